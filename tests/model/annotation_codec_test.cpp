// SPDX-License-Identifier: Apache-2.0
#include "model/annotation_codec.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "model/diagnostic.hpp"

using namespace dramatis;

namespace {

const Vocabulary& vocabulary() {
  static const Vocabulary v = Vocabulary::parse(
      "node Person\nnode Organization\nnode Place\nnode Group\nnode Event\nnode Claim\nnode Thing\nnode Document\n"
      "subtype Country of=Place\nclass Movement\nevent Deployment class=Movement plover=MOBILIZE\n"
      "event Travel class=Movement\nrelation holdsPosition head=Person tail=Organization\n"
      "role agent\nrole quantity\nrole topic\nrole destination\nrole time\n",
      "vocabulary");
  return v;
}

const CodecContext& context() {
  static const CodecContext c{
      &vocabulary(), "0123456789abcdef",
      [](const void*, WordId id) { return id == 1 ? std::string_view("send") : std::string_view("to"); }, nullptr};
  return c;
}

ByteSpan span(std::uint32_t begin, std::uint32_t end) { return {ByteOffset(begin), ByteOffset(end)}; }

TypeId type(std::string_view name) { return *vocabulary().type(name); }
RoleId role(std::string_view name) { return *vocabulary().role(name); }

/// "Marit Dahl sent 40 engineers to Malé." with one of everything.
AnnotatedDocument example() {
  AnnotatedDocument d;
  Document s;
  s.id = "north/dahl.txt";
  s.source = "in/north/dahl.txt";
  s.digest = "00112233aabbccdd";
  s.title = "Dahl sends \"engineers\"";
  s.published = "2025-03-02";
  s.language = "en";
  s.attributes = {{"section", "\"world\""}, {"views", "12"}};
  s.text = "Marit Dahl sent 40 engineers to Mal\xC3\xA9.\n";
  s.zones = {{span(0, 39), ZoneKind::body, 1}};
  d.reset(std::move(s));

  Entity dahl;
  dahl.type = type("Person");
  dahl.name = "Marit Dahl";
  dahl.keys = {"marit dahl"};
  dahl.given = "Marit";
  dahl.family = "Dahl";
  dahl.gender = Gender::female;
  Entity male;
  male.type = type("Place");
  male.name = "Mal\xC3\xA9";
  male.aliases = {"Male"};
  male.gazetteer = "geonames:1282027";
  male.same_as = {"http://www.wikidata.org/entity/Q9347"};
  male.story = 2;
  Entity engineers;
  engineers.type = type("Group");
  engineers.named = false;
  engineers.name = "engineers";
  engineers.number = 40;
  engineers.attributes = {{"occupation", "engineer"}};
  d.entities = {dahl, male, engineers};

  Mention m;
  m.entity = EntityIndex(0);
  m.span = span(0, 10);
  m.rule = "person-full-name";
  d.mentions.push_back(m);
  m.entity = EntityIndex(1);
  m.span = span(32, 37);
  m.rule = "place";
  m.sieve = "exact";
  d.mentions.push_back(m);

  Relation r;
  r.type = type("holdsPosition");
  r.head = EntityIndex(0);
  r.tail = EntityIndex(1);
  r.attributes = {{"title", "envoy"}};
  r.span = span(0, 37);
  r.head_span = span(0, 10);
  r.time = TimeIndex(0);
  r.rule = "title";
  d.relations.push_back(r);

  Event v;
  v.type = type("Deployment");
  v.span = span(11, 15);
  v.incident = 0;
  v.arguments.resize(4);
  v.arguments[0] = {role("agent"), span(0, 10), EntityIndex(0), kNoEvent, kNoQuantity, ""};
  v.arguments[1] = {role("quantity"), span(16, 28), kNoEntity, kNoEvent, QuantityIndex(0), ""};
  v.arguments[2] = {role("topic"), {}, kNoEntity, EventIndex(0), kNoQuantity, ""};
  v.arguments[3] = {role("time"), span(0, 5), kNoEntity, kNoEvent, kNoQuantity, "2025-03"};
  v.time = TimeIndex(0);
  v.modality = Modality::planned;
  v.tense = Tense::past;
  v.attributed_to = EntityIndex(0);
  v.rule = "deployment";
  d.events.push_back(v);

  Quote q;
  q.content = {span(0, 5), span(6, 10)};
  q.cue = span(11, 15);
  q.speaker = EntityIndex(0);
  q.kind = QuoteKind::mixed;
  d.quotes.push_back(q);
  d.times.push_back({span(0, 5), {}, TimeType::date, "2025-03-02"});
  Quantity n;
  n.span = span(16, 18);
  n.value = 40;
  n.unit = "engineer";
  n.qualifier = Qualifier::at_least;
  d.quantities.push_back(n);
  n.value = 5.8;
  n.has_range = true;
  n.low = 5.5;
  n.high = 1e30;
  d.quantities.push_back(n);
  return d;
}

std::string written(const AnnotatedDocument& d, Layers layers = Layers::standard) {
  std::string out;
  append_annotation(d, context(), layers, out);
  return out;
}

std::string rewritten(const std::string& line) {
  AnnotatedDocument back;
  read_annotation(line, context(), back);
  return written(back);
}

std::string replaced(std::string line, std::string_view from, std::string_view to) {
  const auto at = line.find(from);
  REQUIRE(at != std::string::npos);
  return line.replace(at, from.size(), to);
}

std::string error_of(const std::string& line) {
  try {
    rewritten(line);
  } catch (const Error& e) {
    return e.what();
  }
  return "no error";
}

/// Documents with random content but lawful spans and references.
class RandomDocument {
 public:
  explicit RandomDocument(unsigned seed) : random_(seed) {}

  AnnotatedDocument make() {
    AnnotatedDocument d;
    Document s;
    s.id = word();
    s.source = word();
    s.url = maybe();
    s.publisher = maybe();
    s.text = words(pick(60) + 1);
    if (pick(2) != 0) s.source_map = {{ByteOffset(0), pick(9), 3}, {ByteOffset(4), 1'000'000'000'000ULL + pick(9), 2}};
    s.attributes[word()] =
        "[1,-2.5,{\"a\":null},\""
        "x\"]";
    text_ = s.text;
    for (unsigned i = pick(4); i > 0; --i)
      s.zones.push_back({bytes(), static_cast<ZoneKind>(pick(7)), static_cast<std::uint8_t>(1 + pick(2))});
    d.reset(std::move(s));
    entities_ = pick(5);
    events_ = pick(5);
    times_ = pick(4);
    quantities_ = pick(4);
    for (unsigned i = 0; i < entities_; ++i) d.entities.push_back(entity());
    for (unsigned i = 0; i < events_; ++i) d.events.push_back(event(d));
    for (unsigned i = pick(5); i > 0; --i) d.relations.push_back(relation(d));
    for (unsigned i = pick(5); i > 0; --i) {
      Mention m;
      m.entity = entity_reference();
      m.span = bytes();
      m.kind = static_cast<MentionKind>(pick(3));
      m.rule = d.keep(maybe());
      m.sieve = d.keep(maybe());
      d.mentions.push_back(m);
    }
    for (unsigned i = pick(3); i > 0; --i) {
      Quote q;
      for (unsigned j = pick(3); j > 0; --j) q.content.push_back(bytes());
      q.source = bytes();
      q.speaker = entity_reference();
      q.kind = static_cast<QuoteKind>(pick(4));
      q.story = static_cast<std::uint8_t>(1 + pick(2));
      d.quotes.push_back(q);
    }
    for (unsigned i = 0; i < times_; ++i) d.times.push_back({bytes(), {}, static_cast<TimeType>(pick(4)), maybe()});
    for (unsigned i = 0; i < quantities_; ++i) {
      Quantity q;
      q.span = bytes();
      q.value = std::ldexp(static_cast<double>(random_()), static_cast<int>(pick(80)) - 60);
      q.unit = maybe();
      q.qualifier = static_cast<Qualifier>(pick(4));
      if (pick(2) != 0) {
        q.has_range = true;
        q.low = -q.value;
        q.high = q.value / 3;
      }
      d.quantities.push_back(q);
    }
    return d;
  }

 private:
  unsigned pick(unsigned n) { return static_cast<unsigned>(random_()) % n; }
  std::string word() {
    static const char* const kPieces[] = {
        "a", "B", "\"", "\\", "\n", "\x01", "\xC3\xA9", "\xE2\x80\x99", "\xF0\x9F\x8C\x8D", " ", "/", "\x7F"};
    std::string out;
    for (unsigned i = pick(12) + 1; i > 0; --i) out += kPieces[pick(12)];
    return out;
  }
  std::string words(unsigned n) {
    std::string out;
    while (n-- > 0) out += word() + ' ';
    return out;
  }
  std::string maybe() { return pick(3) == 0 ? std::string() : word(); }
  std::uint32_t offset() {
    auto i = pick(static_cast<unsigned>(text_.size()) + 1);
    while (i < text_.size() && (static_cast<unsigned char>(text_[i]) & 0xC0U) == 0x80U) ++i;
    return i;
  }
  ByteSpan bytes() {
    const auto a = offset(), b = offset();
    return span(std::min(a, b), std::max(a, b));
  }
  EntityIndex entity_reference() { return entities_ == 0 || pick(4) == 0 ? kNoEntity : EntityIndex(pick(entities_)); }
  TimeIndex time_reference() { return times_ == 0 || pick(2) == 0 ? kNoTime : TimeIndex(pick(times_)); }
  Entity entity() {
    Entity e;
    e.type = type(pick(2) == 0 ? "Person" : "Place");
    if (pick(2) == 0) e.subtype = type("Country");
    e.named = pick(2) == 0;
    e.name = word();
    e.family = maybe();
    e.gender = static_cast<Gender>(pick(4));
    e.number = pick(3);
    e.nationality = maybe();
    e.aliases = {word(), word()};
    e.attributes = {{word(), word()}};
    e.story = static_cast<std::uint8_t>(1 + pick(2));
    return e;
  }
  Event event(AnnotatedDocument& d) {
    Event v;
    v.type = type(pick(2) == 0 ? "Deployment" : "Travel");
    v.span = bytes();
    v.incident = pick(2) == 0 ? kNoIncident : pick(7);
    for (unsigned i = pick(4); i > 0; --i) {
      Argument a;
      a.role = static_cast<RoleId>(pick(5));
      a.span = bytes();
      switch (pick(5)) {
        case 0: a.entity = entity_reference(); break;
        case 1: a.event = EventIndex(pick(events_)); break;
        case 2:
          if (quantities_ != 0) a.quantity = QuantityIndex(pick(quantities_));
          break;
        case 3: a.value = word(); break;
        default: break;
      }
      if (pick(4) == 0) a.modality = static_cast<Modality>(pick(6));
      v.arguments.push_back(a);
    }
    v.time = time_reference();
    v.modality = static_cast<Modality>(pick(6));
    v.tense = static_cast<Tense>(pick(4));
    v.attributed_to = entity_reference();
    v.rule = d.keep(word());
    return v;
  }
  Relation relation(AnnotatedDocument& d) {
    Relation r;
    r.type = type("holdsPosition");
    r.head = entity_reference();
    r.tail = entity_reference();
    r.span = bytes();
    r.tail_span = bytes();
    r.attributes = {{word(), word()}};
    r.polarity = static_cast<Polarity>(pick(2));
    r.time = time_reference();
    r.rule = d.keep(word());
    r.story = static_cast<std::uint8_t>(1 + pick(2));
    return r;
  }

  std::mt19937 random_;  // its sequence is fixed by the standard
  std::string text_;
  unsigned entities_ = 0, events_ = 0, times_ = 0, quantities_ = 0;
};

}  // namespace

TEST_CASE("an annotation line holds the documented fields in their order", "[unit]") {
  CHECK(
      written(example()) ==
      R"({"format":"dramatis-annotations/1","rules":"0123456789abcdef","digest":"00112233aabbccdd","id":"north/dahl.txt","source":"in/north/dahl.txt","url":null,"title":"Dahl sends \"engineers\"","published":"2025-03-02","publisher":null,"author":null,"language":"en","attributes":{"section":"world","views":12},"text":"Marit Dahl sent 40 engineers to Malé.\n","sourceMap":null,)"
      R"("zones":[{"start":0,"end":39,"kind":"body","story":1}],)"
      R"("entities":[{"id":"e1","type":"Person","subtype":null,"name":"Marit Dahl","named":true,"aliases":[],"keys":["marit dahl"],"nameParts":{"given":"Marit","family":"Dahl"},"gender":"female","number":1,"nationality":null,"gazetteer":null,"sameAs":[],"attributes":{}},)"
      R"({"id":"e2","type":"Place","subtype":null,"name":"Malé","named":true,"aliases":["Male"],"keys":[],"nameParts":null,"gender":null,"number":1,"nationality":null,"gazetteer":"geonames:1282027","sameAs":["http://www.wikidata.org/entity/Q9347"],"attributes":{},"story":2},)"
      R"({"id":"e3","type":"Group","subtype":null,"name":"engineers","named":false,"aliases":[],"keys":[],"nameParts":null,"gender":null,"number":40,"nationality":null,"gazetteer":null,"sameAs":[],"attributes":{"occupation":"engineer"}}],)"
      R"("mentions":[{"entity":"e1","start":0,"end":10,"kind":"name","rule":"person-full-name","sieve":null},{"entity":"e2","start":32,"end":37,"kind":"name","rule":"place","sieve":"exact"}],)"
      R"("relations":[{"id":"r1","type":"holdsPosition","head":"e1","tail":"e2","attributes":{"title":"envoy"},"start":0,"end":37,"headSpan":[0,10],"tailSpan":null,"polarity":"affirmed","modality":"actual","attributedTo":null,"time":{"id":"t1","value":"2025-03-02","start":0,"end":5},"rule":"title"}],)"
      R"("events":[{"id":"v1","type":"Deployment","start":11,"end":15,"incident":"i1","plover":"MOBILIZE","arguments":[{"role":"agent","entity":"e1","start":0,"end":10},{"role":"quantity","quantity":"q1","start":16,"end":28},{"role":"topic","event":"v1"},{"role":"time","value":"2025-03","start":0,"end":5}],"time":{"id":"t1","value":"2025-03-02","start":0,"end":5},"polarity":"affirmed","modality":"planned","tense":"past","attributedTo":"e1","rule":"deployment"}],)"
      R"("quotes":[{"content":[[0,5],[6,10]],"cue":[11,15],"source":null,"speaker":"e1","kind":"mixed"}],)"
      R"("times":[{"id":"t1","start":0,"end":5,"type":"DATE","value":"2025-03-02"}],)"
      R"("quantities":[{"id":"q1","start":16,"end":18,"value":40,"unit":"engineer","qualifier":"atLeast","low":null,"high":null},{"id":"q2","start":16,"end":18,"value":5.8,"unit":"engineer","qualifier":"atLeast","low":5.5,"high":1e+30}]})"
      "\n");
}

TEST_CASE("the syntax layer lists tokens and the logical functions of verbs", "[unit]") {
  AnnotatedDocument d = example();
  d.tokens.resize(4);
  const auto token = [&](std::size_t i, ByteSpan s, WordId lemma, Tag tag) {
    d.tokens[i].begin = s.begin;
    d.tokens[i].end = s.end;
    d.tokens[i].lemma = lemma;
    d.tokens[i].tag = tag;
  };
  token(0, span(0, 10), d.local_word("dahl"), Tag::NNP);
  token(1, span(11, 15), 1, Tag::VBD);
  token(2, span(29, 31), 2, Tag::IN);
  token(3, span(32, 37), kNoWord, Tag::NNP);
  const auto chunk = [&](ChunkKind kind, std::uint32_t at) {
    Chunk c;
    c.kind = kind;
    c.tokens = {TokenIndex(at), TokenIndex(at + 1)};
    c.head = TokenIndex(at);
    d.chunks.push_back(c);
  };
  chunk(ChunkKind::noun_group, 0);
  chunk(ChunkKind::verb_group, 1);
  chunk(ChunkKind::noun_group, 3);
  const auto link = [&](std::uint32_t from, std::uint32_t to, Function f, bool in_layer) {
    FunctionLink l;
    l.predicate = ChunkIndex(from);
    l.argument = ChunkIndex(to);
    l.function = f;
    l.preposition = f == Function::oblique ? WordId{2} : kNoWord;
    l.in_layer = in_layer;
    d.functions.push_back(l);
  };
  link(1, 0, Function::subject, true);
  link(1, 2, Function::object, false);  // for frames alone
  link(1, 2, Function::oblique, true);
  link(2, 0, Function::possessor, true);  // no verb
  const std::string line = written(d, Layers::syntax);
  CHECK(
      line.substr(line.find(",\"tokens\"")) ==
      R"(,"tokens":[{"start":0,"end":10,"lemma":"dahl","tag":"NNP"},{"start":11,"end":15,"lemma":"send","tag":"VBD"},{"start":29,"end":31,"lemma":"to","tag":"IN"},{"start":32,"end":37,"lemma":"","tag":"NNP"}],)"
      R"("functions":[{"predicate":[11,15],"argument":[0,10],"function":"subject"},{"predicate":[11,15],"argument":[32,37],"function":"to"}]})"
      "\n");
  CHECK(rewritten(line) == written(example()));
}

TEST_CASE("graph ids are written where they are known and passed over when read", "[unit]") {
  const AnnotatedDocument d = example();
  const std::vector<std::string> nodes = {"person:1", "", "group:3"};
  const std::vector<std::string> events = {"event:9"};
  std::string line;
  append_annotation(d, context(), Layers::standard, LinkedIds{"f7", nodes, events}, line);
  CHECK(line.find(R"("language":"en","family":"f7","attributes")") != std::string::npos);
  CHECK(line.find(R"({"id":"e1","node":"person:1","type")") != std::string::npos);
  CHECK(line.find(R"({"id":"e2","type")") != std::string::npos);
  CHECK(line.find(R"({"id":"v1","node":"event:9","type")") != std::string::npos);
  CHECK(rewritten(line) == written(d));
}

TEST_CASE("writing, reading and writing again gives the same bytes", "[property]") {
  CHECK(rewritten(written(example())) == written(example()));
  for (unsigned seed = 0; seed < 400; ++seed) {
    const std::string line = written(RandomDocument(seed).make());
    INFO(line);
    REQUIRE(line.find('\n') == line.size() - 1);
    REQUIRE(rewritten(line) == line);
  }
}

TEST_CASE("a broken annotation is refused with the field that is wrong", "[unit]") {
  const std::string line = written(example());
  CHECK(error_of(line.substr(0, 50)) ==
        "error: broken JSON in an annotation: Missing a closing quotation mark in string.");
  CHECK(error_of("[]") == "error: annotation: the line is no JSON object");
  CHECK(error_of("{\"format\":\"geojson\"}") ==
        "error: annotation: this is no annotation record: 'format' is not dramatis-annotations");
  CHECK(error_of(replaced(line, "annotations/1", "annotations/2")) ==
        "error: annotation: version 2 of the format is newer than this program, which reads up to 1");
  CHECK(error_of(replaced(line, "0123456789abcdef", "ffff")) ==
        "error: annotations made with the rules ffff cannot be read with the rules 0123456789abcdef (extract the "
        "articles again, or give the same --rules as then)");
  CHECK(error_of(replaced(line, R"("id":"north/dahl.txt",)", "")) == "error: annotation: 'id' is missing");
  CHECK(error_of(replaced(line, R"("start":32,"end":37)", R"("start":32,"end":36)")) ==
        "error: annotation of 'north/dahl.txt', mentions[1]: 'start' lies inside a character");
  CHECK(error_of(replaced(line, R"("start":32,"end":37)", R"("start":32,"end":99)")) ==
        "error: annotation of 'north/dahl.txt', mentions[1]: 'start' lies outside the text");
  CHECK(error_of(replaced(line, R"("entity":"e2")", R"("entity":"e4")")) ==
        "error: annotation of 'north/dahl.txt', mentions[1]: 'entity' refers to 'e4', which is not there");
  CHECK(error_of(replaced(line, R"("Deployment")", R"("Deploying")")) ==
        "error: annotation of 'north/dahl.txt', events[0]: 'type' names the unknown type 'Deploying'");
  CHECK(error_of(replaced(line, R"("planned")", R"("wished")")) ==
        "error: annotation of 'north/dahl.txt', events[0]: 'modality' has the unknown value 'wished'");
  CHECK(error_of(std::string(2'000'000, '[')).starts_with("error: broken JSON in an annotation: "));
  CHECK(error_of(replaced(line, "\"views\":12", "\"views\":" + std::string(5000, '[') + std::string(5000, ']'))) ==
        "error: annotation of 'north/dahl.txt': 'attributes' is nested too deep");
}
