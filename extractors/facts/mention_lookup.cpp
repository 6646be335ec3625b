// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/mention_lookup.hpp"

namespace dramatis {

MentionLookup::MentionLookup(const AnnotatedDocument& document)
    : document_(document), first_at_(document.tokens.size(), kNoMention) {
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& m = document.mentions[i];
    for (TokenIndex t = m.tokens.begin; t < m.tokens.end; ++t) {
      MentionIndex& here = first_at_[t.value];
      // A name inside a nominal ("Kursk" in "the Kursk region") keeps its own tokens; else the longer one stays.
      if (here == kNoMention ||
          (m.kind == MentionKind::name && document.mentions[here.value].kind != MentionKind::name))
        here = MentionIndex(i);
    }
  }
}

MentionIndex MentionLookup::at(TokenSpan tokens) const {
  if (tokens.is_empty()) return kNoMention;
  const MentionIndex m = first_at_[tokens.end.value - 1];
  // "Norwegian" inside "the Norwegian minister" is not the minister.
  return m != kNoMention && document_.mentions[m.value].tokens.end == tokens.end ? m : kNoMention;
}

}  // namespace dramatis
