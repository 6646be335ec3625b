// SPDX-License-Identifier: Apache-2.0
// A rule file of any bytes is compiled or refused with a place and a message; what compiles runs over
// a text with words, numbers and names in it.
#include <string>

#include "fuzz/bytes.hpp"
#include "model/diagnostic.hpp"
#include "tests/matcher/rule_world.hpp"

using namespace dramatis;

namespace {

const std::map<std::string, std::string> kFiles = {
    {"words/tags.tsv", "of\tIN\nthe\tDT\nin\tIN\nsent\tVBD\ntroops\tNNS\n"},
    {"lexicon/title.lex", test::lex_file("person_title", "prime minister ; level=top\nminister\n")},
    {"lexicon/city.lex", test::lex_file("city", "Oslo ; population=700000\nTarn ; population=900\n")},
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kLongest = 4096;  // long files find nothing that short ones do not
  if (size > kLongest) return 0;
  try {
    const test::RuleWorld world(kFiles, std::string(fuzz::bytes(data, size)));
    AnnotatedDocument document;
    world.annotate("Prime Minister Anna Berg sent/VBD/send 600 troops/NNS/troop to the port of Tarn .\nOslo in May",
                   document);
    Trace trace;
    for (const std::string_view phase : {"names", "facts"}) (void)world.run(phase, document, &trace);
  } catch (const RuleError& error) {
    fuzz::require(!error.diagnostics().empty());
    for (const Diagnostic& d : error.diagnostics()) fuzz::require(!d.message.empty());
  }
  return 0;
}
