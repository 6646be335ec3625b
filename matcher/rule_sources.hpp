// SPDX-License-Identifier: Apache-2.0
#pragma once

// The texts a rule set is made from: the `pack` file and the `.rules` files of a folder, or of
// the pack image, with a user's files on top.

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/pack_compiler.hpp"
#include "lexicon/pack_image.hpp"

namespace dramatis {

struct RuleSources {
  struct File {
    std::string name;  ///< "10-person.rules"
    std::string text;
    bool overlay = false;  ///< its rules replace those of the same name
  };
  std::string pack;         ///< text of the `pack` file; may be empty for an overlay
  std::vector<File> files;  ///< sorted by name; overlays last
};

/// `pack` and the `*.rules` files of a pack folder.
[[nodiscard]] RuleSources rule_sources(const PackSources& sources);
/// The sources that the image was compiled from.
[[nodiscard]] RuleSources rule_sources(const PackImage& image);
/// `base` with a user's files on top. Phases and numbers of the overlay's `pack` file are added to
/// those of the base and win over them.
[[nodiscard]] RuleSources overlay_rule_sources(RuleSources base, RuleSources overlay);

}  // namespace dramatis
