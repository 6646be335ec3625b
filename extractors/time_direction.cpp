// SPDX-License-Identifier: Apache-2.0
#include "extractors/time_direction.hpp"

#include <optional>

namespace dramatis {

namespace {

/// What one word says about direction, if anything.
std::optional<TimeDirection> direction_at(const ValueWords& words, const AnnotatedDocument& document, std::uint32_t i) {
  const Token& token = document.tokens[i];
  const bool may_be_prospective =
      is_verb(token.tag) || token.tag == Tag::MD || is_adjective(token.tag) || token.tag == Tag::none;
  if (may_be_prospective && words.find(document, i, ValueClass::prospective)) return TimeDirection::future;
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
  for (std::uint32_t i = time.begin.value; i > sentence.tokens.begin.value; --i) {
    if (ends_clause(document, i - 1)) break;
    if (const auto direction = direction_at(words, document, i - 1)) return *direction;
  }
  for (std::uint32_t i = time.end.value; i < sentence.tokens.end.value; ++i) {
    if (ends_clause(document, i)) break;
    if (const auto direction = direction_at(words, document, i)) return *direction;
  }
  return TimeDirection::past;
}

}  // namespace dramatis
