// SPDX-License-Identifier: Apache-2.0
// What a body is called by where it comes from: "the Swiss drugmaker", "the Basel-based company"; and a city by its
// country: "the Somali capital".
#include <algorithm>
#include <string_view>
#include <tuple>
#include <vector>

#include "extractors/coreference/resolver.hpp"
#include "extractors/entity_attributes.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kSentences = 8;  ///< how far back such a body is named

/// "the *Basel-based* company": a name, a hyphen and a participle.
bool is_based(const AnnotatedDocument& document, const Chunk& chunk) {
  for (TokenIndex t = chunk.tokens.begin + 1; t + 1 < chunk.head; ++t)
    if (document.token(t).tag == Tag::HYPH && document.token(t - 1).has(token_flag::in_name) &&
        (document.token(t + 1).tag == Tag::VBN || document.token(t + 1).tag == Tag::VBD))
      return true;
  return false;
}

}  // namespace

/// Nothing but its origin stands between the article and the head: no "the new Swiss drugmaker".
bool CoreferenceResolver::tells_origin_only(const Chunk& chunk) const {
  if (document_.token(chunk.tokens.begin).tag != Tag::DT) return false;
  for (TokenIndex t = chunk.tokens.begin + 1; t < chunk.head; ++t) {
    const Token& token = document_.token(t);
    const bool origin = token.has(token_flag::in_name) || token.tag == Tag::HYPH || token.tag == Tag::VBN ||
                        token.tag == Tag::VBD || token.tag == Tag::comma ||
                        !knowledge_.nationality(document_, {t, t + 1}).empty();
    if (!origin) return false;
  }
  return true;
}

/// "Novaris agreed to buy Helion. *The Basel-based company* …", "… *The Swiss drugmaker*": the body that is known to be
/// from there; else the only one that is named, or, where only its town is said, the one that was told of most.
bool CoreferenceResolver::by_origin(std::size_t i, const NominalHead& head) {
  const Chunk& chunk = document_.chunk(placed_[i].chunk);
  if (!head.origin || chunk.plural || chunk.head - chunk.tokens.begin < 2) return false;
  const bool based = is_based(document_, chunk);
  const std::string_view country = entity(i).nationality;
  if ((!based && country.empty()) || !tells_origin_only(chunk) || owner_of(placed_[i].chunk) != kNoChunk) return false;
  std::size_t known = i;
  struct Named {
    std::size_t first;  ///< its first mention in the window
    std::size_t mentions;
    bool subject;  ///< of any of them
  };
  std::vector<Named> bodies;
  look_back(i, kSentences, [&](std::size_t j) {
    const Entity& candidate = entity(j);
    if (!candidate.named || candidate.type != head.type || mention(j).kind != MentionKind::name || acts_on(j, i))
      return true;
    if (candidate.subtype != kNoType && head.subtype != kNoType && candidate.subtype != head.subtype) return true;
    const TokenSpan said = placed_[j].chunk == kNoChunk ? mention(j).extent : document_.chunk(placed_[j].chunk).tokens;
    std::string_view origin = knowledge_.nationality(document_, said);
    if (origin.empty()) origin = candidate.nationality;
    if (!country.empty() && !origin.empty() && placed_[j].heads_chunk) {
      if (origin != country) return true;
      if (known == i) known = j;
    }
    auto at = std::find_if(bodies.begin(), bodies.end(),
                           [&](const Named& n) { return mention(n.first).entity == mention(j).entity; });
    if (at == bodies.end()) at = bodies.insert(bodies.end(), {j, 0, false});
    *at = {j, at->mentions + 1, at->subject || placed_[j].subject};
    return true;
  });
  std::size_t best = known;
  if (best == i && (bodies.size() == 1 || based)) {
    // what was told of most, then what acted, then what came first
    const auto topic = std::max_element(bodies.begin(), bodies.end(), [](const Named& a, const Named& b) {
      return std::tuple(a.mentions, a.subject, b.first) < std::tuple(b.mentions, b.subject, a.first);
    });
    if (topic != bodies.end()) best = topic->first;
  }
  if (best == i) return false;
  link(i, best, "origin");
  return true;
}

/// "MOGADISHU - … in *the Somali capital*": the city that the gazetteer holds to be the country's capital.
bool CoreferenceResolver::by_capital(std::size_t i, const NominalHead& head) {
  constexpr std::uint32_t kWholeText = 0xFFFFU;  // sentences
  if (!head.capital || entity(i).nationality.empty()) return false;
  bool found = false;
  look_back(i, kWholeText, [&](std::size_t j) {
    const Entity& city = entity(j);
    if (!city.named || city.type != vocabulary_.place) return true;
    found = attribute(city, "capital") == entity(i).nationality.str();
    if (found) link(i, j, "capital");
    return !found;
  });
  return found;
}

}  // namespace dramatis
