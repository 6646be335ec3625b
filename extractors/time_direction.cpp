// SPDX-License-Identifier: Apache-2.0
#include "extractors/time_direction.hpp"

#include <optional>

namespace dramatis {

namespace {

/// What one word says about direction, if anything.
std::optional<TimeDirection> direction_at(const ValueWords& words, const AnnotatedDocument& document, std::uint32_t i,
                                          bool infinitive) {
  const Token& token = document.tokens[i];
  const bool may_be_prospective =
      is_verb(token.tag) || token.tag == Tag::MD || is_adjective(token.tag) || token.tag == Tag::none;
  if (may_be_prospective)
    if (const auto word = words.find(document, i, ValueClass::prospective);
        word && (infinitive || !word.info->has(value_mark::infinitive)) &&
        (!word.info->has(value_mark::before) || words.role(document, i + 1) == ValueRole::to))
      return TimeDirection::future;
  if (token.tag == Tag::VBD || token.tag == Tag::VBN) return TimeDirection::past;
  return std::nullopt;
}

bool ends_clause(const AnnotatedDocument& document, std::uint32_t i) {
  const Token& token = document.tokens[i];
  return token.shape == Shape::punctuation && document.text(token) == ";";
}

}  // namespace

TimeDirection direction_of(const ValueWords& words, const AnnotatedDocument& document, TokenSpan time) {
  const Sentence& sentence = document.sentence_of(time.begin);
  bool infinitive = false;  // "agreed to meet Monday": ahead of what governs it
  for (std::uint32_t i = time.begin.value; i > sentence.tokens.begin.value; --i) {
    if (ends_clause(document, i - 1)) break;
    const Token& token = document.tokens[i - 1];
    if (token.tag == Tag::VB && i > sentence.tokens.begin.value + 1 && words.role(document, i - 2) == ValueRole::to)
      infinitive = true;
    if (const auto direction = direction_at(words, document, i - 1, infinitive)) return *direction;
  }
  for (std::uint32_t i = time.end.value; i < sentence.tokens.end.value; ++i) {
    if (ends_clause(document, i)) break;
    if (const auto direction = direction_at(words, document, i, false)) return *direction;
  }
  return TimeDirection::past;
}

}  // namespace dramatis
