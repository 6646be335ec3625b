// SPDX-License-Identifier: Apache-2.0
#include "extractors/pipeline.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "extractors/extractor.hpp"
#include "extractors/user_packs.hpp"
#include "lexicon/large_pages.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/pack_compiler.hpp"
#include "lexicon/pack_image.hpp"
#include "matcher/rule_compiler.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/rule_sources.hpp"

namespace dramatis {

namespace {

std::string_view pack_word(const void* pack, WordId id) { return static_cast<const Lexicon*>(pack)->text(id); }

/// Words, lexicons and rules of a whole pack's folder, compiled as the built-in one is at build time.
std::vector<std::byte> compile_whole(const PackSources& sources, std::vector<Diagnostic>& warnings) {
  const auto text = sources.files.find("vocabulary");
  if (text == sources.files.end())
    throw RuleError(
        Diagnostic{Severity::error, sources.folder + "/vocabulary", 0, 0, "is missing", "every pack has one"});
  const Vocabulary vocabulary = Vocabulary::parse(text->second, sources.folder + "/vocabulary");
  CompiledPack pack = compile_pack(sources);
  warnings = std::move(pack.warnings);
  const std::vector<std::byte> bytes = pack.image.finish(pack.hash);
  const Lexicon lexicon{PackImage(bytes)};
  RuleSources rules = rule_sources(sources);
  for (RuleSources::File& file : rules.files) file.name = sources.folder + "/" + file.name;
  for (Diagnostic& d : compile_rules(rules, lexicon, vocabulary, pack.image)) warnings.push_back(std::move(d));
  return pack.image.finish(pack.hash);
}

std::vector<PackSources> read_packs(const std::vector<std::string>& folders) {
  std::vector<PackSources> packs;
  packs.reserve(folders.size());
  for (const std::string& folder : folders) packs.push_back(read_pack_directory(folder));
  return packs;
}

/// Stages whose code and tables are small beside the layers that the stage before them has just read and written: that
/// those are near gains more than that these are. Behind facts, names and tags it is the other way round.
bool follows(std::string_view stage) {
  constexpr std::array<std::string_view, 6> kSmall = {"time values",  "coreference", "speakers",
                                                      "participants", "final-dots",  "drop-unused"};
  return std::find(kSmall.begin(), kSmall.end(), stage) != kSmall.end();
}

}  // namespace

struct RulePack::State {
  std::vector<std::byte> base_bytes;  // of a whole pack's folder; empty with the built-in one
  PackImage base;
  std::vector<std::byte> overlay_bytes;  // empty without overlays
  Vocabulary vocabulary;
  std::optional<Lexicon> lexicon;
  std::optional<RuleSet> rules;
  std::string hash;
  std::vector<Diagnostic> warnings;

  explicit State(std::vector<PackSources> folders) : base(PackImage::embedded()) {
    for (std::size_t i = 1; i < folders.size(); ++i)
      if (is_whole_pack(folders[i]))
        throw UsageError(Diagnostic{Severity::error, folders[i].folder, 0, 0,
                                    "this folder is a whole pack, which takes the place of the built-in one",
                                    "name it first"});
    if (!folders.empty() && is_whole_pack(folders.front())) {
      base_bytes = compile_whole(folders.front(), warnings);
      base = PackImage(base_bytes);
      folders.erase(folders.begin());
    }
    if (!folders.empty()) {
      compile(folders);
      return;
    }
    hash = base.hash();
    vocabulary = Vocabulary::parse(base.text_section("vocabulary"), "vocabulary");
    lexicon.emplace(base);
    rules.emplace(base, *lexicon, vocabulary);
  }

  /// Rules name words by id, so they are compiled against the lexicon that they will run over.
  void compile(const std::vector<PackSources>& folders) {
    const Lexicon base_lexicon(base);
    const UserPacks users(folders, base_lexicon, base.text_section("vocabulary"), rule_sources(base));
    warnings.insert(warnings.end(), users.warnings().begin(), users.warnings().end());
    vocabulary = users.vocabulary();
    hash = users.hash(base.hash()).substr(0, base.hash().size());
    CompiledPack compiled = compile_overlay(base_lexicon, base, users.rule_texts(), users.lexicons());
    warnings.insert(warnings.end(), compiled.warnings.begin(), compiled.warnings.end());
    const std::vector<std::byte> words = compiled.image.finish(hash);
    for (Diagnostic& d : compile_rules(users.rules(), Lexicon(base, PackImage(words)), vocabulary, compiled.image))
      warnings.push_back(std::move(d));
    overlay_bytes = compiled.image.finish(hash);
    const PackImage image(overlay_bytes);
    lexicon.emplace(base, image);
    rules.emplace(image, *lexicon, vocabulary);
  }
};

RulePack::RulePack() : state_(std::make_unique<const State>(std::vector<PackSources>())) {}

RulePack::RulePack(const std::vector<PackSources>& overlays) : state_(std::make_unique<const State>(overlays)) {}

RulePack::RulePack(const std::vector<std::string>& folders) : RulePack(read_packs(folders)) {}

RulePack::~RulePack() = default;

Knowledge RulePack::knowledge() const { return {&*state_->lexicon, &state_->vocabulary, &*state_->rules}; }

const Lexicon& RulePack::lexicon() const { return *state_->lexicon; }

const Vocabulary& RulePack::vocabulary() const { return state_->vocabulary; }

const RuleSet& RulePack::rules() const { return *state_->rules; }

std::string_view RulePack::hash() const { return state_->hash; }

void RulePack::use_large_pages() const {
  if (state_->base_bytes.empty()) move_embedded_pack_to_large_pages();
}
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

Pipeline::Pipeline(const RulePack& pack) : extractors_(make_extractors(pack.knowledge())) {
  for (std::size_t i = 0; i < extractors_.size(); ++i) {
    if (i == 0 || !follows(extractors_[i]->name())) strides_.push_back({i, i});
    strides_.back().last = i + 1;
  }
}

Pipeline::~Pipeline() = default;
Pipeline::Pipeline(Pipeline&&) noexcept = default;
Pipeline& Pipeline::operator=(Pipeline&&) noexcept = default;

void Pipeline::annotate(AnnotatedDocument& document, Trace* trace) const {
  for (const std::unique_ptr<Extractor>& stage : extractors_) stage->annotate(document, trace);
}

void Pipeline::annotate(std::span<AnnotatedDocument> documents) const {
  for (const Stride& stride : strides_)
    for (AnnotatedDocument& document : documents)
      for (std::size_t i = stride.first; i < stride.last; ++i) extractors_[i]->annotate(document, nullptr);
}

}  // namespace dramatis
