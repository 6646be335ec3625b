// SPDX-License-Identifier: Apache-2.0
#pragma once

// The types, relations and roles of the graph, read from the rule pack's `vocabulary` file.
// C++ lists no event type: what the program itself must know are the node types below and
// the roles whose meaning is arithmetic (time, quantity). Everything else grows in the file.
//
// The file is line oriented; `#` starts a comment:
//     node     Person                      schema=Person
//     subtype  Country  of=Place           schema=Country
//     class    Conflict
//     event    Attack   class=Conflict     plover=ASSAULT
//     event    Meeting  class=Diplomacy    plover=CONSULT symmetric
//     event    Death    class=Life         once=victim
//     relation holdsPosition  head=Person  tail=Organization|Place|Person
//     relation alliedWith     head=… tail=… symmetric
//     role     agent
//     plover   AID      planned=AGREE demanded=DEMAND negated=REJECT
//
// `plover-by-actor` of an event is its category where somebody does it: a killing by gunmen is an
// assault, one by a storm is none. A `plover` line says what a category becomes where the text does
// not tell of a deed: promised aid is an agreement, a planned attack a threat. `once` names a role, declared above:
// nobody is the victim of two deaths.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/syntax.hpp"

namespace dramatis {

using TypeId = std::uint16_t;  ///< node types, subtypes, events, relations share one numbering
using RoleId = std::uint8_t;
inline constexpr TypeId kNoType = 0xFFFF;
inline constexpr RoleId kNoRole = 0xFF;

/// What kind of thing a type is.
enum class TypeKind : std::uint8_t { node, subtype, event_class, event, relation };

struct TypeInfo {
  std::string name;  ///< bare and unique: "Deployment"
  TypeKind kind = TypeKind::node;
  TypeId parent = kNoType;      ///< subtype: its node type; event: its class
  std::string schema;           ///< schema.org type, or empty
  std::string plover;           ///< PLOVER category of an event, or empty
  std::string plover_by_actor;  ///< the same where it has an actor, if that differs
  std::vector<TypeId> heads;    ///< relations: admissible node types; empty means any
  std::vector<TypeId> tails;
  bool symmetric = false;  ///< relations: direction means nothing; events: actors act on each other
  RoleId once = kNoRole;   ///< events: the part in which nobody stands twice in his life
};

/// Immutable after parsing; shared by all threads.
class Vocabulary {
 public:
  /// Parses the text of a `vocabulary` file. Throws `RuleError` with every bad line;
  /// `file` names it in diagnostics.
  static Vocabulary parse(std::string_view text, std::string_view file);

  [[nodiscard]] std::optional<TypeId> type(std::string_view name) const;
  [[nodiscard]] const TypeInfo& info(TypeId type) const { return types_[type]; }
  [[nodiscard]] std::string_view name(TypeId type) const { return types_[type].name; }
  [[nodiscard]] std::size_t type_count() const { return types_.size(); }

  [[nodiscard]] std::optional<RoleId> role(std::string_view name) const;
  [[nodiscard]] std::string_view role_name(RoleId role) const { return roles_[role]; }
  [[nodiscard]] std::size_t role_count() const { return roles_.size(); }

  /// The PLOVER category of one event mention, or empty.
  [[nodiscard]] std::string_view plover(TypeId event, bool has_actor, Polarity polarity, Modality modality) const;

  /// True if `type` is `ancestor`, or a subtype (or event of the class) of it.
  [[nodiscard]] bool is_a(TypeId type, TypeId ancestor) const {
    return type == ancestor || (type < types_.size() && types_[type].parent == ancestor);
  }

  /// Node types that the program itself works with. Each must be in the file.
  TypeId person = kNoType, organization = kNoType, place = kNoType, group = kNoType, event = kNoType, claim = kNoType,
         thing = kNoType, document = kNoType;
  TypeId country = kNoType;  ///< subtype that nationality adjectives lead to

 private:
  /// What a PLOVER category becomes; empty: it stays.
  struct PloverShift {
    std::string category, planned, demanded, negated;
  };

  std::vector<PloverShift> shifts_;
  std::vector<TypeInfo> types_;
  std::vector<std::string> roles_;
};

}  // namespace dramatis
