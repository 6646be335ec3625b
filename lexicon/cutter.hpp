// SPDX-License-Identifier: Apache-2.0
#pragma once

// The segmenter at work on one text. `cutter_plain.cpp` cuts plain words, `segmenter.cpp` the others and marks;
// `cutter_clusters.cpp` decides about words with something between ("U.S.-led", "don't", "10,000").

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/byte_block.hpp"
#include "lexicon/byte_kinds.hpp"
#include "lexicon/segmenter.hpp"

namespace dramatis {

class Cutter {
 public:
  Cutter(std::string_view text, const SegmentKnowledge& knowledge, std::vector<Token>& out)
      : text_(text),
        size_(static_cast<std::uint32_t>(text.size())),
        knowledge_(knowledge),
        out_(out),
        next_(out.data() + out.size()),
        room_end_(next_) {}

  void cut();

 private:
  static constexpr std::size_t kMaxRuns = 48;

  /// Letters and digits without anything between.
  struct Run {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint8_t mask = 0;
  };

  [[nodiscard]] std::uint8_t kind(std::uint32_t p) const { return kByteKinds[static_cast<unsigned char>(text_[p])]; }
  [[nodiscard]] char at(std::uint32_t p) const { return p < size_ ? text_[p] : '\0'; }
  [[nodiscard]] std::string_view part(std::uint32_t begin, std::uint32_t end) const {
    return {text_.data() + begin, end - begin};
  }

  std::uint32_t plain_words(std::uint32_t p);
  [[nodiscard]] Shape plain_shape(std::uint32_t p, std::uint32_t end, std::uint64_t upper, std::uint64_t digit,
                                  std::uint64_t own) const;
  std::uint32_t step(std::uint32_t p);
  std::uint32_t line(std::uint32_t p);
  void new_line();
  std::uint32_t high(std::uint32_t p);
  std::uint32_t apostrophe(std::uint32_t p, std::uint32_t size);
  std::uint32_t mark(std::uint32_t p);
  [[nodiscard]] bool is_address(const Run& first) const;
  std::uint32_t address(std::uint32_t begin);

  // words
  [[nodiscard]] Run run(std::uint32_t p) const;
  [[nodiscard]] Run run_on(Run r) const;
  [[nodiscard]] std::uint32_t connector(std::uint32_t p) const;
  [[nodiscard]] bool is_apostrophe(std::uint32_t p) const { return text_[p] == '\'' || at(p + 2) == '\x99'; }
  [[nodiscard]] bool is_hyphen(std::uint32_t p) const {
    return text_[p] == '-' || (text_[p] == '\xE2' && !is_apostrophe(p));
  }
  std::uint32_t word(std::uint32_t p);
  std::uint32_t emit_word(std::uint32_t p);  ///< the same, where it is rare
  [[nodiscard]] bool is_list_letter(const Run& r) const;
  std::uint32_t dotted_end(std::uint32_t begin, std::uint32_t end, Shape shape, bool takes_dot);
  [[nodiscard]] bool abbreviates(std::uint32_t bits, std::uint32_t begin, std::uint32_t after) const;
  [[nodiscard]] std::uint32_t letters(const Run& r) const;
  [[nodiscard]] Shape simple_shape(const Run& r) const;
  [[nodiscard]] Shape shape_of_run(const Run& r) const;  ///< the same for clusters, which are rare
  [[nodiscard]] Run run_of(std::uint32_t p) const;

  // clusters
  std::uint32_t cluster(Run first);
  [[nodiscard]] bool joins(const Run& last, std::uint32_t p, const Run& next);
  bool stays_whole(std::size_t piece, std::size_t i);
  std::uint32_t emit_piece(std::size_t from, std::size_t to, bool at_end);
  std::uint32_t clitic_start(std::uint32_t begin, std::uint32_t p, std::uint32_t end);

  std::uint32_t ask(std::uint32_t begin, std::uint32_t end);
  std::uint32_t ask_if_listed(std::uint32_t begin, std::uint32_t end);
  std::uint32_t emit(std::uint32_t begin, std::uint32_t end, Shape shape);
  /// The same where the bytes are known: `mask` tells whether any lies outside ASCII.
  std::uint32_t emit_run(const Run& r, Shape shape);
  void make_room();
  std::uint32_t put(std::uint32_t begin, std::uint32_t end, Shape shape, bool is_ascii);

  std::string_view text_;
  std::uint32_t size_;
  const SegmentKnowledge& knowledge_;
  std::vector<Token>& out_;  // longer than the tokens so far, until all are cut
  Token* next_;              // where the next one is written, in `out_`
  Token* room_end_;
  std::string scratch_;
  ByteBlock block_;                                        // the bytes from `block_begin_` on
  std::uint32_t block_begin_ = 0U - 2 * ByteBlock::kSize;  // none yet
  std::array<Run, kMaxRuns> runs_;                         // the first `count_` are in use
  std::size_t count_ = 0;
  std::uint8_t flags_ = 0;
};

inline std::uint32_t Cutter::put(std::uint32_t begin, std::uint32_t end, Shape shape, bool is_ascii) {
  if (next_ == room_end_) make_room();
  Token& token = *next_++;
  token.begin = ByteOffset(begin);
  token.end = ByteOffset(end);
  token.shape = shape;
  token.flags = is_ascii ? flags_ : static_cast<std::uint8_t>(flags_ | token_flag::non_ascii);
  flags_ = 0;
  return end;
}

inline std::uint32_t Cutter::emit_run(const Run& r, Shape shape) {
  return put(r.begin, r.end, shape, (r.mask & kHasHigh) == 0);
}

}  // namespace dramatis
