// SPDX-License-Identifier: Apache-2.0
#pragma once

// Compiles the sources of a rule pack to an image: words, lexicons, and `vocabulary`, `pack`
// and the rule files as text sections under their own names. Rules are compiled on top by
// `matcher/`, which reads the finished lexicon and adds its sections to the same builder:
//
//     CompiledPack pack = compile_pack(read_pack_directory("rules/en"));
//     Lexicon lexicon{PackImage(bytes of pack.image.finish(pack.hash))};
//     …                                            // matcher adds sections to pack.image
//     write(pack.image.finish(pack.hash));

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lex_file.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/pack_image.hpp"
#include "model/diagnostic.hpp"

namespace dramatis {

/// The files of a pack: path relative to its folder ("grammar/months.lex") → content.
struct PackSources {
  std::string folder;  ///< put before paths in diagnostics; may be empty
  std::map<std::string, std::string, std::less<>> files;

  /// SHA-256 in hex over all paths and contents, in order of paths.
  [[nodiscard]] std::string hash() const;
};

/// Reads all files below `folder`, but hidden ones. Throws `IoError`.
[[nodiscard]] PackSources read_pack_directory(const std::string& folder);

struct CompiledPack {
  PackImageBuilder image;
  std::string hash;
  std::vector<Diagnostic> warnings;
};

/// Compiles a base pack. Words in quotes and in `lemma(…)` of rule files get ids too, so that a
/// rule may name a word that no list has. Throws `RuleError` with all errors of all files.
/// The same sources give the same bytes. About a second for 150,000 words.
[[nodiscard]] CompiledPack compile_pack(const PackSources& sources);

/// Compiles what a user adds at start: `.lex` files, name lists (`.txt`), rule files, and
/// lexicons that another reader made (`extra`). A lexicon replaces that of the base, or adds to it. Cost: that of the
/// overlay, of the lexicons that it adds to, and a pass over the base's single-word entries. The image holds for this
/// base only.
[[nodiscard]] CompiledPack compile_overlay(const Lexicon& base, const PackImage& base_image, const PackSources& sources,
                                           const std::vector<ParsedLexicon>& extra = {});

}  // namespace dramatis
