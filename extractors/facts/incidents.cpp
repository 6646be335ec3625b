// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/incidents.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace dramatis {

namespace {

/// How many incidents of a type a mention is held against; articles with more tell of a list.
constexpr std::size_t kMostCompared = 12;
/// … and with how many mentions of each, the latest: a text that says the same ten thousand times stays linear.
constexpr std::size_t kMostMentions = 24;

constexpr std::uint32_t kNone = 0xFFFF'FFFFU;

/// The mentions of one happening, as a chain from the latest back.
struct Incident {
  std::uint32_t last_event = kNone;
  std::uint32_t before = kNone;  ///< the incident of the same type before this one
  std::uint8_t story = 1;
};

/// Arrays that keep their memory between documents.
struct Scratch {
  std::vector<Incident> incidents;
  std::vector<std::uint32_t> last_of_type;
  std::vector<std::uint32_t> order;
  std::vector<std::uint32_t> event_before;  ///< one an event: the one before of its incident
};

class Incidents final : public Extractor {
 public:
  explicit Incidents(const Knowledge& knowledge)
      : vocabulary_(knowledge.vocabulary), near_(vocabulary_->type_count(), 0) {
    read_classes(*knowledge.lexicon);
    for (const std::string_view name :
         {"agent", "patient", "victim", "theme", "place", "destination", "origin", "recipient"})
      if (const auto role = vocabulary_->role(name)) telling_.push_back(*role);
  }

  std::string_view name() const override { return "incidents"; }
  std::string_view layers() const override { return "events → events"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    if (document.events.empty()) return;
    thread_local Scratch scratch;
    scratch.incidents.clear();
    scratch.last_of_type.assign(vocabulary_->type_count(), kNone);
    scratch.event_before.assign(document.events.size(), kNone);
    scratch.order.resize(document.events.size());
    std::iota(scratch.order.begin(), scratch.order.end(), 0U);
    std::sort(scratch.order.begin(), scratch.order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const ByteSpan x = document.events[a].span, y = document.events[b].span;
      return x != y ? x < y : a < b;
    });
    for (const std::uint32_t i : scratch.order) add(document, i, scratch);
  }

 private:
  /// To the latest incident that agrees, or as the first mention of a new one.
  void add(AnnotatedDocument& document, std::uint32_t index, Scratch& scratch) const {
    Event& event = document.events[index];
    std::uint32_t& last = scratch.last_of_type[event.type];
    std::uint32_t found = last;
    for (std::size_t compared = 0; found != kNone && !is_same(document, scratch, scratch.incidents[found], event);) {
      found = scratch.incidents[found].before;
      if (++compared == kMostCompared) found = kNone;
    }
    if (found == kNone) {
      found = static_cast<std::uint32_t>(scratch.incidents.size());
      scratch.incidents.push_back({kNone, last, event.story});
      last = found;
    }
    event.incident = found;
    scratch.event_before[index] = std::exchange(scratch.incidents[found].last_event, index);
  }

  /// `near_` for each event type, from the reserved lexicon of classes.
  void read_classes(const Lexicon& lexicon) {
    const LexiconId id = lexicon.lexicon("incident_class");
    if (id == kNoLexicon) return;
    const auto [first, last] = lexicon.entries(id);
    for (EntryId e = first; e < last; ++e) {
      const auto parent = vocabulary_->type(lexicon.canonical(e));
      const std::string_view near = lexicon.feature(e, "near");
      std::uint32_t sentences = 0;
      std::from_chars(near.data(), near.data() + near.size(), sentences);
      for (std::size_t t = 0; parent && t < near_.size(); ++t)
        if (vocabulary_->info(static_cast<TypeId>(t)).parent == *parent) near_[t] = sentences;
    }
  }

  /// "Gunmen attacked a bus. … The attack wounded six": nothing agrees, but one report tells of one attack.
  bool is_near(const AnnotatedDocument& document, const Incident& incident, const Event& event) const {
    if (near_[event.type] == 0 || incident.last_event == kNone) return false;
    const std::uint32_t before = document.token(document.events[incident.last_event].trigger).sentence;
    return document.token(event.trigger).sentence - before <= near_[event.type];
  }

  bool is_same(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
               const Event& event) const {
    if (incident.story != event.story) return false;
    bool agrees = false;
    bool is_real = event.modality != Modality::actual;  // "might send … condemned *the deployment*": another one
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      const Event& other = document.events[i];
      i = scratch.event_before[i];
      if (other.polarity != event.polarity) return false;
      const Comparison c = compare(document, other, event);
      if (c == Comparison::differ) return false;
      agrees = agrees || c == Comparison::agree;
      is_real = is_real || (other.modality != Modality::possible && other.modality != Modality::hypothetical);
    }
    return agrees || (is_real && says_nothing(event) && is_definite(document, event)) ||
           is_near(document, incident, event);
  }

  enum class Comparison { agree, silent, differ };

  Comparison compare(const AnnotatedDocument& document, const Event& a, const Event& b) const {
    bool agree = false;
    for (const RoleId role : telling_) {
      bool in_a = false, in_b = false, shared = false;  // whether a name fills the role
      for (const Argument& x : a.arguments) {
        if (x.role != role) continue;
        in_a = in_a || is_named(document, x);
        for (const Argument& y : b.arguments)
          if (y.role == role && same_filler(document, x, y)) shared = true;
      }
      for (const Argument& y : b.arguments) in_b = in_b || (y.role == role && is_named(document, y));
      if (shared) agree = true;
      else if (in_a && in_b) return Comparison::differ;
    }
    if (a.time != kNoTime && b.time != kNoTime) {
      const std::string& va = document.times[a.time.value].value;
      const std::string& vb = document.times[b.time.value].value;
      // "on Monday" and "in October" may be one time; two different days are two happenings.
      if (!va.empty() && !vb.empty() && !va.starts_with(vb) && !vb.starts_with(va)) return Comparison::differ;
      agree = agree || (va == vb && !va.empty());
    }
    return agree ? Comparison::agree : Comparison::silent;
  }

  /// "Gunmen" and "the attackers" may be the same; Goma and Bunia are not.
  static bool is_named(const AnnotatedDocument& document, const Argument& a) {
    return a.entity != kNoEntity && document.entities[a.entity.value].named;
  }

  static bool same_filler(const AnnotatedDocument& document, const Argument& x, const Argument& y) {
    if (x.entity != kNoEntity && y.entity != kNoEntity) {
      if (x.entity == y.entity) return true;
      const Entity& ex = document.entities[x.entity.value];
      const Entity& ey = document.entities[y.entity.value];
      return !ex.named && !ey.named && ex.name == ey.name && !ex.name.empty();
    }
    return x.entity == y.entity && x.event == y.event && x.event == kNoEvent &&
           document.text(x.span) == document.text(y.span);
  }

  bool says_nothing(const Event& event) const {
    return event.time == kNoTime &&
           std::none_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
             return std::find(telling_.begin(), telling_.end(), a.role) != telling_.end();
           });
  }

  /// "the attack", "the shooting": a noun trigger in a definite noun group.
  static bool is_definite(const AnnotatedDocument& document, const Event& event) {
    if (document.chunk_of_token.empty() || document.chunk_of_token[event.trigger.value] == kNoChunk) return false;
    const Chunk& chunk = document.chunk(document.chunk_of_token[event.trigger.value]);
    return chunk.kind == ChunkKind::noun_group && chunk.definite;
  }

  const Vocabulary* vocabulary_;
  std::vector<std::uint32_t> near_;  ///< one a type: how many sentences may lie between two mentions; 0: none
  std::vector<RoleId> telling_;
};

}  // namespace

std::unique_ptr<Extractor> make_incidents(const Knowledge& knowledge) { return std::make_unique<Incidents>(knowledge); }

}  // namespace dramatis
