// SPDX-License-Identifier: Apache-2.0
#include "lexicon/lex_file.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

namespace {

const std::string kHeader = "lexicon  position\ncase any\nsource\ttests\nlicence  Apache-2.0\n";

std::string printed(const ParsedLexicon& lexicon) {
  std::string out;
  for (const ParsedEntry& e : lexicon.entries) {
    for (std::size_t i = 0; i < e.forms.size(); ++i) out += (i > 0 ? "|" : "") + e.forms[i];
    for (const auto& [key, value] : e.features) out += " {" + key + "=" + value + "}";
    out += '\n';
  }
  return out;
}

std::string parsed(const std::string& text) {
  std::vector<Diagnostic> diagnostics;
  std::string out = printed(parse_lex_file(text, "x.lex", diagnostics));
  for (const Diagnostic& d : diagnostics) out += to_string(d) + '\n';
  return out;
}

}  // namespace

TEST_CASE("a lexicon file is read with header, forms, features and comments", "[unit]") {
  std::vector<Diagnostic> diagnostics;
  const ParsedLexicon lexicon = parse_lex_file(
      "# a comment\nlexicon  position   # its name\ncase     capitalized\nsource   written, 2026\nlicence  CC0-1.0\n\n"
      "chief executive | CEO | chief executive officer ; level=top, branch = foreign affairs\r\n"
      "\n  minister;rank=2,plural=ministers,head # a comment\n"
      "C#\nsource ; rank=1\n",
      "position.lex", diagnostics);
  CHECK(diagnostics.empty());
  CHECK(lexicon.name == "position");
  CHECK(lexicon.case_rule == CaseRule::capitalized);
  CHECK(lexicon.source == "written, 2026");
  CHECK(lexicon.licence == "CC0-1.0");
  CHECK(lexicon.file == "position.lex");
  CHECK(printed(lexicon) ==
        "chief executive|CEO|chief executive officer {level=top} {branch=foreign affairs}\n"
        "minister {rank=2} {plural=ministers} {head=1}\n"
        "C#\n"
        "source {rank=1}\n");
  CHECK(lexicon.entries[1].line == 9);
}

TEST_CASE("a backslash takes the meaning from the character behind it", "[unit]") {
  CHECK(parsed(kHeader + "\\; | \\| | \\# | a\\\\b ; mark=\\,, sign=a\\=b\n") == ";|||#|a\\b {mark=,} {sign=a=b}\n");
}

TEST_CASE("everything wrong in a lexicon file is reported with its place", "[unit]") {
  CHECK(parsed("lexicon position\ncase any\nsource x\nlicense Apache-2.0\nminister\n") ==
        "license Apache-2.0\nminister\n"
        "x.lex:4:1: error: the header line 'licence' is missing (did you mean 'licence'?)\n");
  CHECK(parsed("") ==
        "x.lex: error: the header line 'lexicon' is missing (a lexicon begins with the lines lexicon, case, source, "
        "licence)\n"
        "x.lex: error: the header line 'case' is missing (a lexicon begins with the lines lexicon, case, source, "
        "licence)\n"
        "x.lex: error: the header line 'source' is missing (a lexicon begins with the lines lexicon, case, source, "
        "licence)\n"
        "x.lex: error: the header line 'licence' is missing (a lexicon begins with the lines lexicon, case, source, "
        "licence)\n");
  CHECK(parsed("lexicon My-List\ncase exakt\nsource\nlicence x\na\n") ==
        "a\n"
        "x.lex:1:9: error: a lexicon's name has small letters, digits and '_' only\n"
        "x.lex:2:6: error: unknown case rule 'exakt' (did you mean 'exact'?)\n"
        "x.lex:3:1: error: 'source' has no value\n");
  CHECK(parsed(kHeader + "a | | b\nc ; x=1; y\nd ; level top\ne ; =1\nf ; x, x=2\ng ; x,,y\n; x\nh ; x=\n") ==
        "a|b\nc\nd\ne\nf {x=1}\ng {x=1} {y=1}\nh\n"
        "x.lex:5:5: error: an empty form (remove the '|', or write '\\|' for the character)\n"
        "x.lex:6:8: error: a second ';' (write '\\;' for the character)\n"
        "x.lex:7:5: error: a feature is written key=value or key, not 'level top' (separate features by commas)\n"
        "x.lex:8:5: error: a feature is written key=value or key, not '=1' (separate features by commas)\n"
        "x.lex:9:8: error: the feature 'x' stands twice\n"
        "x.lex:10:7: error: an empty feature\n"
        "x.lex:11:1: error: an empty form (remove the '|', or write '\\|' for the character)\n"
        "x.lex:12:5: warning: the feature 'x' has no value (it is left out)\n");
}

TEST_CASE("the header may say that a lexicon is not looked for in text", "[unit]") {
  std::vector<Diagnostic> diagnostics;
  CHECK(parse_lex_file(kHeader + "a\n", "x", diagnostics).is_matched);
  CHECK_FALSE(parse_lex_file(kHeader + "match no\na\n", "x", diagnostics).is_matched);
  CHECK(diagnostics.empty());
  CHECK(parsed(kHeader + "match\nmatch point\n") == "match\nmatch point\n");
}

TEST_CASE("a plain list of names is a lexicon named like its file", "[unit]") {
  const ParsedLexicon lexicon =
      parse_name_list("\xEF\xBB\xBF# rebels\nBlue; Front | East\r\n\n  M-99  \n", "lists/rebels.txt");
  CHECK(lexicon.name == "rebels");
  CHECK(printed(lexicon) == "Blue; Front | East\nM-99\n");
  CHECK(lexicon.entries[1].line == 4);
}
