// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <map>

#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;

namespace {

/// Unnamed entities with what each is called, in the order of the text: "900 soldiers = some 900 troops / guards".
std::string groups_of(const std::string& text) {
  AnnotatedDocument document;
  test::read_whole(text, document);
  std::map<std::uint32_t, std::string> groups;
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::nominal || document.entities[m.entity.value].named) continue;
    std::string& group = groups[m.entity.value];
    group += (group.empty() ? "" : " = ") + std::string(document.text(m.span));
  }
  std::string out;
  for (const auto& [entity, group] : groups) out += (out.empty() ? "" : " / ") + group;
  return out;
}

}  // namespace

TEST_CASE("who takes one part in one incident is one group", "[unit]") {
  CHECK(groups_of(
            "Chad has deployed 900 soldiers to Niger. Chad has deployed some 900 troops to Niger, Anna Berg said.") ==
        "900 soldiers = some 900 troops");
  CHECK(groups_of("A bomb killed 12 people in Tarn. The bomb killed 12 civilians, Anna Berg said.") ==
        "12 people = 12 civilians");
}

TEST_CASE("other counts, countries, descriptions and new ones are other groups", "[unit]") {
  CHECK(groups_of("Chad has deployed 900 soldiers to Niger. Chad has deployed 300 troops to Niger.") ==
        "900 soldiers / 300 troops");
  CHECK(groups_of("A blast killed 12 wounded soldiers in Tarn. The blast killed 12 retired soldiers.") ==
        "12 wounded soldiers / 12 retired soldiers");
  CHECK(groups_of("A blast killed 12 soldiers in Tarn. The blast killed another 12 soldiers.") ==
        "12 soldiers / another 12 soldiers");
  CHECK(groups_of("A blast killed 12 soldiers and 12 farmers in Tarn.") == "12 soldiers / 12 farmers");
  CHECK(groups_of("A blast killed children in Tarn. The blast killed 40 children.") == "children / 40 children");
}

TEST_CASE("one man is another only if he is said to be", "[unit]") {
  CHECK(groups_of("The blast in Tarn killed a farmer. The blast killed a farmer.") == "a farmer / a farmer");
}
