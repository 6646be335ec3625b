// SPDX-License-Identifier: Apache-2.0
#include "model/token.hpp"

#include <array>
#include <cstddef>

namespace dramatis {

namespace {
constexpr std::array<std::string_view, static_cast<std::size_t>(Tag::count_)> kTagNames = {
    "",   "CC",  "CD",  "DT",   "EX",    "FW",    "HYPH", "IN",   "JJ",  "JJR", "JJS", "LS",  "MD",
    "NN", "NNS", "NNP", "NNPS", "PDT",   "POS",   "PRP",  "PRP$", "RB",  "RBR", "RBS", "RP",  "SYM",
    "TO", "UH",  "VB",  "VBD",  "VBG",   "VBN",   "VBP",  "VBZ",  "WDT", "WP",  "WP$", "WRB", ".",
    ",",  ":",   "``",  "''",   "-LRB-", "-RRB-", "$",    "#",    "ADD", "NFP", "AFX"};
}  // namespace

std::string_view name_of(Tag tag) { return kTagNames[static_cast<std::size_t>(tag)]; }

Tag tag_from(std::string_view name) {
  for (std::size_t i = 1; i < kTagNames.size(); ++i)
    if (kTagNames[i] == name) return static_cast<Tag>(i);
  return Tag::none;
}

}  // namespace dramatis
