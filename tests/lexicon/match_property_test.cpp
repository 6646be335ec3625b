// SPDX-License-Identifier: Apache-2.0
// The matcher against the definition, on lexicons and texts made at random of few words.
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "tests/lexicon/pack_builder.hpp"

using namespace dramatis;
using test::lex;
using test::TestPack;

namespace {

using Words = std::vector<std::string>;

const Words kWords = {"tarn", "Tarn", "TARN", "lo",   "Lo",   "LO",   "Ost",
                      "ost",  "gale", "Gale", "GALE", "Élan", "élan", "zzz"};

struct Entry {
  Words words;
  std::string text;
};
struct RandomLexicon {
  std::string name;
  CaseRule rule;
  std::vector<Entry> entries;
};

std::string joined(const Words& words) {
  std::string out;
  for (const std::string& w : words) out += (out.empty() ? "" : " ") + w;
  return out;
}

std::string fold(const std::string& word) {
  std::string buffer;
  return std::string(fold_word(word, buffer));
}

bool fits(const std::string& token, const std::string& form, CaseRule rule, bool wants_capital) {
  if (fold(token) != fold(form)) return false;
  if (rule == CaseRule::any || rule == CaseRule::exact) return true;
  return !wants_capital || starts_upper(token);
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

/// A word of four letters and more may stand in capitals, and a shorter one beside it: "NEW DELHI".
bool is_written(const Words& text, std::size_t at, const Entry& entry) {
  bool has_short = false, has_long = false;
  for (std::size_t i = 0; i < entry.words.size(); ++i) {
    const std::string &token = text[at + i], &form = entry.words[i];
    if (token == form) continue;
    if (std::any_of(token.begin(), token.end(), is_small_letter)) return false;
    const bool is_long =
        token.size() >= 4 && starts_upper(token) && std::any_of(form.begin(), form.end(), is_small_letter);
    if (!is_long && entry.words.size() == 1) return false;
    (is_long ? has_long : has_short) = true;
  }
  return has_long || !has_short;
}

bool fits(const Words& text, std::size_t at, const Entry& entry, CaseRule rule) {
  if (at + entry.words.size() > text.size()) return false;
  const bool is_small =
      std::none_of(entry.words.begin(), entry.words.end(), [](const std::string& w) { return starts_upper(w); });
  for (std::size_t i = 0; i < entry.words.size(); ++i) {
    const bool wants_capital = starts_upper(entry.words[i]) || (is_small && i == 0);
    if (!fits(text[at + i], entry.words[i], rule, wants_capital)) return false;
  }
  return rule != CaseRule::exact || is_written(text, at, entry);
}

/// At each start: of each lexicon the longest entry, the first of several.
std::string defined_matches(const std::vector<RandomLexicon>& lexicons, const Words& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const RandomLexicon& lexicon : lexicons) {
      const Entry* best = nullptr;
      for (const Entry& entry : lexicon.entries) {
        if (fits(text, at, entry, lexicon.rule) && (best == nullptr || entry.words.size() > best->words.size()))
          best = &entry;
      }
      if (best != nullptr)
        found.emplace_back(best->words.size(), lexicon.name + ":" + best->text + "@" + std::to_string(at) + "+" +
                                                   std::to_string(best->words.size()));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [size, match] : found) out += (out.empty() ? "" : " ") + match;
  }
  return out;
}

}  // namespace

TEST_CASE("lexicon matches are those of the definition", "[unit]") {
  std::mt19937 random(17);
  const auto words = [&](std::size_t longest) {
    Words out;
    for (std::size_t n = 1 + random() % longest; n > 0; --n) out.push_back(kWords[random() % kWords.size()]);
    return out;
  };
  for (int round = 0; round < 60; ++round) {
    std::vector<RandomLexicon> lexicons = {
        {"a", CaseRule::any, {}}, {"b", CaseRule::exact, {}}, {"c", CaseRule::capitalized, {}}};
    std::map<std::string, std::string, std::less<>> files;
    for (RandomLexicon& lexicon : lexicons) {
      std::string lines;
      for (std::size_t n = 1 + random() % 6; n > 0; --n) {
        Entry entry;
        entry.words = words(3);
        entry.text = joined(entry.words);
        lines += entry.text + "\n";
        lexicon.entries.push_back(std::move(entry));
      }
      const char* const rule = lexicon.rule == CaseRule::any     ? "any"
                               : lexicon.rule == CaseRule::exact ? "exact"
                                                                 : "capitalized";
      files["lexicon/" + lexicon.name + ".lex"] = lex(lexicon.name, rule, lines);
    }
    const TestPack pack(std::move(files));
    for (int texts = 0; texts < 20; ++texts) {
      const Words text = words(12);
      INFO(joined(text));
      CHECK(test::matches(pack.lexicon(), joined(text)) == defined_matches(lexicons, text));
    }
  }
}
