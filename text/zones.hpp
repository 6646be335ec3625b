// SPDX-License-Identifier: Apache-2.0
#pragma once

// What each stretch of a page is: headline, byline, dateline, body, caption, furniture, repeat; and to which
// story of the page it belongs. Comes behind the tokenizer and before the sentences, whose
// borders depend on it. Cue words stand in the reserved lexicon `zone`.
//
//     North Korea-style page text                         kind        story
//     Ferry service resumes after storm                   headline    1
//     By Ilse Maan   Updated 10:24 AM, March 3, 2025      byline      1     → `published`, `author`
//     TALLINN (HPA) —                                     dateline    1
//     Ferries sailed again on Tuesday …                   body        1
//     RELATED COVERAGE / Storm closes harbour             furniture   1
//     Quake hits Lower Valley                             headline    2     its dateline starts a second story

#include <vector>

#include "model/annotated_document.hpp"
#include "text/zone_words.hpp"

namespace dramatis {

/// Stateless between documents; safe from any thread. `lexicon` outlives it.
class ZoneFinder {
 public:
  explicit ZoneFinder(const Lexicon& lexicon) : words_(lexicon) {}

  /// Fills `document.document.zones`: ascending, not overlapping, covering all but white space.
  /// Zones that a reader left there are taken as paragraphs with hints. Also fills `published` from a date in a
  /// byline or dateline and `title` from the first headline, where these are empty. Needs tokens. Linear.
  /// Gives the paragraphs, which the sentence splitter wants too; none where zones of a reader stood for them.
  std::vector<TokenSpan> find(AnnotatedDocument& document) const;

 private:
  ZoneWords words_;
};

}  // namespace dramatis
