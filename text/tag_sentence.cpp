// SPDX-License-Identifier: Apache-2.0
#include "text/tag_sentence.hpp"

namespace dramatis {
namespace {

const GrammarWord kNoGrammar{};
const WordInfo kNoInfo{};

TagItem full_stop() {
  TagItem item;
  item.grammar = &kNoGrammar;
  item.info = &kNoInfo;
  item.tag = Tag::period;
  item.can = tag_set(Tag::period);
  item.decided = true;
  return item;
}

/// ASCII letter of a word's end, in lower case.
char low(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

}  // namespace

void TagSentence::load(const Sentence& sentence) {
  begin_ = sentence.tokens.begin.value;
  size_ = static_cast<int>(sentence.tokens.size());
  casing_ = sentence.casing;
  headline_ = sentence.headline;
  const auto needed = static_cast<std::size_t>(size_ + 2 * kMargin);
  if (items_.size() < needed) items_.resize(needed);
  for (int m = 0; m < kMargin; ++m) {
    at(m - kMargin) = full_stop();
    at(size_ + m) = full_stop();
  }
  for (int i = 0; i < size_; ++i) {
    const Token& t = token(i);
    TagItem& item = at(i);
    item = TagItem{};
    item.grammar = &(*words_)[t.word];
    item.info = &lexicon_->info(t.word);
    __builtin_prefetch(item.info);  // read by the next pass, when the whole sentence is here
    item.special = item.grammar->special;
    const std::string_view w = text(i);
    item.glued_left = i > 0 && !t.has(token_flag::space_before);
    item.glued_right = i + 1 < size_ && !token(i + 1).has(token_flag::space_before);
    if (w.size() > 3) {
      const char a = low(w[w.size() - 2]), b = low(w.back());
      item.ends_ed = a == 'e' && b == 'd';
      item.ends_ly = a == 'l' && b == 'y';
      item.ends_ing = a == 'n' && b == 'g' && low(w[w.size() - 3]) == 'i';
    }
    item.ends_s = w.size() > 1 && low(w.back()) == 's' && low(w[w.size() - 2]) != 's';
  }
}

void TagSentence::store() const {
  for (int i = 0; i < size_; ++i) document_->tokens[begin_ + static_cast<std::size_t>(i)].tag = at(i).tag;
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
  for (int k = i - 1; k >= 0; --k) {
    const Tag t = tag(k);
    if (in(t, kFinite)) {
      // "says the decline appears": behind a verb of saying a new clause may begin
      const bool opens = k < i - 1 && in(t, tag_set(Tag::VBD, Tag::VBZ)) && verb_frame(k).has(VerbFrame::reporting) &&
                         verb_frame(k).has(VerbFrame::that_clause) &&
                         is(k + 1, tag_set(Tag::DT, Tag::PRPS, Tag::NNS, Tag::NNP));
      return !opens;
    }
    if (t == Tag::VB && !(k > 0 && is(k - 1, tag_set(Tag::TO, Tag::RB, Tag::VB)))) return true;
    if (in(t, tag_set(Tag::period, Tag::colon, Tag::WDT, Tag::WP, Tag::open_quote, Tag::comma)) ||
        special(k) == Special::that || is(k, Func::adverbial_clause)) {
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
