// SPDX-License-Identifier: Apache-2.0
#include "text/tag_sentence.hpp"

#include <algorithm>
#include <array>

namespace dramatis {
namespace {

const GrammarWord kNoGrammar{};
const WordInfo kNoInfo{};
constexpr int kAhead = 16;  // words of this sentence and the next whose items are fetched

/// By shape.
constexpr std::array<Writing, 16> make_writings() {
  std::array<Writing, 16> writings{};
  writings[static_cast<std::size_t>(Shape::lower)] = Writing::lower;
  writings[static_cast<std::size_t>(Shape::capitalized)] = Writing::titled;
  return writings;
}
constexpr std::array<Writing, 16> kWritings = make_writings();

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
  Places::Writer active(scratch_.active, size_), infinitives(scratch_.infinitives, size_),
      hyphens(scratch_.hyphens, size_), concerned(scratch_.concerned, size_), mendable(scratch_.mendable, size_);
  const Token* const tokens = document_->tokens.data() + begin_;
  const int last = static_cast<int>(document_->tokens.size() - begin_) - 1;
  unsigned leader = 0;  // the last word's `leads` where `remarkable` stands
  for (int i = 0; i < size_; ++i) {
    const Token& t = tokens[i];
    const Token& coming = tokens[std::min(i + kAhead, last)];
    tag_words_->prefetch(kWritings[static_cast<std::size_t>(coming.shape)], coming.word);
    TagItem& item = first_[i];
    const Writing writing = writing_of(i, t);
    tag_words_->item(writing, t.word, document_->text(t), item);
    __builtin_prefetch(item.info);  // of verbs and plurals, whose lemma is there
    if (writing == Writing::any && (!item.decided || t.shape != Shape::punctuation || t.tag != Tag::none))
      give_written_tag(i);
    const unsigned concerns = item.concerns;
    active.add_if((concerns & tag_concern::context) != 0, i);
    infinitives.add_if(item.special == Special::to, i);
    hyphens.add_if(item.tag == Tag::HYPH, i);
    concerned.add_if(((concerns | leader) & tag_concern::remarkable) != 0, i);
    mendable.add_if((concerns & tag_concern::mendable) != 0, i);
    leader = concerns / (tag_concern::leads / tag_concern::remarkable);
  }
}

inline Writing TagSentence::writing_of(int i, const Token& token) const {
  const Writing writing = kWritings[static_cast<std::size_t>(token.shape)];
  if (writing != Writing::titled) return writing;
  if (casing_ != Casing::normal) return Writing::any;
  return is_opening(i) ? Writing::opening : Writing::titled;
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
