// SPDX-License-Identifier: Apache-2.0
#include "extractors/pipeline.hpp"

#include <cstddef>
#include <cstdio>
#include <optional>
#include <utility>

#include "extractors/extractor.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/pack_compiler.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_compiler.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/rule_sources.hpp"

namespace dramatis {

namespace {

std::string_view pack_word(const void* pack, WordId id) { return static_cast<const Lexicon*>(pack)->text(id); }

/// Several packs as one: rule files keep their order by the number in front.
PackSources joined(const std::vector<PackSources>& overlays) {
  if (overlays.size() == 1) return overlays.front();
  PackSources all;
  for (std::size_t i = 0; i < overlays.size(); ++i) {
    char number[24];
    std::snprintf(number, sizeof number, "%03zu-", i);
    for (const auto& [path, text] : overlays[i].files) {
      const bool shared = path == "vocabulary" || path == "pack";
      all.files[shared ? path : number + overlays[i].folder + "/" + path] += text + (shared ? "\n" : "");
    }
  }
  return all;
}

std::string vocabulary_text(const PackImage& base, const PackSources* overlay) {
  std::string text(base.text_section("vocabulary"));
  if (!overlay) return text;
  if (const auto more = overlay->files.find("vocabulary"); more != overlay->files.end()) text += "\n" + more->second;
  return text;
}

std::vector<PackSources> read_packs(const std::vector<std::string>& folders) {
  std::vector<PackSources> packs;
  for (const std::string& folder : folders) packs.push_back(read_pack_directory(folder));
  return packs;
}

}  // namespace

struct RulePack::State {
  PackImage base = PackImage::embedded();
  std::vector<std::byte> overlay_bytes;  // empty without overlays
  Vocabulary vocabulary;
  std::optional<Lexicon> lexicon;
  std::optional<RuleSet> rules;
  std::string hash;
  std::vector<Diagnostic> warnings;

  explicit State(const PackSources* overlay)
      : vocabulary(Vocabulary::parse(vocabulary_text(base, overlay), "vocabulary")), hash(base.hash()) {
    if (overlay) {
      compile(*overlay);
      return;
    }
    lexicon.emplace(base);
    rules.emplace(base, *lexicon, vocabulary);
  }

  /// Rules name words by id, so they are compiled against the lexicon that they will run over.
  void compile(const PackSources& sources) {
    const Lexicon base_lexicon(base);
    CompiledPack compiled = compile_overlay(base_lexicon, base, sources);
    hash = compiled.hash;
    warnings = compiled.warnings;
    const std::vector<std::byte> words = compiled.image.finish(hash);
    const RuleSources all = overlay_rule_sources(rule_sources(base), rule_sources(sources));
    for (Diagnostic& d : compile_rules(all, Lexicon(base, PackImage(words)), vocabulary, compiled.image))
      warnings.push_back(std::move(d));
    overlay_bytes = compiled.image.finish(hash);
    const PackImage image(overlay_bytes);
    lexicon.emplace(base, image);
    rules.emplace(image, *lexicon, vocabulary);
  }
};

RulePack::RulePack() : state_(std::make_unique<const State>(nullptr)) {}

RulePack::RulePack(const std::vector<PackSources>& overlays) {
  if (overlays.empty()) {
    state_ = std::make_unique<const State>(nullptr);
    return;
  }
  const PackSources sources = joined(overlays);
  state_ = std::make_unique<const State>(&sources);
}

RulePack::RulePack(const std::vector<std::string>& folders) : RulePack(read_packs(folders)) {}

RulePack::~RulePack() = default;

Knowledge RulePack::knowledge() const { return {&*state_->lexicon, &state_->vocabulary, &*state_->rules}; }

const Lexicon& RulePack::lexicon() const { return *state_->lexicon; }

const Vocabulary& RulePack::vocabulary() const { return state_->vocabulary; }

const RuleSet& RulePack::rules() const { return *state_->rules; }

std::string_view RulePack::hash() const { return state_->hash; }

const std::vector<Diagnostic>& RulePack::warnings() const { return state_->warnings; }

RuleSources RulePack::sources() const {
  return rule_sources(state_->overlay_bytes.empty() ? state_->base : PackImage(state_->overlay_bytes));
}

CodecContext RulePack::codec() const {
  CodecContext context;
  context.vocabulary = &state_->vocabulary;
  context.pack_hash = state_->hash;
  context.pack_word = pack_word;
  context.pack = &*state_->lexicon;
  return context;
}

Pipeline::Pipeline(const RulePack& pack) : extractors_(make_extractors(pack.knowledge())) {}

Pipeline::~Pipeline() = default;
Pipeline::Pipeline(Pipeline&&) noexcept = default;
Pipeline& Pipeline::operator=(Pipeline&&) noexcept = default;

void Pipeline::annotate(AnnotatedDocument& document, Trace* trace) const {
  for (const std::unique_ptr<Extractor>& stage : extractors_) stage->annotate(document, trace);
}

void Pipeline::annotate(std::span<AnnotatedDocument> documents) const {
  for (const std::unique_ptr<Extractor>& stage : extractors_)
    for (AnnotatedDocument& document : documents) stage->annotate(document, nullptr);
}

}  // namespace dramatis
