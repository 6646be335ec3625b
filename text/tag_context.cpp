// SPDX-License-Identifier: Apache-2.0
// The pass over a sentence; "to", capitals and hyphens.

#include "text/context_pass.hpp"

namespace dramatis {
namespace {

constexpr TagSet kClosed =
    tag_set(Tag::period, Tag::comma, Tag::colon, Tag::open_quote, Tag::close_quote, Tag::ORB, Tag::CRB, Tag::HYPH,
            Tag::SYM, Tag::dollar, Tag::POS, Tag::DT, Tag::PRP, Tag::PRPS, Tag::CC, Tag::MD, Tag::TO, Tag::EX, Tag::WP,
            Tag::WDT, Tag::WRB, Tag::CD, Tag::NNP, Tag::NNPS, Tag::RP, Tag::IN, Tag::WPS);

template <class... Specials>
constexpr std::uint64_t special_set(Specials... specials) {
  return ((std::uint64_t{1} << static_cast<unsigned>(specials)) | ...);
}

/// The other tags that `open_class` may choose for a word of this tag that is no verb: an adjective may be an adverb,
/// or a noun.
constexpr TagSet others_of(Tag tag) {
  const TagSet adjective = in(tag, tag_set(Tag::JJ)) ? tag_set(Tag::NN, Tag::RB) : 0;
  const TagSet noun = in(tag, tag_set(Tag::NN, Tag::RB)) ? tag_set(Tag::JJ) : 0;
  return adjective | noun;
}

}  // namespace

void ContextPass::run() {
  for (const int i : s_.concerned<tag_concern::joint>()) {
    if (s_.special(i) == Special::to) infinitive_or_preposition(i);
  }
  for (const int i : s_.concerned<tag_concern::context>()) {
    const TagItem& item = s_.at(i);
    const GrammarWord& grammar = *item.grammar;
    if (item.special != Special::none || grammar.function != 0) function_word(i);
    if (item.capital || (item.first && item.titled)) capitalized(i);
    if (in(item.tag, kClosed) || item.decided) continue;
    if (grammar.tag != Tag::none && item.special != Special::first && item.special != Special::last) {
      if (grammar.has(Func::have) || grammar.has(Func::do_)) auxiliary(i);
      continue;
    }
    open_class(i);
  }
  for (const int i : s_.concerned<tag_concern::joint>()) {
    if (i > 0 && i + 1 < s_.size() && s_.tag(i) == Tag::HYPH) compound(i);
  }
}

/// The conditions of `run` and of the rules that it calls, as far as the word itself tells them. Two words in three
/// are quiet: articles, names, marks, nouns that are nothing else.
void find_out_what_concerns(TagItem& item) {
  constexpr std::uint64_t kNamed =
      special_set(Special::possessive, Special::there, Special::that, Special::what, Special::no, Special::as,
                  Special::more, Special::most, Special::much, Special::both, Special::before, Special::like,
                  Special::her, Special::one, Special::later, Special::first, Special::last, Special::only,
                  Special::early, Special::compass, Special::enough, Special::half, Special::mine);
  constexpr std::uint64_t kFunctions =
      1ULL << static_cast<unsigned>(Func::approximator) | 1ULL << static_cast<unsigned>(Func::particle) |
      1ULL << static_cast<unsigned>(Func::have) | 1ULL << static_cast<unsigned>(Func::do_);
  constexpr std::uint64_t kLeading = special_set(Special::her, Special::one, Special::possessive);
  constexpr TagSet kPasts = tag_set(Tag::VBD, Tag::VBN), kNounOrAdjective = tag_set(Tag::NN, Tag::JJ);
  const TagSet can = item.can | tag_set(item.tag);
  const std::uint64_t special = std::uint64_t{1} << static_cast<unsigned>(item.special);
  const bool is_named = (kNamed & special) != 0;
  const bool is_function = (item.grammar->function & kFunctions) != 0;
  const bool is_written = item.capital | (item.first & item.titled);
  const bool may_be_nation = item.grammar->demonym | ((item.tag == Tag::NNP) & item.may_be(Tag::JJ));
  const bool is_settled = item.decided | in(item.tag, kClosed) | (item.grammar->tag != Tag::none) |
                          ((can & (kVerbs | others_of(item.tag))) == 0);
  const TagSet strong = can & ~tag_set(Tag::NNP, Tag::NNPS, Tag::FW);
  unsigned concerns = 0;
  const auto note = [&concerns](bool is_so, std::uint8_t concern) { concerns |= is_so ? concern : 0U; };
  note(!is_settled | is_named | is_function | (is_written & may_be_nation), tag_concern::context);
  note(item.irregular & item.listed & ((strong == tag_set(Tag::VBD)) | (strong == tag_set(Tag::VBN))),
       tag_concern::one_past);
  note((can & kPasts) == kPasts, tag_concern::two_pasts);
  note((can & (kFinite | tag_set(Tag::VB))) != 0, tag_concern::may_finish);
  note((item.special == Special::that) | ((can & tag_set(Tag::VBN)) != 0) |
           ((can & kNounOrAdjective) == kNounOrAdjective),
       tag_concern::odd);
  note((item.special == Special::to) | (item.plural_noun & ((can & tag_set(Tag::NN)) != 0)) |
           (item.reports & ((can & tag_set(Tag::VBD)) != 0)),
       tag_concern::remarkable);
  note(((can & tag_set(Tag::CD, Tag::PRP)) | (kLeading & special)) != 0, tag_concern::leads);
  note((item.special == Special::to) | (item.tag == Tag::HYPH), tag_concern::joint);
  item.concerns = static_cast<std::uint8_t>(concerns);
}

// ---- "to"

/// "to work" is an infinitive where a verb may follow; "to school", "due to work" are not.
void ContextPass::infinitive_or_preposition(int i) {
  set(i, Tag::IN);
  const int j = s_.next_content(i);
  if (j >= s_.size() || !lower(j)) return;
  const bool auxiliary = is(j, Func::be) || is(j, Func::have) || is(j, Func::do_);
  constexpr TagSet kNever =
      tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::CD, Tag::WP, Tag::WDT, Tag::WRB, Tag::POS, Tag::dollar, Tag::NNP,
              Tag::NNPS, Tag::VBG, Tag::NNS, Tag::IN, Tag::CC, Tag::open_quote);
  if (is(j, kNever) || !(auxiliary || may_be_base_verb(j) || is(j, tag_set(Tag::VB, Tag::VBP)))) return;
  if (!auxiliary && s_.noun_frame(j).has(NounFrame::bare_to)) return;
  const Tag follows = tag(j + 1);
  const int verbs = verb_count(j), nouns = noun_count(j);
  const GrammarWord& before = s_.verb_frame(i - 1);
  const GrammarWord& to = *s_.at(i).grammar;
  const bool asks_noun = (is(i - 1, kVerbs) && before.verb_takes(to) && !before.has(VerbFrame::subject_control) &&
                          !before.has(VerbFrame::object_control) && !before.has(VerbFrame::passive_control)) ||
                         is(i - 1, Special::due) || is(i - 1, Special::according);
  if (asks_noun && nouns > verbs) {
    const bool verbish =
        (in(follows, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::TO, Tag::WP, Tag::WRB)) || is(j + 1, Special::that));
    if (!verbish || !in(tag(j), tag_set(Tag::VB, Tag::VBP))) return;
  }
  // "attributed the attacks to *drug* traffickers"
  if (is(j + 1, kNouns) && may_be(j, Tag::NN) && nouns > 2 * verbs && verb_before_takes(i, to)) return;
  const bool noun_asks = is(i - 1, kNouns) && s_.noun_frame(i - 1).noun_takes(to) && !takes_infinitive(i - 1);
  if (noun_asks && nouns > verbs && !in(follows, tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::NNP, Tag::NNS, Tag::CD)))
    return;
  const bool bare_noun_place =
      in(follows, tag_set(Tag::period, Tag::comma)) && nouns > 2 * verbs && is(j, tag_set(Tag::NN, Tag::JJ)) &&
      is(i - 1, tag_set(Tag::NN, Tag::NNS, Tag::NNP, Tag::VBD, Tag::VBN)) && !takes_infinitive(i - 1);
  if (bare_noun_place && !in(tag(j), tag_set(Tag::VB, Tag::VBP)) && verbs * 10 < nouns * 7) return;
  if (!auxiliary && may_be(j, Tag::NN) && nouns > 0 && in(follows, tag_set(Tag::VBZ, Tag::VBD, Tag::MD)) &&
      !may_be(j + 1, Tag::VBN) && !may_be(j + 1, Tag::NNS))
    return;
  set(i, Tag::TO);
  set(j, Tag::VB);
}

/// The verb that the noun group before `i` is the object of takes the preposition, and no infinitive.
bool ContextPass::verb_before_takes(int i, const GrammarWord& preposition) const {
  int k = i - 1;
  while (k >= 0 && k > i - 8 && is(k, kNominal | tag_set(Tag::HYPH))) --k;
  if (k < 0 || k == i - 1 || !is(k, kVerbs)) return false;
  const GrammarWord& verb = s_.verb_frame(k);
  return verb.verb_takes(preposition) && !verb.has(VerbFrame::subject_control) &&
         !verb.has(VerbFrame::object_control) && !verb.has(VerbFrame::passive_control);
}

bool ContextPass::takes_infinitive(int i) const {
  const GrammarWord& verb = s_.verb_frame(i);
  return verb.has(VerbFrame::subject_control) || verb.has(VerbFrame::object_control) ||
         verb.has(VerbFrame::passive_control) || s_.noun_frame(i).has(NounFrame::that);
}

// ---- names

void ContextPass::capitalized(int i) {
  TagItem& item = s_.at(i);
  const bool listed = item.listed;
  if (item.grammar->demonym && (item.titled && (item.may_be(Tag::JJ) || !listed || item.capital_tag == Tag::none))) {
    demonym(i);
    return;
  }
  // "Mediterranean shores", "the Megarian colony"
  const TagItem& right = s_.at(i + 1);
  const bool before_noun = i + 1 < s_.size() && !right.capital && in(right.tag, tag_set(Tag::NN, Tag::NNS));
  if (item.tag == Tag::NNP && before_noun && item.titled && (item.info->frequency_tier == 0 && item.may_be(Tag::JJ)))
    item.tag = Tag::JJ;
}

/// "the *French*, German and Polish ministers": adjectives of nations up to a noun, the last behind "and".
bool ContextPass::lists_nations(int i) const {
  int k = i + 1;
  while (tag(k) == Tag::comma && s_.at(k + 1).grammar->demonym) k += 2;
  return tag(k) == Tag::CC && s_.at(k + 1).grammar->demonym && is(k + 2, tag_set(Tag::NN, Tag::NNS, Tag::JJ));
}

/// "Norwegian troops" JJ, "the Norwegian Centre" NNP: an adjective of nation before a name that it begins.
void ContextPass::demonym(int i) {
  TagItem& item = s_.at(i);
  const TagItem& right = s_.at(i + 1);
  const bool lower_next = i + 1 < s_.size() && !right.capital && !right.shouted;
  const bool modifies = lower_next && in(right.tag, tag_set(Tag::NN, Tag::NNS, Tag::JJ, Tag::VBN, Tag::VBG, Tag::CD,
                                                            Tag::HYPH, Tag::JJR));
  const bool joined =
      s_.at(i + 2).grammar->demonym && (right.tag == Tag::CC || (right.tag == Tag::comma && lists_nations(i)));
  const bool said_of = is(i - 1, Func::be) || (is(i - 1, tag_set(Tag::RB)) && is(i - 2, Func::be));
  if (modifies || joined || said_of) item.tag = Tag::JJ;
  else if (right.capital && right.titled && in(right.tag, kNouns | tag_set(Tag::JJ)))
    item.tag = (right.info->classes & word_class::person) != 0 || right.grammar->demonym ? Tag::JJ : Tag::NNP;
  else if (item.tag == Tag::JJ && !in(right.tag, kNouns)) item.tag = Tag::NNP;
}

// ---- hyphens

/// "US-led talks", "a heart-warming film": the second part of a compound is no finite verb.
void ContextPass::compound(int i) {
  TagItem& a = s_.at(i - 1);
  TagItem& b = s_.at(i + 1);
  if (b.tag == Tag::VBD || (b.may_be(Tag::VBN) && (b.ends_ed || b.irregular) && b.tag != Tag::JJ && b.tag != Tag::NN))
    b.tag = Tag::VBN;
  if (in(a.tag, tag_set(Tag::VBP, Tag::VB, Tag::VBZ)) && a.may_be(Tag::NN)) a.tag = Tag::NN;
  if (b.tag == Tag::VBP && b.may_be(Tag::NN)) b.tag = Tag::NN;
  if (b.tag == Tag::IN && b.special == Special::like) b.tag = Tag::JJ;
  // "a drive-*by* shooting"
  if (is(i + 1, Special::by) && tag(i - 1) == Tag::NN && is(i + 2, kNouns)) b.tag = Tag::JJ;
}

void apply_context_rules(TagSentence& s) { ContextPass(s).run(); }

}  // namespace dramatis
