// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which mention stands at some tokens: facts are found over chunks and tokens, and recorded of entities.

#include <vector>

#include "model/annotated_document.hpp"

namespace dramatis {

class MentionLookup {
 public:
  /// Linear in tokens and mentions.
  explicit MentionLookup(const AnnotatedDocument& document);

  /// The mention that a noun group or name is about: the one that covers the last token of `tokens` and
  /// lies nearest to its extent; `kNoMention` if none does.
  [[nodiscard]] MentionIndex at(TokenSpan tokens) const;

 private:
  const AnnotatedDocument& document_;
  std::vector<MentionIndex> first_at_;  ///< one a token: the longest mention covering it
};

}  // namespace dramatis
