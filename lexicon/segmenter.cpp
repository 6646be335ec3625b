// SPDX-License-Identifier: Apache-2.0
#include "lexicon/segmenter.hpp"

#include <array>
#include <string>

#include "lexicon/characters.hpp"
#include "lexicon/fold.hpp"

namespace dramatis {
namespace {

/// Kinds of bytes; the first four make words, so that one comparison ends the inner loop.
enum ByteKind : std::uint8_t {
  kLower,
  kUpper,
  kDigit,
  kHigh,
  kSpace,
  kLine,
  kApostrophe,
  kDot,
  kHyphen,
  kPunctuation,
  kSymbol
};

constexpr std::array<std::uint8_t, 256> make_kinds() {
  std::array<std::uint8_t, 256> kinds{};
  for (unsigned c = 0; c < 256; ++c) {
    std::uint8_t kind = kPunctuation;
    if (c >= 0x80) kind = kHigh;
    else if (c >= 'a' && c <= 'z') kind = kLower;
    else if (c >= 'A' && c <= 'Z') kind = kUpper;
    else if (c >= '0' && c <= '9') kind = kDigit;
    else if (c == '\n' || c == '\r' || c == '\f' || c == '\v') kind = kLine;
    else if (c <= ' ' || c == 0x7F) kind = kSpace;
    kinds[c] = kind;
  }
  for (const char c : {'$', '%', '+', '<', '=', '>', '^', '~', '|'}) kinds[static_cast<unsigned char>(c)] = kSymbol;
  kinds['\''] = kApostrophe;
  kinds['.'] = kDot;
  kinds['-'] = kHyphen;
  return kinds;
}
constexpr std::array<std::uint8_t, 256> kKinds = make_kinds();

constexpr std::uint8_t kHasLower = 1, kHasUpper = 2, kHasDigit = 4, kHasCaseless = 8, kHasHigh = 16;
constexpr std::uint8_t kHasLetter = kHasLower | kHasUpper | kHasCaseless;
constexpr std::array<std::uint8_t, 3> kMask = {kHasLower, kHasUpper, kHasDigit};

/// Letters and digits without anything between.
struct Run {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint8_t mask = 0;
};

class Cutter {
 public:
  Cutter(std::string_view text, const SegmentKnowledge& knowledge, std::vector<Token>& out)
      : text_(text), knowledge_(knowledge), out_(out) {}

  void cut() {
    const auto size = static_cast<std::uint32_t>(text_.size());
    std::uint32_t p = 0;
    while (p < size) p = step(p);
  }

 private:
  static constexpr std::size_t kMaxRuns = 48;

  [[nodiscard]] std::uint8_t kind(std::uint32_t p) const { return kKinds[static_cast<unsigned char>(text_[p])]; }
  [[nodiscard]] char at(std::uint32_t p) const { return p < text_.size() ? text_[p] : '\0'; }

  std::uint32_t step(std::uint32_t p) {
    switch (kind(p)) {
      case kSpace: flags_ |= token_flag::space_before; return p + 1;
      case kLine: return line(p);
      case kLower:
      case kUpper:
      case kDigit: return word(p);
      case kHigh: return high(p);
      case kApostrophe: return apostrophe(p, 1);
      default: return mark(p);
    }
  }

  std::uint32_t line(std::uint32_t p) {
    if (text_[p] != '\r' || at(p + 1) != '\n') new_line();
    if (text_[p] == '\f') new_line();
    return p + 1;
  }
  void new_line() {
    flags_ |= token_flag::space_before;
    flags_ |= (flags_ & token_flag::line_before) != 0 ? token_flag::blank_before : token_flag::line_before;
  }

  std::uint32_t high(std::uint32_t p) {
    const Decoded d = decode_at(text_, p);
    switch (kind_of(d.code)) {
      case CharacterKind::space: flags_ |= token_flag::space_before; return p + d.size;
      case CharacterKind::line_break: new_line(); return p + d.size;
      case CharacterKind::apostrophe: return apostrophe(p, d.size);
      case CharacterKind::ideograph: return emit(p, p + d.size, Shape::other);
      case CharacterKind::symbol: return emit(p, p + d.size, Shape::symbol);
      case CharacterKind::hyphen:
      case CharacterKind::punctuation: return emit(p, p + d.size, Shape::punctuation);
      default: return word(p);
    }
  }

  // ---- runs

  Run run(std::uint32_t p) const {
    Run r{p, p, 0};
    const auto size = static_cast<std::uint32_t>(text_.size());
    while (p < size) {
      const std::uint8_t k = kind(p);
      if (k < kHigh) {
        r.mask = static_cast<std::uint8_t>(r.mask | kMask[k]);
        ++p;
      } else if (k == kHigh) {
        const Decoded d = decode_at(text_, p);
        std::uint8_t bit = 0;
        switch (kind_of(d.code)) {
          case CharacterKind::lower: bit = kHasLower; break;
          case CharacterKind::upper: bit = kHasUpper; break;
          case CharacterKind::digit: bit = kHasDigit; break;
          case CharacterKind::caseless: bit = kHasCaseless; break;
          default: break;
        }
        if (bit == 0) break;
        r.mask = static_cast<std::uint8_t>(r.mask | bit | kHasHigh);
        p += d.size;
      } else {
        break;
      }
    }
    r.end = p;
    return r;
  }

  /// Length in bytes of what may join two runs at `p` (an apostrophe, dot, hyphen …), or 0.
  std::uint32_t connector(std::uint32_t p) const {
    if (p >= text_.size()) return 0;
    switch (text_[p]) {
      case '\'':
      case '.':
      case '-':
      case '&':
      case '@':
      case '_':
      case ',':
      case ':':
      case '/': return 1;
      case '\xE2': {
        const Decoded d = decode_at(text_, p);
        const CharacterKind k = kind_of(d.code);
        return k == CharacterKind::apostrophe || k == CharacterKind::hyphen ? d.size : 0;
      }
      default: return 0;
    }
  }
  bool is_apostrophe(std::uint32_t p) const { return text_[p] == '\'' || at(p + 2) == '\x99'; }
  bool is_hyphen(std::uint32_t p) const { return text_[p] == '-' || (text_[p] == '\xE2' && !is_apostrophe(p)); }

  // ---- words

  std::uint32_t word(std::uint32_t p) {
    const Run first = run(p);
    const std::uint32_t size = connector(first.end);
    if (size == 0) {
      if (at(first.end) == '$' && first.mask == kHasUpper && first.end - p <= 3)
        return emit(p, first.end + 1, Shape::symbol);
      if (is_list_letter(first)) return emit(p, first.end + 1, Shape::other);
      return emit(p, first.end, simple_shape(first));
    }
    const std::uint32_t next = first.end + size;
    if (next >= text_.size() || kind(next) > kHigh) {
      if (text_[first.end] == '.' && at(next) != '.')
        return dotted_end(p, first.end, simple_shape(first), first.mask == kHasUpper && letters(first) == 1);
      if (text_[first.end] == ':' && at(next) == '/' && at(next + 1) == '/') return address(p);
      return emit(p, first.end, simple_shape(first));
    }
    return cluster(first);
  }

  /// "a) first": a letter and a bracket that number a list.
  bool is_list_letter(const Run& r) const {
    if (r.end - r.begin != 1 || at(r.end) != ')' || kind(r.begin) != kLower) return false;
    const bool space_before = r.begin == 0 || kind(r.begin - 1) == kSpace || kind(r.begin - 1) == kLine;
    return space_before && r.end + 1 < text_.size() && kind(r.end + 1) == kSpace;
  }

  /// Ends a word before a dot: the dot belongs to an initial, an acronym or an abbreviation.
  std::uint32_t dotted_end(std::uint32_t begin, std::uint32_t end, Shape shape, bool takes_dot) {
    const std::uint32_t after = end + 1;
    if (takes_dot) return emit(begin, after, shape);
    const std::uint32_t bits = ask(begin, after);
    if ((bits & segment_bit::abbreviation) != 0 && abbreviates(bits, begin, after)) return emit(begin, after, shape);
    return emit(begin, end, shape);
  }

  bool abbreviates(std::uint32_t bits, std::uint32_t begin, std::uint32_t after) const {
    const bool lower = kind(begin) == kLower;
    std::uint32_t next = after;
    while (next < text_.size() && kind(next) == kSpace) ++next;
    const std::uint8_t follows = next < text_.size() ? kind(next) : static_cast<std::uint8_t>(kSpace);
    if (begin == 0 && next >= text_.size()) return true;  // an entry of the lexicon itself
    if ((bits & segment_bit::before_number) != 0) return follows == kDigit;
    if (lower && (bits & segment_bit::lower_too) == 0) return false;
    if ((bits & segment_bit::before_capital) != 0) return follows == kUpper || follows == kHigh || follows == kDigit;
    return true;
  }

  /// Runs with something between: "U.S.-led", "don't", "10,000", "al-Assad".
  std::uint32_t cluster(Run first) {
    count_ = 1;
    runs_[0] = first;
    bool mail = false;
    while (count_ < kMaxRuns) {
      const Run& last = runs_[count_ - 1];
      const std::uint32_t size = connector(last.end);
      const std::uint32_t next = last.end + size;
      if (size == 0 || next >= text_.size() || kind(next) > kHigh) break;
      const Run r = run(next);
      if (r.end == r.begin || !joins(last, last.end, r)) break;
      if (text_[last.end] == '@') mail = true;
      runs_[count_++] = r;
    }
    const Run& last = runs_[count_ - 1];
    if (mail || is_address(first)) return address(first.begin);
    std::size_t piece = 0;  // first run of the piece that is being built
    std::uint32_t end = last.end;
    for (std::size_t i = 1; i <= count_; ++i) {
      const bool at_end = i == count_;
      if (!at_end && (!is_hyphen(runs_[i - 1].end) || stays_whole(piece, i))) continue;
      end = emit_piece(piece, i, at_end);
      if (!at_end) {
        emit(runs_[i - 1].end, runs_[i].begin, Shape::punctuation);
        piece = i;
      }
    }
    return end;
  }

  /// May `next` belong to the same cluster as `last`, over the connector at `p`?
  bool joins(const Run& last, std::uint32_t p, const Run& next) const {
    const bool digits = (last.mask & kHasLetter) == 0 && (next.mask & kHasLetter) == 0;
    switch (text_[p]) {
      case '.':
        if ((last.mask & kHasLetter) == 0) return kind(next.begin) == kDigit;  // "5.8", "5.8bn"
        if ((next.mask & kHasLetter) == 0) return last.end - last.begin <= 2;
        // "ended.The next" has lost its space; "Ph.D." and "U.N.The" have not
        return !((next.mask & kHasUpper) != 0 && (last.mask & kHasLower) != 0 && last.end - last.begin > 2);
      case ',':
      case ':':
      case '/': return (last.mask & kHasLetter) == 0 && kind(next.begin) == kDigit && (digits || text_[p] != '/');
      case '&': return last.mask == kHasUpper && next.mask == kHasUpper;
      case '_':
      case '@': return true;
      case '-': return true;
      default:
        if (is_apostrophe(p)) return kind(next.begin) != kDigit;
        return true;  // the other hyphens
    }
  }

  /// Does the hyphen before run `i` stay inside the word? "Suk-yeol", "non-Muslim", "F-16".
  bool stays_whole(std::size_t piece, std::size_t i) {
    const Run left{runs_[piece].begin, runs_[i - 1].end, runs_[i - 1].mask};
    std::size_t stop = i + 1;
    while (stop < count_ && !is_hyphen(runs_[stop - 1].end)) ++stop;
    const Run right{runs_[i].begin, runs_[stop - 1].end, runs_[i].mask};
    const std::uint8_t first = kind(left.begin);
    if (first == kDigit) return false;  // "10-year", "2022-23"
    const std::uint32_t left_bits = ask(left.begin, left.end);
    if ((left_bits & segment_bit::prefix) != 0) return true;
    const std::uint8_t head = kind(right.begin);
    if (head == kDigit) return first == kUpper;  // "F-16", "COVID-19"; but "top - 10"
    if (head == kUpper || head == kHigh) {
      if (first == kLower) return (left_bits & segment_bit::particle) != 0;  // "al-Assad"; but "then - President"
      if (left.mask == kHasUpper && left.end - left.begin > 1 && head == kUpper) {
        return (left_bits & segment_bit::particle) != 0;  // "US - China"; but "AL-QAEDA"
      }
      if (text_[left.end - 1] == '.') return false;
      const std::uint32_t right_bits = ask(right.begin, right.end);
      return (left_bits & right_bits & segment_bit::country) == 0;  // "Russia - Ukraine"; but "Jean-Pierre"
    }
    if (first == kLower)
      return (left_bits & segment_bit::particle) != 0 && (ask(right.begin, right.end) & segment_bit::ordinary) == 0;
    const std::uint32_t right_bits = ask(right.begin, right.end);
    if ((right_bits & segment_bit::ordinary) == 0) return true;                     // "Suk-yeol"
    if ((right_bits & segment_bit::tail) != 0) return false;                        // "Takhar - based"
    if (right.end - right.begin <= 4 && right.end - left.begin <= 10) return true;  // "Il-sung", "Yung-fang"
    return (left_bits & segment_bit::known) == 0 && left.mask != kHasUpper;         // but "Paris - style"
  }

  /// Emits runs [from, to) as one word, its clitics apart. Returns where the text goes on.
  std::uint32_t emit_piece(std::size_t from, std::size_t to, bool at_end) {
    const std::uint32_t begin = runs_[from].begin;
    std::uint32_t end = runs_[to - 1].end;
    const bool dot_follows = at_end && at(end) == '.' && at(end + 1) != '.';
    for (std::size_t i = to; i-- > from + 1;) {
      const std::uint32_t p = runs_[i - 1].end;
      if (!is_apostrophe(p)) continue;
      const std::uint32_t cut = clitic_start(begin, p, end);
      if (cut <= begin || cut >= end) continue;
      emit(begin, cut, shape_of(text_.substr(begin, cut - begin)));
      emit(cut, end, Shape::lower);
      return end;
    }
    const Shape shape = from + 1 == to ? simple_shape(runs_[from]) : shape_of(text_.substr(begin, end - begin));
    if (dot_follows)
      return dotted_end(
          begin, end, shape,
          from + 1 == to ? runs_[from].mask == kHasUpper && letters(runs_[from]) == 1 : shape == Shape::dotted);
    return emit(begin, end, shape);
  }

  /// Where the clitic that has its apostrophe at `p` begins: at `p` ("'s"), one before ("n't"), or `end` for none.
  std::uint32_t clitic_start(std::uint32_t begin, std::uint32_t p, std::uint32_t end) {
    if (p > begin && (ask(p - 1, end) & segment_bit::clitic) != 0) return p - 1;
    return (ask(p, end) & segment_bit::clitic) != 0 ? p : end;
  }

  // ---- everything else

  std::uint32_t apostrophe(std::uint32_t p, std::uint32_t size) {
    const std::uint32_t next = p + size;
    if (next < text_.size() && kind(next) == kDigit) {  // "'90s"
      const Run r = run(next);
      if (r.end - r.begin == 3 && (r.mask & kHasUpper) == 0 && at(r.end - 1) == 's')
        return emit(p, r.end, Shape::alphanumeric);
    } else if (next < text_.size() && kind(next) <= kHigh) {  // "France 's", "'em"
      const Run r = run(next);
      if (r.end - p <= 8 && (ask(p, r.end) & segment_bit::clitic) != 0) return emit(p, r.end, Shape::lower);
    } else if (size == 1 && at(next) == '\'') {
      return emit(p, next + 1, Shape::punctuation);
    }
    return emit(p, next, Shape::punctuation);
  }

  std::uint32_t mark(std::uint32_t p) {
    const char c = text_[p];
    std::uint32_t end = p + 1;
    switch (c) {
      case '.':
      case '-':
      case '!':
      case '?':
      case '*':
      case '=':
      case '`':
      case '_':
      case '~':
        while (at(end) == c && end < text_.size()) ++end;
        break;
      case '@':
      case '#':
        if (end < text_.size() && kind(end) <= kHigh && kind(end) != kDigit) {
          Run r = run(end);
          while (r.end > r.begin && at(r.end) == '_') r = run(r.end + 1), end = r.end;
          if (r.end > end) end = r.end;
          if (end > p + 1) return emit(p, end, Shape::other);
        }
        break;
      default: break;
    }
    return emit(p, end, kind(p) == kSymbol ? Shape::symbol : Shape::punctuation);
  }

  bool is_address(const Run& first) const {
    const std::string_view w = text_.substr(first.begin, first.end - first.begin);
    return (w == "www" && at(first.end) == '.') || (w.substr(0, 4) == "http" && text_.substr(first.end, 3) == "://");
  }

  /// A URL or e-mail address: to the next white space, without the marks of the sentence around it.
  std::uint32_t address(std::uint32_t begin) {
    std::uint32_t end = begin;
    const auto size = static_cast<std::uint32_t>(text_.size());
    while (end < size && kind(end) != kSpace && kind(end) != kLine && text_[end] != '<' && text_[end] != '"') {
      if (kind(end) == kHigh) {
        const CharacterKind k = kind_of(decode_at(text_, end).code);
        if (k == CharacterKind::space || k == CharacterKind::line_break || k == CharacterKind::punctuation ||
            k == CharacterKind::apostrophe)
          break;
        end += decode_at(text_, end).size;
      } else {
        ++end;
      }
    }
    while (end > begin + 1 && std::string_view(".,;:!?)]}'*").find(text_[end - 1]) != std::string_view::npos) --end;
    return emit(begin, end, Shape::other);
  }

  // ---- shapes, knowledge, output

  /// Letters of a run, as far as "one or more" goes.
  std::uint32_t letters(const Run& r) const {
    const std::uint32_t first = decode_at(text_, r.begin).size;
    return r.begin + first == r.end ? 1 : 2;
  }

  Shape simple_shape(const Run& r) const {
    const std::uint8_t mask = r.mask & static_cast<std::uint8_t>(~kHasHigh);
    if (mask == kHasLower) return Shape::lower;
    if (mask == kHasUpper) return letters(r) == 1 ? Shape::initial : Shape::upper;
    if (mask == (kHasLower | kHasUpper) && kind(r.begin) == kUpper && r.end - r.begin > 1 &&
        kind(r.begin + 1) == kLower)
      return Shape::capitalized;
    if (mask == kHasDigit) return Shape::number;
    return shape_of(text_.substr(r.begin, r.end - r.begin));
  }

  std::uint32_t ask(std::uint32_t begin, std::uint32_t end) {
    return knowledge_.bits(fold_word(text_.substr(begin, end - begin), scratch_));
  }

  std::uint32_t emit(std::uint32_t begin, std::uint32_t end, Shape shape) {
    Token token;
    token.begin = ByteOffset(begin);
    token.end = ByteOffset(end);
    token.shape = shape;
    token.flags = out_.empty() ? static_cast<std::uint8_t>(flags_ | token_flag::space_before) : flags_;
    unsigned char bits = 0;
    for (std::uint32_t p = begin; p < end; ++p) bits |= static_cast<unsigned char>(text_[p]);
    if (bits >= 0x80) token.flags |= token_flag::non_ascii;
    flags_ = 0;
    out_.push_back(token);
    return end;
  }

  std::string_view text_;
  const SegmentKnowledge& knowledge_;
  std::vector<Token>& out_;
  std::string scratch_;
  std::array<Run, kMaxRuns> runs_{};
  std::size_t count_ = 0;
  std::uint8_t flags_ = 0;
};

}  // namespace

void Segmenter::segment(std::string_view text, std::vector<Token>& out) const { Cutter(text, *knowledge_, out).cut(); }

Shape shape_of(std::string_view token) {
  bool lower = false, upper = false, digit = false, caseless = false, starts_upper = false, starts_digit = false;
  bool inner_dot = false, other = false, second_lower = false;
  std::size_t letters = 0, digits = 0, longest = 0, stretch = 0;
  for (std::size_t p = 0; p < token.size();) {
    const Decoded d = decode_at(token, p);
    const std::uint8_t k = kKinds[static_cast<unsigned char>(token[p])];
    CharacterKind kind = CharacterKind::punctuation;
    if (k == kHigh) kind = kind_of(d.code);
    else if (k == kLower) kind = CharacterKind::lower;
    else if (k == kUpper) kind = CharacterKind::upper;
    else if (k == kDigit) kind = CharacterKind::digit;
    else if (k == kSymbol) kind = CharacterKind::symbol;
    switch (kind) {
      case CharacterKind::lower:
        lower = true;
        if (letters == 1) second_lower = true;
        ++letters;
        ++stretch;
        break;
      case CharacterKind::upper:
        upper = true;
        if (letters == 0 && !digit) starts_upper = true;
        ++letters;
        ++stretch;
        break;
      case CharacterKind::digit:
        digit = true;
        ++digits;
        if (letters == 0) starts_digit = true;
        ++stretch;
        break;
      case CharacterKind::caseless:
        caseless = true;
        ++letters;
        ++stretch;
        break;
      case CharacterKind::ideograph: other = true; break;
      default:
        if (k == kDot && p + 1 < token.size() && p > 0) inner_dot = true;
        if (k == kDot) {
          if (stretch > longest) longest = stretch;
          stretch = 0;
        }
        if (k == kSymbol || kind == CharacterKind::symbol) other = other || token.size() > 1;
        if ((k == kApostrophe || kind == CharacterKind::apostrophe) && starts_upper && letters == 1)
          second_lower = true;
        break;
    }
    p += d.size;
  }
  if (stretch > longest) longest = stretch;
  if (letters == 0 && !digit) {
    if (token.size() == 1 && kKinds[static_cast<unsigned char>(token[0])] == kSymbol) return Shape::symbol;
    if (!token.empty() && kKinds[static_cast<unsigned char>(token[0])] == kHigh &&
        kind_of(decode_at(token, 0).code) == CharacterKind::symbol)
      return Shape::symbol;
    return other ? Shape::other : Shape::punctuation;
  }
  if (other || token.find('@') != std::string_view::npos || token.find("://") != std::string_view::npos)
    return Shape::other;
  if (letters == 0) return Shape::number;
  if (digit) {
    const std::string_view ending = token.size() > 2 ? token.substr(token.size() - 2) : std::string_view();
    if (starts_digit && letters == 2 && (ending == "st" || ending == "nd" || ending == "rd" || ending == "th"))
      return Shape::ordinal;
    constexpr std::size_t kCodeDigits = 6;  // "PA1106232494" is a number of a file and part of no name
    return digits < kCodeDigits ? Shape::alphanumeric : Shape::other;
  }
  if (inner_dot) return longest <= 2 ? Shape::dotted : Shape::other;
  if (caseless && !lower && !upper) return Shape::other;
  if (!upper) return Shape::lower;
  if (!lower) return letters == 1 ? Shape::initial : Shape::upper;
  if (starts_upper && second_lower) return Shape::capitalized;
  return Shape::mixed;
}

}  // namespace dramatis
