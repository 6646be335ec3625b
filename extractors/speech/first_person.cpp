// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/first_person.hpp"

#include <algorithm>

#include "extractors/byte_search.hpp"

namespace dramatis {

FirstPerson::FirstPerson(const Lexicon& lexicon, TypeId person)
    : words_(lexicon, "first_person",
             [&](EntryId entry) {
               return !lexicon.feature(entry, "many").empty()   ? Use::many
                      : !lexicon.feature(entry, "acts").empty() ? Use::acting
                                                                : Use::one;
             }),
      person_(person) {}

void FirstPerson::add_mentions(AnnotatedDocument& document) const {
  const std::size_t before = document.mentions.size();
  for (const Quote& quote : document.quotes) {
    if (quote.kind != QuoteKind::direct || quote.speaker == kNoEntity || !quote.co_speakers.empty()) continue;
    if (document.entities[quote.speaker.value].name.empty()) continue;  // "he", whoever that is
    const bool one = document.entities[quote.speaker.value].type == person_;
    for (const ByteSpan content : quote.content)
      for (auto t = token_from(document, content.begin); t != document.tokens.end() && t->begin < content.end; ++t) {
        const Use* use = words_.find(t->word);
        // "our forces attacked," Berg said: Berg's are they not
        if (use == nullptr || (one ? *use == Use::many : *use == Use::one)) continue;
        const TokenIndex at(static_cast<std::uint32_t>(t - document.tokens.begin()));
        Mention& mention = document.mentions.emplace_back();
        mention.entity = quote.speaker;
        mention.tokens = mention.extent = {at, at + 1};
        mention.span = document.bytes(mention.tokens);
        mention.kind = MentionKind::pronoun;
        mention.rule = "pronoun";
        mention.sieve = "speaker";
      }
  }
  const auto earlier = [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; };
  const auto added = document.mentions.begin() + static_cast<std::ptrdiff_t>(before);
  std::sort(added, document.mentions.end(), earlier);
  std::inplace_merge(document.mentions.begin(), added, document.mentions.end(), earlier);
}

}  // namespace dramatis
