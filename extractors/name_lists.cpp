// SPDX-License-Identifier: Apache-2.0
#include "extractors/name_lists.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>

#include "lexicon/fold.hpp"
#include "model/nearest.hpp"
#include "text/entity_ruler.hpp"

namespace dramatis {

namespace {

std::string concat(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out += part;
  return out;
}

std::string_view trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

/// "mine/Big Companies-2.txt" → "big_companies_2": what may be the name of a lexicon.
std::string stem_of(std::string_view path) {
  std::string_view file =
      path.substr(path.find_last_of('/') == std::string_view::npos ? 0 : path.find_last_of('/') + 1);
  file = file.substr(0, std::min(file.rfind('.'), file.size()));
  std::string out;
  for (const char c : file) {
    const char lower = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    out += (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') ? lower : '_';
  }
  return out;
}

std::string dashed(std::string s) {
  std::replace(s.begin(), s.end(), '_', '-');
  return s;
}

/// A name that can stand in the `yes` line of a rule.
bool can_be_shown(const std::string& name) {
  return name.find_first_of("\"\\=") == std::string::npos && !name.empty() && name.size() < 80;
}

/// The rule that makes names of a lexicon's entries.
std::string rule_over(const std::string& rule_name, const std::string& path, std::string_view type,
                      const std::string& lexicon, const std::vector<std::string>& matches, const std::string& shown) {
  std::string out =
      concat({"rule ", rule_name, "\n  about   Names of ", path, ".\n  makes   ", type, "\n  strength certain\n"});
  if (!lexicon.empty()) out += concat({"  match   [ @", lexicon, " ]\n"});
  for (const std::string& match : matches) out += concat({"  match   [ ", match, " ]\n"});
  if (can_be_shown(shown))
    out += concat({"  yes     They spoke about ", shown, ".  =>  ", type, "(\"", shown, "\")\n"});
  return out + "\n";
}

constexpr std::string_view kPhase = "phase names\n\n";

}  // namespace

TypeId NameListReader::type_of_label(std::string_view label) const {
  const auto is_node = [&](TypeId type) { return vocabulary_->info(type).kind <= TypeKind::subtype; };
  const auto same = [](std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
             return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
           });
  };
  for (std::size_t i = 0; i < vocabulary_->type_count(); ++i)
    if (is_node(static_cast<TypeId>(i)) && same(vocabulary_->name(static_cast<TypeId>(i)), label))
      return static_cast<TypeId>(i);
  const LexiconId labels = lexicon_->lexicon("entity_label");
  if (labels == kNoLexicon) return kNoType;
  std::string folded;
  const EntryId entry = lexicon_->entry_of_word(labels, lexicon_->find(fold_word(label, folded)));
  return entry == kNoEntry ? kNoType : vocabulary_->type(lexicon_->feature(entry, "type")).value_or(kNoType);
}

std::string NameListReader::label_advice(std::string_view label) const {
  std::vector<std::string_view> known;
  for (std::size_t i = 0; i < vocabulary_->type_count(); ++i)
    if (vocabulary_->info(static_cast<TypeId>(i)).kind <= TypeKind::subtype)
      known.push_back(vocabulary_->name(static_cast<TypeId>(i)));
  const auto near = nearest(label, known);
  return near ? "did you mean '" + *near + "'?"
              : concat({"a file 'vocabulary' beside it may add the type: subtype ", label, " of=Thing"});
}

NameList NameListReader::read_plain(std::string_view text, const std::string& path,
                                    std::vector<Diagnostic>& diagnostics) const {
  NameList out;
  ParsedLexicon list = parse_name_list(text, path);
  const std::string stem = stem_of(path);
  TypeId type = type_of_label(stem.substr(0, stem.find('_')));
  std::uint64_t line_number = 0;
  for (std::string_view rest = text; !rest.empty();) {  // "# type: Company" before the first name
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = trim(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++line_number;
    if (line.empty()) continue;
    if (line.front() != '#') break;
    line = trim(line.substr(1));
    if (!line.starts_with("type:")) continue;
    const std::string_view label = trim(line.substr(5));
    type = type_of_label(label);
    if (type == kNoType)
      diagnostics.push_back(
          {Severity::error, path, line_number, 0, concat({"unknown type '", label, "'"}), label_advice(label)});
  }
  if (list.entries.empty()) {
    diagnostics.push_back({Severity::warning, path, 0, 0, "holds no names", ""});
    return out;
  }
  list.name = type == kNoType ? stem : "names_" + stem;
  list.case_rule = type == kNoType ? CaseRule::any : CaseRule::capitalized;
  if (type != kNoType) {
    const auto shown = std::find_if(list.entries.begin(), list.entries.end(),
                                    [](const ParsedEntry& e) { return can_be_shown(e.forms[0]); });
    out.rules = std::string(kPhase) + rule_over("names-of-" + dashed(stem), path, vocabulary_->name(type), list.name,
                                                {}, shown == list.entries.end() ? std::string() : shown->forms[0]);
  }
  out.lexicons.push_back(std::move(list));
  return out;
}

NameList NameListReader::read_entity_ruler(std::string_view text, const std::string& path,
                                           std::vector<Diagnostic>& diagnostics) const {
  struct OfType {
    ParsedLexicon phrases;
    std::vector<std::string> matches;
  };
  std::vector<std::pair<TypeId, OfType>> types;  // in order of their first pattern
  const auto of_type = [&](TypeId type) -> OfType& {
    for (auto& [known, of] : types)
      if (known == type) return of;
    return types.emplace_back(type, OfType{}).second;
  };
  std::uint64_t number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (line.empty()) continue;
    const auto pattern = parse_ruler_line(
        line, path, number, [&](std::string_view label) { return vocabulary_name(label); }, diagnostics);
    if (!pattern) continue;
    const TypeId type = type_of_label(pattern->label);
    if (type == kNoType) {
      diagnostics.push_back({Severity::error, path, number, 0, concat({"unknown label '", pattern->label, "'"}),
                             label_advice(pattern->label)});
      continue;
    }
    OfType& of = of_type(type);
    if (!pattern->match.empty()) {
      of.matches.push_back(pattern->match);
      continue;
    }
    ParsedEntry entry;
    entry.forms.push_back(pattern->phrase);
    entry.line = static_cast<std::uint32_t>(number);
    if (!pattern->id.empty()) entry.features.emplace_back("id", pattern->id);
    of.phrases.entries.push_back(std::move(entry));
  }
  NameList out;
  const std::string stem = stem_of(path);
  for (auto& [type, of] : types) {
    const std::string name(vocabulary_->name(type));
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    std::string shown;
    if (!of.phrases.entries.empty()) {
      of.phrases.name = "names_" + stem + "_" + lower;
      of.phrases.case_rule = CaseRule::exact;
      of.phrases.file = path;
      const auto first = std::find_if(of.phrases.entries.begin(), of.phrases.entries.end(),
                                      [](const ParsedEntry& e) { return can_be_shown(e.forms[0]); });
      if (first != of.phrases.entries.end()) shown = first->forms[0];
    }
    if (out.rules.empty()) out.rules = kPhase;
    out.rules += rule_over("names-of-" + dashed(stem) + "-" + lower, path, name, of.phrases.name, of.matches, shown);
    if (!of.phrases.entries.empty()) out.lexicons.push_back(std::move(of.phrases));
  }
  return out;
}

std::string NameListReader::vocabulary_name(std::string_view label) const {
  const TypeId type = type_of_label(label);
  return type == kNoType ? std::string() : std::string(vocabulary_->name(type));
}

}  // namespace dramatis
