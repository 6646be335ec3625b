// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_weigher.hpp"

#include <algorithm>

namespace dramatis::names {
namespace {

std::span<const std::uint32_t> mentions_of(const NameTable& table, const DistinctName& name) {
  return {table.by_name.data() + name.first, name.count};
}

/// Whether none of the mentions `before` has the same letters and capitals in a sentence of the same casing.
bool is_written_anew(const WeighInput& in, std::span<const std::uint32_t> before, std::uint32_t mention) {
  const TokenSpan tokens = in.candidates[mention].tokens;
  const std::string_view text = in.document.text(tokens);
  const Casing casing = in.document.sentence_of(tokens.begin).casing;
  return std::none_of(before.begin(), before.end(), [&](std::uint32_t earlier) {
    const TokenSpan other = in.candidates[earlier].tokens;
    return in.document.text(other) == text && in.document.sentence_of(other.begin).casing == casing;
  });
}

/// A single common word ("Hope", "Power") without a title: its surroundings count less.
bool is_modest(const WeighInput& in, const NameTable& table, const DistinctName& name) {
  if (name.tokens.size() != 1 || !in.classes.is(name.tokens.begin.value, word::common | word::plain_acronym))
    return false;
  const auto mentions = mentions_of(table, name);
  return std::none_of(mentions.begin(), mentions.end(),
                      [&](std::uint32_t m) { return in.candidates[m].has(candidate_flag::titled); });
}

/// "PPPs", "SMEs": things of a kind.
bool is_plural_of_acronym(std::string_view text) {
  if (text.size() < 3 || text.back() != 's') return false;
  text.remove_suffix(1);
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

/// What the names of one sort of candidates get by themselves.
struct alignas(64) InsideScore {
  Scores scores{};
  std::array<SubtypeScore, kReadings> subtypes{};
  bool known = false;
};

/// Begins to fetch what is known of a sort.
[[gnu::always_inline]] inline void fetch(const InsideScore& score) {
  for (std::size_t at = 0; at < sizeof(InsideScore); at += 64)
    __builtin_prefetch(reinterpret_cast<const char*>(&score) + at);
}

/// Arrays of one document that keep their memory, and what is remembered from document to document.
struct NameWeigher::Scratch {
  EvidenceScratch evidence;
  std::vector<TokenSpan> spans;         ///< of the mentions in the order of `NameTable::by_name`
  std::vector<CueSort> sorts;           ///< of each
  std::vector<std::uint32_t> doubtful;  ///< those whose surroundings are asked
  std::vector<InsideScore> inside;      ///< by sort
  std::uint64_t serial = 0;             ///< of those sorts
};

NameWeigher::Scratch& NameWeigher::scratch_of_thread() {
  thread_local Scratch scratch;
  return scratch;
}

NameWeigher::NameWeigher(const Knowledge& knowledge, const NameWeights& weights)
    : rules_(knowledge.rules),
      weights_(&weights),
      pool_(*knowledge.vocabulary, weights),
      endings_(*knowledge.lexicon) {}

void NameWeigher::find_sorts(const WeighInput& in, const NameTable& table, CueReader& cues, Scratch& s) const {
  s.spans.resize(table.by_name.size());
  for (std::size_t i = 0; i < s.spans.size(); ++i) s.spans[i] = in.candidates[table.by_name[i]].tokens;
  cues.find_sorts(s.spans, s.sorts);
  if (s.serial != cues.sorts_serial()) s.inside.clear();
  s.serial = cues.sorts_serial();
  std::size_t most = 0;
  for (const CueSort& sort : s.sorts) most = std::max<std::size_t>(most, sort.number);
  if (most >= s.inside.size()) s.inside.resize(most + 1 + most / 2);
}

void NameWeigher::weigh(const WeighInput& in, NameTable& table, std::vector<CueHit>& hits, Trace* trace) const {
  constexpr std::size_t kAhead = 6;
  hits.clear();
  Scratch& s = scratch_of_thread();
  CueReader cues(*rules_, in.document, hits, trace);
  find_sorts(in, table, cues, s);
  // Full names first: they clear surnames.
  for (const bool one_word : {false, true}) {
    for (std::size_t n = 0; n < table.names.size(); ++n) {
      const DistinctName& ahead = table.names[std::min(n + kAhead, table.names.size() - 1)];
      if (is_one_word(ahead) == one_word) fetch(s.inside[s.sorts[ahead.first].number]);
      DistinctName& name = table.names[n];
      if (is_one_word(name) != one_word) continue;
      weigh_inside(in, table, name, cues, hits, trace != nullptr);
      name.clear = is_clear(in, name);
    }
    if (!one_word) mark_surnames(in, table);
  }
  weigh_around(in, table, cues, hits, trace != nullptr);
}

/// Most names are written in one way, and are of a sort that was weighed before.
void NameWeigher::weigh_inside(const WeighInput& in, const NameTable& table, DistinctName& name, CueReader& cues,
                               std::vector<CueHit>& hits, bool traced) const {
  Scratch& s = scratch_of_thread();
  const auto mentions = mentions_of(table, name);
  bool one_way = true;
  const auto look_inside = [&](std::size_t i) {
    cues.look_inside(mentions[i], s.spans[name.first + i], s.sorts[name.first + i]);
  };
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    if (!is_written_anew(in, mentions.first(i), mentions[i])) continue;
    if (one_way) look_inside(0);
    one_way = false;
    look_inside(i);
  }
  InsideScore& known = s.inside[s.sorts[name.first].number];
  if (one_way && known.known && !traced) {
    name.scores = known.scores;
    name.subtypes = known.subtypes;
  } else {
    if (one_way) look_inside(0);
    pool_.pool(hits, false, name, s.evidence);
    hits.clear();
    if (one_way) known = {name.scores, name.subtypes, true};
  }
  weigh_ending(in, name);
  weigh_spelling(in, name);
}

void NameWeigher::weigh_spelling(const WeighInput& in, DistinctName& name) const {
  const std::uint32_t begin = name.tokens.begin.value;
  if (!is_one_word(name)) return;
  const Shape shape = in.document.tokens[begin].shape;
  if ((shape == Shape::other || in.classes.is(begin, word::inner_capital)) &&
      !in.classes.is(begin, word::given | word::surname))
    name.scores[static_cast<std::size_t>(Reading::organization)] += weights_->inner_capital;
  if (shape == Shape::mixed && !in.classes.is(begin, word::known_org) &&
      is_plural_of_acronym(in.document.text(name.tokens)))
    name.scores[static_cast<std::size_t>(Reading::none)] += weights_->plural_acronym;
}

/// "Tirvenko", "Anna Tirvenko", "Mallabad": how a word ends that no list and no dictionary knows.
void NameWeigher::weigh_ending(const WeighInput& in, DistinctName& name) const {
  const std::uint32_t last = name.tokens.end.value - 1;
  const ClassMask known = word::common | word::given | word::surname | word::place_name | word::known_org |
                          word::nationality | word::people | word::calendar | word::title | word::any_head |
                          word::upper | word::language | word::numeral | word::joiner;
  if (name.tokens.size() > 4 || in.classes.is(last, known) || !in.classes.is(last, word::letters)) return;
  const std::string_view text = in.document.text(in.document.tokens[last]);
  if (text.find('-') != std::string_view::npos) return;
  const Reading reading = endings_.reading_of(text);
  if (reading == Reading::none) return;
  name.scores[static_cast<std::size_t>(reading)] +=
      name.tokens.size() == 1 ? weights_->ending : weights_->ending_of_last;
}

/// A trace is told of evidence that does not count here, too.
void NameWeigher::weigh_around(const WeighInput& in, NameTable& table, CueReader& cues, std::vector<CueHit>& hits,
                               bool traced) const {
  constexpr std::size_t kAhead = 3;
  Scratch& s = scratch_of_thread();
  s.doubtful.clear();
  for (const DistinctName& name : table.names)
    if (!name.clear || traced)
      for (std::uint32_t i = name.first; i < name.first + name.count; ++i) s.doubtful.push_back(i);
  std::size_t first = 0;
  for (std::size_t d = 0; d < s.doubtful.size(); ++d) {
    const std::uint32_t ahead = s.doubtful[std::min(d + kAhead, s.doubtful.size() - 1)], i = s.doubtful[d];
    cues.fetch_around(s.spans[ahead], s.sorts[ahead]);
    cues.look_around(table.by_name[i], s.spans[i], s.sorts[i], in.sport || traced);
    DistinctName& name = table.names[in.candidates[table.by_name[i]].name];
    if (i + 1 < name.first + name.count) continue;
    if (name.clear) hits.resize(first);
    pool_.pool(std::span(hits).subspan(first), is_modest(in, table, name), name, s.evidence);
    first = hits.size();
  }
}

/// Marks "Johnson" if there is a clear "Anna Johnson".
void NameWeigher::mark_surnames(const WeighInput& in, NameTable& table) {
  for (const DistinctName& full : table.names) {
    if (!full.clear || full.tokens.size() < 2 || best_of(full.scores).reading != Reading::person) continue;
    const std::uint32_t part = table.find(in.document, full.tokens.end.value - 1, full.tokens.end.value);
    if (part != NameTable::kNoName) table.names[part].surname_of_clear = true;
  }
}

/// Of a surname, with what the full name is going to lend it.
bool NameWeigher::is_clear(const WeighInput& in, const DistinctName& name) const {
  Scores scores = name.scores;
  if (name.surname_of_clear) scores[static_cast<std::size_t>(Reading::person)] += weights_->surname;
  const Best best = best_of(scores);
  if (in.sport && best.reading == Reading::place) return false;
  return best.lead >= weights_->clear[static_cast<std::size_t>(best.reading)];
}

}  // namespace dramatis::names
