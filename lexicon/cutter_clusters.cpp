// SPDX-License-Identifier: Apache-2.0
// Words with something between them: which are one token, which several.

#include "lexicon/cutter.hpp"

namespace dramatis {

/// Runs with something between: "U.S.-led", "don't", "10,000", "al-Assad".
std::uint32_t Cutter::cluster(Run first) {
  count_ = 1;
  runs_[0] = first;
  bool mail = false;
  while (count_ < kMaxRuns) {
    const Run& last = runs_[count_ - 1];
    const std::uint32_t size = connector(last.end);
    const std::uint32_t next = last.end + size;
    if (size == 0 || next >= size_ || kind(next) > kHigh) break;
    const Run r = run_of(next);
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
bool Cutter::joins(const Run& last, std::uint32_t p, const Run& next) {
  const bool digits = (last.mask & kHasLetter) == 0 && (next.mask & kHasLetter) == 0;
  switch (text_[p]) {
    case '.':
      if ((last.mask & kHasLetter) == 0) return kind(next.begin) == kDigit;  // "5.8", "5.8bn"
      if ((next.mask & kHasLetter) == 0)                                     // "Rs.500", "RM1.5"
        return last.end - last.begin <= 2 || (kind(last.begin) == kUpper && kind(last.end - 1) == kDigit);
      // "ended.The next" has lost its space, as have "Dr.Khan", "S.Battulga", "U.S.Navy"; "Ph.D", "B.Sc" and "B.Tech"
      // not
      if ((next.mask & kHasUpper) != 0 && (last.mask & kHasLower) != 0 && last.end - last.begin > 2) return false;
      return kind(next.begin) != kUpper || (next.mask & kHasLower) == 0 || next.end - next.begin <= 2 ||
             ask_if_listed(last.begin, next.end) != 0;
    case ',':
      // "R200,000", "Rs1,20,000"
      if (kind(last.begin) == kUpper && kind(last.end - 1) == kDigit)
        return (next.mask & ~kHasDigit) == 0 && next.end - next.begin - 2 <= 1 && kind(last.end + 1) == kDigit;
      [[fallthrough]];
    case ':':
    case '/': return (last.mask & kHasLetter) == 0 && kind(next.begin) == kDigit && (digits || text_[p] != '/');
    case '&': return last.mask == kHasUpper && next.mask == kHasUpper;
    case '_':
    case '@':
    case '-': return true;
    default:
      if (is_apostrophe(p)) return kind(next.begin) != kDigit;
      return true;  // the other hyphens
  }
}

/// Does the hyphen before run `i` stay inside the word? "Suk-yeol", "non-Muslim", "F-16".
bool Cutter::stays_whole(std::size_t piece, std::size_t i) {
  const Run left{runs_[piece].begin, runs_[i - 1].end, runs_[i - 1].mask};
  std::size_t stop = i + 1;
  while (stop < count_ && !is_hyphen(runs_[stop - 1].end)) ++stop;
  const Run right{runs_[i].begin, runs_[stop - 1].end, runs_[i].mask};
  const std::uint8_t first = kind(left.begin);
  if (first == kDigit) return false;  // "10-year", "2022-23"
  // "sit-in", "hit-and-run"
  const std::uint32_t whole = runs_[count_ - 1].end;
  if ((ask_if_listed(left.begin, right.end) & segment_bit::compound) != 0 ||
      (whole != right.end && (ask_if_listed(left.begin, whole) & segment_bit::compound) != 0))
    return true;
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
std::uint32_t Cutter::emit_piece(std::size_t from, std::size_t to, bool at_end) {
  const std::uint32_t begin = runs_[from].begin;
  std::uint32_t end = runs_[to - 1].end;
  const bool dot_follows = at_end && at(end) == '.' && at(end + 1) != '.';
  for (std::size_t i = to; i-- > from + 1;) {
    const std::uint32_t p = runs_[i - 1].end;
    if (!is_apostrophe(p)) continue;
    const std::uint32_t cut = clitic_start(begin, p, end);
    if (cut <= begin || cut >= end) continue;
    emit(begin, cut, shape_of(part(begin, cut)));
    emit(cut, end, Shape::lower);
    return end;
  }
  const Shape shape = from + 1 == to ? shape_of_run(runs_[from]) : shape_of(part(begin, end));
  if (dot_follows)
    return dotted_end(
        begin, end, shape,
        from + 1 == to ? runs_[from].mask == kHasUpper && letters(runs_[from]) == 1 : shape == Shape::dotted);
  return emit(begin, end, shape);
}

/// Where the clitic that has its apostrophe at `p` begins: at `p` ("'s"), one before ("n't"), or `end` for none.
std::uint32_t Cutter::clitic_start(std::uint32_t begin, std::uint32_t p, std::uint32_t end) {
  if (p > begin && (ask_if_listed(p - 1, end) & segment_bit::clitic) != 0) return p - 1;
  return (ask_if_listed(p, end) & segment_bit::clitic) != 0 ? p : end;
}

}  // namespace dramatis
