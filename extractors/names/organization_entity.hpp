// SPDX-License-Identifier: Apache-2.0
#pragma once

// What lists and words say of a body: its kind, the country it belongs to, and whether its name is one that bodies of
// other countries bear too ("the Ministry of Health", "the Liberal Party").

#include "extractors/extractor.hpp"
#include "extractors/names/document_memory.hpp"

namespace dramatis::names {

/// The entry of that lexicon which is the whole name, or the name and the words in lower case behind it: the "Congress
/// party" is named Congress, but it is that entry of the list. kNoEntry if there is none.
[[nodiscard]] EntryId entry_of(const MemoryInput& in, LexiconId lexicon, TokenSpan name);

class OrganizationDescriber {
 public:
  OrganizationDescriber(const Knowledge& knowledge, const NameClasses& classes);

  /// Fills what is not known yet of a body of that name: its subtype, and one of two attributes. `generic` stands where
  /// many countries have such a body: "true", "host" for one that sits in other countries ("US Embassy"), or the code
  /// of the country whose it is unless the article is about another. `country` stands where the list knows whose it is
  /// ("the Pentagon").
  void describe(const MemoryInput& in, TokenSpan name, Entity& entity) const;

  [[nodiscard]] EntryId entry_of(const MemoryInput& in, TokenSpan name) const {
    return names::entry_of(in, organization_, name);
  }

 private:
  [[nodiscard]] TypeId subtype(const MemoryInput& in, TokenSpan name, EntryId known) const;
  [[nodiscard]] bool is_plain(std::string_view word) const;
  [[nodiscard]] bool sits_abroad(const MemoryInput& in, TokenSpan name) const;
  [[nodiscard]] bool is_shared_entry(EntryId known) const;
  [[nodiscard]] bool is_shared_name(const MemoryInput& in, TokenSpan name) const;

  const NameClasses* classes_;
  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId organization_, head_, institution_;
};

}  // namespace dramatis::names
