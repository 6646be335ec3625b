// SPDX-License-Identifier: Apache-2.0
#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "lexicon/ascii_key.hpp"
#include "lexicon/fold.hpp"

namespace dramatis {
namespace {

constexpr std::size_t kCommon = 2048;  // words, by their ids, which count by use
constexpr std::size_t kBatch = 16;     // look-ups in flight
constexpr std::size_t kShort = 16;     // bytes that a key holds

/// Words that wait for their look-up.
struct RareWords {
  std::array<WordKey, kBatch> keys;
  std::array<std::uint32_t, kBatch> tokens;
  std::size_t count = 0;

  void add(std::uint32_t token, const WordKey& key) {
    tokens[count] = token;
    keys[count] = key;
    ++count;
  }
};

bool is_short(const Token& token) { return token.span().size() <= kShort && !token.has(token_flag::non_ascii); }

}  // namespace

Tokenizer::Tokenizer(const Lexicon& lexicon)
    : lexicon_(&lexicon), knowledge_(lexicon), segmenter_(knowledge_), split_(1) {
  std::vector<std::string_view> common;
  for (WordId word = 0; word < std::min<std::size_t>(kCommon, lexicon.word_count()); ++word)
    common.push_back(lexicon.text(word));
  common_buckets_ = build_word_buckets(common, 0);
  common_ = WordTable(common_buckets_);
  const LexiconId id = lexicon.lexicon("fused");
  if (id == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(id);
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

/// Three words in four are common ones and found at once in a table that stays in the nearest cache. The others
/// are looked up by the batch, so that the memory fetches of one overlap the others', and what is known of them is
/// fetched for the stages behind. Says how many words are to be cut.
std::size_t Tokenizer::find_words(AnnotatedDocument& document) const {
  std::vector<Token>& tokens = document.tokens;
  const char* const text = document.document.text.data();
  const char* const behind = text + document.document.text.size();
  RareWords rare;
  std::string scratch;
  std::size_t fused = 0;
  const auto settle = [&](Token& token, WordId word) {
    token.word = word;
    if (split_of(token) != 0) ++fused;
  };
  const auto look_up = [&] {
    for (std::size_t i = 0; i < rare.count; ++i) {
      Token& token = tokens[rare.tokens[i]];
      const WordId word = lexicon_->find_short(rare.keys[i]);
      __builtin_prefetch(&lexicon_->info(word));
      settle(token, word != kNoWord ? word : document.local_word(fold_word(document.text(token), scratch)));
    }
    rare.count = 0;
  };
  const auto count = static_cast<std::uint32_t>(tokens.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    Token& token = tokens[i];
    const std::size_t size = token.span().size();
    if (!is_short(token)) {  // in order: the numbers of local words count their first sights
      look_up();
      settle(token, word_of(document, token, scratch));
      continue;
    }
    const WordKey key = folded_ascii_key(text + token.begin.value, size, behind);
    const WordId word = common_.find_short(key);
    if (word != kNoWord) {
      settle(token, word);
      continue;
    }
    lexicon_->prefetch(key);
    rare.add(i, key);
    if (rare.count == kBatch) look_up();
  }
  look_up();
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
