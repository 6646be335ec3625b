// SPDX-License-Identifier: Apache-2.0
#pragma once

// The comparisons of `{…}`: of numbers, of features as text, of yes and no. Internal to the layer.

#include <charconv>
#include <string_view>

#include "matcher/rule_ast.hpp"

namespace dramatis {

[[nodiscard]] inline bool compare_number(double left, Compare how, double right) {
  switch (how) {
    case Compare::present: return left != 0;
    case Compare::absent: return left == 0;
    case Compare::equal: return left == right;
    case Compare::not_equal: return left != right;
    case Compare::less: return left < right;
    case Compare::less_equal: return left <= right;
    case Compare::greater: return left > right;
    case Compare::greater_equal: return left >= right;
  }
  return false;
}

/// A feature without a number is neither above nor below one.
[[nodiscard]] inline bool compare_feature(std::string_view feature, Compare how, std::string_view wanted,
                                          double number) {
  switch (how) {
    case Compare::present: return !feature.empty();
    case Compare::absent: return feature.empty();
    case Compare::equal: return feature == wanted;
    case Compare::not_equal: return feature != wanted;
    default: break;
  }
  double value = 0;
  const auto [end, error] = std::from_chars(feature.data(), feature.data() + feature.size(), value);
  return error == std::errc() && end != feature.data() && compare_number(value, how, number);
}

[[nodiscard]] inline bool compare_flag(bool flag, Compare how) {
  return how == Compare::absent || how == Compare::not_equal ? !flag : flag;
}

}  // namespace dramatis
