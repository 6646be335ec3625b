// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every subcommand begins with: the rule pack with the folders of `--rules` on top.

#include <memory>
#include <string>
#include <vector>

#include "extractors/extractor.hpp"
#include "extractors/pipeline.hpp"
#include "lexicon/lexicon.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/rule_sources.hpp"

namespace dramatis {

/// The built-in pack with the packs in `folders` on top. Warnings go to standard error; throws
/// `IoError` or `RuleError`.
[[nodiscard]] std::unique_ptr<const RulePack> load_pack(const std::vector<std::string>& folders);

}  // namespace dramatis
