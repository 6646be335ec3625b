// SPDX-License-Identifier: Apache-2.0
#include "matcher/token_rows.hpp"

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

}  // namespace

TokenRows& TokenRows::of_thread() {
  thread_local TokenRows rows;
  return rows;
}

void TokenRows::clear(const RuleView& view) {
  view_serial_ = view.serial;
  ++generation_;
  kinds_ = 0;
  slots_.assign(kFirstSlots, Slot{});
  recent_.assign(kRecent, Slot{});
  refs_.assign(view.indexes.size(), {});
  rows_.clear();
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

/// Most tokens are of the same word, tag and shape as one of shortly before: then nothing is asked of the word table.
std::uint32_t TokenRows::kind_of(const Token& token) {
  const std::size_t shape = shape_class(*document_, token);
  const std::uint32_t rest = static_cast<std::uint32_t>(token.tag) << 8U | static_cast<std::uint32_t>(shape);
  const WordId word = plain(token.word), lemma = plain(token.lemma);
  Slot& recent = recent_[recent_place(token.word, token.tag, shape)];
  if (recent.word != word || recent.lemma != lemma || recent.tag_and_shape != rest)
    recent = {word, lemma, rest, find_kind(token, rest)};
  return recent.kind;
}

std::uint32_t TokenRows::find_kind(const Token& token, std::uint32_t rest) {
  const auto [word, lemma] = words_of(token);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash_of_kind(word, lemma, rest) & mask;; at = (at + 1) & mask) {
    Slot& slot = slots_[at];
    if (slot.word == word && slot.lemma == lemma && slot.tag_and_shape == rest) return slot.kind;
    if (slot.tag_and_shape != kNoKind) continue;
    const std::uint32_t kind = kinds_++;
    slot = {word, lemma, rest, kind};
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

}  // namespace dramatis
