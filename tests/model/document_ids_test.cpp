// SPDX-License-Identifier: Apache-2.0
#include "model/document_ids.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

TEST_CASE("the same id with other bytes gets its digest's first digits", "[unit]") {
  DocumentIds ids;
  const auto admit = [&](std::string id, std::string_view digest) {
    const IdVerdict verdict = ids.admit(id, digest);
    return (verdict == IdVerdict::duplicate ? "duplicate "
            : verdict == IdVerdict::renamed ? "renamed "
                                            : "unique ") +
           id;
  };
  CHECK(admit("a", "1111111111111111") == "unique a");
  CHECK(admit("a", "1111111111111111") == "duplicate a");
  CHECK(admit("a", "2222222222222222") == "renamed a~22222222");
  CHECK(admit("a", "2222222222222222") == "duplicate a~22222222");
  CHECK(admit("b", "1111111111111111") == "unique b");
}

TEST_CASE("a renamed id leads back to the plain one, by its own digest only", "[unit]") {
  CHECK(renamed_document_id("a.txt", "2222222211111111") == "a.txt~22222222");
  CHECK(plain_document_id("a.txt~22222222", "2222222211111111") == "a.txt");
  CHECK(plain_document_id("a.txt~22222222", "3333333311111111") == "a.txt~22222222");
  CHECK(plain_document_id("a.txt", "2222222211111111") == "a.txt");
  CHECK(plain_document_id("~22222222", "2222222211111111") == "~22222222");
  CHECK(plain_document_id("a~", "") == "a~");
}
