// SPDX-License-Identifier: Apache-2.0
#pragma once

// A stage of the reading half: it reads layers that earlier stages wrote and adds its own.
// `extractor_list.cpp` holds the one list, in order; `docs/architecture.md` draws it.

#include <memory>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

class RuleSet;  // matcher/rule_set.hpp: compiled sequences, cues and frames
class Trace;    // matcher/trace.hpp: what `explain` records

/// What every extractor is made from; all outlive it.
struct Knowledge {
  const Lexicon* lexicon = nullptr;
  const Vocabulary* vocabulary = nullptr;
  const RuleSet* rules = nullptr;
};

/// Stateless between documents: one instance serves all threads.
class Extractor {
 public:
  virtual ~Extractor() = default;
  /// "quotes": for traces, benchmarks and `docs/architecture.md`.
  [[nodiscard]] virtual std::string_view name() const = 0;
  /// Layers read and written, as words for the architecture page: "tokens, mentions → quotes".
  [[nodiscard]] virtual std::string_view layers() const = 0;
  /// Adds this stage's layers. Linear in the document; throws nothing for any valid UTF-8 text.
  /// `trace` is null unless somebody asked for an explanation.
  virtual void annotate(AnnotatedDocument& document, Trace* trace) const = 0;
};

/// All extractors in pipeline order.
[[nodiscard]] std::vector<std::unique_ptr<Extractor>> make_extractors(const Knowledge& knowledge);

}  // namespace dramatis
