// SPDX-License-Identifier: Apache-2.0
#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "lexicon/ascii_key.hpp"
#include "lexicon/fold.hpp"

namespace dramatis {
namespace {

constexpr std::size_t kBatch = 32;  // look-ups in flight

/// A key holds it.
bool is_short(const Token& token) { return token.span().size() <= 16 && !token.has(token_flag::non_ascii); }

}  // namespace

Tokenizer::Tokenizer(const Lexicon& lexicon)
    : lexicon_(&lexicon), knowledge_(lexicon), segmenter_(knowledge_), split_(1) {
  const LexiconId id = lexicon.lexicon("fused");
  const Lexicon::EntryRange range = id == kNoLexicon ? Lexicon::EntryRange{} : lexicon.entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    const std::span<const WordId> words = lexicon.form(entry, 0);
    const auto split = static_cast<std::uint32_t>(lexicon.number_feature(entry, "split", 0));
    if (words.size() == 1 && split > 0 && split < lexicon.text(words[0]).size()) {
      if (fused_.add(words[0]) == split_.size()) split_.push_back(split);
    }
  }
}

void Tokenizer::tokenize(AnnotatedDocument& document) const {
  document.tokens.clear();
  document.tokens.reserve(document.document.text.size() / 4);
  segmenter_.segment(document.document.text, document.tokens);
  const std::size_t fused = find_words(document);
  if (fused > 0) split_fused(document, fused);
}

/// Words are looked up by the batch, so that the memory fetches of one overlap the others', and in order, since the
/// numbers of local words count their first sights. Says how many words are to be cut.
std::size_t Tokenizer::find_words(AnnotatedDocument& document) const {
  std::vector<Token>& tokens = document.tokens;
  const char* const text = document.document.text.data();
  const char* const behind = text + document.document.text.size();
  std::array<WordKey, kBatch> keys;
  std::string scratch;
  std::size_t fused = 0;
  for (std::size_t begin = 0; begin < tokens.size(); begin += kBatch) {
    const std::size_t count = std::min(kBatch, tokens.size() - begin);
    Token* const batch = tokens.data() + begin;
    for (std::size_t i = 0; i < count; ++i) {
      keys[i] = {};
      if (!is_short(batch[i])) continue;
      keys[i] = folded_ascii_key(text + batch[i].begin.value, batch[i].span().size(), behind);
      lexicon_->prefetch(keys[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      Token& token = batch[i];
      token.word = keys[i].low != 0 ? lexicon_->find_short(keys[i]) : kNoWord;
      if (token.word == kNoWord) token.word = word_of(document, token, scratch);
      fused += static_cast<std::size_t>(split_of(token) != 0);
    }
  }
  return fused;
}

WordId Tokenizer::word_of(AnnotatedDocument& document, const Token& token, std::string& scratch) const {
  const std::string_view folded = fold_word(document.text(token), scratch);
  const WordId word = lexicon_->find(folded);
  return word == kNoWord ? document.local_word(folded) : word;
}

/// "He cannot go": the array grows by one for each fused word and is filled from behind.
void Tokenizer::split_fused(AnnotatedDocument& document, std::size_t more) const {
  std::vector<Token>& tokens = document.tokens;
  std::string scratch;
  std::size_t from = tokens.size();
  tokens.resize(tokens.size() + more);
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
    second.word = word_of(document, second, scratch);
    Token first = token;
    first.end = second.begin;
    first.word = word_of(document, first, scratch);
    tokens[--to] = second;
    tokens[--to] = first;
  }
}

}  // namespace dramatis
