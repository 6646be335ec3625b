// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sentence splitter at work on one document. `sentences.cpp` has the pass and the ends of sentences,
// `sentence_marks.cpp` quotation marks and what is noted of a sentence that is complete.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/paragraphs.hpp"
#include "text/sentences.hpp"

namespace dramatis {

/// What a punctuation token is to the splitter.
enum class Mark : std::uint8_t {
  none,
  stop,
  exclamation,
  dots,
  quote,
  single_quote,
  open_quote,
  close_quote,
  open_bracket,
  close_bracket,
  bullet
};

/// Goes from place to place where a sentence may end or a mark stands; what lies between is taken as it is.
class SentencePass {
 public:
  SentencePass(AnnotatedDocument& document, const Lexicon& lexicon, const GrammarWords& words,
               std::span<const TokenSpan> paragraphs, std::vector<std::uint32_t>& places)
      : d_(document),
        lexicon_(lexicon),
        words_(words),
        paragraphs_(paragraphs),
        layout_(document.document.text),
        places_(places),
        next_zone_(zone_begin(1)) {}

  void run();

 private:
  static constexpr std::uint32_t kLongestSentence = 512;  // a table or a broken page, not prose

  void find_places();
  void look_at(std::uint32_t i);
  void mark_quoted(std::uint32_t end);
  void finish_long(std::uint32_t end);
  const Token& token(std::uint32_t i) const { return d_.tokens[i]; }
  std::string_view text(std::uint32_t i) const { return d_.text(d_.tokens[i]); }
  bool exists(std::uint32_t i) const { return i < d_.tokens.size(); }
  Mark mark(std::uint32_t i) const;
  bool is_capital(std::uint32_t i) const;

  // ---- layout
  bool starts_paragraph(std::uint32_t i);

  // ---- ends
  ByteOffset zone_begin(std::size_t zone) const;
  std::uint32_t sentence_end(std::uint32_t i, Mark m) const;
  std::uint32_t closers(std::uint32_t i) const;
  bool closes_by_spacing(std::uint32_t i) const { return !exists(i + 1) || token(i + 1).has(token_flag::space_before); }

  bool begins(std::uint32_t i, Mark m, bool closed) const;
  bool is_lower(std::uint32_t i) const { return token(i).shape == Shape::lower; }

  bool reports(std::uint32_t i) const;
  bool is_title_word(std::uint32_t k) const { return (lexicon_.info(token(k).word).classes & word_class::person) != 0; }

  std::uint32_t ends_abbreviation(std::uint32_t i) const;
  bool is_finite(std::uint32_t i) const;
  bool is_told(std::uint32_t i) const;
  bool opens_clause(std::uint32_t i) const;
  bool starter(std::uint32_t i) const;
  bool time_zone(std::uint32_t i) const;

  // ---- quotation marks
  void quotation(std::uint32_t i);
  bool glued(std::uint32_t i) const { return i > 0 && !token(i).has(token_flag::space_before); }
  bool glued_right(std::uint32_t i) const { return exists(i + 1) && !token(i + 1).has(token_flag::space_before); }

  bool opens(std::uint32_t i) const;
  void single_quote(Token& t, std::uint32_t i);

  // ---- output
  void finish(std::uint32_t end);
  bool is_title_line(std::uint32_t end) const;
  bool ends_with_stop(std::uint32_t i) const;
  std::uint32_t zone_of(std::uint32_t i);
  Casing casing(std::uint32_t begin, std::uint32_t end, std::uint64_t shapes) const;
  bool is_title(std::uint32_t begin, std::uint32_t end, std::uint32_t capital) const;

  AnnotatedDocument& d_;
  const Lexicon& lexicon_;
  const GrammarWords& words_;
  std::span<const TokenSpan> paragraphs_;
  std::size_t next_paragraph_ = 0;
  LineLayout layout_;
  std::vector<std::uint32_t>& places_;
  std::uint32_t done_ = 0;  ///< tokens before it were looked at
  std::uint32_t begin_ = 0;
  std::uint32_t paragraph_ = 0;
  std::size_t zone_ = 0;
  ByteOffset next_zone_;
  std::size_t sentence_zone_ = 0;
  bool quote_open_ = false;
  bool single_open_ = false;
};

}  // namespace dramatis
