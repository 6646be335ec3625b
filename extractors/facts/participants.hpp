// SPDX-License-Identifier: Apache-2.0
#pragma once

// Unnamed takers of a part in one incident: what its mentions call by the same word in the same role is one group.
// "Chad sends 900 soldiers to Tarn … Chad has sent *some 900 soldiers* … *The soldiers* left on Monday." No mention
// says that it goes on with another one ("900 soldiers" is not definite); that they tell of one happening does.
//
// They stay apart where their counts, countries or describing words differ ("two wounded guards", "two guards of the
// bank"), or one says itself that it is new ("*another* man").
//
// Reads events with incidents; writes mentions (sieve `same-incident`) and whatever else points to an entity.

#include <memory>

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_participants(const Knowledge& knowledge);

}  // namespace dramatis
