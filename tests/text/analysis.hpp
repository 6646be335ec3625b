// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tests of tokens to clauses share: the carried pack with one instance of each stage,
// and tables of cases, "input => expected" a line.

#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "text/chunker.hpp"
#include "text/clauses.hpp"
#include "text/sentences.hpp"
#include "text/tagger.hpp"
#include "text/tokenizer.hpp"

namespace dramatis::test {

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

inline const Stages& stages() {
  static const Stages all;
  return all;
}

/// Tokens, sentences, tags, lemmas, chunks and clauses of a text.
inline AnnotatedDocument analyze(std::string text) {
  AnnotatedDocument document;
  Document raw;
  raw.id = "test";
  raw.text = std::move(text);
  document.reset(std::move(raw));
  stages().tokenizer.tokenize(document);
  stages().sentences.split(document);
  stages().tagger.tag(document);
  stages().chunker.chunk(document);
  stages().clauses.find(document);
  return document;
}

struct Case {
  std::size_t line = 0;
  std::string input;
  std::string expected;
};

/// Cases of `tests/text/NAME`; "#" begins a comment line, "\n" in a case is a line break.
inline std::vector<Case> read_cases(const std::string& name) {
  std::ifstream in(std::string(DRAMATIS_SOURCE_DIR) + "/tests/text/" + name);
  REQUIRE(in);
  const auto trim = [](std::string s) {
    while (!s.empty() && s.back() == ' ') s.pop_back();
    s.erase(0, s.find_first_not_of(' '));
    for (std::size_t p = s.find("\\n"); p != std::string::npos; p = s.find("\\n")) s.replace(p, 2, "\n");
    return s;
  };
  std::vector<Case> cases;
  std::string line;
  for (std::size_t n = 1; std::getline(in, line); ++n) {
    const std::size_t arrow = line.find("=>");
    if (line.empty() || line[0] == '#' || arrow == std::string::npos) continue;
    cases.push_back({n, trim(line.substr(0, arrow)), trim(line.substr(arrow + 2))});
  }
  REQUIRE(!cases.empty());
  return cases;
}

}  // namespace dramatis::test
