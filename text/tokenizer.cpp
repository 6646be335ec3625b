// SPDX-License-Identifier: Apache-2.0
#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "lexicon/ascii_key.hpp"
#include "lexicon/fold.hpp"

namespace dramatis {
namespace {

constexpr std::size_t kBatch = 16;  // look-ups in flight
constexpr std::size_t kShort = 16;  // bytes that a key holds

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

bool is_ascii(std::string_view s) {
  return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_short(const Token& token) { return token.span().size() <= kShort && !token.has(token_flag::non_ascii); }

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
  std::size_t common = 0;  // ids count by use
  for (WordId word = 0; word < std::min<std::size_t>(lexicon.word_count(), CommonWords::kFused); ++word) {
    const std::string_view text = lexicon.text(word);
    if (text.size() > CommonWords::kLongest || !is_ascii(text)) continue;
    common_.add(text, word, fused_.has(word));
    if (++common == CommonWords::kMost) break;
  }
}

void CommonWords::add(std::string_view folded, WordId word, bool is_fused) {
  const std::uint64_t key = load_up_to_8(folded.data(), folded.size());
  if (key == 0) return;
  std::size_t at = slot(key);
  while (keys_[at] != 0) at = (at + 1) % kSlots;
  keys_[at] = key;
  words_[at] = static_cast<std::uint16_t>(word | (is_fused ? kFused : 0U));
}

void Tokenizer::tokenize(AnnotatedDocument& document) const {
  document.tokens.clear();
  document.tokens.reserve(document.document.text.size() / 4);
  segmenter_.segment(document.document.text, document.tokens);
  const std::size_t fused = find_words(document);
  if (fused > 0) split_fused(document, fused);
}

/// Two words in three are common ones and found at once in a table that stays in the nearest cache. The others
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
    const char* const begin = text + token.begin.value;
    WordKey key;
    if (size > CommonWords::kLongest) {
      key = folded_ascii_key(begin, size, behind);
    } else {
      key.low = folded_ascii_bytes(begin, size, behind);
      const std::uint16_t word = common_.find(key.low);
      if (word < CommonWords::kFused) {
        token.word = word;
        continue;
      }
      if (word != CommonWords::kNone) {
        settle(token, word & ~std::uint32_t{CommonWords::kFused});
        continue;
      }
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
