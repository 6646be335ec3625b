// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reads the features of many entries by number instead of by name: equal keys share one place in the
// pool, so a key is compared as text when it is first met and as an integer ever after.
//
//     FeatureKeys keys(lexicon, {"type", "title"});
//     for (…) if (const auto values = keys.of(entry); !values[1].empty()) …   // has a title

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace dramatis {

/// For one thread, while tables are built; `lexicon` and the texts of `names` outlive it.
class FeatureKeys {
 public:
  FeatureKeys(const Lexicon& lexicon, std::vector<std::string_view> names)
      : lexicon_(lexicon), names_(std::move(names)), values_(names_.size()) {
    for (std::size_t i = 0; i < names_.size(); ++i)
      for (std::size_t k = 0; k < i; ++k)
        if (names_[k] == names_[i]) {
          twice_.emplace_back(i, k);
          break;
        }
  }

  /// The values of the named features, in the order of the names, empty if absent. Valid until the next call.
  std::span<const std::string_view> of(EntryId entry) {
    for (const std::size_t name : set_) values_[name] = {};
    set_.clear();
    for (const FeatureRecord& f : lexicon_.features(entry)) {
      const std::size_t name = number(entry, f);
      if (name == kOther || !values_[name].empty()) continue;
      values_[name] = lexicon_.feature_text(entry, {f.value, f.value_size});
      set_.push_back(name);
    }
    for (const auto& [second, first] : twice_) values_[second] = values_[first];
    return values_;
  }

 private:
  static constexpr std::size_t kOther = 0xFFFF'FFFF, kSlots = 256;

  struct Key {
    std::uint64_t place = 0;  ///< in the pool, plus one; 0: free
    std::size_t name = kOther;
  };

  [[nodiscard]] std::size_t number(EntryId entry, const FeatureRecord& f) {
    const std::uint64_t place = (std::uint64_t{f.key} << 1U | (lexicon_.is_of_base(entry) ? 0U : 1U)) + 1;
    Key& key = known_[place * 0x9E3779B97F4A7C15U >> 56U];
    if (key.place != place) {  // of two keys in a slot the last one met stays
      key = {place, kOther};
      const std::string_view text = lexicon_.feature_text(entry, {f.key, f.key_size});
      for (std::size_t i = 0; i < names_.size(); ++i)
        if (names_[i] == text) {
          key.name = i;
          break;
        }
    }
    return key.name;
  }

  const Lexicon& lexicon_;
  std::vector<std::string_view> names_;
  std::vector<std::string_view> values_;
  std::vector<std::pair<std::size_t, std::size_t>> twice_;  ///< names that were given before, and where
  std::vector<std::size_t> set_;                            ///< names with a value, of the last entry
  std::array<Key, kSlots> known_;
};

}  // namespace dramatis
