// SPDX-License-Identifier: Apache-2.0
// `dramatis rules`: check, list and test rule packs.

#include "app/options.hpp"

namespace dramatis {

ExitCode run_rules(const RulesOptions&) { return ExitCode::nothing_done; }

}  // namespace dramatis
