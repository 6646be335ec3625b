// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_facts.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "lexicon/fold.hpp"
#include "lexicon/word_row.hpp"
#include "model/nearest.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::string_view, 5> kTables = {"tags", "wordnet", "exceptions", "frequency", "eventive"};
constexpr std::array<std::string_view, 14> kClasses = {"person", "group",         "location", "artifact", "event",
                                                       "act",    "communication", "animal",   "time",     "quantity",
                                                       "body",   "substance",     "state",    "cognition"};

std::optional<unsigned> number(std::string_view s) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
  if (error != std::errc() || end != s.data() + s.size()) return std::nullopt;
  return value;
}

template <class Use>
void for_each_piece(std::string_view list, char separator, Use use) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    if (end > 0) use(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

std::uint16_t* count_of(WordInfo& info, int part) {
  std::uint16_t* const counts[] = {&info.noun_count, &info.verb_count, &info.adjective_count, &info.adverb_count};
  return counts[part];
}

}  // namespace

/// The columns of a row; as many as a table may have.
struct WordFacts::Row {
  std::array<std::string_view, 7> column;
  std::size_t columns = 0;
};

void WordFacts::read(std::string_view file, std::string_view text, std::vector<Diagnostic>& diagnostics) {
  const std::size_t slash = file.find_last_of('/');
  const std::string_view base = slash == std::string_view::npos ? file : file.substr(slash + 1);
  const std::string_view table = base.substr(0, base.find_first_of("-."));
  const auto known = std::find(kTables.begin(), kTables.end(), table);
  if (known == kTables.end()) {
    diagnostics.push_back({Severity::error, std::string(file), 0, 0,
                           "no table of words is named '" + std::string(table) + "'", spelling_advice(table, kTables)});
    return;
  }
  std::uint64_t line_number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++line_number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || (line.front() == '#' && (line.size() == 1 || line[1] == ' '))) continue;
    Row row;
    for (;;) {
      const std::size_t tab = std::min(line.find('\t'), line.size());
      row.column[row.columns++] = line.substr(0, tab);
      if (tab == line.size() || row.columns == row.column.size()) break;
      line.remove_prefix(tab + 1);
    }
    bool good = false;
    switch (known - kTables.begin()) {
      case 0: good = read_tags(row); break;
      case 1: good = read_wordnet(row); break;
      case 2: good = read_exception(row); break;
      case 3: good = read_frequency(row); break;
      default: good = read_eventive(row); break;
    }
    if (!good) {
      diagnostics.push_back({Severity::error, std::string(file), line_number, 1,
                             "not a row of the table '" + std::string(table) + "'",
                             "columns are separated by tabs; see words/README.md"});
    }
  }
}

WordInfo& WordFacts::at(std::uint32_t word) {
  if (word >= infos_.size()) infos_.resize(std::max<std::size_t>(word + 1, words_.size()));
  return infos_[word];
}

std::uint32_t WordFacts::folded(std::string_view word) { return words_.add(fold_word(word, fold_buffer_)); }

bool WordFacts::read_tags(const Row& row) {
  if (row.columns != 2 || row.column[0].empty() || row.column[1].empty()) return false;
  const std::uint32_t word = folded(row.column[0]);
  const bool is_lower = words_.text(word) == row.column[0];
  WordInfo& info = at(word);
  if (capital_tags_.size() < infos_.size()) capital_tags_.resize(infos_.size());
  info.flags |= word_flag::in_tag_lexicon;
  // "District" before "DISTRICT": rows in full capitals come from headlines, where capitals say nothing.
  std::array<Tag, 6> earlier{};
  const bool is_titled = !is_lower && row.column[0].size() > 1 && row.column[0][1] >= 'a' && row.column[0][1] <= 'z';
  if (is_titled) std::swap(earlier, capital_tags_[word]);
  const auto add_capital = [&](Tag tag) {
    for (Tag& t : capital_tags_[word]) {
      if (t == tag) return;
      if (t == Tag::none) {
        t = tag;
        return;
      }
    }
  };
  for_each_piece(row.column[1], ' ', [&](std::string_view name) {
    const Tag tag = tag_from(name);  // the source has a few tags of its own making; they say nothing
    if (tag == Tag::none) return;
    if (is_lower) append_tag(info.tags, tag);
    else add_capital(tag);
  });
  for (const Tag tag : earlier) {
    if (tag != Tag::none) add_capital(tag);
  }
  return true;
}

bool WordFacts::read_wordnet(const Row& row) {
  if (row.columns < 5 || row.columns > 6 || row.column[0].empty()) return false;
  WordInfo& info = at(folded(row.column[0]));
  for (int part = 0; part < 4; ++part) {
    const std::string_view cell = row.column[static_cast<std::size_t>(part) + 1];
    if (cell == "-") continue;
    const std::optional<unsigned> count = number(cell);
    if (!count) return false;
    info.flags |= kBaseFlag[part];
    std::uint16_t* const to = count_of(info, part);
    *to = static_cast<std::uint16_t>(std::min(*count + *to, 0xFFFFU));
  }
  bool good = true;
  for_each_piece(row.column[5], ',', [&](std::string_view name) {
    const auto found = std::find(kClasses.begin(), kClasses.end(), name);
    if (found == kClasses.end()) good = false;
    else {
      const auto bit = static_cast<std::uint16_t>(1U << (found - kClasses.begin()));
      if (info.classes == 0 && (bit & (word_class::event | word_class::act)) != 0) info.flags |= word_flag::eventive;
      info.classes |= bit;
    }
  });
  return good;
}

bool WordFacts::read_exception(const Row& row) {
  if (row.columns != 3 || row.column[0].size() != 1 || row.column[1].empty() || row.column[2].empty()) return false;
  const std::size_t part = std::string_view("nvar").find(row.column[0][0]);
  if (part == std::string_view::npos) return false;
  const std::uint32_t form = folded(row.column[1]);
  const std::uint32_t lemma = folded(row.column[2]);
  at(std::max(form, lemma));
  exceptions_[part].emplace(form, lemma);  // the first lemma stays
  return true;
}

bool WordFacts::read_frequency(const Row& row) {
  if (row.columns != 2) return false;
  const std::optional<unsigned> tier = number(row.column[0]);
  if (!tier || *tier == 0 || *tier > 99) return false;
  for_each_piece(row.column[1], ' ', [&](std::string_view word) {
    WordInfo& info = at(folded(word));
    if (info.frequency_tier == 0 || *tier < info.frequency_tier) info.frequency_tier = static_cast<std::uint8_t>(*tier);
  });
  return true;
}

bool WordFacts::read_eventive(const Row& row) {
  if (row.columns != 2 || row.column[0].empty() || row.column[1].empty()) return false;
  const std::uint32_t noun = folded(row.column[0]);
  at(noun).flags |= word_flag::eventive;
  return true;
}

}  // namespace dramatis
