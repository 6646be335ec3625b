// SPDX-License-Identifier: Apache-2.0
// Tokens, sentences, tags, chunks and clauses of any valid text: spans ascend on character boundaries,
// every token has a word, a tag and a lemma, and all links point to chunks.
#include "fuzz/checks.hpp"
#include "text/chunker.hpp"
#include "text/clauses.hpp"
#include "text/sentences.hpp"
#include "text/tagger.hpp"
#include "text/tokenizer.hpp"

namespace {

using namespace dramatis;

struct Stages {
  PackImage image = PackImage::embedded();
  Lexicon lexicon{image};
  GrammarWords words{lexicon};
  Tokenizer tokenizer{lexicon};
  SentenceSplitter sentences{lexicon, words};
  Tagger tagger{lexicon, words};
  Chunker chunker{lexicon, words};
  ClauseFinder clauses{lexicon, words};
};

void check_tokens(const AnnotatedDocument& d) {
  std::uint32_t end = 0;
  for (const Token& t : d.tokens) {
    fuzz::require(t.begin.value >= end && t.end > t.begin && t.end.value <= d.document.text.size());
    fuzz::require((static_cast<unsigned char>(d.document.text[t.begin.value]) & 0xC0) != 0x80);
    fuzz::require(t.word != kNoWord && t.lemma != kNoWord && t.tag != Tag::none);
    end = t.end.value;
  }
  std::uint32_t next = 0;
  for (const Sentence& s : d.sentences) {
    fuzz::require(s.tokens.begin.value == next && !s.tokens.is_empty());
    next = s.tokens.end.value;
  }
  fuzz::require(next == d.tokens.size());
}

void check_links(const AnnotatedDocument& d) {
  const std::size_t n = d.chunks.size();
  std::uint32_t end = 0;
  for (const Chunk& c : d.chunks) {
    fuzz::require(c.tokens.begin.value >= end && !c.tokens.is_empty() && c.tokens.end.value <= d.tokens.size());
    fuzz::require(c.tokens.contains(c.head) && (c.possessor == kNoChunk || c.possessor.value < n));
    end = c.tokens.end.value;
  }
  for (const FunctionLink& l : d.functions) fuzz::require(l.predicate.value < n && l.argument.value < n);
  for (const ClauseLink& l : d.clauses) fuzz::require(l.governor.value < n && l.predicate.value < n);
  for (const NominalLink& l : d.nominals) fuzz::require(l.first.value < n && l.second.value < n);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Stages stages;
  static AnnotatedDocument document;
  Document raw;
  raw.id = "fuzz";
  raw.text = fuzz::bytes(data, size);
  if (!is_valid_utf8(raw.text)) return 0;
  document.reset(std::move(raw));
  stages.tokenizer.tokenize(document);
  stages.sentences.split(document);
  stages.tagger.tag(document);
  stages.chunker.chunk(document);
  stages.clauses.find(document);
  check_tokens(document);
  check_links(document);
  return 0;
}
