// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/attribution.hpp"

#include <algorithm>

namespace dramatis {

namespace {

Attribution found(TokenSpan source, std::uint32_t cue_begin, std::uint32_t cue_end) {
  return {source, {TokenIndex(cue_begin), TokenIndex(cue_end)}};
}
TokenSpan span(const SpeechSource& source) { return {TokenIndex(source.begin), TokenIndex(source.end)}; }

}  // namespace

std::optional<Attribution> AttributionSearch::behind(std::uint32_t from, std::uint32_t to) const {
  std::uint32_t at = from;
  while (at < to && (search_.is(at, ",") || search_.is_dash(at))) ++at;
  if (at < to && search_.has(at, part::coordinator)) return behind_second_clause(at, to);
  if (at < to && search_.verb(at) != 0 && search_.is_lower(at) &&
      (search_.verb(at) & (report::gerund | report::indirect)) == 0)
    if (const auto source = search_.after(at + 1, to)) return found(*source, at, at + 1);
  for (std::uint32_t v = from + 1; v < to && v < from + 26; ++v) {
    if (!text_.is_cue(v)) continue;
    if ((search_.verb(v) & report::gerund) != 0 && !search_.has(v - 1, part::auxiliary)) continue;
    if (search_.has(v - 1, part::to) && search_.lead_before(v, from) == v) continue;  // "had a statement to read"
    const auto source = search_.before(v, from);
    if (!source || search_.has(source->begin, part::relative)) continue;
    if (source->begin <= from + 2) return found(span(*source), source->cue_begin, v + 1);
    if (is_open_apposition(at, source->begin))
      return found({TokenIndex(at), TokenIndex(source->end)}, source->cue_begin, v + 1);
  }
  return std::nullopt;
}

/// "…," *Anna Berg,* the bank's director told reporters: a name and its apposition, without the second comma.
bool AttributionSearch::is_open_apposition(std::uint32_t name, std::uint32_t apposition) const {
  if (apposition <= name + 1 || !search_.is(apposition - 1, ",") || !search_.has(apposition, part::article))
    return false;
  const ChunkIndex group = document_.chunk_of_token[name];
  return group != kNoChunk &&
         document_.chunk(group).tokens == TokenSpan{TokenIndex(name), TokenIndex(apposition - 1)} &&
         is_proper(document_.tokens[apposition - 2].tag);
}

/// "…," and donations began to rise again, Berg said
std::optional<Attribution> AttributionSearch::behind_second_clause(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t v = from + 4; v < to; ++v) {
    if (!text_.is_cue(v)) continue;
    const auto source = search_.before(v, from);
    if (source && source->begin > from + 2 && search_.is(source->begin - 1, ","))
      return found(span(*source), source->cue_begin, v + 1);
  }
  return std::nullopt;
}

std::optional<Attribution> AttributionSearch::behind_any_verb(std::uint32_t from, std::uint32_t to,
                                                              bool after_comma) const {
  // "…!" beamed Anna Berg
  if (from + 1 < to && search_.is_lower(from) &&
      (is_proper(document_.tokens[from + 1].tag) || document_.tokens[from + 1].shape == Shape::capitalized) &&
      in(document_.tokens[from].tag, tag_set(Tag::VBD, Tag::VBZ, Tag::VBN)))
    if (const auto source = search_.after(from + 1, to)) return found(*source, from, from + 1);
  if (from < to && search_.has(from, part::coordinator)) return std::nullopt;  // "…," and donations rose
  for (std::uint32_t v = from + 1; v < to && v < from + 12; ++v) {
    const Tag tag = document_.tokens[v].tag;
    if (tag != Tag::VBD && tag != Tag::VBZ) continue;
    if (!after_comma && !(v + 1 < to && search_.is_punctuation(v + 1))) return std::nullopt;
    const auto source = search_.before(v, from);
    if (!source || source->begin > from + 1 || search_.has(source->begin, part::relative)) return std::nullopt;
    // "went on": a word alone between verb and stop is its particle
    const bool particle = v + 2 < to && search_.is_lower(v + 1) &&
                          search_.has(v + 1, part::particle | part::outside | part::preposition) &&
                          search_.is_punctuation(v + 2);
    return found(span(*source), source->cue_begin, particle ? v + 2 : v + 1);
  }
  return std::nullopt;
}

/// The subject of the first finite verb: "Berg wrote to the council, | adding, "…""
std::optional<TokenSpan> AttributionSearch::clause_subject(std::uint32_t from, std::uint32_t to) const {
  // the tagger takes the verb of "Rep. Anna Berg (D-N.Y.) *reacted*" for a participle
  const auto is_finite = [&](std::uint32_t k) {
    return search_.is_finite_verb(k) || (document_.tokens[k].tag == Tag::VBN && search_.is(k - 1, ")"));
  };
  const auto source = search_.main_subject(from, to, is_finite);
  return source ? std::optional(span(*source)) : std::nullopt;
}

/// "The row began when *fans* stopped the match, | shouting "…"": of the second clause of two, if that is a subordinate
/// one; else of the first.
std::optional<TokenSpan> AttributionSearch::last_clause_subject(std::uint32_t from, std::uint32_t to) const {
  std::uint32_t last = 0, count = 0;
  for (std::uint32_t k = from + 1; k < to; ++k)
    if (search_.is_finite_verb(k)) {
      last = k;
      ++count;
    }
  if (count == 2)
    if (const auto source = search_.before(last, from); source && source->begin > from + 2 &&
                                                        search_.has(source->begin - 1, part::break_) &&
                                                        !search_.has(source->begin, part::relative))
      return span(*source);
  return clause_subject(from, to);
}

/// "*Holm* said the sale was made by the bank and | said, "…"": who speaks before a second verb of saying.
std::optional<TokenSpan> AttributionSearch::first_speaker(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t k = from + 1; k < to; ++k) {
    if (!text_.is_cue(k) || !search_.is_finite_verb(k)) continue;
    if (const auto source = search_.before(k, from); source && !search_.has(from, part::break_))
      return source->begin <= from + 1 ? std::optional(span(*source)) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Attribution> AttributionSearch::ahead(std::uint32_t from, std::uint32_t to) const {
  if (to <= from) return std::nullopt;
  const std::uint32_t last = to - 1;
  const bool introduces = search_.is(last, ",") || search_.is(last, ":") || search_.is_dash(last) ||
                          search_.has(last, part::that) || text_.is_cue(last);
  if (!introduces) return std::nullopt;
  for (std::uint32_t v = last; v > from; --v) {
    if (!text_.is_cue(v)) continue;
    if ((search_.verb(v) & report::gerund) != 0 && !search_.has(v - 1, part::auxiliary)) {
      // "footage of *Berg* saying"
      const ChunkIndex name = v - 1 < document_.chunk_of_token.size() ? document_.chunk_of_token[v - 1] : kNoChunk;
      if (name != kNoChunk && document_.chunk(name).kind == ChunkKind::noun_group &&
          is_proper(document_.tokens[v - 1].tag))
        return found({document_.chunk(name).tokens.begin, TokenIndex(v)}, v, v + 1);
      const bool behind_clause = search_.is(v - 1, ",");
      if (const auto subject = behind_clause ? last_clause_subject(from, v) : clause_subject(from, v))
        return found(*subject, v, v + 1);
      continue;
    }
    if (const auto source = search_.before(v, from)) return found(span(*source), source->cue_begin, v + 1);
    if (search_.has(v - 1, part::coordinator))
      if (const auto subject = first_speaker(from, v)) return found(*subject, v, v + 1);
    if (search_.is_finite_verb(v))
      if (const auto source = search_.linked(v, from)) return found(span(*source), source->cue_begin, v + 1);
    if (search_.has(v - 1, part::coordinator) || search_.is(v - 1, ","))  // "leaned in and said:"
      if (const auto subject = clause_subject(from, v)) return found(*subject, v, v + 1);
  }
  if (search_.verb(from) != 0 && search_.is(last, ":"))
    if (const auto source = search_.after(from + 1, last); source && source->end.value == last)
      return found(*source, from, from + 1);
  // From Berg's post: "…"
  const bool from_document = search_.is(last, ":") && last > from + 2 && search_.has(from, part::preposition) &&
                             search_.has(last - 1, part::occasion) && is_proper(document_.tokens[from + 1].tag);
  if (from_document && last - from <= 8) return found({TokenIndex(from + 1), TokenIndex(last)}, from, from + 1);
  if (search_.is(last, ":") && to - from <= 8 && is_proper(document_.tokens[from].tag))
    return found({TokenIndex(from), TokenIndex(last)}, last, to);
  for (std::uint32_t i = from; i < last; ++i)
    if (const std::uint32_t length = words_.phrase_length(document_, i); length != 0) {
      std::uint32_t end = i + length;
      while (end < last && !search_.is(end, ",") && !search_.is(end, ":")) ++end;
      if (end > i + length) return found({TokenIndex(i + length), TokenIndex(end)}, i, i + length);
    }
  return std::nullopt;
}

std::optional<Attribution> AttributionSearch::ahead_any_verb(std::uint32_t from, std::uint32_t to) const {
  if (to <= from + 1 || !search_.is(to - 1, ":")) return std::nullopt;
  for (std::uint32_t v = from + 1; v < to; ++v) {
    if (!search_.is_finite_verb(v)) continue;
    // "Berg urged players *who* wanted it to come: "…""
    if (const auto source = search_.before(v, from); source && !search_.has(source->begin, part::relative))
      return found(span(*source), source->cue_begin, v + 1);
  }
  return std::nullopt;
}

std::optional<Attribution> AttributionSearch::by_phrase(std::uint32_t from, std::uint32_t to) const {
  std::uint32_t at = from;
  if (at < to && search_.is(at, ",")) ++at;
  if (at >= to) return std::nullopt;
  if (const std::uint32_t length = words_.phrase_length(document_, at); length != 0) {
    std::uint32_t end = at + length;
    while (end < to && !search_.is(end, ",") && !search_.is(end, ".") && !search_.is(end, ";")) ++end;
    if (end > at + length)
      return Attribution{{TokenIndex(at + length), TokenIndex(end)}, {TokenIndex(at), TokenIndex(at + length)}};
  }
  if (search_.is_dash(at) && at + 1 < to && !search_.is_lower(at + 1) && !search_.is_punctuation(at + 1)) {
    std::uint32_t end = at + 1;
    while (end < to && !search_.is(end, ",") && !search_.is(end, ".") && end < at + 9) ++end;
    return Attribution{{TokenIndex(at + 1), TokenIndex(end)}, {TokenIndex(at), TokenIndex(at + 1)}};
  }
  return std::nullopt;
}

std::optional<Attribution> AttributionSearch::reporter_before(std::uint32_t begin, std::uint32_t low) const {
  const std::uint32_t sentence = document_.tokens[begin].sentence;
  if (sentence == 0 || document_.tokens[begin].sentence != document_.tokens[begin - 1].sentence + 1) return {};
  const std::uint32_t from = text_.sentence_begin(begin - 1);
  if (from < low) return std::nullopt;
  for (std::uint32_t v = from + 1; v < begin; ++v) {
    if (!text_.is_cue(v) || (search_.verb(v) & (report::that | report::object)) == 0 ||
        (search_.verb(v) & (report::thought | report::gerund)) != 0)
      continue;
    const ChunkIndex group = v < document_.chunk_of_token.size() ? document_.chunk_of_token[v] : kNoChunk;
    if (group != kNoChunk && document_.chunk(group).polarity == Polarity::negated) continue;
    const auto source = search_.before(v, from);
    if (source && source->begin <= from + 1) return found(span(*source), source->cue_begin, v + 1);
  }
  return std::nullopt;
}

}  // namespace dramatis
