// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/event_comparison.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "extractors/calendar.hpp"
#include "extractors/entity_attributes.hpp"
#include "extractors/facts/event_mention.hpp"

namespace dramatis {

namespace {

bool same_filler(const AnnotatedDocument& document, const Argument& x, const Argument& y) {
  if (x.entity != kNoEntity && y.entity != kNoEntity) {
    if (x.entity == y.entity) return true;
    const Entity& ex = document.entities[x.entity.value];
    const Entity& ey = document.entities[y.entity.value];
    const bool counted = ex.number > 1 && ey.number > 1;  // "20 people … 300 people"
    return !ex.named && !ey.named && ex.name == ey.name && !ex.name.empty() && (!counted || ex.number == ey.number);
  }
  return x.entity == y.entity && x.event == y.event && x.event == kNoEvent &&
         document.text(x.span) == document.text(y.span);
}

/// How many, if the event says so.
double count_of(const AnnotatedDocument& document, const Event& e) {
  for (const Argument& a : e.arguments)
    if (a.quantity != kNoQuantity) return document.quantities[a.quantity.value].value;
  return 0;
}

/// "Floods killed 11 people in December 2001" in a report of six deaths this week: of another year and another count.
bool is_of_other_year(const AnnotatedDocument& document, const Event& a, const Event& b) {
  if ((a.time == kNoTime) == (b.time == kNoTime)) return false;
  const auto published = parse_iso_date(document.document.published);
  const std::string& value = document.times[(a.time != kNoTime ? a.time : b.time).value].value;
  if (!published || value.size() < 4 || value[0] < '1' || value[0] > '9') return false;
  int year = 0;
  if (std::from_chars(value.data(), value.data() + 4, year).ptr != value.data() + 4) return false;
  const double of_a = count_of(document, a), of_b = count_of(document, b);
  return year + 1 < published->year && of_a != 0 && of_b != 0 && of_a != of_b;
}

Comparison compare_times(const AnnotatedDocument& document, const Event& a, const Event& b, bool agree) {
  if (a.time != kNoTime && b.time != kNoTime) {
    const std::string& va = document.times[a.time.value].value;
    const std::string& vb = document.times[b.time.value].value;
    // "on Monday" and "in October" may be one time; two different days are two happenings.
    if (!va.empty() && !vb.empty() && !va.starts_with(vb) && !vb.starts_with(va)) return Comparison::differ;
    agree = agree || (va == vb && !va.empty());
  }
  if (!agree && is_of_other_year(document, a, b)) return Comparison::differ;
  return agree ? Comparison::agree : Comparison::silent;
}

}  // namespace

void EventComparison::start(const AnnotatedDocument& document, const IncidentTypes& types, const Terms& terms) {
  types_ = &types;
  theme_ = terms.theme;
  inside_.assign(document.entities.size(), kNoEntity);
  body_.assign(document.entities.size(), kNoEntity);
  for (const Relation& r : document.relations) {
    if (r.type == terms.located_in && inside_[r.head.value] == kNoEntity) inside_[r.head.value] = r.tail;
    if (r.type == terms.member_of && !document.entities[r.head.value].named && body_[r.head.value] == kNoEntity)
      body_[r.head.value] = r.tail;
  }
  state_.resize(document.entities.size());
  for (std::size_t i = 0; i < state_.size(); ++i) {
    const Entity& e = document.entities[i];
    const std::string_view code = !e.named                     ? e.nationality.view()
                                  : e.subtype == terms.country ? attribute(e, "country")
                                                               : attribute(e, "capital");
    state_[i] = code.size() == 2 ? static_cast<std::uint16_t>(code[0] << 8 | code[1]) : std::uint16_t{0};
  }
}

/// "*Red Front militants* stormed the town. … *The Blue Army* attacked a base": whose people act, acts.
EntityIndex EventComparison::actor(const Argument& x) const {
  return x.entity != kNoEntity && body_[x.entity.value] != kNoEntity ? body_[x.entity.value] : x.entity;
}

/// "*Oslo* sent troops. … *Norway* had sent them" may be one deed; "*Russia* invaded. … *Norwegian troops* advanced" is
/// none.
Comparison EventComparison::compare_states(const Argument& x, const Argument& y) const {
  if (x.entity == kNoEntity || y.entity == kNoEntity) return Comparison::silent;
  const std::uint16_t of_x = state_[x.entity.value], of_y = state_[y.entity.value];
  if (of_x == 0 || of_y == 0) return Comparison::silent;
  return of_x == of_y ? Comparison::agree : Comparison::differ;
}

/// "A man shot a nurse. *Police* shot the man": somebody else does it to who did the first; but "A bomber killed two
/// and died".
bool EventComparison::turns_on_actor(const Event& first, const Event& second) const {
  bool turns = false, other = false;
  for (const Argument& y : second.arguments) {
    const std::uint8_t group = types_->group_of(y.role);
    if (y.entity == kNoEntity || (group != IncidentTypes::kAgents && group != IncidentTypes::kTargets)) continue;
    const bool acted = std::any_of(first.arguments.begin(), first.arguments.end(), [&](const Argument& x) {
      return x.entity == y.entity && types_->group_of(x.role) == IncidentTypes::kAgents;
    });
    (group == IncidentTypes::kAgents ? other : turns) |= acted == (group == IncidentTypes::kTargets);
  }
  return turns && other;
}

Comparison EventComparison::compare_sides(const AnnotatedDocument& document, const Event& a, const Event& b) const {
  if (turns_on_actor(a, b) || turns_on_actor(b, a)) return Comparison::differ;
  bool agree = false, one_agent = false;
  for (std::uint8_t group = 0; group <= IncidentTypes::kPlaces; ++group) {
    bool in_a = false, in_b = false, shared = false;
    bool one_state = false, two_states = false;
    const auto is_known = [&](const Argument& x) {
      return is_named(document, x) || (group == IncidentTypes::kAgents && actor(x) != x.entity);
    };
    for (const Argument& x : a.arguments) {
      if (types_->group_of(x.role) != group) continue;
      in_a = in_a || is_known(x);
      for (const Argument& y : b.arguments) {
        if (types_->group_of(y.role) != group) continue;
        const Comparison states = group == IncidentTypes::kAgents ? compare_states(x, y) : Comparison::silent;
        one_state = one_state || states == Comparison::agree;
        two_states = two_states || states == Comparison::differ;
        if ((same_filler(document, x, y) || (group == IncidentTypes::kPlaces && is_one_inside(x, y)) ||
             (group == IncidentTypes::kAgents && actor(x) != kNoEntity && actor(x) == actor(y))))
          shared = true;
      }
    }
    for (const Argument& y : b.arguments) in_b = in_b || (types_->group_of(y.role) == group && is_known(y));
    one_agent = one_agent || (shared && group == IncidentTypes::kAgents);
    // "Gunmen killed *Erik Holm* and wounded *Anna Berg*": one deed, whoever suffered what
    const bool beside = group == IncidentTypes::kTargets && one_agent && a.type != b.type &&
                        document.token(a.trigger).sentence == document.token(b.trigger).sentence;
    if (shared) agree = agree || group == IncidentTypes::kTargets;
    else if (((in_a && in_b) || two_states) && !one_state && !beside) return Comparison::differ;
  }
  // "today" is the day of all that a report tells
  const Comparison c = compare_times(document, a, b, false);
  return c == Comparison::differ ? c : agree ? Comparison::agree : Comparison::silent;
}

Comparison EventComparison::compare(const AnnotatedDocument& document, const Event& a, const Event& b) const {
  bool agree = false;
  for (const RoleId role : types_->telling()) {
    bool in_a = false, in_b = false, shared = false;  // whether a name fills the role
    bool maybe = false;                               // "in Norway … in Oslo": may be one place
    bool two_states = false;
    const bool acts = types_->group_of(role) == IncidentTypes::kAgents;
    for (const Argument& x : a.arguments) {
      if (x.role != role) continue;
      in_a = in_a || is_named(document, x);
      for (const Argument& y : b.arguments) {
        if (y.role != role) continue;
        if (same_filler(document, x, y)) shared = true;
        // "the *cabinet* meeting", "the *board* meeting"
        else if (is_kind_word(document, a, x) && is_kind_word(document, b, y)) return Comparison::differ;
        else maybe = maybe || is_one_inside(x, y);
        const Comparison states = acts ? compare_states(x, y) : Comparison::silent;
        // "the *Ukraine* war … *Russia's* war": the first may only say where it is
        const bool where = states == Comparison::differ && is_bare_name(document, a, x) != is_bare_name(document, b, y);
        maybe = maybe || states == Comparison::agree || where;
        two_states = two_states || (states == Comparison::differ && !where);
      }
    }
    for (const Argument& y : b.arguments) in_b = in_b || (y.role == role && is_named(document, y));
    if (shared) agree = true;
    else if (((in_a && in_b) || two_states) && !maybe) return Comparison::differ;
  }
  return compare_times(document, a, b, agree || sends_own(document, a, b) || sends_own(document, b, a));
}

/// "*Chadian troops* were sent to Oslo. … soldiers deployed by *Chad*": by whom the first were sent is not told.
bool EventComparison::sends_own(const AnnotatedDocument& document, const Event& sent, const Event& told) const {
  const auto acts = [&](const Argument& a) { return types_->group_of(a.role) == IncidentTypes::kAgents; };
  if (std::any_of(sent.arguments.begin(), sent.arguments.end(), acts)) return false;
  return std::any_of(sent.arguments.begin(), sent.arguments.end(), [&](const Argument& own) {
    return own.role == theme_ && own.entity != kNoEntity && !document.entities[own.entity.value].named &&
           std::any_of(told.arguments.begin(), told.arguments.end(), [&](const Argument& actor) {
             return acts(actor) && compare_states(own, actor) == Comparison::agree;
           });
  });
}

bool EventComparison::is_one_inside(const Argument& x, const Argument& y) const {
  if (x.entity == kNoEntity || y.entity == kNoEntity) return false;
  const auto lies_in = [&](EntityIndex place, EntityIndex other) {
    for (int steps = 0; steps < 4 && place != kNoEntity && place != other; ++steps) place = inside_[place.value];
    return place == other;
  };
  return lies_in(x.entity, y.entity) || lies_in(y.entity, x.entity);
}

}  // namespace dramatis
