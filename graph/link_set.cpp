// SPDX-License-Identifier: Apache-2.0
#include "graph/link_set.hpp"

#include <algorithm>
#include <tuple>

#include "model/document_ids.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kNamedDocuments = 4;  // in a message
constexpr std::size_t kNamedIds = 10;       // of all that several documents share

/// Readers rename the second of two documents with one id; which was second must not matter here.
std::string_view plain_id(const DocumentRecord& r) { return plain_document_id(r.data().id, r.data().digest); }

std::tuple<std::string_view, std::string_view, std::string_view> order_of(const DocumentRecord& r) {
  return {plain_id(r), r.data().digest, r.data().source};
}

}  // namespace

LinkSet::LinkSet(std::vector<DocumentRecord> records) : records_(std::move(records)) {
  std::sort(records_.begin(), records_.end(),
            [](const DocumentRecord& a, const DocumentRecord& b) { return order_of(a) < order_of(b); });
  const auto is_copy = [](const DocumentRecord& a, const DocumentRecord& b) {
    return plain_id(a) == plain_id(b) && a.data().digest == b.data().digest;
  };
  const auto note = [this](const DocumentRecord& r, std::string message) {
    diagnostics_.push_back({Severity::warning, r.data().source, 0, 0, std::move(message), ""});
  };
  std::vector<std::size_t> copies;
  for (std::size_t i = 1; i < records_.size(); ++i)
    if (is_copy(records_[i - 1], records_[i])) copies.push_back(i);
  if (!copies.empty()) note(records_[copies.front()], copies_message(copies));
  records_.erase(std::unique(records_.begin(), records_.end(), is_copy), records_.end());

  std::vector<const TextSketch*> sketches;
  std::size_t shared_ids = 0;
  for (std::size_t i = 0; i < records_.size(); ++i) {
    const DocumentRecord::Data& r = records_[i].data();
    const std::string_view plain = plain_id(records_[i]);
    const bool is_shared = (i > 0 && plain_id(records_[i - 1]) == plain) ||
                           (i + 1 < records_.size() && plain_id(records_[i + 1]) == plain);
    ids_.push_back(is_shared ? renamed_document_id(plain, r.digest) : std::string(plain));
    const bool is_first = i == 0 || plain_id(records_[i - 1]) != plain;
    if (is_shared && is_first && shared_ids++ < kNamedIds) note(records_[i], shared_id_message(i));
    sketches.push_back(&r.sketch);
    first_unit_.push_back(static_cast<std::uint32_t>(documents_.size()));
    documents_.insert(documents_.end(), r.entities.size(), static_cast<std::uint32_t>(i));
  }
  if (shared_ids > kNamedIds)
    diagnostics_.push_back({Severity::warning, "", 0, 0,
                            "and " + std::to_string(shared_ids - kNamedIds) + " more ids that different documents have",
                            "give articles an 'id', or their files different names"});
  families_ = text_families(sketches);
}

/// "3 documents were given twice and are counted once: "a", "b", "c"".
std::string LinkSet::copies_message(const std::vector<std::size_t>& copies) const {
  const std::string& first = records_[copies.front()].data().id;
  if (copies.size() == 1) return "document \"" + first + "\" was given twice and is counted once";
  std::string names;
  std::size_t named = 0;
  for (std::size_t i = 0; i < copies.size() && named <= kNamedDocuments; ++i) {
    const std::string& id = records_[copies[i]].data().id;
    if (i > 0 && records_[copies[i - 1]].data().id == id) continue;  // three times and more
    names += named == kNamedDocuments ? ", …" : (named == 0 ? "\"" : ", \"") + id + "\"";
    ++named;
  }
  return std::to_string(copies.size()) + " documents were given twice and are counted once: " + names;
}

/// "two different documents have the id "a"; they become "a~07ca5bf5" (x.txt), "a~e7874cfc" (y.txt)".
std::string LinkSet::shared_id_message(std::size_t first) const {
  const std::string_view plain = plain_id(records_[first]);
  std::string names;
  std::size_t count = 0;
  for (std::size_t i = first; i < records_.size() && plain_id(records_[i]) == plain; ++i, ++count) {
    if (count == kNamedDocuments) names += " …";
    if (count >= kNamedDocuments) continue;
    const DocumentRecord::Data& r = records_[i].data();
    names += (count == 0 ? "\"" : ", \"") + renamed_document_id(plain, r.digest) + "\" (" + r.source + ")";
  }
  return std::to_string(count) + " different documents have the id \"" + std::string(plain) +
         "\"; in the graph they are " + names;
}

}  // namespace dramatis
