// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a fact of a document is the one that an example expects. Internal to the layer.

#include <string>
#include <string_view>

#include "matcher/rule_ast.hpp"
#include "model/annotated_document.hpp"
#include "model/vocabulary.hpp"

namespace dramatis {

/// Texts are the same but for case and a leading article.
[[nodiscard]] bool same_text(std::string_view found, std::string_view expected);
/// As short as it can be written.
[[nodiscard]] std::string number_text(double value);

/// The facts of one document, asked one by one.
class ExampleFacts {
 public:
  ExampleFacts(const AnnotatedDocument& document, const Vocabulary& vocabulary) : d_(document), v_(vocabulary) {}
  [[nodiscard]] bool type_is(TypeId type, TypeId wanted) const { return type != kNoType && v_.is_a(type, wanted); }
  [[nodiscard]] bool mention_fits(const Mention& m, TypeId type, const ExpectedFact& fact) const;
  [[nodiscard]] bool relation_fits(const Relation& r, TypeId type, const ExpectedFact& fact) const;
  [[nodiscard]] bool event_fits(const Event& e, TypeId type, const ExpectedFact& fact, bool only) const;

 private:
  [[nodiscard]] bool event_field_fits(const Event& e, const ExpectedField& f) const;
  [[nodiscard]] bool argument_fits(const Argument& a, const std::string& expected) const;
  [[nodiscard]] bool entity_named(EntityIndex entity, ByteSpan span, std::string_view name) const;
  [[nodiscard]] bool entity_field_fits(const Entity& e, const ExpectedField& f) const;

  const AnnotatedDocument& d_;
  const Vocabulary& v_;
};

}  // namespace dramatis
