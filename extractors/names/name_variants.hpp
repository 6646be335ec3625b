// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names that an article writes in two ways: in another spelling ("Volodymyr Zelensky", "Zelenskyy"), with a short form
// of the given name ("Bob Berg", "Robert Berg"), without names in the middle ("Carlos Alberto da Silva Moreira",
// "Carlos Moreira"), with a company's form, without, or with another form of it ("Tarnby Foods Ltd", "Tarnby Foods
// Limited").
//
// Two that one sentence names are two: "James Farlow and his cousin, Jim Farlow".

#include <string>
#include <vector>

#include "extractors/names/document_memory.hpp"
#include "extractors/names/name_table.hpp"

namespace dramatis::names {

class NameVariants {
 public:
  explicit NameVariants(const NameClasses& classes);

  /// Of two decided names that are one, the shorter (or later) becomes a short form of the other. Near linear: only
  /// names whose surnames sound alike, or that begin with the same letters, are held against each other.
  void link(const MemoryInput& in, NameTable& table) const;

  /// Under which other articles may write of the same: "Robert Berg" of "Bob Berg", "Tarnby Foods" of "Tarnby Foods,
  /// Ltd.".
  [[nodiscard]] std::vector<std::string> other_names(const MemoryInput& in, TokenSpan name, Reading reading) const;

 private:
  class Linker;
  [[nodiscard]] bool is_short_for(WordId part, WordId full) const;
  [[nodiscard]] bool is_form(const MemoryInput& in, std::uint32_t begin, std::uint32_t end) const;

  const Lexicon* lexicon_;
  LexiconId short_, given_, head_;
};

}  // namespace dramatis::names
