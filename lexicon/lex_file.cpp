// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lex_file.hpp"

#include <algorithm>
#include <array>

#include "model/nearest.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::string_view, 6> kHeaderKeys = {"lexicon", "case", "source", "licence", "match", "adds-to"};
constexpr std::size_t kRequiredKeys = 4;
constexpr std::size_t kAddsTo = 5;  // stands for all of them
constexpr std::array<std::string_view, 3> kCaseNames = {"any", "exact", "capitalized"};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view trim(std::string_view s) {
  while (!s.empty() && is_blank(s.front())) s.remove_prefix(1);
  while (!s.empty() && is_blank(s.back())) s.remove_suffix(1);
  return s;
}

/// The line up to its comment: `#` at the start or after white space.
std::string_view without_comment(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\') ++i;
    else if (line[i] == '#' && (i == 0 || is_blank(line[i - 1]))) return line.substr(0, i);
  }
  return line;
}

/// Offset of the first unescaped `mark` in `s`, or its size.
std::size_t find_mark(std::string_view s, char mark) {
  std::size_t i = 0;
  while (i < s.size() && s[i] != mark) i += s[i] == '\\' ? 2U : 1U;
  return std::min(i, s.size());
}

std::string unescape(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (s[i] == '\\' && i + 1 < s.size()) ++i;
    out += s[i];
  }
  return out;
}

/// One file being read.
class LexFileParser {
 public:
  LexFileParser(std::string_view file, std::vector<Diagnostic>& diagnostics) : diagnostics_(diagnostics) {
    out_.file = file;
  }

  ParsedLexicon parse(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty()) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      ++line_number_;
      take_line(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!in_entries_) check_header({});
    return std::move(out_);
  }

 private:
  void take_line(std::string_view line) {
    line_ = line;
    const std::string_view body = trim(without_comment(line));
    if (body.empty()) return;
    if (!in_entries_ && take_header(body)) return;
    if (!in_entries_) {
      check_header(body);
      in_entries_ = true;
    }
    take_entry(body);
  }

  /// A header line, or false if `body` must be the first entry.
  bool take_header(std::string_view body) {
    std::size_t end = 0;
    while (end < body.size() && !is_blank(body[end])) ++end;
    const std::string_view key = body.substr(0, end);
    const std::string_view value = trim(body.substr(end));
    const auto known = std::find(kHeaderKeys.begin(), kHeaderKeys.end(), key);
    if (known == kHeaderKeys.end()) return false;
    const auto index = static_cast<std::size_t>(known - kHeaderKeys.begin());
    if (seen_[index]) return false;  // by now an entry that happens to be such a word
    if (key == "match" && value != "yes" && value != "no") return false;  // likewise: "match" in a list of sports
    seen_[index] = true;
    if (value.empty()) {
      error(key, "'" + std::string(key) + "' has no value", {});
      return true;
    }
    switch (index) {
      case 0: take_name(value); break;
      case 1: take_case(value); break;
      case 2: out_.source = value; break;
      case 3: out_.licence = value; break;
      case 4: out_.is_matched = value != "no"; break;
      default:
        take_name(value);
        out_.adds = true;
        break;
    }
    return true;
  }

  void take_name(std::string_view value) {
    const bool good = std::all_of(value.begin(), value.end(),
                                  [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    if (!good) error(value, "a lexicon's name has small letters, digits and '_' only", {});
    out_.name = value;
  }

  void take_case(std::string_view value) {
    const auto found = std::find(kCaseNames.begin(), kCaseNames.end(), value);
    if (found == kCaseNames.end()) {
      error(value, "unknown case rule '" + std::string(value) + "'", spelling_advice(value, kCaseNames));
    } else {
      out_.case_rule = static_cast<CaseRule>(found - kCaseNames.begin());
    }
  }

  /// Before the first entry, `body` (empty at the end of the file): all header lines must be there.
  void check_header(std::string_view body) {
    const std::string_view first = body.substr(0, std::min(body.find_first_of(" \t"), body.size()));
    for (std::size_t i = 0; i < kRequiredKeys; ++i) {
      if (seen_[i] || seen_[kAddsTo]) continue;
      std::string advice = "a lexicon begins with the lines lexicon, case, source, licence";
      const std::array<std::string_view, 1> missing = {kHeaderKeys[i]};
      if (!first.empty() && nearest(first, missing)) advice = "did you mean '" + std::string(kHeaderKeys[i]) + "'?";
      error(first, "the header line '" + std::string(kHeaderKeys[i]) + "' is missing", std::move(advice));
    }
  }

  void take_entry(std::string_view body) {
    ParsedEntry entry;
    entry.line = static_cast<std::uint32_t>(line_number_);
    const std::size_t semicolon = find_mark(body, ';');
    std::string_view forms = body.substr(0, semicolon);
    for (;;) {
      const std::size_t bar = find_mark(forms, '|');
      const std::string_view form = trim(forms.substr(0, bar));
      if (form.empty()) error(forms, "an empty form", "remove the '|', or write '\\|' for the character");
      else entry.forms.push_back(unescape(form));
      if (bar == forms.size()) break;
      forms.remove_prefix(bar + 1);
    }
    if (semicolon < body.size()) take_features(body.substr(semicolon + 1), entry);
    if (!entry.forms.empty()) out_.entries.push_back(std::move(entry));
  }

  void take_features(std::string_view list, ParsedEntry& entry) {
    if (const std::size_t again = find_mark(list, ';'); again < list.size()) {
      error(list.substr(again), "a second ';'", "write '\\;' for the character");
      return;
    }
    for (;;) {
      const std::size_t comma = find_mark(list, ',');
      const std::string_view item = trim(list.substr(0, comma));
      if (item.empty()) {
        if (comma < list.size() || !entry.features.empty()) error(list, "an empty feature", {});
      } else {
        take_feature(item, entry);
      }
      if (comma == list.size()) break;
      list.remove_prefix(comma + 1);
    }
  }

  void take_feature(std::string_view item, ParsedEntry& entry) {
    const std::size_t equals = find_mark(item, '=');
    std::string key = unescape(trim(item.substr(0, equals)));
    std::string value = equals < item.size() ? unescape(trim(item.substr(equals + 1))) : "1";
    if (key.empty() || key.find(' ') != std::string::npos) {
      error(item, "a feature is written key=value or key, not '" + std::string(item) + "'",
            "separate features by commas");
      return;
    }
    if (value.empty()) {
      error(item, "the feature '" + key + "' has no value", "it is left out", Severity::warning);
      return;
    }
    for (const auto& [known, old] : entry.features) {
      if (known == key) {
        error(item, "the feature '" + key + "' stands twice", {});
        return;
      }
    }
    entry.features.emplace_back(std::move(key), std::move(value));
  }

  /// `at` is a part of the current line; its column is reported.
  void error(std::string_view at, std::string message, std::string advice, Severity severity = Severity::error) {
    std::uint64_t column = 1;
    if (at.data() >= line_.data() && at.data() <= line_.data() + line_.size()) {
      while (!at.empty() && is_blank(at.front())) at.remove_prefix(1);
      column = static_cast<std::uint64_t>(at.data() - line_.data()) + 1;
    }
    diagnostics_.push_back({severity, out_.file, line_number_, column, std::move(message), std::move(advice)});
  }

  std::vector<Diagnostic>& diagnostics_;
  ParsedLexicon out_;
  std::string_view line_;
  std::uint64_t line_number_ = 0;
  std::array<bool, kHeaderKeys.size()> seen_{};
  bool in_entries_ = false;
};

}  // namespace

ParsedLexicon parse_lex_file(std::string_view text, std::string_view file, std::vector<Diagnostic>& diagnostics) {
  return LexFileParser(file, diagnostics).parse(text);
}

ParsedLexicon parse_name_list(std::string_view text, std::string_view file) {
  ParsedLexicon out;
  out.file = file;
  std::string_view stem =
      file.substr(file.find_last_of('/') == std::string_view::npos ? 0 : file.find_last_of('/') + 1);
  out.name = stem.substr(0, std::min(stem.find('.'), stem.size()));
  std::uint32_t line_number = 0;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view name = trim(text.substr(0, end));
    ++line_number;
    if (!name.empty() && name.front() != '#') {
      ParsedEntry entry;
      entry.forms.emplace_back(name);
      entry.line = line_number;
      out.entries.push_back(std::move(entry));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace dramatis
