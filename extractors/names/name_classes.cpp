// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_classes.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "lexicon/bytes.hpp"
#include "lexicon/fold.hpp"

namespace dramatis::names {
namespace {

/// Sets `bit` for entries of `lexicon`; with a feature, for those that have it (with `value`, if given).
struct ClassSource {
  std::string_view lexicon;
  std::string_view feature;
  std::string_view value;
  ClassMask bit;
};

constexpr std::array kSources{
    ClassSource{"name_stopword", "", "", word::stop},
    ClassSource{"name_stopword", "inside", "", word::stop_inside},
    ClassSource{"name_joiner", "role", "of", word::of},
    ClassSource{"name_joiner", "role", "and", word::conjunction},
    ClassSource{"name_joiner", "role", "for", word::for_},
    ClassSource{"name_joiner", "role", "on", word::on},
    ClassSource{"name_joiner", "role", "the", word::the},
    ClassSource{"name_connector", "role", "particle", word::particle},
    ClassSource{"person_title_word", "", "", word::title},
    ClassSource{"person_title_word", "last", "", word::title_last},
    ClassSource{"person_title_word", "name", "", word::title_name},
    ClassSource{"person_title_word", "split", "", word::title_split},
    ClassSource{"person_title_word", "solo", "", word::title_solo},
    ClassSource{"organization_word", "last", "", word::org_last},
    ClassSource{"organization_word", "of", "", word::org_of},
    ClassSource{"organization_word", "weak", "", word::org_weak},
    ClassSource{"organization_word", "first", "", word::org_first},
    ClassSource{"organization_word", "soft", "", word::org_soft},
    ClassSource{"place_word", "last", "", word::place_last},
    ClassSource{"place_word", "of", "", word::place_of},
    ClassSource{"place_word", "first", "", word::place_first},
    ClassSource{"place_word", "nature", "", word::land_last},
    ClassSource{"place_word", "admin", "", word::land_last},
    ClassSource{"thing_word", "", "", word::thing},
    ClassSource{"calendar_name", "", "", word::calendar},
    ClassSource{"direction_word", "", "", word::direction},
    ClassSource{"plain_acronym", "", "", word::plain_acronym},
    ClassSource{"nationality", "", "", word::nationality},
    ClassSource{"country", "", "", word::country},
    ClassSource{"admin", "", "", word::admin},
    ClassSource{"region", "", "", word::region},
    ClassSource{"city", "", "", word::city},
    ClassSource{"known_organization", "", "", word::known_org},
    ClassSource{"given_name", "", "", word::given},
    ClassSource{"surname", "", "", word::surname},
    ClassSource{"company_suffix", "", "", word::company_suffix},
    ClassSource{"sport_word", "", "", word::sport},
    ClassSource{"place_word", "numbered", "", word::numbered},
    ClassSource{"thing_word", "numbered", "", word::numbered},
    ClassSource{"organization_word", "numbered", "", word::numbered},
    ClassSource{"name_connector", "role", "prefix", word::name_prefix},
    ClassSource{"institution", "", "", word::institution},
    ClassSource{"name_suffix", "", "", word::person_suffix},
    ClassSource{"name_stopword", "given", "", word::stop_given},
    ClassSource{"famous_person", "", "", word::famous},
    ClassSource{"ethnic_religious_group", "", "", word::people},
};

constexpr double kBigCity = 50'000;  ///< people from which a city's name stands for itself inside a run

/// Bits of shapes that need no look at the text.
constexpr std::array<ClassMask, static_cast<std::size_t>(Shape::other) + 1> kShapeBits = [] {
  std::array<ClassMask, static_cast<std::size_t>(Shape::other) + 1> bits{};
  const auto set = [&](Shape shape, ClassMask mask) { bits[static_cast<std::size_t>(shape)] = mask; };
  set(Shape::lower, word::letters);
  set(Shape::capitalized, word::capital | word::letters);
  set(Shape::upper, word::capital | word::upper | word::letters);
  set(Shape::initial, word::capital | word::initial | word::letters);
  set(Shape::number, word::numeral);
  set(Shape::ordinal, word::numeral);
  return bits;
}();

ClassMask shape_bits(Shape shape, std::string_view text) {
  const bool starts = text[0] >= 'A' && text[0] <= 'Z';
  switch (shape) {
    case Shape::dotted: return starts ? word::capital | word::upper | word::letters : word::letters;
    case Shape::alphanumeric: return starts ? word::capital : word::numeral;
    case Shape::mixed: {
      // "iPhone", "eBay" and "al-Assad" begin names; "mRNA" does too, and its cue says it is none.
      const std::size_t hyphen = text.find('-');
      const bool later = text.size() > 3 && ((text[1] >= 'A' && text[1] <= 'Z') || hyphen < 4);
      return starts || later || static_cast<unsigned char>(text[0]) >= 0x80 ? word::capital | word::letters
                                                                            : word::letters;
    }
    default: return kShapeBits[static_cast<std::size_t>(shape)];
  }
}

/// Shapes of which the text or the word table must be asked, one bit each.
constexpr std::uint32_t kSpelled = [] {
  std::uint32_t bits = 0;
  for (const Shape shape :
       {Shape::capitalized, Shape::upper, Shape::initial, Shape::mixed, Shape::dotted, Shape::alphanumeric})
    bits |= 1U << static_cast<unsigned>(shape);
  return bits;
}();

/// Bits of the other shapes.
constexpr std::array<ClassMask, kShapeBits.size()> kPlainBits = [] {
  std::array<ClassMask, kShapeBits.size()> bits{};
  for (std::size_t s = 0; s < bits.size(); ++s) bits[s] = (kSpelled >> s & 1U) != 0 ? 0 : kShapeBits[s];
  return bits;
}();

/// Whether there is a hyphen, and whether a capital stands behind the first letter: most words have neither.
struct Inside {
  bool hyphen = false, capital = false;
};
Inside look_inside(std::string_view text) {
  constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101ULL, kHigh = 0x80 * kOnes, kLow = 0x7F * kOnes;
  std::uint64_t capitals = 0, hyphens = 0, behind_first = ~std::uint64_t{0xFF};
  for (std::size_t i = 0; i < text.size(); i += 8) {  // eight bytes at a time, as in `lexicon/fold.cpp`
    const std::uint64_t bytes = load_up_to_8(text.data() + i, text.size() - i);
    const std::uint64_t low = bytes & kLow, off = bytes ^ (std::uint64_t{'-'} * kOnes);
    capitals |= (low + (0x80U - 'A') * kOnes) & ~(low + (0x7FU - 'Z') * kOnes) & ~bytes & kHigh & behind_first;
    hyphens |= ~(((off & kLow) + kLow) | off) & kHigh;
    behind_first = ~std::uint64_t{0};
  }
  return {hyphens != 0, capitals != 0};
}

}  // namespace

ClassMask TokenClasses::exact(std::uint32_t begin, std::uint32_t end) const {
  if (end - begin == 1) return of_token[begin];
  ClassMask found = 0;
  for (std::uint32_t i = first_long_entry[begin]; i < first_long_entry[begin + 1]; ++i) {
    if (long_entries[i].tokens.end.value == end) found |= long_entries[i].classes;
  }
  return found;
}

std::uint32_t TokenClasses::longest(std::uint32_t begin, ClassMask classes) const {
  for (std::uint32_t i = first_long_entry[begin]; i < first_long_entry[begin + 1]; ++i) {
    if ((long_entries[i].classes & classes) != 0) return long_entries[i].tokens.end.value;
  }
  return (of_token[begin] & classes) != 0 ? begin + 1 : begin;
}

NameClasses::NameClasses(const Lexicon& lexicon)
    : lexicon_(&lexicon), by_lexicon_(lexicon.lexicon_count()), title_(lexicon.lexicon("person_title_word")) {
  for (const ClassSource& source : kSources) {
    const LexiconId id = lexicon.lexicon(source.lexicon);
    if (id == kNoLexicon) continue;
    LexiconBits& bits = by_lexicon_[id];
    if (source.feature.empty()) {
      bits.all |= source.bit;
      continue;
    }
    const Lexicon::EntryRange range = lexicon.entries(id);
    bits.first = range.first;
    bits.by_entry.resize(range.last - range.first);
    for (EntryId e = range.first; e < range.last; ++e) {
      const std::string_view value = lexicon.feature(e, source.feature);
      if (source.value.empty() ? !value.empty() : value == source.value) bits.by_entry[e - range.first] |= source.bit;
    }
  }
  for (std::size_t i = 0; i < by_lexicon_.size(); ++i) {
    const auto id = static_cast<LexiconId>(i);
    if ((by_lexicon_[id].all != 0 || !by_lexicon_[id].by_entry.empty()) && !lexicon.is_matched(id)) read_by_word(id);
  }
  const auto mark_title_end = [&](std::string_view name) {
    if (const LexiconId id = lexicon.lexicon(name); id != kNoLexicon) by_lexicon_[id].ends_title = true;
  };
  mark_title_end("person_title");
  mark_title_end("position");
  if (const LexiconId city = lexicon.lexicon("city"); city != kNoLexicon) {
    const Lexicon::EntryRange range = lexicon.entries(city);
    first_city_ = range.first;
    city_sizes_ = std::make_unique<std::atomic<Size>[]>(range.last - range.first);
  }
}

/// "the", "of": words of which every sentence has some would make half of all matches.
void NameClasses::read_by_word(LexiconId id) {
  const Lexicon::EntryRange range = lexicon_->entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    for (std::size_t form = 0; form < lexicon_->form_count(entry); ++form) {
      const std::span<const WordId> words = lexicon_->form(entry, form);
      if (words.size() != 1) continue;
      const std::size_t row = words_.add(words[0]);
      if (row == by_word_.size()) by_word_.push_back(0);
      by_word_[row] |= bits_of(id, entry);
    }
  }
}

bool NameClasses::is_big(EntryId city) const {
  std::atomic<Size>& size = city_sizes_[city - first_city_];
  Size known = size.load(std::memory_order_relaxed);
  if (known == Size::unknown) {
    known = lexicon_->number_feature(city, "pop", 0) >= kBigCity ? Size::big : Size::small;
    size.store(known, std::memory_order_relaxed);  // any thread reads the same
  }
  return known == Size::big;
}

ClassMask NameClasses::classes_of(WordId word) const {
  ClassMask mask = 0;
  if (word >= kFirstLocalWord) return mask;
  for (const EntryId entry : lexicon_->entries_of_word(word)) mask |= bits_of(lexicon_->lexicon_of(entry), entry);
  return mask;
}

/// "pro-Israel", "US-China", "ex-Taliban": words joined by a hyphen that are names each for itself. "Jean-Pierre",
/// "al-Assad" and "Guinea-Bissau" are one.
bool NameClasses::is_compound(const AnnotatedDocument& document, const Token& token) const {
  const std::string_view text = document.text(token);
  if (text.find('-') == std::string_view::npos) return false;
  int capitals = 0, known = 0, prefixes = 0, others = 0;
  std::string folded;
  for_each_part(text, [&](std::string_view part, std::size_t) {
    if (part.empty()) {
      ++others;
      return;
    }
    const ClassMask classes = classes_of(lexicon_->find(fold_word(part, folded)));
    if (part[0] >= 'A' && part[0] <= 'Z') {
      ++capitals;
      const bool short_capitals =
          part.size() <= 4 && part.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
      const ClassMask whole =
          word::country | word::nationality | word::known_org | (short_capitals ? ClassMask{0} : word::big_city);
      if ((classes & whole) != 0) ++known;
    } else if (part[0] >= 'a' && part[0] <= 'z' && (classes & word::particle) == 0 && part.size() > 1) {
      ++prefixes;
    } else {
      ++others;
    }
  });
  if (others != 0 || capitals == 0) return false;
  return prefixes > 0 ? text[0] >= 'a' && text[0] <= 'z' : capitals >= 2 && known == capitals;
}

/// "NordTel", "BankNordhavn": a capital behind a lower-case letter, where what stands before is no particle or
/// prefix of surnames ("McCain", "DeLucia").
bool NameClasses::has_inner_capital(std::string_view text) const {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (!upper(text[i]) || !lower(text[i - 1])) continue;
    std::string folded;
    const WordId prefix = lexicon_->find(fold_word(text.substr(0, i), folded));
    return (classes_of(prefix) & (word::particle | word::name_prefix)) == 0;
  }
  return false;
}

/// "the SRI" is no "Sri": in a sentence of normal case, capitals throughout are a title only where the list writes it
/// so ("CEO", "HRH").
bool NameClasses::is_acronym_of_title(const AnnotatedDocument& document, const LexiconMatch& match) const {
  const Token& token = document.token(match.tokens.begin);
  if (token.shape != Shape::upper || document.sentences[token.sentence].casing != Casing::normal) return false;
  const std::string_view written = lexicon_->canonical(match.entry);
  return std::any_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// What the words of a longer entry are by themselves in the same lexicon.
void NameClasses::add_single_words(const AnnotatedDocument& document, const LexiconMatch& match,
                                   TokenClasses& out) const {
  for (TokenIndex i = match.tokens.begin; i < match.tokens.end; ++i) {
    const Token& token = document.token(i);
    if (token.shape != Shape::capitalized && token.shape != Shape::upper) continue;
    const EntryId entry = lexicon_->entry_of_word(match.lexicon, token.word);
    if (entry != kNoEntry) out.of_token[i.value] |= bits_of(match.lexicon, entry);
  }
}

void NameClasses::add_matches(const AnnotatedDocument& document, TokenClasses& out) const {
  for (const LexiconMatch& match : document.lexicon_matches) {
    ++out.first_match[match.tokens.begin.value + 1];
    if (by_lexicon_[match.lexicon].ends_title) out.of_token[match.tokens.end.value - 1] |= word::title_end;
    const ClassMask bits = bits_of(match.lexicon, match.entry);
    if (bits == 0 || (match.lexicon == title_ && is_acronym_of_title(document, match))) continue;
    if (match.tokens.size() == 1) {
      out.of_token[match.tokens.begin.value] |= bits;
    } else {
      // "Court of Appeal" is one entry of head words, but "Court" inside it still heads what stands before "of".
      if ((bits & word::org_of) != 0 || (bits & word::org_last) != 0) add_single_words(document, match, out);
      out.long_entries.push_back({match.tokens, bits});
      ++out.first_long_entry[match.tokens.begin.value + 1];
    }
  }
  for (std::size_t i = 0; i < document.tokens.size(); ++i) {
    out.first_long_entry[i + 1] += out.first_long_entry[i];
    out.first_match[i + 1] += out.first_match[i];
  }
}

/// What its word and its spelling say of a token that is spelled out (`kSpelled`); `known` is what the lexicons say of
/// it.
ClassMask NameClasses::of_spelled(const AnnotatedDocument& document, const Token& token, ClassMask known) const {
  const std::string_view text = document.text(token);
  ClassMask mask = shape_bits(token.shape, text);
  if ((mask & word::capital) != 0) {  // what lower-case words are is never asked
    const WordInfo& info = lexicon_->info(token.word);
    if (info.frequency_tier != 0) mask |= info.frequency_tier <= 35 ? word::common | word::very_common : word::common;
    if ((info.classes & word_class::person) != 0) mask |= word::person_noun;
    if ((info.flags & word_flag::proper) != 0) mask |= word::proper;
  }
  if (token.shape != Shape::capitalized && token.shape != Shape::mixed && token.shape != Shape::upper) return mask;
  const Inside inside = look_inside(text);
  if (inside.hyphen && (known & (word::place_name | word::known_org)) == 0 && is_compound(document, token))
    mask = word::compound | word::letters;
  if (inside.capital && has_inner_capital(text)) mask |= word::inner_capital;
  return mask;
}

/// What words, shapes and tags say, and where names may begin. No branch hangs on what kind of token comes next.
void NameClasses::add_words(const AnnotatedDocument& document, TokenClasses& out) const {
  const std::size_t count = document.tokens.size();
  const char* const bytes = document.document.text.data();
  out.starts.resize(count);
  std::size_t starts = 0;
  ClassMask any = 0;
  std::uint32_t sport = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Token& token = document.tokens[i];
    const auto shape = static_cast<std::size_t>(token.shape);
    const auto first = static_cast<unsigned char>(bytes[token.begin.value]);
    const bool apostrophe = (first == '\'') | (first == 0xE2);
    const bool mark = (token.shape == Shape::lower) & (token.end - token.begin <= 3) & apostrophe;
    const bool genitive = mark | (token.tag == Tag::POS);
    const ClassMask mask = out.of_token[i] | by_word_[words_.row_of_any(token.word)] |
                           (kPlainBits[shape] & ~(mark ? word::letters : ClassMask{0})) |
                           (genitive ? word::genitive : ClassMask{0});
    out.of_token[i] = mask;
    any |= mask;
    sport += (mask & word::sport) != 0 ? 1U : 0U;
    out.starts[starts] = i;
    starts += (kSpelled >> shape & 1U) | (out.first_long_entry[i] != out.first_long_entry[i + 1] ? 1U : 0U);
  }
  out.starts.resize(starts);
  out.any = any;
  out.sport_words = sport;
}

void NameClasses::classify(const AnnotatedDocument& document, TokenClasses& out) const {
  const std::size_t count = document.tokens.size();
  out.of_token.assign(count, 0);
  out.long_entries.clear();
  out.first_long_entry.assign(count + 1, 0);
  out.first_match.assign(count + 1, 0);
  add_matches(document, out);
  add_words(document, out);
  out.capitals.clear();
  for (const std::uint32_t i : out.starts) {
    const Token& token = document.tokens[i];
    if ((kSpelled >> static_cast<std::size_t>(token.shape) & 1U) == 0) continue;  // "the" of "the Gulf"
    const ClassMask mask = out.of_token[i] |= of_spelled(document, token, out.of_token[i]);
    out.any |= mask;
    if ((mask & word::capital) != 0) out.capitals.push_back(i);
  }
}

}  // namespace dramatis::names
