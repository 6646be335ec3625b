// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/matcher/rule_world.hpp"

using namespace dramatis;
using test::lex_file;
using test::RuleWorld;

namespace {

const std::map<std::string, std::string> kFiles = {
    {"words/tags.tsv", "of\tIN\nthe\tDT\nin\tIN\nvisited\tVBD\nspokesman\tNN\n"},
    {"grammar/abbreviation.lex", lex_file("abbreviation", "gen.\n")},
    {"lexicon/title.lex",
     lex_file("person_title", "prime minister ; level=top\nminister\ngen. ; rank=9\npresident ; level=top\n")},
    {"lexicon/particle.lex", lex_file("name_particle", "van\nde la\n")},
    {"lexicon/street.lex", lex_file("street_word", "street\navenue\n")},
    {"lexicon/city.lex",
     lex_file("city", "Oslo ; population=700000\nTarn ; population=900\nNew Tarn ; population=50\n", "capitalized")},
};

std::string run(const std::string& rules, std::string_view text, std::string_view phase = "facts") {
  return RuleWorld(kFiles, rules).run(phase, text);
}

/// A rule of phase facts that makes a Person.
std::string rule(const std::string& lines, const std::string& name = "r") {
  return "rule " + name + "\n  makes Person\n" + lines + "  yes Anna came.\n";
}

}  // namespace

TEST_CASE("a title before a name gives extent, name and title", "[unit]") {
  const std::string rules =
      "phase facts\nrule person-after-title\n  makes Person\n"
      "  match title=@person_title+ name=[ (cap | initial){0,3} @name_particle? cap ]\n"
      "  set title = title\n  set level = feature(title, level)\n  set kind = \"named\"\n  unless name ends-in "
      "@street_word\n"
      "  yes Minister Berg came.\n";
  CHECK(run(rules, "Prime Minister Anna Berg visited Oslo .") ==
        "person-after-title: Prime Minister [Anna Berg] title=Prime Minister level=top kind=named");
  CHECK(run(rules, "Gen. J. P. van Hoorn left .") ==
        "person-after-title: Gen. [J. P. van Hoorn] title=Gen. kind=named");
  CHECK(run(rules, "President Minister Berg left .") ==
        "person-after-title: President Minister [Berg] title=President Minister level=top kind=named");
  CHECK(run(rules, "President Street was closed .") == "");
  CHECK(run(rules, "The minister left .") == "");
}

TEST_CASE("the longest match at a start wins, then the earlier rule, and it consumes", "[unit]") {
  const std::string rules = "phase facts\n" + rule("  match cap\n", "one") + rule("  match cap cap\n", "two") +
                            rule("  match cap{2}\n", "three");
  CHECK(run(rules, "Anna Berg Holm left") == "two: Anna Berg; one: Holm");
}

TEST_CASE("single words of a choice are one step, and what is longer keeps its place", "[unit]") {
  const std::string rules =
      "phase facts\n" + rule("  match w=(\"of\" | \"in the\" | \"visited\" | \"in\") [ cap ]\n  set w = w\n");
  CHECK(run(rules, "He spoke of Berg .") == "r: of [Berg] w=of");
  CHECK(run(rules, "He visited Berg .") == "r: visited [Berg] w=visited");
  CHECK(run(rules, "He lives in the Berg .") == "r: in the [Berg] w=in the");
  CHECK(run(rules, "He lives in Berg .") == "r: in [Berg] w=in");
  CHECK(run(rules, "He lives the Berg .") == "");
  // Of readings of one length the one whose earlier elements take the most, whatever the order of the words.
  const std::string optional =
      "phase facts\n" + rule("  match w=(\"in the\" | \"of\" | \"in\") v=\"the\"? [ cap ]\n  set w = w\n  set v = v\n");
  CHECK(run(optional, "He lives in the Berg .") == "r: in the [Berg] w=in the");
  CHECK(run(optional, "He spoke of the Berg .") == "r: of the [Berg] w=of v=the");
}

TEST_CASE("a refused match gives way to the next candidate at that start", "[unit]") {
  const std::string rules = "phase facts\n" + rule("  match cap cap\n  unless match ends-in \"berg\"\n", "long") +
                            rule("  match cap\n", "short");
  CHECK(run(rules, "Anna Berg met Anna Holm") == "short: Anna; short: Berg; long: Anna Holm");
}

TEST_CASE("a proposing phase gives each rule's match at each start and consumes nothing", "[unit]") {
  const std::string rules = "phase names\n" + rule("  match cap cap\n", "two") + rule("  match cap\n", "one");
  CHECK(run(rules, "Anna Berg left", "names") == "two: Anna Berg; one: Anna; one: Berg");
}

TEST_CASE("elements match what the manual says", "[unit]") {
  const auto matches = [](const std::string& pattern, std::string_view text) {
    return run("phase facts\n" + rule("  match " + pattern + "\n"), text);
  };
  CHECK(matches("\"OF\" 'US'", "of US of us") == "r: of US");
  CHECK(matches("\"prime minister\"", "the Prime Minister") == "r: Prime Minister");
  CHECK(matches("\"Zyxgar\" 'Plonk'", "zyxgar Plonk zyxgar plonk") == "r: zyxgar Plonk");
  CHECK(matches("@city", "in New Tarn and Oslo") == "r: New Tarn; r: Oslo");
  CHECK(matches("@city{population>=1000}", "in New Tarn and Oslo") == "r: Oslo");
  CHECK(matches("@city{population<=900}", "in New Tarn and Oslo") == "r: New Tarn");
  CHECK(matches("lemma(send | deploy)", "sent/VBD/send it , sends/VBZ/send it") == "r: sent; r: sends");
  CHECK(matches("tag(NN | NNS)", "the troops/NNS left") == "r: troops");
  CHECK(matches("initial acronym number lower", "J. NATO 5,000 men") == "r: J. NATO 5,000 men");
  CHECK(matches("number", "five/CD men") == "r: five");
  CHECK(matches("cap mixed ordinal", "McCain iPhone 21st") == "r: McCain iPhone 21st");
  CHECK(matches("cap ..2 \"left\"", "Anna of the left") == "r: Anna of the left");
  CHECK(matches("cap ..1 \"left\"", "Anna of the left") == "");
  CHECK(matches("start cap end", "Anna\nAnna left\nOf Anna") == "r: Anna");
  CHECK(matches("(\"a\" | \"b\"){2,3} \"c\"", "a c b a c a b a b c") == "r: b a c; r: b a b c");
  CHECK(matches("cap+ [ lower ] punctuation?", "Anna Berg came .") == "r: Anna Berg [came] .");
  CHECK(matches("word*  symbol", "a b $ c %") == "r: a b $; r: c %");
}

TEST_CASE("mentions, times and quantities are units, by extent and by name", "[unit]") {
  const RuleWorld world(kFiles, "phase facts\n" + rule("  match Person \"met\" Company\n", "type") +
                                    rule("  match Name \"left\"\n", "name") + rule("  match Place\n", "place") +
                                    rule("  match Time Quantity\n", "values"));
  AnnotatedDocument d;
  world.annotate("Gen. Anna Berg met Nord Bank . Berg left Oslo Monday 10 km", d);
  const auto entity = [&](std::string_view type, std::string_view subtype) {
    Entity e;
    e.type = *world.vocabulary().type(type);
    if (!subtype.empty()) e.subtype = *world.vocabulary().type(subtype);
    d.entities.push_back(e);
    return EntityIndex(static_cast<std::uint32_t>(d.entities.size() - 1));
  };
  const auto mention = [&](std::uint32_t b, std::uint32_t e, std::uint32_t extent, EntityIndex who) {
    Mention m;
    m.tokens = {TokenIndex(b), TokenIndex(e)};
    m.extent = {TokenIndex(extent), TokenIndex(e)};
    m.entity = who;
    d.mentions.push_back(m);
  };
  const EntityIndex berg = entity("Person", ""), bank = entity("Organization", "Company"),
                    oslo = entity("Place", "City");
  mention(1, 3, 0, berg);
  mention(4, 6, 4, bank);
  mention(7, 8, 7, berg);
  mention(9, 10, 9, oslo);
  TimeExpression t;
  t.tokens = {TokenIndex(10), TokenIndex(11)};
  d.times.push_back(t);
  Quantity q;
  q.tokens = {TokenIndex(11), TokenIndex(13)};
  d.quantities.push_back(q);
  CHECK(world.run("facts", d) ==
        "type: Gen. Anna Berg met Nord Bank; name: Berg left; place: Oslo; values: Monday 10 km");
}

TEST_CASE("tests of the closed list accept and refuse", "[unit]") {
  const auto with = [](const std::string& test, std::string_view text, const std::string& pattern = "a=cap+ b=lower?") {
    return run("phase facts\n" + rule("  match " + pattern + "\n  set x = a\n  where " + test + "\n" +
                                      (pattern.find("b=") == std::string::npos ? "" : "  set y = b\n")),
               text);
  };
  CHECK(with("a is @city", "Oslo came") == "r: Oslo came x=Oslo y=came");
  CHECK(with("a is @city", "Anna Oslo came") == "r: Oslo came x=Oslo y=came");
  CHECK(with("a begins-with \"anna\"", "Anna Oslo came") == "r: Anna Oslo came x=Anna Oslo y=came");
  CHECK(with("a ends-in @city", "Anna came") == "");
  CHECK(with("a contains \"x\" | \"oslo\"", "Big Oslo Bank came") == "r: Big Oslo Bank came x=Big Oslo Bank y=came");
  CHECK(with("a length >= 2", "Anna came , Anna Berg came") == "r: Anna Berg came x=Anna Berg y=came");
  CHECK(with("preceded-by \"the\" | \"of\"", "the Oslo , Anna") == "r: Oslo x=Oslo");
  CHECK(with("a followed-by \"said\"", "Anna said , Berg left") == "r: Anna said x=Anna y=said");
  CHECK(with("a lower-elsewhere", "Bank , Oslo , the bank", "a=cap") == "r: Bank x=Bank");
  CHECK(with("a starts-sentence", "Anna met Berg", "a=cap") == "r: Anna x=Anna");
  CHECK(with("a same-as b", "Anna , Anna ; Anna , Berg", "a=cap \",\" b=cap") == "r: Anna , Anna x=Anna y=Anna");
  CHECK(with("b initials-of a", "World Health Organization ( WHO ) ( WTO )", "a=cap+ \"(\" b=acronym \")\"") ==
        "r: World Health Organization ( WHO ) x=World Health Organization y=WHO");
  CHECK(with("casing is upper", "Anna came") == "");
  CHECK(with("zone is body", "Anna") == "r: Anna x=Anna");
}

TEST_CASE("a word in braces is asked of the word table", "[unit]") {
  std::map<std::string, std::string> files = kFiles;
  files["words/frequency.tsv"] = "10\tthe general\n50\tenvoy\n";
  files["words/wordnet.tsv"] = "envoy\t3\t-\t-\t-\tperson\ngeneral\t2\t-\t-\t-\tperson\nrain\t2\t-\t-\t-\tevent\n";
  const auto matches = [&](const std::string& pattern, std::string_view text) {
    return RuleWorld(files, "phase facts\n" + rule("  match " + pattern + "\n")).run("facts", text);
  };
  CHECK(matches("lower{class=person}", "envoy rain general") == "r: envoy; r: general");
  CHECK(matches("lower{class=person, tier<=20}", "envoy rain general") == "r: general");
  CHECK(matches("word{tier>50}", "envoy takhar general") == "r: takhar");
  CHECK(matches("word{!known}", "envoy takhar general") == "r: takhar");
}

TEST_CASE("an explanation says where a pattern stopped and why", "[unit]") {
  const RuleWorld world(kFiles,
                        "phase facts\n" +
                            rule("  match @person_title cap cap \"said\"\n  unless match contains \"oslo\"\n", "r") +
                            rule("  match @person_title\n", "s"));
  const auto explain = [&](std::string_view text) {
    AnnotatedDocument d;
    world.annotate(text, d);
    Trace trace;
    (void)world.run("facts", d, &trace);
    std::string out;
    for (const TraceStep& s : trace.steps())
      out +=
          std::string(name_of(s.kind)) + " " + s.rule + " '" + std::string(d.text(s.tokens)) + "' " + s.message + "\n";
    return out;
  };
  CHECK(explain("Minister Anna left") ==
        "stopped r 'Minister Anna' expected cap, found 'left'\n"
        "matched s 'Minister' \n");
  CHECK(explain("Minister Oslo Anna said") ==
        "refused r 'Minister Oslo Anna said' unless match contains \"oslo\"\n"
        "matched s 'Minister' \n");
  CHECK(explain("Minister Anna Berg said") ==
        "matched r 'Minister Anna Berg said' \n"
        "lost s 'Minister' a longer match, or an earlier rule, took this place\n");
}

TEST_CASE("a match may end behind the last name of its sentence; where a name is lacking there is none", "[unit]") {
  const std::string rules = "phase facts\n" + rule("  match Name \"(\" Name \")\"\n", "two") +
                            rule("  match Name \"left\" cap\n", "one") +
                            rule("  match \"the\" (cap Name | cap \"of\")\n", "either");
  const RuleWorld world(kFiles, rules);
  const auto found = [&](std::string_view text) {
    AnnotatedDocument d;
    world.annotate(text, d);
    Entity place;
    place.type = world.vocabulary().place;
    place.named = true;
    d.entities.push_back(place);
    for (std::uint32_t t = 0; t < d.tokens.size(); ++t) {
      if (d.text(d.tokens[t]) != "Tarn" && d.text(d.tokens[t]) != "Oslo") continue;
      Mention m;
      m.tokens = {TokenIndex(t), TokenIndex(t + 1)};
      m.span = d.bytes(m.tokens);
      m.kind = MentionKind::name;
      m.entity = EntityIndex(0);
      d.mentions.push_back(m);
    }
    return world.run("facts", d);
  };
  CHECK(found("Tarn ( Oslo )") == "two: Tarn ( Oslo )");
  CHECK(found("Tarn ( Berg )\nOslo left") == "");
  CHECK(found("Oslo left Berg") == "one: Oslo left Berg");
  CHECK(found("the Berg Oslo came\nthe Berg of") == "either: the Berg Oslo; either: the Berg of");
}
