// SPDX-License-Identifier: Apache-2.0
// Times the stages from text to clauses: syntax_benchmark FILE. Prints nanoseconds of processor time
// a token for each, the best of several rounds over the file's paragraphs as documents, and the rate of all
// together. Asserts nothing: seconds differ between machines.

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "text/chunker.hpp"
#include "text/clauses.hpp"
#include "text/sentences.hpp"
#include "text/tagger.hpp"
#include "text/tokenizer.hpp"

namespace {

using namespace dramatis;

constexpr std::array<const char*, 5> kStages = {"tokens", "sentences", "tags", "chunks", "clauses"};

/// Cut at blank lines into pieces of some kilobytes, as articles are.
std::vector<std::string> articles(const std::string& text) {
  constexpr std::size_t kSize = 4000;
  std::vector<std::string> out;
  std::size_t begin = 0;
  while (begin < text.size()) {
    std::size_t end = begin + kSize < text.size() ? text.find('\n', begin + kSize) : std::string::npos;
    end = end == std::string::npos ? text.size() : end + 1;
    out.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return out;
}

double nanoseconds(std::clock_t ticks) { return static_cast<double>(ticks) * (1e9 / CLOCKS_PER_SEC); }

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: syntax_benchmark FILE\n");
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  const std::vector<std::string> texts = articles(bytes.str());
  const Lexicon lexicon(PackImage::embedded());
  const GrammarWords words(lexicon);
  const Tokenizer tokenizer(lexicon);
  const SentenceSplitter sentences(lexicon, words);
  const Tagger tagger(lexicon, words);
  const Chunker chunker(lexicon, words);
  const ClauseFinder clauses(lexicon, words);

  std::vector<AnnotatedDocument> documents(texts.size());
  std::array<double, 5> best;
  best.fill(1e30);
  std::size_t tokens = 0;
  for (int round = 0; round < 5; ++round) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      Document raw;
      raw.text = texts[i];
      documents[i].reset(std::move(raw));
    }
    const auto stage = [&](std::size_t s, auto work) {
      const std::clock_t begin = std::clock();
      for (AnnotatedDocument& d : documents) work(d);
      best[s] = std::min(best[s], nanoseconds(std::clock() - begin));
    };
    stage(0, [&](AnnotatedDocument& d) { tokenizer.tokenize(d); });
    stage(1, [&](AnnotatedDocument& d) { sentences.split(d); });
    stage(2, [&](AnnotatedDocument& d) { tagger.tag(d); });
    stage(3, [&](AnnotatedDocument& d) { chunker.chunk(d); });
    stage(4, [&](AnnotatedDocument& d) { clauses.find(d); });
    tokens = 0;
    for (const AnnotatedDocument& d : documents) tokens += d.tokens.size();
  }
  double total = 0;
  for (std::size_t s = 0; s < kStages.size(); ++s) {
    std::printf("%-10s %7.1f ns/token\n", kStages[s], best[s] / static_cast<double>(tokens));
    total += best[s];
  }
  std::printf("%-10s %7.1f ns/token, %.1f MB/s\n", "all", total / static_cast<double>(tokens),
              static_cast<double>(bytes.str().size()) / (total / 1e9) / 1e6);
  return 0;
}
