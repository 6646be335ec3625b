// SPDX-License-Identifier: Apache-2.0
#include "model/document_ids.hpp"

#include <algorithm>
#include <cstddef>

namespace dramatis {

namespace {
constexpr std::size_t kDigits = 8;
}

std::string renamed_document_id(std::string_view id, std::string_view digest) {
  std::string out(id);
  out += '~';
  out += digest.substr(0, kDigits);
  return out;
}

std::string_view plain_document_id(std::string_view id, std::string_view digest) {
  const std::size_t tail = std::min(digest.size(), kDigits) + 1;
  const bool is_renamed =
      tail > 1 && id.size() > tail && id[id.size() - tail] == '~' && id.ends_with(digest.substr(0, kDigits));
  return is_renamed ? id.substr(0, id.size() - tail) : id;
}

IdVerdict DocumentIds::admit(std::string& id, std::string_view digest) {
  const auto [place, is_new] = digests_.try_emplace(id, digest);
  if (is_new) return IdVerdict::unique;
  if (place->second == digest) return IdVerdict::duplicate;
  id = renamed_document_id(id, digest);
  return digests_.try_emplace(id, digest).second ? IdVerdict::renamed : IdVerdict::duplicate;
}

}  // namespace dramatis
