// SPDX-License-Identifier: Apache-2.0
#include "model/vocabulary.hpp"

#include <algorithm>

#include "model/diagnostic.hpp"

namespace dramatis {

namespace {

constexpr std::string_view kBlanks = " \t\r";

/// Splits a line at blanks, up to a `#`.
std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> out;
  if (auto hash = line.find('#'); hash != std::string_view::npos) line = line.substr(0, hash);
  for (;;) {
    const auto begin = line.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return out;
    line.remove_prefix(begin);
    const auto end = std::min(line.find_first_of(kBlanks), line.size());
    out.push_back(line.substr(0, end));
    line.remove_prefix(end);
  }
}

std::optional<TypeKind> kind_from(std::string_view word) {
  if (word == "node") return TypeKind::node;
  if (word == "subtype") return TypeKind::subtype;
  if (word == "class") return TypeKind::event_class;
  if (word == "event") return TypeKind::event;
  if (word == "relation") return TypeKind::relation;
  return std::nullopt;
}

}  // namespace

Vocabulary Vocabulary::parse(std::string_view text, std::string_view file) {
  Vocabulary v;
  std::vector<Diagnostic> bad;
  std::uint64_t number = 0;
  auto report = [&](std::string message, std::string advice = {}) {
    bad.push_back({Severity::error, std::string(file), number, 1, std::move(message), std::move(advice)});
  };
  auto resolve = [&](std::string_view name) -> TypeId {
    if (auto t = v.type(name)) return *t;
    report("unknown type '" + std::string(name) + "'", "declare it on an earlier line");
    return kNoType;
  };
  auto resolve_list = [&](std::string_view names) {
    std::vector<TypeId> out;
    while (!names.empty()) {
      const auto bar = std::min(names.find('|'), names.size());
      out.push_back(resolve(names.substr(0, bar)));
      names.remove_prefix(std::min(bar + 1, names.size()));
    }
    return out;
  };

  auto role_of = [&](std::string_view name) -> RoleId {
    if (auto r = v.role(name)) return *r;
    report("unknown role '" + std::string(name) + "'", "declare it on an earlier line");
    return kNoRole;
  };

  while (!text.empty()) {
    ++number;
    const auto end = std::min(text.find('\n'), text.size());
    const auto words = words_of(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (words.empty()) continue;
    if (words.size() < 2) {
      report("'" + std::string(words[0]) + "' needs a name");
      continue;
    }
    if (words[0] == "role") {
      if (v.role(words[1])) report("role '" + std::string(words[1]) + "' is declared twice");
      v.roles_.emplace_back(words[1]);
      continue;
    }
    if (words[0] == "plover") {
      PloverShift shift{std::string(words[1]), {}, {}, {}};
      for (std::size_t i = 2; i < words.size(); ++i) {
        const auto equals = std::min(words[i].find('='), words[i].size());
        const std::string_view key = words[i].substr(0, equals);
        const std::string_view value = words[i].substr(std::min(equals + 1, words[i].size()));
        if (key == "planned") shift.planned = value;
        else if (key == "demanded") shift.demanded = value;
        else if (key == "negated") shift.negated = value;
        else report("unknown property '" + std::string(key) + "'", "planned, demanded or negated");
      }
      v.shifts_.push_back(std::move(shift));
      continue;
    }
    const auto kind = kind_from(words[0]);
    if (!kind) {
      report("unknown word '" + std::string(words[0]) + "'", "node, subtype, class, event, relation, role or plover");
      continue;
    }
    if (v.type(words[1])) report("type '" + std::string(words[1]) + "' is declared twice");
    TypeInfo info;
    info.name = words[1];
    info.kind = *kind;
    for (std::size_t i = 2; i < words.size(); ++i) {
      const auto equals = words[i].find('=');
      const std::string_view key = words[i].substr(0, equals);
      const std::string_view value =
          equals == std::string_view::npos ? std::string_view() : words[i].substr(equals + 1);
      if (key == "of" || key == "class") info.parent = resolve(value);
      else if (key == "schema") info.schema = value;
      else if (key == "plover") info.plover = value;
      else if (key == "plover-by-actor") info.plover_by_actor = value;
      else if (key == "head") info.heads = resolve_list(value);
      else if (key == "tail") info.tails = resolve_list(value);
      else if (key == "symmetric") info.symmetric = true;
      else if (key == "once") info.once = role_of(value);
      else
        report("unknown property '" + std::string(key) + "'",
               "of, class, schema, plover, plover-by-actor, head, tail, symmetric or once");
    }
    v.types_.push_back(std::move(info));
  }

  struct Needed {
    std::string_view name;
    TypeId* to;
  };
  for (const Needed& n :
       {Needed{"Person", &v.person}, Needed{"Organization", &v.organization}, Needed{"Place", &v.place},
        Needed{"Group", &v.group}, Needed{"Event", &v.event}, Needed{"Claim", &v.claim}, Needed{"Thing", &v.thing},
        Needed{"Document", &v.document}, Needed{"Country", &v.country}}) {
    if (auto t = v.type(n.name)) *n.to = *t;
    else report("the type '" + std::string(n.name) + "' is missing", "the program works with it; add its line");
  }
  if (!bad.empty()) throw RuleError(std::move(bad));
  return v;
}

std::optional<TypeId> Vocabulary::type(std::string_view name) const {
  for (std::size_t i = 0; i < types_.size(); ++i)
    if (types_[i].name == name) return static_cast<TypeId>(i);
  return std::nullopt;
}

std::string_view Vocabulary::plover(TypeId type, bool has_actor, Polarity polarity, Modality modality) const {
  const TypeInfo& of = types_[type];
  const std::string& category = has_actor && !of.plover_by_actor.empty() ? of.plover_by_actor : of.plover;
  if (category.empty() || (polarity == Polarity::affirmed && modality == Modality::actual)) return category;
  for (const PloverShift& s : shifts_) {
    if (s.category != category) continue;
    const std::string& shifted = modality == Modality::demanded  ? s.demanded
                                 : polarity == Polarity::negated ? s.negated
                                 : modality == Modality::planned ? s.planned
                                                                 : category;
    return shifted.empty() ? category : shifted;
  }
  return category;
}

std::optional<RoleId> Vocabulary::role(std::string_view name) const {
  for (std::size_t i = 0; i < roles_.size(); ++i)
    if (roles_[i] == name) return static_cast<RoleId>(i);
  return std::nullopt;
}

}  // namespace dramatis
