// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/body_owner.hpp"

#include <algorithm>

#include "extractors/byte_search.hpp"

namespace dramatis::names {

BodyOwner::BodyOwner(const Lexicon& lexicon)
    : lexicon_(&lexicon),
      head_(lexicon.lexicon("organization_word")),
      where_{lexicon.lexicon("country"), lexicon.lexicon("nationality"), lexicon.lexicon("city"),
             lexicon.lexicon("admin")} {}

/// Of the place or people whose name begins (`from`) or ends at that token.
std::string_view BodyOwner::country_at(const MemoryInput& in, std::uint32_t token, bool from) const {
  constexpr std::uint32_t kLongest = 4;  // "Bosnia and Herzegovina"
  const auto& matches = in.document.lexicon_matches;
  const std::uint32_t first = from ? token : token - std::min(token, kLongest - 1);
  for (auto it = match_from(in.document, TokenIndex(first)); it != matches.end() && it->tokens.begin.value <= token;
       ++it) {
    if (!from && it->tokens.end.value != token + 1) continue;
    if (std::find(where_.begin(), where_.end(), it->lexicon) == where_.end()) continue;
    if (const std::string_view country = lexicon_->feature(it->entry, "country"); !country.empty()) return country;
  }
  return {};
}

bool BodyOwner::is_abroad(const MemoryInput& in, TokenSpan name) const {
  for (std::uint32_t i = name.end.value; i-- > name.begin.value;) {
    const EntryId head = lexicon_->entry_of_word(head_, in.document.tokens[i].word);
    if (head != kNoEntry && !lexicon_->feature(head, "abroad").empty()) return true;
  }
  return false;
}

std::string_view BodyOwner::told_around(const MemoryInput& in, TokenSpan name) const {
  const std::uint32_t begin = name.begin.value, end = name.end.value;
  const std::uint32_t sentence = in.document.token(name.begin).sentence;
  const auto& tokens = in.document.tokens;
  const bool has_place = end + 1 < tokens.size() && tokens[end].tag == Tag::IN &&
                         tokens[end + 1].sentence == sentence && in.classes.is(end + 1, word::capital) &&
                         is_abroad(in, name);
  if (has_place) return country_at(in, end + 1, true);
  const bool has_possessor = begin > 1 && tokens[begin - 2].sentence == sentence && tokens[begin - 1].tag == Tag::POS;
  return has_possessor ? country_at(in, begin - 2, false) : std::string_view();
}

std::string_view BodyOwner::told_in(const MemoryInput& in, TokenSpan name) const {
  if (is_abroad(in, name)) return {};
  const std::string_view first = country_at(in, name.begin.value, true);
  return !first.empty() || name.size() < 2 ? first : country_at(in, name.end.value - 1, false);
}

}  // namespace dramatis::names
