// SPDX-License-Identifier: Apache-2.0
#include "app/pipeline.hpp"

namespace dramatis {

namespace {

std::string_view pack_word(const void* pack, WordId id) { return static_cast<const Lexicon*>(pack)->text(id); }

}  // namespace

std::unique_ptr<const RulePack> RulePack::embedded() { return std::make_unique<const RulePack>(PackImage::embedded()); }

RulePack::RulePack(PackImage image)
    : image_(image),
      vocabulary_(Vocabulary::parse(image.text_section("vocabulary"), "rules/en/vocabulary")),
      lexicon_(image_),
      rules_(image_, lexicon_, vocabulary_) {}

std::unique_ptr<const RulePack> load_pack(const std::vector<std::string>&) { return RulePack::embedded(); }

CodecContext RulePack::codec() const {
  CodecContext context;
  context.vocabulary = &vocabulary_;
  context.pack_hash = image_.hash();
  context.pack_word = pack_word;
  context.pack = &lexicon_;
  return context;
}

Pipeline::Pipeline(const RulePack& pack) : extractors_(make_extractors(pack.knowledge())) {}

void Pipeline::annotate(AnnotatedDocument& document, Trace* trace) const {
  for (const std::unique_ptr<Extractor>& stage : extractors_) stage->annotate(document, trace);
}

}  // namespace dramatis
