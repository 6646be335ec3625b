// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/matcher/rule_world.hpp"

using namespace dramatis;
using test::lex_file;
using test::RuleWorld;

namespace {

const std::map<std::string, std::string> kFiles = {
    {"words/tags.tsv", "of\tIN\nthe\tDT\nin\tIN\nsaid\tVBD\n"},
    {"lexicon/title.lex", lex_file("person_title", "prime minister\nminister\n")},
    {"lexicon/city.lex", lex_file("city", "Oslo ; population=700000\nNew Tarn ; population=50\n", "capitalized")},
};

/// Candidates are the runs of capitalised words.
std::string weigh(const std::string& cues, std::string_view text, Trace* trace = nullptr) {
  const RuleWorld world(kFiles, cues);
  AnnotatedDocument d;
  world.annotate(text, d);
  std::vector<TokenSpan> candidates;
  for (std::uint32_t t = 0; t < d.tokens.size(); ++t) {
    if (d.tokens[t].shape != Shape::capitalized) continue;
    if (!candidates.empty() && candidates.back().end.value == t) ++candidates.back().end;
    else candidates.push_back({TokenIndex(t), TokenIndex(t + 1)});
  }
  std::vector<CueHit> hits;
  world.rules().run_cues(d, candidates, hits, trace);
  std::string out;
  for (const CueHit& h : hits) {
    std::ostringstream line;
    line << d.text(candidates[h.candidate]) << ": " << (h.type == kNoType ? "None" : world.vocabulary().name(h.type))
         << " " << h.weight << " " << name_of(h.counting) << " " << world.rules().info(h.cue).name << "\n";
    out += line.str();
  }
  return out;
}

std::string cue(const std::string& name, const std::string& lines) {
  return "cue " + name + "\n" + lines + "  yes Anna came.\n";
}

}  // namespace

TEST_CASE("cues weigh candidates by the words beside them", "[unit]") {
  const std::string cues = cue("in", "  match \"in\" [ Candidate ]\n  weigh Place +1.8\n") +
                           cue("say", "  match [ Candidate ] lemma(say)\n  weigh Person +2\n  weigh Place -0.5\n") +
                           cue("title", "  match @person_title [ Candidate ]\n  weigh Person +5\n");
  CHECK(weigh(cues, "fighting in Takhar , prime minister Berg said/VBD/say") ==
        "Takhar: Place 1.8 sum in\nBerg: Person 2 sum say\nBerg: Place -0.5 sum say\nBerg: Person 5 sum title\n");
  CHECK(weigh(cues, "Rutte said/VBD/say in brussels") == "Rutte: Person 2 sum say\nRutte: Place -0.5 sum say\n");
}

TEST_CASE("a pattern in the brackets must cover the candidate", "[unit]") {
  const std::string cues = cue("city", "  match [ @city{population>=1000} ]\n  weigh Place +4 once\n") +
                           cue("small", "  match [ @city{population<1000} ]\n  weigh Place +1 once\n") +
                           cue("three", "  match [ cap{3} ]\n  weigh Person -1 share\n") +
                           cue("river", "  match [ cap+ \"river\" ]\n  weigh None +2\n");
  CHECK(weigh(cues, "Oslo , Big Oslo , New Tarn , A , Big Old Oslo , the Old Oslo River") ==
        "Oslo: Place 4 once city\nNew Tarn: Place 1 once small\nBig Old Oslo: Person -1 share three\n"
        "Old Oslo River: Person -1 share three\nOld Oslo River: None 2 sum river\n");
}

TEST_CASE("contexts reach over several units and stop at the sentence", "[unit]") {
  const std::string cues =
      cue("far", "  match \"the\" (\"old\" | \"new\")* \"city\" \"of\" [ Candidate ] \",\" cap\n  weigh Place +2\n") +
      cue("first", "  match start [ Candidate ]\n  weigh Person +1\n") +
      cue("last", "  match [ Candidate ] end\n  weigh Place +1\n");
  CHECK(weigh(cues, "in the old new city of Tarn , Norway") == "Tarn: Place 2 sum far\nNorway: Place 1 sum last\n");
  CHECK(weigh(cues, "the city\nof Tarn , Norway") == "Norway: Place 1 sum last\n");
  CHECK(weigh(cues, "Berg came") == "Berg: Person 1 sum first\n");
}

TEST_CASE("a cue counts once a candidate, whichever alternatives hold", "[unit]") {
  CHECK(weigh(cue("near", "  match \"in\" [ Candidate ] | [ Candidate ] \"city\" | [ @city ]\n  weigh Place +1\n"),
              "in Oslo city") == "Oslo: Place 1 sum near\n");
}

TEST_CASE("tests refuse a candidate", "[unit]") {
  const std::string cues = cue(
      "in", "  match \"in\" [ Candidate ]\n  weigh Place +1\n  unless name lower-elsewhere\n  where name length = 1\n");
  CHECK(weigh(cues, "in Bank , the bank in Oslo , in New Oslo") == "Oslo: Place 1 sum in\n");
}

TEST_CASE("a name that was weighed before is weighed alike, unless its words are tagged otherwise", "[unit]") {
  const std::string cues = cue("city", "  match [ @city ]\n  weigh Place +4 once\n  unless name ends-in tag(JJ)\n") +
                           cue("adjective", "  match [ tag(JJ) ]\n  weigh Organization +1 once\n") +
                           cue("in", "  match \"in\" [ @city ]\n  weigh Place +1\n  unless name preceded-by cap\n");
  CHECK(weigh(cues, "Oslo , in Oslo , Oslo/JJ , Oslo") ==
        "Oslo: Place 4 once city\nOslo: Place 4 once city\nOslo: Place 1 sum in\n"
        "Oslo: Organization 1 once adjective\nOslo: Place 4 once city\n");
}

TEST_CASE("an explanation names what each cue adds", "[unit]") {
  Trace trace;
  (void)weigh(cue("in", "  match \"in\" [ Candidate ]\n  weigh Place +1.8\n  weigh None -2 once\n"), "in Tarn", &trace);
  std::string out;
  for (const TraceStep& s : trace.steps()) out += std::string(name_of(s.kind)) + " " + s.rule + " " + s.message + "\n";
  CHECK(out == "weighed in Place +1.8\nweighed in None -2 once\n");
}
