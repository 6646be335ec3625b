// SPDX-License-Identifier: Apache-2.0
// What follows from the word tables: regular forms, lemmas, counts and tags that no row gives.
#include <algorithm>
#include <initializer_list>

#include "lexicon/morphology.hpp"
#include "lexicon/word_facts.hpp"
#include "lexicon/word_row.hpp"

namespace dramatis {

namespace {

constexpr std::uint8_t kAnyBase =
    word_flag::noun_base | word_flag::verb_base | word_flag::adjective_base | word_flag::adverb_base;

/// Uses from which on an unlisted "-er" or "-est" form is believed.
constexpr std::uint16_t kUsedAdjective = 10;

bool has_tag(const WordInfo& info, std::initializer_list<Tag> wanted) {
  for (const Tag t : info.tags) {
    for (const Tag w : wanted) {
      if (t == w) return true;
    }
  }
  return false;
}

/// The first tag of a word class, or none.
Tag first_tag(const WordInfo& info, bool (*is_of_class)(Tag)) {
  for (const Tag t : info.tags) {
    if (is_of_class(t)) return t;
  }
  return Tag::none;
}

/// Whether a base is the likelier reading of a form that is a noun itself: more uses, or as many and as common.
bool is_commoner(const WordInfo& base, const WordInfo& form) {
  if (base.noun_count != form.noun_count) return base.noun_count > form.noun_count;
  return base.frequency_tier != 0 && base.frequency_tier <= form.frequency_tier;
}

bool is_common_noun(Tag tag) { return tag == Tag::NN || tag == Tag::NNS; }

}  // namespace

void WordFacts::derive() {
  merge_tags();
  add_regular_forms();
  const std::size_t count = words_.size();  // lemmas guessed by spelling may add words; they are bases
  at(static_cast<std::uint32_t>(count == 0 ? 0 : count - 1));
  for (std::uint32_t word = 0; word < count; ++word) {
    const std::uint32_t noun = noun_lemma(word);
    const std::uint32_t verb = verb_lemma(word);
    const std::uint32_t adjective = adjective_lemma(word);
    WordInfo& info = at(word);
    info.noun_lemma = noun;
    info.verb_lemma = verb;
    info.adjective_lemma = adjective;
  }
  pass_on_counts();
  for (std::uint32_t word = 0; word < infos_.size(); ++word) tags_from_wordnet(word);
}

/// The row in lower case comes first; a word that has only rows with capitals is proper if
/// its first tag is. "may" MD + "May" NNP: MD NNP. Behind a row with a common reading too, a
/// capital adds only a proper one.
void WordFacts::merge_tags() {
  capital_tags_.resize(infos_.size());
  for (std::size_t word = 0; word < infos_.size(); ++word) {
    WordInfo& info = infos_[word];
    const std::array<Tag, 6>& capital = capital_tags_[word];
    info.capital_tag = capital[0];
    const bool has_lower_row = info.tags[0] != Tag::none;
    if (!has_lower_row && is_proper(capital[0])) info.flags |= word_flag::proper;
    for (const Tag tag : capital) {
      if (tag != Tag::none && (!has_lower_row || is_proper(tag))) append_tag(info.tags, tag);
    }
  }
  capital_tags_.clear();
}

bool WordFacts::is_base(std::uint32_t word, Part part) const {
  return word < infos_.size() && (infos_[word].flags & kBaseFlag[part]) != 0;
}

std::uint32_t WordFacts::exception(std::uint32_t word, Part part) const {
  const auto found = exceptions_[part].find(word);
  return found == exceptions_[part].end() ? WordList::kNone : found->second;
}

/// "deployed" must lead to "deploy" though no table lists it. Nouns: those that are used at
/// all, since WordNet's tens of thousands of species names have no use for plurals.
void WordFacts::add_regular_forms() {
  const auto is_plain = [](std::string_view w) {
    return w.size() > 1 && std::all_of(w.begin(), w.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
  };
  const auto count = static_cast<std::uint32_t>(infos_.size());
  for (std::uint32_t word = 0; word < count; ++word) {
    const std::string_view base = words_.text(word);
    if (!is_plain(base)) continue;
    if (is_base(word, kVerb)) {
      words_.add(regular_s_form(base));
      const std::string doubled = std::string(base) + base.back();
      if (words_.find(doubled + "ed") == WordList::kNone) {  // "stopped" is listed: no "stoped"
        words_.add(regular_ed_form(base));
        words_.add(regular_ing_form(base));
      }
    }
    if (is_base(word, kNoun) && (infos_[word].noun_count > 0 || infos_[word].frequency_tier > 0)) {
      words_.add(regular_s_form(base));
    }
  }
}

/// Whether a candidate can be the base of a form: WordNet has it, or the tag lexicon as NN or
/// VB, or the table of happenings ("airstrike", which is in neither).
bool WordFacts::can_be_base(std::uint32_t word, Part part) const {
  if (is_base(word, part)) return true;
  if (word >= infos_.size()) return false;
  const WordInfo& info = infos_[word];
  switch (part) {
    case kNoun: {
      // a word of the frequency list alone ("gamer") is most likely a noun
      const bool only_listed = info.frequency_tier != 0 && info.tags[0] == Tag::none && (info.flags & kAnyBase) == 0;
      return only_listed || has_tag(info, {Tag::NN}) || (info.flags & word_flag::eventive) != 0;
    }
    case kVerb: return has_tag(info, {Tag::VB});
    case kAdjective: return has_tag(info, {Tag::JJ});
    case kAdverb: return has_tag(info, {Tag::RB});
  }
  return false;
}

/// The candidate of most uses in WordNet; the first of equals. One that WordNet does not have
/// comes last.
std::uint32_t WordFacts::best_candidate(Part part) const {
  std::uint32_t best = WordList::kNone;
  int best_count = -2;
  for (const std::string& candidate : candidates_) {
    const std::uint32_t number = words_.find(candidate);
    if (number == WordList::kNone || !can_be_base(number, part)) continue;
    int count = part == kVerb ? infos_[number].verb_count : 0;
    if (!is_base(number, part)) count = -1;
    if (count > best_count) {
      best = number;
      best_count = count;
    }
  }
  return best;
}

std::uint32_t WordFacts::noun_lemma(std::uint32_t word) {
  const WordInfo info = at(word);
  const Tag first = first_tag(info, is_common_noun);
  // "boss" is no plural of "bos", nor "news" of "new": nouns that are first of all singular
  if (is_base(word, kNoun) && first == Tag::NN) return word;
  if (const std::uint32_t listed = exception(word, kNoun); listed != WordList::kNone) return listed;
  noun_candidates(words_.text(word), candidates_);
  const std::uint32_t candidate = best_candidate(kNoun);
  if (is_base(word, kNoun) && first == Tag::none) {  // by uses: "mumps" itself, "reservations" → "reservation"
    if (candidate == WordList::kNone || !is_commoner(at(candidate), info)) return word;
  }
  // "politics", "clothes": plurals in form, whose base ("clothe") WordNet does not have as a noun
  if (is_base(word, kNoun) && (candidate == WordList::kNone || !is_base(candidate, kNoun))) return word;
  if (candidate != WordList::kNone) return candidate;
  if (first == Tag::NNS) return words_.add(guess_lemma(words_.text(word), Tag::NNS));
  return is_base(word, kNoun) || first != Tag::none ? word : WordList::kNone;
}

std::uint32_t WordFacts::verb_lemma(std::uint32_t word) {
  const WordInfo info = at(word);
  const Tag first = first_tag(info, is_verb);
  // "feed" is no past tense of "fee": verbs that are first of all base forms
  if (is_base(word, kVerb) && (first == Tag::VB || first == Tag::VBP)) return word;
  verb_candidates(words_.text(word), candidates_);
  const std::uint32_t candidate = best_candidate(kVerb);
  if (const std::uint32_t listed = exception(word, kVerb); listed != WordList::kNone) {
    // "enrolled" is listed as a form of "enrol", which is rarer than "enroll"
    const bool is_variant = candidate != WordList::kNone && is_base(candidate, kVerb) &&
                            words_.text(candidate).starts_with(words_.text(listed));
    return is_variant && at(candidate).verb_count > at(listed).verb_count ? candidate : listed;
  }
  if (is_base(word, kVerb) && first == Tag::none) {
    if (candidate == WordList::kNone || at(candidate).verb_count <= info.verb_count) return word;
  }
  if (candidate != WordList::kNone) return candidate;
  if (is_base(word, kVerb) || first == Tag::VB || first == Tag::VBP) return word;
  return first == Tag::none ? WordList::kNone : words_.add(guess_lemma(words_.text(word), first));
}

std::uint32_t WordFacts::adjective_lemma(std::uint32_t word) {
  const WordInfo info = at(word);
  const bool is_form = has_tag(info, {Tag::JJR, Tag::JJS, Tag::RBR, Tag::RBS});
  const bool is_plain = is_base(word, kAdjective) || is_base(word, kAdverb) || has_tag(info, {Tag::JJ, Tag::RB});
  if (is_plain && !is_form) return word;
  for (const Part part : {kAdjective, kAdverb}) {
    if (const std::uint32_t listed = exception(word, part); listed != WordList::kNone) return listed;
  }
  adjective_candidates(words_.text(word), candidates_);
  // "ever" is no comparative of "eve", nor "gamer" of "game": without the tag, only of an adjective in use
  const std::uint32_t candidate = best_candidate(kAdjective);
  if (candidate != WordList::kNone) {
    if (is_form || (info.tags[0] == Tag::none && at(candidate).adjective_count >= kUsedAdjective)) return candidate;
  }
  return is_plain || is_form ? word : WordList::kNone;
}

void WordFacts::pass_on_counts() {
  infos_.resize(words_.size());
  const std::vector<WordInfo> own = infos_;
  for (WordInfo& info : infos_) {
    // "has" may be a noun by spelling ("ha"); it is not one where the tag lexicon knows better
    const bool listed = (info.flags & word_flag::in_tag_lexicon) != 0;
    const auto may_be = [&](bool (*is_of_class)(Tag)) { return !listed || first_tag(info, is_of_class) != Tag::none; };
    if (info.noun_lemma != kNoWord && may_be(is_noun)) {
      const WordInfo& lemma = own[info.noun_lemma];
      info.noun_count = std::max(info.noun_count, lemma.noun_count);
      info.classes |= lemma.classes;
      info.flags |= lemma.flags & word_flag::eventive;
    }
    if (info.verb_lemma != kNoWord && may_be(is_verb))
      info.verb_count = std::max(info.verb_count, own[info.verb_lemma].verb_count);
    if (info.adjective_lemma != kNoWord) {
      info.adjective_count = std::max(info.adjective_count, own[info.adjective_lemma].adjective_count);
    }
  }
}

/// Words that the tag lexicon lacks, or has with capitals only: the parts of speech by uses,
/// forms by their endings.
void WordFacts::tags_from_wordnet(std::uint32_t word) {
  WordInfo& info = infos_[word];
  if (info.tags[0] != Tag::none && (info.flags & word_flag::proper) == 0) return;
  const std::string_view text = words_.text(word);
  struct Reading {
    std::uint16_t count;
    Tag tags[2];
  };
  std::vector<Reading> readings;
  if ((info.flags & word_flag::noun_base) != 0) readings.push_back({info.noun_count, {Tag::NN}});
  else if (info.noun_lemma != kNoWord && info.noun_lemma != word) readings.push_back({info.noun_count, {Tag::NNS}});
  if (info.verb_lemma != kNoWord && info.verb_lemma != word) {
    if (text.ends_with("ing")) readings.push_back({info.verb_count, {Tag::VBG}});
    else if (text.ends_with("s")) readings.push_back({info.verb_count, {Tag::VBZ}});
    else readings.push_back({info.verb_count, {Tag::VBD, Tag::VBN}});
  }
  if ((info.flags & word_flag::verb_base) != 0) readings.push_back({info.verb_count, {Tag::VB, Tag::VBP}});
  if ((info.flags & word_flag::adjective_base) != 0) readings.push_back({info.adjective_count, {Tag::JJ}});
  else if (info.adjective_lemma != kNoWord && info.adjective_lemma != word) {
    readings.push_back({info.adjective_count, {text.ends_with("est") ? Tag::JJS : Tag::JJR}});
  }
  if ((info.flags & word_flag::adverb_base) != 0) readings.push_back({info.adverb_count, {Tag::RB}});
  std::stable_sort(readings.begin(), readings.end(),
                   [](const Reading& a, const Reading& b) { return a.count > b.count; });
  for (const Reading& reading : readings) {
    for (const Tag tag : reading.tags) {
      if (tag != Tag::none) append_tag(info.tags, tag);
    }
  }
}

}  // namespace dramatis
