// SPDX-License-Identifier: Apache-2.0
#include "extractors/time_spotter.hpp"

#include <span>
#include <utility>
#include <vector>

#include "extractors/time_grammar.hpp"

namespace dramatis {

namespace {

/// How far before its telling word an expression may begin: "at least the past two hundred and fifty years".
constexpr std::uint32_t kReach = 10;

/// Digits that may be a time on their own: a year, a decade, a clock time, a date in figures.
bool telling_digits(const AnnotatedDocument& document, const Token& token) {
  const std::string_view text = document.text(token);
  switch (token.shape) {
    case Shape::number:
    case Shape::other:
      return (text.size() == 4 && text[0] >= '0' && text[0] <= '2' && text[1] >= '0' && text[1] <= '9') ||
             text.find_first_of(":/") != std::string_view::npos || text.size() == 10;
    case Shape::alphanumeric:
      return text.back() == 's' || text.back() == 'm' || text.back() == 'M' || text.find('-') != std::string_view::npos;
    default: return false;
  }
}

class TimeSpotter final : public Extractor {
 public:
  explicit TimeSpotter(std::shared_ptr<const ValueWords> words) : words_(std::move(words)) {}
  [[nodiscard]] std::string_view name() const override { return "time spans"; }
  [[nodiscard]] std::string_view layers() const override { return "tokens, tags → times"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    const TimeGrammar grammar(*words_, document);
    std::uint32_t number = kNoSentence, done = 0;
    bool is_furniture = false;
    for (const std::uint32_t i : mark(document.tokens)) {
      if (document.tokens[i].sentence != number) {
        number = document.tokens[i].sentence;
        const Sentence& sentence = document.sentences[number];
        done = sentence.tokens.begin.value;
        is_furniture = sentence.zone < document.document.zones.size() &&
                       document.document.zones[sentence.zone].kind == ZoneKind::furniture;
      }
      if (is_furniture || i < done || !is_telling(document, i, i > done)) continue;
      bool whole = false;
      if (const TimeForm form = form_around(grammar, document, done, i, whole); form) {
        const TokenSpan tokens{TokenIndex(form.begin), TokenIndex(form.end)};
        document.times.push_back({document.bytes(tokens), tokens, form.type, {}});
        keep_reading(document, whole ? form : TimeForm{});
        done = form.end;
      }
    }
  }

 private:
  static constexpr std::uint32_t kNoSentence = 0xFFFF'FFFF;
  static constexpr std::uint8_t kMayTell = value_trigger::time | value_trigger::number | value_trigger::figures;

  /// One look at each word for this stage and the quantities. Returns the tokens that may tell of a time, until
  /// the next call on this thread. A place is written for each token and kept for few: no branch to mistake.
  std::span<const std::uint32_t> mark(std::vector<Token>& tokens) const {
    constexpr unsigned kFigures = 1U << static_cast<unsigned>(Shape::number) |
                                  1U << static_cast<unsigned>(Shape::alphanumeric) |
                                  1U << static_cast<unsigned>(Shape::symbol);
    thread_local std::vector<std::uint32_t> telling;
    if (telling.size() < tokens.size()) telling.resize(tokens.size());
    std::uint32_t* const out = telling.data();
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      Token& token = tokens[i];
      const unsigned figures = kFigures >> static_cast<unsigned>(token.shape) & 1U;
      const auto marks = static_cast<std::uint8_t>(words_->triggers(token.word) | figures * value_trigger::figures);
      set_value_marks(token, marks);
      out[count] = i;
      count += static_cast<std::size_t>(((marks & kMayTell) != 0) | (token.shape == Shape::other));
    }
    return {out, count};
  }

  /// A word of time, figures that look like one, or the second number word in a row: "nineteen ninety".
  static bool is_telling(const AnnotatedDocument& document, std::uint32_t i, bool has_before) {
    const Token& token = document.tokens[i];
    if ((value_marks(token) & value_trigger::time) != 0) return true;
    if ((value_marks(token) & value_trigger::number) != 0 && has_before &&
        (value_marks(document.tokens[i - 1]) & value_trigger::number) != 0)
      return true;
    return telling_digits(document, token);
  }

  [[nodiscard]] bool may_stand_inside(const AnnotatedDocument& document, std::uint32_t i) const {
    const Token& token = document.tokens[i];
    if (words_->members(token.word) != 0) return true;
    if (token.shape == Shape::number || token.shape == Shape::ordinal || token.shape == Shape::alphanumeric)
      return true;
    const std::string_view text = document.text(token);
    return text == "-" || text == "'" || text == "\u2019" || text == "\u2018" || text == "\u2013" || text == "/" ||
           text == ":";
  }

  /// The first expression that begins at or before the telling word and reaches it. `whole`: it begins where it was
  /// read from, so that the resolver would read the same.
  [[nodiscard]] TimeForm form_around(const TimeGrammar& grammar, const AnnotatedDocument& document, std::uint32_t from,
                                     std::uint32_t telling, bool& whole) const {
    std::uint32_t start = telling;
    while (start > from && telling - start < kReach && may_stand_inside(document, start - 1)) --start;
    for (; start <= telling; ++start) {
      const Token& token = document.tokens[start];
      if (token.shape == Shape::lower && (value_marks(token) & value_trigger::opens) == 0) continue;
      if (TimeForm form = grammar.parse(start); form && form.end > telling) {
        whole = form.begin == start;
        return form;
      }
    }
    return {};
  }

  std::shared_ptr<const ValueWords> words_;
};

}  // namespace

std::unique_ptr<Extractor> make_time_spotter(std::shared_ptr<const ValueWords> words) {
  return std::make_unique<TimeSpotter>(std::move(words));
}

}  // namespace dramatis
