// SPDX-License-Identifier: Apache-2.0
// Tables of tokens, sentences, tags and lemmas, and the laws that hold for any text.

#include "tests/text/analysis.hpp"

namespace {

using namespace dramatis;
using dramatis::testing::analyze;
using dramatis::testing::Case;
using dramatis::testing::read_cases;

std::string word_of(const AnnotatedDocument& d, WordId word) {
  if (word == kNoWord) return "?";
  return std::string(word >= kFirstLocalWord ? d.local_word_text(word)
                                             : dramatis::testing::stages().lexicon.text(word));
}

template <class Print>
std::string join(const AnnotatedDocument& d, Print print) {
  std::string out;
  for (const Token& t : d.tokens) {
    if (!out.empty()) out += ' ';
    out += print(t);
  }
  return out;
}

template <class Print>
void check_cases(const std::string& file, Print print) {
  for (const Case& c : read_cases(file)) {
    INFO(file << ":" << c.line);
    CHECK(print(analyze(c.input)) == c.expected);
  }
}

}  // namespace

TEST_CASE("text is cut into the tokens of the later treebanks", "[unit]") {
  check_cases("tokens.cases", [](const AnnotatedDocument& d) {
    return join(d, [&](const Token& t) { return std::string(d.text(t)); });
  });
}

TEST_CASE("sentences end where a reader ends them", "[unit]") {
  check_cases("sentences.cases", [](const AnnotatedDocument& d) {
    std::string out;
    for (const Sentence& s : d.sentences) {
      if (!out.empty()) out += " | ";
      out += d.text(s.tokens);
    }
    return out;
  });
}

TEST_CASE("words get the tag that their sentence asks for", "[unit]") {
  check_cases("tags.cases", [](const AnnotatedDocument& d) {
    return join(d, [&](const Token& t) { return std::string(d.text(t)) + "/" + std::string(name_of(t.tag)); });
  });
}

TEST_CASE("lemmas undo inflection, also of unknown words", "[unit]") {
  check_cases("lemmas.cases",
              [](const AnnotatedDocument& d) { return join(d, [&](const Token& t) { return word_of(d, t.lemma); }); });
}

TEST_CASE("tokens ascend and rebuild the text with the gaps", "[property]") {
  const std::string texts[] = {"",
                               " \n\t ",
                               "a",
                               "...",
                               "\xEF\xBB\xBF"
                               "Hello,\r\nworld\f!",
                               "U.S.-led “Kyiv’s” co-op—no 'tis can't 10,000.5km a.b@c.d http://x.y/z).",
                               "日本語テスト Ελλάδα 12٪ مرحبا",
                               "''``\"\"((",
                               std::string(300, '-') + std::string(300, 'x') + " a-b-c-d-e-f'g'h.i.j&k_l@m",
                               "cannot CANNOT gonna cannot"};
  for (const std::string& text : texts) {
    const AnnotatedDocument d = analyze(text);
    std::uint32_t end = 0;
    std::string rebuilt;
    for (const Token& t : d.tokens) {
      REQUIRE(t.begin.value >= end);
      REQUIRE(t.end > t.begin);
      const std::string gap = d.document.text.substr(end, t.begin.value - end);
      const bool blank = gap.find_first_not_of(" \n\r\t\f\xC2\xA0\xEF\xBB\xBF") == std::string::npos;
      CHECK(blank);
      rebuilt += gap;
      rebuilt += d.text(t);
      CHECK(((static_cast<unsigned char>(d.document.text[t.begin.value]) & 0xC0) != 0x80));
      CHECK(t.word != kNoWord);
      CHECK(t.lemma != kNoWord);
      CHECK(t.tag != Tag::none);
      end = t.end.value;
    }
    rebuilt += d.document.text.substr(end);
    CHECK(rebuilt == text);
    std::uint32_t next = 0;
    for (const Sentence& s : d.sentences) {
      CHECK(s.tokens.begin.value == next);
      CHECK(!s.tokens.is_empty());
      CHECK(d.token(s.tokens.begin).has(token_flag::sentence_start));
      next = s.tokens.end.value;
    }
    CHECK(next == d.tokens.size());
  }
}
