// SPDX-License-Identifier: Apache-2.0
// The first tag of what is not written in small letters: names, acronyms, numbers, marks.

#include <algorithm>

#include "text/tag_sentence.hpp"

namespace dramatis {
namespace {

Tag symbol_tag(std::string_view w) {
  if (w.back() == '$') return Tag::dollar;
  if (w == "%") return Tag::NN;
  const bool currency = w.size() == 3 && ((w >= "₠" && w <= "₿") || w == "৳");
  return currency || w == "£" || w == "¥" || w == "¢" ? Tag::dollar : Tag::SYM;
}

/// "1990s" NNS, "21st" JJ, "10" CD; Tag::none for words.
Tag number_tag(Shape shape, std::string_view w) {
  if (shape == Shape::number) return Tag::CD;
  if (shape == Shape::ordinal) return Tag::JJ;
  if (shape != Shape::alphanumeric) return Tag::none;
  const bool digit = w[0] >= '0' && w[0] <= '9';
  if (w[0] == '\'' || (digit && w.size() > 2 && w.back() == 's' && w[w.size() - 2] >= '0' && w[w.size() - 2] <= '9'))
    return Tag::NNS;
  return digit ? Tag::CD : Tag::none;
}

/// "*R98* million", "*Rs50* crore", "*N1,200*": letters that name a currency against the figures.
bool is_money(const TagSentence& s, int i) {
  if (s.text(i).find(',') != std::string_view::npos) return true;
  if (i + 1 >= s.size()) return false;
  const Token& next = s.token(i + 1);
  return next.shape == Shape::lower && s.words()[next.word].tag == Tag::CD;
}

/// Punctuation, symbols, numbers and list marks; Tag::none for words.
Tag tag_by_shape(const TagSentence& s, int i) {
  const Token& token = s.token(i);
  const std::string_view w = s.text(i);
  switch (token.shape) {
    case Shape::alphanumeric: return is_money(s, i) ? Tag::CD : number_tag(token.shape, w);
    case Shape::punctuation:
    case Shape::symbol:
      if (token.tag != Tag::none) return token.tag;  // quotation marks, by the sentence splitter
      return token.shape == Shape::symbol ? symbol_tag(w) : punctuation_tag(w, s.tag(i - 1), s.is_glued(i));
    case Shape::other: return w.back() == ')' ? Tag::LS : Tag::none;
    default: return number_tag(token.shape, w);
  }
}

/// Which capitals a word has, and whether they can mean a name.
void describe_writing(TagSentence& s, int i, bool shouted) {
  TagItem& item = s.at(i);
  const Shape shape = s.token(i).shape;
  item.first = s.is_opening(i);
  item.upper = shape == Shape::upper || shape == Shape::initial;
  item.titled = shape == Shape::capitalized;
  const bool begins_upper = item.titled || item.upper || shape == Shape::mixed || shape == Shape::alphanumeric ||
                            shape == Shape::other ||
                            (shape == Shape::dotted && s.text(i)[0] >= 'A' && s.text(i)[0] <= 'Z');
  item.capital = begins_upper && !(shouted && (item.titled || shape == Shape::upper));
  item.shouted = shouted && begins_upper;
}

/// The tag of a word that is not in small letters throughout.
Tag large_tag(TagSentence& s, int i, bool shouted) {
  TagItem& item = s.at(i);
  const TagItem& left = s.at(i - 1);
  const Shape shape = s.token(i).shape;
  const std::string_view w = s.text(i);
  const Tag function = item.grammar->tag;
  const bool name_like = (item.upper && w.size() > 1 && !shouted && item.has(Func::acronym_too)) ||
                         (function == Tag::MD && item.capital && !item.first) ||
                         (w == "I" && i > 1 && is_proper(left.tag) && left.capital && !shouted &&
                          (i + 1 == s.size() || s.token(i + 1).shape != Shape::lower ||
                           in(s.words()[s.token(i + 1).word].tag, tag_set(Tag::IN, Tag::CC))));
  if (function != Tag::none && !name_like) return function;
  const bool begins_upper = item.capital || item.shouted;
  if (name_like || shape == Shape::other || (shape == Shape::dotted && begins_upper && item.commonest == Tag::none))
    return Tag::NNP;
  if (item.upper && i > 0 && is_proper(left.tag) && !shouted && is_roman(w) && w.size() > 1) return Tag::CD;
  const Tag tag = word_tag(item, w);
  return tag != Tag::none ? tag : unknown_tag(item, s.suffixes(), w);
}

}  // namespace

bool is_roman(std::string_view w) {
  return std::all_of(w.begin(), w.end(), [](char c) { return c == 'I' || c == 'V' || c == 'X'; });
}

Tag punctuation_tag(std::string_view w, Tag left, bool is_glued) {
  switch (w[0]) {
    case ',': return Tag::comma;
    case '.': return w.size() == 1 ? Tag::period : Tag::colon;
    case '?':
    case '!': return Tag::period;
    case ':':
    case ';': return Tag::colon;
    case '(':
    case '{': return Tag::ORB;
    case ')':
    case ']':
    case '}': return Tag::CRB;
    case '[': return w.size() > 1 ? Tag::colon : Tag::ORB;
    case '-': return w.size() == 1 && is_glued && left != Tag::comma ? Tag::HYPH : Tag::colon;
    case '@': return Tag::IN;
    case '&': return Tag::CC;
    case '"':
    case '\'':
    case '`': return Tag::open_quote;
    default: break;
  }
  if (w == "–" || w == "‑" || w == "‐") return is_glued ? Tag::HYPH : Tag::colon;
  if (w == "—" || w == "…" || w == "―") return Tag::colon;
  return Tag::SYM;
}

void TagSentence::give_written_tag(int i) {
  TagItem& item = at(i);
  const Token& t = token(i);
  if (item.decided) tag_words_->describe(t.word, text(i), item);  // of a plain mark, but written as something else
  if (const Tag tag = tag_by_shape(*this, i); tag != Tag::none) {
    decide(item, tag);
    if (item.special == Special::none && item.grammar->function == 0) {  // as nearly all numbers and marks
      item.concerns = in(tag, tag_set(Tag::CD, Tag::PRP)) ? tag_concern::leads
                      : tag == Tag::HYPH                  ? tag_concern::joint
                                                          : std::uint8_t{0};
      return;
    }
  } else {
    const bool shouted = casing_ != Casing::normal;
    describe_writing(*this, i, shouted);
    item.tag = large_tag(*this, i, shouted);
    item.can |= tag_set(item.tag);
  }
  find_out_what_concerns(item);
}

}  // namespace dramatis
