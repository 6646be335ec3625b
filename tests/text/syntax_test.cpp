// SPDX-License-Identifier: Apache-2.0
// Tables of tokens, sentences, tags and lemmas, and the laws that hold for any text.

#include "tests/text/analysis.hpp"

namespace {

using namespace dramatis;
using dramatis::test::analyze;
using dramatis::test::Case;
using dramatis::test::read_cases;

std::string word_of(const AnnotatedDocument& d, WordId word) {
  if (word == kNoWord) return "?";
  return std::string(word >= kFirstLocalWord ? d.local_word_text(word) : dramatis::test::stages().lexicon.text(word));
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

TEST_CASE("chunks hold a head with what belongs to it", "[unit]") {
  check_cases("chunks.cases", [](const AnnotatedDocument& d) {
    std::string out;
    for (const Chunk& c : d.chunks) {
      if (c.kind != ChunkKind::noun_group && c.kind != ChunkKind::verb_group) continue;
      if (!out.empty()) out += ' ';
      out += c.kind == ChunkKind::noun_group ? "[" : "<";
      out += d.text(c.tokens);
      if (c.kind == ChunkKind::verb_group) {
        if (c.voice == Voice::passive) out += " passive";
        if (c.tense != Tense::none) out += " " + std::string(name_of(c.tense));
        if (c.polarity == Polarity::negated) out += " negated";
        if (c.modality != Modality::actual) out += " " + std::string(name_of(c.modality));
        if (c.perfect) out += " perfect";
        if (c.progressive) out += " progressive";
        if (c.form == Form::infinitive) out += " infinitive";
        if (c.form == Form::gerund) out += " gerund";
        if (c.form == Form::participle) out += " participle";
      } else {
        if (c.temporal) out += " time";
        if (c.possessor != kNoChunk) out += " of " + std::string(d.text(d.chunk(c.possessor).tokens));
      }
      out += c.kind == ChunkKind::noun_group ? "]" : ">";
    }
    return out;
  });
}

// "send subject France; send to Mali": predicates by lemma; "~" marks links that only frames want.
TEST_CASE("clauses give each predicate its logical functions", "[unit]") {
  check_cases("functions.cases", [](const AnnotatedDocument& d) {
    std::string out;
    for (const FunctionLink& l : d.functions) {
      if (!out.empty()) out += "; ";
      if (!l.in_layer) out += '~';
      out += word_of(d, d.token(d.chunk(l.predicate).head).lemma) + " ";
      out += l.function == Function::oblique ? word_of(d, l.preposition) : std::string(name_of(l.function));
      out += " " + std::string(d.text(d.chunk(l.argument).tokens));
    }
    return out;
  });
}

TEST_CASE("clauses hang on each other by kind and mark", "[unit]") {
  constexpr std::string_view kKinds[] = {"infinitive", "that", "gerund", "relative", "adverbial", "coordinate"};
  check_cases("clauses.cases", [&](const AnnotatedDocument& d) {
    std::string out;
    for (const ClauseLink& l : d.clauses) {
      if (!out.empty()) out += "; ";
      out += word_of(d, d.token(d.chunk(l.governor).head).lemma) + " > " +
             word_of(d, d.token(d.chunk(l.predicate).head).lemma) + " ";
      out += kKinds[static_cast<std::size_t>(l.kind)];
      if (l.mark != kNoWord) out += " " + word_of(d, l.mark);
    }
    return out;
  });
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
                               "cannot CANNOT gonna cannot BERGUpdated"};
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
