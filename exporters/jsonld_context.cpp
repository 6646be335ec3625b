// SPDX-License-Identifier: Apache-2.0
#include "exporters/jsonld_context.hpp"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <array>

#include "exporters/iri.hpp"

namespace dramatis {

namespace {

struct Term {
  std::string_view key, iri, type;
};

constexpr std::array<Term, 3> kKeywords = {{{"type", "@type", ""}, {"id", "@id", ""}, {"value", "@value", ""}}};
constexpr std::array<Term, 7> kPrefixes = {{{"schema", "https://schema.org/", ""},
                                            {"prov", "http://www.w3.org/ns/prov#", ""},
                                            {"oa", "http://www.w3.org/ns/oa#", ""},
                                            {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", ""},
                                            {"xsd", "http://www.w3.org/2001/XMLSchema#", ""},
                                            {"kg", kNodeIri, ""},
                                            {"ns", kVocabularyIri, ""}}};
// Keys with a meaning of their own; all others are in our vocabulary.
constexpr std::array<Term, 36> kTerms = {{{"name", "schema:name", ""},
                                          {"aliases", "schema:alternateName", ""},
                                          {"same_as", "schema:sameAs", "@id"},
                                          {"given_name", "schema:givenName", ""},
                                          {"family_name", "schema:familyName", ""},
                                          {"gender", "schema:gender", ""},
                                          {"url", "schema:url", "@id"},
                                          {"published", "schema:datePublished", ""},
                                          {"publisher", "schema:publisher", ""},
                                          {"author", "schema:author", ""},
                                          {"language", "schema:inLanguage", ""},
                                          {"start_date", "schema:startDate", "xsd:date"},
                                          {"end_date", "schema:endDate", "xsd:date"},
                                          {"text", "schema:text", ""},
                                          {"about", "schema:about", "@id"},
                                          {"document_id", "schema:identifier", ""},
                                          {"first_seen", "ns:firstSeen", "xsd:date"},
                                          {"last_seen", "ns:lastSeen", "xsd:date"},
                                          {"weight", "ns:weight", "xsd:decimal"},
                                          {"subject", "rdf:subject", "@id"},
                                          {"predicate", "rdf:predicate", "@vocab"},
                                          {"object", "rdf:object", "@id"},
                                          {"claimedBy", "ns:claimedBy", "@id"},
                                          {"mentionedIn", "ns:mentionedIn", "@id"},
                                          {"wasDerivedFrom", "prov:wasDerivedFrom", "@id"},
                                          {"source", "oa:hasSource", "@id"},
                                          {"selector", "oa:hasSelector", "@id"},
                                          {"start", "oa:start", ""},
                                          {"end", "oa:end", ""},
                                          {"exact", "oa:exact", ""},
                                          {"byteStart", "ns:byteStart", ""},
                                          {"byteEnd", "ns:byteEnd", ""},
                                          {"SpecificResource", "oa:SpecificResource", ""},
                                          {"TextPositionSelector", "oa:TextPositionSelector", ""},
                                          {"TextQuoteSelector", "oa:TextQuoteSelector", ""},
                                          {"rule", "ns:rule", ""}}};

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer& to, std::string_view text) { to.String(text.data(), static_cast<rapidjson::SizeType>(text.size())); }

void write_term(Writer& to, std::string_view key, std::string_view iri, std::string_view type) {
  write(to, key);
  if (type.empty()) return write(to, iri);
  to.StartObject();
  to.Key("@id");
  write(to, iri);
  to.Key("@type");
  write(to, type);
  to.EndObject();
}

template <std::size_t n>
bool has(const std::array<Term, n>& terms, std::string_view key) {
  return std::any_of(terms.begin(), terms.end(), [&](const Term& t) { return t.key == key; });
}

// Terms whose own meaning is what the property of that name means.
constexpr std::array<std::string_view, 13> kShared = {
    "given_name", "family_name", "gender",   "url",  "published",   "publisher", "author",
    "language",   "start_date",  "end_date", "text", "document_id", "name"};

}  // namespace

JsonLdContext::JsonLdContext(const Vocabulary& vocabulary) {
  for (std::size_t i = 0; i < vocabulary.type_count(); ++i)
    if (const auto t = static_cast<TypeId>(i); vocabulary.info(t).kind == TypeKind::relation)
      predicates_.insert(lower_camel(upper_snake(vocabulary.name(t))));
  for (std::size_t i = 0; i < vocabulary.role_count(); ++i)
    predicates_.insert(lower_camel(upper_snake(vocabulary.role_name(static_cast<RoleId>(i)))));
}

std::string JsonLdContext::key(std::string_view property) const {
  std::string out(property);
  const bool is_shared = std::find(kShared.begin(), kShared.end(), property) != kShared.end();
  const bool is_taken =
      predicates_.contains(out) || has(kTerms, property) || has(kPrefixes, property) || has(kKeywords, property);
  return is_taken && !is_shared ? out + "_value" : out;
}

std::string JsonLdContext::json() const {
  rapidjson::StringBuffer buffer;
  Writer to(buffer);
  to.StartObject();
  to.Key("@version");
  to.RawValue("1.1", 3, rapidjson::kNumberType);
  to.Key("@vocab");
  write(to, kVocabularyIri);
  for (const Term& t : kKeywords) write_term(to, t.key, t.iri, t.type);
  for (const Term& t : kPrefixes) write_term(to, t.key, t.iri, t.type);
  for (const Term& t : kTerms) write_term(to, t.key, t.iri, t.type);
  for (const std::string& key : predicates_)
    if (!has(kTerms, key)) write_term(to, key, "ns:" + key, "@id");
  for (const std::string& key : decimals_) write_term(to, key, "ns:" + key, "xsd:decimal");
  to.EndObject();
  return {buffer.GetString(), buffer.GetSize()};
}

}  // namespace dramatis
