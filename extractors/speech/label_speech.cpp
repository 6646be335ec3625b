// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/label_speech.hpp"

#include <algorithm>

#include "extractors/byte_search.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kLongestLabel = 5;  // "Nordhavn's former deputy prime minister"

bool is_source(const SourceSearch& search, const AnnotatedDocument& document, TypeId place, TokenSpan label) {
  if (label.is_empty() || label.size() > kLongestLabel) return false;
  const std::uint32_t from = label.begin.value, to = label.end.value;
  if (search.has(from, part::determiner)) return false;
  const auto name = mention_from(document, document.token(label.begin).begin);
  if (name != document.mentions.end() && name->tokens.end == label.end && name->entity != kNoEntity)
    return document.entities[name->entity.value].type != place;
  for (std::uint32_t i = from; i < to; ++i)
    if (!is_noun(document.tokens[i].tag) && !is_adjective(document.tokens[i].tag)) return false;
  return search.has(to - 1, part::teller | part::evidence);
}

bool tells(const AnnotatedDocument& document, TokenSpan content) {
  constexpr std::uint32_t kShortest = 3;
  if (content.size() < kShortest) return false;
  for (TokenIndex i = content.begin; i < content.end; i = i + 1)
    if (is_verb(document.token(i).tag)) return true;
  return false;
}

}  // namespace

std::optional<Speech> label_speech(const SourceSearch& search, const AnnotatedDocument& document, TypeId place,
                                   TokenSpan headline) {
  for (TokenIndex colon = headline.begin; colon < headline.end; colon = colon + 1) {
    const bool dash = search.is_dash(colon.value);  // "Man shot in Oslo - police", but "Oslo - Police shot a man"
    if (!dash && !search.is(colon.value, ":")) continue;
    const TokenSpan before{headline.begin, colon}, behind{colon + 1, headline.end};
    const TokenSpan mark{colon, colon + 1};
    if (!dash && is_source(search, document, place, before) && tells(document, behind))
      return Speech{{}, {behind}, before, mark};
    if (is_source(search, document, place, behind) && tells(document, before))
      return Speech{{}, {before}, behind, mark};
  }
  return std::nullopt;
}

}  // namespace dramatis
