// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/transcript.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "text/tag_item.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kLongestLabel = 4;  // tokens: "Mayor Anna Maria Berg"
constexpr std::size_t kFewestTurns = 4;
constexpr TagSet kFinite = tag_set(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD);

/// "*Anna Berg*: …": words with capitals, then a colon, at the beginning of a paragraph; or one letter with its dot.
std::optional<TokenIndex> colon_of(const AnnotatedDocument& document, const Sentence& sentence) {
  const TokenIndex begin = sentence.tokens.begin;
  if (document.token(begin).shape == Shape::initial && document.text(document.token(begin)).back() == '.')
    return begin;  // "*Q.* Will you resign?"
  for (TokenIndex t = begin; t < sentence.tokens.end && t.value - begin.value <= kLongestLabel; ++t) {
    const Token& token = document.token(t);
    if (document.text(token) == ":") return t > begin ? std::optional(t) : std::nullopt;
    const bool capital =
        token.shape == Shape::capitalized || token.shape == Shape::upper || token.shape == Shape::initial;
    if (!capital || token.tag == Tag::IN || in(token.tag, kFinite))
      return std::nullopt;  // "*In* Oslo:", "BERG *SAID*:"
  }
  return std::nullopt;
}

/// "*Berg*: …" is "*Anna Berg*: …" of the first turn.
bool is_same_label(const AnnotatedDocument& document, const Turn& a, const Turn& b) {
  std::string_view shorter = document.text(a.label), longer = document.text(b.label);
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  if (!longer.ends_with(shorter)) return false;
  longer.remove_suffix(shorter.size());
  return longer.empty() || longer.back() == ' ';
}

/// "Penalties: Holm (2), Berg." says nothing.
bool says_something(const AnnotatedDocument& document, const Turn& turn) {
  for (TokenIndex t = turn.content.segments.front().begin; t.value < turn.content.end(); t = t + 1)
    if (in(document.token(t).tag, kFinite) || document.text(document.token(t)) == "?") return true;
  return false;
}

/// "*Tribune*: Will you resign? | *Berg*: No.": a question, and its answer in the next paragraph.
bool is_answered(const AnnotatedDocument& document, const Turn& question, const Turn& answer) {
  const TokenIndex end(question.content.end());
  return answer.label.begin == end && document.text(document.token(end - 1)) == "?" &&
         !is_same_label(document, question, answer);
}

/// Do two speak by turns?
bool is_conversation(const AnnotatedDocument& document, const std::vector<Turn>& turns) {
  if (turns.size() < 2) return false;
  if (turns.size() < kFewestTurns) return is_answered(document, turns[0], turns[1]);
  const auto saying =
      std::count_if(turns.begin(), turns.end(), [&](const Turn& t) { return says_something(document, t); });
  if (2 * static_cast<std::size_t>(saying) < turns.size()) return false;
  const bool is_two = std::any_of(turns.begin() + 1, turns.end(),
                                  [&](const Turn& t) { return !is_same_label(document, t, turns.front()); });
  bool speaks_again = false;
  for (std::size_t i = 2; i < turns.size() && !speaks_again; ++i)
    speaks_again = is_same_label(document, turns[i], turns[i - 2]) && !is_same_label(document, turns[i], turns[i - 1]);
  return is_two && speaks_again;
}

}  // namespace

std::vector<Turn> find_turns(const AnnotatedDocument& document) {
  std::vector<Turn> turns;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (s > 0 && document.sentences[s - 1].paragraph == sentence.paragraph) continue;
    const auto colon = colon_of(document, sentence);
    if (!colon) continue;
    std::size_t last = s;
    while (last + 1 < document.sentences.size() && document.sentences[last + 1].paragraph == sentence.paragraph) ++last;
    const TokenSpan words{*colon + 1, document.sentences[last].tokens.end};
    if (words.is_empty() || quote_mark(document.text(document.token(words.begin))) != QuoteMark::none) continue;
    Turn turn{{sentence.tokens.begin, std::max(*colon, sentence.tokens.begin + 1)}, *colon, {}};
    turn.content.segments.push_back(words);
    turns.push_back(std::move(turn));
  }
  if (!is_conversation(document, turns)) turns.clear();
  return turns;
}

}  // namespace dramatis
