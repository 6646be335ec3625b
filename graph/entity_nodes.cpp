// SPDX-License-Identifier: Apache-2.0
// Nodes of entities and documents.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/assembly.hpp"
#include "graph/link_state.hpp"
#include "graph/name_key.hpp"

namespace dramatis {

namespace {

struct NameVotes {
  std::uint64_t documents = 0;
  std::uint64_t mentions = 0;
};

// The name that most documents use; a person's only among names of two parts and more, so that
// "Rutte" never wins over "Mark Rutte".
std::string canonical_name(const std::map<std::string, NameVotes>& names, bool is_person) {
  const auto rank = [&](const auto& entry) {
    const std::size_t parts = name_parts(entry.first).size();
    return std::tuple(!is_person || parts >= 2, entry.second.documents, entry.second.mentions, entry.first.size());
  };
  auto best = names.begin();
  for (auto it = names.begin(); it != names.end(); ++it)
    if (rank(*it) > rank(*best)) best = it;
  return best->first;
}

bool has_lower(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// "U.S.", "UAE": letters that stand for words.
bool is_abbreviation(std::string_view name) {
  constexpr std::size_t kLongest = 3;
  return name.size() <= kLongest || name.find('.') != std::string_view::npos;
}

// "United States" for "U.S.", where a text says so.
std::string full_name(const std::map<std::string, NameVotes>& names, const std::string& abbreviation) {
  std::map<std::string, NameVotes> full;
  for (const auto& [name, votes] : names)
    if (has_lower(name)) full.emplace(name, votes);
  return full.empty() ? abbreviation : canonical_name(full, false);
}

// "BOGOTÁ" of a dateline as "Bogotá": only for places, since "NATO" is written so.
std::string title_case(const std::string& name) {
  std::string out;
  bool is_start = true;
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t length = static_cast<unsigned char>(name[i]) >= 0xC0 && i + 1 < name.size() ? 2 : 1;
    out += is_start ? name.substr(i, length) : fold_name(name.substr(i, length));
    if (!is_start && out.size() < i + length)
      out += name.substr(out.size(), i + length - out.size());  // what folding drops
    is_start = name[i] == ' ' || name[i] == '-';
    i += length;
  }
  return out;
}

std::string first_of(const std::map<std::string, std::uint32_t>& votes) {
  if (votes.empty()) return {};
  return std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

// "geonames:2643743" → "https://sws.geonames.org/2643743/"; nothing for a gazetteer that has no IRIs.
std::string gazetteer_iri(const std::string& id) {
  if (id.starts_with("geonames:")) return "https://sws.geonames.org/" + id.substr(9) + "/";
  if (id.starts_with("wikidata:")) return "http://www.wikidata.org/entity/" + id.substr(9);
  return {};
}

}  // namespace

void Assembly::add_entity_nodes() {
  for (std::uint32_t c = 0; c < entities_.members.size(); ++c) add_entity_node(c);
}

void Assembly::add_entity_node(std::uint32_t c) {
  const std::vector<UnitIndex>& units = entities_.members[c];
  NodeDraft out = open_node();
  std::map<std::string, NameVotes> names;
  std::set<std::string> aliases;
  std::set<std::string> iris;
  std::map<std::string, std::uint32_t> gazetteers;
  std::map<TypeId, std::uint32_t> subtypes;
  std::set<std::uint32_t> counts;
  PropertyVotes votes;
  bool is_named = false;
  const bool is_national =
      std::any_of(units.begin(), units.end(), [&](UnitIndex u) { return !set_.entity(u).entity.nationality.empty(); });
  for (const UnitIndex unit : units) {
    const std::uint32_t d = set_.document_of(unit);
    const RecordEntity& record = set_.entity(unit);
    const Entity& e = record.entity;
    out.node.type = e.type;
    is_named = is_named || e.named;
    std::string name = one_line(e.name);
    if (e.type == vocabulary_.group) name = without_count(name);
    // "North Korean troops" says more than the "troops" of other articles.
    if (is_national && !e.named && e.nationality.empty()) aliases.insert(name);
    else ++names[name].documents, names[name].mentions += record.mentions;
    aliases.insert(name);
    for (const std::string& alias : e.aliases) aliases.insert(one_line(alias));
    iris.insert(e.same_as.begin(), e.same_as.end());
    if (e.subtype != kNoType) ++subtypes[e.subtype];
    if (!e.gazetteer.empty()) {
      ++gazetteers[e.gazetteer.str()];
      iris.insert(gazetteer_iri(e.gazetteer.str()));
    }
    votes.add("gender", name_of(e.gender));
    votes.add("nationality", e.nationality);
    votes.add("given_name", e.given);
    votes.add("family_name", e.family);
    const std::string& home = entities_.home[unit.value];
    if (!home.empty()) votes.add("country", home);
    for (const auto& [key, value] : e.attributes)
      if (home.empty() || key != "generic") votes.add(keys_(key), value);
    if (e.number > 1) counts.insert(e.number);
    for (const RecordEvidence& evidence : record.evidence) add_item(d, evidence);
    add_place(d, record.mentions - std::min<std::uint64_t>(record.mentions, record.evidence.size()));
    out.node.merges.push_back({NodeIndex(d), name, name_of(entities_.rule[unit.value])});
  }
  Node& node = out.node;
  node.name = canonical_name(names, node.type == vocabulary_.person);
  if (!subtypes.empty())
    node.subtype = std::max_element(subtypes.begin(), subtypes.end(), [](const auto& a, const auto& b) {
                     return a.second < b.second;
                   })->first;
  if (!has_lower(node.name)) {
    const std::string folded = fold_name(node.name);
    const auto better = std::find_if(aliases.begin(), aliases.end(),
                                     [&](const std::string& a) { return has_lower(a) && fold_name(a) == folded; });
    const bool known_place = node.type == vocabulary_.place && !gazetteers.empty();
    if (better != aliases.end()) node.name = *better;
    else if (known_place && is_abbreviation(node.name)) node.name = full_name(names, node.name);
    else if (known_place) node.name = title_case(node.name);
  }
  if (node.name.empty() && items_.size() > out.support.items.begin) {
    const EvidenceItem& item = items_[out.support.items.begin];
    node.name = one_line(set_.record(item.document).quote(*item.evidence));
  }
  if (node.name.empty()) node.name = vocabulary_.name(node.type);
  aliases.erase(node.name);
  aliases.erase("");
  iris.erase("");
  node.aliases.assign(aliases.begin(), aliases.end());
  node.same_as.assign(iris.begin(), iris.end());
  const std::string external = first_of(gazetteers);
  votes.add("gazetteer", external);
  votes.add("named", is_named ? "named" : "unnamed");
  votes.write(node.properties);
  if (!counts.empty()) {
    std::vector<std::string> all;
    for (const std::uint32_t n : counts) all.push_back(std::to_string(n));
    node.properties.push_back({"counts", std::move(all)});
  }
  out.key = !external.empty() ? external : fold_name(node.name);
  // Unnamed ones are their document's own, unless they are such as can be linked.
  const UnitIndex first = units.front();
  out.founding_document = set_.document_of(first);
  out.founding_ordinal = set_.entity_index(first).value;
  if (!is_named && !is_linkable_unnamed(set_.entity(first), vocabulary_)) out.key += '\n' + founding(out);
  close_node(std::move(out));
}

void Assembly::add_document_nodes() {
  for (std::uint32_t d = 0; d < set_.size(); ++d) {
    const DocumentRecord::Data& record = set_.record(d);
    NodeDraft out = open_node();
    Node& node = out.node;
    node.type = vocabulary_.document;
    const std::string title = one_line(record.title);
    node.name = title.empty() ? std::string(set_.id(d)) : title;
    PropertyVotes values;
    values.add("document_id", set_.id(d));
    values.add("source_file", record.source);
    values.add("digest", record.digest);
    values.add("url", record.url);
    values.add("published", record.published);
    values.add("publisher", record.publisher);
    values.add("author", record.author);
    values.add("language", record.language);
    values.add("family", set_.id(set_.family(d)));
    values.write(node.properties);
    out.key = set_.id(d);
    add_place(d, 1);
    close_node(std::move(out));
  }
  give_ids(first_document_, static_cast<std::uint32_t>(nodes_.size()));
}

}  // namespace dramatis
