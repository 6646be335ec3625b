// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether the text says that an event happened. Read from the verb group, then upwards along the
// governing verbs and nouns: "denied that it had *sent*" is negated, "plans to *send*" planned, "if it
// *sends*" hypothetical. What each governing word does stands in the reserved lexicons
// grammar/governing_verb, governing_noun, modal_modifier and condition. Internal to the layer.

#include <optional>
#include <vector>

#include "matcher/frame_context.hpp"

namespace dramatis {

struct Assertion {
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  Tense tense = Tense::none;
};

/// What a governing word implies for what hangs on it.
struct GoverningEffect {
  bool negates = false;          ///< implies=negated: "fail to", "deny"
  bool two_way = false;          ///< under negation the opposite holds: "did not fail to"
  bool factive = false;          ///< holds also under negation: "did not regret that"
  bool noun = false;             ///< also what is its object: "planned an attack"
  bool subject = false;          ///< also what is its subject: "an attack may happen"
  bool infinitive_only = false;  ///< "forgot to" but not "forgot that"
  Modality modality = Modality::actual;
  WordId preposition = kNoWord;  ///< with=for: what stands behind it ("called for a ceasefire")
};

/// The reserved lexicons as tables. Built once with the rule set; safe from any thread.
class GoverningWords {
 public:
  explicit GoverningWords(const Lexicon& lexicon);
  [[nodiscard]] const GoverningEffect* verb(WordId lemma, WordId particle) const;
  [[nodiscard]] const GoverningEffect* noun(WordId lemma) const;
  [[nodiscard]] const GoverningEffect* modifier(WordId word) const;
  [[nodiscard]] const GoverningEffect* condition(WordId mark) const;

 private:
  struct Row {
    WordId lemma, particle;
    GoverningEffect effect;
  };
  static void read(const Lexicon& lexicon, std::string_view name, std::vector<Row>& rows);
  static const GoverningEffect* find(const std::vector<Row>& rows, WordId lemma, WordId particle);
  std::vector<Row> verbs_, nouns_, modifiers_, conditions_;
};

/// Reads the assertion of one predicate. `light_verb` carries an event noun, or is `kNoChunk`.
[[nodiscard]] Assertion read_assertion(const AnnotatedDocument& document, const FrameContext& context,
                                       const GoverningWords& words, ChunkIndex predicate, ChunkIndex light_verb);

}  // namespace dramatis
