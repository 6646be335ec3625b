// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/speech_content.hpp"

#include <algorithm>

#include "extractors/speech/quotation_marks.hpp"

#include "model/lower_place.hpp"

namespace dramatis {

namespace {
constexpr std::uint32_t kNextSubject = 8;    // words of it and its apposition
constexpr std::uint32_t kLongestToThat = 9;  // "told a crowded hall in Oslo that"
}  // namespace

bool ContentSearch::only_circumstance(std::uint32_t from) const {
  if (!search_.has(from, part::time | part::outside | part::preposition | part::with_gerund) && !begins_time(from) &&
      token(from).tag != Tag::RB)
    return false;
  for (std::uint32_t i = from; i < last_; ++i) {
    // "said while on a visit to Oslo, *which* ends today"
    if (i > from && search_.is(i, ",") && i + 1 < last_ && search_.has(i + 1, part::relative)) break;
    // "in a message *sent* to reporters"
    if ((is_finite(i) && !search_.may_be_participle(i, from)) || search_.has(i, part::that) || is_infinitive(i) ||
        cover_.fragment(i) || cover_.whole(i))
      return false;
  }
  return true;
}

bool ContentSearch::opens_with_phrase(std::uint32_t from) const {
  constexpr std::uint32_t kLongestPhrase = 14;
  if (!search_.has(from, part::preposition) ||
      search_.has(from, part::that | part::break_ | part::to | part::apposition))
    return false;
  std::uint32_t comma = from + 1;
  for (; comma < last_ && !search_.is(comma, ","); ++comma)
    // "said on *Monday*, two days after …", "said in an *interview*, her first since …": when and where it was said
    if (comma > from + kLongestPhrase || is_finite(comma) || search_.has(comma, part::time | part::occasion) ||
        cover_.fragment(comma))
      return false;
  const std::uint32_t next = comma + 1;
  return next + 1 < last_ && token(next).tag != Tag::VBG && !search_.has(next, part::coordinator | part::relative) &&
         words_.phrase_length(document_, next) == 0 && begins_clause(next) && has_finite(next, last_);
}

bool ContentSearch::is_comma(std::uint32_t i, std::uint32_t first) const {
  if (search_.is(i, ",")) return true;
  if (i <= first || !cover_.fragment(i - 1) || !search_.is(i - 1, ",")) return false;
  const QuoteMark mark = quote_mark(document_.text(token(i)));
  return mark == QuoteMark::close || mark == QuoteMark::straight || mark == QuoteMark::single_close ||
         mark == QuoteMark::single_straight;
}

bool ContentSearch::only_addressee(const SpeechCue& cue) const {
  if ((cue.verb & report::addressee) == 0) return false;
  std::uint32_t that = 0;
  const std::uint32_t behind = begin(cue, that);
  return that == 0 && behind > cue.at + 1 && (behind >= last_ || only_circumstance(behind));
}

bool ContentSearch::begins_clause(std::uint32_t i) const {
  // "said *at* least nine people had died", "said *over* 50 had"
  if (search_.has(i, part::preposition) && i + 2 < last_ &&
      (token(i + 1).tag == Tag::CD || (token(i + 1).tag == Tag::JJS && token(i + 2).tag == Tag::CD)))
    return true;
  if (search_.has(i, part::preposition) && !search_.has(i, part::that | part::break_)) return false;
  const Tag tag = token(i).tag;
  if (tag == Tag::CC) return i + 1 < last_ && is_noun(token(i + 1).tag);  // "said *both* Oslo and Bergen …"
  return is_noun(tag) || is_adjective(tag) || tag == Tag::PRP || tag == Tag::PRPS || tag == Tag::DT || tag == Tag::CD ||
         tag == Tag::EX || tag == Tag::RB || tag == Tag::WP || tag == Tag::IN || tag == Tag::WRB || tag == Tag::WDT ||
         tag == Tag::PDT || tag == Tag::VBG || tag == Tag::dollar;
}

// "cited a report that *included* …", "told reporters her staff saw a weapon that *looked* …"
bool ContentSearch::is_relative(std::uint32_t that, std::uint32_t from) const {
  return that > from && that + 1 < last_ && is_finite(that + 1) && is_noun(token(that - 1).tag);
}

/// "found *no evidence that* the glasses help": nobody says that they do.
bool ContentSearch::finds_none(std::uint32_t i) const {
  return token(i).tag == Tag::DT && i + 1 < last_ && is_noun(token(i + 1).tag) && !search_.has(i, part::that);
}

bool ContentSearch::only_calls_on(const SpeechCue& cue, std::uint32_t begin, std::uint32_t end) const {
  if (!cue.governs || !words_.asks(token(cue.at).word, token(cue.at + 1).word)) return false;
  while (begin < end && !search_.has(begin, part::to)) ++begin;
  return begin == end;
}

// Skips the time and the addressee: "said Monday (in Oslo) | that …", "told reporters | the talks …".
std::uint32_t ContentSearch::begin(const SpeechCue& cue, std::uint32_t& that) const {
  const bool it = cue.governs && search_.has(cue.at + 1, part::pronoun);  // "made *it* clear | that …"
  std::uint32_t from = behind_period(cue.at + (it ? 3 : cue.governs ? 2 : 1));
  if (cue.strong) from = behind_aside(from);
  const bool to_somebody = (cue.verb & report::addressee) != 0 && !cue.governs;
  const std::uint32_t reach = to_somebody ? 2 * kLongestToThat : kLongestToThat;
  // "sought *to clarify a remark that* …", "showed *flaws in the claim that* …": that belongs to a noun of the content
  const bool has_object = from < last_ && !to_somebody && !search_.has(from, part::time) &&
                          (((cue.verb & report::infinitive) != 0 && search_.has(from, part::to)) ||
                           is_noun(token(from).tag) || is_adjective(token(from).tag) || token(from).tag == Tag::PRPS ||
                           search_.has(from, part::article) || finds_none(from));
  for (std::uint32_t k = from; !has_object && k < std::min(from + reach, last_); ++k) {
    if ((!to_somebody || k > from + kLongestToThat) && is_finite(k)) break;
    if (k > from && search_.verb(k) != 0 && search_.has(k - 1, part::coordinator))
      break;  // "promised help and *vowed*"
    if (search_.has(k, part::that) && !is_relative(k, from)) {
      that = k;
      return k;
    }
    if (search_.is_punctuation(k) && !(search_.is(k, ",") && k > from)) break;
    if (search_.is(k, ",") && k + 1 < last_ && (search_.verb(k + 1) & report::gerund) != 0) break;
  }
  std::uint32_t k = from;
  // "said | *Monday*'s attack …"
  const bool is_possessor = k + 1 < last_ && token(k + 1).tag == Tag::POS;
  while (!is_possessor && k < last_ &&
         (begins_time(k) || (search_.has(k, part::outside) && k + 1 < last_ && search_.has(k + 1, part::time))))
    ++k;
  if (cue.governs) return k;
  if (to_somebody && k < last_) k = behind_addressee(k);
  if (to_somebody && (cue.verb & report::infinitive) != 0) k = behind_described(k);
  const std::uint32_t behind = behind_circumstance(k);
  if (cue.strong && behind > k && behind < last_ && search_.has(behind, part::that) && !is_relative(behind, from))
    return that = behind;  // "said at a meeting of the board of the Bank of Tarn in Oslo | that …"
  return behind > k && behind < last_ && begins_clause(behind) && finite_between(behind, behind + kNextSubject) ? behind
                                                                                                                : k;
}

/// "said *last week* that …", "said *earlier this month* the talks …", but "said last year was worse".
std::uint32_t ContentSearch::behind_period(std::uint32_t from) const {
  std::uint32_t i = from;
  while (i < last_ && search_.has(i, part::period_adjective)) ++i;
  if (i == from || i + 1 >= last_ || !search_.has(i, part::period) || is_finite(i + 1)) return from;
  return search_.has(i + 1, part::that) || begins_clause(i + 1) ? i + 1 : from;
}

/// "said*, however,* that …", "added*, among other things,* that …"; `from` where no such words stand there.
std::uint32_t ContentSearch::behind_aside(std::uint32_t from) const {
  constexpr std::uint32_t kLongestAside = 8;
  if (from + 2 >= last_ || !search_.is(from, ",")) return from;
  for (std::uint32_t k = from + 1; k < std::min(from + kLongestAside, last_ - 1); ++k) {
    if (is_finite(k) || cover_.fragment(k) || cover_.whole(k)) return from;
    if (search_.is(k, ",")) return search_.has(k + 1, part::that) ? k + 1 : from;
  }
  return from;
}

std::uint32_t ContentSearch::behind_circumstance(std::uint32_t from) const {
  const auto group_end = [&](std::uint32_t i) {  // of the noun group at `i`
    const ChunkIndex chunk = i < document_.chunk_of_token.size() ? document_.chunk_of_token[i] : kNoChunk;
    if (chunk == kNoChunk || document_.chunk(chunk).kind != ChunkKind::noun_group) return i;
    return std::min(document_.chunk(chunk).tokens.end.value, last_);
  };
  std::uint32_t i = from;
  while (i < last_) {
    if (begins_time(i)) {
      ++i;
      continue;
    }
    if (!search_.has(i, part::preposition) || search_.has(i, part::that) || i + 1 >= last_) break;
    const std::uint32_t end = search_.has(i + 1, part::time) ? i + 2 : group_end(i + 1);
    if (end == i + 1) break;
    i = end;
  }
  return i;
}

std::uint32_t ContentSearch::behind_addressee(std::uint32_t from) const {
  constexpr std::uint32_t kLongestAddressee = 7;
  std::uint32_t i = from, subject = 0;
  while (i < last_ && i - from < kLongestAddressee) {
    const Tag tag = token(i).tag;
    if (!is_noun(tag) && tag != Tag::DT && !is_adjective(tag) && tag != Tag::PRP && tag != Tag::PRPS) break;
    // "told Nordhavn Radio | *her* staff saw it"
    if (i > from && is_noun(token(i - 1).tag) && (tag == Tag::DT || tag == Tag::PRP || tag == Tag::PRPS)) break;
    if (i > from && subject == 0 && is_proper(tag) && is_noun(token(i - 1).tag) && !is_proper(token(i - 1).tag))
      subject = i;
    ++i;
    if (search_.has(i - 1, part::object)) return i;
  }
  std::uint32_t verb = i;
  while (verb < last_ && search_.has(verb, part::adverb)) ++verb;
  if (verb >= last_ || !is_finite(verb)) return i;
  return subject != 0 ? subject : from;  // "told the court | *Ms Holm had* lied", "warned | *the dam could* burst"
}

/// "urged men *who had tried to flee* | to come home", "told anyone *with a boat* | to sail", "asked miners*, farmers
/// and traders* | to wait": behind what describes the addressee or joins him; `from` where nothing does.
std::uint32_t ContentSearch::behind_described(std::uint32_t from) const {
  constexpr std::uint32_t kLongest = 12;
  const bool is_list = from + 1 < last_ && search_.is(from, ",") && is_noun(token(from + 1).tag);
  if (from >= last_ || search_.has(from, part::to)) return from;
  if (!is_list && !search_.has(from, part::relative | part::preposition)) return from;
  std::uint32_t found = from;
  for (std::uint32_t k = from + 1; k < std::min(from + kLongest, last_); ++k) {
    if (is_infinitive(k)) {
      found = k;
      if (!is_verb(token(k - 1).tag)) break;  // "men who *tried to flee*": one of the clause's own
    }
    if (search_.is_punctuation(k) && !(is_list && search_.is(k, ","))) break;
    if (is_list && is_finite(k)) break;
  }
  return found;
}

std::uint32_t ContentSearch::end(const SpeechCue& cue, std::uint32_t begin, bool in_subordinate) const {
  // "Holm, who said he was ill, left": the clause ends with its comma
  std::uint32_t verb_begin = cue.at;  // "who *had promised*"
  while (verb_begin > 2 && search_.has(verb_begin - 1, part::auxiliary | part::adverb)) --verb_begin;
  bool in_relative = verb_begin >= 2 && search_.has(verb_begin - 1, part::relative) && search_.is(verb_begin - 2, ",");
  // "The vote, which Berg said was fair, ended": its subject stands between
  for (std::uint32_t k = verb_begin; !in_relative && k > 1 && k + kNextSubject > verb_begin; --k) {
    if (is_finite(k - 1) || search_.is_punctuation(k - 1)) break;
    in_relative = search_.has(k - 1, part::relative) && search_.is(k - 2, ",");
  }
  bool is_clause = is_finite(begin);
  // "an official who asked *not to be named to discuss the plan* | said": the verb behind is the official's
  const std::uint32_t infinitive = begin + (search_.has(begin, part::adverb) ? 1 : 0);
  bool may_end = cue.at > 0 && search_.has(cue.at - 1, part::relative) && search_.has(infinitive, part::to);
  for (std::uint32_t k = begin + 1; k < last_; ++k) {
    // "called him "a clown" | when they met"
    if (!cue.strong && (cue.verb & report::infinitive) == 0 && k > begin + 1 && cover_.fragment(k - 1) &&
        !cover_.fragment(k) && (search_.has(k, part::break_) || search_.is(k, "(")))
      return k;
    const std::uint32_t here = search_.parts(k);
    may_end = may_end && (here & (part::relative | part::that | part::break_ | part::pronoun)) == 0;
    if (may_end && search_.is_finite_verb(k)) return k;
    is_clause = is_clause || is_finite(k) || (here & part::relative) != 0;
    if (cover_.whole(k)) return k;
    if (cover_.fragment(k)) {  // "has felt that way, and "I think he's right," | Berg said"
      if (search_.is(k, ",") && k + 2 < last_ && !cover_.fragment(k + 2) && attribution_behind(k + 2)) return k;
      continue;
    }
    if (search_.is_lower(k) && (here & (part::coordinator | part::outside)) == 0) continue;  // as most words
    if (search_.is(k, ";")) return k;
    const std::uint32_t next = k + 1;
    if (next >= last_) continue;
    const std::uint32_t verb = search_.verb(next);
    if (search_.is(k, ",")) {
      if (in_relative) return k;
      // "blamed Tarn, *which* denied it", "acknowledged the threat, *which* is new", but "said Holm, who was ill, left"
      if ((search_.has(next, part::relative) || token(next).tag == Tag::WRB) &&
          (!cue.strong || (!is_clause && !comma_behind(next))))
        return k;
      if (in_subordinate && begins_clause(next) && finite_between(next, next + kNextSubject + kNextSubject)) return k;
      if (words_.phrase_length(document_, next) != 0 || (is_clause && (tells_when(next) || comments(next)))) return k;
      if (verb != 0 && (verb & report::gerund) != 0) return k;
      // "had received offers, but "the offers were …"": the words go on
      const bool goes_on = next + 1 < last_ && cover_.fragment(next + 1);
      const bool another = joins_that(next);  // "said it knew of the leak, *but that* it was small"
      if ((search_.has(next, part::contrast) && !goes_on && !another) || attribution_behind(next)) return k;
      if (search_.has(next, part::coordinator) && !search_.has(next + 1, part::that) && cue_between(next + 1, next + 5))
        return k;
    } else if (search_.is_dash(k)) {  // "will run again - though it is unclear whether she can win"
      if (cue.strong && (search_.has(next, part::contrast) || (verb & report::gerund) != 0)) return k;
      if ((is_clause || !cue.strong) && search_.has(next, part::coordinator | part::article) && !joins_that(next) &&
          !dash_between(next, last_))
        return k;
    } else if (search_.has(k, part::coordinator)) {
      const std::uint32_t end = search_.is(k - 1, ",") ? k - 1 : k;
      if (end < k && !cue.strong && finite_between(next, next + kNextSubject)) return end;
      if (is_clause && cue.strong && another_speaks(next, cue)) return end;
      if (!is_clause && is_finite(next)) return end;  // "denied the charges | and will appeal"
      // "has denied the charges | and told reporters": the auxiliary serves both
      if (!is_clause && verb != 0 && token(next).tag == Tag::VBN && token(cue.at).tag == Tag::VBN) return end;
      if ((verb & cue.verb & report::gerund) != 0) return end;  // "calling it a sham and saying …"
      // "rejecting a challenge | and dealing them a blow"
      if (!is_clause && token(next).tag == Tag::VBG && token(cue.at).tag == Tag::VBG && token(begin).tag != Tag::VBG)
        return end;
      if ((verb & (report::that | report::object | report::addressee)) != 0 &&
          (verb & (report::gerund | report::thought | report::infinitive)) == 0 &&
          (token(next).tag == Tag::VBD || token(next).tag == Tag::VBZ))
        return end;
      if (token(next).tag == Tag::PRP && next + 1 < last_ && search_.verb(next + 1) != 0) return end;
    } else if (!cue.strong && search_.has(k, part::outside) && next + 1 < last_ &&
               search_.has(next, part::article | part::apposition) && occasion_near(next + 1)) {
      return k;  // "criticized the plan | in a speech on Monday"
    }
  }
  return last_;
}

std::uint32_t ContentSearch::clause_before(std::uint32_t comma, std::uint32_t first) const {
  for (std::uint32_t k = comma; k-- > first + 1 && !is_finite(k);)
    if (search_.is(k, ",") && search_.has(k + 1, part::contrast | part::coordinator)) return k + 2;
  return first;
}

bool ContentSearch::is_adjunct(std::uint32_t begin, std::uint32_t end) const {
  if (token(begin).tag != Tag::IN || !search_.has(begin, part::break_) || search_.has(begin, part::condition))
    return false;
  for (std::uint32_t i = begin; i + 1 < end; ++i)
    if (search_.is(i, ",") && !search_.has(i + 1, part::coordinator)) return false;
  return true;
}

/// "said he would stay and *his deputy said* she would go"
bool ContentSearch::another_speaks(std::uint32_t from, const SpeechCue& cue) const {
  constexpr std::uint32_t kLongestSource = 5;
  const auto next = std::find_if(cues_.begin(), cues_.end(), [&](const SpeechCue& c) { return c.at >= from; });
  if (next == cues_.end() || !next->strong || next->at == from || next->at > from + kLongestSource) return false;
  const std::uint32_t behind = next->at + 1;
  if (token(next->at).tag != token(cue.at).tag || behind + 1 >= last_) return false;
  for (std::uint32_t i = from; i < next->at; ++i)
    if (!is_noun(token(i).tag) && !is_adjective(token(i).tag) && token(i).tag != Tag::DT && token(i).tag != Tag::PRPS)
      return false;
  return search_.has(behind, part::that) || (begins_clause(behind) && has_finite(behind, last_));
}

/// "… *and that* it was small": a further clause of what is said.
bool ContentSearch::joins_that(std::uint32_t i) const {
  return i + 2 < last_ && search_.has(i, part::coordinator) && search_.has(i + 1, part::that) &&
         token(i + 1).tag == Tag::IN && !is_finite(i + 2);
}

/// "said eleven had died, *a figure (that) the police did not confirm*": what another says to it.
bool ContentSearch::comments(std::uint32_t i) const {
  constexpr std::uint32_t kLongestNoun = 3, kLongestSource = 8;
  if (!search_.has(i, part::article)) return false;
  std::uint32_t noun = i + 1;
  while (noun < last_ && noun <= i + kLongestNoun && !search_.has(noun, part::utterance)) ++noun;
  if (noun + 2 >= last_ || noun > i + kLongestNoun) return false;
  for (std::uint32_t k = noun + 1; k < std::min(noun + kLongestSource, last_) && !search_.is(k, ","); ++k)
    if (search_.verb(k) != 0 && search_.is_reporting(k)) return true;
  return false;
}

/// "said he would leave, *hours after* the mine had closed": the writer says when.
bool ContentSearch::tells_when(std::uint32_t i) const {
  const auto time = lower_place(document_.times.begin(), document_.times.end(), TokenIndex(i),
                                [](const TimeExpression& a, TokenIndex at) { return a.tokens.begin < at; });
  if (time == document_.times.end() || time->tokens.begin.value != i) return false;
  const std::uint32_t behind = time->tokens.end.value;
  return behind + 1 < last_ && token(behind).tag == Tag::IN && search_.has(behind, part::break_);
}

bool ContentSearch::comma_behind(std::uint32_t from) const {
  for (std::uint32_t i = from; i < last_; ++i)
    if (search_.is(i, ",")) return true;
  return false;
}

/// "the plan - a trick - failed": the words between dashes stand inside.
bool ContentSearch::dash_between(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t i = from; i < to; ++i)
    if (search_.is_dash(i)) return true;
  return false;
}

bool ContentSearch::finite_between(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t i = from; i < std::min(to, last_); ++i) {
    if (is_finite(i)) return true;
    if (search_.has(i, part::relative) || search_.has(i, part::that)) return false;
  }
  return false;
}

bool ContentSearch::attribution_behind(std::uint32_t from) const {
  constexpr std::uint32_t kLongestSource = 8;
  if (from >= last_ || search_.has(from, part::relative | part::coordinator)) return false;
  const auto cue = std::find_if(cues_.begin(), cues_.end(), [&](const SpeechCue& c) { return c.at > from; });
  if (cue == cues_.end() || !cue->strong || cue->at > from + kLongestSource) return false;
  const Tag tag = token(cue->at).tag;
  const bool plural = tag == Tag::VBP || tag == Tag::NN;  // "records show"
  if (tag != Tag::VBD && tag != Tag::VBZ && !(plural && token(cue->at - 1).tag == Tag::NNS)) return false;
  for (std::uint32_t i = from; i < cue->at; ++i)
    if (search_.is(i, ",") || is_finite(i) || cover_.whole(i) || token(i).tag == Tag::TO) return false;
  const std::uint32_t behind = cue->at + 1;
  return behind >= last_ || search_.is(behind, ",") || search_.has(behind, part::time | part::outside);
}

bool ContentSearch::cue_between(std::uint32_t from, std::uint32_t to) const {
  return std::any_of(cues_.begin(), cues_.end(), [&](const SpeechCue& c) {
    return c.at >= from && c.at <= to && token(c.at - 1).tag != Tag::TO &&  // "and *to raise* prices"
           (is_verb(token(c.at).tag) || search_.is_reporting(c.at));        // "from this *point*"
  });
}

}  // namespace dramatis
