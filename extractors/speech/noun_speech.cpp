// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/noun_speech.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "extractors/speech/speech_cover.hpp"
#include "extractors/speech/speech_source.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kModifiers = 3;      // "his latest public claim"
constexpr std::uint32_t kLongestSource = 6;  // "claims by the army of Norway that"

class NounSpeech {
 public:
  NounSpeech(const ReportingWords& words, const AnnotatedDocument& document, const DirectSpeech& direct)
      : document_(document), search_(words, document), cover_(direct) {}

  std::optional<Speech> at(std::uint32_t that) {
    const Sentence& sentence = document_.sentences[token(that).sentence];
    first_ = sentence.tokens.begin.value;
    last_ = sentence.tokens.end.value;
    while (last_ > that && search_.is_punctuation(last_ - 1)) --last_;
    if (that < first_ + 2 || that + 2 >= last_) return std::nullopt;
    cover_.set_sentence(first_, sentence.tokens.end.value);
    if (cover_.whole(that)) return std::nullopt;
    TokenSpan source;
    std::uint32_t noun = that - 1;
    const bool is_copular = search_.has(noun, part::be) && noun > first_ + 1 && is_utterance(noun - 1);
    if (is_copular) {  // "Berg's view is that …"
      source = possessor_of(--noun);
    } else if (is_utterance(noun)) {
      source = possessor_of(noun);
      if (source.is_empty()) source = holder_of(noun);
    } else {
      while (noun > first_ && that - noun <= kLongestSource && !search_.has(noun, part::author)) --noun;
      if (noun == first_ || !search_.has(noun, part::author) || !is_utterance(noun - 1)) return std::nullopt;
      source = span(noun + 1, that);
      --noun;
    }
    if (source.is_empty()) return std::nullopt;
    const std::uint32_t end = is_copular ? last_ : end_of(that);
    const QuoteKind kind = cover_.any_fragment(that, end) ? QuoteKind::mixed : QuoteKind::indirect;
    return Speech{kind, {span(that, end)}, source, span(noun, noun + 1)};
  }

 private:
  static TokenSpan span(std::uint32_t from, std::uint32_t to) { return {TokenIndex(from), TokenIndex(to)}; }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  [[nodiscard]] bool is_utterance(std::uint32_t i) const {
    return search_.has(i, part::utterance) && in(token(i).tag, tag_set(Tag::NN, Tag::NNS, Tag::VBG));
  }

  /// "*his* claim", "*the army's* new claim"
  [[nodiscard]] TokenSpan possessor_of(std::uint32_t noun) const {
    std::uint32_t i = noun;
    while (i > first_ + 1 && noun - i < kModifiers && (is_adjective(token(i - 1).tag) || token(i - 1).tag == Tag::NN))
      --i;
    if (i == first_) return {};
    if (token(i - 1).tag == Tag::PRPS) return span(i - 1, i);
    if (token(i - 1).tag != Tag::POS || i < first_ + 2) return {};
    std::uint32_t begin = i - 1;
    while (begin > first_ && (is_noun(token(begin - 1).tag) || is_adjective(token(begin - 1).tag) ||
                              token(begin - 1).tag == Tag::DT || token(begin - 1).tag == Tag::PRPS))
      --begin;
    return span(begin, i - 1);
  }

  /// "*Berg* is of the opinion that …"
  [[nodiscard]] TokenSpan holder_of(std::uint32_t noun) const {
    if (noun < first_ + 4 || !search_.has(noun - 1, part::article) || !search_.has(noun - 2, part::preposition) ||
        !search_.has(noun - 3, part::be))
      return {};
    const auto source = search_.before(noun - 3, first_);
    return source ? span(source->begin, source->end) : TokenSpan{};
  }

  [[nodiscard]] ChunkIndex finite_group(std::uint32_t i) const {
    const ChunkIndex c = document_.chunk_of_token[i];
    if (c == kNoChunk) return kNoChunk;
    const Chunk& chunk = document_.chunk(c);
    const bool opens = chunk.tokens.begin.value == i;
    return opens && chunk.kind == ChunkKind::verb_group && chunk.form == Form::finite ? c : kNoChunk;
  }

  /// "The claim that no civilians *died* | *was* disputed": the second verb has the noun for its subject.
  [[nodiscard]] std::uint32_t end_of(std::uint32_t that) const {
    bool is_open = true;  // a verb is still to come
    for (std::uint32_t k = that + 1; k < last_; ++k) {
      if (search_.is(k, ";") || search_.is_dash(k)) return k;
      if (search_.is(k, ",") && k + 1 < last_ && !is_open &&
          (search_.has(k + 1, part::coordinator | part::contrast) || search_.verb(k + 1) != 0))
        return k;
      if (search_.has(k, part::break_ | part::relative | part::that | part::coordinator)) is_open = true;
      if (finite_group(k) == kNoChunk) continue;
      if (!is_open) return search_.is(k - 1, ",") ? k - 1 : k;
      is_open = false;
    }
    return last_;
  }

  const AnnotatedDocument& document_;
  SourceSearch search_;
  SpeechCover cover_;
  std::uint32_t first_ = 0, last_ = 0;
};

}  // namespace

std::vector<Speech> find_noun_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                     const DirectSpeech& direct, const std::vector<Speech>& known,
                                     std::span<const std::uint32_t> places) {
  std::vector<Speech> found;
  if (document.chunk_of_token.empty()) return found;
  NounSpeech nouns(words, document, direct);
  for (const std::uint32_t i : places) {
    if ((words.parts(document.tokens[i].word) & part::that) == 0) continue;
    if (const auto speech = nouns.at(i)) found.push_back(*speech);
  }
  if (found.empty()) return found;
  std::vector<TokenIndex> begins;
  begins.reserve(known.size());
  for (const Speech& k : known) begins.push_back(k.content.front().begin);
  std::sort(begins.begin(), begins.end());
  std::erase_if(found, [&](const Speech& s) {
    return std::binary_search(begins.begin(), begins.end(), s.content.front().begin);
  });
  return found;
}

}  // namespace dramatis
