// SPDX-License-Identifier: Apache-2.0
#include "lexicon/segment_knowledge.hpp"

#include <algorithm>
#include <array>

namespace dramatis {
namespace {

struct NamedBits {
  std::string_view name;
  std::uint32_t bits;
};

constexpr std::array<NamedBits, 7> kLexicons = {{
    {"abbreviation", segment_bit::abbreviation},
    {"clitic", segment_bit::clitic},
    {"hyphen_compound", segment_bit::compound},
    {"hyphen_prefix", segment_bit::prefix},
    {"hyphen_particle", segment_bit::particle},
    {"hyphen_tail", segment_bit::ordinary | segment_bit::known | segment_bit::tail},
    {"country", segment_bit::country},
}};

constexpr std::array<NamedBits, 4> kFeatures = {{
    {"before_number", segment_bit::before_number},
    {"before_capital", segment_bit::before_capital},
    {"lower_too", segment_bit::lower_too},
    {"glued", segment_bit::glued},
}};

template <std::size_t N>
std::uint32_t find(const std::array<NamedBits, N>& table, std::string_view name) {
  for (const NamedBits& row : table) {
    if (row.name == name) return row.bits;
  }
  return 0;
}

/// Short participles end many East Asian names ("Il-sung", "Chi-won"); those that do close
/// compounds ("-led") stand in `hyphen_tail`.
constexpr std::size_t kShortestTail = 6;

}  // namespace

std::uint32_t segment_bits_of_lexicon(std::string_view lexicon) { return find(kLexicons, lexicon); }

std::uint32_t segment_bits_of_feature(std::string_view feature) { return find(kFeatures, feature); }

std::uint32_t segment_bits_of_word(const WordInfo& info, std::size_t folded_size) {
  std::uint32_t bits = 0;
  if (info.frequency_tier > 0) bits |= segment_bit::ordinary | segment_bit::known;
  if ((info.flags & word_flag::in_tag_lexicon) != 0) bits |= segment_bit::known;
  if (bits != 0 && folded_size >= kShortestTail) {
    for (const Tag tag : info.tags) {
      if (tag == Tag::VBN || tag == Tag::VBG || tag == Tag::JJ) bits |= segment_bit::tail;
    }
  }
  return bits;
}

void CollectedSegmentKnowledge::add(std::string_view folded, std::uint32_t bits) { bits_[std::string(folded)] |= bits; }

std::uint32_t CollectedSegmentKnowledge::bits(std::string_view folded) const {
  const auto it = bits_.find(std::string(folded));
  return it == bits_.end() ? 0 : it->second;
}

LexiconSegmentKnowledge::LexiconSegmentKnowledge(const Lexicon& lexicon) : lexicon_(&lexicon) {
  for (const NamedBits& reserved : kLexicons) {
    const LexiconId id = lexicon.lexicon(reserved.name);
    if (id == kNoLexicon) continue;
    const Lexicon::EntryRange range = lexicon.entries(id);
    for (EntryId entry = range.first; entry < range.last; ++entry) {
      std::uint32_t bits = reserved.bits;
      for (const NamedBits& feature : kFeatures) {
        if (!lexicon.feature(entry, feature.name).empty()) bits |= feature.bits;
      }
      for (std::size_t form = 0; form < lexicon.form_count(entry); ++form) {
        const std::span<const WordId> words = lexicon.form(entry, form);
        if (words.size() != 1) continue;
        words_.push_back({words[0], bits});
        forms_.add(lexicon.text(words[0]));
      }
    }
  }
  std::sort(words_.begin(), words_.end(), [](const Listed& a, const Listed& b) { return a.word < b.word; });
  listed_ = &forms_;
}

std::uint32_t LexiconSegmentKnowledge::bits(std::string_view folded) const {
  const WordId word = lexicon_->find(folded);
  if (word == kNoWord) return 0;
  std::uint32_t bits = segment_bits_of_word(lexicon_->info(word), folded.size());
  auto it = std::lower_bound(words_.begin(), words_.end(), word, [](const Listed& a, WordId w) { return a.word < w; });
  for (; it != words_.end() && it->word == word; ++it) bits |= it->bits;
  return bits;
}

}  // namespace dramatis
