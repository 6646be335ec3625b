// SPDX-License-Identifier: Apache-2.0
#include "graph/profile.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "graph/name_key.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kShortestTitleWord = 4;
// A name in a quarter of all documents (and in more than a handful) says nothing about which
// of them speak of the same people.
constexpr std::size_t kFewDocuments = 20;
constexpr std::size_t kFrequentShare = 4;

constexpr std::string_view kStateBody = "GovernmentOrganization";  // of schema.org
constexpr std::string_view kHosted = "host";                       // of `generic`: bodies that countries have in others

void normalize(IdSet& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

std::string_view attribute(const Entity& entity, std::string_view key) {
  for (const auto& [name, value] : entity.attributes)
    if (name == key) return value;
  return {};
}

bool is_apart(const IdSet& a, const IdSet& b) { return !a.empty() && !b.empty() && common(a, b) == 0; }

}  // namespace

std::uint32_t Interner::id(std::string_view text) {
  if (const auto known = ids_.find(text); known != ids_.end()) return known->second;
  const auto at = ids_.emplace(text, static_cast<std::uint32_t>(texts_.size())).first;
  texts_.push_back(&at->first);
  return at->second;
}

std::size_t common(const IdSet& a, const IdSet& b) {
  std::size_t n = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) ++n, ++i, ++j;
    else if (a[i] < b[j]) ++i;
    else ++j;
  }
  return n;
}

void unite(IdSet& into, const IdSet& from) {
  if (from.empty()) return;
  IdSet all;
  all.reserve(into.size() + from.size());
  std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(all));
  into = std::move(all);
}

void Profile::add(const Profile& other) {
  unite(nationalities, other.nationalities);
  unite(title_words, other.title_words);
  unite(ties, other.ties);
  unite(gazetteers, other.gazetteers);
  unite(homes, other.homes);
  is_shared_name = is_shared_name || other.is_shared_name;
  male = male || other.male;
  female = female || other.female;
  is_country = is_country || other.is_country;
  is_other_place = is_other_place || other.is_other_place;
}

Profiles::Profiles(const LinkSet& set, const Vocabulary& vocabulary)
    : set_(set),
      vocabulary_(vocabulary),
      profiles_(set.unit_count()),
      own_names_(set.unit_count()),
      folded_(set.unit_count()),
      contexts_(set.size()),
      homes_(set.unit_count()) {
  for (std::uint32_t d = 0; d < set.size(); ++d) read_document(d);
  drop_frequent_names();
}

// Names of one place differ between papers ("US", "United States"); its gazetteer entry does not.
std::uint32_t Profiles::key_of(UnitIndex unit) {
  const Entity& entity = set_.entity(unit).entity;
  return entity.gazetteer.empty() ? folded_[unit.value] : names_.id(entity.gazetteer);
}

// "IR" for Iran, as in the nationality of its bodies.
std::string Profiles::country_code(UnitIndex country) {
  const std::string_view code = attribute(set_.entity(country).entity, "country");
  return code.empty() ? names_.text(key_of(country)) : std::string(code);
}

void Profiles::read_document(std::uint32_t document) {
  const DocumentRecord::Data& record = set_.record(document);
  const auto add_title = [&](Profile& profile, std::string_view title) {
    const std::string folded = fold_name(title);
    for (const std::string_view word : name_parts(folded))
      if (word.size() >= kShortestTitleWord) profile.title_words.push_back(names_.id(word));
  };
  for (std::uint32_t e = 0; e < record.entities.size(); ++e) {
    const Entity& entity = record.entities[e].entity;
    const UnitIndex unit = set_.unit(document, EntityIndex(e));
    Profile& profile = profiles_[unit.value];
    if (const std::string_view country = attribute(entity, "country");
        !country.empty() && entity.type == vocabulary_.organization)
      profile.homes.push_back(names_.id(country));
    if (!entity.nationality.empty()) profile.nationalities.push_back(names_.id(entity.nationality));
    if (!entity.gazetteer.empty()) profile.gazetteers.push_back(names_.id(entity.gazetteer));
    profile.male = entity.gender == Gender::male;
    profile.female = entity.gender == Gender::female;
    if (entity.type == vocabulary_.place && entity.subtype != kNoType)
      (entity.subtype == vocabulary_.country ? profile.is_country : profile.is_other_place) = true;
    for (const auto& [key, value] : entity.attributes)
      if (key == "title") add_title(profile, value);
    folded_[unit.value] = names_.id(fold_name(entity.name));
    IdSet& own = own_names_[unit.value];
    own.push_back(key_of(unit));
    own.push_back(folded_[unit.value]);
    for (const std::string& alias : entity.aliases) own.push_back(names_.id(fold_name(alias)));
    if (entity.named) contexts_[document].push_back(key_of(unit));
    normalize(own);
  }
  for (const RecordRelation& relation : record.relations) {
    if (relation.polarity == Polarity::negated) continue;
    const UnitIndex head_unit = set_.unit(document, relation.head);
    const UnitIndex tail_unit = set_.unit(document, relation.tail);
    Profile& head = profiles_[head_unit.value];
    head.ties.push_back(key_of(tail_unit));
    profiles_[tail_unit.value].ties.push_back(key_of(head_unit));
    for (const auto& [key, value] : relation.attributes)
      if (key == "title") add_title(head, value);
  }
  for (std::uint32_t e = 0; e < record.entities.size(); ++e) {
    Profile& profile = profiles_[set_.unit(document, EntityIndex(e)).value];
    normalize(profile.title_words);
    normalize(profile.ties);
  }
  normalize(contexts_[document]);
  find_homes(document);
}

// Of which countries a document speaks, by mentions of them, their places, people and bodies: a paper seldom names its
// own.
DocumentCountries Profiles::countries_of(std::uint32_t document) {
  DocumentCountries out;
  const DocumentRecord::Data& record = set_.record(document);
  for (std::uint32_t at = 0; at < record.entities.size(); ++at) {
    const RecordEntity& e = record.entities[at];
    const std::string code = e.entity.subtype == vocabulary_.country
                                 ? country_code(set_.unit(document, EntityIndex(at)))
                             : e.entity.nationality.empty() ? std::string(attribute(e.entity, "country"))
                                                            : e.entity.nationality.str();
    if (code.empty()) continue;
    const std::uint64_t count = e.entity.named ? e.mentions : 1;  // "Peruvian fishermen"
    out.mentions[code] += count;
    out.all += count;
  }
  for (const auto& [code, count] : out.mentions)
    if (out.most.empty() || count > out.mentions[out.most]) out.most = code;
  return out;
}

// "The Ministry of Health" of an article about Kenya is another than that of one about Peru.
void Profiles::find_homes(std::uint32_t document) {
  const DocumentRecord::Data& record = set_.record(document);
  const auto profile_of = [&](EntityIndex e) -> Profile& { return profiles_[set_.unit(document, e).value]; };
  // Whose it is if nothing else tells: "GB", or "true" or "host" for nobody knows; empty where the name says it.
  const auto shared_by = [&](EntityIndex e) -> std::string_view {
    const Entity& entity = record.entities[e.value].entity;
    const bool is_bare = !entity.named && entity.type == vocabulary_.organization && entity.nationality.empty();
    return is_bare ? "true" : attribute(entity, "generic");  // "the Government"
  };
  // "Parliament", "police"; but neither "company" nor "US Embassy", which sits in another country.
  const auto is_of_one_country = [&](EntityIndex e, std::string_view usual) {
    const Entity& entity = record.entities[e.value].entity;
    if (entity.named) return usual != kHosted;
    return entity.subtype != kNoType && vocabulary_.info(entity.subtype).schema == kStateBody &&
           !record.entities[e.value].is_proper;
  };
  for (const RecordRelation& relation : record.relations) {
    const UnitIndex tail = set_.unit(document, relation.tail);
    const Entity& where = set_.entity(tail).entity;
    if (relation.polarity == Polarity::negated || where.type != vocabulary_.place) continue;
    const bool is_country = where.subtype == vocabulary_.country;
    if (!is_country && attribute(where, "country").empty()) continue;
    const bool is_named_for = std::any_of(relation.attributes.begin(), relation.attributes.end(), [](const auto& a) {
      return a.first == "source" && a.second == "name";  // "the U.S. Supreme Court"
    });
    if (!(is_named_for && is_country) && shared_by(relation.head).empty()) continue;
    profile_of(relation.head).homes.push_back(names_.id(country_code(tail)));
    normalize(profile_of(relation.head).homes);
  }
  std::optional<DocumentCountries> countries;  // counted where a body asks
  for (std::uint32_t e = 0; e < record.entities.size(); ++e) {
    const std::string usual(shared_by(EntityIndex(e)));
    if (usual.empty()) continue;
    if (!countries) countries = countries_of(document);
    Profile& profile = profile_of(EntityIndex(e));
    profile.is_shared_name = true;
    std::string told;
    if (profile.homes.empty()) {
      told = record.entities[e].entity.nationality.str();
      if (told.empty() && countries->mentions.contains(usual)) told = usual;
      if (told.empty() && countries->is_clear()) told = countries->most;
      const std::string& home = told.empty() ? countries->most : told;
      if (!home.empty()) profile.homes.push_back(names_.id(home));
    } else if (profile.homes.size() == 1) {
      told = names_.text(profile.homes.front());
    }
    if (is_of_one_country(EntityIndex(e), usual)) homes_[set_.unit(document, EntityIndex(e)).value] = std::move(told);
  }
}

void Profiles::drop_frequent_names() {
  std::vector<std::uint32_t> documents(names_.size());
  for (const IdSet& context : contexts_)
    for (const std::uint32_t name : context) ++documents[name];
  const std::size_t most = std::max(kFewDocuments, contexts_.size() / kFrequentShare);
  for (IdSet& context : contexts_) std::erase_if(context, [&](std::uint32_t name) { return documents[name] > most; });
}

bool contradicts(const Profile& a, const Profile& b) {
  if (common(a.gazetteers, b.gazetteers) > 0) return false;
  if (is_apart(a.gazetteers, b.gazetteers)) return true;
  if ((a.male && !a.female && b.female && !b.male) || (a.female && !a.male && b.male && !b.female)) return true;
  if ((a.is_country && !a.is_other_place && b.is_other_place && !b.is_country) ||
      (b.is_country && !b.is_other_place && a.is_other_place && !a.is_country))
    return true;
  if (is_apart(a.homes, b.homes)) return true;
  return is_apart(a.nationalities, b.nationalities) && common(a.ties, b.ties) == 0;
}

bool may_be_of_two_states(const Profile& a, const Profile& b) {
  return (a.is_shared_name || b.is_shared_name) && common(a.homes, b.homes) == 0;
}

bool has_other_role(const Profile& a, const Profile& b) {
  return is_apart(a.title_words, b.title_words) && is_apart(a.ties, b.ties);
}

int agreement(const Profile& a, const Profile& b) {
  int score = 0;
  if (common(a.gazetteers, b.gazetteers) > 0) score += 4;
  if (common(a.ties, b.ties) > 0) score += 2;
  if (common(a.title_words, b.title_words) > 0) score += 1;
  if (common(a.nationalities, b.nationalities) > 0) score += 1;
  return score;
}

}  // namespace dramatis
