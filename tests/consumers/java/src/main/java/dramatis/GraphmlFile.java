// SPDX-License-Identifier: Apache-2.0
package dramatis;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** What the file says, read with nothing but an XML parser: what the other readers are held against. */
final class GraphmlFile {
  record Key(String element, String name, String type) {}

  record Element(String id, String source, String target, String label, Map<String, String> data) {
    /** ":Entity:Person" as a list. */
    List<String> labels() {
      List<String> out = new ArrayList<>();
      for (String label : data.get("labels").split(":")) if (!label.isEmpty()) out.add(label);
      return out;
    }
  }

  final Map<String, Key> keys = new LinkedHashMap<>();
  final Map<String, Element> nodes = new LinkedHashMap<>();
  final List<Element> edges = new ArrayList<>();

  /** Data are stored under their key's id. */
  static GraphmlFile read(Path path) throws Exception {
    GraphmlFile file = new GraphmlFile();
    try (InputStream in = Files.newInputStream(path)) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in, "UTF-8");
      Element current = null;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event != XMLStreamConstants.START_ELEMENT) continue;
        switch (xml.getLocalName()) {
          case "key" -> file.keys.put(xml.getAttributeValue(null, "id"),
              new Key(xml.getAttributeValue(null, "for"), xml.getAttributeValue(null, "attr.name"), xml.getAttributeValue(null, "attr.type")));
          case "node" -> {
            current = new Element(xml.getAttributeValue(null, "id"), null, null, null, new TreeMap<>());
            file.nodes.put(current.id(), current);
          }
          case "edge" -> {
            current = new Element(xml.getAttributeValue(null, "id"), xml.getAttributeValue(null, "source"),
                xml.getAttributeValue(null, "target"), xml.getAttributeValue(null, "label"), new TreeMap<>());
            file.edges.add(current);
          }
          case "data" -> {
            String key = xml.getAttributeValue(null, "key");
            current.data().put(key, xml.getElementText());
          }
          default -> { }
        }
      }
    }
    return file;
  }

  /** The value with the type that its key declares. */
  Object typed(String key, String value) {
    return switch (keys.get(key).type()) {
      case "long" -> Long.valueOf(value);
      case "int" -> Integer.valueOf(value);
      case "double" -> Double.valueOf(value);
      default -> value;
    };
  }
}
