// SPDX-License-Identifier: Apache-2.0
// A lexicon file of any bytes is compiled or refused with a place and a message; what compiles is
// matched against a text made of its own words.
#include <string>

#include "fuzz/bytes.hpp"
#include "model/diagnostic.hpp"
#include "model/utf8.hpp"
#include "tests/matcher/rule_world.hpp"

using namespace dramatis;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kLongest = 4096;
  if (size > kLongest) return 0;
  const std::string text(fuzz::bytes(data, size));
  try {
    const test::RuleWorld world({{"lexicon/x.lex", text}}, "");
    if (!is_valid_utf8(text)) return 0;
    AnnotatedDocument document;
    world.annotate(text, document);
    for (const LexiconMatch& m : document.lexicon_matches)
      fuzz::require(!m.tokens.is_empty() && m.tokens.end.value <= document.tokens.size());
  } catch (const RuleError& error) {
    fuzz::require(!error.diagnostics().empty());
    for (const Diagnostic& d : error.diagnostics()) fuzz::require(!d.message.empty());
  }
  return 0;
}
