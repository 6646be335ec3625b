// SPDX-License-Identifier: Apache-2.0
#pragma once

// The document's choice: each distinct name gets its best reading if that leads by the margin, and
// is left out otherwise, since wrong names cost more than missing ones.

#include "extractors/names/document_memory.hpp"
#include "extractors/names/name_table.hpp"

namespace dramatis::names {

/// Sets `decided`, `reading` and `subtype` of every name.
/// In a text about sport a town and its team are one name: either may lead by nothing over the other.
void decide(const MemoryInput& in, NameTable& table, bool sport);

}  // namespace dramatis::names
