// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/word_use.hpp"

#include <algorithm>
#include <bit>

namespace dramatis::names {
namespace {

std::uint32_t mix(WordId word) { return word * 0x9E37'79B1U; }

/// Punctuation after which any word has a capital.
bool opens_again(const AnnotatedDocument& document, std::uint32_t previous) {
  const Token& token = document.tokens[previous];
  if (token.shape != Shape::punctuation && token.shape != Shape::symbol) return false;
  const std::string_view text = document.text(token);
  return text != "," && text != ")" && text != ";" && text != "/" && text != "&";
}

}  // namespace

std::uint32_t WordUse::inside(WordId word) const {
  const std::uint32_t hash = mix(word);
  if ((filter_[hash >> 22] >> ((hash >> 16) & 63) & 1) == 0) return 0;
  const std::size_t mask = table_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    if (table_[i].word == word) return table_[i].inside;
    if (table_[i].word == kNoWord) return 0;
  }
}

WordUse::Slot& WordUse::slot_for(WordId word) {
  const std::uint32_t hash = mix(word);
  filter_[hash >> 22] |= std::uint64_t{1} << ((hash >> 16) & 63);
  const std::size_t mask = table_.size() - 1;
  std::size_t i = hash & mask;
  while (table_[i].word != word && table_[i].word != kNoWord) i = (i + 1) & mask;
  table_[i].word = word;
  return table_[i];
}

void WordUse::count(const AnnotatedDocument& document, const TokenClasses& classes) {
  lower_.attach(document, true);
  table_.assign(std::bit_ceil(2 * classes.capitals.size() + 16), Slot{});
  filter_.fill(0);
  for (const std::uint32_t i : classes.capitals) {
    const Token& token = document.tokens[i];
    const Sentence& sentence = document.sentences[token.sentence];
    if (sentence.casing == Casing::normal && i > sentence.tokens.begin.value && !opens_again(document, i - 1))
      ++slot_for(token.word).inside;
  }
}

}  // namespace dramatis::names
