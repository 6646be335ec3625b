// SPDX-License-Identifier: Apache-2.0
#pragma once

// From parsed lexicons to the flat records of the image, in two steps around the numbering
// of words: `add` cuts every form into tokens and lists their words; `freeze`, when words
// have ids, writes the records.
//
// A form is cut as it is written and, since case decides whether a compound stays whole, as it
// would look in other cases: "vice-president" also matches the tokens of "Vice-President" and
// of an upper-case headline.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lex_file.hpp"
#include "lexicon/lexicon_records.hpp"
#include "lexicon/segmenter.hpp"
#include "lexicon/word_list.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// What an overlay stands on; the default is a base.
struct FreezeBase {
  const Lexicon* lexicon = nullptr;
};

class LexiconFreezer {
 public:
  /// `words` and `knowledge` outlive the freezer.
  LexiconFreezer(WordList& words, const SegmentKnowledge& knowledge) : words_(words), segmenter_(knowledge) {}

  /// Adds the entries of one file. Files of one lexicon follow each other in order of calls.
  void add(const ParsedLexicon& lexicon, std::vector<Diagnostic>& diagnostics);

  /// Names of the lexicons so far, ascending: in a base, their order is that of the ids.
  [[nodiscard]] std::vector<std::string> names() const;

  /// The records. `ids` holds the id of each word by its number, `word_count` is the number of
  /// ids in all. In an overlay entries count on from the base's, lexicons keep the id of the one
  /// they replace or get new ones, and postings hold what is valid of both.
  [[nodiscard]] FrozenLexicons freeze(const std::vector<WordId>& ids, std::size_t word_count, PackImageBuilder& strings,
                                      FreezeBase base = {}) const;

 private:
  struct StagedForm {
    std::uint32_t first_word = 0;  ///< in `form_words_`
    std::uint32_t word_count = 0;
    std::uint32_t capitals = 0;
    std::string surface;
  };
  struct StagedEntry {
    std::string canonical;
    std::uint32_t first_form = 0;  ///< in `forms_`
    std::uint32_t form_count = 0;
    std::vector<std::pair<std::string, std::string>> features;
  };
  struct StagedLexicon {
    CaseRule case_rule = CaseRule::any;
    bool is_matched = true;
    bool adds = false;  ///< the base's entries follow its own
    std::string file;
    std::vector<StagedEntry> entries;
  };

  [[nodiscard]] static std::pair<EntryId, EntryId> base_entries(std::string_view name, const StagedLexicon& staged,
                                                                FreezeBase base);
  bool add_form(std::string_view form, CaseRule rule, StagedEntry& entry);
  bool add_variant(std::string_view form, std::string_view variant, CaseRule rule, StagedEntry& entry);

  WordList& words_;
  Segmenter segmenter_;
  std::map<std::string, StagedLexicon, std::less<>> lexicons_;
  std::vector<StagedForm> forms_;
  std::vector<std::uint32_t> form_words_;
  std::vector<Token> tokens_;
  std::string fold_buffer_;
};

/// Writes the records as sections of an image.
void add_sections(const FrozenLexicons& frozen, PackImageBuilder& image);

}  // namespace dramatis
