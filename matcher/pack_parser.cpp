// SPDX-License-Identifier: Apache-2.0
// The `pack` file.

#include <algorithm>
#include <charconv>
#include <system_error>

#include "matcher/line_scanner.hpp"
#include "matcher/rule_parser.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

constexpr double kLargestNumber =
    100'000;  // weights are a few units, texts some hundred tokens; more is a slip of the pen

void parse_phase(PackSettings& pack, LineScanner& in) {
  PackSettings::Phase p;
  p.name = in.expect_word("the name of a phase");
  p.at = in.position();
  if (in.accept_word("proposes")) p.proposing = true;
  else if (!in.accept_word("consumes"))
    in.fail("expected 'proposes' or 'consumes'", "name phases propose; all others consume what they match");
  if (!in.at_end()) in.fail("nothing more is expected here");
  for (const auto& other : pack.phases)
    if (other.name == p.name) in.fail("phase '" + p.name + "' stands twice");
  pack.phases.push_back(std::move(p));
}

void parse_pack_line(PackSettings& pack, LineScanner& in) {
  if (in.at_end()) return;
  const RulePosition at = in.position();
  const std::string key = in.expect_word("a keyword");
  if (key == "pack") {
    pack.name = in.expect_word("the name of the pack");
  } else if (key == "version") {
    pack.version = in.until("");
  } else if (key == "phase") {
    parse_phase(pack, in);
  } else {
    std::vector<std::string_view> known = pack_number_keys();
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      known.insert(known.end(), {"pack", "version", "phase"});
      LineScanner::fail_at(at, "unknown key '" + key + "' in the pack file", spelling_advice(key, known));
    }
    in.skip_blanks();
    const std::string text = in.until("");
    double value = 0;
    const char* const text_end = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), text_end, value);
    if (error != std::errc() || end != text_end || !(value >= 0 && value <= kLargestNumber))
      in.fail("'" + key + "' needs a number from 0 to 100000");
    pack.numbers.emplace_back(key, value);
  }
  if (!in.at_end()) in.fail("nothing more is expected here");
}

}  // namespace

std::vector<std::string_view> pack_number_keys() {
  return {"cap",           // context evidence for one type of one name never sums to more
          "margin",        // a name is typed only if its best type leads by this much
          "margin-short",  // the same in texts of fewer than `short-tokens` tokens
          "short-tokens", "certain",
          "likely",       "possible"};  // weight of a proposal of that strength, where it does not decide alone
}

PackSettings parse_pack(std::string_view text, std::string_view file) {
  PackSettings pack;
  std::uint32_t number = 0;
  while (!text.empty()) {
    ++number;
    const auto end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line = line.substr(0, line.find('#'));
    LineScanner in(line, number, 1);
    try {
      parse_pack_line(pack, in);
    } catch (const LineError& e) {
      pack.diagnostics.push_back({Severity::error, std::string(file), e.at.line, e.at.column, e.message, e.advice});
    }
  }
  std::sort(pack.numbers.begin(), pack.numbers.end());
  return pack;
}

}  // namespace dramatis
