// SPDX-License-Identifier: Apache-2.0
#pragma once

// Document ids must be unique, for they name evidence in the graph. The same id with the same
// bytes is one document read twice; with other bytes it is another document, whose id gets
// its digest's first eight digits: "world/1.txt~3f2a9c01".

#include <string>
#include <string_view>
#include <unordered_map>

namespace dramatis {

enum class IdVerdict : unsigned char {
  unique,
  renamed,   ///< same id, other bytes: `id` was changed
  duplicate  ///< same id, same bytes: leave the document out
};

/// Used by one thread, in order of the inputs.
class DocumentIds {
 public:
  IdVerdict admit(std::string& id, std::string_view digest);

 private:
  std::unordered_map<std::string, std::string> digests_;  // by id; look-up only
};

/// "a.txt~3f2a9c01".
[[nodiscard]] std::string renamed_document_id(std::string_view id, std::string_view digest);

/// The id before `DocumentIds` renamed it, if it did: which of two documents came first must not show
/// in the graph. A view into `id`.
[[nodiscard]] std::string_view plain_document_id(std::string_view id, std::string_view digest);

}  // namespace dramatis
