// SPDX-License-Identifier: Apache-2.0
#pragma once

// For tests: a text through all stages, with the rules that the program carries.

#include <string>

#include "extractors/pipeline.hpp"

namespace dramatis::test {

inline const RulePack& built_in_pack() {
  static const RulePack pack;
  return pack;
}

/// One article without title, read whole; without date, if none is given.
inline void read_whole(const std::string& text, AnnotatedDocument& document, const std::string& published = {}) {
  static const Pipeline pipeline(built_in_pack());
  Document article;
  article.id = "case";
  article.text = text;
  article.published = published;
  document.reset(std::move(article));
  pipeline.annotate(document);
}

}  // namespace dramatis::test
