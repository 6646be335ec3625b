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
  if (at < to && search_.verb(at) != 0 && search_.is_lower(at))
    if (const auto source = search_.after(at + 1, to)) return found(*source, at, at + 1);
  for (std::uint32_t v = from + 1; v < to && v < from + 26; ++v) {
    if (!text_.is_cue(v)) continue;
    if ((search_.verb(v) & report::gerund) != 0 && !search_.has(v - 1, part::auxiliary)) continue;
    if (search_.has(v - 1, part::to) && search_.lead_before(v, from) == v) continue;  // "had a statement to read"
    const auto source = search_.before(v, from);
    if (source && source->begin <= from + 2 && !search_.has(source->begin, part::relative))
      return found(span(*source), source->cue_begin, v + 1);
  }
  return std::nullopt;
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
  if (from + 1 < to && search_.is_lower(from) && is_proper(document_.tokens[from + 1].tag) &&
      (document_.tokens[from].tag == Tag::VBD || document_.tokens[from].tag == Tag::VBZ))
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
  const auto source = search_.main_subject(from, to, [&](std::uint32_t k) { return search_.is_finite_verb(k); });
  return source ? std::optional(span(*source)) : std::nullopt;
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
      if (const auto subject = clause_subject(from, v)) return found(*subject, v, v + 1);
      continue;
    }
    if (const auto source = search_.before(v, from)) return found(span(*source), source->cue_begin, v + 1);
    if (search_.is_finite_verb(v))
      if (const auto source = search_.linked(v, from)) return found(span(*source), source->cue_begin, v + 1);
    if (search_.has(v - 1, part::coordinator) || search_.is(v - 1, ","))  // "leaned in and said:"
      if (const auto subject = clause_subject(from, v)) return found(*subject, v, v + 1);
  }
  if (search_.verb(from) != 0 && search_.is(last, ":"))
    if (const auto source = search_.after(from + 1, last); source && source->end.value == last)
      return found(*source, from, from + 1);
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
    if (const auto source = search_.before(v, from)) return found(span(*source), source->cue_begin, v + 1);
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
    const auto source = search_.before(v, from);
    if (source && source->begin <= from + 1) return found(span(*source), source->cue_begin, v + 1);
  }
  return std::nullopt;
}

}  // namespace dramatis
