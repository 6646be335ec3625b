// SPDX-License-Identifier: Apache-2.0
#pragma once

// Is an article in English? The rules know no other language, so others are skipped and
// counted. Told by the little words of each language (reserved lexicons `function_word` and `language`) and
// by script. A text too short to tell passes as English: half a headline must not be lost.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "lexicon/word_rows.hpp"
#include "model/annotated_document.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread.
class LanguageDetector {
 public:
  explicit LanguageDetector(const Lexicon& lexicon);

  /// ISO 639-1: "en", another language's code, or "und" for a language that is not English and none of those
  /// known. Needs tokens; looks at the first few hundred words only. Lives as long as the detector.
  [[nodiscard]] std::string_view detect(const AnnotatedDocument& document) const;

 private:
  std::vector<std::string> codes_;  ///< by bit of `languages_`; the first is "en"
  [[nodiscard]] bool is_plainly_english(const AnnotatedDocument& document, std::size_t tokens) const;

  WordRows words_;                        ///< little words
  WordRows english_, foreign_;            ///< those of English, and those of any other language
  std::vector<std::uint32_t> languages_;  ///< by row of `words_`: one bit a language
};

}  // namespace dramatis
