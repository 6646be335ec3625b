// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/document_memory.hpp"

#include <algorithm>
#include <string>

#include "extractors/names/defined_names.hpp"

namespace dramatis::names {
namespace {

char upper_ascii(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

/// First letters of the words of a name: all of them, or of the capitalised ones alone; of an acronym all letters:
/// "U.S. Navy" is no "U.N.". Empty if the first of them is none of `wanted`, one bit a letter.
void initials(const MemoryInput& in, TokenSpan span, bool all_words, std::uint32_t wanted, std::string& out) {
  out.clear();
  for (std::uint32_t i = span.begin.value; i < span.end.value; ++i) {
    if (!all_words && !in.classes.is(i, word::capital)) continue;
    if (in.classes.is(i, word::genitive)) continue;
    const std::string_view text = in.document.text(in.document.tokens[i]);
    const Shape shape = in.document.tokens[i].shape;
    const std::string_view taken = shape == Shape::upper || shape == Shape::dotted ? text : text.substr(0, 1);
    for (char c : taken) {
      c = upper_ascii(c);
      if (c < 'A' || c > 'Z') continue;
      if (out.empty() && (wanted >> (c - 'A') & 1U) == 0) return;
      out += c;
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
  std::uint32_t first_letters = 0;
  for (const Acronym& acronym : acronyms)
    if (const char first = acronym.letters[0]; first >= 'A' && first <= 'Z') first_letters |= 1U << (first - 'A');
  std::string letters;
  for (std::uint32_t full = 0; full < table.names.size(); ++full) {
    if (is_one_word(table.names[full])) continue;
    const Best best = best_of(table.names[full].scores);
    if (best.reading != Reading::organization && best.reading != Reading::place) continue;
    if (best.score < in.weights.organization_needed) continue;
    for (const bool all_words : {false, true}) {
      initials(in, table.names[full].tokens, all_words, first_letters, letters);
      if (letters.empty()) continue;
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
    if (!in_brackets(in.document, open + 1, open + 2)) continue;
    if (left.name == right.name) continue;
    const std::string_view text = in.document.text(right.tokens);
    const auto capitals = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    const std::string_view long_form = in.document.text(left.tokens);
    DistinctName& full = table.names[left.name];
    DistinctName& acronym = table.names[right.name];
    const Best best = best_of(full.scores);
    const bool like = upper_ascii(long_form[0]) == upper_ascii(text[0]) ||
                      long_form.find(text) != std::string_view::npos || has_letters_of(in, left.tokens, text);
    const bool spelled =
        capitals > 1 && static_cast<std::size_t>(capitals) == text.size() &&
        words_of_initials(in.document, in.classes, open, text) < open;  // "Prevention of Money Laundering Act (PMLA)"
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
      // "Forum on Trade Tariffs (FOTT)": what clearly is no body has no body's short form
      const bool sure = best.lead >= in.weights.acronym_defined;
      score(acronym, best.reading) += in.weights.acronym_defined * (sure ? 2 : 1);
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
    if (!in_brackets(in.document, i, i + 1)) continue;
    DistinctName& name = table.names[candidate.name];
    const std::string letters = acronym_letters(in, name);
    if (letters.size() < 2) continue;
    const std::uint32_t last = i - 2, begin = words_of_initials(in.document, in.classes, i - 1, letters);
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

void lend_to_acronyms(const MemoryInput& in, NameTable& table) {
  lend_by_initials(in, table);
  lend_by_definition(in, table);
  deny_short_forms_of_words(in, table);
}

}  // namespace dramatis::names
