// SPDX-License-Identifier: Apache-2.0
#include "model/few.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace dramatis;

namespace {

std::string printed(const Few<std::string>& list) {
  std::string out;
  for (const std::string& s : list) out += s + ' ';
  return out;
}

}  // namespace

TEST_CASE("a list of few values is empty at first and takes them in any place") {
  Few<std::string> list;
  CHECK(list.empty());
  CHECK(list.begin() == list.end());
  list.push_back("b");
  CHECK(*list.insert(list.begin(), "a") == "a");
  list.emplace_back(3, 'd');
  CHECK(*list.insert(list.begin() + 2, "a long one that has memory of its own") == list[2]);
  CHECK(printed(list) == "a b a long one that has memory of its own ddd ");
  CHECK(list.front() == "a");
  CHECK(list.back() == "ddd");
  list.clear();
  CHECK(list.empty());
}

TEST_CASE("a list of few values copies, moves and grows as a vector does") {
  Few<std::string> list = {"Berg", "Holm"};
  const Few<std::string> copy = list;
  const Few<std::string> moved = std::move(list);
  CHECK(copy == moved);
  list = std::vector<std::string>{"x"};
  CHECK_FALSE(list == copy);
  for (int i = 0; i < 100; ++i) list.push_back(list[0]);  // a value of the list itself, while it grows
  CHECK(list.size() == 101);
  CHECK(list.back() == "x");
}

TEST_CASE("a rare text reads as a view and compares with every kind of text") {
  RareText text;
  CHECK(text.empty());
  CHECK(text.view().empty());
  text = std::string("NO");
  const std::string_view view = "NO";
  CHECK(text == view);
  CHECK(text == "NO");
  CHECK(text != std::string("SE"));
  const RareText copy = text;
  text = view.substr(0, 1);
  CHECK(text.str() + '+' + copy.str() == "N+NO");
  text = "";
  CHECK(text.empty());
}
