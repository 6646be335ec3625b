// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the rule pack knows about words: one frozen table of folded word forms with their
// tags, lemmas and frequency, and all lexicons (`rules/en/**/*.lex`) over it. Look-ups go
// by `WordId`; the tokenizer finds each token's id once, all later stages index arrays.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/pack_image.hpp"
#include "model/annotated_document.hpp"
#include "model/token.hpp"

namespace dramatis {

using LexiconId = std::uint16_t;
using EntryId = std::uint32_t;
inline constexpr LexiconId kNoLexicon = 0xFFFF;
inline constexpr EntryId kNoEntry = 0xFFFF'FFFFU;

/// Which surface forms of an entry count.
enum class CaseRule : std::uint8_t {
  any,          ///< "prime minister", "Prime Minister"
  exact,        ///< "US" but not "us"; upper-case sentences match any form
  capitalized   ///< first letter (or all) in upper case: "The Bank fell" but not "the bank"
};

/// Facts about a word that the tagger and the name cues use.
struct WordInfo {
  Tag tags[6] = {};             ///< possible tags, most frequent first; `Tag::none` ends
  WordId noun_lemma = kNoWord;  ///< lemma when tagged as noun, verb, adjective/adverb; may be the word itself
  WordId verb_lemma = kNoWord;
  WordId adjective_lemma = kNoWord;
  std::uint16_t noun_count = 0, verb_count = 0, adjective_count = 0, adverb_count = 0;  ///< WordNet sense counts, capped
  std::uint8_t frequency_tier = 0;  ///< SCOWL tier of the lower-case word: 10 (commonest) … 70; 0 if in none
  std::uint8_t flags = 0;           ///< `word_flag`
  std::uint16_t classes = 0;        ///< WordNet noun classes, `word_class`
};

namespace word_flag {
inline constexpr std::uint8_t in_tag_lexicon = 1;  ///< tags come from the tag lexicon, else from WordNet alone
inline constexpr std::uint8_t proper = 2;          ///< known first of all as a proper noun
inline constexpr std::uint8_t eventive = 4;        ///< a noun derived from a verb, or in WordNet's noun.event / noun.act
}  // namespace word_flag

namespace word_class {
inline constexpr std::uint16_t person = 1, group = 2, location = 4, artifact = 8, event = 16, act = 32,
                               communication = 64, animal = 128, time = 256, quantity = 512, body = 1024,
                               substance = 2048, state = 4096, cognition = 8192;
}  // namespace word_class

/// The image's knowledge of words, with overlays compiled at start on top. Immutable after
/// construction; safe from any thread.
class Lexicon {
 public:
  /// `base` outlives the lexicon. No copying: attaching takes microseconds.
  explicit Lexicon(const PackImage& base);

  // ---- words
  /// The id of a folded form (`fold_word` in `lexicon/fold.hpp`), or `kNoWord`. About 30 ns; the batched form prefetches.
  [[nodiscard]] WordId find(std::string_view folded) const;
  void find_batch(std::span<const std::string_view> folded, std::span<WordId> out) const;
  [[nodiscard]] std::string_view text(WordId id) const;    ///< folded form of a pack word
  [[nodiscard]] const WordInfo& info(WordId id) const;     ///< an empty one for local words and `kNoWord`
  [[nodiscard]] std::size_t word_count() const;

  // ---- lexicons
  [[nodiscard]] LexiconId lexicon(std::string_view name) const;  ///< `kNoLexicon` if there is none
  [[nodiscard]] std::string_view name(LexiconId id) const;
  [[nodiscard]] std::size_t lexicon_count() const;
  [[nodiscard]] CaseRule case_rule(LexiconId id) const;
  /// All entries of one lexicon are [first, last): entry ids are dense within a lexicon.
  struct EntryRange { EntryId first, last; };
  [[nodiscard]] EntryRange entries(LexiconId id) const;

  // ---- entries
  [[nodiscard]] LexiconId lexicon_of(EntryId entry) const;
  [[nodiscard]] std::string_view canonical(EntryId entry) const;  ///< as written: "chief executive"
  /// Words of each surface form of an entry (the canonical one first).
  [[nodiscard]] std::size_t form_count(EntryId entry) const;
  [[nodiscard]] std::span<const WordId> form(EntryId entry, std::size_t index) const;
  /// The value of a feature ("level" of "level=top"); a bare feature has the value "1". Empty if absent.
  [[nodiscard]] std::string_view feature(EntryId entry, std::string_view key) const;
  [[nodiscard]] double number_feature(EntryId entry, std::string_view key, double otherwise) const;

  // ---- matching single words
  /// Entries with a form of exactly this one word, by lexicon id. Case is not checked.
  [[nodiscard]] std::span<const EntryId> entries_of_word(WordId word) const;
  /// The entry of lexicon `id` for this one word, or `kNoEntry`.
  [[nodiscard]] EntryId entry_of_word(LexiconId id, WordId word) const;

  // ---- matching text
  /// Appends every lexicon match in the document, single and multiword, case rules applied:
  /// ascending by start, longest first, then by lexicon id; of one lexicon only the longest
  /// match at a start. Tokens must be there; linear in their number (a filter on word pairs
  /// goes before the multiword walk).
  void match(AnnotatedDocument& document) const;

 private:
  PackImage image_;
  // (the implementer adds spans over the image's sections, and overlay storage)
};

}  // namespace dramatis
