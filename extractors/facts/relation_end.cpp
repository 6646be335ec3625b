// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/relation_end.hpp"

#include <algorithm>

namespace dramatis {

namespace {

std::uint32_t distance(ByteSpan a, ByteSpan b) {
  if (a.end <= b.begin) return b.begin - a.end;
  return b.end <= a.begin ? a.begin - b.end : 0;
}

}  // namespace

ByteSpan with_titles(const AnnotatedDocument& document, const Mention& name) {
  TokenIndex first = name.extent.begin;  // "*Secretary of State Anna Berg*", but "foreign minister *Anna Berg*"
  while (first < name.tokens.begin && document.token(first).shape == Shape::lower) first = first + 1;
  return {document.token(first).begin, name.span.end};
}

RelationEnd relation_end(const AnnotatedDocument& document, MentionIndex mention, ByteSpan otherwise) {
  const Mention& here = document.mentions[mention.value];
  RelationEnd end{here.entity, otherwise};
  if (here.kind == MentionKind::name) {
    end.span = here.span;
    return end;
  }
  if (here.tokens.is_empty() || here.entity == kNoEntity) return end;
  const ByteSpan sentence = document.bytes(document.sentence_of(here.tokens.begin).tokens);
  auto m = std::lower_bound(document.mentions.begin(), document.mentions.end(), sentence.begin,
                            [](const Mention& x, ByteOffset at) { return x.span.begin < at; });
  const Mention* best = nullptr;
  for (; m != document.mentions.end() && m->span.begin < sentence.end; ++m) {
    if (m->entity != here.entity) continue;
    // "The rebels said *they* had left": where there is no name, a noun says more than a pronoun.
    const bool said =
        m->kind == MentionKind::nominal && here.kind == MentionKind::pronoun && !m->span.overlaps(here.span);
    if (m->kind != MentionKind::name && !said) continue;
    if (best != nullptr && best->kind == MentionKind::name && said) continue;
    // "Nordhavn Shipping (NS) told its crews": for a pronoun the full name, else the nearest.
    const bool better_kind = best != nullptr && best->kind != MentionKind::name && !said;
    const bool better = best != nullptr && (here.kind == MentionKind::pronoun
                                                ? m->tokens.size() > best->tokens.size()
                                                : distance(m->span, here.span) < distance(best->span, here.span));
    if (best == nullptr || better_kind || better) best = &*m;
  }
  if (best != nullptr) end.span = best->span;
  return end;
}

}  // namespace dramatis
