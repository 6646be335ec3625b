// SPDX-License-Identifier: Apache-2.0
#pragma once

// A name that ends its sentence with an abbreviation shares one dot with it: "He works for *Nordhavn Inc*." The dot is
// the sentence's, as in all annotated corpora; names inside a sentence keep theirs ("*Nordhavn Inc.* has closed"), and
// so do headings and datelines without a verb ("*Hamar*, *Va.*"). Last stage but one: spans alone change, no names.

#include "extractors/extractor.hpp"

namespace dramatis {

[[nodiscard]] std::unique_ptr<Extractor> make_final_dots();

}  // namespace dramatis
