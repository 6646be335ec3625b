// SPDX-License-Identifier: Apache-2.0
#pragma once

// The texts a rule set is made from: the `pack` file and the `.rules` files of a folder, or of
// the pack image, with a user's files on top.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/pack_compiler.hpp"
#include "lexicon/pack_image.hpp"

namespace dramatis {

struct RuleSources {
  struct File {
    std::string name;  ///< "11-person-before.rules"
    std::string text;
    std::uint32_t layer =
        0;  ///< 0 for the pack; users' folders count from 1: a rule replaces that of its name in a lower layer
    bool is_generated = false;  ///< made from a list of names: its rules need no examples
  };
  /// Which file a stretch of `pack` comes from, for messages.
  struct PackPart {
    std::uint64_t lines_before = 0;
    std::string file;
  };
  std::string pack;                  ///< text of the `pack` file, then that of users' folders
  std::vector<PackPart> pack_parts;  ///< ascending; none: all is "pack"
  std::vector<File> files;           ///< by layer, then by name
  std::uint32_t top_layer = 0;       ///< folders on top of the pack, those without rules too
};

/// `pack` and the `*.rules` files of a pack folder.
[[nodiscard]] RuleSources rule_sources(const PackSources& sources);
/// The sources that the image was compiled from.
[[nodiscard]] RuleSources rule_sources(const PackImage& image);
/// `base` with a user's files on top, as the next layer. Phases and numbers of the overlay's `pack` file are added to
/// those of the base and win over them.
[[nodiscard]] RuleSources overlay_rule_sources(RuleSources base, RuleSources overlay);

}  // namespace dramatis
