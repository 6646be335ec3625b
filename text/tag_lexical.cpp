// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

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
Tag number_tag(Shape shape, std::string_view w) {
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

/// Readings of words that are base forms in WordNet, by their flags from `noun_base` up.
constexpr std::array<TagSet, 16> make_base_readings() {
  std::array<TagSet, 16> sets{};
  for (unsigned flags = 0; flags < 16; ++flags) {
    const unsigned all = flags * word_flag::noun_base;
    if ((all & word_flag::noun_base) != 0) sets[flags] |= tag_set(Tag::NN);
    if ((all & word_flag::verb_base) != 0) sets[flags] |= tag_set(Tag::VB, Tag::VBP);
    if ((all & word_flag::adjective_base) != 0) sets[flags] |= tag_set(Tag::JJ);
    if ((all & word_flag::adverb_base) != 0) sets[flags] |= tag_set(Tag::RB);
  }
  return sets;
}
constexpr std::array<TagSet, 16> kBaseReadings = make_base_readings();
static_assert(word_flag::noun_base == 8 && word_flag::adverb_base == 64);

/// Readings by spelling and WordNet that the tag lexicon's row may lack: "airlift" as a verb.
void add_readings(TagItem& item, bool verb_form, bool noun_form) {
  const WordInfo& info = *item.info;
  for (const Tag tag : info.tags) item.can |= tag_set(tag);
  item.can &= ~tag_set(Tag::none);  // which fills the row
  item.can |= kBaseReadings[info.flags / word_flag::noun_base & 15U];
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

/// Capitals inside a sentence make names of all but nationality adjectives ("Russian").
Tag as_name(Tag tag, const WordInfo& info) {
  if (is_proper(tag)) return tag;
  if (tag == Tag::JJ && info.capital_tag == Tag::JJ) return Tag::JJ;
  return tag == Tag::NNS ? Tag::NNPS : Tag::NNP;
}

/// Tag::none where only the ending can tell.
Tag word_tag(const TagItem& item, std::string_view w) {
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
  return item.capital || item.shouted ? Tag::NNP : Tag::none;
}

/// Punctuation, symbols, numbers and list marks; Tag::none for words.
Tag tag_by_shape(const Token& token, const TagItem& item, const TagItem& left, std::string_view w) {
  switch (token.shape) {
    case Shape::punctuation:
    case Shape::symbol:
      if (token.tag != Tag::none) return token.tag;  // quotation marks, by the sentence splitter
      return token.shape == Shape::symbol ? symbol_tag(w) : punctuation_tag(w, left, item.glued_left, item.glued_right);
    case Shape::other: return w.back() == ')' ? Tag::LS : Tag::none;
    default: return number_tag(token.shape, w);
  }
}

/// Which capitals a word has, and whether they can mean a name.
void describe_writing(TagSentence& s, int i, bool shouted) {
  TagItem& item = s.at(i);
  const TagItem& left = s.at(i - 1);
  const Shape shape = s.token(i).shape;
  item.first = i == 0 || left.tag == Tag::LS ||
               ((left.tag == Tag::open_quote || left.tag == Tag::colon) &&
                (i == 1 || in(s.tag(i - 2), tag_set(Tag::comma, Tag::colon, Tag::period)))) ||
               (left.tag == Tag::colon && s.text(i - 1) == ":");
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
                           s.at(i + 1).grammar->tag == Tag::IN || s.at(i + 1).grammar->tag == Tag::CC));
  if (function != Tag::none && !name_like) return function;
  const bool begins_upper = item.capital || item.shouted;
  if (name_like || shape == Shape::other || (shape == Shape::dotted && begins_upper && item.info->tags[0] == Tag::none))
    return Tag::NNP;
  if (item.upper && i > 0 && is_proper(left.tag) && !shouted && is_roman(w) && w.size() > 1) return Tag::CD;
  const Tag tag = word_tag(item, w);
  return tag != Tag::none ? tag : unknown_tag(item, s.suffixes(), w);
}

constexpr std::size_t kCommon = 8192;

/// Marks of one character that mean the same wherever they stand.
bool is_plain_mark(std::string_view w) {
  return w.size() == 1 && std::string_view(",.?!:;(){}[]@&").find(w[0]) != std::string_view::npos;
}

}  // namespace

void decide(TagItem& item, Tag tag) {
  item.tag = tag;
  item.can = tag_set(tag);
  item.decided = true;
  item.irregular = item.plural_form = false;
}

TagWords::TagWords(const Lexicon& lexicon, const GrammarWords& words)
    : lexicon_(&lexicon), words_(&words), suffixes_(lexicon), common_(std::min(kCommon, lexicon.word_count())) {
  for (WordId word = 0; word < common_.size(); ++word) {
    TagItem& item = common_[word];
    const std::string_view text = lexicon.text(word);
    describe(word, text, item);
    if (is_plain_mark(text)) decide(item, punctuation_tag(text, item, false, false));
  }
}

void TagWords::describe(WordId word, std::string_view text, TagItem& out) const {
  out = TagItem{};
  out.grammar = &(*words_)[word];
  out.info = &lexicon_->info(word);
  out.special = out.grammar->special;
  out.opens_clause = out.special == Special::that || out.grammar->has(Func::adverbial_clause);
  const std::uint8_t forms = (out.info->forms & word_form::told) != 0 ? out.info->forms : word_form::spelling(text);
  out.ends_ed = (forms & word_form::ends_ed) != 0;
  out.ends_ing = (forms & word_form::ends_ing) != 0;
  out.ends_ly = (forms & word_form::ends_ly) != 0;
  out.ends_s = (forms & word_form::ends_s) != 0;
  add_readings(out, (forms & word_form::of_verb) != 0, (forms & word_form::of_noun) != 0);
  out.tag = out.grammar->tag != Tag::none ? out.grammar->tag : word_tag(out, text);
  out.plural_noun = (*words_)[out.info->noun_lemma].has(NounFrame::plural);
  out.reports = (*words_)[out.info->verb_lemma].has(VerbFrame::reporting);
  out.own_lemma = out.grammar->lemma == kNoWord && out.grammar->other_lemma == kNoWord;
}

Tag unknown_tag(TagItem& item, const SuffixTable& suffixes, std::string_view word) {
  const SuffixTable::Reading reading = suffixes.find(word);
  item.can |= tag_set(reading.tag);
  if (reading.also != Tag::none) item.can |= tag_set(reading.also);
  return reading.tag;
}

void assign_lexical_tags(TagSentence& s) {
  const bool shouted = s.casing() != Casing::normal;
  for (int i = 0; i < s.size(); ++i) {
    const Token& token = s.token(i);
    TagItem& item = s.at(i);
    if (token.shape == Shape::lower || item.decided) continue;  // the usual word or mark
    if (const Tag tag = tag_by_shape(token, item, s.at(i - 1), s.text(i)); tag != Tag::none) {
      decide(item, tag);
      s.note_lexical_tag(tag);
      continue;
    }
    describe_writing(s, i, shouted);
    item.tag = large_tag(s, i, shouted);
    item.can |= tag_set(item.tag);
  }
}

}  // namespace dramatis
