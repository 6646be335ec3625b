// SPDX-License-Identifier: Apache-2.0
#pragma once

// The JSON-LD context: which IRI and datatype each key of our JSON has. Written inline into
// every file, so that nothing is fetched.

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "graph/graph.hpp"

namespace dramatis {

class JsonLdContext {
 public:
  explicit JsonLdContext(const Vocabulary& vocabulary);

  /// The JSON key for a node's or edge's property: a term of schema.org where it has one; never
  /// the name of a relation or role, whose values are nodes.
  [[nodiscard]] std::string key(std::string_view property) const;
  /// Says that values under this key are decimals.
  void add_decimal(const std::string& key) { decimals_.insert(key); }
  void add_predicate(const std::string& key) { predicates_.insert(key); }

  /// The context object, as JSON text.
  [[nodiscard]] std::string json() const;

 private:
  std::set<std::string> predicates_;  // values are nodes
  std::set<std::string> decimals_;
};

}  // namespace dramatis
