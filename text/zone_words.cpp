// SPDX-License-Identifier: Apache-2.0
#include "text/zone_words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/feature_keys.hpp"

namespace dramatis {

namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 14> kFeatures = {{
    {"control", zone_cue::control},
    {"block", zone_cue::block},
    {"opens", zone_cue::opens},
    {"starts", zone_cue::starts},
    {"notice", zone_cue::notice},
    {"credit", zone_cue::credit},
    {"picture", zone_cue::picture},
    {"file", zone_cue::file},
    {"by", zone_cue::by},
    {"sign_off", zone_cue::sign_off},
    {"stamp", zone_cue::stamp},
    {"player", zone_cue::player},
    {"counter", zone_cue::counter},
    {"byline", zone_cue::byline},
}};

}  // namespace

ZoneWords::ZoneWords(const Lexicon& lexicon) : lexicon_(&lexicon), calendar_(1) {
  read_calendar("month", 0);
  read_calendar("weekday", kWeekday);
  const LexiconId zone = lexicon.lexicon("zone");
  if (zone == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(zone);
  std::vector<std::string_view> names;
  for (const auto& [name, bit] : kFeatures) names.push_back(name);
  FeatureKeys keys(lexicon, std::move(names));
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    std::uint32_t cues = 0;
    const std::span<const std::string_view> values = keys.of(entry);
    for (std::size_t i = 0; i < kFeatures.size(); ++i)
      if (!values[i].empty()) cues |= kFeatures[i].second;
    if (values[0] == "joins") cues = zone_cue::joins;  // of "control"
    for (std::size_t i = 0; i < lexicon.form_count(entry); ++i) {
      const std::span<const WordId> words = lexicon.form(entry, i);
      if (!words.empty()) phrases_.push_back({words.front(), words, cues});
    }
  }
  std::stable_sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
    return a.first != b.first ? a.first < b.first : a.words.size() > b.words.size();
  });
  places_.assign(1, 0);
  for (std::size_t i = 0; i < phrases_.size(); ++i) {
    const std::size_t row = starts_.add(phrases_[i].first);
    if (row == places_.size()) places_.push_back(static_cast<std::uint16_t>(i));
  }
}

/// Marks the words of `lexicon` with `bits` or, without, with the value of their entry.
void ZoneWords::read_calendar(std::string_view lexicon, unsigned bits) {
  const LexiconId id = lexicon_->lexicon(lexicon);
  if (id == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon_->entries(id);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    for (std::size_t i = 0; i < lexicon_->form_count(entry); ++i) {
      const std::span<const WordId> words = lexicon_->form(entry, i);
      if (words.size() != 1 || lexicon_->entry_of_word(id, words[0]) != entry) continue;
      const std::size_t row = calendar_rows_.add(words[0]);
      if (row == calendar_.size()) calendar_.push_back(0);
      const auto value = static_cast<unsigned>(lexicon_->number_feature(entry, "value", 0)) & kMonth;
      calendar_[row] = static_cast<std::uint8_t>(calendar_[row] | (bits != 0 ? bits : value));
    }
  }
}

CueMatch ZoneWords::longest_at(const AnnotatedDocument& document, std::uint32_t at, std::uint32_t end) const {
  const WordId word = document.tokens[at].word;
  CueMatch out;
  auto phrase = phrases_.begin() + places_[starts_.row(word)];
  for (; phrase != phrases_.end() && phrase->first == word; ++phrase) {
    const auto length = static_cast<std::uint32_t>(phrase->words.size());
    if (length < out.length) break;  // a longer one was found
    if (at + length > end) continue;
    bool is_same = true;
    for (std::uint32_t i = 1; i < length && is_same; ++i) is_same = document.tokens[at + i].word == phrase->words[i];
    if (is_same) out = {out.cues | phrase->cues, length};  // the same words may stand under several features
  }
  return out;
}

bool ZoneWords::is_ordinary(const Token& token) const {
  if (token.word >= kFirstLocalWord) return false;
  const WordInfo& info = lexicon_->info(token.word);
  return info.frequency_tier != 0 && (info.flags & word_flag::proper) == 0;
}

std::uint32_t ZoneWords::cues_of(std::string_view folded) const {
  const WordId word = lexicon_->find(folded);
  if (!starts_.has(word)) return 0;
  std::uint32_t cues = 0;
  for (const Phrase& phrase : phrases_)
    if (phrase.first == word && phrase.words.size() == 1) cues |= phrase.cues;
  return cues;
}

}  // namespace dramatis
