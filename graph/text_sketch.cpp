// SPDX-License-Identifier: Apache-2.0
#include "graph/text_sketch.hpp"

#include <algorithm>
#include <array>

#include "graph/disjoint_sets.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kShingleWords = 5;
constexpr std::uint32_t kFewestShingles = 20;
constexpr std::size_t kBinsPerBand = 2;
constexpr double kCopied = 0.6;
constexpr double kLeastSimilarity = 0.2;  // below it the estimate says nothing
// A bucket of very many equal bands is a boilerplate text; comparing each with the next is enough to chain it.
constexpr std::size_t kBandNeighbours = 8;

std::uint64_t mix(std::uint64_t x) {  // splitmix64's finalizer
  x ^= x >> 30;
  x *= 0xBF58'476D'1CE4'E5B9ULL;
  x ^= x >> 27;
  x *= 0x94D0'49BB'1331'11EBULL;
  return x ^ (x >> 31);
}

/// What a byte is to a word: its lower-case letter or digit, 0 for what ends it, 1 for what is passed over (the
/// bytes behind the first of a character).
constexpr std::array<unsigned char, 256> kLetters = [] {
  std::array<unsigned char, 256> letters{};
  for (std::size_t c = 0; c < 256; ++c) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte >= 0xC3) letters[c] = byte;
    else if (byte >= 'A' && byte <= 'Z') letters[c] = static_cast<unsigned char>(byte + 32);
    else letters[c] = byte < 0x80 ? 0 : 1;
  }
  return letters;
}();

// Rolls over the last five words and keeps the least hash of each bin.
class Sketcher {
 public:
  void add_word(std::uint64_t hash) {
    std::copy(last_.begin() + 1, last_.end(), last_.begin());
    last_.back() = hash;
    if (++count_ < kShingleWords) return;
    std::uint64_t all = 0;
    for (const std::uint64_t word : last_) all = all * 0x9E37'79B9'7F4A'7C15ULL + word;
    const std::uint64_t h = mix(all);
    std::uint32_t& bin = sketch_.bins[h >> 57];
    const std::uint32_t value = static_cast<std::uint32_t>(h) | 1U;
    if (bin == 0 || value < bin) bin = value;
    ++sketch_.shingles;
  }

  void add_text(std::string_view text) {
    std::uint64_t hash = 0;
    for (const char c : text) {
      const unsigned char letter = kLetters[static_cast<unsigned char>(c)];
      if (letter > 1) {
        hash = (hash ^ letter) * 0x0000'0100'0000'01B3ULL + 1;
      } else if (hash != 0 && letter == 0) {
        add_word(hash);
        hash = 0;
      }
    }
    if (hash != 0) add_word(hash);
  }

  // Empty bins, many in a short text, borrow from the next full one ("densification by rotation",
  // Shrivastava and Li, ICML 2014), so that short texts have whole bands too.
  [[nodiscard]] TextSketch sketch() const {
    TextSketch dense = sketch_;
    if (dense.shingles == 0) return dense;
    for (std::size_t i = 0; i < kSketchBins; ++i) {
      std::size_t distance = 0;
      while (sketch_.bins[(i + distance) % kSketchBins] == 0) ++distance;
      if (distance > 0)
        dense.bins[i] =
            static_cast<std::uint32_t>(mix(sketch_.bins[(i + distance) % kSketchBins] + (distance << 32))) | 1U;
    }
    return dense;
  }

 private:
  std::array<std::uint64_t, kShingleWords> last_{};
  std::size_t count_ = 0;
  TextSketch sketch_;
};

}  // namespace

TextSketch sketch(const Document& document) {
  Sketcher sketcher;
  const std::string_view text = document.text;
  if (document.zones.empty()) sketcher.add_text(text);
  for (const Zone& zone : document.zones)
    if (zone.kind != ZoneKind::furniture && zone.kind != ZoneKind::repeat)
      sketcher.add_text(text.substr(zone.span.begin.value, zone.span.size()));
  return sketcher.sketch();
}

double similarity(const TextSketch& a, const TextSketch& b) {
  std::size_t equal = 0;
  std::size_t used = 0;
  for (std::size_t i = 0; i < kSketchBins; ++i) {
    if (a.bins[i] == 0 && b.bins[i] == 0) continue;
    ++used;
    if (a.bins[i] == b.bins[i]) ++equal;
  }
  return used == 0 ? 0.0 : static_cast<double>(equal) / static_cast<double>(used);
}

bool is_copy(const TextSketch& a, const TextSketch& b) {
  const double alike = similarity(a, b);
  if (alike < kLeastSimilarity) return false;
  // From the share of the union to the share of the shorter text.
  const double common = alike / (1 + alike) * (static_cast<double>(a.shingles) + static_cast<double>(b.shingles));
  return common >= kCopied * static_cast<double>(std::min(a.shingles, b.shingles));
}

std::vector<std::uint32_t> text_families(std::span<const TextSketch* const> sketches) {
  struct Band {
    std::uint64_t hash;
    std::uint32_t text;
    auto operator<=>(const Band&) const = default;
  };
  std::vector<Band> bands;
  for (std::uint32_t t = 0; t < sketches.size(); ++t) {
    if (sketches[t]->shingles < kFewestShingles) continue;
    for (std::size_t b = 0; b + kBinsPerBand <= kSketchBins; b += kBinsPerBand) {
      std::uint64_t h = b + 1;
      bool is_full = true;
      for (std::size_t i = b; i < b + kBinsPerBand; ++i) {
        is_full = is_full && sketches[t]->bins[i] != 0;
        h = mix(h * 0x9E37'79B9'7F4A'7C15ULL + sketches[t]->bins[i]);
      }
      if (is_full) bands.push_back({h, t});
    }
  }
  std::sort(bands.begin(), bands.end());

  DisjointSets sets(sketches.size());
  for (std::size_t i = 0; i < bands.size(); ++i)
    for (std::size_t j = i + 1; j < bands.size() && j <= i + kBandNeighbours && bands[j].hash == bands[i].hash; ++j)
      if (sets.find(bands[i].text) != sets.find(bands[j].text) &&
          is_copy(*sketches[bands[i].text], *sketches[bands[j].text]))
        sets.join(bands[i].text, bands[j].text);

  std::vector<std::uint32_t> family(sketches.size());
  for (std::uint32_t t = 0; t < sketches.size(); ++t) family[t] = sets.find(t);
  return family;
}

}  // namespace dramatis
