// SPDX-License-Identifier: Apache-2.0
#include "matcher/token_rows.hpp"

#include <algorithm>

#include "matcher/shape_class.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kFirstSlots = 4096;

/// Words that the pack does not know are all alike.
WordId plain(WordId word) { return word >= kFirstLocalWord && word != kNoWord ? kFirstLocalWord : word; }

std::size_t hash_of_kind(WordId word, WordId lemma, std::uint32_t rest) {
  std::uint64_t h = (std::uint64_t{word} << 32U | lemma) * 0x9E37'79B9'7F4A'7C15ULL;
  h = (h ^ (h >> 32U) ^ rest) * 0xD6E8'FEB8'6659'FD93ULL;
  return static_cast<std::size_t>(h >> 32U);
}

std::uint64_t hash_of_row(const std::uint64_t* row, std::size_t words) {
  std::uint64_t h = words;
  for (std::size_t w = 0; w < words; ++w) {
    h = (h ^ row[w]) * 0x9E37'79B9'7F4A'7C15ULL;
    h ^= h >> 29U;
  }
  return h;
}

}  // namespace

TokenRows& TokenRows::of_thread() {
  thread_local TokenRows rows;
  return rows;
}

void TokenRows::clear(const RuleView& view) {
  view_serial_ = view.serial;
  stride_ = view.indexes.size();
  kinds_ = 0;
  known_count_ = 0;
  slots_.assign(kFirstSlots, Slot{});
  refs_.clear();
  rows_.assign(std::size_t{kEmpty + 1} * kUnit, 0);
  known_.assign(kFirstSlots, 0);
}

void TokenRows::attach(const RuleView& view, const AnnotatedDocument& document) {
  if (view_serial_ != view.serial || kinds_ > kMostKinds || rows_.size() > kMostWords) clear(view);
  view_ = &view;
  document_ = &document;
  kind_of_token_.assign(document.tokens.size(), kNoKind);
}

/// Word and lemma where a rule may ask for one of them, else what filters ask of the word table, as two numbers that
/// are no words of the pack.
std::pair<WordId, WordId> TokenRows::words_of(const Token& token) const {
  if (token.lemma == kNoWord || view_->told_apart.has(token.word) || view_->told_apart.has(token.lemma))
    return {plain(token.word), plain(token.lemma)};
  const WordInfo& info = view_->lexicon->info(token.word);
  const WordId known = token.word < kFirstLocalWord ? 1U << 16U : 0U;
  const unsigned classes = static_cast<unsigned>(info.classes) | view_->lexicon->info(info.noun_lemma).classes;
  const WordId seen = known | static_cast<WordId>(info.frequency_tier) << 8U | info.flags;
  return {kFirstLocalWord | seen, kFirstLocalWord | classes};
}

std::uint32_t TokenRows::kind_of(const Token& token) {
  const auto [word, lemma] = words_of(token);
  const std::uint32_t rest =
      static_cast<std::uint32_t>(token.tag) << 8U | static_cast<std::uint32_t>(shape_class(*document_, token));
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash_of_kind(word, lemma, rest) & mask;; at = (at + 1) & mask) {
    Slot& slot = slots_[at];
    if (slot.word == word && slot.lemma == lemma && slot.tag_and_shape == rest) return slot.kind;
    if (slot.tag_and_shape != kNoKind) continue;
    const std::uint32_t kind = kinds_++;
    slot = {word, lemma, rest, kind};
    refs_.resize(refs_.size() + stride_, kUnknown);
    if (std::size_t{kinds_} * 2 > slots_.size()) grow_slots();
    return kind;
  }
}

void TokenRows::grow_slots() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.tag_and_shape == kNoKind) continue;
    std::size_t at = hash_of_kind(slot.word, slot.lemma, slot.tag_and_shape) & mask;
    while (slots_[at].tag_and_shape != kNoKind) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

TokenRows::Ref TokenRows::keep(const std::uint64_t* row, std::size_t words) {
  if (std::all_of(row, row + words, [](std::uint64_t w) { return w == 0; })) return kEmpty;
  const std::uint64_t hash = hash_of_row(row, words);
  const std::uint64_t upper = hash & 0xFFFF'FFFF'0000'0000ULL;
  const std::size_t mask = known_.size() - 1;
  std::size_t at = hash & mask;
  for (; known_[at] != 0; at = (at + 1) & mask) {
    if ((known_[at] & 0xFFFF'FFFF'0000'0000ULL) != upper) continue;
    const Ref there = static_cast<Ref>(known_[at]);
    // A longer row that begins alike has the bits of this one.
    if (std::size_t{there} * kUnit + words <= rows_.size() && std::equal(row, row + words, this->row(there)))
      return there;
  }
  const Ref ref = static_cast<Ref>(rows_.size() / kUnit);
  rows_.insert(rows_.end(), row, row + words);
  known_[at] = upper | ref;
  if (++known_count_ * 2 > known_.size()) grow_known();
  return ref;
}

void TokenRows::grow_known() {
  // Only the place in the table is lost with the lower half of the hash: rows are found again or kept twice.
  known_.assign(known_.size() * 2, 0);
  known_count_ = 0;
}

}  // namespace dramatis
