// SPDX-License-Identifier: Apache-2.0
#include "matcher/example_facts.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace dramatis {

namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Without a leading article, and in lower case: "The troops" is "troops".
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? ' ' : lower(c);
  for (const std::string_view article : {std::string_view("the "), std::string_view("a "), std::string_view("an ")})
    if (out.starts_with(article)) return out.substr(article.size());
  return out;
}

/// "300,000" is 300000.
bool same_number(std::string_view found, std::string_view expected) {
  std::string digits(found);
  std::erase(digits, ',');
  return digits == expected && digits.find_first_not_of("0123456789.") == std::string::npos;
}

}  // namespace

bool same_text(std::string_view found, std::string_view expected) {
  return found == expected || plain(found) == plain(expected);
}

std::string number_text(double value) {
  std::array<char, 32> buffer{};
  return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr};
}

bool ExampleFacts::mention_fits(const Mention& m, TypeId type, const ExpectedFact& fact) const {
  if (m.entity == kNoEntity) return false;
  const Entity& e = d_.entities[m.entity.value];
  if (!type_is(e.type, type) && !type_is(e.subtype, type)) return false;
  for (const std::string& name : fact.names)
    if (!same_text(d_.text(m.span), name) && !(m.extent.is_empty() ? false : same_text(d_.text(m.extent), name)))
      return false;
  return std::all_of(fact.fields.begin(), fact.fields.end(),
                     [&](const ExpectedField& f) { return entity_field_fits(e, f); });
}

bool ExampleFacts::entity_field_fits(const Entity& e, const ExpectedField& f) const {
  std::string value;
  if (f.key == "gender") value = name_of(e.gender);
  else if (f.key == "nationality") value = e.nationality;
  else if (f.key == "given") value = e.given;
  else if (f.key == "family") value = e.family;
  else if (f.key == "name") value = e.name;
  else if (f.key == "gazetteer") value = e.gazetteer;
  else if (f.key == "subtype") value = e.subtype == kNoType ? std::string() : std::string(v_.name(e.subtype));
  else
    for (const auto& [key, text] : e.attributes)
      if (key == f.key && (f.absent || same_text(text, f.value))) value = text;
  return f.absent ? value.empty() : same_text(value, f.value);
}

bool ExampleFacts::entity_named(EntityIndex entity, ByteSpan span, std::string_view name) const {
  if (!span.is_empty() && same_text(d_.text(span), name)) return true;
  if (entity == kNoEntity) return false;
  const Entity& e = d_.entities[entity.value];
  return same_text(e.name, name) ||
         std::any_of(e.aliases.begin(), e.aliases.end(), [&](const std::string& a) { return same_text(a, name); });
}

bool ExampleFacts::relation_fits(const Relation& r, TypeId type, const ExpectedFact& fact) const {
  if (r.type != type || fact.names.size() != 2) return false;
  const auto ends = [&](std::string_view head, std::string_view tail) {
    return entity_named(r.head, r.head_span, head) && entity_named(r.tail, r.tail_span, tail);
  };
  if (!ends(fact.names[0], fact.names[1]) && !(v_.info(type).symmetric && ends(fact.names[1], fact.names[0])))
    return false;
  return std::all_of(fact.fields.begin(), fact.fields.end(), [&](const ExpectedField& f) {
    std::string value;
    if (f.key == "polarity") value = name_of(r.polarity);
    else if (f.key == "modality") value = name_of(r.modality);
    else
      for (const auto& [key, text] : r.attributes)
        if (key == f.key) value = text;
    return f.absent ? value.empty() : same_text(value, f.value);
  });
}

bool ExampleFacts::argument_fits(const Argument& a, const std::string& expected) const {
  if (same_text(d_.text(a.span), expected) || same_text(a.value, expected) || same_number(d_.text(a.span), expected))
    return true;
  if (a.quantity != kNoQuantity && number_text(d_.quantities[a.quantity.value].value) == expected) return true;
  if (a.event != kNoEvent && (same_text(d_.text(d_.events[a.event.value].span), expected) ||
                              v_.name(d_.events[a.event.value].type) == expected))
    return true;
  return a.entity != kNoEntity && entity_named(a.entity, {}, expected);
}

bool ExampleFacts::event_fits(const Event& e, TypeId type, const ExpectedFact& fact, bool only) const {
  if (e.type != type) return false;
  for (const ExpectedField& f : fact.fields)
    if (!event_field_fits(e, f)) return false;
  if (!only) return true;
  return std::all_of(e.arguments.begin(), e.arguments.end(), [&](const Argument& a) {
    const std::string_view role = v_.role_name(a.role);
    return role == "time" ||
           std::any_of(fact.fields.begin(), fact.fields.end(), [&](const ExpectedField& f) { return f.key == role; });
  });
}

bool ExampleFacts::event_field_fits(const Event& e, const ExpectedField& f) const {
  if (f.key == "polarity") return f.value == name_of(e.polarity);
  if (f.key == "modality") return f.value == name_of(e.modality);
  if (f.key == "tense") return f.value == name_of(e.tense);
  if (f.key == "trigger") return same_text(d_.text(e.span), f.value);
  const auto role = v_.role(f.key);
  if (!role) return false;
  if (f.key == "time" && !f.absent && e.time != kNoTime) {
    const TimeExpression& t = d_.times[e.time.value];
    if (same_text(d_.text(t.span), f.value) || t.value == f.value) return true;
  }
  for (const Argument& a : e.arguments) {
    if (a.role != *role) continue;
    if (f.absent) return false;
    if (argument_fits(a, f.value)) return true;
  }
  return f.absent;
}

}  // namespace dramatis
