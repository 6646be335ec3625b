// SPDX-License-Identifier: Apache-2.0
// Printing of rules in the rule language.

#include <array>
#include <charconv>

#include "matcher/rule_ast.hpp"

namespace dramatis {

namespace {

std::string number_text(double value) {
  std::array<char, 32> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return {buffer.data(), end};
}

std::string quoted(std::string_view text, char mark = '"') {
  std::string out(1, mark);
  for (const char c : text) {
    if (c == mark || c == '\\') out += '\\';
    out += c;
  }
  return out + mark;
}

std::string join(const std::vector<std::string>& parts, std::string_view glue) {
  std::string out;
  for (const std::string& p : parts) {
    if (!out.empty()) out += glue;
    out += p;
  }
  return out;
}

std::string_view compare_text(Compare c) {
  constexpr std::array<std::string_view, 8> kTexts = {"", "", "=", "!=", "<", "<=", ">", ">="};
  return kTexts[static_cast<std::size_t>(c)];
}

std::string filters_text(const std::vector<Filter>& filters) {
  if (filters.empty()) return {};
  std::string out = "{";
  for (std::size_t i = 0; i < filters.size(); ++i) out += (i > 0 ? ", " : "") + to_text(filters[i]);
  return out + "}";
}

std::string repetition_text(const Element& e) {
  if (e.min == 1 && e.max == 1) return {};
  if (e.min == 0 && e.max == 1) return "?";
  if (e.max == kUnboundedRepeat) return e.min == 0 ? "*" : "+";
  if (e.min == e.max) return "{" + std::to_string(e.min) + "}";
  return "{" + std::to_string(e.min) + "," + std::to_string(e.max) + "}";
}

std::string primary_text(const Element& e) {
  switch (e.kind) {
    case ElementKind::word: return quoted(join(e.values, " "));
    case ElementKind::exact: return quoted(join(e.values, " "), '\'');
    case ElementKind::lexicon: return "@" + e.values[0];
    case ElementKind::lemma: return "lemma(" + join(e.values, " | ") + ")";
    case ElementKind::tag: return "tag(" + join(e.values, " | ") + ")";
    case ElementKind::gap: return ".." + std::to_string(e.max);
    case ElementKind::group: return (e.bracket ? "[ " : "(") + to_text(e.choices) + (e.bracket ? " ]" : ")");
    default: return e.values[0];
  }
}

std::string predicate_text(const std::vector<PredicateWord>& words) {
  std::string out;
  for (const PredicateWord& p : words) {
    if (!out.empty()) out += " | ";
    if (p.lexicon) out += "@";
    out += p.word.find(' ') == std::string::npos ? p.word : quoted(p.word);
    if (!p.particle.empty()) out += "+" + p.particle;
    if (!p.of.empty()) out += " of=" + p.of;
    if (!p.possessor.empty()) out += " possessor=" + p.possessor;
    if (!p.modifier.empty()) out += " modifier=" + p.modifier;
  }
  return out;
}

std::string filler_text(const FillerSpec& f) {
  std::string out;
  switch (f.kind) {
    case FillerKind::lexicon: out = "@" + f.values[0]; break;
    case FillerKind::lemma: out = "lemma(" + join(f.values, " | ") + ")"; break;
    case FillerKind::type: out = f.values[0]; break;
    case FillerKind::event: out = "Event"; break;
    case FillerKind::number: out = "Number"; break;
    case FillerKind::time: out = "Time"; break;
    case FillerKind::noun_group: out = "NG"; break;
  }
  return out + filters_text(f.filters);
}

std::string_view test_word(TestKind kind) {
  constexpr std::array<std::string_view, 15> kWords = {
      "is",      "begins-with", "ends-in",     "contains",        "preceded-by", "followed-by",     "length",
      "same-as", "agrees-with", "initials-of", "lower-elsewhere", "quoted",      "starts-sentence", "zone",
      "casing"};
  return kWords[static_cast<std::size_t>(kind)];
}

std::string set_text(const SetLine& s) {
  switch (s.source) {
    case SetSource::capture: return s.key + " = " + s.value;
    case SetSource::text: return s.key + " = " + quoted(s.value);
    case SetSource::feature: return s.key + " = feature(" + s.value + ", " + s.feature + ")";
    case SetSource::canonical: return s.key + " = canonical(" + s.value + ")";
  }
  return {};
}

std::string makes_text(const Rule& r) {
  switch (r.makes) {
    case Makes::relation: return "relation " + r.type;
    case Makes::event: return "event " + r.type;
    case Makes::candidate: return "Candidate";
    default: return r.type;
  }
}

}  // namespace

std::string to_text(const Filter& f) {
  if (f.compare == Compare::absent) return "!" + f.key;
  if (f.compare == Compare::present) return f.key;
  const bool plain = f.value.find_first_of(" ,}") == std::string::npos;
  return f.key + std::string(compare_text(f.compare)) + (plain ? f.value : quoted(f.value));
}

std::string to_text(const Element& e) {
  if (e.kind == ElementKind::gap) return primary_text(e);
  return (e.capture.empty() ? "" : e.capture + "=") + primary_text(e) + filters_text(e.filters) + repetition_text(e);
}

std::string to_text(const Pattern& pattern) {
  std::string out;
  for (const Element& e : pattern.elements) out += (out.empty() ? "" : " ") + to_text(e);
  return out;
}

std::string to_text(const std::vector<Pattern>& alternatives) {
  std::string out;
  for (const Pattern& p : alternatives) out += (out.empty() ? "" : " | ") + to_text(p);
  return out;
}

std::string to_text(const Test& t) {
  const std::string word(test_word(t.kind));
  switch (t.kind) {
    case TestKind::zone:
    case TestKind::casing: return word + " is " + join(t.values, " | ");
    case TestKind::length:
      return t.subject + " length " + std::string(compare_text(t.compare)) + " " + number_text(t.number);
    case TestKind::same_as:
    case TestKind::agrees_with:
    case TestKind::initials_of: return t.subject + " " + word + " " + t.other;
    case TestKind::lower_elsewhere:
    case TestKind::quoted:
    case TestKind::starts_sentence: return t.subject + " " + word;
    default: return t.subject + " " + word + " " + to_text(t.patterns);
  }
}

std::string to_text(const FrameSlot& s) {
  std::string out = s.use == SlotUse::needs   ? "needs"
                    : s.use == SlotUse::never ? "never"
                    : s.use == SlotUse::only  ? "only"
                                              : s.key;
  if (s.kind == SlotKind::attribute) out = "set " + s.key + " =";
  if (!s.count_of.empty()) return out + " count-of " + s.count_of;
  if (!s.constant.empty()) return out + " " + quoted(s.constant) + (s.past_only ? " if past" : "");
  std::string part;
  for (const FunctionPath& f : s.functions) {
    if (!part.empty()) part += " | ";
    part += f.function.find(' ') == std::string::npos ? f.function : quoted(f.function);
    if (!f.step.empty()) part += ">" + f.step;
  }
  out += " " + part;
  part.clear();
  for (const FillerSpec& f : s.fillers) part += (part.empty() ? "" : " | ") + filler_text(f);
  out += " " + part;
  return s.required ? out + " required" : out;
}

std::string to_text(const Example& e) {
  std::string out = e.text;
  if (e.expected.empty() && !e.only) return out;
  out += " => ";
  if (e.only) out += e.expected.empty() ? "only" : "only ";
  for (std::size_t i = 0; i < e.expected.size(); ++i) {
    const ExpectedFact& fact = e.expected[i];
    out += (i > 0 ? ", " : "") + fact.type + "(";
    std::string inside;
    for (const std::string& n : fact.names) inside += (inside.empty() ? "" : ", ") + quoted(n);
    for (const ExpectedField& f : fact.fields)
      inside += (inside.empty() ? "" : ", ") + f.key + ": " + (f.absent ? "-" : quoted(f.value));
    out += inside + ")";
  }
  return out;
}

std::string to_text(const Rule& r) {
  std::string out = std::string(name_of(r.kind)) + " " + r.name + "\n";
  const auto line = [&](std::string_view key, const std::string& value) {
    out += "  " + std::string(key) + " " + value + "\n";
  };
  if (!r.about.empty()) line("about", r.about);
  if (r.kind != RuleKind::cue) line("makes", makes_text(r));
  if (r.kind == RuleKind::sequence) line("strength", std::string(name_of(r.strength)));
  if (!r.patterns.empty()) line("match", to_text(r.patterns));
  if (!r.verbs.empty()) line("verb", predicate_text(r.verbs));
  if (!r.nouns.empty()) line("noun", predicate_text(r.nouns));
  for (const LightVerb& l : r.lights)
    line("light", (l.lexicon ? "@" : "") + l.verb + (l.preposition.empty() ? "" : "-" + l.preposition) +
                      (l.subject == "subject" ? "" : " subject=" + l.subject) + " noun " + predicate_text(l.nouns));
  for (const FrameSlot& s : r.slots) out += "  " + to_text(s) + "\n";
  for (const SetLine& s : r.sets) line("set", set_text(s));
  for (const Test& t : r.tests) line(t.unless ? "unless" : "where", to_text(t));
  for (const Weigh& w : r.weights)
    line("weigh", w.type + (w.weight < 0 ? " " : " +") + number_text(w.weight) +
                      (w.counting == Counting::sum ? "" : " " + std::string(name_of(w.counting))));
  for (const Example& e : r.examples) line(e.negative ? "no" : "yes", to_text(e));
  return out;
}

}  // namespace dramatis
