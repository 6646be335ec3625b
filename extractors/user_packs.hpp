// SPDX-License-Identifier: Apache-2.0
#pragma once

// The folders that `--rules DIR` names, made one pack on top of another:
//
//   vocabulary          types, relations and roles to add
//   pack                phases and numbers to add or change
//   *.rules             a rule replaces that of the same name in the packs below
//   *.lex               a lexicon replaces that of the same name below, or adds to it (`adds-to NAME`)
//   *.txt, *.jsonl      lists of names, see `extractors/name_lists.hpp`
//
// Folders apply in the order given. A folder with `words/` is a whole pack: it takes the place of the
// built-in one, so it may only come first.

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lex_file.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/pack_compiler.hpp"
#include "matcher/rule_sources.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Whether the folder holds a whole pack.
[[nodiscard]] bool is_whole_pack(const PackSources& sources);

class UserPacks {
 public:
  /// Reads what is in the folders; they outlive this. Throws `RuleError` with every mistake.
  UserPacks(const std::vector<PackSources>& folders, const Lexicon& base, std::string_view base_vocabulary,
            RuleSources base_rules);

  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  /// The base's rules with the users' on top.
  [[nodiscard]] const RuleSources& rules() const { return rules_; }
  /// Lexicons that stay when later folders have replaced those of earlier ones.
  [[nodiscard]] const std::vector<ParsedLexicon>& lexicons() const { return lexicons_; }
  /// Rule files alone, for the words that they name.
  [[nodiscard]] PackSources rule_texts() const;
  /// Of the base's hash and of all files.
  [[nodiscard]] std::string hash(std::string_view base_hash) const;
  [[nodiscard]] const std::vector<Diagnostic>& warnings() const { return warnings_; }

 private:
  void read_vocabulary(std::string_view base_vocabulary);
  void read_folder(const PackSources& folder, const Lexicon& base, std::vector<Diagnostic>& diagnostics);
  void take_lexicons(std::vector<ParsedLexicon> lexicons);

  const std::vector<PackSources>* folders_;
  Vocabulary vocabulary_;
  RuleSources rules_;
  std::vector<ParsedLexicon> lexicons_;
  std::vector<Diagnostic> warnings_;
};

}  // namespace dramatis
