// SPDX-License-Identifier: Apache-2.0
#include "extractors/final_dots.hpp"

#include <algorithm>

namespace dramatis {

namespace {

constexpr std::uint32_t kShortestAbbreviation = 3;  ///< bytes with the dot: "Co." but not the initial "X."

bool has_finite_verb(const AnnotatedDocument& document, TokenSpan sentence) {
  for (TokenIndex t = sentence.begin; t < sentence.end; ++t) {
    const Tag tag = document.token(t).tag;
    if (tag == Tag::VBD || tag == Tag::VBZ || tag == Tag::VBP || tag == Tag::MD) return true;
  }
  return false;
}

/// The abbreviation whose dot ends the sentence, or `kNoToken`. Quotation marks and brackets may close behind it.
TokenIndex final_abbreviation(const AnnotatedDocument& document, TokenSpan sentence) {
  TokenIndex end = sentence.end;
  while (end > sentence.begin &&
         (document.token(end - 1).tag == Tag::close_quote || document.token(end - 1).tag == Tag::CRB))
    end = end - 1;
  if (end == sentence.begin) return kNoToken;
  const Token& last = document.token(end - 1);
  if (last.end - last.begin < kShortestAbbreviation || document.text(last).back() != '.') return kNoToken;
  return last.shape == Shape::punctuation || !has_finite_verb(document, sentence) ? kNoToken : end - 1;
}

class FinalDots final : public Extractor {
 public:
  std::string_view name() const override { return "final-dots"; }
  std::string_view layers() const override { return "mentions, relations, events → their spans"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    thread_local std::vector<ByteOffset> ends;  // ascending: where names ended that have lost their dots
    ends.clear();
    auto m = document.mentions.begin();
    for (const Sentence& sentence : document.sentences) {
      const TokenIndex last = final_abbreviation(document, sentence.tokens);
      if (last == kNoToken) continue;
      const ByteOffset end = document.token(last).end;
      while (m != document.mentions.end() && m->span.begin < document.token(sentence.tokens.begin).begin) ++m;
      bool shared = false;
      for (; m != document.mentions.end() && m->span.begin < end; ++m) {
        if (m->kind != MentionKind::name || m->span.end != end) continue;
        m->span.end = end - 1;
        shared = true;
      }
      if (shared) ends.push_back(end);
    }
    if (ends.empty()) return;
    const auto shorten = [&](ByteSpan& span) {
      if (std::binary_search(ends.begin(), ends.end(), span.end)) span.end = span.end - 1;
    };
    for (Relation& r : document.relations) shorten(r.span), shorten(r.head_span), shorten(r.tail_span);
    for (Event& e : document.events)
      for (Argument& a : e.arguments) shorten(a.span);
  }
};

}  // namespace

std::unique_ptr<Extractor> make_final_dots() { return std::make_unique<FinalDots>(); }

}  // namespace dramatis
