// SPDX-License-Identifier: Apache-2.0
#include "text/tag_sentence.hpp"

#include <algorithm>
#include <array>

namespace dramatis {
namespace {

const GrammarWord kNoGrammar{};
const WordInfo kNoInfo{};
constexpr int kAhead = 16;  // words of this sentence and the next whose items are fetched

/// By shape, of sentences in small letters and others.
using Writings = std::array<Writing, 16>;
constexpr Writings make_writings(Writing titled, Writing upper) {
  Writings writings{};
  writings[static_cast<std::size_t>(Shape::lower)] = Writing::lower;
  writings[static_cast<std::size_t>(Shape::capitalized)] = titled;
  writings[static_cast<std::size_t>(Shape::upper)] = upper;
  return writings;
}
constexpr Writings kWritings = make_writings(Writing::titled, Writing::upper);
constexpr Writings kShoutedWritings = make_writings(Writing::shouted_title, Writing::shouted);

TagItem full_stop() {
  TagItem item;
  item.grammar = &kNoGrammar;
  item.info = &kNoInfo;
  item.tag = Tag::period;
  item.can = tag_set(Tag::period);
  item.decided = true;
  return item;
}

}  // namespace

void TagSentence::load(const Sentence& sentence) {
  begin_ = sentence.tokens.begin.value;
  size_ = static_cast<int>(sentence.tokens.size());
  casing_ = sentence.casing;
  headline_ = sentence.headline;
  std::vector<TagItem>& items = scratch_.items;
  const auto needed = static_cast<std::size_t>(size_) + 2 * std::size_t{kMargin};
  if (items.size() < needed) items.resize(needed);
  first_ = items.data() + kMargin;
  static const TagItem stop = full_stop();
  for (int m = 1; m <= kMargin; ++m) {
    first_[-m] = stop;
    first_[size_ + m - 1] = stop;
  }
  const Token* const tokens = document_->tokens.data() + begin_;
  const int last = static_cast<int>(document_->tokens.size() - begin_) - 1;
  const Writings& writings = casing_ == Casing::normal ? kWritings : kShoutedWritings;
  NotedBits& noted = scratch_.concerns;
  noted.clear_behind(size_);
  unsigned leader = 0;  // the last word's `leads` where `remarkable` stands
  for (int i = 0; i < size_; ++i) {
    const Token& t = tokens[i];
    const Token& coming = tokens[std::min(i + kAhead, last)];
    tag_words_->prefetch(writings[static_cast<std::size_t>(coming.shape)], coming.word);
    TagItem& item = first_[i];
    const Writing writing = writing_of(i, t, writings[static_cast<std::size_t>(t.shape)]);
    tag_words_->item(writing, t.word, document_->text(t), item);
    __builtin_prefetch(item.info);  // of verbs and plurals, whose lemma is there
    if (writing == Writing::any && (!item.decided || t.shape != Shape::punctuation || t.tag != Tag::none))
      give_written_tag(i);
    const unsigned concerns = item.concerns;
    noted.note(i, concerns | (leader & tag_concern::remarkable));
    leader = concerns / (tag_concern::leads / tag_concern::remarkable);
  }
}

/// `by_shape`, if the place does not matter.
inline Writing TagSentence::writing_of(int i, const Token& token, Writing by_shape) const {
  if (by_shape == Writing::lower || by_shape == Writing::any || by_shape == Writing::shouted) return by_shape;
  if (by_shape == Writing::upper) return is_opening(i) || is_roman(document_->text(token)) ? Writing::any : by_shape;
  if (!is_opening(i)) return by_shape;
  return by_shape == Writing::titled ? Writing::opening : Writing::any;
}

bool TagSentence::is_opening(int i) const {
  const Tag left = tag(i - 1);
  if (i == 0 || left == Tag::LS) return true;
  if (!in(left, tag_set(Tag::open_quote, Tag::colon))) return false;
  return i == 1 || is(i - 2, tag_set(Tag::comma, Tag::colon, Tag::period)) ||
         (left == Tag::colon && text(i - 1) == ":");
}

int TagSentence::next_content(int i) const {
  int j = i + 1;
  while (j < size_ && tag(j) == Tag::RB) ++j;
  return j;
}

int TagSentence::previous_content(int i) const {
  int j = i - 1;
  while (j >= 0 && is(j, tag_set(Tag::RB, Tag::RBR))) --j;
  return j;
}

bool TagSentence::has_finite_before(int i) const {
  constexpr TagSet kTelling =
      kFinite | tag_set(Tag::VB, Tag::period, Tag::colon, Tag::WDT, Tag::WP, Tag::open_quote, Tag::comma);
  for (int k = i - 1; k >= 0; --k) {
    const Tag t = tag(k);
    if (!in(t, kTelling) && !at(k).opens_clause) continue;
    if (in(t, kFinite)) {
      // "says the decline appears": behind a verb of saying a new clause may begin
      const bool opens = k < i - 1 && in(t, tag_set(Tag::VBD, Tag::VBZ, Tag::VBP)) &&
                         verb_frame(k).has(VerbFrame::reporting) && verb_frame(k).has(VerbFrame::that_clause) &&
                         is(k + 1, tag_set(Tag::DT, Tag::PRPS, Tag::NNS, Tag::NNP));
      return !opens;
    }
    if (t == Tag::VB && !(k > 0 && is(k - 1, tag_set(Tag::TO, Tag::RB, Tag::VB)))) return true;
    if (in(t, tag_set(Tag::period, Tag::colon, Tag::WDT, Tag::WP, Tag::open_quote, Tag::comma)) || at(k).opens_clause) {
      return false;
    }
  }
  return false;
}

bool TagSentence::has_finite_after(int i) const {
  for (int k = i + 1; k < size_; ++k) {
    const Tag t = tag(k);
    if (in(t, kFinite)) return true;
    if (in(t, tag_set(Tag::period, Tag::comma, Tag::colon, Tag::WDT, Tag::WP, Tag::WRB)) || at(k).opens_clause)
      return false;
  }
  return false;
}

bool TagSentence::behind_bare_infinitive_verb(int i) const {
  int k = i - 1;
  while (k >= 0 && is(k, kNominal)) --k;
  return k >= 0 && k < i - 1 && is(k, kVerbs) && verb_frame(k).has(VerbFrame::bare_infinitive);
}

}  // namespace dramatis
