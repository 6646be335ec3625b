// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/organization_entity.hpp"

#include <algorithm>
#include <string>

#include "extractors/byte_search.hpp"
#include "extractors/entity_attributes.hpp"
#include "lexicon/fold.hpp"

namespace dramatis::names {
namespace {

constexpr std::string_view kStateBody = "GovernmentOrganization";  // of schema.org
constexpr std::string_view kParty = "PoliticalParty";

}  // namespace

EntryId entry_of(const MemoryInput& in, LexiconId lexicon, TokenSpan name) {
  const auto is_lower = [&](TokenSpan rest) {
    for (std::uint32_t i = rest.begin.value; i < rest.end.value; ++i)
      if (in.classes.is(i, word::capital)) return false;
    return true;
  };
  const auto& matches = in.document.lexicon_matches;
  for (auto it = match_from(in.document, name.begin); it != matches.end() && it->tokens.begin == name.begin; ++it)
    if (it->lexicon == lexicon && it->tokens.end >= name.end && is_lower({name.end, it->tokens.end})) return it->entry;
  return kNoEntry;
}

OrganizationDescriber::OrganizationDescriber(const Knowledge& knowledge, const NameClasses& classes)
    : classes_(&classes),
      lexicon_(knowledge.lexicon),
      vocabulary_(knowledge.vocabulary),
      organization_(lexicon_->lexicon("known_organization")),
      head_(lexicon_->lexicon("organization_word")),
      institution_(lexicon_->lexicon("institution")) {}

void OrganizationDescriber::describe(const MemoryInput& in, TokenSpan name, Entity& entity) const {
  const EntryId known = entry_of(in, name);
  if (entity.subtype == kNoType) entity.subtype = subtype(in, name, known);
  const std::string_view country = known == kNoEntry ? std::string_view() : lexicon_->feature(known, "country");
  const std::string_view schema =
      entity.subtype == kNoType ? std::string_view() : vocabulary_->info(entity.subtype).schema;
  const bool is_body = schema == kStateBody || schema == kParty;
  const bool is_hosted = is_body && known == kNoEntry && sits_abroad(in, name);
  const bool is_shared = is_body && (known == kNoEntry ? is_shared_name(in, name) : is_shared_entry(known));
  if (is_hosted) add_attribute(entity, "generic", "host");
  else if (is_shared) add_attribute(entity, "generic", std::string(country.empty() ? "true" : country));
  else if (!country.empty()) add_attribute(entity, "country", std::string(country));
}

/// The subtype that the list gives for the body, or for the first head word of its name: "Ministry of Trade and
/// Energy" is what its first word says, and a "Labour Congress" is none of the parliaments.
TypeId OrganizationDescriber::subtype(const MemoryInput& in, TokenSpan name, EntryId known) const {
  EntryId entry = known != kNoEntry ? known : names::entry_of(in, institution_, name);
  const auto& matches = in.document.lexicon_matches;
  for (auto it = match_from(in.document, name.begin);
       entry == kNoEntry && it != matches.end() && it->tokens.begin < name.end; ++it) {
    if (it->lexicon != head_ || it->tokens.end > name.end) continue;
    const bool before_of = it->tokens.end < name.end && in.classes.is(it->tokens.end.value, word::of | word::for_);
    if (it->tokens.end == name.end || before_of) entry = it->entry;
  }
  const std::string_view subtype = entry == kNoEntry ? std::string_view() : lexicon_->feature(entry, "subtype");
  return subtype.empty() ? kNoType : vocabulary_->type(subtype).value_or(kNoType);
}

/// A word of names that every country may give: no name of a land or people.
bool OrganizationDescriber::is_plain(std::string_view word) const {
  constexpr ClassMask kWhere = word::place_name | word::nationality;
  std::string folded;
  const WordId id = lexicon_->find(fold_word(word, folded));
  return id != kNoWord && lexicon_->info(id).frequency_tier != 0 && (classes_->classes_of(id) & kWhere) == 0;
}

/// "Labour Party", and "CNE" for "National Electoral Council"; "Fatah" is one.
bool OrganizationDescriber::is_shared_entry(EntryId known) const {
  const std::string_view written = lexicon_->canonical(known);
  std::size_t words = 0;
  for (std::size_t begin = 0; begin < written.size(); ++words) {
    const std::size_t end = std::min(written.find(' ', begin), written.size());
    if (!is_plain(written.substr(begin, end - begin))) return false;
    begin = end + 1;
  }
  return words > 1;
}

/// "US Embassy"
bool OrganizationDescriber::sits_abroad(const MemoryInput& in, TokenSpan name) const {
  const EntryId last = lexicon_->entry_of_word(head_, in.document.tokens[name.end.value - 1].word);
  return last != kNoEntry && !lexicon_->feature(last, "abroad").empty();
}

/// "Parliament", "the Ministry of Health", no "Western Cape High Court". A building that stands for a
/// body ("the Kremlin") says whose it is.
bool OrganizationDescriber::is_shared_name(const MemoryInput& in, TokenSpan name) const {
  const std::uint32_t begin = name.begin.value, end = name.end.value;
  if ((in.classes.exact(begin, end) & word::institution) != 0) {
    const EntryId entry = names::entry_of(in, institution_, name);
    return entry == kNoEntry || lexicon_->feature(entry, "seat").empty();
  }
  if (name.size() < 2) return false;
  for (std::uint32_t i = begin; i < end; ++i) {
    constexpr ClassMask kPlain = word::common | word::joiner | word::genitive;
    if (!in.classes.is(i, kPlain) || in.classes.is(i, word::place_name | word::nationality)) return false;
    if ((in.classes.exact(begin, i + 1) & word::place_name) != 0) return false;
  }
  return true;
}

}  // namespace dramatis::names
