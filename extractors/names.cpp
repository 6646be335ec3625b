// SPDX-License-Identifier: Apache-2.0
#include "extractors/names.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <span>
#include <string>

#include "extractors/names/candidate_finder.hpp"
#include "extractors/names/decision.hpp"
#include "extractors/names/document_memory.hpp"
#include "extractors/names/evidence.hpp"
#include "extractors/names/name_classes.hpp"
#include "extractors/names/name_entities.hpp"
#include "extractors/names/name_table.hpp"
#include "extractors/names/name_weights.hpp"
#include "extractors/names/turned_mentions.hpp"
#include "extractors/names/word_use.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/trace.hpp"

namespace dramatis {
namespace {

using namespace names;

/// Arrays that keep their memory from document to document.
struct Scratch {
  TokenClasses classes;
  WordUse use;
  std::vector<Candidate> candidates;
  std::vector<CueHit> hits;
  EvidenceScratch evidence;
  NameTable table;
};

class NameExtractor final : public Extractor {
 public:
  explicit NameExtractor(const Knowledge& knowledge)
      : knowledge_(knowledge),
        classes_(*knowledge.lexicon),
        weights_(*knowledge.lexicon, *knowledge.rules),
        pool_(*knowledge.vocabulary, weights_),
        writer_(knowledge, classes_) {}

  [[nodiscard]] std::string_view name() const override { return "names"; }
  [[nodiscard]] std::string_view layers() const override {
    return "tokens, sentences, tags, lexicon matches → mentions, entities";
  }

  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    thread_local Scratch s;
    classes_.classify(document, s.classes);
    s.use.count(document, s.classes);
    s.candidates.clear();
    find_candidates(document, s.classes, s.use, s.candidates);
    std::stable_sort(s.candidates.begin(), s.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.tokens < b.tokens; });
    s.table.build(document, s.classes, s.candidates);
    const bool sport = is_about_sport(s.classes, weights_);
    weigh(document, s, sport, trace);
    if (sport) add_local_evidence(s.hits, pool_, weights_, s.candidates, s.table);
    const MemoryInput in{document, s.classes, s.use, weights_, s.candidates};
    lend_to_neighbours(in, s.table);
    lend_to_parts(in, s.table);
    lend_to_acronyms(in, s.table);
    decide(in, s.table, sport);
    if (sport) turn_mentions(s.hits, pool_, weights_, s.table, s.candidates);
    if (trace != nullptr) explain(s, *trace);
    writer_.write(in, s.table, document);
  }

 private:
  /// Name by name. What a name is by itself is asked once for each way it is written, and what stands around its
  /// mentions only where that leaves a doubt: whatever stands beside "Kenya" or "Anna Johnson", they stay what they
  /// are.
  void weigh(const AnnotatedDocument& document, Scratch& s, bool sport, Trace* trace) const {
    s.hits.clear();
    CueReader cues(*knowledge_.rules, document, s.hits, trace);
    for (DistinctName& name : s.table.names) {
      const std::span<const std::uint32_t> mentions(s.table.by_name.data() + name.first, name.count);
      const std::size_t first = s.hits.size();
      for (std::size_t i = 0; i < mentions.size(); ++i)
        if (is_written_anew(document, s, mentions.first(i), mentions[i]))
          cues.look_inside(mentions[i], s.candidates[mentions[i]].tokens);
      const bool modest = is_modest(s, name);
      pool_.pool(std::span(s.hits).subspan(first), modest, name, s.evidence);
      const std::uint32_t begin = name.tokens.begin.value;
      if (name.tokens.size() == 1 && s.classes.is(begin, word::inner_capital) &&
          !s.classes.is(begin, word::given | word::surname))
        name.scores[static_cast<std::size_t>(Reading::organization)] += weights_.inner_capital;
      name.clear = is_clear(name, sport);
      if (name.clear && trace == nullptr) continue;
      const std::size_t around = s.hits.size();
      // A trace tells of evidence that does not count here, too.
      const bool local = sport || trace != nullptr;
      for (const std::uint32_t mention : mentions) cues.look_around(mention, s.candidates[mention].tokens, local);
      if (name.clear) s.hits.resize(around);
      pool_.pool(std::span(s.hits).subspan(around), modest, name, s.evidence);
    }
  }

  /// In a text about sport each mention of a town is asked: it may be its team.
  [[nodiscard]] bool is_clear(const DistinctName& name, bool sport) const {
    const Best best = best_of(name.scores);
    if (sport && best.reading == Reading::place) return false;
    return best.lead >= weights_.clear[static_cast<std::size_t>(best.reading)];
  }

  /// Whether none of the mentions `before` has the same letters and capitals in a sentence of the same casing.
  [[nodiscard]] static bool is_written_anew(const AnnotatedDocument& document, const Scratch& s,
                                            std::span<const std::uint32_t> before, std::uint32_t mention) {
    const TokenSpan tokens = s.candidates[mention].tokens;
    const std::string_view text = document.text(tokens);
    const Casing casing = document.sentence_of(tokens.begin).casing;
    return std::none_of(before.begin(), before.end(), [&](std::uint32_t earlier) {
      const TokenSpan other = s.candidates[earlier].tokens;
      return document.text(other) == text && document.sentence_of(other.begin).casing == casing;
    });
  }

  /// A single common word ("Hope", "Power") without a title: its surroundings count less.
  [[nodiscard]] static bool is_modest(const Scratch& s, const DistinctName& name) {
    if (name.tokens.size() != 1 || !s.classes.is(name.tokens.begin.value, word::common | word::plain_acronym))
      return false;
    for (std::uint32_t c = name.first; c < name.first + name.count; ++c) {
      if (s.candidates[s.table.by_name[c]].has(candidate_flag::titled)) return false;
    }
    return true;
  }

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
  EvidencePool pool_;
  EntityWriter writer_;
};

}  // namespace

std::unique_ptr<Extractor> make_name_extractor(const Knowledge& knowledge) {
  return std::make_unique<NameExtractor>(knowledge);
}

}  // namespace dramatis
