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

#include "lexicon/lexicon_records.hpp"
#include "lexicon/pack_image.hpp"
#include "lexicon/word_table.hpp"
#include "model/annotated_document.hpp"
#include "model/token.hpp"

namespace dramatis {

/// Facts about a word that the tagger and the name cues use.
struct WordInfo {
  Tag tags[6] = {};  ///< possible tags, most frequent first; `Tag::none` ends
  Tag capital_tag =
      Tag::none;  ///< commonest tag written with a capital ("Russian" JJ, "May" NNP); none if there is no such row
  std::uint8_t forms = 0;  ///< `word_form`
  /// The lemma of the word as an inflected form: tagged NNS; VBZ, VBD, VBN, VBG; JJR, JJS, RBR, RBS. The word
  /// itself if it is no inflected form. As NN, VB, VBP, JJ, RB every word is its own lemma ("found" as VB).
  WordId noun_lemma = kNoWord;
  WordId verb_lemma = kNoWord;
  WordId adjective_lemma = kNoWord;
  std::uint16_t noun_count = 0, verb_count = 0, adjective_count = 0,
                adverb_count = 0;   ///< uses in WordNet's texts, of the word or its lemma
  std::uint8_t frequency_tier = 0;  ///< SCOWL tier of the lower-case word: 10 (commonest) … 70; 0 if in none
  std::uint8_t flags = 0;           ///< `word_flag`
  std::uint16_t classes = 0;        ///< WordNet noun classes, `word_class`
};

namespace word_flag {
inline constexpr std::uint8_t in_tag_lexicon = 1;  ///< tags come from the tag lexicon, else from WordNet alone
inline constexpr std::uint8_t proper = 2;          ///< known first of all as a proper noun
inline constexpr std::uint8_t eventive =
    4;  ///< a noun derived from a verb, or first of all a WordNet noun.event / noun.act
/// A base form of this part of speech in WordNet ("deploy", not "deployed"), whatever its count.
inline constexpr std::uint8_t noun_base = 8, verb_base = 16, adjective_base = 32, adverb_base = 64;
}  // namespace word_flag

/// What kind of form a word is, by its lemmas and its spelling.
namespace word_form {
inline constexpr std::uint8_t of_verb = 1, of_noun = 2;                 ///< inflected, of a base in WordNet
inline constexpr std::uint8_t ends_ed = 4, ends_ing = 8, ends_ly = 16;  ///< in words of more than three letters
inline constexpr std::uint8_t ends_s = 32;                              ///< but not "ss"
inline constexpr std::uint8_t told = 128;                               ///< set in every row: the others were looked at

/// The bits of spelling, for words in any case.
[[nodiscard]] std::uint8_t spelling(std::string_view word);
}  // namespace word_form

namespace word_class {
inline constexpr std::uint16_t person = 1, group = 2, location = 4, artifact = 8, event = 16, act = 32,
                               communication = 64, animal = 128, time = 256, quantity = 512, body = 1024,
                               substance = 2048, state = 4096, cognition = 8192;
}  // namespace word_class

namespace word_kind {
inline constexpr std::uint8_t eventive = 1;  ///< `word_flag::eventive`
inline constexpr std::uint8_t person =
    2;  ///< a noun that WordNet holds to be a person, and nothing but a person or group
}  // namespace word_kind

/// The image's knowledge of words, with an overlay compiled at start on top, if there is one
/// (`compile_overlay` in `lexicon/pack_compiler.hpp`): its new words get ids after the base's,
/// its lexicons replace those of the same name and keep their id. Immutable after construction;
/// safe from any thread.
class Lexicon {
  static constexpr WordInfo kNothingKnown{};

 public:
  /// The bytes of the images outlive the lexicon. Nothing is copied: attaching takes microseconds.
  /// Throws `RuleError` if `overlay` was compiled for another base.
  explicit Lexicon(const PackImage& base);
  Lexicon(const PackImage& base, const PackImage& overlay);

  // ---- words
  /// The id of a folded form (`fold_word` in `lexicon/fold.hpp`), or `kNoWord`. About 30 ns; less for words
  /// that were prefetched.
  [[nodiscard]] WordId find(std::string_view folded) const;
  /// Where `find_short` will look, which begins to be fetched; a few dozen words later it is there.
  [[nodiscard]] const WordBucket* fetch(const WordKey& key) const {
    const WordBucket* home = base_.table.home(key);
    __builtin_prefetch(home);
    return home;
  }
  /// The id of a word of up to 16 bytes by its key and what `fetch` said, or `kNoWord`.
  [[nodiscard]] WordId find_short(const WordKey& key, const WordBucket* home) const {
    const WordId found = base_.table.find_short(key, home);
    return found != kNoWord || !overlay_ ? found : overlay_->table.find_short(key, overlay_->table.home(key));
  }
  [[nodiscard]] std::string_view text(WordId id) const;  ///< folded form of a pack word
  [[nodiscard]] const WordInfo& info(WordId id) const {  ///< an empty one for local words and `kNoWord`
    return id < base_.infos.size() ? base_.infos[id] : kNothingKnown;
  }
  /// Bits of `word_kind`, 0 for local words. What is asked of nearly every noun lies apart from the rest, so
  /// that one line of the nearest cache answers for 64 common words.
  [[nodiscard]] std::uint8_t kinds(WordId id) const { return id < kinds_.size() ? kinds_[id] : std::uint8_t{0}; }
  [[nodiscard]] std::size_t word_count() const { return word_count_; }

  // ---- lexicons
  [[nodiscard]] LexiconId lexicon(std::string_view name) const;  ///< `kNoLexicon` if there is none
  [[nodiscard]] std::string_view name(LexiconId id) const;
  [[nodiscard]] std::size_t lexicon_count() const { return lexicon_count_; }
  [[nodiscard]] CaseRule case_rule(LexiconId id) const;
  /// False for lexicons that are read by word only (`match no` in their file): `match` leaves them out.
  [[nodiscard]] bool is_matched(LexiconId id) const;
  /// All entries of one lexicon are [first, last): entry ids are dense within a lexicon.
  struct EntryRange {
    EntryId first, last;
  };
  [[nodiscard]] EntryRange entries(LexiconId id) const;

  // ---- entries
  /// Entries of all lexicons, replaced ones included: ids are below it.
  [[nodiscard]] std::size_t entry_count() const { return entry_count_; }
  [[nodiscard]] LexiconId lexicon_of(EntryId entry) const { return record(entry).lexicon; }
  [[nodiscard]] std::string_view canonical(EntryId entry) const;  ///< as written: "chief executive"
  /// Words of each surface form of an entry (the canonical one first). A compound that may be cut in
  /// two ways gives a form each: "vice-president" and "vice", "-", "president".
  [[nodiscard]] std::size_t form_count(EntryId entry) const;
  [[nodiscard]] std::span<const WordId> form(EntryId entry, std::size_t index) const;
  /// The value of a feature ("level" of "level=top"); a bare feature has the value "1". Empty if absent.
  [[nodiscard]] std::string_view feature(EntryId entry, std::string_view key) const;
  [[nodiscard]] double number_feature(EntryId entry, std::string_view key, double otherwise) const;
  /// All features of an entry; readers of whole lexicons go through `lexicon/feature_keys.hpp`.
  [[nodiscard]] std::span<const FeatureRecord> features(EntryId entry) const {
    const EntryRecord& e = record(entry);
    return layer_of(entry).features.subspan(e.first_feature, e.feature_count);
  }
  [[nodiscard]] std::string_view feature_text(EntryId entry, PoolString text) const {
    return layer_of(entry).image.string(text);
  }
  /// False for entries of an overlay, whose texts lie in a pool of their own.
  [[nodiscard]] bool is_of_base(EntryId entry) const { return entry < base_entry_count_; }

  // ---- matching single words
  /// Entries with a form of exactly this one word, by lexicon id, then entry id. Case is not checked; an
  /// entry whose forms differ in case only ("Us", "US") stands there once for each.
  [[nodiscard]] std::span<const EntryId> entries_of_word(WordId word) const {
    if (word >= word_count_) return {};
    const std::uint32_t first = rows_[word].first_posting;
    return posting_entries_.subspan(first, rows_[word + 1].first_posting - first);
  }
  /// The entry of lexicon `id` for this one word, or `kNoEntry`.
  /// The first, if there are several ("Springfield").
  [[nodiscard]] EntryId entry_of_word(LexiconId id, WordId word) const {
    if (word >= word_count_) return kNoEntry;
    for (std::uint32_t p = rows_[word].first_posting; p < rows_[word + 1].first_posting; ++p) {
      if (posting_forms_[p].lexicon >= id) return posting_forms_[p].lexicon == id ? posting_entries_[p] : kNoEntry;
    }
    return kNoEntry;
  }

  // ---- matching text
  /// Appends every lexicon match in the document, single and multiword, case rules applied:
  /// ascending by start, longest first, then by lexicon id; of one lexicon only the longest
  /// match at a start, and the first entry of several with that form. No match crosses a
  /// sentence. Tokens and sentences must be there; linear in the number of tokens (a filter on
  /// word pairs goes before the multiword walk).
  void match(AnnotatedDocument& document) const;

  /// Appends the other entries of the match's lexicon with that very form, in the case of the text:
  /// all "Springfield"s of a gazetteer, the match's own entry first.
  void entries_of_match(const AnnotatedDocument& document, const LexiconMatch& match, std::vector<EntryId>& out) const;

 private:
  friend class LexiconFreezer;
  friend class LexiconMatcher;

  /// What base and overlay have each of.
  struct Layer {
    explicit Layer(const PackImage& from);
    PackImage image;
    WordTable table;
    std::span<const PoolString> words;
    std::span<const WordInfo> infos;
    std::span<const LexiconRecord> lexicons;
    std::span<const LexiconId> lexicon_ids;
    std::span<const EntryRecord> entries;
    std::span<const FormRecord> forms;
    std::span<const WordId> form_words;
    std::span<const FeatureRecord> features;
    std::span<const WordRow> rows;
    TrieView trie;
  };

  [[nodiscard]] const Layer& layer_of(EntryId entry) const { return entry < base_entry_count_ ? base_ : *overlay_; }
  [[nodiscard]] const EntryRecord& record(EntryId entry) const {
    return entry < base_entry_count_ ? base_.entries[entry] : overlay_->entries[entry - base_entry_count_];
  }
  [[nodiscard]] const LexiconRecord& lexicon_record(LexiconId id) const;
  [[nodiscard]] std::span<const FormRef> forms_of_word(WordId word) const;
  [[nodiscard]] std::span<const MatchForm> matches_of_word(WordId word) const;
  [[nodiscard]] WordId find_key(const WordKey& key, std::string_view folded) const;
  [[nodiscard]] const FeatureRecord* find_feature(EntryId entry, std::string_view key) const;

  Layer base_;
  std::optional<Layer> overlay_;
  // rows and postings hold for both layers: the overlay's if there is one
  std::span<const WordRow> rows_;
  std::span<const EntryId> posting_entries_;
  std::span<const FormRef> posting_forms_;
  std::span<const MatchForm> matches_;
  std::span<const std::uint8_t> kinds_;
  std::vector<std::uint16_t> overlay_of_;  ///< by lexicon id: its record in the overlay, or `kNoLexicon`
  std::size_t word_count_ = 0;
  std::size_t base_word_count_ = 0;
  std::size_t entry_count_ = 0;
  std::size_t base_entry_count_ = 0;
  std::size_t lexicon_count_ = 0;
};

}  // namespace dramatis
