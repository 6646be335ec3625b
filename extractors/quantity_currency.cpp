// SPDX-License-Identifier: Apache-2.0
// What a currency is whose name several countries share: "40 million pesos" in an article from Manila.
#include <algorithm>
#include <array>
#include <string_view>

#include "extractors/quantity_reader.hpp"

namespace dramatis {

/// The code of the country that the article names most, the sentence's own names counting more; of equal ones the first
/// in the lexicon's list. The entry's own code where it names none of them.
std::string_view QuantityReader::code_of(const ValueInfo& currency, std::uint32_t token) const {
  constexpr std::size_t kMostCountries = 24, kMostPlaces = 4000;  // a long article has told where it is by then
  constexpr int kOfSentence = 4;
  struct Candidate {
    std::string_view country, code;
    int named = 0;
  };
  std::array<Candidate, kMostCountries> candidates;
  std::size_t count = 0;
  for (std::string_view rest = currency.by_country; !rest.empty() && count < kMostCountries;) {
    const std::size_t plus = std::min(rest.find('+'), rest.size());
    const std::size_t colon = std::min(rest.find(':'), plus);
    candidates[count++] = {rest.substr(0, colon), rest.substr(std::min(colon + 1, plus), plus - colon - 1)};
    rest.remove_prefix(std::min(plus + 1, rest.size()));
  }
  const LexiconId country = lexicon_.lexicon("country"), people = lexicon_.lexicon("nationality");
  const LexiconId city = lexicon_.lexicon("city");
  const TokenSpan sentence = document_.sentence_of(TokenIndex(token)).tokens;
  const auto& matches = document_.lexicon_matches;
  for (std::size_t i = 0; i < std::min(matches.size(), kMostPlaces); ++i) {
    const LexiconMatch& m = matches[i];
    if (m.lexicon != country && m.lexicon != people && m.lexicon != city) continue;
    const std::string_view where = lexicon_.feature(m.entry, "country");
    for (std::size_t c = 0; c < count; ++c)
      if (candidates[c].country == where) candidates[c].named += sentence.contains(m.tokens.begin) ? kOfSentence : 1;
  }
  const auto best = std::max_element(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(count),
                                     [](const Candidate& a, const Candidate& b) { return a.named < b.named; });
  return count > 0 && best->named > 0 ? best->code : currency.code;
}

}  // namespace dramatis
