// SPDX-License-Identifier: Apache-2.0
// Lines of frames: predicates, roles and conditions.

#include <utility>

#include "matcher/line_parsers.hpp"
#include "matcher/pattern_parser.hpp"

namespace dramatis {

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// `send`, `blow+up`, `"set up"`, `@attack_verb`.
PredicateWord parse_predicate_word(LineScanner& in, std::string_view what) {
  PredicateWord p;
  in.skip_blanks();
  p.at = in.position();
  if (in.peek() == '"') {
    p.word = in.quoted();
    return p;
  }
  p.lexicon = in.accept('@');
  p.word = in.expect_word(what);
  if (in.peek() == '+') {
    in.advance(1);
    p.particle = in.expect_word("a particle after '+'");
  }
  return p;
}

/// `=subject`, `=object` or `=none`.
std::string parse_meaning(LineScanner& in) {
  in.expect('=', "before subject or object");
  in.skip_blanks();
  const RulePosition at = in.position();
  std::string word = in.expect_word("subject, object or none");
  if (word != "subject" && word != "object" && word != "none")
    LineScanner::fail_at(at, "'" + word + "' is not known here", "subject, object or none");
  return word;
}

std::vector<PredicateWord> parse_predicate_words(LineScanner& in, std::string_view what) {
  std::vector<PredicateWord> out;
  do {
    PredicateWord p = parse_predicate_word(in, what);
    for (;;) {
      if (in.accept_word("of")) p.of = parse_meaning(in);
      else if (in.accept_word("possessor")) p.possessor = parse_meaning(in);
      else if (in.accept_word("modifier")) p.modifier = parse_meaning(in);
      else break;
    }
    out.push_back(std::move(p));
  } while (in.accept('|'));
  return out;
}

void expect_end(LineScanner& in) {
  if (!in.at_end()) in.fail("nothing more is expected here", "alternatives are separated by '|'");
}

FunctionPath parse_function(LineScanner& in) {
  FunctionPath f;
  in.skip_blanks();
  f.at = in.position();
  f.function = in.peek() == '"' ? in.quoted() : in.expect_word("a function: subject, object, a preposition …");
  if (in.accept('>'))
    f.step = in.expect_word("a preposition, possessor, modifier, apposition, subject or object after '>'");
  return f;
}

std::vector<FunctionPath> parse_functions(LineScanner& in) {
  std::vector<FunctionPath> out;
  do out.push_back(parse_function(in));
  while (in.accept('|'));
  return out;
}

FillerSpec parse_filler(LineScanner& in) {
  FillerSpec f;
  in.skip_blanks();
  f.at = in.position();
  if (in.accept('@')) {
    f.kind = FillerKind::lexicon;
    f.values = {in.expect_word("the name of a lexicon after '@'")};
  } else {
    const std::string name = in.expect_word("a filler: a type, @lexicon, lemma(…), Event, Number, Time or NG");
    if (name == "lemma") {
      f.kind = FillerKind::lemma;
      f.values = parse_word_choice(in, "after 'lemma'");
    } else if (name == "NG") {
      f.kind = FillerKind::noun_group;
    } else if (name == "Event") {
      f.kind = FillerKind::event;
    } else if (name == "Number" || name == "Quantity") {
      f.kind = FillerKind::number;
    } else if (name == "Time") {
      f.kind = FillerKind::time;
    } else if (is_upper(name[0])) {
      f.kind = FillerKind::type;
      f.values = {name};
    } else {
      LineScanner::fail_at(f.at, "'" + name + "' is no filler",
                           "a type, @lexicon, lemma(…), Event, Number, Time or NG");
    }
  }
  f.filters = parse_filters(in);
  return f;
}

std::vector<FillerSpec> parse_fillers(LineScanner& in) {
  std::vector<FillerSpec> out;
  do out.push_back(parse_filler(in));
  while (in.accept('|'));
  return out;
}

}  // namespace

std::vector<PredicateWord> parse_verbs(LineScanner& in) {
  std::vector<PredicateWord> out;
  do out.push_back(parse_predicate_word(in, "the lemma of a verb"));
  while (in.accept('|'));
  expect_end(in);
  return out;
}

std::vector<PredicateWord> parse_nouns(LineScanner& in) {
  auto out = parse_predicate_words(in, "the lemma of a noun");
  expect_end(in);
  return out;
}

LightVerb parse_light(LineScanner& in) {
  LightVerb l;
  in.skip_blanks();
  l.at = in.position();
  l.lexicon = in.accept('@');
  l.verb = in.expect_word(l.lexicon ? "the name of a lexicon after '@'"
                                    : "a verb, with its preposition behind a hyphen: launch, come-under");
  if (l.lexicon) {
    // the entries say what is behind what
  } else if (in.peek() == '+') {
    in.advance(1);
    l.preposition = in.expect_word("a particle after '+'");
  } else if (const auto hyphen = l.verb.find('-'); hyphen != std::string::npos) {
    l.preposition = l.verb.substr(hyphen + 1);
    l.verb.resize(hyphen);
  }
  l.subject = "subject";
  if (in.accept_word("subject")) {
    in.expect('=', "after 'subject'");
    l.subject = in.expect_word("subject, object or event");
    if (l.subject != "subject" && l.subject != "object" && l.subject != "event")
      in.fail("'subject=" + l.subject + "' is not known", "subject=subject, subject=object or subject=event");
  }
  if (!in.accept_word("noun")) in.fail("expected 'noun' and the event nouns", "light launch noun offensive | attack");
  l.nouns = parse_predicate_words(in, "the lemma of a noun");
  expect_end(in);
  return l;
}

FrameSlot parse_slot(LineScanner& in, std::string key, RulePosition at) {
  FrameSlot s;
  s.at = at;
  s.kind = key == "head" ? SlotKind::head : key == "tail" ? SlotKind::tail : SlotKind::role;
  s.key = std::move(key);
  if (in.accept_word("count-of")) {
    s.count_of = in.expect_word("the role whose number is meant");
    expect_end(in);
    return s;
  }
  s.functions = parse_functions(in);
  s.fillers = parse_fillers(in);
  s.required = in.accept_word("required");
  expect_end(in);
  return s;
}

FrameSlot parse_condition(LineScanner& in, SlotUse use, RulePosition at) {
  FrameSlot s;
  s.at = at;
  s.use = use;
  s.functions = parse_functions(in);
  s.fillers = parse_fillers(in);
  expect_end(in);
  if (use == SlotUse::only)
    for (const FunctionPath& f : s.functions)
      if (!f.step.empty()) LineScanner::fail_at(f.at, "`only` takes no path", "only object Person");
  return s;
}

FrameSlot parse_frame_set(LineScanner& in, RulePosition at) {
  FrameSlot s;
  s.at = at;
  s.kind = SlotKind::attribute;
  s.key = in.expect_word("the name of an attribute");
  in.expect('=', "after the name of the attribute");
  in.skip_blanks();
  if (in.peek() == '"') {
    s.constant = in.quoted();
    if (in.accept_word("if")) s.past_only = in.expect_word("`past`") == "past";
  } else {
    s.functions = parse_functions(in);
    s.fillers = parse_fillers(in);
    s.required = in.accept_word("required");
  }
  expect_end(in);
  return s;
}

}  // namespace dramatis
