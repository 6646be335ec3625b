// SPDX-License-Identifier: Apache-2.0
#pragma once

// Small packs for tests: sources as text in, a lexicon over the compiled image out.

#include <string>
#include <utility>
#include <vector>

#include "lexicon/fold.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/pack_compiler.hpp"
#include "lexicon/segment_knowledge.hpp"
#include "lexicon/segmenter.hpp"
#include "model/annotated_document.hpp"

namespace dramatis::test {

/// Bytes aligned as a pack image must be.
class AlignedImage {
 public:
  explicit AlignedImage(const CompiledPack& pack) : bytes_(pack.image.finish(pack.hash)) {}
  [[nodiscard]] PackImage image() const { return PackImage(bytes_); }
  [[nodiscard]] const std::vector<std::byte>& bytes() const { return bytes_; }

 private:
  std::vector<std::byte> bytes_;
};

/// A lexicon with the bytes it stands on.
class TestPack {
 public:
  explicit TestPack(std::map<std::string, std::string, std::less<>> files)
      : image_(compile_pack({"", std::move(files)})), lexicon_(image_.image()) {}
  TestPack(const TestPack&) = delete;
  TestPack& operator=(const TestPack&) = delete;
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] PackImage image() const { return image_.image(); }
  [[nodiscard]] const std::vector<std::byte>& bytes() const { return image_.bytes(); }

 private:
  AlignedImage image_;
  Lexicon lexicon_;
};

inline std::string lex(const std::string& name, const std::string& case_rule, const std::string& entries) {
  return "lexicon  " + name + "\ncase     " + case_rule + "\nsource   test\nlicence  Apache-2.0\n" + entries;
}

/// One document of one sentence.
inline AnnotatedDocument annotate(const Lexicon& lexicon, const std::string& text, Casing casing = Casing::normal) {
  AnnotatedDocument document;
  Document source;
  source.text = text;
  document.reset(std::move(source));
  const LexiconSegmentKnowledge knowledge(lexicon);
  Segmenter(knowledge).segment(document.document.text, document.tokens);
  std::string buffer;
  for (Token& token : document.tokens) {
    const std::string_view folded = fold_word(document.text(token), buffer);
    token.word = lexicon.find(folded);
    if (token.word == kNoWord) token.word = document.local_word(folded);
  }
  Sentence sentence;
  sentence.tokens = {TokenIndex(0), TokenIndex(static_cast<std::uint32_t>(document.tokens.size()))};
  sentence.casing = casing;
  document.sentences.push_back(sentence);
  lexicon.match(document);
  return document;
}

/// "lexicon:canonical@begin+size" of each match, in order.
inline std::string matches(const Lexicon& lexicon, const std::string& text, Casing casing = Casing::normal) {
  const AnnotatedDocument document = annotate(lexicon, text, casing);
  std::string out;
  for (const LexiconMatch& m : document.lexicon_matches) {
    if (!out.empty()) out += ' ';
    out += std::string(lexicon.name(m.lexicon)) + ":" + std::string(lexicon.canonical(m.entry)) + "@" +
           std::to_string(m.tokens.begin.value) + "+" + std::to_string(m.tokens.size());
  }
  return out;
}

}  // namespace dramatis::test
