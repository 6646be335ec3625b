// SPDX-License-Identifier: Apache-2.0
package dramatis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Consumers WORK FOLDER…: full.graphml and slim.graphml of each folder, with Gephi and Neo4j, in one run of the JVM. */
public final class Consumers {
  public static void main(String[] args) throws Exception {
    boolean ok = true;
    List<Path> full = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      if (!Files.isDirectory(Path.of(folder))) continue;
      full.add(Path.of(folder).resolve("full.graphml"));
      ok &= GephiReader.check(full.get(full.size() - 1));
      ok &= GephiReader.check(Path.of(folder).resolve("slim.graphml"));
    }
    ok &= Neo4jReader.check(full, Path.of(args[0]));
    System.out.println(ok ? "all readers agree with the files" : "some reader does not agree with the file");
    System.exit(ok ? 0 : 1);
  }
}
