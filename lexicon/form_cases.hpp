// SPDX-License-Identifier: Apache-2.0
#pragma once

// The form of a lexicon entry as it would look in other cases. ASCII letters only: byte offsets stay.

#include <string>
#include <string_view>

namespace dramatis {

[[nodiscard]] std::string lowered(std::string_view s);
[[nodiscard]] std::string uppered(std::string_view s);

/// Does a capital stand behind a hyphen, too?
enum class Hyphens { capital, lower };
/// "vice-president of x" → "Vice-President Of X", or without capitals behind hyphens "Vice-president Of X".
[[nodiscard]] std::string titled(std::string_view s, Hyphens hyphens);

/// Whether case can change how the form is cut.
[[nodiscard]] bool is_cut_by_case(std::string_view form);

/// As written, but with plain apostrophes and hyphens.
[[nodiscard]] std::string plain_marks(std::string_view s);

}  // namespace dramatis
