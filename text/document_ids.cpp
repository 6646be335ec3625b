// SPDX-License-Identifier: Apache-2.0
#include "text/document_ids.hpp"

#include <algorithm>
#include <cstddef>

namespace dramatis {

namespace {

constexpr std::size_t kDigits = 8;

std::string renamed(std::string_view id, std::string_view digest) {
  std::string out(id);
  out += '~';
  out += digest.substr(0, kDigits);
  return out;
}

std::string_view plain(std::string_view id, std::string_view digest) {
  const std::size_t tail = std::min(digest.size(), kDigits) + 1;
  const bool is_renamed = id.size() > tail && id[id.size() - tail] == '~' && id.ends_with(digest.substr(0, kDigits));
  return is_renamed ? id.substr(0, id.size() - tail) : id;
}

}  // namespace

IdVerdict DocumentIds::admit(std::string& id, std::string_view digest) {
  const auto [place, is_new] = digests_.try_emplace(id, digest);
  if (is_new) return IdVerdict::unique;
  if (place->second == digest) return IdVerdict::duplicate;
  id = renamed(id, digest);
  return digests_.try_emplace(id, digest).second ? IdVerdict::renamed : IdVerdict::duplicate;
}

void settle_document_ids(std::vector<std::pair<std::string, std::string>>& ids) {
  std::vector<std::size_t> order(ids.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  for (auto& [id, digest] : ids) id = std::string(plain(id, digest));
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return std::pair(ids[a], a) < std::pair(ids[b], b); });
  std::string_view base, digest;  // of the document before, in the sorted order
  std::vector<std::string> settled(ids.size());
  for (const std::size_t i : order) {
    const bool is_same_id = ids[i].first == base;
    const bool is_same = is_same_id && ids[i].second == digest;
    settled[i] = is_same ? std::string() : is_same_id ? renamed(ids[i].first, ids[i].second) : ids[i].first;
    base = ids[i].first;
    digest = ids[i].second;
  }
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i].first = std::move(settled[i]);
}

}  // namespace dramatis
