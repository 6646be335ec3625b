// SPDX-License-Identifier: Apache-2.0
#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "lexicon/fold.hpp"

namespace dramatis {
namespace {

constexpr std::size_t kBatch = 64;

/// Folded forms of one batch. Words already in lower case point into the text; capitals are folded
/// into the buffer, which is never moved while the batch lives.
class FoldedBatch {
 public:
  void clear() { used_ = 0; }

  std::string_view fold(std::string_view text, const Token& token) {
    if (token.shape == Shape::lower && !token.has(token_flag::non_ascii)) return text;
    if (token.has(token_flag::non_ascii) || used_ + text.size() > buffer_.size())
      return keep(fold_word(text, scratch_));
    char* const out = buffer_.data() + used_;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      out[i] = static_cast<char>(c + ((c >= 'A' && c <= 'Z') ? 'a' - 'A' : 0));
    }
    used_ += text.size();
    return {out, text.size()};
  }

  [[nodiscard]] bool has_room(std::size_t size) const { return used_ + 2 * size + 8 <= buffer_.size(); }

 private:
  std::string_view keep(std::string_view folded) {
    if (used_ + folded.size() > buffer_.size()) return long_word_ = std::string(folded);
    std::memcpy(buffer_.data() + used_, folded.data(), folded.size());
    used_ += folded.size();
    return {buffer_.data() + used_ - folded.size(), folded.size()};
  }

  std::array<char, 4096> buffer_;
  std::size_t used_ = 0;
  std::string scratch_;
  std::string long_word_;  // a word longer than the buffer stands alone in its batch
};

}  // namespace

Tokenizer::Tokenizer(const Lexicon& lexicon) : lexicon_(&lexicon), knowledge_(lexicon), segmenter_(knowledge_) {
  const LexiconId id = lexicon.lexicon("fused");
  if (id == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    const std::span<const WordId> words = lexicon.form(entry, 0);
    const auto split = static_cast<std::uint32_t>(lexicon.number_feature(entry, "split", 0));
    if (words.size() == 1 && split > 0 && split < lexicon.text(words[0]).size()) fused_.push_back({words[0], split});
  }
  std::sort(fused_.begin(), fused_.end(), [](const Fused& a, const Fused& b) { return a.word < b.word; });
}

void Tokenizer::tokenize(AnnotatedDocument& document) const {
  document.tokens.clear();
  document.tokens.reserve(document.document.text.size() / 5);
  segmenter_.segment(document.document.text, document.tokens);
  find_words(document, 0);
  split_fused(document);
}

void Tokenizer::find_words(AnnotatedDocument& document, std::size_t first) const {
  std::array<std::string_view, kBatch> folded;
  std::array<WordId, kBatch> words;
  FoldedBatch batch;
  std::vector<Token>& tokens = document.tokens;
  while (first < tokens.size()) {
    batch.clear();
    std::size_t n = 0;
    while (n < kBatch && first + n < tokens.size()) {
      const Token& token = tokens[first + n];
      if (n > 0 && !batch.has_room(token.span().size())) break;
      folded[n] = batch.fold(document.text(token), token);
      ++n;
    }
    lexicon_->find_batch({folded.data(), n}, {words.data(), n});
    for (std::size_t i = 0; i < n; ++i) {
      tokens[first + i].word = words[i] == kNoWord ? document.local_word(folded[i]) : words[i];
    }
    first += n;
  }
}

std::uint32_t Tokenizer::split_of(const Token& token) const {
  if (token.word < fused_.front().word || token.word > fused_.back().word) return 0;
  const auto it =
      std::lower_bound(fused_.begin(), fused_.end(), token.word, [](const Fused& f, WordId w) { return f.word < w; });
  return it->word == token.word && it->split < token.span().size() ? it->split : 0;
}

/// "He cannot go": the array grows by one for each fused word and is filled from behind.
void Tokenizer::split_fused(AnnotatedDocument& document) const {
  if (fused_.empty()) return;
  std::vector<Token>& tokens = document.tokens;
  const auto more = std::count_if(tokens.begin(), tokens.end(), [&](const Token& t) { return split_of(t) != 0; });
  if (more == 0) return;
  std::string scratch;
  const auto word_of = [&](const Token& token) {
    const std::string_view folded = fold_word(document.text(token), scratch);
    const WordId word = lexicon_->find(folded);
    return word == kNoWord ? document.local_word(folded) : word;
  };
  std::size_t from = tokens.size();
  tokens.resize(tokens.size() + static_cast<std::size_t>(more));
  std::size_t to = tokens.size();
  while (from < to) {
    const Token token = tokens[--from];
    const std::uint32_t split = split_of(token);
    if (split == 0) {
      tokens[--to] = token;
      continue;
    }
    Token second = token;
    second.begin = token.begin + split;
    second.flags &= token_flag::non_ascii;
    second.shape = token.shape == Shape::capitalized ? Shape::lower : token.shape;
    second.word = word_of(second);
    Token first = token;
    first.end = second.begin;
    first.word = word_of(first);
    tokens[--to] = second;
    tokens[--to] = first;
  }
}

}  // namespace dramatis
