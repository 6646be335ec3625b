// SPDX-License-Identifier: Apache-2.0
#pragma once

// `Entity::attributes` by key. They stand sorted, and there are few: each look is a binary search.

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "model/entity.hpp"

namespace dramatis {

namespace detail {

template <class Attributes>
auto attribute_place(Attributes& attributes, std::string_view key) {
  return std::lower_bound(attributes.begin(), attributes.end(), key,
                          [](const auto& pair, std::string_view k) { return pair.first < k; });
}

}  // namespace detail

/// The value, as long as the entity is not changed; empty if there is none.
[[nodiscard]] inline std::string_view attribute(const Entity& entity, std::string_view key) {
  const auto at = detail::attribute_place(entity.attributes, key);
  return at != entity.attributes.end() && at->first == key ? std::string_view(at->second) : std::string_view();
}

/// Of several values the first one stays.
inline void add_attribute(Entity& entity, std::string_view key, std::string value) {
  const auto at = detail::attribute_place(entity.attributes, key);
  if (at != entity.attributes.end() && at->first == key) return;
  entity.attributes.insert(at, {std::string(key), std::move(value)});
}

/// Of several values the last one stays; an empty one is none.
inline void set_attribute(Entity& entity, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  const auto at = detail::attribute_place(entity.attributes, key);
  if (at != entity.attributes.end() && at->first == key) at->second = value;
  else entity.attributes.insert(at, {std::string(key), std::string(value)});
}

}  // namespace dramatis
