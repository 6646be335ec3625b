// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "tests/matcher/rule_world.hpp"

using namespace dramatis;
using test::lex_file;
using test::RuleWorld;

namespace {

const std::map<std::string, std::string> kFiles = {
    {"words/tags.tsv",
     "of\tIN\nthe\tDT\nin\tIN\nto\tTO\nby\tIN\nbetween\tIN\nfor\tIN\nunder\tIN\nif\tIN\nup\tRP\nfrance\tNNP\nmali\tNNP"
     "\nattack\tNN\n"},
    {"words/wordnet.tsv",
     "gunman\t3\t-\t-\t-\tperson\nsoldier\t3\t-\t-\t-\tperson\nletter\t3\t-\t-\t-\tcommunication\n"},
    {"lexicon/force.lex", lex_file("force", "troop ; kind=army\nspecial forces\nsoldier\n")},
    {"lexicon/nationality.lex", lex_file("nationality", "North Korean\nFrench\n")},
    {"lexicon/transparent.lex", lex_file("transparent_noun", "thousand\n")},
    {"lexicon/governing_verb.lex", lex_file("governing_verb",
                                            "fail ; implies=negated, two-way\ndeny ; implies=negated, noun\nplan ; "
                                            "modality=planned, noun\ncall ; modality=demanded, with=for\n"
                                            "manage ; two-way\nregret ; factive\nrule out ; implies=negated, noun\n")},
    {"lexicon/governing_noun.lex", lex_file("governing_noun", "threat ; modality=planned\nevidence\n")},
    {"lexicon/modal_modifier.lex", lex_file("modal_modifier", "alleged ; modality=possible\n")},
    {"lexicon/condition.lex", lex_file("condition", "if ; modality=hypothetical\n")},
};

const std::string kDeployment =
    "frame deployment\n  makes event Deployment\n  verb deploy | send | send+in\n  noun deployment of=object\n"
    "  agent subject Country | Group | Person\n  theme object @force required\n  destination to | in Place\n  quantity "
    "count-of theme\n"
    "  yes France sent troops.\n";
const std::string kDeploymentNoun =
    "frame deployment-noun\n  makes event Deployment\n  noun deployment of=object\n  agent subject Country | Group\n  "
    "theme object @force\n  destination to Place\n  yes A deployment.\n";
const std::string kAttack =
    "frame attack\n  makes event Attack\n  verb attack | blow+up\n  noun attack | \"air strike\"\n  light launch noun "
    "attack\n  light come-under subject=object noun attack\n"
    "  agent subject Country | Group\n  victim object NG\n  place in Place\n  yes France attacked.\n";

/// "[n France/NNP ] [v sent/VBD/send ] [n troops/NNS/troop ] to [n Mali/NNP ]": chunks in brackets, the head is
/// the last word; countries are mentions.
class Sentence_ {
 public:
  Sentence_(const RuleWorld& world, std::string_view marked) : world_(world) {
    std::istringstream in{std::string(marked)};
    std::string text, word;
    std::uint32_t token = 0;
    std::vector<Chunk> chunks;
    while (in >> word) {
      if (word[0] == '[') {
        Chunk c;
        c.kind = word[1] == 'v' ? ChunkKind::verb_group : ChunkKind::noun_group;
        if (word == "[vi") c.form = Form::infinitive;
        c.tense = word == "[v" ? Tense::past : Tense::none;
        c.tokens.begin = TokenIndex(token);
        chunks.push_back(c);
      } else if (word == "]") {
        chunks.back().tokens.end = TokenIndex(token);
        chunks.back().head = TokenIndex(token - 1);
      } else {
        text += word + " ";
        ++token;
      }
    }
    world.annotate(text, d);
    d.chunks = chunks;
    d.chunk_of_token.assign(d.tokens.size(), kNoChunk);
    for (std::uint32_t c = 0; c < chunks.size(); ++c)
      for (TokenIndex t = chunks[c].tokens.begin; t < chunks[c].tokens.end; ++t)
        d.chunk_of_token[t.value] = ChunkIndex(c);
    for (std::uint32_t t = 0; t < d.tokens.size(); ++t)
      if (d.text(d.tokens[t]) == "France" || d.text(d.tokens[t]) == "Mali" || d.text(d.tokens[t]) == "Chad")
        mention(t, "Country");
  }

  void mention(std::uint32_t token, std::string_view subtype) {
    Entity e;
    e.subtype = *world_.vocabulary().type(subtype);
    e.type = world_.vocabulary().info(e.subtype).parent;
    d.entities.push_back(e);
    Mention m;
    m.tokens = m.extent = {TokenIndex(token), TokenIndex(token + 1)};
    m.entity = EntityIndex(static_cast<std::uint32_t>(d.entities.size() - 1));
    d.mentions.push_back(m);
  }

  Sentence_& link(std::uint32_t predicate, Function f, std::uint32_t argument, std::string_view preposition = {}) {
    FunctionLink l;
    l.predicate = ChunkIndex(predicate);
    l.argument = ChunkIndex(argument);
    l.function = f;
    if (!preposition.empty()) l.preposition = world_.lexicon().find(preposition);
    d.functions.push_back(l);
    std::stable_sort(d.functions.begin(), d.functions.end(), [](const auto& a, const auto& b) {
      return std::tie(a.predicate, a.argument) < std::tie(b.predicate, b.argument);
    });
    return *this;
  }
  Sentence_& clause(std::uint32_t governor, std::uint32_t predicate, ClauseKind kind, std::string_view mark = {}) {
    d.clauses.push_back(
        {ChunkIndex(governor), ChunkIndex(predicate), mark.empty() ? kNoWord : world_.lexicon().find(mark), kind});
    std::stable_sort(d.clauses.begin(), d.clauses.end(),
                     [](const auto& a, const auto& b) { return a.predicate < b.predicate; });
    return *this;
  }
  Sentence_& nominal(std::uint32_t first, std::uint32_t second, NominalKind kind, std::string_view preposition = {}) {
    d.nominals.push_back({ChunkIndex(first), ChunkIndex(second), kind,
                          preposition.empty() ? kNoWord : world_.lexicon().find(preposition)});
    return *this;
  }
  Chunk& chunk(std::uint32_t i) { return d.chunks[i]; }

  /// "Deployment deployed(agent: France, theme: 600 troops) affirmed actual past"
  std::string frames(Trace* trace = nullptr) {
    FrameMatches found;
    world_.rules().run_frames(d, found, trace);
    std::string out;
    for (const FrameMatch& m : found.matches) {
      const RuleInfo info = world_.rules().info(m.frame);
      if (!out.empty()) out += "; ";
      out += std::string(world_.vocabulary().name(info.type)) + " " + std::string(d.text(m.trigger)) + "(";
      bool first = true;
      for (const FrameFiller& f : found.fillers_of(m)) {
        const SlotInfo slot = world_.rules().slot(m.frame, f.slot);
        const std::string name = slot.kind == SlotKind::head   ? "head"
                                 : slot.kind == SlotKind::tail ? "tail"
                                 : slot.kind == SlotKind::attribute
                                     ? std::string(slot.attribute)
                                     : std::string(world_.vocabulary().role_name(slot.role));
        out += std::string(first ? "" : ", ") + name + ": " + std::string(d.text(f.tokens));
        first = false;
      }
      out += ") " + std::string(name_of(m.polarity)) + " " + std::string(name_of(m.modality)) + " " +
             std::string(name_of(m.tense));
    }
    return out;
  }

  AnnotatedDocument d;

 private:
  const RuleWorld& world_;
};

}  // namespace

TEST_CASE("a verb fills its roles from logical functions, with the count of what fills one", "[unit]") {
  const RuleWorld world(kFiles, kDeployment);
  Sentence_ s(world, "[n France/NNP ] [v sent/VBD/send ] [n 600/CD French/JJ troops/NNS/troop ] to [n Mali/NNP ]");
  s.link(1, Function::subject, 0).link(1, Function::object, 2).link(1, Function::oblique, 3, "to");
  CHECK(s.frames() ==
        "Deployment sent(agent: France, theme: 600 French troops, destination: Mali, quantity: 600) affirmed actual "
        "past");
}

TEST_CASE("a required role that nothing fills refuses the frame, and the explanation says so", "[unit]") {
  const RuleWorld world(kFiles, kDeployment);
  Sentence_ s(world, "[n France/NNP ] [v sent/VBD/send ] [n a letter/NN/letter ]");
  s.link(1, Function::subject, 0).link(1, Function::object, 2);
  Trace trace("deployment");
  CHECK(s.frames(&trace).empty());
  REQUIRE(trace.steps().size() == 1);
  CHECK(trace.steps()[0].message == "theme object @force required: nothing fills it");
}

TEST_CASE("coordinated fillers fill one role together, and an unknown actor fills it by the class of its head",
          "[unit]") {
  const RuleWorld world(kFiles, kDeployment);
  Sentence_ s(world,
              "[n three/CD gunmen/NNS/gunman ] , [n Chad/NNP ] and [n France/NNP ] [v sent/VBD/send ] [n "
              "thousands/NNS/thousand ] of [n soldiers/NNS/soldier ]");
  s.chunk(0).plural = true;
  s.link(3, Function::subject, 0).link(3, Function::object, 4);
  s.nominal(0, 1, NominalKind::coordination)
      .nominal(1, 2, NominalKind::coordination)
      .nominal(4, 5, NominalKind::of_attachment, "of");
  CHECK(s.frames() ==
        "Deployment sent(agent: three gunmen, agent: Chad, agent: France, theme: thousands of soldiers) affirmed "
        "actual past");
}

TEST_CASE("a noun takes of-groups, possessors and nationalities as its roles say", "[unit]") {
  const RuleWorld world(kFiles, kDeploymentNoun);
  Sentence_ a(world,
              "[n the/DT North/JJ Korean/JJ deployment/NN ] of [n troops/NNS/troop ] to [n Mali/NNP ] [v grew/VBD ]");
  a.nominal(0, 1, NominalKind::of_attachment, "of")
      .nominal(0, 2, NominalKind::pp_attachment, "to")
      .link(3, Function::subject, 0);
  CHECK(a.frames() ==
        "Deployment deployment(agent: North Korean, theme: troops, destination: Mali) affirmed actual past");
  Sentence_ b(world, "[n France/NNP ] 's [n deployment/NN ] [v grew/VBD ]");
  b.chunk(1).possessor = ChunkIndex(0);
  CHECK(b.frames() == "Deployment deployment(agent: France) affirmed actual none");
}

TEST_CASE("light verbs give their subject to the noun, as subject or object", "[unit]") {
  const RuleWorld world(kFiles, kAttack);
  Sentence_ a(world, "[n France/NNP ] [v launched/VBD/launch ] [n an attack/NN/attack ] in [n Mali/NNP ]");
  a.link(1, Function::subject, 0).link(1, Function::object, 2).link(1, Function::oblique, 3, "in");
  CHECK(a.frames() == "Attack attack(agent: France, place: Mali) affirmed actual past");
  Sentence_ b(world, "[n The/DT bridge/NN ] [v came/VBD/come ] under [n attack/NN ] by [n France/NNP ]");
  b.link(1, Function::subject, 0)
      .link(1, Function::oblique, 2, "under")
      .nominal(2, 3, NominalKind::pp_attachment, "by");
  CHECK(b.frames() == "Attack attack(agent: France, victim: The bridge) affirmed actual past");
}

TEST_CASE("particle verbs and nouns of two words", "[unit]") {
  const RuleWorld world(kFiles, kAttack);
  Sentence_ a(world, "[n France/NNP ] [v blew/VBD/blow ] [n the/DT bridge/NN ] up/RP");
  a.link(1, Function::subject, 0).link(1, Function::object, 2);
  CHECK(a.frames().empty());
  a.chunk(1).particle = TokenIndex(4);
  CHECK(a.frames() == "Attack blew(agent: France, victim: the bridge) affirmed actual past");
  Sentence_ b(world, "[n an air strike/NN ] [v hit/VBD ]");
  CHECK(b.frames() == "Attack air strike() affirmed actual none");
  Sentence_ c(world, "[n a strike/NN ] [v hit/VBD ]");
  CHECK(c.frames().empty());
}

TEST_CASE("polarity and modality come from the verb group and what governs it", "[unit]") {
  const RuleWorld world(kFiles, kAttack);
  const auto governed = [&](std::string_view verb, ClauseKind kind, bool negated = false, std::string_view mark = {}) {
    Sentence_ s(world, "[n France/NNP ] [v " + std::string(verb) + " ] [vi to attack/VB/attack ]");
    s.chunk(1).polarity = negated ? Polarity::negated : Polarity::affirmed;
    if (kind != ClauseKind::infinitive) s.chunk(2).form = Form::finite;
    s.clause(1, 2, kind, mark);
    return s.frames();
  };
  CHECK(governed("managed/VBD/manage", ClauseKind::infinitive) == "Attack attack() affirmed actual past");
  CHECK(governed("managed/VBD/manage", ClauseKind::infinitive, true) == "Attack attack() negated actual past");
  CHECK(governed("failed/VBD/fail", ClauseKind::infinitive) == "Attack attack() negated actual past");
  CHECK(governed("failed/VBD/fail", ClauseKind::infinitive, true) == "Attack attack() affirmed actual past");
  CHECK(governed("planned/VBD/plan", ClauseKind::infinitive) == "Attack attack() affirmed planned future");
  CHECK(governed("planned/VBD/plan", ClauseKind::infinitive, true) == "Attack attack() negated planned future");
  CHECK(governed("denied/VBD/deny", ClauseKind::that_clause) == "Attack attack() negated actual past");
  CHECK(governed("denied/VBD/deny", ClauseKind::that_clause, true) == "Attack attack() affirmed possible past");
  CHECK(governed("said/VBD/say", ClauseKind::that_clause) == "Attack attack() affirmed actual past");
  CHECK(governed("said/VBD/say", ClauseKind::that_clause, true) == "Attack attack() affirmed possible past");
  CHECK(governed("regretted/VBD/regret", ClauseKind::that_clause, true) == "Attack attack() affirmed actual past");
  CHECK(governed("gathered/VBD/gather", ClauseKind::infinitive) == "Attack attack() affirmed planned future");
  CHECK(governed("waited/VBD/wait", ClauseKind::adverbial, false, "if") ==
        "Attack attack() affirmed hypothetical none");
  CHECK(governed("left/VBD/leave", ClauseKind::adverbial) == "Attack attack() affirmed actual none");
}

TEST_CASE("event nouns are denied, planned and called for", "[unit]") {
  const RuleWorld world(kFiles, kAttack);
  const auto object = [&](std::string_view verb, std::string_view noun = "the attack/NN/attack",
                          std::string_view preposition = {}) {
    Sentence_ s(world, "[n France/NNP ] [v " + std::string(verb) + " ] [n " + std::string(noun) + " ]");
    s.link(1, Function::subject, 0).link(1, preposition.empty() ? Function::object : Function::oblique, 2, preposition);
    return s.frames();
  };
  CHECK(object("saw/VBD/see") == "Attack attack() affirmed actual past");
  CHECK(object("denied/VBD/deny") == "Attack attack() negated actual past");
  CHECK(object("planned/VBD/plan") == "Attack attack() affirmed planned past");
  CHECK(object("called/VBD/call", "an attack/NN/attack", "for") == "Attack attack() affirmed demanded past");
  CHECK(object("called/VBD/call") == "Attack attack() affirmed actual past");
  CHECK(object("saw/VBD/see", "the alleged attack/NN/attack") == "Attack attack() affirmed possible past");
  Sentence_ threat(world, "[n the threat/NN/threat ] of [n an attack/NN/attack ] [v grew/VBD ]");
  threat.nominal(0, 1, NominalKind::of_attachment, "of").link(2, Function::subject, 0);
  CHECK(threat.frames() == "Attack attack() affirmed planned past");
  Sentence_ evidence(world, "[n no evidence/NN/evidence ] of [n an attack/NN/attack ]");
  evidence.chunk(0).polarity = Polarity::negated;
  evidence.nominal(0, 1, NominalKind::of_attachment, "of");
  CHECK(evidence.frames() == "Attack attack() negated actual none");
}

TEST_CASE("conditions decide between frames of one verb, and relations have head, tail and attributes", "[unit]") {
  const RuleWorld world(
      kFiles,
      "frame fire\n  makes event Fire\n  verb open\n  needs object lemma(fire)\n  agent subject Country\n  yes France "
      "opened fire.\n"
      "frame meet\n  makes event Meeting\n  verb open\n  never object lemma(letter)\n  agent subject Country\n  yes "
      "France opened talks.\n"
      "frame holds\n  makes relation holdsPosition\n  verb name\n  head object Place\n  tail complement>of Place\n  "
      "set title = complement NG\n  set former = \"true\"\n  yes France named Mali.\n");
  Sentence_ a(world, "[n France/NNP ] [v opened/VBD/open ] [n fire/NN ]");
  a.link(1, Function::subject, 0).link(1, Function::object, 2);
  CHECK(a.frames() == "Fire opened(agent: France) affirmed actual past");
  Sentence_ b(world, "[n France/NNP ] [v opened/VBD/open ] [n a letter/NN ]");
  b.link(1, Function::subject, 0).link(1, Function::object, 2);
  CHECK(b.frames().empty());
  Sentence_ c(world, "[n They/PRP ] [v named/VBD/name ] [n Mali/NNP ] [n chief/NN ] of [n France/NNP ]");
  c.link(1, Function::object, 2).link(1, Function::complement, 3).nominal(3, 4, NominalKind::of_attachment, "of");
  CHECK(c.frames() == "holdsPosition named(head: Mali, tail: France, title: chief) affirmed actual past");
  CHECK(world.rules().slot(*world.rules().find("holds"), 3).constant == "true");
}

TEST_CASE("what stands at a function may be held to be of a kind, and nothing need stand there", "[unit]") {
  const RuleWorld world(kFiles,
                        "frame f\n  makes event Attack\n  verb fight\n  agent subject Country\n"
                        "  only object | against Country\n  yes France fought Mali.\n");
  const auto fought = [&](std::string_view object, Function function, std::string_view preposition = "") {
    Sentence_ s(world, "[n France/NNP ] [v fought/VBD/fight ] " + std::string(preposition) + " [n " +
                           std::string(object) + " ]");
    s.link(1, Function::subject, 0).link(1, function, 2, preposition);
    return s.frames();
  };
  CHECK(fought("Mali/NNP", Function::object) == "Attack fought(agent: France) affirmed actual past");
  CHECK(fought("inflation/NN", Function::object).empty());
  CHECK(fought("inflation/NN", Function::oblique, "against").empty());
  CHECK(fought("inflation/NN", Function::oblique, "for") == "Attack fought(agent: France) affirmed actual past");
  Sentence_ alone(world, "[n France/NNP ] [v fought/VBD/fight ]");
  alone.link(1, Function::subject, 0);
  CHECK(alone.frames() == "Attack fought(agent: France) affirmed actual past");
}
