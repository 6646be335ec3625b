// SPDX-License-Identifier: Apache-2.0
#include "text/zone_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

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

ZoneWords::ZoneWords(const Lexicon& lexicon)
    : lexicon_(&lexicon), month_(lexicon.lexicon("month")), weekday_(lexicon.lexicon("weekday")) {
  const LexiconId zone = lexicon.lexicon("zone");
  if (zone == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(zone);
  for (EntryId entry = range.first; entry < range.last; ++entry) {
    std::uint32_t cues = 0;
    for (const auto& [name, bit] : kFeatures)
      if (!lexicon.feature(entry, name).empty()) cues |= bit;
    if (lexicon.feature(entry, "control") == "joins") cues = zone_cue::joins;
    for (std::size_t i = 0; i < lexicon.form_count(entry); ++i) {
      const std::span<const WordId> words = lexicon.form(entry, i);
      if (!words.empty()) phrases_.push_back({words.front(), words, cues});
    }
  }
  std::stable_sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
    return a.first != b.first ? a.first < b.first : a.words.size() > b.words.size();
  });
  starts_.resize(phrases_.empty() ? 0 : phrases_.back().first + 1);
  for (std::size_t i = phrases_.size(); i-- > 0;) starts_[phrases_[i].first] = static_cast<std::uint16_t>(i + 1);
}

CueMatch ZoneWords::cue_at(const AnnotatedDocument& document, std::uint32_t at, std::uint32_t end) const {
  const WordId word = document.tokens[at].word;
  if (!begins_phrase(word)) return {};
  CueMatch out;
  auto phrase =
      std::lower_bound(phrases_.begin(), phrases_.end(), word, [](const Phrase& p, WordId w) { return p.first < w; });
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

unsigned ZoneWords::month(const Token& token) const {
  if (month_ == kNoLexicon || token.word >= kFirstLocalWord) return 0;
  const EntryId entry = lexicon_->entry_of_word(month_, token.word);
  return entry == kNoEntry ? 0 : static_cast<unsigned>(lexicon_->number_feature(entry, "value", 0));
}

bool ZoneWords::is_weekday(const Token& token) const {
  return weekday_ != kNoLexicon && token.word < kFirstLocalWord &&
         lexicon_->entry_of_word(weekday_, token.word) != kNoEntry;
}

bool ZoneWords::is_ordinary(const Token& token) const {
  if (token.word >= kFirstLocalWord) return false;
  const WordInfo& info = lexicon_->info(token.word);
  return info.frequency_tier != 0 && (info.flags & word_flag::proper) == 0;
}

std::uint32_t ZoneWords::cues_of(std::string_view folded) const {
  const WordId word = lexicon_->find(folded);
  if (word == kNoWord || !begins_phrase(word)) return 0;
  std::uint32_t cues = 0;
  for (const Phrase& phrase : phrases_)
    if (phrase.first == word && phrase.words.size() == 1) cues |= phrase.cues;
  return cues;
}

}  // namespace dramatis
