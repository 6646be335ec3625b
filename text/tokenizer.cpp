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

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// A key holds it.
bool is_short(const Token& token) { return token.span().size() <= 16 && !token.has(token_flag::non_ascii); }

}  // namespace

Tokenizer::Tokenizer(const Lexicon& lexicon)
    : lexicon_(&lexicon), knowledge_(lexicon), segmenter_(knowledge_), split_(1) {
  const LexiconId id = lexicon.lexicon("fused");
  const Lexicon::EntryRange range = id == kNoLexicon ? Lexicon::EntryRange{} : lexicon.entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    const std::span<const WordId> words = lexicon.form(entry, 0);
    if (!lexicon.feature(entry, "tail").empty()) {
      tails_.emplace_back(lexicon.canonical(entry));
      continue;
    }
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
  std::array<const WordBucket*, kBatch> homes{};
  std::string scratch;
  std::size_t fused = 0;
  for (std::size_t begin = 0; begin < tokens.size(); begin += kBatch) {
    const std::size_t count = std::min(kBatch, tokens.size() - begin);
    Token* const batch = tokens.data() + begin;
    for (std::size_t i = 0; i < count; ++i) {
      keys[i] = {};
      if (!is_short(batch[i])) continue;
      keys[i] = folded_ascii_key(text + batch[i].begin.value, batch[i].span().size(), behind);
      homes[i] = lexicon_->fetch(keys[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
      Token& token = batch[i];
      token.word = keys[i].low != 0 ? lexicon_->find_short(keys[i], homes[i]) : kNoWord;
      if (token.word == kNoWord) token.word = word_of(document, token, scratch);
      fused += static_cast<std::size_t>(split_of(document, token) != 0);
    }
  }
  return fused;
}

WordId Tokenizer::word_of(AnnotatedDocument& document, const Token& token, std::string& scratch) const {
  const std::string_view folded = fold_word(document.text(token), scratch);
  const WordId word = lexicon_->find(folded);
  return word == kNoWord ? document.local_word(folded) : word;
}

/// "BERGUpdated": what a page sets behind the byline, glued to the name; else 0.
std::uint32_t Tokenizer::glued_tail(const AnnotatedDocument& document, const Token& token) const {
  const std::string_view text = document.text(token);
  if (!is_upper(text[0])) return 0;
  for (const std::string& tail : tails_) {
    if (text.size() < tail.size() + 3 || !text.ends_with(tail)) continue;
    const std::string_view name = text.substr(0, text.size() - tail.size());
    const auto rest = name.substr(1);
    if (std::all_of(rest.begin(), rest.end(), is_upper) || std::all_of(rest.begin(), rest.end(), is_lower))
      return static_cast<std::uint32_t>(name.size());
  }
  return 0;
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
    const std::uint32_t split = split_of(document, token);
    if (split == 0) {
      tokens[--to] = token;
      continue;
    }
    Token second = token;
    second.begin = token.begin + split;
    second.flags &= token_flag::non_ascii;
    second.shape = token.shape == Shape::capitalized ? Shape::lower : token.shape;
    Token first = token;
    first.end = second.begin;
    if (!fused_.has(token.word)) {
      const std::string_view text = document.text(first);
      first.shape = std::all_of(text.begin(), text.end(), is_upper) ? Shape::upper : Shape::capitalized;
      second.shape = Shape::capitalized;
    }
    second.word = word_of(document, second, scratch);
    first.word = word_of(document, first, scratch);
    tokens[--to] = second;
    tokens[--to] = first;
  }
}

}  // namespace dramatis
