// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/event_defaults.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "extractors/syntax_links.hpp"

namespace dramatis {

EventDefaults::EventDefaults(const Knowledge& knowledge)
    : vocabulary_(knowledge.vocabulary),
      lexicon_(knowledge.lexicon),
      default_of_preposition_(*knowledge.lexicon, "event_default",
                              [&](EntryId entry) {
                                return Default{
                                    vocabulary_->role(knowledge.lexicon->feature(entry, "role")).value_or(kNoRole),
                                    !knowledge.lexicon->feature(entry, "body").empty()};
                              }),
      aparts_(*knowledge.lexicon, "time_apart",
              [&](EntryId entry) {
                const auto has = [&](std::string_view key) { return !knowledge.lexicon->feature(entry, key).empty(); };
                return Apart{has("apart"),   has("starts"),  has("compares"), has("joins"),
                             has("inside"),  has("suffers"), has("dates"),    has("fixes"),
                             has("fixed"),   has("opens"),   has("counts"),   has("happens"),
                             has("reckons"), has("during"),  has("lasts"),    has("ends")};
              }),
      place_(vocabulary_->role("place").value_or(kNoRole)),
      quantity_(vocabulary_->role("quantity").value_or(kNoRole)) {}

void EventDefaults::fill(const AnnotatedDocument& document, const FrameMatch& match, Event& event) const {
  if (match.predicate != kNoChunk) {
    event.time = time_beside(document, match.predicate);
    // "the river burst *its banks* on Monday"
    if (event.time == kNoTime && match.light_verb != kNoChunk) event.time = time_beside(document, match.light_verb);
    if (event.time == kNoTime) event.time = time_shared(document, match.predicate);
    add_places(document, match.predicate, event);
    add_place_before(document, match.predicate, event);
    add_place_shared(document, match.predicate, event);
    add_name_of_place(document, event);
  }
  if (event.time == kNoTime) event.time = time_in_sentence(document, match);
  if (event.time != kNoTime && counts_since(document, event, match.predicate)) event.time = kNoTime;
  const auto goes_before = [](const Argument& a, const Argument& b) {
    return std::tie(a.role, a.span) < std::tie(b.role, b.span);
  };
  // Most stand in order already, and a stable sort takes memory before it looks.
  if (!std::is_sorted(event.arguments.begin(), event.arguments.end(), goes_before))
    std::stable_sort(event.arguments.begin(), event.arguments.end(), goes_before);
}

}  // namespace dramatis
