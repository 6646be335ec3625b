// SPDX-License-Identifier: Apache-2.0
#include "text/tag_sentence.hpp"

#include <algorithm>

namespace dramatis {
namespace {

const GrammarWord kNoGrammar{};
const WordInfo kNoInfo{};
constexpr int kAhead = 16;  // words of this sentence and the next whose items are fetched

TagItem full_stop() {
  TagItem item;
  item.grammar = &kNoGrammar;
  item.info = &kNoInfo;
  item.tag = Tag::period;
  item.can = tag_set(Tag::period);
  item.decided = item.quiet = true;
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
  for (Places* places : {&scratch_.active, &scratch_.infinitives, &scratch_.hyphens}) places->start(size_);
  const Token* const tokens = document_->tokens.data() + begin_;
  const int last = static_cast<int>(document_->tokens.size() - begin_) - 1;
  for (int i = 0; i < size_; ++i) {
    const Token& t = tokens[i];
    TagItem& item = first_[i];
    tag_words_->prefetch(tokens[std::min(i + kAhead, last)].word);
    tag_words_->item(t.word, document_->text(t), item);
    __builtin_prefetch(item.info);  // of verbs and plurals, whose lemma is there
    if (t.shape == Shape::lower) {
      if (item.tag == Tag::none) {
        item.tag = unknown_tag(item, suffixes(), document_->text(t));
        find_out_what_concerns(item);
      }
      item.can |= tag_set(item.tag);
    } else if (!item.decided || t.shape != Shape::punctuation || t.tag != Tag::none) {
      give_written_tag(i);
    }
    scratch_.active.add_if(!item.quiet, i);
    scratch_.infinitives.add_if(item.special == Special::to, i);
    scratch_.hyphens.add_if(item.tag == Tag::HYPH, i);
  }
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
      const bool opens = k < i - 1 && in(t, tag_set(Tag::VBD, Tag::VBZ)) && verb_frame(k).has(VerbFrame::reporting) &&
                         verb_frame(k).has(VerbFrame::that_clause) &&
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
    if (in(t, tag_set(Tag::period, Tag::comma, Tag::colon, Tag::WDT, Tag::WP, Tag::WRB)) || special(k) == Special::that)
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
