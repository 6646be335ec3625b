// SPDX-License-Identifier: Apache-2.0
#include "app/pipeline.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "matcher/rule_compiler.hpp"

namespace dramatis {

namespace {

std::string_view pack_word(const void* pack, WordId id) { return static_cast<const Lexicon*>(pack)->text(id); }

/// Several packs as one: rule files keep their order by the number in front.
PackSources joined(const std::vector<PackSources>& overlays) {
  if (overlays.size() == 1) return overlays.front();
  PackSources all;
  for (std::size_t i = 0; i < overlays.size(); ++i) {
    for (const auto& [path, text] : overlays[i].files) {
      const bool shared = path == "vocabulary" || path == "pack";
      all.files[shared ? path : fmt::format("{:03}-{}/{}", i, overlays[i].folder, path)] += text + (shared ? "\n" : "");
    }
  }
  return all;
}

std::string vocabulary_text(const PackImage& base, const PackSources& overlay) {
  std::string text(base.text_section("vocabulary"));
  if (const auto more = overlay.files.find("vocabulary"); more != overlay.files.end()) text += "\n" + more->second;
  return text;
}

}  // namespace

RulePack::RulePack()
    : base_(PackImage::embedded()),
      vocabulary_(Vocabulary::parse(base_.text_section("vocabulary"), "vocabulary")),
      hash_(base_.hash()) {
  lexicon_.emplace(base_);
  rules_.emplace(base_, *lexicon_, vocabulary_);
}

RulePack::RulePack(const std::vector<PackSources>& overlays)
    : base_(PackImage::embedded()),
      vocabulary_(Vocabulary::parse(overlays.empty() ? std::string(base_.text_section("vocabulary"))
                                                     : vocabulary_text(base_, joined(overlays)),
                                    "vocabulary")),
      hash_(base_.hash()) {
  if (overlays.empty()) {
    lexicon_.emplace(base_);
    rules_.emplace(base_, *lexicon_, vocabulary_);
    return;
  }
  const PackSources sources = joined(overlays);
  const Lexicon base_lexicon(base_);
  CompiledPack compiled = compile_overlay(base_lexicon, base_, sources);
  hash_ = compiled.hash;
  warnings_ = compiled.warnings;
  // Rules name words by id, so they are compiled against the lexicon that they will run over.
  const std::vector<std::byte> words = compiled.image.finish(hash_);
  const Lexicon lexicon(base_, PackImage(words));
  const RuleSources all = overlay_rule_sources(rule_sources(base_), rule_sources(sources));
  for (Diagnostic& d : compile_rules(all, lexicon, vocabulary_, compiled.image)) warnings_.push_back(std::move(d));
  overlay_bytes_ = compiled.image.finish(hash_);
  const PackImage image(overlay_bytes_);
  lexicon_.emplace(base_, image);
  rules_.emplace(image, *lexicon_, vocabulary_);
}

RuleSources RulePack::sources() const { return rule_sources(overlay_bytes_.empty() ? base_ : PackImage(overlay_bytes_)); }

CodecContext RulePack::codec() const {
  CodecContext context;
  context.vocabulary = &vocabulary_;
  context.pack_hash = hash_;
  context.pack_word = pack_word;
  context.pack = &*lexicon_;
  return context;
}

std::unique_ptr<const RulePack> load_pack(const std::vector<std::string>& folders) {
  std::vector<PackSources> overlays;
  for (const std::string& folder : folders) overlays.push_back(read_pack_directory(folder));
  auto pack = std::make_unique<const RulePack>(overlays);
  for (const Diagnostic& d : pack->warnings()) fmt::print(stderr, "{}\n", to_string(d));
  return pack;
}

Pipeline::Pipeline(const RulePack& pack) : extractors_(make_extractors(pack.knowledge())) {}

void Pipeline::annotate(AnnotatedDocument& document, Trace* trace) const {
  for (const std::unique_ptr<Extractor>& stage : extractors_) stage->annotate(document, trace);
}

}  // namespace dramatis
