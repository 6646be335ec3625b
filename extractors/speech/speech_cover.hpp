// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which tokens of a sentence stand inside quotation marks: in speech that is attributed by itself, or in
// a fragment that is part of the clause around it (the talks were "a farce"). Most sentences have neither,
// and asking costs nothing then.

#include <algorithm>
#include <cstdint>
#include <vector>

#include "extractors/speech/direct_speech.hpp"

namespace dramatis {

class SpeechCover {
 public:
  /// `direct` outlives the cover.
  explicit SpeechCover(const DirectSpeech& direct) : direct_(direct) {}

  /// From here on about the tokens [first, end).
  void set_sentence(std::uint32_t first, std::uint32_t end) {
    first_ = first;
    end_ = end;
    mark(direct_.whole, whole_);
    mark(direct_.fragments, fragment_);
  }

  [[nodiscard]] bool whole(std::uint32_t i) const { return !whole_.empty() && whole_[i - first_] != 0; }
  [[nodiscard]] bool fragment(std::uint32_t i) const { return !fragment_.empty() && fragment_[i - first_] != 0; }
  [[nodiscard]] bool any_whole(std::uint32_t from, std::uint32_t to) const { return any(whole_, from, to); }
  [[nodiscard]] bool any_fragment(std::uint32_t from, std::uint32_t to) const { return any(fragment_, from, to); }
  [[nodiscard]] bool all_whole() const {
    return first_ == end_ || (!whole_.empty() && std::find(whole_.begin(), whole_.end(), 0) == whole_.end());
  }

 private:
  using Marks = std::vector<std::uint8_t>;  // one a token, or empty: none is marked

  void mark(const std::vector<QuotedRun>& runs, Marks& marks) const {
    marks.clear();
    auto run = std::lower_bound(runs.begin(), runs.end(), first_,
                                [](const QuotedRun& r, std::uint32_t at) { return r.end() <= at; });
    for (; run != runs.end() && run->begin() < end_; ++run)
      for (const TokenSpan segment : run->segments) {
        const std::uint32_t from = std::max(first_, segment.begin.value), to = std::min(end_, segment.end.value);
        if (from >= to) continue;
        if (marks.empty()) marks.assign(end_ - first_, 0);
        std::fill(marks.begin() + (from - first_), marks.begin() + (to - first_), std::uint8_t{1});
      }
  }
  [[nodiscard]] bool any(const Marks& marks, std::uint32_t from, std::uint32_t to) const {
    if (marks.empty() || from >= to) return false;
    const auto end = marks.begin() + (to - first_);
    return std::find(marks.begin() + (from - first_), end, 1) != end;
  }

  const DirectSpeech& direct_;
  Marks whole_, fragment_;
  std::uint32_t first_ = 0, end_ = 0;
};

}  // namespace dramatis
