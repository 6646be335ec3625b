// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/incidents.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "extractors/facts/event_comparison.hpp"
#include "extractors/facts/event_mention.hpp"
#include "extractors/facts/incident_types.hpp"
#include "extractors/phrase_index.hpp"

namespace dramatis {

namespace {

/// How many incidents of a type a mention is held against; articles with more tell of a list.
constexpr std::size_t kMostCompared = 12;
/// … and with how many mentions of each, the latest: a text that says the same ten thousand times stays linear.
constexpr std::size_t kMostMentions = 24;

constexpr std::uint32_t kNone = 0xFFFF'FFFFU;
constexpr std::uint8_t kPeople = 1, kThings = 2;  ///< kinds of targets
/// How many sentences behind "they met" is "the meeting", whoever attended it, the same.
constexpr std::uint32_t kRetold = 3;

/// The mentions of one happening, as a chain from the latest back.
struct Incident {
  std::uint32_t last_event = kNone;
  std::uint32_t before = kNone;  ///< the incident of the same type, or of a type with sides, before this one
  std::uint8_t acts = 0;         ///< which kinds of acts it has mentions of, see `Sides`
  std::uint8_t story = 1;
  bool has_sides = false;    ///< its mentions may be of several types
  std::uint8_t targets = 0;  ///< of which kinds acts of it say against whom, see `target_kinds`
  bool aside = false;        ///< told beside another one, of a month or year: "a similar attack in 2005"
};

/// Arrays that keep their memory between documents.
struct Scratch {
  std::vector<Incident> incidents;
  std::vector<std::uint32_t> last_of_type;
  std::uint32_t last_with_sides = kNone;
  std::vector<std::uint32_t> order;
  std::vector<std::uint32_t> event_before;  ///< one an event: the one before of its incident
  EventComparison comparison;
  std::vector<std::uint32_t> turn;  ///< one a sentence: the latest one up to it that turns to something else
};

class Incidents final : public Extractor {
 public:
  explicit Incidents(const Knowledge& knowledge)
      : vocabulary_(knowledge.vocabulary),
        types_(knowledge),
        instrument_(vocabulary_->role("instrument").value_or(kNoRole)),
        terms_{vocabulary_->type("locatedIn").value_or(kNoType), vocabulary_->type("memberOf").value_or(kNoType),
               vocabulary_->country, vocabulary_->role("theme").value_or(kNoRole)},
        magnitude_(vocabulary_->role("magnitude").value_or(kNoRole)),
        turning_(*knowledge.lexicon, {"other_incident"}),
        other_(*knowledge.lexicon, {"new_participant"}),
        harmless_(*knowledge.lexicon, {"riot_weapon"}) {}

  std::string_view name() const override { return "incidents"; }
  std::string_view layers() const override { return "events → events"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    if (document.events.empty()) return;
    thread_local Scratch scratch;
    scratch.incidents.clear();
    scratch.last_of_type.assign(vocabulary_->type_count(), kNone);
    scratch.last_with_sides = kNone;
    scratch.event_before.assign(document.events.size(), kNone);
    scratch.comparison.start(document, types_, terms_);
    find_turns(document, scratch.turn);
    scratch.order.resize(document.events.size());
    std::iota(scratch.order.begin(), scratch.order.end(), 0U);
    std::sort(scratch.order.begin(), scratch.order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const ByteSpan x = document.events[a].span, y = document.events[b].span;
      return x != y ? x < y : a < b;
    });
    for (const std::uint32_t i : scratch.order) add(document, i, scratch);
  }

 private:
  /// "*Separately*, two guards were shot.": such a sentence turns to something else.
  void find_turns(const AnnotatedDocument& document, std::vector<std::uint32_t>& turn) const {
    turn.resize(document.sentences.size());
    std::uint32_t latest = 0;
    for (std::uint32_t s = 0; s < turn.size(); ++s) {
      const std::uint32_t first = document.sentences[s].tokens.begin.value;
      if (s > 0 && first < document.tokens.size() && turning_.find(document, first, 0)) latest = s;
      turn[s] = latest;
    }
  }

  /// Whether the text turned to something else since the incident was told.
  bool is_behind_turn(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
                      const Event& event) const {
    return document.token(document.events[incident.last_event].trigger).sentence <
               scratch.turn[document.token(event.trigger).sentence] &&
           !(is_definite(document, event) && types_.says_nothing(document, event));  // "Days later *the attack* …"
  }

  /// To the latest incident that agrees, or as the first mention of a new one.
  void add(AnnotatedDocument& document, std::uint32_t index, Scratch& scratch) const {
    Event& event = document.events[index];
    const bool resolved = types_.sides(event.type).anaphor && resolve(document, index, scratch);
    const Sides sides = types_.sides(event.type);
    // What is denied or planned is no side of what happened.
    const bool has_sides = sides.any() && event.polarity == Polarity::affirmed && event.modality == Modality::actual &&
                           !is_harmless(document, event);
    std::uint32_t& last = has_sides ? scratch.last_with_sides : scratch.last_of_type[event.type];
    std::uint32_t found = last;
    const auto same = [&](const Incident& incident) {
      return resolved ||
             (has_sides ? is_side(document, scratch, incident, index) : is_same(document, scratch, incident, event));
    };
    // "Chad *attacked* a port. Mali shot down ten drones. *The attack* …": rather what was told by the same word
    const bool by_word = has_sides && is_definite(document, event) && types_.says_nothing(document, event);
    std::uint32_t other = has_sides ? incident_of_cause(document, event) : kNone;
    if (other != kNone && (!scratch.incidents[other].has_sides || !same(scratch.incidents[other]))) other = kNone;
    if (other != kNone) found = kNone;
    for (std::size_t compared = 0; found != kNone; found = scratch.incidents[found].before) {
      const bool fits = same(scratch.incidents[found]);
      if (fits && (!by_word || has_word(document, scratch, scratch.incidents[found], event))) break;
      if (fits && other == kNone) other = found;
      if (++compared == kMostCompared) {
        found = kNone;
        break;
      }
    }
    if (found == kNone) found = other;
    if (found == kNone) {
      found = static_cast<std::uint32_t>(scratch.incidents.size());
      const bool aside = last != kNone && is_of_long_time(document, event);
      scratch.incidents.push_back({kNone, last, 0, event.story, has_sides, 0, aside});
      last = found;
    }
    event.incident = found;
    Incident& incident = scratch.incidents[found];
    if (sides.acts != 0 && sides.acts != IncidentTypes::kAnyAct) incident.acts |= sides.acts;
    if (sides.acts != 0) incident.targets |= target_kinds(document, event, false);
    scratch.event_before[index] = std::exchange(incident.last_event, index);
  }

  /// "*The attack* wounded a guard": the incident of what it names; `kNone` for none.
  static std::uint32_t incident_of_cause(const AnnotatedDocument& document, const Event& event) {
    for (const Argument& a : event.arguments)
      if (a.event != kNoEvent && document.events[a.event.value].span < event.span)
        return document.events[a.event.value].incident;
    return kNone;
  }

  /// "Soldiers killed six priests. … *The crime* …": one more mention of what was told last, and of its type.
  bool resolve(AnnotatedDocument& document, std::uint32_t index, const Scratch& scratch) const {
    Event& event = document.events[index];
    const Chunk* chunk = noun_group_of(document, event.trigger);
    if (chunk == nullptr || !chunk->definite ||
        document.token(chunk->tokens.begin).tag != Tag::DT ||  // not "his crime"
        event.polarity != Polarity::affirmed || event.modality != Modality::actual)
      return false;
    if (scratch.last_with_sides == kNone) return false;
    const Incident& incident = scratch.incidents[scratch.last_with_sides];
    const std::uint8_t acts = types_.sides(event.type).acts;
    if (acts != 0 && (acts & incident.acts) == 0) return false;
    const Event& last = document.events[incident.last_event];
    const std::uint32_t gap = document.token(event.trigger).sentence - document.token(last.trigger).sentence;
    if (incident.story != event.story || gap > types_.near(event.type)) return false;
    TypeId type = last.type;
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      if (types_.sides(document.events[i].type).acts != 0) type = document.events[i].type;
      i = scratch.event_before[i];
    }
    event.type = type;
    return true;
  }

  /// Whether an event of a type with sides tells of the same happening. Mentions may be of different types, so only
  /// what one says of the happening itself counts: who, against whom, where, when.
  bool is_side(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
               std::uint32_t index) const {
    const Event& event = document.events[index];
    const Sides sides = types_.sides(event.type);
    if (incident.story != event.story || !incident.has_sides) return false;
    if (sides.acts != IncidentTypes::kAnyAct && (sides.acts | incident.acts) != incident.acts && incident.acts != 0 &&
        sides.acts != 0)
      return false;
    bool agrees = false, linked = false;
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      const Event& other = document.events[i];
      const Comparison c = scratch.comparison.compare_sides(document, other, event);
      if (c == Comparison::differ) return false;
      agrees = agrees || c == Comparison::agree;
      linked = linked || tells_of(other, index) || tells_of(event, i);
      i = scratch.event_before[i];
    }
    if (linked) return true;
    if (!agrees && is_behind_turn(document, scratch, incident, event)) return false;
    const std::uint32_t gap =
        document.token(event.trigger).sentence - document.token(document.events[incident.last_event].trigger).sentence;
    if (incident.aside && gap > 1 && !agrees) return false;
    // "Floods killed 61 people. … Floods killed 23 *in 2014*": what is of another year says so
    if (is_of_long_time(document, event) && !is_timed(document, scratch, incident)) return false;
    // "A judge was shot on Monday. … Ten judges have been killed *this year*", "… a wave of *attacks*"
    if (!agrees && gap > 0 && (is_of_long_time(document, event) || (!sides.effect && is_bare_plural(document, event))))
      return false;
    // A headline tells first what "a bus", "an attack" of the text is.
    const bool retold = stands_above_text(document, document.events[incident.last_event]);
    const bool is_new =
        !retold && ((gap > 0 && is_new_thing(document, event)) || is_another(document, event));  // "another boat sank"
    if (agrees && !is_new) return true;
    const bool definite = is_definite(document, event);
    if (definite && (types_.says_nothing(document, event) || gap <= types_.near_definite(event.type))) return true;
    // "Gunmen killed a judge. … *Rebels* blew up a bridge"
    if (!retold && gap > 0 && sides.acts != 0 && has_new_actor(document, scratch, incident, event)) return false;
    if (is_new || gap > types_.near(event.type)) return false;
    // "Gunmen attacked a bank. … They attacked *a school*": another act; but "… The gunmen shot *a guard*".
    return retold || gap == 0 || sides.acts == 0 || (incident.targets & target_kinds(document, event, true)) == 0;
  }

  /// "fired *tear gas*": kills nobody who is told of beside it.
  bool is_harmless(const AnnotatedDocument& document, const Event& event) const {
    return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
      if (a.role != instrument_) return false;
      const Chunk* chunk = chunk_at(document, a.span.begin);
      if (chunk == nullptr) return false;
      for (TokenIndex t = chunk->tokens.begin; t <= chunk->head; ++t)
        if (harmless_.find(document, t.value, 0)) return true;
      return false;
    });
  }

  /// "*similar* attacks", "*another* mine wounded two": none that was told of.
  bool is_another(const AnnotatedDocument& document, const Event& event) const {
    const auto says_so = [&](const Chunk& chunk) {
      for (TokenIndex t = chunk.tokens.begin; t < chunk.head && t < chunk.tokens.begin + 2; ++t)
        if (other_.find(document, t.value, 0)) return true;
      return false;
    };
    if (const Chunk* chunk = noun_group_of(document, event.trigger); chunk != nullptr)
      return !chunk->definite && says_so(*chunk);
    return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
      if (a.role != instrument_ && a.role != terms_.theme) return false;
      const Chunk* chunk = chunk_at(document, a.span.begin);
      return chunk != nullptr && !chunk->definite && says_so(*chunk);
    });
  }

  /// Whether somebody does it that was not told of before, and of the incident it is told who did it.
  bool has_new_actor(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
                     const Event& event) const {
    const auto acts = [&](const Argument& a) {
      return types_.group_of(a.role) == IncidentTypes::kAgents && a.entity != kNoEntity;
    };
    const auto actor = std::find_if(event.arguments.begin(), event.arguments.end(), acts);
    if (actor == event.arguments.end() || is_named(document, *actor)) return false;
    const Chunk* chunk = chunk_at(document, actor->span.begin);
    if (is_definite(document, event) || chunk == nullptr || chunk->definite || chunk->pronoun || !chunk->plural)
      return false;
    // "Witnesses said *four men* opened fire" tells more of it
    const Tag first = document.token(chunk->tokens.begin).tag;
    if (first == Tag::DT || first == Tag::CD) return false;
    bool told = false;
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      for (const Argument& a : document.events[i].arguments) {
        if (!acts(a)) continue;
        if (a.entity == actor->entity ||
            document.entities[a.entity.value].name == document.entities[actor->entity.value].name)
          return false;
        told = true;
      }
      i = scratch.event_before[i];
    }
    return told;
  }

  /// "*attacks* on judges"
  static bool is_bare_plural(const AnnotatedDocument& document, const Event& event) {
    const Chunk* chunk = noun_group_of(document, event.trigger);
    return chunk != nullptr && chunk->plural && !chunk->definite && chunk->possessor == kNoChunk;
  }

  static bool tells_of(const Event& event, std::uint32_t index) {
    return std::any_of(event.arguments.begin(), event.arguments.end(),
                       [&](const Argument& a) { return a.event.value == index; });
  }

  /// Whether a mention of the incident has the word of this one: "*attacked* … the *attack*".
  static bool has_word(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
                       const Event& event) {
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      if (document.token(document.events[i].trigger).lemma == document.token(event.trigger).lemma) return true;
      i = scratch.event_before[i];
    }
    return false;
  }

  /// Whether a mention of the incident says when it was.
  static bool is_timed(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident) {
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      if (document.events[i].time != kNoTime) return true;
      i = scratch.event_before[i];
    }
    return false;
  }

  /// Against whom an event is, people or things: one bit each; of `only_new` those that were not told of before.
  std::uint8_t target_kinds(const AnnotatedDocument& document, const Event& event, bool only_new) const {
    std::uint8_t kinds = 0;
    for (const Argument& a : event.arguments) {
      if (types_.group_of(a.role) != IncidentTypes::kTargets) continue;
      if (only_new) {
        if (is_named(document, a)) continue;
        const Chunk* chunk = chunk_at(document, a.span.begin);
        if (chunk == nullptr || chunk->definite || chunk->pronoun) continue;
      }
      const TypeId type = a.entity == kNoEntity ? kNoType : document.entities[a.entity.value].type;
      kinds |= type == vocabulary_->person || type == vocabulary_->group ? kPeople : kThings;
    }
    return kinds;
  }

  /// "Gunmen attacked a bus. … The attack wounded six": nothing agrees, but one report tells of one attack.
  bool is_near(const AnnotatedDocument& document, const Incident& incident, const Event& event) const {
    if (types_.near(event.type) == 0 || incident.last_event == kNone) return false;
    const std::uint32_t before = document.token(document.events[incident.last_event].trigger).sentence;
    return document.token(event.trigger).sentence - before <= types_.near(event.type);
  }

  bool is_same(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
               const Event& event) const {
    if (incident.story != event.story || is_another(document, event)) return false;
    bool agrees = false;
    bool is_real = event.modality != Modality::actual;  // "might send … condemned *the deployment*": another one
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      const Event& other = document.events[i];
      i = scratch.event_before[i];
      if (other.polarity != event.polarity) return false;
      const Comparison c = scratch.comparison.compare(document, other, event);
      if (c == Comparison::differ || is_of_other_size(document, other, event)) return false;
      agrees = agrees || c == Comparison::agree;
      is_real = is_real || (other.modality != Modality::possible && other.modality != Modality::hypothetical);
    }
    if (!agrees && is_behind_turn(document, scratch, incident, event)) return false;
    return agrees || (is_real && types_.says_only_kind(document, event) && is_definite(document, event)) ||
           is_near(document, incident, event) || is_retold(document, incident, event);
  }

  /// "A 6.0-magnitude quake … *a 6.3-magnitude* quake"; but "*the* quake was measured at 6.3" corrects what was told.
  bool is_of_other_size(const AnnotatedDocument& document, const Event& told, const Event& event) const {
    if (!is_new_thing(document, event)) return false;
    const auto size_of = [&](const Event& e) {
      const auto at = std::find_if(e.arguments.begin(), e.arguments.end(), [&](const Argument& a) {
        return a.role == magnitude_ && a.quantity != kNoQuantity;
      });
      return at == e.arguments.end() ? 0 : document.quantities[at->quantity.value].value;
    };
    const double size = size_of(event), before = size_of(told);
    return size != 0 && before != 0 && size != before;
  }

  /// "The leaders met on Monday. … Two ministers attended *the meeting*": nothing differs, and it is known already.
  static bool is_retold(const AnnotatedDocument& document, const Incident& incident, const Event& event) {
    const Event& last = document.events[incident.last_event];
    const Chunk* chunk = noun_group_of(document, event.trigger);
    return chunk != nullptr && chunk->definite && chunk->possessor == kNoChunk &&
           document.token(chunk->tokens.begin).tag == Tag::DT && chunk->head == chunk->tokens.begin + 1 &&
           event.modality == Modality::actual && last.modality == Modality::actual &&
           document.token(event.trigger).sentence - document.token(last.trigger).sentence <= kRetold;
  }

  const Vocabulary* vocabulary_;
  IncidentTypes types_;
  RoleId instrument_;
  EventComparison::Terms terms_;
  RoleId magnitude_;
  PhraseIndex turning_;   ///< grammar/other_incident
  PhraseIndex other_;     ///< grammar/new_participant
  PhraseIndex harmless_;  ///< grammar/riot_weapon
};

}  // namespace

std::unique_ptr<Extractor> make_incidents(const Knowledge& knowledge) { return std::make_unique<Incidents>(knowledge); }

}  // namespace dramatis
