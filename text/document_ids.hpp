// SPDX-License-Identifier: Apache-2.0
#pragma once

// Document ids must be unique, for they name evidence in the graph. The same id with the same
// bytes is one document read twice; with other bytes it is another document, whose id gets
// its digest's first eight digits: "world/1.txt~3f2a9c01".

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

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

/// The same for a whole set, whatever order it came in: of documents with one id the smallest digest keeps it plain.
/// `ids` are pairs of id and digest; ids that `DocumentIds` renamed are recognised and go back into their set.
/// Changes the ids in place; a duplicate's id becomes empty.
void settle_document_ids(std::vector<std::pair<std::string, std::string>>& ids);

}  // namespace dramatis
