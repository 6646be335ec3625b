// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "graph/name_key.hpp"

using namespace dramatis;

namespace {

std::string skeleton(std::string_view name) {
  std::string out;
  for (const std::string_view part : name_parts(name)) out += (out.empty() ? "" : " ") + spelling_skeleton(part);
  return out;
}

}  // namespace

TEST_CASE("names fold to lower case without dots, whatever the white space", "[unit]") {
  CHECK(fold_name("J. P.  van\tHoorn") == "j p van hoorn");
  CHECK(fold_name("S.Battulga") == "s battulga");
  CHECK(fold_name("  U.S. Army\n") == "us army");
  CHECK(fold_name("O\xE2\x80\x99"
                  "Brien") == "o'brien");
  CHECK(fold_name("ÉMILE ŽIŽEK Ÿ ÆØÅ") == "émile žižek Ÿ æøå");
  CHECK(fold_name("a\xC2\xA0z") == "a z");
  CHECK(fold_name("") == "");
}

TEST_CASE("folding twice changes nothing", "[property]") {
  for (const char* name :
       {"J. P. van Hoorn", "ŁÓDŹ", "Kim Jong-un", "Ÿ×÷", "Владимир", "İstanbul", "a. . b", "--", "\xE2\x80\x98x"})
    CHECK(fold_name(fold_name(name)) == fold_name(name));
}

TEST_CASE("usual romanizations of one name have one skeleton", "[unit]") {
  CHECK(skeleton("zelensky") == "zelenski");
  CHECK(skeleton("zelenskyy") == "zelenski");
  CHECK(skeleton("zelenskiy") == "zelenski");
  CHECK(skeleton("zelenskij") == "zelenski");
  CHECK(skeleton("kim jong-un") == skeleton("kim jong un"));
  CHECK(skeleton("traoré") == skeleton("traore"));
  CHECK(skeleton("hassan nasrallah") == skeleton("hasan nasralah"));
  CHECK(skeleton("alexander") == skeleton("aleksander"));
  CHECK(skeleton("đoković") == "dokovik");
  CHECK(skeleton("straße") == "strase");
}

TEST_CASE("different names have different skeletons", "[unit]") {
  CHECK(skeleton("gill") != skeleton("hill"));
  CHECK(skeleton("petrov") != skeleton("petrova"));
  CHECK(skeleton("volodymyr") != skeleton("vladimir"));
  CHECK(skeleton("chang") != skeleton("shang"));
}

TEST_CASE("spelling distance counts in half edits", "[unit]") {
  CHECK(spelling_distance("sibiha", "sibiga") == 1);
  CHECK(spelling_distance("mohamed", "mohamad") == 1);
  CHECK(spelling_distance("petrov", "petrova") == 2);
  CHECK(spelling_distance("petrov", "pertov") == 2);
  CHECK(spelling_distance("smit", "smit") == 0);
  CHECK(spelling_distance("smit", "jones") == 5);
  CHECK(spelling_distance(std::string(100, 'a'), std::string(100, 'a')) == 0);
  CHECK(spelling_distance(std::string(100, 'a'), std::string(100, 'b')) == 5);
}

TEST_CASE("initials and acronyms", "[unit]") {
  CHECK(capital_initials("Institute for the Study of War") == "ISW");
  CHECK(capital_initials("Asia-Pacific Economic Cooperation") == "APEC");
  CHECK(is_acronym("NATO"));
  CHECK(is_acronym("U.N."));
  CHECK_FALSE(is_acronym("Nato"));
  CHECK_FALSE(is_acronym("X"));
  CHECK(without_count("10,000 North Korean troops") == "North Korean troops");
  CHECK(without_count("600") == "600");
}

TEST_CASE("texts are cut between characters", "[unit]") {
  CHECK(clip_utf8("naïve", 3) == "na");
  CHECK(clip_utf8("naïve", 4) == "naï");
  CHECK(clip_utf8("naïve", 99) == "naïve");
  CHECK(one_line(" a\r\n\t b ") == "a b");
}
