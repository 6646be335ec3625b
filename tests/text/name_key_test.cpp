// SPDX-License-Identifier: Apache-2.0
#include "text/name_key.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

TEST_CASE("keys of Latin names lose case, accents and marks", "[unit]") {
  CHECK(name_key("Kim Jong-un") == "kim jong un");
  CHECK(name_key("  J. P. O'Brien ") == "jp obrien");
  CHECK(name_key("O\u2019Brien") == "obrien");
  CHECK(name_key("U.S. Army") == "us army");
  CHECK(name_key("J. K. Berg") == "jk berg");
  CHECK(name_key("J.K. Berg") == "jk berg");
  CHECK(name_key("Anna J. K. Ost") == "anna jk ost");
  CHECK(name_key("Vitamin C") == "vitamin c");
  CHECK(name_key("S.Battulga") == name_key("S. Battulga"));
  CHECK(name_key("\u00D6.Kaya") == "o kaya");
  CHECK(name_key("AT&T") == "at t");
  CHECK(name_key("Recep Tayyip Erdo\u011Fan") == "recep tayyip erdogan");
  CHECK(name_key("\u0130stanbul") == "istanbul");
  CHECK(name_key("\u0141\u00F3d\u017A") == "lodz");
  CHECK(name_key("S\u00F8ren Gro\u00DF") == "soren gross");
  CHECK(name_key("Nguy\u1EC5n V\u0103n Thi\u1EC7u") == "nguyen van thieu");
  CHECK(name_key("Asia\u2013Pacific") == "asia pacific");
  CHECK(name_key("Cafe\u0301") == "cafe");
  CHECK(name_key("") == "");
  CHECK(name_key("\u201C\u201D") == "");
}

TEST_CASE("keys of names in other scripts are Latin", "[unit]") {
  CHECK(name_key("Володимир Зеленський") == "volodymyr zelenskyi");
  CHECK(name_key("Київ") == "kyiv");
  CHECK(name_key("Юлія Яценюк") == "yuliia yatseniuk");
  CHECK(name_key("Владимир Путин") == "vladimir putin");
  CHECK(name_key("Дмитрий Медведев") == "dmitry medvedev");
  CHECK(name_key("ХАРЬКОВ") == "kharkov");
  CHECK(name_key("Александар Вучић") == "aleksandar vucic");
  CHECK(name_key("Κυριάκος Μητσοτάκης") == "kyriakos mitsotakis");
  CHECK(name_key("ΑΘΗΝΑ Ευβοίας") == "athina evvoias");
  CHECK(name_key("محمد") == "mhmd");
  CHECK(name_key("בנימין") == "bnymyn");
  CHECK(name_key("平壌") == "平壌");
  CHECK(name_key("김정은") == "김정은");
}

TEST_CASE("the key of a key is the key", "[property]") {
  for (const char* name : {"Łódź-Ōsaka & Co.", "Володимир Зеленський", "Ελλάδα", "محمد بن سلمان", "김정은",
                           "\u00BD \uFB01", "\xF0\x9D\x94\xB8ny"}) {
    const std::string key = name_key(name);
    REQUIRE(name_key(key) == key);
  }
}
