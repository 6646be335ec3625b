// SPDX-License-Identifier: Apache-2.0
// Times the look-ups of the lexicon over a text: lexicon_benchmark [FILE]. Prints nanoseconds a
// token; the best of several rounds. Without FILE the text is made from the pack's own words,
// common ones often, rare ones rarely. Asserts nothing: seconds differ between machines.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "lexicon/fold.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/segment_knowledge.hpp"
#include "lexicon/segmenter.hpp"
#include "model/annotated_document.hpp"

namespace {

using namespace dramatis;

/// Nanoseconds of processor time a token in the fastest of seven rounds.
template <class Work>
double best_time(std::size_t tokens, Work work) {
  double best = 1e30;
  for (int round = 0; round < 7; ++round) {
    const std::clock_t begin = std::clock();
    work();
    const double spent = static_cast<double>(std::clock() - begin) * (1e9 / CLOCKS_PER_SEC);
    best = std::min(best, spent / static_cast<double>(tokens));
  }
  return best;
}

std::string made_text(const Lexicon& lexicon) {
  std::string out;
  std::uint64_t state = 1;
  const auto random = [&state] {
    state = state * 6364136223846793005U + 1442695040888963407U;
    return static_cast<double>(state >> 11) / 9007199254740992.0;
  };
  while (out.size() < 4'000'000) {
    const double x = random();
    const double rank =
        static_cast<double>(lexicon.word_count()) * x * x * x * x * x * x;  // far more low ids than high
    out += lexicon.text(static_cast<WordId>(rank));
    out += random() < 0.05 ? ".\n" : " ";
  }
  return out;
}

std::string read_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return std::move(text).str();
}

}  // namespace

int main(int argc, char** argv) {
  const PackImage image = PackImage::embedded();
  const Lexicon lexicon(image);
  std::printf("%zu words, %zu entries, %zu lexicons\n", lexicon.word_count(), lexicon.entry_count(),
              lexicon.lexicon_count());
  std::printf("attach       %8.0f ns\n", best_time(1000, [&] {
                for (int i = 0; i < 1000; ++i) {
                  if (Lexicon(image).word_count() == 0) std::puts("no words");
                }
              }));

  AnnotatedDocument document;
  Document source;
  source.text = argc > 1 ? read_file(argv[1]) : made_text(lexicon);
  document.reset(std::move(source));
  const LexiconSegmentKnowledge knowledge(lexicon);
  Segmenter(knowledge).segment(document.document.text, document.tokens);
  const std::size_t tokens = document.tokens.size();
  if (tokens == 0) {
    std::puts("no tokens");
    return 1;
  }
  std::printf("%zu tokens of %.1f bytes\n", tokens,
              static_cast<double>(document.document.text.size()) / static_cast<double>(tokens));

  std::vector<char> folded(document.document.text.size() * 2 + 8 * tokens + 16);
  std::vector<std::string_view> words(tokens);
  std::printf("fold         %8.1f ns a token\n", best_time(tokens, [&] {
                char* at = folded.data();
                for (std::size_t i = 0; i < tokens; ++i) {
                  const std::size_t size = fold_word(document.text(document.tokens[i]), at);
                  words[i] = {at, size};
                  at += size;
                }
              }));
  std::vector<WordId> ids(tokens);
  std::printf("find         %8.1f ns a token\n", best_time(tokens, [&] {
                for (std::size_t i = 0; i < tokens; ++i) ids[i] = lexicon.find(words[i]);
              }));
  for (std::size_t i = 0; i < tokens; ++i) {
    document.tokens[i].word = ids[i] != kNoWord ? ids[i] : document.local_word(words[i]);
  }
  std::size_t known = 0;
  for (const Token& t : document.tokens) known += t.word < kFirstLocalWord;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i < tokens; ++i) {
    if (document.text(document.tokens[i]) != "." && i + 1 < tokens) continue;
    Sentence sentence;
    sentence.tokens = {TokenIndex(begin), TokenIndex(i + 1)};
    document.sentences.push_back(sentence);
    begin = i + 1;
  }
  std::printf("match        %8.1f ns a token\n", best_time(tokens, [&] {
                document.lexicon_matches.clear();
                lexicon.match(document);
              }));
  std::printf("%.1f %% of the tokens known, %.2f matches a token\n",
              100.0 * static_cast<double>(known) / static_cast<double>(tokens),
              static_cast<double>(document.lexicon_matches.size()) / static_cast<double>(tokens));
  return 0;
}
