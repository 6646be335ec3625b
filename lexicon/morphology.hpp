// SPDX-License-Identifier: Apache-2.0
#pragma once

// English inflection by spelling alone: which base forms a word may have, what the regular
// forms of a base are, and a best guess where no dictionary knows the word. The candidate
// rules are the detachment rules of WordNet's `morphy` with doubled consonants added
// ("stopped" → "stop"); which candidate is right, the caller finds in a dictionary.
// All words are folded.

#include <string>
#include <string_view>
#include <vector>

#include "model/token.hpp"

namespace dramatis {

/// Possible base forms, best first: "talks" → "talk"; "bodies" → "body", "bodie", …;
/// "stopped" → "stoppe", "stopp", "stop". `out` is replaced.
void noun_candidates(std::string_view word, std::vector<std::string>& out);
void verb_candidates(std::string_view word, std::vector<std::string>& out);
void adjective_candidates(std::string_view word, std::vector<std::string>& out);

/// The lemma of a word that no dictionary knows, for its tag: "livestreamed" as VBD →
/// "livestream", "quadcopters" as NNS → "quadcopter". The word itself where the tag is
/// of no inflected form. Never empty for a word that is not.
[[nodiscard]] std::string guess_lemma(std::string_view word, Tag tag);

/// Regular forms: "deploy" → "deploys"; "carry" → "carries".
[[nodiscard]] std::string regular_s_form(std::string_view base);
/// "deployed", "carried", "moved" (consonants are not doubled: those forms are listed exceptions).
[[nodiscard]] std::string regular_ed_form(std::string_view base);
/// "deploying", "moving", "dying".
[[nodiscard]] std::string regular_ing_form(std::string_view base);

}  // namespace dramatis
