// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_variants.hpp"

#include <algorithm>
#include <functional>
#include <string>

#include "model/name_spelling.hpp"

namespace dramatis::names {
namespace {

constexpr std::size_t kMostInBlock = 24;      ///< names that sound alike and are compared: a family's
constexpr std::size_t kLongSurname = 5;       ///< letters of a skeleton that does not agree by chance
constexpr std::size_t kLongPart = 4;          ///< the same beside another name
constexpr std::size_t kLongGiven = 6;         ///< of a given name that may be spelled in two ways
constexpr std::size_t kLongestArticle = 2;    ///< "al-Tarazi"
constexpr std::uint32_t kFewestOwnWords = 2;  ///< of a firm that is the same without its form

/// "Tarazi" of "al-Tarazi".
std::string_view without_article(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  const bool is_article = hyphen != std::string_view::npos && hyphen > 0 && hyphen <= kLongestArticle;
  return is_article ? word.substr(hyphen + 1) : word;
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

/// "Mohammed", "Mohamad"; "labour", "labor": the same consonants, and hardly other vowels.
bool sound_near(const std::string& a, const std::string& b, std::size_t shortest) {
  if (std::min(a.size(), b.size()) < shortest || spelling_distance(a, b) > 2) return false;
  const auto consonants = [](std::string s) {
    std::erase_if(s, is_vowel);
    return s;
  };
  return consonants(a) == consonants(b);
}

}  // namespace

NameVariants::NameVariants(const NameClasses& classes)
    : lexicon_(&classes.lexicon()),
      short_(lexicon_->lexicon("short_given_name")),
      given_(lexicon_->lexicon("given_name")),
      head_(lexicon_->lexicon("organization_word")) {}

std::vector<std::string> NameVariants::other_names(const MemoryInput& in, TokenSpan name, Reading reading) const {
  std::vector<std::string> out;
  const auto text = [&](std::uint32_t begin, std::uint32_t end) {
    return std::string(in.document.text(TokenSpan{TokenIndex(begin), TokenIndex(end)}));
  };
  const std::uint32_t begin = name.begin.value, end = name.end.value;
  if (name.size() < 2) return out;
  if (reading == Reading::person) {
    const WordId given = in.document.tokens[begin].word;
    for (const EntryId entry : lexicon_->entries_of_word(given))
      if (lexicon_->lexicon_of(entry) == short_ && lexicon_->form(entry, 0).front() != given)
        out.push_back(std::string(lexicon_->canonical(entry)) + ' ' + text(begin + 1, end));
  } else if (reading == Reading::organization && in.classes.is(end - 1, word::org_last | word::company_suffix)) {
    std::uint32_t form = begin + kFewestOwnWords;
    while (form < end && !is_form(in, form, end)) ++form;
    if (form < end) out.push_back(text(begin, form));
  }
  return out;
}

bool NameVariants::is_short_for(WordId part, WordId full) const {
  const auto entries = lexicon_->entries_of_word(part);
  return std::any_of(entries.begin(), entries.end(), [&](EntryId entry) {
    return lexicon_->lexicon_of(entry) == short_ && lexicon_->form(entry, 0).front() == full;
  });
}

bool NameVariants::is_form(const MemoryInput& in, std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end;) {
    const std::uint32_t reach = in.classes.longest(i, word::company_suffix);
    const EntryId head = lexicon_->entry_of_word(head_, in.document.tokens[i].word);
    if (reach > i && reach <= end) i = reach;
    else if (in.classes.is(i, word::company_suffix) || !in.classes.is(i, word::letters) ||
             (head != kNoEntry && !lexicon_->feature(head, "form").empty()))
      ++i;
    else return false;
  }
  return true;
}

class NameVariants::Linker {
 public:
  Linker(const NameVariants& knowledge, const MemoryInput& in, NameTable& table)
      : knowledge_(knowledge), in_(in), table_(table) {}

  void run() {
    std::erase_if(table_.short_forms, [this](const NameTable::ShortForm& s) { return is_father_of(s.part, s.full); });
    std::vector<bool> is_short(table_.names.size(), false);
    for (const NameTable::ShortForm& s : table_.short_forms)
      if (table_.names[s.full].decided && table_.names[s.full].reading == table_.names[s.part].reading)
        is_short[s.part] = true;
    for (std::uint32_t n = 0; n < table_.names.size(); ++n) {
      const DistinctName& name = table_.names[n];
      if (!name.decided) continue;
      if (name.reading == Reading::person && !(is_one_word(name) && is_short[n]))
        persons_.push_back({std::hash<std::string>()(sound(last(n))), n});
      else if (name.reading == Reading::organization && !is_one_word(name)) bodies_.push_back({first_letters(n), n});
    }
    link_block(persons_, [this](std::uint32_t a, std::uint32_t b) { return are_one_person(a, b); });
    link_block(bodies_, [this](std::uint32_t a, std::uint32_t b) { return are_one_body(a, b); });
  }

 private:
  struct Entry {
    std::size_t key;
    std::uint32_t name;
    auto operator<=>(const Entry&) const = default;
  };

  template <class AreOne>
  void link_block(std::vector<Entry>& entries, AreOne are_one) {
    std::sort(entries.begin(), entries.end());
    for (std::size_t i = 0; i < entries.size(); ++i)
      for (std::size_t j = i + 1; j < entries.size() && entries[j].key == entries[i].key && j - i <= kMostInBlock;
           ++j) {
        const std::uint32_t a = entries[i].name, b = entries[j].name;
        if (!are_one(a, b) || stand_together(a, b)) continue;
        const bool is_longer = table_.names[b].tokens.size() > table_.names[a].tokens.size();
        is_longer ? table_.add_short_form(a, b) : table_.add_short_form(b, a);
      }
  }

  const TokenSpan& tokens(std::uint32_t name) const { return table_.names[name].tokens; }
  WordId word(std::uint32_t token) const { return in_.document.tokens[token].word; }
  std::string sound(std::uint32_t token) const {
    return spelling_skeleton(without_article(in_.document.text(in_.document.tokens[token])));
  }
  std::size_t first_letters(std::uint32_t name) const {
    const std::string_view text = in_.document.text(in_.document.tokens[tokens(name).begin.value]);
    return static_cast<std::size_t>(static_cast<unsigned char>(text[0])) * 256 +
           (text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U);
  }
  /// Past the last word but "Jr."
  std::uint32_t end(std::uint32_t name) const {
    const std::uint32_t end = tokens(name).end.value;
    return tokens(name).size() > 2 && in_.classes.is(end - 1, word::person_suffix) ? end - 1 : end;
  }
  std::uint32_t last(std::uint32_t name) const { return end(name) - 1; }
  WordId suffix(std::uint32_t name) const { return end(name) < tokens(name).end.value ? word(end(name)) : kNoWord; }

  /// "Robert Berg and his son, Robert Berg Jr.": else he is the son.
  bool is_father_of(std::uint32_t part, std::uint32_t full) const {
    return suffix(full) != kNoWord && tokens(part).size() > 1 && tokens(part).size() + 1 == tokens(full).size() &&
           word(tokens(part).end.value - 1) == word(last(full)) && stand_together(part, full);
  }

  /// Whose surnames sound alike.
  bool are_one_person(std::uint32_t a, std::uint32_t b) const {
    const bool has_same_surname = word(last(a)) == word(last(b));
    if (is_one_word(table_.names[a]) || is_one_word(table_.names[b]))
      return !has_same_surname && sound(last(a)).size() >= kLongSurname;
    if (!has_same_surname && sound(last(a)).size() < kLongPart) return false;
    if (suffix(a) != suffix(b)) return false;  // "Jr."
    const std::uint32_t first = tokens(a).begin.value, other = tokens(b).begin.value;
    return is_one_given(first, other, has_same_surname) && fits_middle({first + 1, last(a)}, {other + 1, last(b)});
  }

  bool is_one_given(std::uint32_t a, std::uint32_t b, bool has_same_surname) const {
    if (word(a) == word(b)) return true;
    const std::string x = sound(a), y = sound(b);
    if (x == y) return x.size() >= kLongPart;
    if (!has_same_surname) return false;
    if (knowledge_.is_short_for(word(a), word(b)) || knowledge_.is_short_for(word(b), word(a))) return true;
    return sound_near(x, y, kLongGiven) && !are_man_and_woman(word(a), word(b));
  }

  bool are_man_and_woman(WordId a, WordId b) const {
    const auto gender = [&](WordId given) -> char {
      const EntryId entry = knowledge_.lexicon_->entry_of_word(knowledge_.given_, given);
      const std::string_view told =
          entry == kNoEntry ? std::string_view() : knowledge_.lexicon_->feature(entry, "gender");
      return told.empty() ? 'u' : told[0];
    };
    return gender(a) != gender(b) && gender(a) != 'u' && gender(b) != 'u';
  }

  struct Middle {
    std::uint32_t begin, end;
  };
  /// One has none, or they are the same, initials aside.
  bool fits_middle(Middle a, Middle b) const {
    if (a.begin == a.end || b.begin == b.end) return true;
    if (a.end - a.begin != b.end - b.begin) return false;
    for (std::uint32_t i = a.begin, j = b.begin; i < a.end; ++i, ++j) {
      if (word(i) == word(j)) continue;
      const std::string x = sound(i), y = sound(j);
      const bool is_initial = in_.classes.is(i, word::initial) || in_.classes.is(j, word::initial);
      if (x != y && !(is_initial && !x.empty() && !y.empty() && x[0] == y[0])) return false;
    }
    return true;
  }

  bool are_one_body(std::uint32_t a, std::uint32_t b) const {
    const std::uint32_t x = tokens(a).begin.value, y = tokens(b).begin.value;
    const std::uint32_t end_x = tokens(a).end.value, end_y = tokens(b).end.value;
    std::uint32_t same = 0, own = 0;
    while (x + same < end_x && y + same < end_y && word(x + same) == word(y + same))
      own += in_.classes.is(x + same++, word::letters) ? 1U : 0U;
    if (same == 0) return is_spelled_alike(a, b);
    // "Ltd", "Limited": the first letters of two forms that are one agree
    const std::uint32_t form = skip_marks(x + same, end_x), other = skip_marks(y + same, end_y);
    const bool has_one_form = form == end_x || other == end_y ? own >= kFewestOwnWords
                                                              : in_.document.text(in_.document.tokens[form])[0] ==
                                                                    in_.document.text(in_.document.tokens[other])[0];
    if (has_one_form && knowledge_.is_form(in_, form, end_x) && knowledge_.is_form(in_, other, end_y)) return true;
    return is_spelled_alike(a, b);
  }
  std::uint32_t skip_marks(std::uint32_t i, std::uint32_t end) const {
    while (i < end && !in_.classes.is(i, word::letters)) ++i;
    return i;
  }

  /// "Russian Defence Ministry", "Russian Defense Ministry"; "Labour Party", "Labor Party": word by word.
  bool is_spelled_alike(std::uint32_t a, std::uint32_t b) const {
    if (tokens(a).size() != tokens(b).size()) return false;
    for (std::uint32_t i = tokens(a).begin.value, j = tokens(b).begin.value; i < tokens(a).end.value; ++i, ++j) {
      if (word(i) == word(j)) continue;
      const std::string x = sound(i), y = sound(j);
      const bool are_words = in_.classes.is(i, word::common) && in_.classes.is(j, word::common);
      if (!(x.size() >= kLongGiven && x == y) && !(are_words && sound_near(x, y, kLongPart))) return false;
    }
    return true;
  }

  /// One sentence names both.
  bool stand_together(std::uint32_t a, std::uint32_t b) const {
    const auto sentence = [&](const DistinctName& name, std::uint32_t i) {
      return in_.document.token(in_.candidates[table_.by_name[name.first + i]].tokens.begin).sentence;
    };
    const DistinctName &x = table_.names[a], &y = table_.names[b];
    for (std::uint32_t i = 0, j = 0; i < x.count && j < y.count;) {
      const std::uint32_t left = sentence(x, i), right = sentence(y, j);
      if (left == right) return true;
      left < right ? ++i : ++j;
    }
    return false;
  }

  const NameVariants& knowledge_;
  const MemoryInput& in_;
  NameTable& table_;
  std::vector<Entry> persons_, bodies_;
};

void NameVariants::link(const MemoryInput& in, NameTable& table) const { Linker(*this, in, table).run(); }

}  // namespace dramatis::names
