// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/document_memory.hpp"

#include <algorithm>

namespace dramatis::names {
namespace {

/// The parts of a person's name under which the text may go on. Who is `sure` to be a person makes persons of them;
/// with any other they are one where both are read as persons in the end ("Kwabo Telemu … Telemu").
class PersonParts {
 public:
  PersonParts(const MemoryInput& in, NameTable& table, std::uint32_t full, bool sure)
      : in_(in), table_(table), full_(full), sure_(sure) {}

  void lend() {
    const TokenSpan span = table_.names[full_].tokens;
    const std::uint32_t begin = span.begin.value;
    std::uint32_t end = span.end.value;
    if (end - begin > 2 && in_.classes.is(end - 1, word::person_suffix)) {
      lend_to(begin, end - 1, in_.weights.surname);
      --end;
    }
    lend_to(end - 1, end, in_.weights.surname);
    if (end - begin > 2) lend_to(end - 2, end, in_.weights.surname);
    for (std::uint32_t i = begin + 1; i + 2 < end; ++i) {
      if (in_.classes.is(i, word::particle)) lend_to(i, end, in_.weights.surname);
    }
    if (end - begin > 2) lend_to(begin, begin + 2, in_.weights.given_name);
    // "María José Fernández Ruiz" … "María José Fernández"
    if (end - begin > 3) lend_to(begin, end - 1, in_.weights.given_name);
    // "Park Jin" … "Park": the family's name stands first
    const ClassMask other =
        word::given | word::place_name | word::upper | word::known_org | word::title | word::people | word::nationality;
    const bool family_first =
        end - begin == 2 && (is_syllables(begin + 1) ||
                             (!in_.classes.is(begin, other) && in_.classes.is(begin + 1, word::given | word::surname)));
    for (std::uint32_t i = begin; i + 1 < end; ++i)
      lend_to(i, i + 1, i == begin && family_first ? in_.weights.surname : in_.weights.given_name);
    // "Anna M. Berg" … "Anna Berg"
    if (end - begin == 3) lend_to_outer(begin, end - 1);
  }

 private:
  /// "Ji-won", as given names are written in Korea.
  bool is_syllables(std::uint32_t i) const {
    const std::string_view text = in_.document.text(in_.document.tokens[i]);
    const std::size_t hyphen = text.find('-');
    return hyphen != std::string_view::npos && hyphen > 1 && hyphen + 2 < text.size() && text[hyphen + 1] >= 'a' &&
           text[hyphen + 1] <= 'z' && !in_.classes.is(i, word::given | word::surname | word::place_name);
  }
  void lend_to(std::uint32_t begin, std::uint32_t end, double weight) {
    const std::uint32_t part = table_.find(in_.document, begin, end);
    if (part == NameTable::kNoName || part == full_) return;
    if (in_.classes.exact(begin, end) & word::country) return;
    DistinctName& name = table_.names[part];
    if (name.tokens.size() != end - begin) return;
    // "Ann Temple" … "Temple": what speaks against the word is weighed up
    const bool common = is_one_word(name) && in_.classes.is(begin, word::common) && weight >= in_.weights.surname;
    if (sure_) score(name, Reading::person) += weight + (common ? in_.weights.common_surname : 0);
    table_.add_short_form(part, full_);
  }
  void lend_to_outer(std::uint32_t first, std::uint32_t last) {
    const std::uint32_t part = table_.find_pair(in_.document, first, last);
    if (part == NameTable::kNoName || part == full_) return;
    if (sure_) score(table_.names[part], Reading::person) += in_.weights.surname;
    table_.add_short_form(part, full_);
  }

  const MemoryInput& in_;
  NameTable& table_;
  std::uint32_t full_;
  bool sure_;
};

/// The last words [i, end) of a body's name are a body of their own: the list knows them ("Tirvo Municipality Awami
/// League"), unless a country or another body only says whose they are ("UN Security Council"), or they stand behind
/// "of" with a head of their own ("Board of Directors of the Nordhavn Steel Company").
bool is_other_body(const MemoryInput& in, TokenSpan full, std::uint32_t i) {
  const std::uint32_t begin = full.begin.value, end = full.end.value;
  const ClassMask owner = word::country | word::nationality | word::known_org | word::institution;
  if ((in.classes.exact(i, end) & word::known_org) != 0 && (in.classes.exact(begin, i) & owner) == 0) return true;
  return end - i > 1 && in.classes.is(i - 1, word::of | word::the) && in.classes.is(end - 1, word::org_head);
}

/// "Nordhavn Holdings" is "Nordhavn"; of a body that the list knows only the form of a company may follow: "ASEAN
/// Parliamentarians" are not "ASEAN".
bool names_first_word(const MemoryInput& in, TokenSpan full) {
  if (!in.classes.is(full.begin.value, word::known_org)) return true;
  for (std::uint32_t i = full.begin.value + 1; i < full.end.value; ++i) {
    if (!in.classes.is(i, word::company_suffix)) return false;
  }
  return true;
}

void lend_organization_parts(const MemoryInput& in, NameTable& table, std::uint32_t full) {
  const TokenSpan span = table.names[full].tokens;
  const std::uint32_t begin = span.begin.value, end = span.end.value;
  for (std::uint32_t i = begin + 1; i + 1 < end; ++i) {
    const std::uint32_t tail = table.find(in.document, i, end);
    if (tail == NameTable::kNoName || tail == full || is_other_body(in, span, i)) continue;
    score(table.names[tail], Reading::organization) += in.weights.last_words;
    table.add_short_form(tail, full);
  }
  // "Tirvo Land Tribunal" … "the Tribunal"
  const std::uint32_t last = end - 1;
  if (begin < last && in.classes.is(last, word::org_last) &&
      !in.classes.is(last, word::org_weak | word::org_soft | word::place_last | word::company_suffix)) {
    const std::uint32_t tail = table.find(in.document, last, end);
    if (tail != NameTable::kNoName && tail != full) {
      score(table.names[tail], Reading::organization) += in.weights.head_word;
      table.add_short_form(tail, full);
    }
  }
  // "the Nordhavn Owls" … "the Owls": the team of a town
  if (end - begin == 2 && in.classes.is(begin, word::place_name) && in.document.tokens[last].tag != Tag::NNP &&
      in.classes.is(last, word::common) && !in.classes.is(last, word::thing | word::place_last) &&
      (!in.classes.is(last, word::org_last) || in.classes.is(last, word::org_weak))) {
    const std::uint32_t tail = table.find(in.document, last, end);
    if (tail != NameTable::kNoName && tail != full) {
      score(table.names[tail], Reading::organization) += in.weights.last_words + in.weights.head_word;
      table.add_short_form(tail, full);
    }
  }
  // "Nordhavn Steel, Inc." … "Nordhavn Steel"
  std::uint32_t bare = end;
  while (bare > begin + 1 && (in.classes.is(bare - 1, word::company_suffix) || !in.classes.is(bare - 1, word::letters)))
    --bare;
  if (bare < end && bare > begin + 1 && (in.classes.exact(begin, bare) & word::place_name) == 0) {
    const std::uint32_t part = table.find(in.document, begin, bare);
    if (part != NameTable::kNoName && part != full) {
      score(table.names[part], Reading::organization) += in.weights.last_words * 2;
      table.add_short_form(part, full);
    }
  }
  // "Volta Fields Mining" … "Volta Fields"
  if (end - begin > 2 && in.classes.is(last, word::org_head) &&
      !in.classes.is(last - 1, word::org_head | word::joiner) &&
      (in.classes.exact(begin, last) & (word::place_name | word::known_org)) == 0) {
    const std::uint32_t part = table.find(in.document, begin, last);
    if (part != NameTable::kNoName && part != full) {
      score(table.names[part], Reading::organization) += in.weights.last_words;
      table.add_short_form(part, full);
    }
  }
  const std::uint32_t head = table.find(in.document, begin, begin + 1);
  if (head == NameTable::kNoName || head == full) return;
  // "Halcyon Traders Plc" … "Halcyon": the form of a company lets a rare word stand for it
  const bool company = in.classes.is(end - 1, word::company_suffix);
  const ClassMask owner = word::country | word::big_city | word::nationality | word::direction;
  const bool plain = in.classes.is(begin, company ? owner : owner | word::common);
  const Token& token = in.document.tokens[begin];
  if (plain || token.end - token.begin < 4 || !names_first_word(in, span)) return;
  // "Tirvo Health Centre", "Tirvo Circuit Court": the town where it is
  if (!company && end - begin > 2 && in.classes.is(end - 1, word::common) && in.classes.is(end - 2, word::common))
    return;
  // "Redtarn Media" … "Redtarn": a word that no list knows
  const bool unknown = !in.classes.is(begin, word::common | word::given | word::surname | word::place_name);
  score(table.names[head], Reading::organization) += in.weights.first_word * (company ? 4 : unknown ? 2 : 1);
  table.add_short_form(head, full);
}

/// "Nordhavn Province", "Tirvo River" … "Nordhavn", "Tirvo"
void lend_place_parts(const MemoryInput& in, NameTable& table, std::uint32_t full) {
  const TokenSpan span = table.names[full].tokens;
  const std::uint32_t begin = span.begin.value, end = span.end.value;
  if (!in.classes.is(end - 1, word::place_last) || !in.classes.is(end - 1, word::land_last)) return;
  const std::uint32_t part = table.find(in.document, begin, end - 1);
  if (part == NameTable::kNoName || part == full) return;
  if (end - begin == 2 && in.classes.is(begin, word::common | word::direction | word::nationality)) return;
  score(table.names[part], Reading::place) += in.weights.last_words;
}

}  // namespace

void lend_to_parts(const MemoryInput& in, NameTable& table) {
  // Readings before anything is lent: the order of names must not matter.
  std::vector<Best> before;
  before.reserve(table.names.size());
  for (const DistinctName& name : table.names) before.push_back(best_of(name.scores));
  for (std::uint32_t n = 0; n < table.names.size(); ++n) {
    if (is_one_word(table.names[n])) continue;
    const double none = table.names[n].scores[static_cast<std::size_t>(Reading::none)];
    if (before[n].reading == Reading::person && before[n].score >= std::max(in.weights.person_needed, none + 0.5)) {
      PersonParts(in, table, n, true).lend();
    } else if (before[n].reading == Reading::organization && before[n].score >= in.weights.organization_needed) {
      lend_organization_parts(in, table, n);
    } else if (before[n].reading == Reading::place && before[n].score >= in.weights.organization_needed) {
      lend_place_parts(in, table, n);
    } else {
      PersonParts(in, table, n, false).lend();
    }
  }
}

}  // namespace dramatis::names
