// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reading half as one object: a document with zones goes in, an annotated one comes out.
//
//     const RulePack pack;                  // the built-in one
//     const Pipeline pipeline(pack);
//     AnnotatedDocument document;
//     document.reset(std::move(article));
//     pipeline.annotate(document, nullptr);

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/extractor.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/pack_compiler.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/rule_sources.hpp"
#include "model/annotated_document.hpp"
#include "model/annotation_codec.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Everything the program knows: words, lexicons, vocabulary, rules. Immutable; shared by all threads.
class RulePack {
 public:
  /// The pack that the program carries. Takes microseconds: it is used in place.
  RulePack();
  /// The same with users' packs on top, in the order given: their lexicons and rules replace those of the
  /// same name, their `vocabulary` adds types. Compiled here; throws `RuleError` with every diagnostic.
  explicit RulePack(const std::vector<PackSources>& overlays);
  RulePack(const RulePack&) = delete;
  RulePack& operator=(const RulePack&) = delete;

  [[nodiscard]] Knowledge knowledge() const { return {&*lexicon_, &vocabulary_, &*rules_}; }
  [[nodiscard]] const Lexicon& lexicon() const { return *lexicon_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }
  [[nodiscard]] const RuleSet& rules() const { return *rules_; }
  /// 16 hex digits over the sources of all packs.
  [[nodiscard]] std::string_view hash() const { return hash_; }
  /// What is odd in the users' packs but no error.
  [[nodiscard]] const std::vector<Diagnostic>& warnings() const { return warnings_; }
  /// The rules as they were written, with their examples; for `rules list` and `rules test`.
  [[nodiscard]] RuleSources sources() const;
  /// For reading and writing annotations of this pack.
  [[nodiscard]] CodecContext codec() const;

 private:
  PackImage base_;
  std::vector<std::byte> overlay_bytes_;  // empty without overlays
  Vocabulary vocabulary_;
  std::optional<Lexicon> lexicon_;
  std::optional<RuleSet> rules_;
  std::string hash_;
  std::vector<Diagnostic> warnings_;
};

/// The built-in pack with the packs in `folders` on top. Warnings go to standard error.
[[nodiscard]] std::unique_ptr<const RulePack> load_pack(const std::vector<std::string>& folders);

/// All stages in order. Stateless between documents: one serves all threads.
class Pipeline {
 public:
  /// `pack` outlives the pipeline.
  explicit Pipeline(const RulePack& pack);

  /// Writes every layer of `document`, which must just have been `reset()`. Linear in the text;
  /// throws nothing for valid UTF-8. `trace` is null unless somebody asked for an explanation.
  void annotate(AnnotatedDocument& document, Trace* trace) const;

  [[nodiscard]] const std::vector<std::unique_ptr<Extractor>>& extractors() const { return extractors_; }

 private:
  std::vector<std::unique_ptr<Extractor>> extractors_;
};

}  // namespace dramatis
