// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names that a user brings along, as lexicons with rules over them:
//
//   companies.txt      one name a line; the type from the file's name, or from a line "# type: Company"
//   patterns.jsonl     spaCy's EntityRuler: {"label": "ORG", "pattern": "Nordhavn Bank", "id": "nb"}
//                      or {"label": "GPE", "pattern": [{"LOWER": "new"}, {"LOWER": "haven"}]}
//
// A list without a type is a lexicon and nothing else: rules may name it. Labels are names of types, or
// entries of the reserved lexicon `entity_label` ("ORG").

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lex_file.hpp"
#include "lexicon/lexicon.hpp"
#include "matcher/rule_sources.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// What became of one list.
struct NameList {
  std::vector<ParsedLexicon> lexicons;
  std::string rules;  ///< text of a rule file, or empty
};

class NameListReader {
 public:
  /// Both outlive the reader.
  NameListReader(const Lexicon& lexicon, const Vocabulary& vocabulary) : lexicon_(&lexicon), vocabulary_(&vocabulary) {}

  /// `path` is for messages and names, as in "mine/companies.txt".
  [[nodiscard]] NameList read_plain(std::string_view text, const std::string& path,
                                    std::vector<Diagnostic>& diagnostics) const;
  /// What cannot be mapped is left out with a warning that names file, line and key; a line that is no
  /// pattern, or has an unknown label, is an error.
  [[nodiscard]] NameList read_entity_ruler(std::string_view text, const std::string& path,
                                           std::vector<Diagnostic>& diagnostics) const;

 private:
  [[nodiscard]] TypeId type_of_label(std::string_view label) const;
  /// The type's name, or "".
  [[nodiscard]] std::string vocabulary_name(std::string_view label) const;
  [[nodiscard]] std::string label_advice(std::string_view label) const;

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
};

}  // namespace dramatis
