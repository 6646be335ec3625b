// SPDX-License-Identifier: Apache-2.0
#pragma once

// A short form in brackets says how far the name before it reaches: "the Tirvo Seed, Soil and Water Research Council
// (TSSWRC)". After Schwartz and Hearst (2003), by whole words. Internal to the name stage; runs before the runs are
// read.

#include <cstdint>
#include <string_view>

#include "extractors/names/name_classes.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::names {

/// Where the words begin whose initials are `letters` (capitals) and that end before `end`; `end` if there are none.
/// Small words, commas and hyphens between them may be passed over. Linear in the words passed.
[[nodiscard]] std::uint32_t words_of_initials(const AnnotatedDocument& document, const TokenClasses& classes,
                                              std::uint32_t end, std::string_view letters);

/// "(UCX)", "[UCX]": whether brackets stand directly around the tokens.
[[nodiscard]] bool in_brackets(const AnnotatedDocument& document, std::uint32_t begin, std::uint32_t end);

/// Adds to `classes` the bodies that an acronym in brackets spells, each as an entry of class `known_org`; in sentences
/// in upper case also the bodies beside an acronym of another language: "THE POPULAR FRONT OF ARDA [PRT]".
void add_defined_names(const AnnotatedDocument& document, TokenClasses& classes);

}  // namespace dramatis::names
