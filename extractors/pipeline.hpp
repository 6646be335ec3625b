// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reading half as one object: an article goes in, everything that was found in it comes out.
//
//     const RulePack pack;                  // the built-in one
//     const Pipeline pipeline(pack);
//     AnnotatedDocument document;
//     document.reset(std::move(article));   // text that is valid UTF-8; see text/reader.hpp
//     pipeline.annotate(document);
//     for (const Mention& m : document.mentions) … document.text(m.span) …

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/annotated_document.hpp"
#include "model/annotation_codec.hpp"
#include "model/diagnostic.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

class Extractor;     // extractors/extractor.hpp: one stage
class Lexicon;       // lexicon/lexicon.hpp: words and lists of words
class RuleSet;       // matcher/rule_set.hpp: compiled rules
class Trace;         // matcher/trace.hpp: what an explanation is made from
struct Knowledge;    // extractors/extractor.hpp
struct PackSources;  // lexicon/pack_compiler.hpp
struct RuleSources;  // matcher/rule_sources.hpp

/// Everything the program knows: words, lexicons, vocabulary, rules. Immutable; shared by all threads.
class RulePack {
 public:
  /// The pack that the library carries. Takes microseconds: it is used in place.
  RulePack();
  /// The same with users' packs on top, in the order given: their lexicons and rules replace those of the
  /// same name or add to them, their `vocabulary` adds types (`docs/rules.md`). Compiled here, which takes as long as
  /// the packs are large. Throws `IoError` for a folder that cannot be read, `RuleError` with every diagnostic.
  explicit RulePack(const std::vector<std::string>& folders);
  /// The same from texts in memory.
  explicit RulePack(const std::vector<PackSources>& overlays);
  ~RulePack();
  RulePack(const RulePack&) = delete;
  RulePack& operator=(const RulePack&) = delete;

  /// The types, relations and roles that annotations and graphs of this pack speak of by number.
  [[nodiscard]] const Vocabulary& vocabulary() const;
  /// 16 hex digits over the sources of all packs.
  [[nodiscard]] std::string_view hash() const;
  /// For runs over megabytes: the built-in pack moves to large pages of memory, where the system has them. Costs
  /// some 15 ms and 40 MB once, and gains a tenth of the time from then on. Safe while other threads use the pack.
  void use_large_pages() const;
  /// What is odd in the users' packs but no error.
  [[nodiscard]] const std::vector<Diagnostic>& warnings() const;
  /// For reading and writing annotations of this pack. Valid while the pack lives.
  [[nodiscard]] CodecContext codec() const;

  // What stages and the tools for rule writers work with.

  [[nodiscard]] Knowledge knowledge() const;
  [[nodiscard]] const Lexicon& lexicon() const;
  [[nodiscard]] const RuleSet& rules() const;
  /// The rules as they were written, with their examples.
  [[nodiscard]] RuleSources sources() const;

 private:
  struct State;
  std::unique_ptr<const State> state_;
};

/// All stages in order. Stateless between documents: one serves all threads.
class Pipeline {
 public:
  /// `pack` outlives the pipeline.
  explicit Pipeline(const RulePack& pack);
  ~Pipeline();
  Pipeline(Pipeline&&) noexcept;
  Pipeline& operator=(Pipeline&&) noexcept;

  /// Writes every layer of `document`, which must just have been `reset()`. Linear in the text;
  /// throws nothing for valid UTF-8. `trace` is null unless somebody asked for an explanation.
  void annotate(AnnotatedDocument& document, Trace* trace = nullptr) const;
  /// The same for each of `documents`, stride by stride: articles are short, and stages that read several in a row
  /// find their words and their code in the nearest caches.
  void annotate(std::span<AnnotatedDocument> documents) const;

  [[nodiscard]] const std::vector<std::unique_ptr<Extractor>>& extractors() const { return extractors_; }

  /// Stages in a row that a document goes through before the next one does: [first, last) of `extractors()`. Small ones
  /// follow the one before, whose layers are still near.
  struct Stride {
    std::size_t first = 0, last = 0;
  };
  [[nodiscard]] const std::vector<Stride>& strides() const { return strides_; }

 private:
  std::vector<std::unique_ptr<Extractor>> extractors_;
  std::vector<Stride> strides_;
};

}  // namespace dramatis
