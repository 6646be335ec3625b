// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/incidents.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "extractors/phrase_index.hpp"

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
  std::uint32_t before = kNone;  ///< the incident of the same type, or of a type with sides, before this one
  std::uint8_t acts = 0;         ///< which kinds of acts it has mentions of, see `Sides`
  std::uint8_t story = 1;
  bool has_sides = false;   ///< its mentions may be of several types
  bool has_target = false;  ///< an act of it says against whom
  bool aside = false;       ///< told beside another one, of a month or year: "a similar attack in 2005"
};

/// What a type is to others that name one happening: "The *bomb* … The *attack* killed two" (grammar/incident_class).
struct Sides {
  std::uint8_t acts = 0;  ///< one bit for a kind of act, all bits if it may be any
  bool effect = false;    ///< what an act did
  bool anaphor = false;   ///< names again what was told: "the *crime*"
  bool any() const { return effect || acts != 0; }
};

/// Arrays that keep their memory between documents.
struct Scratch {
  std::vector<Incident> incidents;
  std::vector<std::uint32_t> last_of_type;
  std::uint32_t last_with_sides = kNone;
  std::vector<std::uint32_t> order;
  std::vector<std::uint32_t> event_before;  ///< one an event: the one before of its incident
  std::vector<EntityIndex> inside;          ///< one an entity: the place that it is said to lie in
  std::vector<std::uint32_t> turn;          ///< one a sentence: the latest one up to it that turns to something else
};

class Incidents final : public Extractor {
 public:
  explicit Incidents(const Knowledge& knowledge)
      : vocabulary_(knowledge.vocabulary),
        near_(vocabulary_->type_count(), 0),
        near_definite_(vocabulary_->type_count(), 0),
        sides_(vocabulary_->type_count()),
        located_in_(vocabulary_->type("locatedIn").value_or(kNoType)),
        turning_(*knowledge.lexicon, {"other_incident"}) {
    read_classes(*knowledge.lexicon);
    // Those hit by an act are its patients, those hit by its effect victims: one question for types with sides.
    std::uint8_t group = 0;
    for (const auto& names : {std::vector<std::string_view>{"agent"},
                              {"patient", "victim", "theme"},
                              {"place", "destination", "origin"},
                              {"recipient"}}) {
      for (const std::string_view name : names)
        if (const auto role = vocabulary_->role(name)) {
          telling_.push_back(*role);
          if (group_of_role_.size() <= *role) group_of_role_.resize(*role + 1U, kNoGroup);
          group_of_role_[*role] = group;
        }
      ++group;
    }
  }

  std::string_view name() const override { return "incidents"; }
  std::string_view layers() const override { return "events → events"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    if (document.events.empty()) return;
    thread_local Scratch scratch;
    scratch.incidents.clear();
    scratch.last_of_type.assign(vocabulary_->type_count(), kNone);
    scratch.last_with_sides = kNone;
    scratch.event_before.assign(document.events.size(), kNone);
    scratch.inside.assign(document.entities.size(), kNoEntity);
    for (const Relation& r : document.relations)
      if (r.type == located_in_ && scratch.inside[r.head.value] == kNoEntity) scratch.inside[r.head.value] = r.tail;
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
  static bool is_behind_turn(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
                             const Event& event) {
    return document.token(document.events[incident.last_event].trigger).sentence <
           scratch.turn[document.token(event.trigger).sentence];
  }

  /// To the latest incident that agrees, or as the first mention of a new one.
  void add(AnnotatedDocument& document, std::uint32_t index, Scratch& scratch) const {
    Event& event = document.events[index];
    const bool resolved = sides_[event.type].anaphor && resolve(document, index, scratch);
    const Sides sides = sides_[event.type];
    // What is denied or planned is no side of what happened.
    const bool has_sides = sides.any() && event.polarity == Polarity::affirmed && event.modality == Modality::actual;
    std::uint32_t& last = has_sides ? scratch.last_with_sides : scratch.last_of_type[event.type];
    std::uint32_t found = last;
    const auto same = [&](const Incident& incident) {
      return resolved ||
             (has_sides ? is_side(document, scratch, incident, index) : is_same(document, scratch, incident, event));
    };
    for (std::size_t compared = 0; found != kNone && !same(scratch.incidents[found]);) {
      found = scratch.incidents[found].before;
      if (++compared == kMostCompared) found = kNone;
    }
    if (found == kNone) {
      found = static_cast<std::uint32_t>(scratch.incidents.size());
      const bool aside = last != kNone && is_of_long_time(document, event);
      scratch.incidents.push_back({kNone, last, 0, event.story, has_sides, false, aside});
      last = found;
    }
    event.incident = found;
    Incident& incident = scratch.incidents[found];
    if (sides.acts != 0 && sides.acts != kAnyAct) incident.acts |= sides.acts;
    incident.has_target = incident.has_target || has_role_of(event, kTargets);
    scratch.event_before[index] = std::exchange(incident.last_event, index);
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
    const Event& last = document.events[incident.last_event];
    const std::uint32_t gap = document.token(event.trigger).sentence - document.token(last.trigger).sentence;
    if (incident.story != event.story || gap > near_[event.type]) return false;
    TypeId type = last.type;
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      if (sides_[document.events[i].type].acts != 0) type = document.events[i].type;
      i = scratch.event_before[i];
    }
    event.type = type;
    return true;
  }

  /// `near_` for each event type, from the reserved lexicon of classes.
  void read_classes(const Lexicon& lexicon) {
    const LexiconId id = lexicon.lexicon("incident_class");
    if (id == kNoLexicon) return;
    const auto [first, last] = lexicon.entries(id);
    std::vector<std::string_view> kinds;
    for (EntryId e = first; e < last; ++e) {
      const auto type = vocabulary_->type(lexicon.canonical(e));
      if (!type) continue;
      const std::string_view near = lexicon.feature(e, "near");
      std::uint32_t sentences = 0;
      std::from_chars(near.data(), near.data() + near.size(), sentences);
      for (std::size_t t = 0; t < near_.size(); ++t)
        if (vocabulary_->info(static_cast<TypeId>(t)).parent == *type) near_[t] = near_definite_[t] = sentences;
      const std::string_view act = lexicon.feature(e, "act");
      Sides& sides = sides_[*type];
      sides.effect = !lexicon.feature(e, "effect").empty();
      if (act == "any") {
        sides.acts = kAnyAct;
      } else if (!act.empty()) {
        const auto kind = std::find(kinds.begin(), kinds.end(), act);
        sides.acts = static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind - kinds.begin()));
        if (kind == kinds.end()) kinds.push_back(act);
      }
      sides.anaphor = !lexicon.feature(e, "anaphor").empty();
      if (sides.any() || sides.anaphor) near_[*type] = sentences;
    }
  }

  /// Whether an event of a type with sides tells of the same happening. Mentions may be of different types, so only
  /// what one says of the happening itself counts: who, against whom, where, when.
  bool is_side(const AnnotatedDocument& document, const Scratch& scratch, const Incident& incident,
               std::uint32_t index) const {
    const Event& event = document.events[index];
    const Sides sides = sides_[event.type];
    if (incident.story != event.story || !incident.has_sides) return false;
    if (sides.acts != kAnyAct && (sides.acts | incident.acts) != incident.acts && incident.acts != 0 && sides.acts != 0)
      return false;
    bool agrees = false, linked = false;
    std::size_t mentions = 0;
    for (std::uint32_t i = incident.last_event; i != kNone && mentions < kMostMentions; ++mentions) {
      const Event& other = document.events[i];
      const Comparison c = compare_sides(document, scratch, other, event);
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
    // A headline tells first what "a bus", "an attack" of the text is.
    const bool retold = stands_above_text(document, document.events[incident.last_event]);
    const bool is_new = gap > 0 && !retold && is_new_thing(document, event);
    if (agrees && !is_new) return true;
    const bool definite = is_definite(document, event);
    if (definite && (says_nothing(event) || gap <= near_definite_[event.type])) return true;
    if (is_new || gap > near_[event.type]) return false;
    // "Gunmen attacked a bank. … They attacked *a school*": another act.
    return retold || !(gap > 0 && sides.acts != 0 && incident.has_target && has_new_target(document, event));
  }

  /// "in 2005", "in February": no day is told.
  static bool is_of_long_time(const AnnotatedDocument& document, const Event& event) {
    if (event.time == kNoTime) return false;
    const std::string& value = document.times[event.time.value].value;
    constexpr std::size_t kYear = 4, kMonth = 7;
    return value.size() == kYear || (value.size() == kMonth && value[kYear] == '-' && value[kYear + 1] != 'W');
  }

  /// In a headline or a caption.
  static bool stands_above_text(const AnnotatedDocument& document, const Event& event) {
    const Sentence& sentence = document.sentence_of(event.trigger);
    if (sentence.headline) return true;
    const ZoneKind zone = document.document.zones[sentence.zone].kind;
    return zone == ZoneKind::headline || zone == ZoneKind::caption;
  }

  static bool tells_of(const Event& event, std::uint32_t index) {
    return std::any_of(event.arguments.begin(), event.arguments.end(),
                       [&](const Argument& a) { return a.event.value == index; });
  }

  /// "an attack", "two bombings": said of something that was not told of yet.
  static bool is_new_thing(const AnnotatedDocument& document, const Event& event) {
    const Chunk* chunk = noun_group_of(document, event.trigger);
    if (chunk == nullptr || chunk->definite) return false;
    const Tag first = document.token(chunk->tokens.begin).tag;  // but "heavy bombing"
    return chunk->tokens.begin != chunk->head && (first == Tag::DT || first == Tag::CD);
  }

  bool has_new_target(const AnnotatedDocument& document, const Event& event) const {
    return std::any_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
      if (group_of(a.role) != kTargets || is_named(document, a)) return false;
      const auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), a.span.begin,
                                          [](const Token& t, ByteOffset b) { return t.begin < b; });
      if (token == document.tokens.end()) return false;
      const ChunkIndex c = document.chunk_of_token[static_cast<std::size_t>(token - document.tokens.begin())];
      return c != kNoChunk && !document.chunk(c).definite && !document.chunk(c).pronoun;
    });
  }

  std::uint8_t group_of(RoleId role) const { return role < group_of_role_.size() ? group_of_role_[role] : kNoGroup; }

  bool has_role_of(const Event& event, std::uint8_t group) const {
    return std::any_of(event.arguments.begin(), event.arguments.end(),
                       [&](const Argument& a) { return group_of(a.role) == group; });
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
      const Comparison c = compare(document, scratch, other, event);
      if (c == Comparison::differ) return false;
      agrees = agrees || c == Comparison::agree;
      is_real = is_real || (other.modality != Modality::possible && other.modality != Modality::hypothetical);
    }
    if (!agrees && is_behind_turn(document, scratch, incident, event)) return false;
    return agrees || (is_real && says_nothing(event) && is_definite(document, event)) ||
           is_near(document, incident, event);
  }

  enum class Comparison { agree, silent, differ };

  /// As `compare`, but patients, victims and themes are one question, and so are places; a shared place alone is no
  /// sign.
  Comparison compare_sides(const AnnotatedDocument& document, const Scratch& scratch, const Event& a,
                           const Event& b) const {
    bool agree = false;
    for (std::uint8_t group = 0; group <= kPlaces; ++group) {
      bool in_a = false, in_b = false, shared = false;
      for (const Argument& x : a.arguments) {
        if (group_of(x.role) != group) continue;
        in_a = in_a || is_named(document, x);
        for (const Argument& y : b.arguments)
          if (group_of(y.role) == group &&
              (same_filler(document, x, y) || (group == kPlaces && is_one_inside(scratch, x, y))))
            shared = true;
      }
      for (const Argument& y : b.arguments) in_b = in_b || (group_of(y.role) == group && is_named(document, y));
      if (shared) agree = agree || group == kTargets;
      else if (in_a && in_b) return Comparison::differ;
    }
    // "today" is the day of all that a report tells
    const Comparison c = compare_times(document, a, b, false);
    return c == Comparison::differ ? c : agree ? Comparison::agree : Comparison::silent;
  }

  Comparison compare(const AnnotatedDocument& document, const Scratch& scratch, const Event& a, const Event& b) const {
    bool agree = false;
    for (const RoleId role : telling_) {
      bool in_a = false, in_b = false, shared = false;  // whether a name fills the role
      bool inside = false;                              // "in Norway … in Oslo": may be one place
      for (const Argument& x : a.arguments) {
        if (x.role != role) continue;
        in_a = in_a || is_named(document, x);
        for (const Argument& y : b.arguments) {
          if (y.role != role) continue;
          if (same_filler(document, x, y)) shared = true;
          else inside = inside || is_one_inside(scratch, x, y);
        }
      }
      for (const Argument& y : b.arguments) in_b = in_b || (y.role == role && is_named(document, y));
      if (shared) agree = true;
      else if (in_a && in_b && !inside) return Comparison::differ;
    }
    return compare_times(document, a, b, agree);
  }

  static Comparison compare_times(const AnnotatedDocument& document, const Event& a, const Event& b, bool agree) {
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

  /// "killed in *Norway* … The attack in *Oslo*": one place lies in the other.
  static bool is_one_inside(const Scratch& scratch, const Argument& x, const Argument& y) {
    if (x.entity == kNoEntity || y.entity == kNoEntity) return false;
    const auto lies_in = [&](EntityIndex place, EntityIndex other) {
      for (int steps = 0; steps < 4 && place != kNoEntity && place != other; ++steps)
        place = scratch.inside[place.value];
      return place == other;
    };
    return lies_in(x.entity, y.entity) || lies_in(y.entity, x.entity);
  }

  bool says_nothing(const Event& event) const {
    return event.time == kNoTime &&
           std::none_of(event.arguments.begin(), event.arguments.end(), [&](const Argument& a) {
             return std::find(telling_.begin(), telling_.end(), a.role) != telling_.end();
           });
  }

  /// "the attack", "the shooting": a noun trigger in a definite noun group.
  static bool is_definite(const AnnotatedDocument& document, const Event& event) {
    const Chunk* chunk = noun_group_of(document, event.trigger);
    return chunk != nullptr && chunk->definite;
  }

  static const Chunk* noun_group_of(const AnnotatedDocument& document, TokenIndex token) {
    if (document.chunk_of_token.empty() || document.chunk_of_token[token.value] == kNoChunk) return nullptr;
    const Chunk& chunk = document.chunk(document.chunk_of_token[token.value]);
    return chunk.kind == ChunkKind::noun_group ? &chunk : nullptr;
  }

  static constexpr std::uint8_t kAnyAct = 0xFF;
  /// Groups of roles that ask one question.
  static constexpr std::uint8_t kTargets = 1, kPlaces = 2, kNoGroup = 0xFF;

  const Vocabulary* vocabulary_;
  std::vector<std::uint32_t> near_;           ///< one a type: how many sentences may lie between two mentions; 0: none
  std::vector<std::uint32_t> near_definite_;  ///< … if the second one is definite
  std::vector<Sides> sides_;                  ///< one a type
  TypeId located_in_;
  PhraseIndex turning_;  ///< grammar/other_incident
  std::vector<std::uint8_t> group_of_role_;
  std::vector<RoleId> telling_;
};

}  // namespace

std::unique_ptr<Extractor> make_incidents(const Knowledge& knowledge) { return std::make_unique<Incidents>(knowledge); }

}  // namespace dramatis
