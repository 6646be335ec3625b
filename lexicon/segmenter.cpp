// SPDX-License-Identifier: Apache-2.0
#include "lexicon/segmenter.hpp"

#include <bit>

#include "lexicon/characters.hpp"
#include "lexicon/cutter.hpp"
#include "lexicon/fold.hpp"

namespace dramatis {
namespace {

/// Bytes that may join two runs (`connector`), or make something else of a word that they follow.
constexpr std::array<bool, 256> make_binding() {
  std::array<bool, 256> binds{};
  for (const char c : {'\'', '.', '-', '&', '@', '_', ',', ':', '/', '$', ')', '\xE2'})
    binds[static_cast<unsigned char>(c)] = true;
  return binds;
}
constexpr std::array<bool, 256> kBinds = make_binding();

}  // namespace

void Cutter::cut() {
  if (out_.empty()) flags_ = token_flag::space_before;
  std::uint32_t p = 0;
  while (p < size_) {
    p = plain_words(p);
    if (p >= size_) break;
    if (kind(p) > kDigit) {
      p = step(p);
      continue;
    }
    p = word(p);
    if (p < size_ && text_[p] == ' ') {  // what mostly follows a word, and then another one
      flags_ |= token_flag::space_before;
      ++p;
    }
  }
  out_.resize(static_cast<std::size_t>(next_ - out_.data()));
}

/// For a few tokens at a time, which are in the nearest cache when they are written.
void Cutter::make_room() {
  constexpr std::size_t kRoom = 64;
  const std::size_t count = out_.size();
  out_.resize(count + kRoom);
  next_ = out_.data() + count;
  room_end_ = next_ + kRoom;
}

/// What begins with no letter or digit of ASCII.
std::uint32_t Cutter::step(std::uint32_t p) {
  switch (kind(p)) {
    case kSpace: flags_ |= token_flag::space_before; return p + 1;
    case kLine: return line(p);
    case kHigh: return high(p);
    case kApostrophe: return apostrophe(p, 1);
    case kPunctuation:
    case kSymbol:
    default: return mark(p);
  }
}

std::uint32_t Cutter::line(std::uint32_t p) {
  if (text_[p] != '\r' || at(p + 1) != '\n') new_line();
  if (text_[p] == '\f') new_line();
  return p + 1;
}

void Cutter::new_line() {
  flags_ |= token_flag::space_before;
  flags_ |= (flags_ & token_flag::line_before) != 0 ? token_flag::blank_before : token_flag::line_before;
}

std::uint32_t Cutter::high(std::uint32_t p) {
  const Decoded d = decode_at(text_, p);
  switch (kind_of(d.code)) {
    case CharacterKind::space: flags_ |= token_flag::space_before; return p + d.size;
    case CharacterKind::line_break: new_line(); return p + d.size;
    case CharacterKind::apostrophe: return apostrophe(p, d.size);
    case CharacterKind::ideograph: return emit(p, p + d.size, Shape::other);
    case CharacterKind::symbol: return emit(p, p + d.size, Shape::symbol);
    case CharacterKind::hyphen:
    case CharacterKind::punctuation: return emit(p, p + d.size, Shape::punctuation);
    default: return emit_word(p);
  }
}

std::uint32_t Cutter::emit_word(std::uint32_t p) { return word(p); }

// ---- words

/// Up to the first byte that is no letter or digit of ASCII.
inline Cutter::Run Cutter::run(std::uint32_t p) const {
  Run r{p, p, 0};
  while (r.end < size_) {
    const std::size_t left = size_ - r.end;
    const char* const at = text_.data() + r.end;
    const EightBytes bytes(left >= 8 ? load8(at) : load_up_to_8(at, left));
    const std::uint64_t stop = ~bytes.word() & EightBytes::kTops;
    const std::uint64_t before = stop == 0 ? ~std::uint64_t{0} : (stop & (0 - stop)) - 1;
    if ((bytes.lower & before) != 0) r.mask |= kHasLower;
    if ((bytes.upper & before) != 0) r.mask |= kHasUpper;
    if ((bytes.digit & before) != 0) r.mask |= kHasDigit;
    if (stop == 0) {
      r.end += 8;
      continue;
    }
    r.end += static_cast<std::uint32_t>(std::countr_zero(stop)) / 8;
    return (bytes.high & stop & (0 - stop)) != 0 ? run_on(r) : r;
  }
  return r;
}

/// Goes on with a run at a character outside ASCII.
Cutter::Run Cutter::run_on(Run r) const {
  while (r.end < size_) {
    const std::uint8_t k = kind(r.end);
    if (k < kHigh) {
      r.mask = static_cast<std::uint8_t>(r.mask | 1U << k);
      ++r.end;
      continue;
    }
    if (k != kHigh) break;
    const Decoded d = decode_at(text_, r.end);
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
    r.end += d.size;
  }
  return r;
}

/// Length in bytes of what may join two runs at `p` (an apostrophe, dot, hyphen …), or 0.
std::uint32_t Cutter::connector(std::uint32_t p) const {
  if (p >= size_) return 0;
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
      const CharacterKind k = kind_of(decode_at(text_, p).code);
      return k == CharacterKind::apostrophe || k == CharacterKind::hyphen ? 3 : 0;
    }
    default: return 0;
  }
}

inline std::uint32_t Cutter::word(std::uint32_t p) {
  const Run first = run(p);
  if (first.end >= size_ || !kBinds[static_cast<unsigned char>(text_[first.end])])
    return emit_run(first, simple_shape(first));
  const std::uint32_t size = connector(first.end);
  if (size == 0) {
    if (text_[first.end] == '$' && first.mask == kHasUpper && first.end - p <= 3)
      return emit(p, first.end + 1, Shape::symbol);
    if (is_list_letter(first)) return emit(p, first.end + 1, Shape::other);
    return emit_run(first, simple_shape(first));
  }
  const std::uint32_t next = first.end + size;
  if (next >= size_ || kind(next) > kHigh) {
    if (text_[first.end] == '.' && at(next) != '.')
      return dotted_end(p, first.end, simple_shape(first), first.mask == kHasUpper && letters(first) == 1);
    if (text_[first.end] == ':' && at(next) == '/' && at(next + 1) == '/') return address(p);
    return emit_run(first, simple_shape(first));
  }
  return cluster(first);
}

/// "a) first": a letter and a bracket that number a list.
bool Cutter::is_list_letter(const Run& r) const {
  if (r.end - r.begin != 1 || at(r.end) != ')' || kind(r.begin) != kLower) return false;
  const bool space_before = r.begin == 0 || kind(r.begin - 1) == kSpace || kind(r.begin - 1) == kLine;
  return space_before && r.end + 1 < size_ && kind(r.end + 1) == kSpace;
}

/// Ends a word before a dot: the dot belongs to an initial, an acronym or an abbreviation.
std::uint32_t Cutter::dotted_end(std::uint32_t begin, std::uint32_t end, Shape shape, bool takes_dot) {
  const std::uint32_t after = end + 1;
  if (takes_dot) return emit(begin, after, shape);
  const std::uint32_t bits = ask_if_listed(begin, after);
  // "Ts.Davaa", but "He met Yu. Berg left."
  if ((bits & segment_bit::glued) != 0 && kind(begin) == kUpper && after < size_ && kind(after) == kUpper)
    return emit(begin, after, Shape::initial);
  if ((bits & segment_bit::abbreviation) != 0 && abbreviates(bits, begin, after)) return emit(begin, after, shape);
  return emit(begin, end, shape);
}

bool Cutter::abbreviates(std::uint32_t bits, std::uint32_t begin, std::uint32_t after) const {
  const bool lower = kind(begin) == kLower;
  std::uint32_t next = after;
  while (next < size_ && kind(next) == kSpace) ++next;
  const std::uint8_t follows = next < size_ ? kind(next) : static_cast<std::uint8_t>(kSpace);
  if (begin == 0 && next >= size_) return true;  // an entry of the lexicon itself
  if ((bits & segment_bit::before_number) != 0) return follows == kDigit;
  if ((bits & segment_bit::glued) != 0) return false;
  if (lower && (bits & segment_bit::lower_too) == 0) return false;
  if ((bits & segment_bit::before_capital) != 0) {  // "Sun. Times", and "in Lowell, Mass., on Monday"
    if (begin >= 2 && text_[begin - 1] == ' ' && text_[begin - 2] == ',') return true;  // "LOWELL, Mass. (AP)"
    return follows == kUpper || follows == kHigh || follows == kDigit || at(after) == ',' || at(after) == ';';
  }
  return true;
}

// ---- everything else

std::uint32_t Cutter::apostrophe(std::uint32_t p, std::uint32_t size) {
  const std::uint32_t next = p + size;
  if (next < size_ && kind(next) == kDigit) {  // "'90s"
    const Run r = run(next);
    if (r.end - r.begin == 3 && (r.mask & kHasUpper) == 0 && at(r.end - 1) == 's')
      return emit(p, r.end, Shape::alphanumeric);
  } else if (next < size_ && kind(next) <= kHigh) {  // "France 's", "'em"
    const Run r = run(next);
    if (r.end - p <= 8 && (ask_if_listed(p, r.end) & segment_bit::clitic) != 0) return emit(p, r.end, Shape::lower);
  } else if (size == 1 && at(next) == '\'') {
    return emit(p, next + 1, Shape::punctuation);
  }
  return emit(p, next, Shape::punctuation);
}

std::uint32_t Cutter::mark(std::uint32_t p) {
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
      while (at(end) == c && end < size_) ++end;
      break;
    case '@':
    case '#':
      if (end < size_ && kind(end) <= kHigh && kind(end) != kDigit) {
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

bool Cutter::is_address(const Run& first) const {
  const std::string_view w = text_.substr(first.begin, first.end - first.begin);
  return (w == "www" && at(first.end) == '.') || (w.substr(0, 4) == "http" && text_.substr(first.end, 3) == "://");
}

/// A URL or e-mail address: to the next white space, without the marks of the sentence around it.
std::uint32_t Cutter::address(std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < size_ && kind(end) != kSpace && kind(end) != kLine && text_[end] != '<' && text_[end] != '"') {
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
std::uint32_t Cutter::letters(const Run& r) const {
  const std::uint32_t first = decode_at(text_, r.begin).size;
  return r.begin + first == r.end ? 1 : 2;
}

inline Shape Cutter::simple_shape(const Run& r) const {
  const std::uint8_t mask = r.mask & static_cast<std::uint8_t>(~kHasHigh);
  if (mask == kHasLower) return Shape::lower;
  if (mask == kHasUpper) return letters(r) == 1 ? Shape::initial : Shape::upper;
  if (mask == (kHasLower | kHasUpper) && kind(r.begin) == kUpper && r.end - r.begin > 1 && kind(r.begin + 1) == kLower)
    return Shape::capitalized;
  if (mask == kHasDigit) return Shape::number;
  return shape_of(part(r.begin, r.end));
}

Shape Cutter::shape_of_run(const Run& r) const { return simple_shape(r); }
Cutter::Run Cutter::run_of(std::uint32_t p) const { return run(p); }

std::uint32_t Cutter::ask(std::uint32_t begin, std::uint32_t end) {
  return knowledge_.bits(fold_word(part(begin, end), scratch_));
}

/// The bits of lexicons alone: the words' own may be missing.
std::uint32_t Cutter::ask_if_listed(std::uint32_t begin, std::uint32_t end) {
  const ListedForms* const listed = knowledge_.listed();
  if (listed != nullptr) {
    std::uint64_t key = 0;
    bool is_plain = true;
    std::uint32_t p = begin;
    for (unsigned shift = 0; shift < 64 && p < end && is_plain; shift += 8) {
      auto c = static_cast<unsigned char>(text_[p]);
      if (c == 0xE2 && at(p + 1) == '\x80' && at(p + 2) == '\x99') {
        c = '\'';
        p += 2;
      }
      if (c >= 'A' && c <= 'Z') c = static_cast<unsigned char>(c | 0x20U);
      is_plain = c < 0x80;
      key |= std::uint64_t{c} << shift;
      ++p;
    }
    if (is_plain && !listed->may_have(key)) return 0;
  }
  return ask(begin, end);
}

std::uint32_t Cutter::emit(std::uint32_t begin, std::uint32_t end, Shape shape) {
  unsigned char bits = 0;
  for (std::uint32_t p = begin; p < end; ++p) bits |= static_cast<unsigned char>(text_[p]);
  return put(begin, end, shape, bits < 0x80);
}

void Segmenter::segment(std::string_view text, std::vector<Token>& out) const { Cutter(text, *knowledge_, out).cut(); }

}  // namespace dramatis
