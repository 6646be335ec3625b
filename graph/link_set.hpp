// SPDX-License-Identifier: Apache-2.0
#pragma once

// The documents to link, brought into the one order that everything else follows: ascending by
// id, then digest. The same document given twice counts once; two documents that share an id
// get "~" and the start of their digest behind it.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/document_record.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// An entity of one document, numbered through the whole set in document order.
using UnitIndex = StrongIndex<struct UnitIndexTag>;
inline constexpr UnitIndex kNoUnit{0xFFFF'FFFFU};

class LinkSet {
 public:
  explicit LinkSet(std::vector<DocumentRecord> records);

  [[nodiscard]] std::size_t size() const { return records_.size(); }
  [[nodiscard]] const DocumentRecord::Data& record(std::uint32_t document) const { return records_[document].data(); }
  /// The id under which the document stands in the graph.
  [[nodiscard]] std::string_view id(std::uint32_t document) const { return ids_[document]; }
  /// The first document of its family of near-identical texts.
  [[nodiscard]] std::uint32_t family(std::uint32_t document) const { return families_[document]; }

  [[nodiscard]] std::size_t unit_count() const { return documents_.size(); }
  [[nodiscard]] UnitIndex unit(std::uint32_t document, EntityIndex entity) const {
    return entity == kNoEntity ? kNoUnit : UnitIndex(first_unit_[document] + entity.value);
  }
  [[nodiscard]] std::uint32_t document_of(UnitIndex unit) const { return documents_[unit.value]; }
  [[nodiscard]] EntityIndex entity_index(UnitIndex unit) const {
    return EntityIndex(unit.value - first_unit_[documents_[unit.value]]);
  }
  [[nodiscard]] const RecordEntity& entity(UnitIndex unit) const {
    return record(document_of(unit)).entities[entity_index(unit).value];
  }

  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

  /// The records, to be kept by who shows their texts; the set is of no more use.
  [[nodiscard]] std::vector<DocumentRecord> release() { return std::move(records_); }

 private:
  [[nodiscard]] std::string shared_id_message(std::size_t first) const;
  [[nodiscard]] std::string copies_message(const std::vector<std::size_t>& copies) const;

  std::vector<DocumentRecord> records_;
  std::vector<std::string> ids_;
  std::vector<std::uint32_t> families_;
  std::vector<std::uint32_t> first_unit_;  // by document
  std::vector<std::uint32_t> documents_;   // by unit
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace dramatis
