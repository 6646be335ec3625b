// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/candidate_finder.hpp"

#include <algorithm>
#include <array>

#include "extractors/names/run_splitter.hpp"

namespace dramatis::names {
namespace {

constexpr ClassMask kKnownName = word::place_name | word::known_org;
constexpr ClassMask kReached = kKnownName | word::institution;
constexpr std::uint32_t kMaxRun = 48;  ///< longer runs are lists or tables

/// Reads the runs of one sentence.
class SentenceReader {
 public:
  SentenceReader(const AnnotatedDocument& document, const TokenClasses& classes, const Sentence& sentence)
      : document_(document),
        classes_(classes),
        sentence_(sentence),
        begin_(sentence.tokens.begin.value),
        end_(sentence.tokens.end.value) {}

  [[nodiscard]] bool starts_run(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t run_end(std::uint32_t i) const;
  /// True where any word would have a capital: the sentence's start, behind an opening quote, dash or colon.
  [[nodiscard]] bool opens(std::uint32_t i) const;

 private:
  [[nodiscard]] bool is(std::uint32_t i, ClassMask m) const { return classes_.is(i, m); }
  [[nodiscard]] bool any(std::uint32_t from, std::uint32_t to, ClassMask m) const {
    for (std::uint32_t i = from; i < to; ++i) {
      if (is(i, m)) return true;
    }
    return false;
  }
  [[nodiscard]] bool opens_body(std::uint32_t i) const;
  [[nodiscard]] bool joined(std::uint32_t i) const;
  [[nodiscard]] bool is_comma(std::uint32_t i) const { return document_.text(document_.tokens[i]) == ","; }
  /// The apostrophe of "Farmers' Union", close to its word.
  [[nodiscard]] bool is_bare_apostrophe(std::uint32_t i) const {
    const Token& token = document_.tokens[i];
    const Token& before = document_.tokens[i - 1];
    if (token.end - token.begin > 3 || token.begin != before.end || document_.text(before).back() != 's') return false;
    const std::string_view mark = document_.text(token);
    return mark == "'" || mark == "\u2019";
  }
  /// "Liu He", "Li You": a stop word that is also a given name, behind a surname that opens the run.
  [[nodiscard]] bool is_given_stop(std::uint32_t run, std::uint32_t i) const {
    return is(i, word::stop_given) && i == run + 1 && is(run, word::surname | word::given) && !is(run, word::common);
  }
  [[nodiscard]] std::uint32_t capitals_end(std::uint32_t i) const {
    std::uint32_t end = i;
    while (end < end_ && is(end, word::capital) && (end == i || joined(end))) ++end;
    return end;
  }
  [[nodiscard]] std::uint32_t known_reach(std::uint32_t i) const;
  [[nodiscard]] bool of_joins(std::uint32_t run, std::uint32_t last, std::uint32_t right) const;
  [[nodiscard]] std::uint32_t after_joiner(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_possessive(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_hyphen(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] bool is_hyphen(std::uint32_t i) const {
    return document_.tokens[i].end - document_.tokens[i].begin == 1 && document_.text(document_.tokens[i])[0] == '-';
  }
  [[nodiscard]] std::uint32_t after_nickname(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] std::uint32_t after_list(std::uint32_t run, std::uint32_t i) const;
  [[nodiscard]] bool ampersand_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const;
  [[nodiscard]] bool named_field(std::uint32_t run, std::uint32_t last, std::uint32_t right_last) const;
  [[nodiscard]] bool and_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const;

  const AnnotatedDocument& document_;
  const TokenClasses& classes_;
  const Sentence& sentence_;
  std::uint32_t begin_, end_;
};

bool SentenceReader::opens(std::uint32_t i) const {
  if (i == begin_) return true;
  const Token& before = document_.tokens[i - 1];
  if (before.shape != Shape::punctuation) return false;
  const std::string_view mark = document_.text(before);
  const bool opener = mark != "," && mark != ")" && mark != ";" && mark != "/" && mark != "&" && mark != ".";
  return opener && (i - 1 == begin_ || before.tag == Tag::open_quote || before.tag == Tag::colon);
}

/// "Mali-Niger Chamber of Commerce": two countries that qualify a body.
bool SentenceReader::opens_body(std::uint32_t i) const {
  const std::string_view text = document_.text(document_.tokens[i]);
  if (sentence_.casing != Casing::normal || text[0] < 'A' || text[0] > 'Z') return false;
  if (i + 1 >= end_ || !is(i + 1, word::capital) || is(i + 1, word::stop) || !joined(i + 1)) return false;
  const std::uint32_t end = capitals_end(i + 1);
  if (is(end - 1, word::org_last) && !is(end - 1, word::org_weak | word::org_soft))
    return end > i + 2 || !is(i + 1, word::title);
  return end < end_ && is(end - 1, word::org_of) && is(end, word::of | word::for_);
}

bool SentenceReader::starts_run(std::uint32_t i) const {
  if (classes_.longest(i, kKnownName) > i + 1) return true;
  if (is(i, word::compound)) return opens_body(i);
  if (!is(i, word::capital)) return false;
  // "RM7", "BND1,000", "F-16": no name alone, but one may begin so ("3M Europe").
  if (!is(i, word::letters) && !is(i, kKnownName) && (i + 1 >= end_ || !is(i + 1, word::capital) || !joined(i + 1)))
    return false;
  if (!is(i, word::stop | word::joiner)) return true;
  return i == begin_ || is(i, word::the | word::particle | word::stop_inside) ||
         (is(i, word::upper) && !is(i, word::initial));
}

/// Side by side: at most two bytes between, and no blank line.
bool SentenceReader::joined(std::uint32_t i) const {
  const Token& token = document_.tokens[i];
  return token.begin - document_.tokens[i - 1].end <= 2 && !token.has(token_flag::blank_before);
}

/// End of the known name at `i`. "Interfax news agency" is known, but ends with "Interfax".
std::uint32_t SentenceReader::known_reach(std::uint32_t i) const {
  std::uint32_t end = classes_.longest(i, kReached);
  while (end > i + 1 && !is(end - 1, word::capital | word::genitive) &&
         document_.text(document_.tokens[end - 1]) != ")")
    --end;
  return end;
}

std::uint32_t SentenceReader::run_end(std::uint32_t run) const {
  std::uint32_t reach = std::max(run + 1, known_reach(run));
  std::uint32_t i = run + 1;
  while (i < end_ && i - run < kMaxRun) {
    if (i < reach) {  // inside a known name: "Trinidad and Tobago"
      ++i;
      continue;
    }
    if (!joined(i)) break;
    const std::uint32_t known = known_reach(i);
    if (known > i + 1) {
      if (!is(i, word::capital)) break;
      reach = std::max(reach, known);
      ++i;
      continue;
    }
    if (is(i, word::capital)) {
      if (is(i, word::initial) && is(i, word::stop)) break;  // "I"
      if (is(i, word::stop) && !is(i, word::stop_inside | word::upper) && sentence_.casing != Casing::title &&
          !is_given_stop(run, i))
        break;
      ++i;
      continue;
    }
    if (is(i, word::numeral) && is(i - 1, word::numbered) && document_.tokens[i].end - document_.tokens[i].begin <= 2) {
      ++i;  // "Terminal 3", "Division 1"
      continue;
    }
    std::uint32_t next = i;
    if (is_hyphen(i)) next = after_hyphen(run, i);
    else if (document_.tokens[i].tag == Tag::open_quote && !is_bare_apostrophe(i)) next = after_nickname(run, i);
    else if (is(i, word::genitive) || is_bare_apostrophe(i)) next = after_possessive(run, i);
    else if (is_comma(i)) next = after_list(run, i);
    else if (is(i, word::joiner)) next = after_joiner(run, i);
    if (next == i) break;
    i = next;
  }
  return i;
}

/// "Mali-Niger Chamber of Commerce", cut at its hyphen.
std::uint32_t SentenceReader::after_hyphen(std::uint32_t run, std::uint32_t i) const {
  const ClassMask land = word::country | word::nationality;
  if (i != run + 1 || sentence_.casing != Casing::normal || !is(run, land) || i + 2 >= end_ || !is(i + 1, land))
    return i;
  if (document_.tokens[i].begin != document_.tokens[run].end ||
      document_.tokens[i + 1].begin != document_.tokens[i].end)
    return i;
  const std::uint32_t end = capitals_end(i + 1);
  if (end == i + 2) return i;
  const bool body = is(end - 1, word::org_last) && !is(end - 1, word::org_weak | word::org_soft);
  return body || (end < end_ && is(end - 1, word::org_of) && is(end, word::of | word::for_)) ? i + 2 : i;
}

/// "St. Mary's Hospital", "Women's Institute": the possessive stays inside where a head word ends the run
/// and the possessor is no country, person or body of its own.
std::uint32_t SentenceReader::after_possessive(std::uint32_t run, std::uint32_t i) const {
  if (sentence_.casing != Casing::normal || i + 1 >= end_ || !is(i + 1, word::capital) || is(i + 1, word::stop))
    return i;
  const std::uint32_t last = i - 1;
  const bool plural = is_bare_apostrophe(i) && is(last, word::common) && last > run;  // "Nordhavn Farmers' Union"
  if (plural && is(capitals_end(i + 1) - 1, word::org_head)) {
    bool plain = true;  // "Gold Fields' Tirvo Mining Co" are two
    for (std::uint32_t k = i + 1; k < capitals_end(i + 1); ++k) plain = plain && is(k, word::common);
    if (plain) return i + 1;
  }
  const bool saint = last > run && is(last - 1, word::place_first) && is(last, word::given);
  if (saint) return i + 1;
  // "Women's Institute", "Prosecutor General's Office": persons of a kind, and a word for a body closes the name.
  const bool kind = is(last, word::title_last) || (is(last, word::common) && is(last, word::person_noun));
  if (!kind || is(last, word::country | word::org_head | word::place_name)) return i;
  if (last > run && is(run, word::title) && is(run, word::given)) return i;
  return is(capitals_end(i + 1) - 1, word::org_head | word::org_of | word::place_last) ? i + 1 : i;
}

/// "Anna “Mops” Berg": a nickname in quotes stays inside.
std::uint32_t SentenceReader::after_nickname(std::uint32_t run, std::uint32_t i) const {
  if (i + 3 >= end_ || sentence_.casing != Casing::normal || !is(run, word::given | word::surname)) return i;
  std::uint32_t close = i + 1;
  while (close < end_ && close - i <= 3 && is(close, word::letters)) ++close;
  if (close == i + 1 || close + 1 >= end_ || document_.tokens[close].tag != Tag::close_quote) return i;
  return is(i + 1, word::capital) && is(close + 1, word::capital) && !is(close + 1, word::stop) && joined(close + 1)
             ? close + 2
             : i;
}

/// "Ministry of Trade, Industry and Energy": commas join where "of" or "for" stands before and the list
/// ends with "and" and a word of the same kind.
std::uint32_t SentenceReader::after_list(std::uint32_t run, std::uint32_t i) const {
  if (sentence_.casing != Casing::normal) return i;
  // "Nordhavn Traders, Inc."
  if (i + 1 < end_ && is(i + 1, word::company_suffix) && is(i + 1, word::org_last) && joined(i + 1)) return i + 2;
  if (!any(run, i, word::org_of) || !any(run, i, word::of | word::for_ | word::on)) return i;
  bool closing = false;
  for (std::uint32_t j = i; j < end_ && j - i < 14; ++j) {
    if (is(j, word::conjunction)) {
      closing = true;
      continue;
    }
    if (is_comma(j)) {
      if (closing) return i;
      continue;
    }
    if (!is(j, word::capital) || is(j, word::country | word::title_solo | word::org_of) ||
        (is(j, word::given) && !is(j, word::common)))
      return i;
    if (closing) return j + 1;
  }
  return i;
}

std::uint32_t SentenceReader::after_joiner(std::uint32_t run, std::uint32_t i) const {
  std::uint32_t right = i;
  while (right < end_ && right - i < 3 && is(right, word::joiner) && !is(right, word::capital)) ++right;
  if (right == i || right >= end_ || !joined(right) || !is(right, word::capital)) return i;
  // "bin Said": what follows a particle is a name, even if it is also a common word.
  if (is(right, word::stop) && !is(right, word::upper) && !(is(i, word::particle) && !is(i, word::the))) return i;
  const std::uint32_t last = i - 1;
  const bool upper = sentence_.casing == Casing::upper;
  bool ok = false;
  if (is(i, word::of)) {
    ok = !upper && of_joins(run, last, right);
  } else if (is(i, word::conjunction)) {
    ok = right == i + 1 && (document_.text(document_.tokens[i]) == "&" ? ampersand_joins(run, i, right)
                                                                       : !upper && and_joins(run, i, right));
  } else if (is(i, word::for_)) {
    const bool office = any(run, i, word::org_of) && any(run, i, word::of) && is(right, word::common);
    ok = !upper && (is(last, word::org_of | word::org_last) || office) && !is(last, word::country);
  } else if (is(i, word::on)) {
    ok = !upper && is(last, word::org_of) && !is(right, word::calendar);
  } else if (is(i, word::particle)) {
    ok = !is(last, word::stop) || (last > run && is(last - 1, word::particle));
  }
  return ok ? right + 1 : i;
}

/// "Bank of Africa", "Gulf of Aden", "Gold Fields of Mali Ltd"; not "Bank President Anna Berg of Oslo".
bool SentenceReader::of_joins(std::uint32_t run, std::uint32_t last, std::uint32_t right) const {
  if (is(last, word::place_of) && !is(last, word::org_of)) {
    // "Republic of Mali", "Gulf of Aden"; but "Vendek Village of Tirvo County" are two.
    return last == run || is(last - 1, word::common | word::nationality | word::country | word::joiner) ||
           !is(capitals_end(right) - 1, word::place_last | word::place_name);
  }
  // "Audit Committee of the Nordhavn Bank": a body of a body.
  if (right > last + 2 && is(right - 1, word::the)) {
    const std::uint32_t end = capitals_end(right);
    const bool body = end > right + 1 && is(end - 1, word::org_last) && !is(end - 1, word::org_weak | word::org_soft);
    const bool headed = is(right, word::org_of) && end == right + 1 && end < end_ && is(end, word::of);
    const bool known = classes_.longest(right, word::known_org) > right + 1;
    if (body || headed || known) return false;
  }
  for (std::uint32_t i = last + 1; i > run; --i) {
    if (is(i - 1, word::org_of)) return true;
    if (is(i - 1, word::title_split | word::title_solo)) return false;
  }
  return is(capitals_end(right) - 1, word::company_suffix) && !is(last, word::title) &&
         !(last > run && is(run, word::given));
}

/// "Ministry of Industry and Commerce", "University of Science and Technology": the words behind "of" also close names
/// of bodies, but here both name a field.
bool SentenceReader::named_field(std::uint32_t run, std::uint32_t last, std::uint32_t right_last) const {
  if (!is(last, word::common) || !is(right_last, word::common)) return false;
  if (last > run && is(last - 1, word::of | word::for_)) return true;
  return last > run + 1 && is(last - 1, word::common) && !is(last, word::org_of) && is(last - 2, word::of | word::for_);
}

/// "Ministry of Trade and Industry", "Oil and Gas Authority" are one name; "Mali and Niger" are two.
bool SentenceReader::and_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const {
  const std::uint32_t right_end = capitals_end(right);
  const std::uint32_t right_last = right_end - 1;
  const std::uint32_t last = i - 1;
  const bool named_with_of = any(run, i, word::org_of) && any(run, i, word::of | word::for_ | word::on);
  // "School of Oriental and African Studies": the common noun at the end holds both adjectives together.
  const bool shared = named_with_of && right_end > right + 1 && is(right_last, word::common) &&
                      !is(right_last, word::title_last | word::place_name | word::org_head);
  if (is(right, word::country | word::nationality)) return shared;
  const std::uint32_t known = classes_.longest(right, kKnownName);
  if (known > right + 1 && known == right_end) return false;
  if (named_with_of) {
    return !is(right_last, word::title_last) && !is(right, word::given) &&
           !(is(right, word::org_of) && right + 1 < end_ && is(right + 1, word::of | word::for_)) &&
           !is(last, word::country) && (!is(last, word::org_head) || named_field(run, last, right_last));
  }
  // "King Tirvo Hospital and Research Centre": the second body has no name of its own.
  if (is(last, word::org_last) && right_end > right + 1 && is(right_last, word::org_last) && i - run > 1) {
    bool plain = (classes_.exact(right, right_end) & (word::institution | kKnownName)) == 0;
    for (std::uint32_t k = right; k < right_end; ++k) plain = plain && is(k, word::common);
    for (std::uint32_t k = run; plain && k < i; ++k) {
      if (!is(k, word::common)) return true;
    }
  }
  if (!is(right_last, word::org_head) || is(right_last, word::org_weak) || right_last == right) return false;
  return is(last, word::common) && is(right, word::common) && !is(last, word::org_of) && i - run <= 5;
}

/// "Tirvo & Mallo" is a firm; two places or two persons with their given names are two.
bool SentenceReader::ampersand_joins(std::uint32_t run, std::uint32_t i, std::uint32_t right) const {
  const std::uint32_t right_end = capitals_end(right);
  if (is(right_end - 1, word::org_head)) return true;
  const ClassMask places = word::country | word::region | word::city | word::admin;
  if ((classes_.exact(run, i) & places) != 0 && !is(run, word::surname)) return false;
  const bool left_person = i - run >= 2 && is(run, word::given);
  const bool right_person = right_end - right >= 2 && is(right, word::given);
  return !(right_person && (left_person || i - run == 1));
}

std::uint64_t words_hash(const AnnotatedDocument& document, std::uint32_t begin, std::uint32_t end) {
  std::uint64_t hash = 0xCBF2'9CE4'8422'2325ULL;
  for (std::uint32_t i = begin; i < end; ++i) hash = (hash ^ document.tokens[i].word) * 0x1000'0000'01B3ULL;
  return hash;
}

/// Sentences in upper case say nothing by capitals: known names, names of the rest of the document, and
/// words that are no common ones.
class UpperCaseReader {
 public:
  UpperCaseReader(const AnnotatedDocument& document, const TokenClasses& classes, const std::vector<Candidate>& others)
      : document_(document), classes_(classes) {
    hashes_.reserve(others.size());
    for (const Candidate& c : others) {
      hashes_.push_back(words_hash(document, c.tokens.begin.value, c.tokens.end.value));
      mark(document.token(c.tokens.begin).word);
    }
    std::sort(hashes_.begin(), hashes_.end());
  }

  void read(const Sentence& sentence, RunSplitter& splitter) const {
    const std::uint32_t begin = sentence.tokens.begin.value, end = sentence.tokens.end.value;
    for (std::uint32_t i = begin; i < end;) {
      std::uint32_t j = known_end(i, end);
      if (j == i) {
        while (j < end && is_uncommon(j) && (j == i || known_end(j, end) <= j + 1) &&
               (j == i || document_.tokens[j].begin - document_.tokens[j - 1].end <= 2))
          ++j;
      }
      if (j > i) splitter.split({i, j, begin, candidate_flag::upper});
      i = std::max(j, i + 1);
    }
  }

 private:
  [[nodiscard]] bool is_uncommon(std::uint32_t i) const {
    return classes_.is(i, word::capital) && !classes_.is(i, word::stop | word::joiner) &&
           (!classes_.is(i, word::common) || classes_.is(i, word::initial) ||
            (classes_.is(i, word::proper) && classes_.is(i, word::big_city)));  // "BOSTON", not "READING"
  }
  [[nodiscard]] std::uint32_t known_end(std::uint32_t i, std::uint32_t end) const {
    if (!classes_.is(i, word::capital)) return i;
    const bool named = is_marked(document_.tokens[i].word);
    const bool is_long = classes_.first_long_entry[i] != classes_.first_long_entry[i + 1];
    // Most words begin no name of the document and no entry of several words.
    for (std::uint32_t j = named || is_long ? std::min(end, i + 5) : i + 1; j > i; --j) {
      const ClassMask classes = classes_.exact(i, j);
      const bool common = j == i + 1 && classes_.is(i, word::common | word::stop);
      // "A CAR EXPLODED": an acronym of a country that is a word of its own says nothing here
      const bool short_word = common && document_.tokens[i].end - document_.tokens[i].begin <= 3;
      if ((classes & word::country) != 0 && !short_word && !(j == i + 1 && classes_.is(i, word::stop))) return j;
      if ((classes & word::known_org) != 0 && !common) return j;
      if ((classes & word::place_name) != 0 && j > i + 1) return j;
      if (named && !common && std::binary_search(hashes_.begin(), hashes_.end(), words_hash(document_, i, j))) return j;
    }
    return i;
  }

  static constexpr std::size_t kMarks = 4096;
  static std::size_t place(WordId word) { return (word * 0x9E37'79B1U >> 8U) % kMarks; }
  void mark(WordId word) { marks_[place(word) / 64] |= std::uint64_t{1} << (place(word) % 64); }
  [[nodiscard]] bool is_marked(WordId word) const { return (marks_[place(word) / 64] >> (place(word) % 64) & 1) != 0; }

  const AnnotatedDocument& document_;
  const TokenClasses& classes_;
  std::vector<std::uint64_t> hashes_;
  std::array<std::uint64_t, kMarks / 64> marks_{};  ///< one bit for the first words of the other names
};

/// `next`: the first of the document's starts that no earlier sentence has passed.
void read_sentence(const AnnotatedDocument& document, const TokenClasses& classes, const Sentence& sentence,
                   RunSplitter& splitter, std::size_t& next) {
  const SentenceReader reader(document, classes, sentence);
  const std::vector<std::uint32_t>& starts = classes.starts;
  const bool title = sentence.casing == Casing::title;
  const std::uint32_t begin = sentence.tokens.begin.value, end = sentence.tokens.end.value;
  while (next < starts.size() && starts[next] < begin) ++next;
  while (next < starts.size() && starts[next] < end) {
    const std::uint32_t i = starts[next];
    if (!reader.starts_run(i)) {
      ++next;
      continue;
    }
    const std::uint32_t run_end = reader.run_end(i);
    std::uint8_t flags = 0;
    if (reader.opens(i)) flags |= candidate_flag::opens;
    if (title) flags |= candidate_flag::title_case;
    const Run run{i, run_end, begin, flags};
    if (title) splitter.split_title_case(run);
    else splitter.split(run);
    while (next < starts.size() && starts[next] < run_end) ++next;
  }
}

bool is_furniture(const AnnotatedDocument& document, const Sentence& sentence) {
  const std::vector<Zone>& zones = document.document.zones;
  return sentence.zone < zones.size() && zones[sentence.zone].kind == ZoneKind::furniture;
}

}  // namespace

void find_candidates(const AnnotatedDocument& document, const TokenClasses& classes, const WordUse& use,
                     std::vector<Candidate>& out) {
  RunSplitter splitter(document, classes, use, out);
  bool upper = false;
  std::size_t next = 0;
  for (const Sentence& sentence : document.sentences) {
    if (is_furniture(document, sentence)) continue;
    if (sentence.casing == Casing::upper) upper = true;
    else read_sentence(document, classes, sentence, splitter, next);
  }
  if (!upper) return;
  const UpperCaseReader reader(document, classes, out);
  for (const Sentence& sentence : document.sentences) {
    if (sentence.casing == Casing::upper && !is_furniture(document, sentence)) reader.read(sentence, splitter);
  }
}

}  // namespace dramatis::names
