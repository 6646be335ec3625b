// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/candidate_finder.hpp"

#include "extractors/names/run_splitter.hpp"
#include "extractors/names/sentence_reader.hpp"
#include "extractors/names/upper_case_reader.hpp"

namespace dramatis::names {
namespace {

/// "By ANNA BERG and OLE HOLM": names in capitals between small words can be read as runs.
bool is_mixed_byline(const AnnotatedDocument& document, const Sentence& sentence) {
  const std::vector<Zone>& zones = document.document.zones;
  return sentence.zone < zones.size() && zones[sentence.zone].kind == ZoneKind::byline &&
         document.token(sentence.tokens.begin).shape == Shape::capitalized;
}

/// `next`: the first of the document's starts that no earlier sentence has passed.
void read_sentence(const AnnotatedDocument& document, const TokenClasses& classes, const Sentence& sentence,
                   RunSplitter& splitter, std::size_t& next) {
  const SentenceReader reader(document, classes, sentence);
  const std::vector<std::uint32_t>& starts = classes.starts;
  const bool title = sentence.casing == Casing::title && !is_mixed_byline(document, sentence);
  const std::uint32_t begin = sentence.tokens.begin.value, end = sentence.tokens.end.value;
  while (next < starts.size() && starts[next] < begin) ++next;
  while (next < starts.size() && starts[next] < end) {
    const std::uint32_t i = starts[next];
    if (!reader.starts_run(i)) {
      ++next;
      continue;
    }
    const std::uint32_t run_end = reader.run_end(i);
    std::uint8_t flags = 0;
    if (reader.opens(i)) flags |= candidate_flag::opens;
    if (title) flags |= candidate_flag::title_case;
    const Run run{i, run_end, begin, flags};
    if (title) splitter.split_title_case(run);
    else splitter.split(run);
    while (next < starts.size() && starts[next] < run_end) ++next;
  }
}

bool is_furniture(const AnnotatedDocument& document, const Sentence& sentence) {
  const std::vector<Zone>& zones = document.document.zones;
  return sentence.zone < zones.size() && zones[sentence.zone].kind == ZoneKind::furniture;
}

}  // namespace

void find_candidates(const AnnotatedDocument& document, const TokenClasses& classes, const WordUse& use,
                     std::vector<Candidate>& out) {
  RunSplitter splitter(document, classes, use, out);
  bool upper = false;
  std::size_t next = 0;
  for (const Sentence& sentence : document.sentences) {
    if (is_furniture(document, sentence)) continue;
    const bool capitals = sentence.casing == Casing::upper && !is_mixed_byline(document, sentence);
    if (capitals) upper = true;
    else read_sentence(document, classes, sentence, splitter, next);
  }
  if (!upper) return;
  const UpperCaseReader reader(document, classes, out);
  for (const Sentence& sentence : document.sentences) {
    if (sentence.casing == Casing::upper && !is_mixed_byline(document, sentence) && !is_furniture(document, sentence))
      reader.read(sentence, splitter);
  }
}

}  // namespace dramatis::names
