// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/speech_source.hpp"

#include <algorithm>

#include "extractors/speech/quotation_marks.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {
constexpr std::uint32_t kLongestAside = 40;  // "Berg, who was elected in May after …, said"
constexpr std::uint32_t kLongestSecondAside = 15;
constexpr std::uint32_t kLongestToSay = 4;  // "had this to say"
}  // namespace

bool SourceSearch::is_dash(std::uint32_t i) const {
  const std::string_view text = document_.text(document_.tokens[i]);
  if (text.front() != '-' && text.front() != '\xE2') return false;
  return text == "\u2014" || text == "\u2013" || text == "--" || text == "\u2015" ||
         (text == "-" && document_.tokens[i].has(token_flag::space_before));
}

/// "the ministry*'s* spokesman" is tagged as "is" at times.
bool SourceSearch::is_owner_mark(std::uint32_t i) const {
  const char first = document_.document.text[document_.tokens[i].begin.value];
  return (first == '\'' || first == '\xE2') && i + 1 < document_.tokens.size() && is_noun(document_.tokens[i + 1].tag);
}

bool SourceSearch::ends_source(std::uint32_t i) const {
  if (!is_punctuation(i)) return false;
  if (is_dash(i)) return true;
  const std::string_view text = document_.text(document_.tokens[i]);
  if (text == "," || text == ";" || text == ":" || text == "." || text == "?" || text == "!" || text == "..." ||
      text == "\u2026")
    return true;
  const QuoteMark mark = quote_mark(text);
  return mark == QuoteMark::open || mark == QuoteMark::close || mark == QuoteMark::straight;
}

bool SourceSearch::is_nominal(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end; ++i) {
    const Tag tag = document_.tokens[i].tag;
    if (is_noun(tag) || is_adjective(tag) || tag == Tag::CD || tag == Tag::PRP || tag == Tag::PRPS || tag == Tag::DT)
      return true;
  }
  return false;
}

std::uint32_t SourceSearch::lead_before(std::uint32_t verb, std::uint32_t low) const {
  if (verb < low + 2 || !has(verb - 1, part::to)) return verb;
  std::uint32_t i = verb - 2;
  if (i > low && has(i, part::outside) && has(i - 1, part::lead)) --i;
  return has(i, part::lead) ? i : verb;
}

/// "a study *published* last month by the bank found": a verb between a noun and a phrase, and another right behind
/// that belongs to nobody else.
bool SourceSearch::may_be_participle(std::uint32_t i, std::uint32_t low) const {
  if (i <= low || document_.tokens[i].tag != Tag::VBD || verb(i) != 0) return false;
  const Tag before = document_.tokens[i - 1].tag;
  return (before == Tag::NN || before == Tag::NNS) &&
         has(i + 1, part::preposition | part::time | part::period_adjective) && !has(i + 1, part::break_);
}

/// Length of the noun group of time whose last word is `i`: "last year"; 0: there is none.
std::uint32_t SourceSearch::time_ending_at(std::uint32_t i) const {
  if (i >= document_.chunk_of_token.size() || document_.chunk_of_token[i] == kNoChunk) return 0;
  const Chunk& chunk = document_.chunk(document_.chunk_of_token[i]);
  return chunk.temporal && chunk.tokens.end.value == i + 1 ? i + 1 - chunk.tokens.begin.value : 0;
}

std::optional<SpeechSource> SourceSearch::nearest(std::uint32_t verb, std::uint32_t low) const {
  SpeechSource source;
  source.cue_begin = verb;
  if (verb <= low) return std::nullopt;
  std::uint32_t i = verb - 1;
  if (const std::uint32_t lead = lead_before(verb, low); lead != verb) {
    source.cue_begin = lead;
    if (lead == low) return std::nullopt;
    i = lead - 1;
  } else if (has(i, part::to)) {  // "Berg *had this to say*"
    while (i > low && verb - i < kLongestToSay && !is_finite_verb(i)) --i;
    if (i == low || !is_finite_verb(i)) return std::nullopt;
    source.cue_begin = i--;
  }
  while (has(i, part::auxiliary | part::adverb | part::time) ||
         document_.tokens[i].tag == Tag::RB) {  // "has also said"
    source.cue_begin = i;
    if (i == low) return std::nullopt;
    --i;
  }
  while (const std::uint32_t time = time_ending_at(i)) {  // "Berg, who lives in Oslo, *last year* said"
    if (i + 1 - time <= low) return std::nullopt;
    source.cue_begin = i + 1 - time;
    i = source.cue_begin - 1;
  }
  if (i > low && has(i, part::outside) && has(i + 1, part::time)) {  // "Berg on Monday said"
    source.cue_begin = i;
    --i;
  }
  if (has(i, part::pronoun | part::relative | part::that)) {
    source.begin = i;
    source.end = i + 1;
    return source;
  }
  if (is(i, ",") && i > low + 1 && is(i - 1, ")")) --i;  // "Berg (Labour), said"
  std::uint32_t end = i + 1;
  if (is_dash(i)) {  // "Berg - the finance minister - said"
    std::uint32_t dash = i;
    while (dash > low + 1 && !is_dash(dash - 1)) --dash;
    if (dash <= low + 1 || i - dash > kLongestAside || !is_noun(document_.tokens[dash - 2].tag)) return std::nullopt;
    end = i;
    i = dash - 2;
  }
  if (is(i, ",")) {
    // an aside between commas: "Berg, the finance minister, said", "Berg, who …, said"
    std::uint32_t comma = i;
    do {
      if (comma == low) return std::nullopt;
      --comma;
    } while (!is(comma, ","));
    if (i - comma > kLongestAside || comma <= low) return std::nullopt;
    const Token& before = document_.tokens[comma - 1];
    const bool compound = comma > low + 1 && document_.tokens[comma - 2].tag == Tag::HYPH;  // "the secretary-general,"
    if (!is_noun(before.tag) && !compound && before.tag != Tag::CD && before.tag != Tag::CRB && !is(comma - 1, ")") &&
        before.tag != Tag::PRP)
      return std::nullopt;
    if (has(comma + 1, part::coordinator)) return std::nullopt;
    const auto opens_aside = [&](std::uint32_t at) {
      return has(at, part::relative | part::article) || is(at, "whose");
    };
    // "Berg, during a meeting in Bergen, said": where and when, no part of the source
    const bool circumstance =
        has(comma + 1, part::outside | part::with_gerund) || document_.tokens[comma + 1].tag == Tag::VBG;
    if (!circumstance && !opens_aside(comma + 1)) {
      std::uint32_t other = comma;  // "Berg, a lawyer from Bergen, Norway, said"
      while (other > low && !is(other - 1, ",")) --other;
      // but "… to the village, a local nurse, Anna Berg, said"
      if (other > low + 1 && comma - (other - 1) < kLongestSecondAside && opens_aside(other) &&
          is_proper(document_.tokens[other - 2].tag))
        comma = other - 1;
    }
    end = circumstance ? comma : i;
    i = comma - 1;
    if (has(i, part::pronoun)) return SpeechSource{i, i + 1, source.cue_begin};  // "He, however, said"
  }
  if (is(i, ")") || is(i, "]")) {  // "Berg (Labour) said"
    while (i > low && !is(i, "(") && !is(i, "[")) --i;
    if (i == low) return std::nullopt;
    --i;
  }
  if (i > low + 1 && document_.tokens[i].tag == Tag::CD && is(i - 1, ",") && is_noun(document_.tokens[i - 2].tag))
    i -= 2;  // "Berg, 71, who …, said"
  std::uint32_t begin = i + 1, behind_participle = 0;
  bool whose_seen = false;
  while (begin > low) {
    const std::uint32_t at = begin - 1;
    if (ends_source(at)) {
      // "Berg, of the coast guard, who …, said"
      const bool whose = is(at, ",") && at > low && has(begin, part::preposition) &&
                         is_proper(document_.tokens[at - 1].tag) && !whose_seen;
      if (!whose) break;
      whose_seen = true;
    }
    if (has(at, part::break_ | part::that | part::relative)) {
      if (behind_participle != 0) begin = behind_participle;
      break;
    }
    if (has(at, part::coordinator)) {
      // "the prime minister and his deputy said"
      const bool joins_nouns = at > low && at + 1 < end && is_noun(document_.tokens[at - 1].tag) &&
                               !has(at + 1, part::pronoun) && is_nominal(at + 1, at + 2);
      if (!joins_nouns) break;
    }
    if (is_finite_verb(at) && is_lower(at)) {
      if (behind_participle != 0) begin = behind_participle;
      if (behind_participle != 0 || !may_be_participle(at, low)) break;
      behind_participle = begin;
    }
    if (has(at, part::pronoun) && !has(at, part::article | part::object)) break;
    begin = at;
  }
  // "Later Berg said", but "South Korea's president said"
  while (begin < end &&
         (has(begin, part::adverb | part::coordinator) || (document_.tokens[begin].tag == Tag::RB && is_lower(begin))))
    ++begin;
  if (begin < end && has(begin, part::preposition)) {  // "In an interview | Berg said", "On Monday | the bank said"
    std::uint32_t k = begin + 1;
    while (k < end && !has(k, part::occasion | part::time)) ++k;
    while (k + 1 < end && has(k + 1, part::occasion)) ++k;  // "in a radio interview"
    if (k + 1 >= end || !(is_proper(document_.tokens[k + 1].tag) || has(k + 1, part::determiner))) return std::nullopt;
    begin = k + 1;
  }
  if (begin >= end || has(begin, part::preposition)) return std::nullopt;
  if (!is_nominal(begin, end) || (begin + 1 == end && has(begin, part::article))) return std::nullopt;
  source.begin = begin;
  source.end = end;
  return source;
}

/// "*The man* who shot the nurse *said*": not the nurse. What the grammar has as the verb's subject is whole.
std::optional<SpeechSource> SourceSearch::before(std::uint32_t verb, std::uint32_t low) const {
  std::optional<SpeechSource> source = nearest(verb, low);
  if (source) take_whole_list(*source, low);
  else source = behind_relative(verb, low);
  if (!source) return source;
  const ChunkIndex subject = subject_group(verb);
  if (subject == kNoChunk) return source;
  const TokenSpan group = document_.chunk(subject).tokens;
  const std::uint32_t begin = group.begin.value, end = group.end.value;
  if (begin < low || begin >= source->begin) return source;
  // "*the Ministry of Roads,* Ports and Railways said", "*a friend of* mine who was there said", "*Berg,* head of the
  // Dockers, a union, said"
  const bool is_cut =
      (end > source->begin && (is(source->begin - 1, ",") || has(source->begin - 1, part::coordinator))) ||
      (end + 1 == source->begin && has(end, part::preposition));
  if (is_cut || (end < source->begin && has(end, part::relative))) source->begin = begin;
  if (is_cut && begin > low + 1 && document_.tokens[begin - 1].tag == Tag::POS)
    if (const ChunkIndex owner = document_.chunk(subject).possessor; owner != kNoChunk)
      source->begin = std::max(low, document_.chunk(owner).tokens.begin.value);
  return source;
}

/// "*Anna Berg*, Per Holm and Eva Strand *said*": what comes before a comma belongs to the list.
void SourceSearch::take_whole_list(SpeechSource& source, std::uint32_t low) const {
  while (source.begin > low + 1 && is(source.begin - 1, ",")) {
    const ChunkIndex last = document_.chunk_of_token[source.begin];
    const ChunkIndex before = document_.chunk_of_token[source.begin - 2];
    if (last == kNoChunk || before == kNoChunk || document_.chunk(before).tokens.begin.value < low) return;
    const auto links = nominals_of(document_, before);
    if (std::none_of(links.begin(), links.end(),
                     [&](const NominalLink& n) { return n.kind == NominalKind::coordination && n.second == last; }))
      return;
    source.begin = document_.chunk(before).tokens.begin.value;
  }
}

/// "*a witness* who did not want to be named *said*": a clause of its own stands between, without a comma.
std::optional<SpeechSource> SourceSearch::behind_relative(std::uint32_t verb, std::uint32_t low) const {
  constexpr std::uint32_t kLongest = 14;
  bool has_verb = false;
  for (std::uint32_t k = verb; k-- > low + 1 && verb - k < kLongest && !is_punctuation(k);) {
    if (has(k, part::relative) && has_verb && k - 1 < document_.chunk_of_token.size()) {
      const ChunkIndex noun = document_.chunk_of_token[k - 1];
      if (noun == kNoChunk || document_.chunk(noun).kind != ChunkKind::noun_group) return std::nullopt;
      return SpeechSource{document_.chunk(noun).tokens.begin.value, k, verb};
    }
    has_verb = has_verb || is_finite_verb(k);
  }
  return std::nullopt;
}

ChunkIndex SourceSearch::subject_group(std::uint32_t verb) const {
  if (verb >= document_.chunk_of_token.size() || document_.chunk_of_token[verb] == kNoChunk) return kNoChunk;
  const auto links = links_of(document_, document_.chunk_of_token[verb]);
  const auto subject =
      std::find_if(links.begin(), links.end(), [](const FunctionLink& f) { return f.function == Function::subject; });
  return subject == links.end() ? kNoChunk : subject->argument;
}

std::optional<SpeechSource> SourceSearch::linked(std::uint32_t verb, std::uint32_t low) const {
  const ChunkIndex subject = subject_group(verb);
  if (subject == kNoChunk) return std::nullopt;
  const std::uint32_t begin = document_.chunk(subject).tokens.begin.value;
  const std::uint32_t end = document_.chunk(subject).tokens.end.value;
  if (begin < low || end > verb) return std::nullopt;
  SpeechSource source{begin, end, verb};
  for (std::uint32_t k = end; k <= verb; ++k) {  // with its phrases and apposition, from the verb it stands before
    if (!is_finite_verb(k) || subject_group(k) != subject) continue;
    if (const auto whole = before(k, low); whole && whole->begin <= begin && end <= whole->end)
      source = {whole->begin, whole->end, k == verb ? whole->cue_begin : verb};
    break;
  }
  return source;
}

std::optional<TokenSpan> SourceSearch::after(std::uint32_t at, std::uint32_t high) const {
  while (at < high && has(at, part::adverb)) ++at;
  if (at >= high) return std::nullopt;
  if (has(at, part::pronoun)) return TokenSpan{TokenIndex(at), TokenIndex(at + 1)};
  std::uint32_t end = at;
  while (end < high) {
    if (is(end, "(")) {
      while (end < high && !is(end, ")")) ++end;
      if (end < high) ++end;
      continue;
    }
    if (ends_source(end)) break;
    if (end > at) {
      if (has(end, part::time | part::break_ | part::that | part::relative | part::outside)) break;
      if (has(end, part::coordinator) &&
          !(end + 1 < high && is_nominal(end + 1, end + 2) && !has(end + 1, part::pronoun)))
        break;
      const Tag tag = document_.tokens[end].tag;
      if (is_lower(end) && (is_finite_verb(end) || tag == Tag::VBG)) break;
    }
    ++end;
  }
  if (end == at) return std::nullopt;
  // ", a member of the panel", ", director of …": an apposition belongs to the source
  if (end + 1 < high && is(end, ",")) {
    std::uint32_t next = end + 1;
    // "Anna Berg, 32, a nurse from Oslo"
    if (next + 2 < high && document_.tokens[next].tag == Tag::CD && is(next + 1, ",")) next += 2;
    const Tag tag = document_.tokens[next].tag;
    if (has(next, part::article | part::apposition | part::post | part::adverb) || tag == Tag::NN || tag == Tag::JJ ||
        tag == Tag::NNS) {
      std::uint32_t stop = next;
      while (stop < high && !ends_source(stop)) ++stop;
      end = stop;
    }
  }
  if (!is_nominal(at, end)) return std::nullopt;
  return TokenSpan{TokenIndex(at), TokenIndex(end)};
}

}  // namespace dramatis
