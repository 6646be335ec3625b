// SPDX-License-Identifier: Apache-2.0
// Nodes of claims: what somebody is quoted for, what is denied, what is not (yet) a fact, and
// values on which articles differ. The same statement by the same speaker in several articles
// is one claim with several pieces of evidence.
#include <algorithm>
#include <map>
#include <set>

#include "graph/assembly.hpp"
#include "graph/name_key.hpp"
#include "model/digest.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kNoQuote = 0xFFFF'FFFFU;
constexpr std::size_t kMostNameBytes = 120;
constexpr std::size_t kMostTextBytes = 1000;

struct ClaimDraft {
  std::string kind;  // "quote" or "statement"
  std::string text;
  std::string quote_kind;
  std::string relation;
  std::vector<DraftIndex> speakers;  // "police and residents said"; empty: nobody that is known
  std::vector<DraftIndex> about;
  Polarity polarity = Polarity::affirmed;
  Modality modality = Modality::actual;
  std::vector<EventQuantity> values;
  std::uint32_t document = 0;
  const RecordEvidence* evidence = nullptr;
};

}  // namespace

/// Collects the claims of all documents, then merges equal ones.
class ClaimAssembly {
 public:
  explicit ClaimAssembly(Assembly& assembly)
      : a_(assembly), claimed_by_(a_.edge_type("CLAIMED_BY")), about_(a_.edge_type("ABOUT")) {}

  void run() {
    find_disputed_values();
    for (std::uint32_t d = 0; d < a_.set_.size(); ++d) {
      const DocumentRecord::Data& record = a_.set_.record(d);
      covered_.assign(record.events.size(), 0);
      for (const RecordQuote& quote : record.quotes) add_quote(d, record, quote);
      for (std::uint32_t e = 0; e < record.events.size(); ++e)
        if (covered_[e] == 0) add_event(d, record, EventIndex(e));
      for (const RecordRelation& relation : record.relations) add_relation(d, record, relation);
    }
    merge();
  }

 private:
  void find_disputed_values() {
    for (const std::vector<std::uint32_t>& members : a_.events_.members) {
      std::map<RoleId, std::set<RecordQuantity>> values;
      for (const std::uint32_t at : members)
        for (const EventQuantity& q : a_.events_.events[at].quantities) values[q.role].insert(q.quantity);
      disputed_.push_back(
          std::any_of(values.begin(), values.end(), [](const auto& v) { return v.second.size() > 1; }) ? 1 : 0);
    }
  }

  static void take_event(ClaimDraft& claim, const DocumentRecord::Data& record, const RecordEvent& event) {
    claim.polarity = event.polarity;
    claim.modality = event.modality;
    for (const RecordArgument& argument : event.arguments)
      if (argument.quantity != kNoQuantity)
        claim.values.push_back({argument.role, record.quantities[argument.quantity.value]});
  }

  void add_speaker(ClaimDraft& claim, std::uint32_t d, EntityIndex speaker) const {
    const DraftIndex node = a_.entity_node(d, speaker);
    if (node != kNoDraft && std::find(claim.speakers.begin(), claim.speakers.end(), node) == claim.speakers.end())
      claim.speakers.push_back(node);
  }

  void add_quote(std::uint32_t d, const DocumentRecord::Data& record, const RecordQuote& quote) {
    ClaimDraft claim;
    claim.kind = "quote";
    claim.quote_kind = name_of(quote.kind);
    claim.text = quote.text;
    claim.polarity = quote.polarity;
    add_speaker(claim, d, quote.speaker);
    for (const EntityIndex e : quote.co_speakers) add_speaker(claim, d, e);
    claim.document = d;
    claim.evidence = &quote.evidence;
    for (const EventIndex e : quote.events)
      if (const DraftIndex node = a_.event_node(d, e); node != kNoDraft) claim.about.push_back(node);
    for (const EntityIndex e : quote.about) claim.about.push_back(a_.entity_node(d, e));
    // A quotation about one event says of it what the event's mention says; about several, each has its own claim.
    if (quote.events.size() == 1) {
      const RecordEvent& event = record.events[quote.events.front().value];
      take_event(claim, record, event);
      if (event.speaker == quote.speaker) covered_[quote.events.front().value] = 1;
    }
    drafts_.push_back(std::move(claim));
  }

  void add_event(std::uint32_t d, const DocumentRecord::Data& record, EventIndex index) {
    const RecordEvent& event = record.events[index.value];
    const DraftIndex node = a_.event_node(d, index);
    if (node == kNoDraft) return;
    const bool has_value = std::any_of(event.arguments.begin(), event.arguments.end(),
                                       [](const RecordArgument& x) { return x.quantity != kNoQuantity; });
    const bool is_disputed = has_value && disputed_[node.value - a_.first_event_] != 0;
    const bool is_plain =
        event.speaker == kNoEntity && event.polarity == Polarity::affirmed && event.modality == Modality::actual;
    if (is_plain && !is_disputed) return;
    // "It is a sign of desperation in this war": the quotation itself is the claim about the war.
    const bool is_in_quote = event.quote != kNoQuote;
    if (is_in_quote && !has_value && event.polarity == Polarity::affirmed && event.modality == Modality::actual) return;
    ClaimDraft claim;
    claim.kind = "statement";
    claim.text = one_line(record.quote(event.evidence));
    add_speaker(claim, d, event.speaker);
    claim.about.push_back(node);
    take_event(claim, record, event);
    claim.document = d;
    claim.evidence = &event.evidence;
    drafts_.push_back(std::move(claim));
  }

  void add_relation(std::uint32_t d, const DocumentRecord::Data& record, const RecordRelation& relation) {
    if (relation.speaker == kNoEntity && relation.polarity == Polarity::affirmed &&
        relation.modality == Modality::actual)
      return;
    if (relation.quote != kNoQuote && relation.polarity == Polarity::affirmed && relation.modality == Modality::actual)
      return;
    ClaimDraft claim;
    claim.kind = "statement";
    claim.text = one_line(record.quote(relation.evidence));
    claim.relation = a_.vocabulary_.name(relation.type);
    add_speaker(claim, d, relation.speaker);
    claim.about.push_back(a_.entity_node(d, relation.head));
    claim.about.push_back(a_.entity_node(d, relation.tail));
    claim.polarity = relation.polarity;
    claim.modality = relation.modality;
    claim.document = d;
    claim.evidence = &relation.evidence;
    drafts_.push_back(std::move(claim));
  }

  std::string key_of(const ClaimDraft& claim) const {
    std::string key = claim.kind + '\n';
    for (const DraftIndex speaker : claim.speakers) key += a_.draft(speaker).node.id;
    if (claim.kind == "quote") return key + '\n' + fold_name(claim.text);
    for (const DraftIndex about : claim.about) key += '\n' + a_.draft(about).node.id;
    key += '\n' + claim.relation + '\n' + std::string(name_of(claim.polarity)) + '\n' +
           std::string(name_of(claim.modality));
    for (const EventQuantity& value : claim.values)
      key += '\n' + std::string(a_.vocabulary_.role_name(value.role)) + ' ' + to_text(value.quantity);
    return key;
  }

  void merge() {
    std::map<std::string, std::vector<std::uint32_t>> same;
    for (std::uint32_t i = 0; i < drafts_.size(); ++i) {
      std::vector<DraftIndex>& about = drafts_[i].about;
      std::erase(about, kNoDraft);
      std::vector<DraftIndex> unique;  // a relation's head stays before its tail
      for (const DraftIndex node : about)
        if (std::find(unique.begin(), unique.end(), node) == unique.end()) unique.push_back(node);
      about = std::move(unique);
      same[key_of(drafts_[i])].push_back(i);
    }
    for (const auto& [key, members] : same) add_node(key, members);
  }

  void add_node(const std::string& key, const std::vector<std::uint32_t>& members) {
    const ClaimDraft& first = drafts_[members.front()];
    NodeDraft out = a_.open_node();
    Node& node = out.node;
    node.type = a_.vocabulary_.claim;
    node.id = sha256_hex("Claim\n" + key);
    std::string who;
    for (const DraftIndex speaker : first.speakers) who += (who.empty() ? "" : ", ") + a_.draft(speaker).node.name;
    const std::string_view words = clip_utf8(first.text, kMostNameBytes);
    node.name =
        (who.empty() ? std::string() : who + ": ") + std::string(words) + (words.size() < first.text.size() ? "…" : "");
    node.polarity = first.polarity;
    node.modality = first.modality;
    node.properties.push_back({"kind", first.kind});
    node.properties.push_back({"text", std::string(clip_utf8(first.text, kMostTextBytes))});
    if (!who.empty()) node.properties.push_back({"speaker", who});
    if (!first.quote_kind.empty()) node.properties.push_back({"quote_kind", first.quote_kind});
    if (!first.relation.empty()) node.properties.push_back({"relation", first.relation});
    if (!first.values.empty()) {
      const EventQuantity& value = first.values.front();
      node.properties.push_back({"value", value.quantity.value});
      node.properties.push_back({"value_role", std::string(a_.vocabulary_.role_name(value.role))});
      node.properties.push_back({"value_qualifier", std::string(name_of(value.quantity.qualifier))});
      if (!value.quantity.unit.empty()) node.properties.push_back({"value_unit", value.quantity.unit});
      std::vector<std::string> all;
      for (const EventQuantity& v : first.values) all.push_back(to_text(v.quantity));
      if (all.size() > 1) node.properties.push_back({"value_all", std::move(all)});
    }
    const DraftIndex at(static_cast<std::uint32_t>(a_.nodes_.size()));
    for (const std::uint32_t m : members) {
      const ClaimDraft& claim = drafts_[m];
      a_.add_item(claim.document, *claim.evidence);
      a_.add_place(claim.document, 0);
      node.merges.push_back({NodeIndex(claim.document), a_.set_.record(claim.document).quote(*claim.evidence),
                             m == members.front() ? "founding" : "same-claim"});
      for (const DraftIndex speaker : claim.speakers) add_edge(claimed_by_, at, speaker, claim);
      for (const DraftIndex about : claim.about) add_edge(about_, at, about, claim);
    }
    a_.close_node(std::move(out));
  }

  void add_edge(std::uint16_t type, DraftIndex from, DraftIndex to, const ClaimDraft& claim) {
    EdgeDraft edge;
    edge.type = type;
    edge.head = from;
    edge.tail = to;
    edge.item = {claim.document, claim.evidence};
    a_.add_edge(std::move(edge));
  }

  Assembly& a_;
  std::uint16_t claimed_by_, about_;  // types of edges
  std::vector<char> disputed_;        // by event cluster
  std::vector<char> covered_;         // by event of the document at hand
  std::vector<ClaimDraft> drafts_;
};

void Assembly::add_claim_nodes() { ClaimAssembly(*this).run(); }

}  // namespace dramatis
