// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/direct_cues.hpp"

#include <algorithm>

namespace dramatis {

DirectCues::DirectCues(const AnnotatedDocument& document, const DirectSpeech& direct) {
  for (const Speech& s : direct.speech) {
    if (s.cue.is_empty()) continue;
    by_cue_.push_back(&s);
    const bool goes_on = document.token(s.cue.begin).sentence < document.token(s.content.front().begin).sentence;
    if (!goes_on) spans_.push_back(s.cue);
  }
  std::stable_sort(by_cue_.begin(), by_cue_.end(),
                   [](const Speech* a, const Speech* b) { return a->cue.begin < b->cue.begin; });
  std::sort(spans_.begin(), spans_.end());
  std::size_t kept = 0;  // joined where they overlap
  for (const TokenSpan cue : spans_) {
    if (kept > 0 && cue.begin <= spans_[kept - 1].end) spans_[kept - 1].end = std::max(spans_[kept - 1].end, cue.end);
    else spans_[kept++] = cue;
  }
  spans_.resize(kept);
}

bool DirectCues::covers(std::uint32_t i) {
  while (next_ < spans_.size() && spans_[next_].end.value <= i) ++next_;
  return next_ < spans_.size() && spans_[next_].begin.value <= i;
}

const Speech* DirectCues::last_before(std::uint32_t at) const {
  const auto behind =
      std::partition_point(by_cue_.begin(), by_cue_.end(), [&](const Speech* s) { return s->cue.begin.value < at; });
  return behind == by_cue_.begin() ? nullptr : *(behind - 1);
}

const Speech* DirectCues::next_behind(std::uint32_t at) const {
  const auto next =
      std::partition_point(by_cue_.begin(), by_cue_.end(), [&](const Speech* s) { return s->cue.begin.value <= at; });
  return next == by_cue_.end() ? nullptr : *next;
}

}  // namespace dramatis
