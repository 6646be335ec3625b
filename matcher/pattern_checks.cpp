// SPDX-License-Identifier: Apache-2.0
// Patterns, their elements and filters, tests on captures, and what is set.

#include <array>

#include "matcher/pattern_compiler.hpp"
#include "matcher/rule_checks.hpp"
#include "matcher/rule_image.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::string_view, 5> kZones = {"headline", "byline", "dateline", "body", "caption"};
constexpr std::array<std::string_view, 3> kCasings = {"normal", "upper", "title"};

bool is_nullable(const Element& e);

/// Whether a pattern can match the empty text.
bool is_nullable(const Pattern& p) {
  return std::all_of(p.elements.begin(), p.elements.end(), [](const Element& e) { return is_nullable(e); });
}

bool is_nullable(const Element& e) {
  if (e.min == 0 || e.kind == ElementKind::sentence_start || e.kind == ElementKind::sentence_end) return true;
  return e.kind == ElementKind::group &&
         std::any_of(e.choices.begin(), e.choices.end(), [](const Pattern& p) { return is_nullable(p); });
}

std::size_t brackets(const Pattern& p) {
  std::size_t n = 0;
  for (const Element& e : p.elements) {
    if (e.bracket) ++n;
    for (const Pattern& c : e.choices) n += brackets(c);
  }
  return n;
}

std::vector<std::string_view> tag_names() {
  std::vector<std::string_view> out;
  for (std::size_t i = 1; i < static_cast<std::size_t>(Tag::count_); ++i) out.push_back(name_of(static_cast<Tag>(i)));
  return out;
}

}  // namespace

void RuleChecker::check_top(const Pattern& p) {
  const RulePosition at = p.elements.empty() ? rule_->at : p.elements[0].at;
  if (is_nullable(p)) report(at, "this pattern matches the empty text", "give it an element that must be there");
  const bool cue = rule_->kind == RuleKind::cue;
  std::size_t direct = 0;
  for (const Element& e : p.elements)
    if (e.bracket && e.min == 1 && e.max == 1) ++direct;
  if (cue && (direct != 1 || brackets(p) != 1))
    report(at, "a cue needs exactly one [ … ] for the candidate, in each alternative");
  for (const Element& e : p.elements) check_element(e, cue && e.bracket);
}

/// A cue looks at the words round its candidate part by part, never as one match: a test of a remembered part would
/// pass or fail whatever the text says.
void RuleChecker::refuse_in_cue(const Element& e) {
  if (rule_->kind != RuleKind::cue || e.capture == "name" || !used_.insert(e.capture).second) return;
  report(e.at, "a cue remembers no parts, so that '" + e.capture + "' can be asked nothing",
         "ask what stands around with `name preceded-by …` or `name followed-by …`");
}

void RuleChecker::check_element(const Element& e, bool candidate_place) {
  if (!e.capture.empty()) {
    if (captures_.size() >= kMaxCaptures) report(e.at, "too many captures", "at most " + std::to_string(kMaxCaptures));
    const bool taken =
        std::any_of(captures_.begin(), captures_.end(), [&](const auto& c) { return c.first == e.capture; });
    if (!taken) captures_.emplace_back(e.capture, e.at);
    if (e.capture == "match" || e.capture == "zone" || e.capture == "casing")
      report(e.at, "'" + e.capture + "' has a meaning of its own", "choose another name for the capture");
    refuse_in_cue(e);
  }
  if (e.bracket && e.max > 1) report(e.at, "the name [ … ] cannot be repeated");
  switch (e.kind) {
    case ElementKind::lexicon:
      check_lexicon(e.at, e.values[0], e.filters);
      check_matched(e.at, e.values[0]);
      return;
    case ElementKind::type:
      if (e.values[0] == "Name" || e.values[0] == "Mention") break;
      if (check_type(e.at, e.values[0]) && !is_node(e.values[0]))
        report(e.at, "'" + e.values[0] + "' is no type of a mention");
      break;
    case ElementKind::tag:
      for (const std::string& v : e.values)
        if (tag_from(v) == Tag::none) unknown(e.at, "tag", v, tag_names());
      break;
    case ElementKind::candidate:
      if (!candidate_place) report(e.at, "Candidate stands only as [ Candidate ] in a cue");
      break;
    case ElementKind::group:
      if (!e.filters.empty()) report(e.at, "a group has no features");
      for (const Pattern& c : e.choices) {
        if (candidate_place && c.elements[0].kind == ElementKind::candidate &&
            (c.elements.size() != 1 || e.choices.size() != 1))
          report(e.at, "[ Candidate ] stands alone: it means any candidate");
        for (const Element& inner : c.elements) check_element(inner, candidate_place);
      }
      return;
    default: break;
  }
  check_word_filters(e.filters);
}

void RuleChecker::check_matched(RulePosition at, std::string_view name) {
  const LexiconId id = lexicon_->lexicon(name);
  if (id != kNoLexicon && !lexicon_->is_matched(id)) {
    report(at, "the lexicon '" + std::string(name) + "' is not looked for in text: its file says 'match no'");
  }
}

void RuleChecker::check_lexicon(RulePosition at, std::string_view name, const std::vector<Filter>& filters) {
  const LexiconId id = lexicon_->lexicon(name);
  if (id == kNoLexicon) return unknown(at, "lexicon", name, lexicons_);
  const auto [first, last] = lexicon_->entries(id);
  if (first == last && rule_->layer == top_layer_)
    report(at, "the lexicon '" + std::string(name) + "' is empty: this matches nothing");
  for (const Filter& f : filters) {
    bool found = false;
    for (EntryId e = first; e < last && !found; ++e) found = !lexicon_->feature(e, f.key).empty();
    if (rule_->layer < top_layer_)
      continue;  // a user's folder put its own list in the place of the one that the rule knew
    if (!found) report(f.at, "no entry of '" + std::string(name) + "' has the feature '" + f.key + "'");
  }
}

void RuleChecker::check_word_filters(const std::vector<Filter>& filters) {
  const auto keys = word_filter_keys();
  for (const Filter& f : filters) {
    if (!contains(keys, f.key)) {
      unknown(f.at, "feature", f.key, keys);
      continue;
    }
    if (f.compare == Compare::present || f.compare == Compare::absent) continue;
    if (f.value.starts_with('@')) check_lexicon(f.at, std::string_view(f.value).substr(1), {});
    const auto values = filter_values(f.key);
    if (!values.empty() && !contains(values, f.value)) unknown(f.at, f.key, f.value, values);
  }
}

void RuleChecker::use(RulePosition at, const std::string& name) {
  used_.insert(name);
  const bool known = name == "name" || name == "match" ||
                     std::any_of(captures_.begin(), captures_.end(), [&](const auto& c) { return c.first == name; });
  if (known) return;
  std::vector<std::string_view> names = {"name", "match"};
  for (const auto& c : captures_) names.push_back(c.first);
  unknown(at, "capture", name, names);
}

void RuleChecker::check_test(const Test& t) {
  if (t.kind == TestKind::zone || t.kind == TestKind::casing) {
    const std::span<const std::string_view> known =
        t.kind == TestKind::zone ? std::span<const std::string_view>(kZones) : kCasings;
    for (const std::string& v : t.values)
      if (!contains(known, v)) unknown(t.at, t.kind == TestKind::zone ? "zone" : "casing", v, known);
    return;
  }
  use(t.at, t.subject);
  if (!t.other.empty()) use(t.at, t.other);
  for (const Pattern& p : t.patterns) {
    const bool edge =
        p.elements[0].kind == ElementKind::sentence_start || p.elements[0].kind == ElementKind::sentence_end;
    if (!edge && is_nullable(p)) report(t.at, "the pattern of this test matches the empty text");
    for (const Element& e : p.elements) check_element_of_test(e);
  }
}

void RuleChecker::check_element_of_test(const Element& e) {
  const auto before = captures_.size();
  check_element(e, false);
  if (captures_.size() != before) {
    captures_.resize(before);
    report(e.at, "a test cannot remember a part");
  }
}

void RuleChecker::check_set(const SetLine& s) {
  if (s.source != SetSource::text) use(s.at, s.value);
  if (rule_->makes == Makes::event && !vocabulary_->role(s.key)) unknown(s.at, "role", s.key, roles_);
}

}  // namespace dramatis
