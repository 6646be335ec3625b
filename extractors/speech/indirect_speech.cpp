// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/indirect_speech.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "extractors/marked_tokens.hpp"
#include "extractors/speech/cue_reader.hpp"
#include "extractors/speech/direct_cues.hpp"
#include "extractors/speech/label_speech.hpp"
#include "extractors/speech/speech_cover.hpp"
#include "extractors/speech/speech_source.hpp"

namespace dramatis {

namespace {

class Reported {
 public:
  Reported(const ReportingWords& words, const AnnotatedDocument& document, const DirectSpeech& direct, TypeId place)
      : words_(words),
        place_(place),
        document_(document),
        search_(words, document),
        direct_cues_(document, direct),
        cover_(direct),
        content_(words, document, cover_),
        reader_(document, search_, content_, cover_) {}

  std::vector<Speech> find(std::span<const std::uint32_t> places) {
    const std::span<const std::uint32_t> words = reporting_words(places);
    for (std::size_t next = 0; next < words.size();) {
      const std::uint32_t number = document_.tokens[words[next]].sentence;
      const std::size_t begin = next;
      while (next < words.size() && document_.tokens[words[next]].sentence == number) ++next;
      sentence(document_.sentences[number], words.subspan(begin, next - begin));
    }
    return std::move(speech_);
  }

 private:
  // ---- the sentence
  /// Words that may report, and colons: in most sentences there is none. Valid until the next call on this thread.
  std::span<const std::uint32_t> reporting_words(std::span<const std::uint32_t> places) const {
    return places_where(document_.tokens, places, [this](const Token& t) {
      return words_.is_cue(t.word) || (t.tag == Tag::colon && t.end - t.begin == 1);
    });
  }
  void sentence(const Sentence& sentence, std::span<const std::uint32_t> cue_words) {
    cue_words_ = cue_words;
    first_ = sentence.tokens.begin.value;
    end_ = sentence.tokens.end.value;
    title_ = sentence.casing == Casing::title || sentence.headline;
    sentence_speech_ = speech_.size();
    cover_.set_sentence(first_, end_);
    if (cover_.all_whole()) return;
    trim_end();
    reader_.set_sentence(first_, last_, end_, title_);
    if ((title_ || last_ == end_) && !cover_.any_whole(first_, last_))
      if (const auto told = label_speech(search_, document_, place_, span(first_, last_))) {
        add(kind_of(told->content.front()), told->content, told->source, told->cue);
        return;
      }
    by_phrase();
    by_verb();
  }
  void trim_end() {
    last_ = end_;
    while (last_ > first_ && search_.is_punctuation(last_ - 1)) {
      const std::string_view text = document_.text(document_.tokens[last_ - 1]);
      if (text != "." && text != "?" && text != "!") break;
      --last_;
    }
  }
  [[nodiscard]] const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  static TokenSpan span(std::uint32_t from, std::uint32_t to) { return {TokenIndex(from), TokenIndex(to)}; }
  void add(QuoteKind kind, std::vector<TokenSpan> content, TokenSpan source, TokenSpan cue) {
    std::erase_if(content, [](TokenSpan s) { return s.is_empty(); });
    if (!content.empty()) speech_.push_back({kind, std::move(content), source, cue});
  }

  // ---- "…, according to Berg"
  void by_phrase() {
    std::uint32_t behind = first_;  // the phrase before
    for (const std::uint32_t i : cue_words_) {
      if (i < behind || i >= last_) continue;
      const std::uint32_t length = words_.phrase_length(document_, i);
      if (length == 0 || cover_.whole(i)) continue;
      const std::uint32_t source_begin = i + length;
      const bool fronted = i == first_ || (i == first_ + 1 && search_.has(first_, part::coordinator));
      std::uint32_t source_end = source_begin;
      while (source_end < last_ && !search_.is(source_end, ",") &&
             (fronted || (!search_.is(source_end, ";") && !search_.is_dash(source_end))))
        ++source_end;
      if (source_end == source_begin) continue;
      if (fronted) {
        if (source_end >= last_) continue;
        // "According to a neighbour, *who asked not to be named*, she left"
        if (search_.has(source_end + 1, part::relative)) {
          ++source_end;
          while (source_end < last_ && !search_.is(source_end, ",")) ++source_end;
          if (source_end >= last_) continue;
        }
        const TokenSpan content = content_.trimmed(source_end, last_);
        add(kind_of(content), {content}, span(source_begin, source_end), span(i, source_begin));
      } else {
        if (cover_.any_whole(first_, i)) continue;
        std::vector<TokenSpan> content = {content_.trimmed(first_, i)};
        // "The men, according to the police, *left early*": what stands before says nothing yet
        if (search_.is(i - 1, ",") && source_end + 2 < last_ && !content_.has_finite(first_, i) &&
            content_.has_finite(source_end, last_) && !cover_.any_whole(source_end, last_))
          content.push_back(content_.trimmed(source_end, last_));
        const QuoteKind kind = kind_of(content.front(), content.back());
        add(kind, std::move(content), span(source_begin, source_end), span(i, source_begin));
      }
      behind = source_end + 1;
    }
  }
  [[nodiscard]] QuoteKind kind_of(TokenSpan content) const {
    return cover_.any_fragment(content.begin.value, content.end.value) ? QuoteKind::mixed : QuoteKind::indirect;
  }
  [[nodiscard]] QuoteKind kind_of(TokenSpan front, TokenSpan back) const {
    return kind_of(front) == QuoteKind::mixed ? QuoteKind::mixed : kind_of(back);
  }

  // ---- verbs
  void by_verb() {
    cues_.clear();
    for (const std::uint32_t i : cue_words_) {
      if (i >= last_) break;
      const std::uint32_t verb = search_.verb(i);
      const bool opens = i == first_ && (verb & report::gerund) != 0;  // "Saying that …, Berg left"
      if (verb == 0 || cover_.whole(i) || cover_.fragment(i) ||
          !(search_.is_lower(i) || opens || (title_ && i > first_)) || direct_cues_.covers(i))
        continue;
      const bool it = i + 3 < last_ && search_.has(i + 1, part::pronoun) && search_.has(i + 3, part::that);
      const bool governs = (verb & report::governs) != 0 && i + 2 < last_ &&
                           words_.governs(token(i).word, token(it ? i + 2 : i + 1).word);  // "made *it* clear that"
      if (!governs && (verb & report::any_verb) == 0) continue;
      cues_.push_back({i, verb, (verb & report::that) != 0, governs});
    }
    content_.set_sentence(last_, cues_);
    reached_ = first_;
    for (const SpeechCue& cue : cues_) report(cue);
  }
  void report(const SpeechCue& cue) {
    if (report_passive(cue) || !reader_.is_used(cue) || leads_to_saying(cue)) return;
    const std::uint32_t v = cue.at;
    if (report_gerund(cue) || report_fronted_inverted(cue) || report_as(cue)) return;
    auto found = reader_.source_of(cue, std::span(speech_).subspan(sentence_speech_), reached_);
    if (const Speech* quoted = quoted_before(cue); quoted != nullptr)
      found = SourceAndCue{quoted->source, span(v, v + 1), std::nullopt};
    if (!found) return;
    // "if Oslo thinks there is a threat": nobody says that it thinks so
    if (found->own_begin && *found->own_begin > first_ && search_.has(*found->own_begin - 1, part::condition)) return;
    if (!cue.governs) {
      if (v + 1 >= last_ || content_.only_circumstance(v + 1) || content_.only_addressee(cue)) {
        // "They threw stones at police, *who responded*": what they did
        if (!search_.has(v - 1, part::relative)) report_fronted(cue, *found);
        return;
      }
      if (report_interrupted(cue, *found)) return;
    }
    report_behind(cue, *found);
  }

  /// "The paper *quoted* Berg as saying that …": what she said stands behind "saying".
  [[nodiscard]] bool leads_to_saying(const SpeechCue& cue) const {
    const SpeechCue* next = &cue + 1;
    return (cue.verb & report::speak) != 0 && next < cues_.data() + cues_.size() &&
           (next->verb & report::gerund) != 0 && search_.has(next->at - 1, part::as);
  }

  /// '"We will rebuild," said Berg, *adding* that it would take years': whose words the sentence quotes before.
  [[nodiscard]] const Speech* quoted_before(const SpeechCue& cue) const {
    if ((cue.verb & report::gerund) == 0 || cue.at == first_ || !search_.is(cue.at - 1, ",") ||
        speech_.size() > sentence_speech_)
      return nullptr;
    const Speech* last = direct_cues_.last_before(cue.at);
    return last != nullptr && last->cue.begin.value >= first_ && !last->source.is_empty() ? last : nullptr;
  }

  /// "Tarn shelled a market, *said Berg*", but "…, a charge *Oslo denied*".
  [[nodiscard]] static bool fronts(const SpeechCue& cue) { return cue.strong && (cue.verb & report::behind) == 0; }

  /// "The talks had failed, said Berg.", "The talks, said Berg, had failed."
  bool report_fronted_inverted(const SpeechCue& cue) {
    const std::uint32_t v = cue.at;
    if (!fronts(cue) || v < first_ + 2 || !content_.is_comma(v - 1, first_) || cover_.any_whole(first_, last_))
      return false;
    if (token(v).tag != Tag::VBD && token(v).tag != Tag::VBZ && token(v).tag != Tag::VBP) return false;
    // "…, a nurse, Anna Berg, *told* the Oslo Herald": who was told stands behind
    if ((cue.verb & report::addressee) != 0 && (cue.verb & report::speak) == 0) return false;
    const auto source = search_.after(v + 1, end_);
    if (!source) return false;
    const std::uint32_t back = source->end.value + 1;  // "The talks, said Berg, *had failed*"
    const bool front_is_open = content_.has_finite(first_, v - 1) ? v < first_ + 4  // "It is, said Berg, a farce"
                                                                  : content_.is_finite(back);
    const bool interrupts = back + 1 < last_ && search_.is(back - 1, ",") && front_is_open &&
                            content_.clause_end(first_) + 1 == v && !search_.has(v + 1, part::preposition);
    if (!interrupts && (v < first_ + 4 || (reader_.has_subject_before(v) && !reader_.is_whole_clause(v - 1))))
      return false;
    // behind "…, said" stands a name, a definite group or who tells such things ("say *police*"), and then nothing that
    // was said
    const std::uint32_t begin = source->begin.value, end = source->end.value;
    const bool definite = search_.has(begin, part::article | part::pronoun) || search_.has(end - 1, part::teller);
    bool named = definite || title_;  // "said former mayor Anna Berg"; a headline's "says minister"
    for (std::uint32_t i = begin; i < end && !named; ++i) named = is_proper(token(i).tag);
    if (!named) return false;
    if (end < last_ && !search_.is_punctuation(end) && !search_.has(end, part::time | part::outside | part::relative))
      return false;
    const TokenSpan content = content_.trimmed(first_, search_.is(v - 1, ",") ? v - 1 : v);
    const TokenSpan rest = interrupts ? content_.trimmed(back, last_) : TokenSpan{};
    add(kind_of(content, rest), {content, rest}, *source, span(v, v + 1));
    if (interrupts) reached_ = last_;
    return true;
  }

  /// "It was *reported* that the talks had failed", "the court was *told* the man had fled": by whom is not said.
  bool report_passive(const SpeechCue& cue) {
    const std::uint32_t v = cue.at;
    if (!cue.strong || v == first_ || token(v).tag != Tag::VBN || !search_.has(v - 1, part::be)) return false;
    const bool that = v + 1 < last_ && search_.has(v + 1, part::that);
    const bool told = (cue.verb & report::addressee) != 0 && (cue.verb & report::object) == 0 && v + 1 < last_ &&
                      content_.begins_clause(v + 1) && content_.has_finite(v + 1, last_);
    if ((!that && !told) || cover_.any_whole(v, last_)) return false;
    const std::uint32_t end = content_.end(cue, v + 1, false);
    if (end <= v + 2 || !content_.has_finite(v + 1, end)) return false;
    const TokenSpan content = span(v + 1, end);
    add(kind_of(content), {content}, {}, span(v - 1, v + 1));
    reached_ = end;
    return true;
  }

  /// "*After saying that the deal was dead*, Berg left.": the subject stands behind.
  bool report_gerund(const SpeechCue& cue) {
    constexpr std::uint32_t kLongestSource = 12;
    if (!reader_.opens_with_gerund(cue) || cover_.any_whole(first_, last_)) return false;
    std::uint32_t that = 0;
    const std::uint32_t begin = content_.begin(cue, that);
    if (begin >= last_ || !content_.begins_clause(begin)) return false;
    const std::uint32_t comma = content_.end(cue, begin, true);
    if (comma + 2 >= last_ || !search_.is(comma, ",") || !reader_.has_own_clause(begin, comma, that != 0)) return false;
    for (std::uint32_t k = comma + 2; k < std::min(comma + kLongestSource, last_); ++k) {
      if (!content_.is_finite(k)) continue;
      const auto source = search_.before(k, comma + 1);
      if (!source || source->begin != comma + 1) return false;
      add(kind_of(span(begin, comma)), {span(begin, comma)}, span(source->begin, source->end),
          span(cue.at, cue.at + 1));
      reached_ = comma;
      return true;
    }
    return false;
  }

  /// "*As the council said on Friday*, the bridge is closed": all the rest is the council's.
  bool report_as(const SpeechCue& cue) {
    if (!cue.strong || !search_.has(first_, part::as) || cover_.any_whole(first_, last_)) return false;
    const auto source = search_.before(cue.at, first_ + 1);
    if (!source || source->begin != first_ + 1 || search_.has(source->begin, part::pronoun)) return false;
    const std::uint32_t comma = content_.behind_circumstance(cue.at + 1);
    if (comma + 3 >= last_ || !search_.is(comma, ",")) return false;
    const TokenSpan content = content_.trimmed(comma, last_);
    add(kind_of(content), {content}, span(source->begin, source->end), span(source->cue_begin, cue.at + 1));
    reached_ = last_;
    return true;
  }

  /// "The talks had failed, Berg said."
  void report_fronted(const SpeechCue& cue, const SourceAndCue& found) {
    if (!fronts(cue) || !found.own_begin || *found.own_begin < first_ + 4) return;
    const std::uint32_t comma = *found.own_begin - 1;
    if (!content_.is_comma(comma, first_) || cover_.any_whole(first_, comma)) return;
    // "As the paper reported, the council *had known*"
    if ((cue.verb & report::thought) != 0 && search_.has(first_, part::as)) return;
    const TokenSpan content = content_.trimmed(first_, search_.is(comma, ",") ? comma : comma + 1);
    if (search_.has(first_, part::preposition) && !content_.has_finite(first_, comma) &&
        !cover_.any_fragment(first_, comma))
      return;  // "Among women, 48 percent said so"
    add(kind_of(content), {content}, found.source, found.cue);
  }

  /// "The talks, Berg said, had failed."
  bool report_interrupted(const SpeechCue& cue, const SourceAndCue& found) {
    if (!fronts(cue) || !found.own_begin || *found.own_begin <= first_ + 1) return false;
    if (search_.has(cue.at - 1, part::relative)) return false;  // "Wicks, *who testified* at the trial, left"
    const std::uint32_t comma = *found.own_begin - 1;
    if (!content_.is_comma(comma, first_) || cover_.any_whole(first_, comma)) return false;
    // "…, the ministry said *in a statement*, because …"
    const std::uint32_t behind = content_.behind_addressee_and_circumstance(cue);
    if (behind + 2 >= last_ || !search_.is(behind, ",")) return false;
    // "blamed men who, *he said*, had crossed the border": only what the relative clause tells
    if (search_.has(comma - 1, part::relative | part::that)) {
      const TokenSpan told = content_.trimmed(behind + 1, content_.clause_end(behind + 1));
      add(kind_of(told), {told}, found.source, found.cue);
      return true;
    }
    // "…, he said, on condition of anonymity", "…, she said, citing the release"
    // "…, his lawyer told reporters, who left"
    if (content_.only_circumstance(behind + 1) || token(behind + 1).tag == Tag::VBG ||
        (search_.has(behind + 1, part::relative) && content_.has_finite(first_, comma))) {
      report_fronted(cue, found);
      return true;
    }
    if (!cover_.any_whole(behind, last_)) {
      const TokenSpan front = content_.trimmed(content_.clause_before(comma, first_),
                                               search_.is(comma, ",") ? comma : comma + 1),
                      back = content_.trimmed(behind + 1, last_);
      add(kind_of(front, back), {front, back}, found.source, found.cue);
    }
    return true;
  }

  /// "After saying that *taxes must fall*, Berg said: "…"": the words of `cue`, from `begin` to `end`, reach to whoever
  /// speaks directly behind them.
  [[nodiscard]] std::uint32_t before_direct_speech(std::uint32_t cue, std::uint32_t begin, std::uint32_t end) const {
    const Speech* next = direct_cues_.next_behind(cue);
    if (next == nullptr || next->cue.begin.value >= end) return end;
    const std::uint32_t source = next->source.begin.value;
    return source > begin && search_.is(source - 1, ",") ? source - 1 : end;
  }

  /// The content behind the verb.
  void report_behind(const SpeechCue& cue, const SourceAndCue& found) {
    std::uint32_t that = 0;
    const std::uint32_t begin = content_.begin(cue, that);
    if (begin >= last_ || cover_.whole(begin)) return;
    // "while Berg said she would go, it is unlikely": her words end with the clause
    const bool in_subordinate = found.own_begin && *found.own_begin > first_ &&
                                search_.has(*found.own_begin - 1, part::break_ | part::contrast) &&
                                !search_.has(*found.own_begin - 1, part::coordinator);
    std::uint32_t end = before_direct_speech(cue.at, begin, content_.end(cue, begin, in_subordinate));
    if (begin < reached_) end = std::min(end, reached_);  // "After saying that *she opposed the deal*, Berg left"
    if (end <= begin || content_.only_calls_on(cue, begin, end)) return;
    const bool quoted = cover_.any_fragment(begin, end);
    const bool clause = reader_.has_own_clause(begin, end, that != 0);
    bool counts = quoted || cue.governs;
    // "denied any part in it", "stressed the need for a bridge", but "told the minister"
    const bool carried = (cue.verb & report::object) != 0 && (cue.verb & report::addressee) == 0;
    const bool shows = reader_.shows(cue, found, begin);
    const bool may_be_object = that == 0 && !quoted && !cue.governs && begin == cue.at + 1;
    const bool is_relative = may_be_object && reader_.has_only_relative(begin, end);
    const bool is_object = is_relative || (may_be_object && reader_.takes_object(cue, begin));
    if (is_object && !carried && !shows && (is_relative || (cue.verb & report::thought) != 0)) return;
    if (that == 0 && (cue.verb & report::that_only) != 0) return;
    if (cue.strong) {
      counts = counts || (carried && content_.begins_clause(begin)) || that != 0 || title_ || shows ||
               (clause && (content_.begins_clause(begin) ||
                           ((cue.verb & report::thought) == 0 && content_.opens_with_phrase(begin)))) ||
               ((cue.verb & report::infinitive) != 0 && search_.has(begin, part::to));
    } else {
      counts = counts || ((cue.verb & report::object) != 0 &&
                          (!search_.has(begin, part::preposition) || search_.has(begin, part::object_preposition)));
    }
    // "the man, who *police said | had shot* two officers, was arrested"
    if (cue.strong && found.own_begin && *found.own_begin > first_ && content_.is_finite(begin))
      counts = counts || search_.has(*found.own_begin - 1, part::relative | part::that);
    if (!counts || (begin < reached_ && !cue.strong)) return;
    if (!quoted && begin <= cue.at + 2 && content_.is_adjunct(begin, end)) return;
    if (quoted && !reader_.counts_words(cue, begin, end)) return;
    if (!quoted && (reader_.is_bare_passive(begin, end) || reader_.is_done_to(cue))) return;
    // "she said | *she hopes* the law will pass": one saying, not two
    const bool own = (cue.verb & report::thought) != 0 || search_.has(found.source.begin.value, part::pronoun);
    if (own && found.own_begin && speech_.size() > sentence_speech_ &&
        speech_.back().content.front().begin.value == *found.own_begin)
      return;
    const TokenSpan verb = cue.governs ? span(found.cue.begin.value, cue.at + 2) : found.cue;
    const QuoteKind kind = quoted ? QuoteKind::mixed : is_object && carried ? QuoteKind::topic : QuoteKind::indirect;
    add(kind, {span(begin, end)}, found.source, verb);
    reached_ = end;
  }

  const ReportingWords& words_;
  TypeId place_;
  const AnnotatedDocument& document_;
  SourceSearch search_;
  DirectCues direct_cues_;
  std::vector<Speech> speech_;
  std::vector<SpeechCue> cues_;
  SpeechCover cover_;
  ContentSearch content_;
  CueReader reader_;
  std::span<const std::uint32_t> cue_words_;  // of the sentence
  std::size_t sentence_speech_ = 0;
  std::uint32_t first_ = 0, end_ = 0, last_ = 0, reached_ = 0;
  bool title_ = false;
};

}  // namespace

std::vector<Speech> find_indirect_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                         const DirectSpeech& direct, TypeId place,
                                         std::span<const std::uint32_t> places) {
  return Reported(words, document, direct, place).find(places);
}

}  // namespace dramatis
