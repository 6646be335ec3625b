// SPDX-License-Identifier: Apache-2.0
// The syntax layer: tokens with lemma and tag, and the logical functions of verbs.
#include "model/record_writer.hpp"

namespace dramatis {

std::string_view RecordWriter::word(WordId id) const {
  if (id == kNoWord) return {};
  if (id >= kFirstLocalWord) return d_.local_word_text(id);
  return context_.pack_word == nullptr ? std::string_view() : context_.pack_word(context_.pack, id);
}

void RecordWriter::tokens() {
  put(",\"tokens\":");
  array(d_.tokens, [this](const Token& t) {
    put('{');
    start_end(t.span());
    put(",\"lemma\":");
    json_.string(word(t.lemma));
    put(",\"tag\":");
    json_.string(name_of(t.tag));
    put('}');
  });
}

/// Links of verbs to nominal arguments: "troops were sent to Mali" gives (sent, troops,
/// object) and (sent, Mali, "to"). Links that only frames want stay out.
bool RecordWriter::is_in_layer(const FunctionLink& link) const {
  return link.in_layer && link.function != Function::clause && d_.chunk(link.predicate).kind == ChunkKind::verb_group &&
         d_.chunk(link.argument).kind == ChunkKind::noun_group;
}

void RecordWriter::functions() {
  put(",\"functions\":[");
  bool first = true;
  for (const FunctionLink& link : d_.functions) {
    if (!is_in_layer(link)) continue;
    if (!first) put(',');
    first = false;
    put("{\"predicate\":");
    pair(d_.token(d_.chunk(link.predicate).head).span());
    put(",\"argument\":");
    pair(d_.bytes(d_.chunk(link.argument).tokens));
    put(",\"function\":");
    json_.string(link.function == Function::oblique ? word(link.preposition) : name_of(link.function));
    put('}');
  }
  put(']');
}

}  // namespace dramatis
