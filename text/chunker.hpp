// SPDX-License-Identifier: Apache-2.0
#pragma once

// Chunks: every token but the possessive 's belongs to one. Noun groups run from determiner to
// head, verb groups from the first auxiliary to the main verb and its particle.
//
//   [North Korea] 's [10,000 soldiers] [had not been sent] [to] [the front] [on] [Monday] [.]
//
// A possessor is a noun group of its own, and the group behind it points to it. A name that was
// decided earlier lies inside one noun group, whatever its words ("University of Nordhavn").

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread. `lexicon` and `words` must outlive it.
class Chunker {
 public:
  Chunker(const Lexicon& lexicon, const GrammarWords& words) : lexicon_(&lexicon), words_(&words) {}

  /// Fills `document.chunks`, ascending and without overlap, and `chunk_of_token`. Tags, lemmas and
  /// sentences must be there; name mentions are used if they are. Linear time.
  void chunk(AnnotatedDocument& document) const;

 private:
  const Lexicon* lexicon_;
  const GrammarWords* words_;
};

}  // namespace dramatis
