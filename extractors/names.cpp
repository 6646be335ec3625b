// SPDX-License-Identifier: Apache-2.0
#include "extractors/names.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <span>
#include <string>

#include "extractors/names/candidate_finder.hpp"
#include "extractors/names/decision.hpp"
#include "extractors/names/defined_names.hpp"
#include "extractors/names/document_memory.hpp"
#include "extractors/names/evidence.hpp"
#include "extractors/names/name_classes.hpp"
#include "extractors/names/name_entities.hpp"
#include "extractors/names/name_table.hpp"
#include "extractors/names/name_variants.hpp"
#include "extractors/names/name_weigher.hpp"
#include "extractors/names/name_weights.hpp"
#include "extractors/names/turned_mentions.hpp"
#include "extractors/names/word_use.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/trace.hpp"

namespace dramatis {
namespace {

using namespace names;

/// "GUNMEN KILLED A JUDGE IN OSLO": once the names are known, the other words of a sentence in capitals are as good as
/// written small, so that whoever asks for a small word (rules, quotes) reads such a sentence like any other.
void lower_plain_capitals(AnnotatedDocument& document) {
  for (const Sentence& sentence : document.sentences) {
    if (sentence.casing != Casing::upper) continue;
    for (TokenIndex i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      Token& token = document.token(i);
      if (token.shape != Shape::upper && token.shape != Shape::initial) continue;
      if (!token.has(token_flag::in_name) && !is_proper(token.tag)) token.shape = Shape::lower;
    }
  }
  for (const Mention& m : document.mentions)  // "*FOREIGN MINISTER* ANNA BERG" keeps her title
    for (TokenIndex i = m.extent.begin; i < m.tokens.begin; ++i)
      if (document.sentence_of(i).casing == Casing::upper) document.token(i).shape = Shape::upper;
}

/// Arrays that keep their memory from document to document.
struct Scratch {
  TokenClasses classes;
  WordUse use;
  std::vector<Candidate> candidates;
  std::vector<CueHit> hits;
  NameTable table;
};

class NameExtractor final : public Extractor {
 public:
  explicit NameExtractor(const Knowledge& knowledge)
      : knowledge_(knowledge),
        classes_(*knowledge.lexicon),
        weights_(*knowledge.lexicon, *knowledge.rules),
        weigher_(knowledge, weights_),
        variants_(classes_),
        writer_(knowledge, classes_, variants_) {}

  [[nodiscard]] std::string_view name() const override { return "names"; }
  [[nodiscard]] std::string_view layers() const override {
    return "tokens, sentences, tags, lexicon matches → mentions, entities";
  }

  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    thread_local Scratch s;
    classes_.classify(document, s.classes);
    add_defined_names(document, s.classes);
    s.use.count(document, s.classes);
    s.candidates.clear();
    find_candidates(document, s.classes, s.use, s.candidates);
    std::stable_sort(s.candidates.begin(), s.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.tokens < b.tokens; });
    s.table.build(document, s.classes, s.candidates);
    const bool sport = is_about_sport(s.classes, weights_);
    weigher_.weigh({document, s.classes, s.candidates, sport}, s.table, s.hits, trace);
    if (sport) add_local_evidence(s.hits, weigher_.pool(), weights_, s.candidates, s.table);
    const MemoryInput in{document, s.classes, s.use, weights_, s.candidates};
    lend_to_neighbours(in, s.hits, weigher_.pool(), s.table);
    lend_to_parts(in, s.table);
    lend_to_acronyms(in, s.table);
    decide(in, s.table, sport);
    variants_.link(in, s.table);
    if (sport) turn_mentions(s.hits, weigher_.pool(), weights_, s.table, s.candidates);
    if (trace != nullptr) explain(s, *trace);
    writer_.write(in, s.table, document);
    lower_plain_capitals(document);
  }

 private:
  static void explain(const Scratch& s, Trace& trace) {
    static constexpr std::string_view kNames[] = {"Person", "Organization", "Place", "Thing", "None"};
    for (const DistinctName& name : s.table.names) {
      std::string message = name.decided ? "read as " : "left out, best reading ";
      if (name.clear) message.insert(0, "clear whatever stands around it: ");
      message += kNames[static_cast<std::size_t>(name.reading)];
      message += ':';
      for (std::size_t r = 0; r < kReadings; ++r) {
        const long tenths = std::lround(name.scores[r] * 10);
        message += ' ' + std::string(kNames[r]) + ' ' + (tenths < 0 ? "-" : "") +
                   std::to_string(std::labs(tenths) / 10) + '.' + std::to_string(std::labs(tenths) % 10);
      }
      trace.add({TraceKind::decided, "names", "", name.tokens, std::move(message)});
    }
  }

  Knowledge knowledge_;
  NameClasses classes_;
  NameWeights weights_;
  NameWeigher weigher_;
  NameVariants variants_;
  EntityWriter writer_;
};

}  // namespace

std::unique_ptr<Extractor> make_name_extractor(const Knowledge& knowledge) {
  return std::make_unique<NameExtractor>(knowledge);
}

}  // namespace dramatis
