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
    if (m->entity != here.entity || m->kind != MentionKind::name) continue;
    if (best == nullptr || distance(m->span, here.span) < distance(best->span, here.span)) best = &*m;
  }
  if (best != nullptr) end.span = best->span;
  return end;
}

}  // namespace dramatis
