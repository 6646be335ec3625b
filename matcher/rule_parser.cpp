// SPDX-License-Identifier: Apache-2.0
#include "matcher/rule_parser.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include "matcher/line_parsers.hpp"
#include "matcher/pattern_parser.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

/// One line of the file with continuation lines joined, without its comment.
struct LogicalLine {
  std::string text;
  std::uint32_t number = 0;
};

/// Where a comment starts: `#` at the start or after a blank, outside quotation marks; or the end.
std::size_t comment_start(std::string_view line) {
  char open = '\0';
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    const bool after_blank = i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t';
    if (open != '\0') {
      if (c == open) open = '\0';
    } else if (c == '"' || (c == '\'' && after_blank)) {
      open = c;
    } else if (c == '#' && after_blank) {
      return i;
    }
  }
  return line.size();
}

class Parser {
 public:
  Parser(std::string_view text, std::string_view file) : text_(text), file_(file) {}

  ParsedRules run() {
    LogicalLine line;
    while (next(line)) {
      try {
        parse_line(line);
      } catch (const LineError& e) {
        report(e);
        if (open_) broken_ = true;
      }
    }
    close();
    return std::move(out_);
  }

 private:
  bool next(LogicalLine& line) {
    line.text.clear();
    line.number = 0;
    while (!text_.empty()) {
      const auto end = std::min(text_.find('\n'), text_.size());
      std::string_view raw = text_.substr(0, end);
      text_.remove_prefix(std::min(end + 1, text_.size()));
      ++number_;
      if (line.number == 0) line.number = number_;
      while (!raw.empty() && (raw.back() == '\r' || raw.back() == ' ' || raw.back() == '\t')) raw.remove_suffix(1);
      // Example sentences are free text: a `#` in them starts no comment.
      if (!is_example(line.text.empty() ? raw : std::string_view(line.text))) raw = raw.substr(0, comment_start(raw));
      const bool goes_on = !raw.empty() && raw.back() == '\\';
      if (goes_on) raw.remove_suffix(1);
      line.text += raw;
      if (!goes_on) return true;
    }
    return line.number != 0;
  }

  static bool is_example(std::string_view raw) {
    const auto begin = raw.find_first_not_of(" \t");
    if (begin == std::string_view::npos || begin == 0) return false;
    raw.remove_prefix(begin);
    return raw.starts_with("yes ") || raw.starts_with("no ");
  }

  void report(const LineError& e) {
    out_.diagnostics.push_back({Severity::error, std::string(file_), e.at.line, e.at.column, e.message, e.advice});
  }

  void close() {
    if (!open_) return;
    open_ = false;
    rule_.end_line = last_line_ + 1;
    rule_.phase = phase_;
    if (!broken_) out_.rules.push_back(std::move(rule_));
    rule_ = Rule();
  }

  void parse_line(const LogicalLine& line) {
    const auto begin = line.text.find_first_not_of(" \t");
    if (begin == std::string::npos) return;
    LineScanner in(std::string_view(line.text).substr(begin), line.number, static_cast<std::uint32_t>(begin) + 1);
    if (begin == 0) parse_top(in);
    else parse_key(in);
    last_line_ = line.number;
  }

  void parse_top(LineScanner& in) {
    const RulePosition at = in.position();
    const std::string word = in.expect_word("'rule', 'cue' or 'frame'");
    constexpr std::array<std::string_view, 4> kWords = {"rule", "cue", "frame", "phase"};
    if (std::find(kWords.begin(), kWords.end(), word) == kWords.end()) {
      close();
      LineScanner::fail_at(at, "unknown keyword '" + word + "'", keyword_advice(word, kWords));
    }
    close();
    const std::string name = in.expect_word("a name after '" + word + "'");
    if (!in.at_end()) in.fail("a name is one word", "join its words by hyphens");
    if (word == "phase") {
      phase_ = name;
      return;
    }
    open_ = true;
    broken_ = false;
    rule_ = Rule();
    rule_.kind = word == "rule" ? RuleKind::sequence : word == "cue" ? RuleKind::cue : RuleKind::frame;
    rule_.name = name;
    rule_.file = file_;
    rule_.at = at;
  }

  static std::string keyword_advice(const std::string& word, std::span<const std::string_view> known) {
    return spelling_advice(word, known);
  }

  void parse_key(LineScanner& in) {
    const RulePosition at = in.position();
    const std::string key = in.expect_word("a keyword");
    if (!open_)
      LineScanner::fail_at(at, "'" + key + "' stands in no rule", "begin with a line 'rule NAME' that is not indented");
    if (key == "about") {
      in.skip_blanks();
      rule_.about = std::string(in.rest());
    } else if (key == "yes" || key == "no") {
      in.skip_blanks();
      const RulePosition start = in.position();
      rule_.examples.push_back(parse_example_line(in.rest(), start, key == "no"));
    } else if (rule_.kind == RuleKind::sequence) {
      parse_sequence_key(in, key, at);
    } else if (rule_.kind == RuleKind::cue) {
      parse_cue_key(in, key, at);
    } else {
      parse_frame_key(in, key, at);
    }
  }

  void parse_makes(LineScanner& in) {
    rule_.type = in.expect_word("what the rule makes");
    rule_.makes = Makes::mention;
    if (rule_.type == "relation" || rule_.type == "event") {
      rule_.makes = rule_.type == "relation" ? Makes::relation : Makes::event;
      rule_.type = in.expect_word("the name of the " + rule_.type);
    } else if (rule_.type == "Candidate") {
      rule_.makes = Makes::candidate;
      rule_.type.clear();
    }
    if (!in.at_end()) in.fail("nothing more is expected here");
  }

  void parse_strength(LineScanner& in) {
    in.skip_blanks();
    const RulePosition at = in.position();
    const std::string word = in.expect_word("certain, likely or possible");
    constexpr std::array<std::string_view, 3> kWords = {"certain", "likely", "possible"};
    const auto found = std::find(kWords.begin(), kWords.end(), word);
    if (found == kWords.end())
      LineScanner::fail_at(at, "unknown strength '" + word + "'", spelling_advice(word, kWords));
    rule_.strength = static_cast<Strength>(found - kWords.begin());
  }

  void parse_match(LineScanner& in) {
    auto patterns = parse_alternatives(in);
    rule_.patterns.insert(rule_.patterns.end(), std::make_move_iterator(patterns.begin()),
                          std::make_move_iterator(patterns.end()));
  }

  void parse_test_line(LineScanner& in, const std::string& key) {
    rule_.tests.push_back(parse_test(in));
    rule_.tests.back().unless = key == "unless";
  }

  void parse_sequence_key(LineScanner& in, const std::string& key, RulePosition at) {
    constexpr std::array<std::string_view, 9> kKeys = {"about", "makes",  "strength", "match", "set",
                                                       "where", "unless", "yes",      "no"};
    if (key == "makes") parse_makes(in);
    else if (key == "strength") parse_strength(in);
    else if (key == "match") parse_match(in);
    else if (key == "set") rule_.sets.push_back(parse_set(in));
    else if (key == "where" || key == "unless") parse_test_line(in, key);
    else LineScanner::fail_at(at, "unknown keyword '" + key + "' in a rule", spelling_advice(key, kKeys));
  }

  void parse_cue_key(LineScanner& in, const std::string& key, RulePosition at) {
    constexpr std::array<std::string_view, 7> kKeys = {"about", "match", "weigh", "where", "unless", "yes", "no"};
    if (key == "match") parse_match(in);
    else if (key == "weigh") rule_.weights.push_back(parse_weigh(in));
    else if (key == "where" || key == "unless") parse_test_line(in, key);
    else LineScanner::fail_at(at, "unknown keyword '" + key + "' in a cue", spelling_advice(key, kKeys));
  }

  template <class T>
  static void append(std::vector<T>& to, std::vector<T> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  }

  void parse_frame_key(LineScanner& in, const std::string& key, RulePosition at) {
    if (key == "makes") parse_makes(in);
    else if (key == "verb") append(rule_.verbs, parse_verbs(in));
    else if (key == "noun") append(rule_.nouns, parse_nouns(in));
    else if (key == "light") rule_.lights.push_back(parse_light(in));
    else if (key == "needs") rule_.slots.push_back(parse_condition(in, SlotUse::needs, at));
    else if (key == "never") rule_.slots.push_back(parse_condition(in, SlotUse::never, at));
    else if (key == "only") rule_.slots.push_back(parse_condition(in, SlotUse::only, at));
    else if (key == "set") rule_.slots.push_back(parse_frame_set(in, at));
    else rule_.slots.push_back(parse_slot(in, key, at));  // a role; the checker knows which there are
  }

  std::string_view text_, file_;
  std::uint32_t number_ = 0, last_line_ = 0;
  std::string phase_;
  bool open_ = false, broken_ = false;
  Rule rule_;
  ParsedRules out_;
};

}  // namespace

ParsedRules parse_rules(std::string_view text, std::string_view file) { return Parser(text, file).run(); }

}  // namespace dramatis
