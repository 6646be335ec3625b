// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/document_memory.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dramatis::names {
namespace {

double& score(DistinctName& name, Reading reading) { return name.scores[static_cast<std::size_t>(reading)]; }

/// Commas and "and" alone stand between two candidates of one sentence.
bool are_listed(const MemoryInput& in, const Candidate& left, const Candidate& right) {
  const std::uint32_t from = left.tokens.end.value, to = right.tokens.begin.value;
  if (to <= from || to - from > 2) return false;
  const auto& tokens = in.document.tokens;
  if (tokens[from].sentence != tokens[to].sentence || left.has(candidate_flag::upper)) return false;
  for (std::uint32_t i = from; i < to; ++i) {
    if (!in.classes.is(i, word::conjunction) && in.document.text(tokens[i]) != ",") return false;
  }
  return right.extent_begin == right.tokens.begin || right.extent_begin.value == to;
}

bool is_one_word(const DistinctName& name) { return name.tokens.size() == 1; }

/// The parts of a person's name under which the text may go on.
class PersonParts {
 public:
  PersonParts(const MemoryInput& in, NameTable& table, std::uint32_t full) : in_(in), table_(table), full_(full) {}

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
    // "Park Jin" … "Park": the family's name stands first
    const ClassMask other =
        word::given | word::place_name | word::upper | word::known_org | word::title | word::people | word::nationality;
    const bool family_first =
        end - begin == 2 && !in_.classes.is(begin, other) && in_.classes.is(begin + 1, word::given | word::surname);
    for (std::uint32_t i = begin; i + 1 < end; ++i)
      lend_to(i, i + 1, i == begin && family_first ? in_.weights.surname : in_.weights.given_name);
    // "Anna M. Berg" … "Anna Berg"
    if (end - begin == 3) lend_to_outer(begin, end - 1);
  }

 private:
  void lend_to(std::uint32_t begin, std::uint32_t end, double weight) {
    const std::uint32_t part = table_.find(in_.document, begin, end);
    if (part == NameTable::kNoName || part == full_) return;
    if (in_.classes.exact(begin, end) & word::country) return;
    DistinctName& name = table_.names[part];
    if (name.tokens.size() != end - begin) return;
    // "Ann Temple" … "Temple": what speaks against the word is weighed up
    const bool common = is_one_word(name) && in_.classes.is(begin, word::common) && weight >= in_.weights.surname;
    score(name, Reading::person) += weight + (common ? in_.weights.common_surname : 0);
    table_.add_short_form(part, full_);
  }
  void lend_to_outer(std::uint32_t first, std::uint32_t last) {
    const std::uint32_t part = table_.find_pair(in_.document, first, last);
    if (part == NameTable::kNoName || part == full_) return;
    score(table_.names[part], Reading::person) += in_.weights.surname;
    table_.add_short_form(part, full_);
  }

  const MemoryInput& in_;
  NameTable& table_;
  std::uint32_t full_;
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
  const std::uint32_t head = table.find(in.document, begin, begin + 1);
  if (head == NameTable::kNoName || head == full) return;
  // "Halcyon Traders Plc" … "Halcyon": the form of a company lets a rare word stand for it
  const bool company = in.classes.is(end - 1, word::company_suffix);
  const bool plain = in.classes.is(begin, (company ? word::very_common : word::common) | word::country |
                                              word::big_city | word::nationality | word::direction);
  const Token& token = in.document.tokens[begin];
  if (plain || token.end - token.begin < 4 || !names_first_word(in, span)) return;
  score(table.names[head], Reading::organization) += in.weights.first_word * (company ? 2 : 1);
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

char upper_ascii(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// First letters of the words of a name: all of them, or of the capitalised ones alone; of an acronym all letters:
/// "U.S. Navy" is no "U.N.".
void initials(const MemoryInput& in, TokenSpan span, bool all_words, std::string& out) {
  out.clear();
  for (std::uint32_t i = span.begin.value; i < span.end.value; ++i) {
    if (!all_words && !in.classes.is(i, word::capital)) continue;
    if (in.classes.is(i, word::genitive)) continue;
    const std::string_view text = in.document.text(in.document.tokens[i]);
    const Shape shape = in.document.tokens[i].shape;
    const std::string_view taken = shape == Shape::upper || shape == Shape::dotted ? text : text.substr(0, 1);
    for (char c : taken) {
      c = upper_ascii(c);
      if (c >= 'A' && c <= 'Z') out += c;
    }
  }
}

struct Acronym {
  std::string letters;
  std::uint32_t name;
  std::uint32_t lent_by = NameTable::kNoName;
};

/// Letters of "NTC" or "N.T.C.", and of "Ntca", as many papers write what is spoken as a word; empty if the name is no
/// acronym.
std::string acronym_letters(const MemoryInput& in, const DistinctName& name) {
  if (!is_one_word(name)) return {};
  const std::uint32_t i = name.tokens.begin.value;
  std::string letters;
  if (in.document.tokens[i].shape == Shape::capitalized) {
    const std::string_view text = in.document.text(name.tokens);
    const ClassMask other = word::given | word::common | word::place_name | word::nationality | word::calendar;
    if (text.size() < 4 || text.size() > 7 || in.classes.is(i, other)) return {};
    for (const char c : text) letters += upper_ascii(c);
    return letters;
  }
  if (!in.classes.is(i, word::upper)) return {};
  for (const char c : in.document.text(name.tokens)) {
    if (c >= 'A' && c <= 'Z') letters += c;
    else if (c != '.') return {};
  }
  return letters.size() >= 2 ? letters : std::string();
}

void lend_by_initials(const MemoryInput& in, NameTable& table) {
  std::vector<Acronym> acronyms;
  for (std::uint32_t n = 0; n < table.names.size(); ++n) {
    std::string letters = acronym_letters(in, table.names[n]);
    if (!letters.empty()) acronyms.push_back({std::move(letters), n, NameTable::kNoName});
  }
  if (acronyms.empty()) return;
  std::sort(acronyms.begin(), acronyms.end(), [](const Acronym& a, const Acronym& b) {
    return a.letters != b.letters ? a.letters < b.letters : a.name < b.name;
  });
  std::string letters;
  for (std::uint32_t full = 0; full < table.names.size(); ++full) {
    if (is_one_word(table.names[full])) continue;
    const Best best = best_of(table.names[full].scores);
    if (best.reading != Reading::organization && best.reading != Reading::place) continue;
    if (best.score < in.weights.organization_needed) continue;
    for (const bool all_words : {false, true}) {
      initials(in, table.names[full].tokens, all_words, letters);
      auto it = std::lower_bound(acronyms.begin(), acronyms.end(), letters,
                                 [](const Acronym& a, const std::string& l) { return a.letters < l; });
      for (; it != acronyms.end() && it->letters == letters; ++it) {
        DistinctName& name = table.names[it->name];
        if (it->lent_by == full) continue;  // both ways give the same letters
        it->lent_by = full;
        score(name, best.reading) += in.weights.acronym;
        table.add_short_form(it->name, full);
      }
    }
  }
}

/// "Oslo-Bergen Committee (COB)": the initials as another language orders them.
bool has_letters_of(const MemoryInput& in, TokenSpan full, std::string_view acronym) {
  std::string letters;
  for (const char c : in.document.text(full))
    if (c >= 'A' && c <= 'Z') letters += c;
  return letters.size() > 1 && std::is_permutation(letters.begin(), letters.end(), acronym.begin(), acronym.end());
}

bool is_hyphen(const MemoryInput& in, std::uint32_t i) { return in.document.text(in.document.tokens[i]) == "-"; }

/// Where the words begin whose initials are `letters` and that end before `end`; `end` if there are none. Small words
/// between them may be passed over.
std::uint32_t words_of_initials(const MemoryInput& in, std::uint32_t end, std::string_view letters) {
  const auto& tokens = in.document.tokens;
  const std::uint32_t sentence = tokens[end].sentence;
  std::size_t left = letters.size();
  for (std::uint32_t i = end; i > 0 && left > 0 && tokens[i - 1].sentence == sentence;) {
    --i;
    if (upper_ascii(in.document.text(tokens[i])[0]) == letters[left - 1]) {
      if (--left == 0) return i;
    } else if (!in.classes.is(i, word::joiner) && !is_hyphen(in, i)) {
      return end;
    }
  }
  return end;
}

/// "Tirvo Workers' Party (PTM)": capitals that stand for what the body is called in its own language.
bool is_foreign_acronym(const MemoryInput& in, const Candidate& left, const Candidate& right,
                        const DistinctName& acronym, const DistinctName& full) {
  const std::uint32_t i = right.tokens.begin.value;
  const std::string_view text = in.document.text(right.tokens);
  if (text.size() < 2 || text.size() > 7 || left.tokens.size() < 2) return false;
  for (const char c : text)
    if (c < 'A' || c > 'Z') return false;
  if (in.classes.is(i, word::nationality | word::people | word::title_last)) return false;
  const bool opens = left.tokens.begin == in.document.sentence_of(left.tokens.begin).tokens.begin;
  if (opens && in.classes.is(i, word::known_org)) return false;  // "UNITED NATIONS (AP) -"
  const Best body = best_of(full.scores), own = best_of(acronym.scores);
  if (own.reading == Reading::place) return false;  // "(ESP)"
  return body.reading == Reading::organization && body.score >= in.weights.organization_needed;
}

/// "Nordhavn Trade Council (NTC)": whatever its letters stand for, both are one thing.
void lend_by_definition(const MemoryInput& in, NameTable& table) {
  const auto& tokens = in.document.tokens;
  for (std::size_t i = 0; i + 1 < in.candidates.size(); ++i) {
    const Candidate& left = in.candidates[i];
    const Candidate& right = in.candidates[i + 1];
    const std::uint32_t open = left.tokens.end.value;
    if (right.tokens.begin.value != open + 1 || right.tokens.size() != 1 || right.tokens.end.value >= tokens.size())
      continue;
    if (in.document.text(tokens[open]) != "(" || in.document.text(tokens[open + 2]) != ")") continue;
    if (left.name == right.name) continue;
    const std::string_view text = in.document.text(right.tokens);
    const auto capitals = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const std::string_view long_form = in.document.text(left.tokens);
    DistinctName& full = table.names[left.name];
    DistinctName& acronym = table.names[right.name];
    const Best best = best_of(full.scores);
    const bool like = upper_ascii(long_form[0]) == upper_ascii(text[0]) ||
                      long_form.find(text) != std::string_view::npos || has_letters_of(in, left.tokens, text);
    const bool spelled = capitals > 1 && static_cast<std::size_t>(capitals) == text.size() &&
                         words_of_initials(in, open, text) < open;  // "Prevention of Money Laundering Act (PMLA)"
    if (!like && !spelled && is_foreign_acronym(in, left, right, acronym, full)) {
      const bool plain = in.classes.is(right.tokens.begin.value, word::plain_acronym);
      score(acronym, Reading::organization) += in.weights.acronym_defined * (plain ? 2 : 1);
      table.add_short_form(right.name, left.name);
      continue;
    }
    const bool of_words = spelled && (best.reading == Reading::none || best.reading == Reading::thing);
    if (capitals < 2 || !(like || of_words)) {
      // "National Port Authority of Tirvo (Naporti)": a short form of the name, or of what it is in its own language.
      const bool body = best.reading == Reading::organization && best.score >= in.weights.organization_needed;
      const bool known = in.classes.is(right.tokens.begin.value, word::place_name | word::nationality | word::people |
                                                                     word::common | word::calendar | word::title);
      if (!body || known || full.tokens.size() < 3 || text.size() < 4) continue;
    }
    if (best.reading == Reading::none || best.reading == Reading::thing) {
      score(acronym, best.reading) += in.weights.acronym_defined;
    } else {
      // "Corruption Investigation Office for High-ranking Officials (CIO)": here no officer
      const bool plain = !spelled && in.classes.is(right.tokens.begin.value, word::plain_acronym) &&
                         static_cast<std::size_t>(capitals) == text.size();
      score(acronym, best.reading) += in.weights.acronym_defined * (plain ? 2 : 1);
      if (best.reading != Reading::person && best.score < in.weights.organization_needed) {
        score(full, Reading::organization) += in.weights.definer;
      }
    }
    table.add_short_form(right.name, left.name);
  }
}

/// "The chief election commissioner (CEC)", "Upazila Medical Officer (UMO)", "an early warning system (EWS)": the short
/// form of common words, or of an office, is no name of a body wherever it stands.
void deny_short_forms_of_words(const MemoryInput& in, NameTable& table) {
  const auto& tokens = in.document.tokens;
  for (const Candidate& candidate : in.candidates) {
    const std::uint32_t i = candidate.tokens.begin.value;
    if (candidate.tokens.size() != 1 || i < 3 || i + 1 >= tokens.size() || !in.classes.is(i, word::upper)) continue;
    if (in.document.text(tokens[i - 1]) != "(" || in.document.text(tokens[i + 1]) != ")") continue;
    DistinctName& name = table.names[candidate.name];
    const std::string letters = acronym_letters(in, name);
    if (letters.size() < 2) continue;
    const std::uint32_t last = i - 2, begin = words_of_initials(in, i - 1, letters);
    if (begin == i - 1 || in.classes.is(last, word::org_noun | word::org_head)) continue;
    bool plain = true;
    const bool opens = begin == in.document.sentence_of(TokenIndex(begin)).tokens.begin.value;
    for (std::uint32_t k = begin + (opens ? 1 : 0); k <= last; ++k) plain = plain && !in.classes.is(k, word::capital);
    const bool office = in.classes.is(last, word::title_last) && in.classes.is(last, word::person_noun);
    // "Office of the High Representative (OHR)" is a body
    bool body = false;
    for (std::uint32_t k = begin - (begin > 0 && in.classes.is(begin, word::of) ? 1 : 0); k < last; ++k)
      body = body ||
             (in.classes.is(k, word::capital) && in.classes.is(k, word::org_last) && in.classes.is(k + 1, word::of));
    if (plain || (office && !body)) score(name, Reading::none) += in.weights.acronym_of_words;
  }
}

}  // namespace

namespace {

/// "Tirvo, Vendek, Dubai, Sharjah and Mallo": in a list where two names are clearly of one kind, and none of another,
/// the others are of that kind, too, wherever they stand.
bool lend_in_lists(const MemoryInput& in, const NameTable& table, std::vector<Scores>& added) {
  bool any = false;
  for (std::size_t first = 0; first < in.candidates.size();) {
    std::size_t end = first + 1;
    while (end < in.candidates.size() && are_listed(in, in.candidates[end - 1], in.candidates[end])) ++end;
    if (end - first > 3) {
      std::array<int, kReadings> clear{};
      int kinds = 0;
      for (std::size_t i = first; i < end; ++i) {
        const Best best = best_of(table.names[in.candidates[i].name].scores);
        if (best.lead >= in.weights.neighbour_lead && clear[static_cast<std::size_t>(best.reading)]++ == 0) ++kinds;
      }
      const auto most = static_cast<std::size_t>(std::max_element(clear.begin(), clear.end()) - clear.begin());
      if (kinds == 1 && clear[most] > 1 && most != static_cast<std::size_t>(Reading::none)) {
        for (std::size_t i = first; i < end; ++i) added[in.candidates[i].name][most] += in.weights.neighbour;
        any = true;
      }
    }
    first = end;
  }
  return any;
}

}  // namespace

void lend_to_neighbours(const MemoryInput& in, NameTable& table) {
  std::vector<Scores> added(table.names.size(), Scores{});
  bool any = false;
  for (std::size_t i = 0; i + 1 < in.candidates.size(); ++i) {
    const Candidate& left = in.candidates[i];
    const Candidate& right = in.candidates[i + 1];
    if (left.name == right.name || !are_listed(in, left, right)) continue;
    // Two names with nothing but a comma are most often an apposition: "the head of the Nordhavn Union, Anna Berg".
    const bool only_comma = !in.classes.is(right.tokens.begin.value - 1, word::conjunction);
    const bool longer = (i > 0 && are_listed(in, in.candidates[i - 1], left)) ||
                        (i + 2 < in.candidates.size() && are_listed(in, right, in.candidates[i + 2]));
    if (only_comma && !longer) continue;
    for (const auto& [from, to] : {std::pair{left.name, right.name}, std::pair{right.name, left.name}}) {
      const Best best = best_of(table.names[from].scores);
      if (best.reading == Reading::none || best.lead < in.weights.neighbour_lead) continue;
      added[to][static_cast<std::size_t>(best.reading)] += in.weights.neighbour;
      any = true;
    }
  }
  any = lend_in_lists(in, table, added) || any;
  if (!any) return;
  for (std::size_t n = 0; n < added.size(); ++n) {
    for (std::size_t r = 0; r < kReadings; ++r) {
      table.names[n].scores[r] += std::min(added[n][r], in.weights.neighbours_at_most);
    }
  }
}

void lend_to_parts(const MemoryInput& in, NameTable& table) {
  // Readings before anything is lent: the order of names must not matter.
  std::vector<Best> before;
  before.reserve(table.names.size());
  for (const DistinctName& name : table.names) before.push_back(best_of(name.scores));
  for (std::uint32_t n = 0; n < table.names.size(); ++n) {
    if (is_one_word(table.names[n])) continue;
    const double none = table.names[n].scores[static_cast<std::size_t>(Reading::none)];
    if (before[n].reading == Reading::person && before[n].score >= std::max(in.weights.person_needed, none + 0.5)) {
      PersonParts(in, table, n).lend();
    } else if (before[n].reading == Reading::organization && before[n].score >= in.weights.organization_needed) {
      lend_organization_parts(in, table, n);
    } else if (before[n].reading == Reading::place && before[n].score >= in.weights.organization_needed) {
      lend_place_parts(in, table, n);
    }
  }
}

void lend_to_acronyms(const MemoryInput& in, NameTable& table) {
  lend_by_initials(in, table);
  lend_by_definition(in, table);
  deny_short_forms_of_words(in, table);
}

}  // namespace dramatis::names
