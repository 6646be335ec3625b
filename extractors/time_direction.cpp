// SPDX-License-Identifier: Apache-2.0
#include "extractors/time_direction.hpp"

#include <algorithm>
#include <optional>

namespace dramatis {

namespace {

/// Infinitives hang on infinitives ("agreed to try to meet"), seldom deeper.
constexpr int kDeepest = 4;

class DirectionReader {
 public:
  DirectionReader(const ValueWords& words, const AnnotatedDocument& document, TokenSpan time)
      : words_(words), document_(document), time_(time), sentence_(document.sentence_of(time.begin)) {
    const auto first = std::find_if(document_.chunk_of_token.begin() + sentence_.tokens.begin.value,
                                    document_.chunk_of_token.begin() + sentence_.tokens.end.value,
                                    [](ChunkIndex c) { return c != kNoChunk; });
    if (first == document_.chunk_of_token.begin() + sentence_.tokens.end.value) return;
    first_ = first->value;
    end_ = first_;
    while (end_ < document_.chunks.size() && document_.chunks[end_].tokens.begin < sentence_.tokens.end) ++end_;
  }

  [[nodiscard]] TimeDirection read() const {
    if (names_what_happened()) return TimeDirection::past;
    const ChunkIndex own = document_.chunk_of_token[time_.begin.value];
    if (own == kNoChunk) return TimeDirection::past;
    if (adjective_before() || is_ahead_of()) return TimeDirection::future;
    if (is_since()) return TimeDirection::happened;
    if (const auto verb = governing_verb(own)) {
      if (const auto direction = direction_of_governor(*verb))
        return *direction == TimeDirection::past && happened(*verb, own) ? TimeDirection::happened : *direction;
      const Chunk& group = chunk(*verb);
      if (group.form == Form::finite && group.tense == Tense::present && in_prose() &&
          !dates_what_came_first(own.value))
        return TimeDirection::future;  // "the rules *come* into force on Friday"
    }
    for (std::uint32_t c = own.value; c > first_ && !ends_clause(c - 1); --c)
      if (is_verb_group(c - 1))
        if (const auto direction = direction_of_governor(c - 1)) return *direction;
    for (std::uint32_t c = own.value + 1; c < end_ && !ends_clause(c); ++c)
      if (is_verb_group(c))
        if (const auto direction = direction_of_governor(c)) return *direction;
    return TimeDirection::past;
  }

 private:
  [[nodiscard]] const Chunk& chunk(std::uint32_t c) const { return document_.chunks[c]; }
  [[nodiscard]] bool is_verb_group(std::uint32_t c) const { return chunk(c).kind == ChunkKind::verb_group; }

  /// What one word says: nothing, or how it looks ahead.
  [[nodiscard]] const ValueInfo* prospective(std::uint32_t token) const {
    return words_.find(document_, token, ValueClass::prospective).info;
  }
  [[nodiscard]] bool has(std::uint32_t token, std::uint32_t mark) const {
    const ValueInfo* info = prospective(token);
    return info != nullptr && info->has(mark);
  }

  /// "Wednesday's *ruling*", "the Aug. 7 *blasts*" name what happened then; "Sunday's *election*" may lie ahead.
  [[nodiscard]] bool names_what_happened() const {
    const ChunkIndex own = document_.chunk_of_token[time_.begin.value];
    if (own == kNoChunk) return false;
    for (std::uint32_t c = own.value; c < std::min(own.value + 2, end_); ++c) {
      const Chunk& group = chunk(c);
      const bool inside = c == own.value && group.tokens.end > time_.end && group.head >= time_.end;
      const bool possessed = c != own.value && group.possessor == own;
      if (group.kind == ChunkKind::noun_group && (inside || possessed))
        return !has(group.head.value, value_mark::scheduled);
    }
    return false;
  }

  /// "a dividend *payable* Feb. 1", "the vote *due* on Sunday"
  [[nodiscard]] bool adjective_before() const {
    for (std::uint32_t i = time_.begin.value; i > sentence_.tokens.begin.value && i + 2 > time_.begin.value; --i) {
      const Tag tag = document_.tokens[i - 1].tag;
      const ValueInfo* info = is_adjective(tag) ? prospective(i - 1) : nullptr;
      if (info != nullptr && info->marks == 0) return true;
      if (tag != Tag::IN) return false;
    }
    return false;
  }

  /// The verb whose time it is by grammar, or the one right behind it: "which on Monday *will mark*".
  [[nodiscard]] std::optional<std::uint32_t> governing_verb(ChunkIndex own) const {
    FunctionLink key;
    key.predicate = ChunkIndex(first_);
    auto link =
        std::lower_bound(document_.functions.begin(), document_.functions.end(), key,
                         [](const FunctionLink& a, const FunctionLink& b) { return a.predicate < b.predicate; });
    for (; link != document_.functions.end() && link->predicate.value < end_; ++link)
      if (link->argument == own && is_verb_group(link->predicate.value)) return link->predicate.value;
    std::uint32_t before = own.value;
    if (before > first_ && chunk(before - 1).kind == ChunkKind::preposition) --before;
    if (own.value + 1 < end_ && is_verb_group(own.value + 1) && before > first_ && !is_verb_group(before - 1))
      return own.value + 1;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<TimeDirection> direction_of_governor(std::uint32_t c) const {
    const auto direction = direction_of(c, false, kDeepest);
    if (!direction && is_limit()) return TimeDirection::future;  // "the ban *lasts* until March 31"
    return direction == TimeDirection::past && defers(c) ? TimeDirection::future : direction;
  }

  /// "Elections *were held* on Nov. 24", "*was shot* in the leg on Dec. 24": behind a verb in the past, where no noun
  /// ("announced a vote on Nov. 24") may claim the date.
  [[nodiscard]] bool happened(std::uint32_t verb, ChunkIndex own) const {
    const Chunk& group = chunk(verb);
    if (group.form != Form::finite || group.tense != Tense::past || is_limit()) return false;
    for (std::uint32_t c = verb + 1; c < own.value; c += 2) {
      if (chunk(c).kind != ChunkKind::preposition) return false;
      const ValueRole role = words_.role(document_, chunk(c).tokens.begin.value);
      if (role != ValueRole::on && (role != ValueRole::of || c == verb + 1)) return false;
      const Chunk& noun = chunk(c + 1);
      if (c + 1 < own.value && (noun.kind != ChunkKind::noun_group || prospective(noun.head.value) != nullptr))
        return false;
    }
    return true;
  }

  /// "*ahead of* Sunday's vote"
  [[nodiscard]] bool is_ahead_of() const {
    if (time_.begin.value < sentence_.tokens.begin.value + 2) return false;
    const auto phrase = words_.find(document_, time_.begin.value - 2, ValueClass::prospective);
    return phrase && phrase.end == time_.begin.value && phrase.info->has(value_mark::limit);
  }
  /// "Smoke rises *after* an airstrike on Sunday": the date of the noun, whose verb tells what came of it.
  [[nodiscard]] bool dates_what_came_first(std::uint32_t own) const {
    for (std::uint32_t c = own; c > first_ + 1 && chunk(c - 1).kind != ChunkKind::verb_group; --c) {
      const Chunk& noun = chunk(c);
      if (c != own && chunk(c - 1).kind == ChunkKind::preposition && noun.kind == ChunkKind::noun_group &&
          has(chunk(c - 1).tokens.begin.value, value_mark::aftermath))
        return !has(noun.head.value, value_mark::scheduled);
    }
    return false;
  }

  /// "*since* December"
  [[nodiscard]] bool is_since() const {
    const ValueInfo* info = time_.begin > sentence_.tokens.begin ? prospective(time_.begin.value - 1) : nullptr;
    return info != nullptr && info->marks == value_mark::back;
  }

  /// No headline: there the present tells what has happened.
  [[nodiscard]] bool in_prose() const {
    const auto& zones = document_.document.zones;
    return sentence_.zone >= zones.size() || zones[sentence_.zone].kind == ZoneKind::body;
  }

  /// "*until* Friday", "*by* Friday"
  [[nodiscard]] bool is_limit() const {
    return time_.begin > sentence_.tokens.begin && has(time_.begin.value - 1, value_mark::limit);
  }

  [[nodiscard]] bool ends_clause(std::uint32_t c) const {
    return chunk(c).kind == ChunkKind::punctuation && document_.text(chunk(c).tokens) == ";";
  }

  /// Whether a word of the group, or an adjective between it and what hangs on it ("is due on Friday", "had been due to
  /// leave"), looks ahead.
  [[nodiscard]] bool looks_ahead(std::uint32_t c, bool infinitive) const {
    const Chunk& group = chunk(c);
    const bool present = group.form == Form::finite && group.tense == Tense::present;
    for (std::uint32_t i = group.tokens.begin.value; i < sentence_.tokens.end.value; ++i) {
      const Token& token = document_.tokens[i];
      const bool in_group = i < group.tokens.end.value;
      if (!in_group && !is_adjective(token.tag) && token.tag != Tag::VBN && token.tag != Tag::RB) return false;
      const ValueInfo* info = prospective(i);
      if (info == nullptr || token.tag == Tag::MD) continue;
      if (info->has(value_mark::scheduled | value_mark::limit | value_mark::deferred | value_mark::back)) continue;
      if (info->has(value_mark::present) && (!present || i != group.head.value)) continue;
      if (info->has(value_mark::infinitive) && !infinitive) continue;
      if (info->has(value_mark::before) && words_.role(document_, i + 1) != ValueRole::to) continue;
      return true;
    }
    return false;
  }

  [[nodiscard]] const ValueInfo* modal_of(const Chunk& group) const {
    for (std::uint32_t i = group.tokens.begin.value; i < group.tokens.end.value; ++i)
      if (document_.tokens[i].tag == Tag::MD) return prospective(i);
    return nullptr;
  }

  /// `infinitive`: asked for what hangs on the verb as an infinitive, "*agreed* to meet".
  /// Nothing where the present says nothing: "the men who *live* there on Monday".
  [[nodiscard]] std::optional<TimeDirection> direction_of(std::uint32_t c, bool infinitive, int depth) const {
    const Chunk& group = chunk(c);
    if (const ValueInfo* modal = modal_of(group)) {
      // "will be held", "would be paid", but "could have left", "could not be reached"
      const bool failed = modal->has(value_mark::back) && group.polarity == Polarity::negated;
      if (failed || (modal->has(value_mark::weak) && group.perfect)) return TimeDirection::past;
      return TimeDirection::future;
    }
    // "It had been due to expire on Friday" was so before something else happened
    if (group.perfect && group.tense == Tense::past) return TimeDirection::past;
    if (looks_ahead(c, infinitive)) return TimeDirection::future;
    if (group.form != Form::finite) return direction_of_nonfinite(c, infinitive, depth);
    if (group.tense == Tense::future) return TimeDirection::future;
    if (group.tense != Tense::present || group.perfect) return TimeDirection::past;
    if (group.progressive || infinitive) return TimeDirection::future;  // "is meeting Monday", "needs to leave Friday"
    return std::nullopt;
  }

  [[nodiscard]] std::optional<TimeDirection> direction_of_nonfinite(std::uint32_t c, bool infinitive, int depth) const {
    const Chunk& group = chunk(c);
    const bool reduced = group.form == Form::participle && group.voice == Voice::passive;
    if (depth == 0 || reduced) return TimeDirection::past;  // "the record *set* on Aug. 6"
    const bool to = group.form == Form::infinitive;
    if (to && c > first_ && looks_ahead_to(c)) return TimeDirection::future;
    ClauseLink key;
    key.predicate = ChunkIndex(c);
    const auto link =
        std::lower_bound(document_.clauses.begin(), document_.clauses.end(), key,
                         [](const ClauseLink& a, const ClauseLink& b) { return a.predicate < b.predicate; });
    if (link != document_.clauses.end() && link->predicate == key.predicate && is_verb_group(link->governor.value) &&
        link->governor.value < c)
      return direction_of(link->governor.value, to || infinitive, depth - 1);
    for (std::uint32_t before = c; before > first_ && !ends_clause(before - 1); --before)
      if (is_verb_group(before - 1)) return direction_of(before - 1, to || infinitive, depth - 1);
    if (to && group.voice == Voice::passive) return TimeDirection::future;  // "the match, to be played on Sunday"
    return std::nullopt;
  }

  /// "announced an *agreement* to acquire it in January"
  [[nodiscard]] bool looks_ahead_to(std::uint32_t c) const {
    const Chunk& before = chunk(c - 1);
    if (before.kind != ChunkKind::noun_group || before.head.value + 1 != chunk(c).tokens.begin.value) return false;
    const ValueInfo* info = prospective(before.head.value);
    return info != nullptr && info->has(value_mark::infinitive);
  }

  /// "was *extended* until Friday", "to *agree* before January", "*issued* an alert until Tuesday"
  [[nodiscard]] bool defers(std::uint32_t c) const {
    if (time_.begin.value == sentence_.tokens.begin.value) return false;
    const ValueInfo* limit = prospective(time_.begin.value - 1);
    if (limit == nullptr || !limit->has(value_mark::limit)) return false;
    const Chunk& verb = chunk(c);
    const ValueInfo* info = prospective(verb.head.value);
    if (info != nullptr && info->has(value_mark::back)) return false;  // "stayed until Friday"
    const bool happened_once = limit->has(value_mark::span) && !is_be(verb) && verb.polarity == Polarity::affirmed;
    return verb.form == Form::infinitive || happened_once || (info != nullptr && info->has(value_mark::deferred));
  }
  /// "was there until Friday"
  [[nodiscard]] bool is_be(const Chunk& verb) const { return has(verb.head.value, value_mark::before); }

  const ValueWords& words_;
  const AnnotatedDocument& document_;
  TokenSpan time_;
  const Sentence& sentence_;
  std::uint32_t first_ = 0, end_ = 0;  ///< chunks of the sentence
};

}  // namespace

TimeDirection direction_of(const ValueWords& words, const AnnotatedDocument& document, TokenSpan time) {
  return DirectionReader(words, document, time).read();
}

}  // namespace dramatis
