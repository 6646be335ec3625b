// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "text/suffix_table.hpp"
#include "text/tag_sentence.hpp"

namespace dramatis {
namespace {

Tag punctuation_tag(std::string_view w, const TagItem& left, bool glued_left, bool glued_right) {
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
    case '-': return w.size() == 1 && glued_left && glued_right && left.tag != Tag::comma ? Tag::HYPH : Tag::colon;
    case '@': return Tag::IN;
    case '&': return Tag::CC;
    case '"':
    case '\'':
    case '`': return Tag::open_quote;
    default: break;
  }
  if (w == "–" || w == "‑" || w == "‐") return glued_left && glued_right ? Tag::HYPH : Tag::colon;
  if (w == "—" || w == "…" || w == "―") return Tag::colon;
  return Tag::SYM;
}

Tag symbol_tag(std::string_view w) {
  if (w.back() == '$') return Tag::dollar;
  if (w == "%") return Tag::NN;
  if (w == "£" || w == "€" || w == "¥" || w == "₹" || w == "₽" || w == "₩" || w == "₴" || w == "₺")
    return Tag::dollar;
  return Tag::SYM;
}

/// "1990s" NNS, "21st" JJ, "10" CD; Tag::none for words.
Tag number_tag(const TagItem& item, Shape shape, std::string_view w) {
  (void)item;
  if (shape == Shape::number) return Tag::CD;
  if (shape == Shape::ordinal) return Tag::JJ;
  if (shape != Shape::alphanumeric) return Tag::none;
  const bool digit = w[0] >= '0' && w[0] <= '9';
  if (w[0] == '\'' || (digit && w.size() > 2 && w.back() == 's' && w[w.size() - 2] >= '0' && w[w.size() - 2] <= '9'))
    return Tag::NNS;
  return digit ? Tag::CD : Tag::none;
}

bool is_roman(std::string_view w) {
  return std::all_of(w.begin(), w.end(), [](char c) { return c == 'I' || c == 'V' || c == 'X'; });
}

/// Readings by spelling and WordNet that the tag lexicon's row may lack: "airlift" as a verb.
void add_readings(TagItem& item, const Lexicon& lexicon, WordId word) {
  const WordInfo& info = *item.info;
  for (const Tag tag : info.tags) {
    if (tag == Tag::none) break;
    item.can |= tag_set(tag);
  }
  if ((info.flags & word_flag::noun_base) != 0) item.can |= tag_set(Tag::NN);
  if ((info.flags & word_flag::verb_base) != 0) item.can |= tag_set(Tag::VB, Tag::VBP);
  if ((info.flags & word_flag::adjective_base) != 0) item.can |= tag_set(Tag::JJ);
  if ((info.flags & word_flag::adverb_base) != 0) item.can |= tag_set(Tag::RB);
  const bool verb_form = info.verb_lemma != kNoWord && info.verb_lemma != word &&
                         (lexicon.info(info.verb_lemma).flags & word_flag::verb_base) != 0;
  const bool noun_form = info.noun_lemma != kNoWord && info.noun_lemma != word &&
                         (lexicon.info(info.noun_lemma).flags & word_flag::noun_base) != 0;
  if (verb_form && item.ends_ing) item.can |= tag_set(Tag::VBG);
  else if (verb_form && item.ends_ed) item.can |= tag_set(Tag::VBD, Tag::VBN);
  else if (verb_form && item.ends_s) item.can |= tag_set(Tag::VBZ);
  else if (verb_form && !item.ends_ing) {
    item.irregular = true;
    const bool listed = (info.flags & word_flag::in_tag_lexicon) != 0;
    const TagSet past = item.can & tag_set(Tag::VBD, Tag::VBN);
    if (!listed || past == 0)
      item.can |= tag_set(Tag::VBD, Tag::VBN);  // else the lexicon knows which: "began", "begun"
  }
  if (noun_form && (item.ends_s || !verb_form)) item.can |= tag_set(Tag::NNS);
  item.plural_form = noun_form;
  if (item.grammar->strong != Tag::none) {
    item.can = (item.can & ~tag_set(Tag::VBD, Tag::VBN)) | tag_set(item.grammar->strong);
    item.irregular = true;
  }
  // "put", "cut": present and past alike
  if ((item.can & tag_set(Tag::VBD)) != 0 && !item.ends_ed) item.irregular = true;
}

Tag unknown_tag(TagItem& item, const SuffixTable& suffixes, std::string_view w) {
  const SuffixTable::Reading reading = suffixes.find(w);
  item.can |= tag_set(reading.tag);
  if (reading.also != Tag::none) item.can |= tag_set(reading.also);
  return reading.tag;
}

/// Capitals inside a sentence make names of all but nationality adjectives ("Russian").
Tag as_name(Tag tag, const WordInfo& info) {
  if (is_proper(tag)) return tag;
  if (tag == Tag::JJ && info.capital_tag == Tag::JJ) return Tag::JJ;
  return tag == Tag::NNS ? Tag::NNPS : Tag::NNP;
}

Tag word_tag(TagItem& item, const SuffixTable& suffixes, std::string_view w) {
  const WordInfo& info = *item.info;
  const Tag lower = info.tags[0];
  if (item.capital && !item.first) {
    if (item.upper && w.size() > 1 && (info.capital_tag == Tag::NN || info.capital_tag == Tag::NNS))
      return info.capital_tag;  // "CEO"
    if (lower == Tag::NNS && !item.upper && info.capital_tag != Tag::NNP) return Tag::NNPS;
    if (info.capital_tag != Tag::none) return as_name(info.capital_tag, info);
    return lower == Tag::NNS && (info.flags & word_flag::in_tag_lexicon) != 0 ? Tag::NNPS : Tag::NNP;
  }
  if (item.grammar->strong != Tag::none && in(lower, tag_set(Tag::VBD, Tag::VBN))) return item.grammar->strong;
  // The tag lexicon guessed NN for some plurals: "outfits".
  if (lower == Tag::NN && item.may_be(Tag::NNS) && info.noun_lemma != kNoWord && item.plural_form &&
      (info.flags & word_flag::noun_base) == 0)
    return Tag::NNS;
  if (lower != Tag::none && (item.capital || item.shouted || !is_proper(lower))) return lower;
  if (lower == Tag::NNP) return Tag::NN;  // written without its capital: "the internet"
  if (lower == Tag::NNPS) return Tag::NNS;
  if (item.capital || item.shouted) return Tag::NNP;
  return unknown_tag(item, suffixes, w);
}

}  // namespace

void assign_lexical_tags(TagSentence& s, const SuffixTable& suffixes) {
  const bool shouted = s.casing() != Casing::normal;
  for (int i = 0; i < s.size(); ++i) {
    TagItem& item = s.at(i);
    const Token& token = s.token(i);
    const std::string_view w = s.text(i);
    const TagItem& left = s.at(i - 1);
    item.decided = true;
    if (token.shape == Shape::punctuation || token.shape == Shape::symbol) {
      if (token.tag != Tag::none) item.tag = token.tag;  // quotation marks, by the sentence splitter
      else
        item.tag =
            token.shape == Shape::symbol ? symbol_tag(w) : punctuation_tag(w, left, item.glued_left, item.glued_right);
      item.can = tag_set(item.tag);
      continue;
    }
    if (token.shape == Shape::other && w.back() == ')') {
      item.tag = Tag::LS;
      item.can = tag_set(Tag::LS);
      continue;
    }
    const Tag number = number_tag(item, token.shape, w);
    if (number != Tag::none) {
      item.tag = number;
      item.can = tag_set(number);
      continue;
    }
    item.decided = false;
    item.first = i == 0 || left.tag == Tag::LS ||
                 ((left.tag == Tag::open_quote || left.tag == Tag::colon) &&
                  (i == 1 || in(s.tag(i - 2), tag_set(Tag::comma, Tag::colon, Tag::period)))) ||
                 (left.tag == Tag::colon && s.text(i - 1) == ":");
    const bool upper = token.shape == Shape::upper || token.shape == Shape::initial;
    const bool begins_upper = token.shape == Shape::capitalized || upper || token.shape == Shape::mixed ||
                              (token.shape == Shape::dotted && w[0] >= 'A' && w[0] <= 'Z') ||
                              token.shape == Shape::alphanumeric || token.shape == Shape::other;
    item.capital = begins_upper && !(shouted && (token.shape == Shape::capitalized || token.shape == Shape::upper));
    item.shouted = shouted && begins_upper;
    item.upper = upper;
    item.titled = token.shape == Shape::capitalized;
    add_readings(item, s.lexicon(), token.word);
    const Tag function = item.grammar->tag;
    const bool name_like = (upper && w.size() > 1 && !shouted && item.has(Func::acronym_too)) ||
                           (function == Tag::MD && item.capital && !item.first) ||
                           (w == "I" && i > 1 && is_proper(left.tag) && left.capital && !shouted &&
                            (i + 1 == s.size() || s.token(i + 1).shape != Shape::lower ||
                             s.at(i + 1).grammar->tag == Tag::IN || s.at(i + 1).grammar->tag == Tag::CC));
    if (function != Tag::none && !name_like) {
      item.tag = function;
      item.can |= tag_set(function);
      continue;
    }
    if (name_like || token.shape == Shape::other ||
        (token.shape == Shape::dotted && begins_upper && item.info->tags[0] == Tag::none)) {
      item.tag = Tag::NNP;
      item.can |= tag_set(Tag::NNP);
      continue;
    }
    if (upper && i > 0 && is_proper(left.tag) && !shouted && is_roman(w) && w.size() > 1) {
      item.tag = Tag::CD;
      item.can |= tag_set(Tag::CD);
      continue;
    }
    item.tag = word_tag(item, suffixes, w);
    item.can |= tag_set(item.tag);
  }
}

}  // namespace dramatis
