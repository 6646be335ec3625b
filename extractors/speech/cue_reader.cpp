// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/cue_reader.hpp"

#include <algorithm>

#include "extractors/syntax_links.hpp"

namespace dramatis {

namespace {
TokenSpan span(std::uint32_t from, std::uint32_t to) { return {TokenIndex(from), TokenIndex(to)}; }
}  // namespace

bool CueReader::is_used(const SpeechCue& cue) const {
  const std::uint32_t v = cue.at;
  const bool has_before = v > first_;
  const Tag tag = token(v).tag;
  // "the call", "this claim", but "two in three said", "another says"
  const bool stands_alone = has_before && in(tag, tag_set(Tag::VBD, Tag::VBP, Tag::VBZ)) &&
                            token(v - 1).tag != Tag::PRPS && !search_.has(v - 1, part::article);
  if (has_before && search_.has(v - 1, part::determiner) && !stands_alone) return false;
  if (v > first_ + 1 && is_adjective(token(v - 1).tag) && search_.has(v - 2, part::determiner))
    return false;  // "her biggest worry"
  if (!title_ && (tag == Tag::JJ || is_proper(tag) || !search_.is_reporting(v))) return false;
  if (!cue.strong && !cue.governs) {
    const bool quoted_behind = cover_.any_fragment(v, end_);
    if (!quoted_behind && (cue.verb & report::base_form) != 0) return false;
    if (inside(v + 1) && (search_.is(v + 1, ",") || search_.is(v + 1, ".") || search_.has(v + 1, part::particle)))
      return false;
  }
  // "Oslo *must explain* why": nobody has said so yet
  const ChunkIndex group = v < document_.chunk_of_token.size() ? document_.chunk_of_token[v] : kNoChunk;
  if (group != kNoChunk && document_.chunk(group).modality == Modality::demanded) return false;
  if (has_before && token(v - 1).tag == Tag::POS && (cue.verb & report::gerund) != 0) return false;  // "Berg's warning"
  // "was accused of breaking *promises*", "that 25 *suspects* had been held"
  if (has_before && is_noun(tag) && in(token(v - 1).tag, tag_set(Tag::VBG, Tag::CD))) return false;
  // "to say", but "went on to say"
  if (has_before && search_.has(v - 1, part::to) && search_.lead_before(v, first_) == v) return false;
  if (tag == Tag::VBN && names_noun(v) && !closes_report(cue)) return false;
  // "the fund, *known as* the Elks", "Omondi (popularly *known as* Kafu)", but "has *described as* false"
  const bool behind_adverb = v > first_ + 1 && search_.has(v - 1, part::adverb);
  if (tag == Tag::VBN && has_before && inside(v + 1) && search_.has(v + 1, part::as) &&
      !search_.has(v - (behind_adverb ? 2 : 1), part::auxiliary))
    return false;
  if (has_before && search_.has(v - 1, part::be) && (cue.verb & report::gerund) == 0) return false;  // "was told"
  return true;
}

/// "a band *called* The Elks", "a unit *known* as …": a participle behind its noun says what that is named.
bool CueReader::names_noun(std::uint32_t v) const {
  return v > first_ && is_noun(token(v - 1).tag) && !search_.has(v - 1, part::time);
}

/// "Two men were arrested, the Times of Oslo *reported* on Friday": no participle, the last verb of its sentence.
bool CueReader::closes_report(const SpeechCue& cue) const {
  const std::uint32_t behind = cue.at + 1;
  const bool cites = behind + 1 < last_ && search_.is(behind, ",") && token(behind + 1).tag == Tag::VBG;
  if (!cue.strong || !(cites || behind >= last_ || content_.only_circumstance(behind))) return false;
  const auto source = search_.before(cue.at, first_);
  if (!source || source->begin < first_ + 3 || !search_.is(source->begin - 1, ",")) return false;
  const bool definite = search_.has(source->begin, part::article) || is_proper(token(source->begin).tag);
  return definite && is_whole_clause(source->begin - 1);
}

std::optional<SpeechSource> CueReader::clause_subject(std::uint32_t v) const {
  return search_.main_subject(first_, v, [&](std::uint32_t k) { return content_.is_finite(k) && !cover_.whole(k); });
}

std::optional<SourceAndCue> CueReader::source_of(const SpeechCue& cue, std::span<const Speech> said,
                                                 std::uint32_t reached) const {
  const std::uint32_t v = cue.at;
  const bool has_before = v > first_;
  if ((cue.verb & report::gerund) != 0) {
    if (const auto quoted = quoted_as(v)) return quoted;
    if (has_before && search_.is(v - 1, ",")) {  // ", adding that …"
      for (std::size_t s = said.size(); s-- > 0;)
        if (!said[s].source.is_empty()) return SourceAndCue{said[s].source, span(v, v + 1), std::nullopt};
      if (const auto subject = clause_subject(v))
        return SourceAndCue{span(subject->begin, subject->end), span(v, v + 1), {}};
      return std::nullopt;
    }
    if (has_before && search_.has(v - 1, part::coordinator) && !said.empty() && !said.back().source.is_empty() &&
        (search_.verb(said.back().cue.end.value - 1) & report::gerund) !=
            0)  // ", calling it a sham *and saying* that …"
      return SourceAndCue{said.back().source, span(v, v + 1), std::nullopt};
    if (has_before &&
        (search_.has(v - 1, part::with_gerund) || is_noun(token(v - 1).tag))) {  // "a statement saying", "by claiming"
      // "called a report *suggesting* a leak "outrageous"": part of what another says already
      const bool while_praising = !is_noun(token(v - 1).tag) && cover_.any_fragment(v, end_);
      if (!(cue.strong || while_praising) || (v < reached && is_noun(token(v - 1).tag))) return std::nullopt;
      if (const auto subject = clause_subject(v))
        return SourceAndCue{span(subject->begin, subject->end), span(v, v + 1), {}};
      return std::nullopt;
    }
    if (!(has_before && search_.has(v - 1, part::auxiliary))) return std::nullopt;
  }
  if (const auto source = search_.before(v, first_))
    return SourceAndCue{span(source->begin, source->end), span(source->cue_begin, v + 1), source->begin};
  if (!has_before || !(cue.strong || cover_.any_fragment(v, end_))) return std::nullopt;
  std::uint32_t begin = v;
  while (begin > first_ + 1 && search_.has(begin - 1, part::adverb | part::auxiliary)) --begin;
  const bool coordinated = search_.has(begin - 1, part::coordinator) || search_.is(v - 1, ",");
  if (coordinated)  // "met the minister and said that …", "… but have speculated that …"
    if (const auto source = clause_subject(v))
      return SourceAndCue{span(source->begin, source->end), span(v, v + 1), source->begin};
  return std::nullopt;
}

/// "The paper quoted *Berg* as saying that …", "quoted *Berg, a spokesman,* as saying that …"
std::optional<SourceAndCue> CueReader::quoted_as(std::uint32_t v) const {
  constexpr std::uint32_t kLongest = 12;
  if (v < first_ + 3 || !search_.has(v - 1, part::as)) return std::nullopt;
  const bool aside = search_.is(v - 2, ",");
  for (std::uint32_t k = v - 2; k-- > first_ && v - k < (aside ? 2 * kLongest : kLongest);) {
    if (search_.is_punctuation(k) && !(aside && search_.is(k, ","))) return std::nullopt;
    if ((search_.verb(k) & report::speak) != 0 && search_.is_reporting(k) && !search_.has(k + 1, part::preposition))
      return SourceAndCue{span(k + 1, aside ? v - 2 : v - 1), span(v - 1, v + 1), std::nullopt};
  }
  return std::nullopt;
}

bool CueReader::has_subject_before(std::uint32_t verb) const {
  if (verb >= document_.chunk_of_token.size() || document_.chunk_of_token[verb] == kNoChunk) return false;
  const auto links = links_of(document_, document_.chunk_of_token[verb]);
  return std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
    return f.function == Function::subject && document_.chunk(f.argument).tokens.begin.value < verb;
  });
}

bool CueReader::is_whole_clause(std::uint32_t to) const {
  for (std::uint32_t k = first_ + 1; k < to; ++k) {
    if (!content_.is_finite(k)) continue;
    const auto subject = search_.before(k, first_);
    if (subject && !search_.has(subject->begin, part::relative)) return true;
  }
  return false;
}

bool CueReader::is_done_to(const SpeechCue& cue) const {
  const ChunkIndex verb = cue.at < document_.chunk_of_token.size() ? document_.chunk_of_token[cue.at] : kNoChunk;
  return !cue.governs && (cue.verb & report::addressee) == 0 && verb != kNoChunk &&
         document_.chunk(verb).voice == Voice::passive && search_.has(cue.at + 1, part::preposition);
}

bool CueReader::takes_object(const SpeechCue& cue, std::uint32_t begin) const {
  constexpr std::uint32_t kLongestPossessor = 4;
  const ChunkIndex verb = cue.at < document_.chunk_of_token.size() ? document_.chunk_of_token[cue.at] : kNoChunk;
  if (verb == kNoChunk || token(begin).tag == Tag::PRP) return false;
  const auto links = links_of(document_, verb);
  return std::any_of(links.begin(), links.end(), [&](const FunctionLink& f) {
    const std::uint32_t object = document_.chunk(f.argument).tokens.begin.value;
    return f.function == Function::object && begin <= object && object < begin + kLongestPossessor;
  });
}

bool CueReader::has_only_relative(std::uint32_t begin, std::uint32_t end) const {
  std::uint32_t relatives = 0;
  bool is_open = false;  // its verb is still to come
  for (std::uint32_t k = begin; k < end; ++k) {
    if (k > begin && token(k).tag == Tag::PRP && is_noun(token(k - 1).tag)) is_open = true;
    if (!content_.is_finite(k)) continue;
    if (!is_open) return false;
    is_open = false;
    ++relatives;
  }
  return relatives == 1;
}

bool CueReader::shows(const SpeechCue& cue, const SourceAndCue& found, std::uint32_t begin) const {
  if ((cue.verb & report::thought) == 0 || !found.own_begin || !content_.begins_clause(begin)) return false;
  std::uint32_t head = found.source.begin.value;
  for (std::uint32_t i = found.source.begin.value; i < found.source.end.value; ++i) {
    if (search_.has(i, part::preposition) || search_.is(i, ",")) break;
    head = i;
  }
  return search_.has(head, part::evidence);
}

bool CueReader::opens_with_gerund(const SpeechCue& cue) const {
  constexpr std::uint32_t kFarthest = 3;
  return cue.strong && (cue.verb & report::gerund) != 0 && cue.at <= first_ + kFarthest &&
         (cue.at == first_ || search_.has(cue.at - 1, part::with_gerund)) && !content_.has_finite(first_, cue.at);
}

bool CueReader::counts_words(const SpeechCue& cue, std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t kOtherUse = report::that | report::object | report::infinitive | report::addressee;
  if (cue.governs || (cue.verb & kOtherUse) != 0 || cover_.fragment(begin)) return true;
  if (token(begin).tag == Tag::VBG) return false;
  for (std::uint32_t k = begin; k < end && !cover_.fragment(k); ++k)
    if (search_.is(k, ",")) return false;
  return true;
}

bool CueReader::has_own_clause(std::uint32_t begin, std::uint32_t end, bool behind_that) const {
  for (std::uint32_t k = begin; k < end; ++k) {
    if (k > begin && !behind_that && content_.opens_clause(k)) {
      if (!search_.is(k - 1, ",")) return false;
      k = content_.clause_end(k);
    } else if (content_.is_finite(k)) {
      return true;
    }
  }
  return false;
}

bool CueReader::is_bare_passive(std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t kLongest = 4;
  if (search_.has(begin, part::adverb)) ++begin;  // "asked *not* to be named"
  if (!search_.has(begin, part::to) || begin + 2 >= end || !search_.has(begin + 1, part::be) ||
      token(begin + 2).tag != Tag::VBN)
    return false;
  return end <= begin + kLongest ||
         search_.has(begin + 3, part::break_ | part::to);  // "… because he is not allowed to speak"
}

}  // namespace dramatis
