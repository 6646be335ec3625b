// SPDX-License-Identifier: Apache-2.0
#include "extractors/indirect_speech.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "extractors/speech_source.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kLongestToThat = 9;  // "told a crowded hall in Oslo that"

/// Marks of tokens against quotations, for one sentence.
struct QuoteCover {
  std::vector<bool> whole;  // inside speech that is attributed by itself
  std::vector<bool> fragment;
};

class Reported {
 public:
  Reported(const ReportingWords& words, const AnnotatedDocument& document, const DirectSpeech& direct)
      : words_(words), document_(document), search_(words, document), direct_(direct) {}

  std::vector<Speech> find() {
    for (const Sentence& sentence : document_.sentences) {
      first_ = sentence.tokens.begin.value;
      end_ = sentence.tokens.end.value;
      title_ = sentence.casing == Casing::title || sentence.headline;
      sentence_speech_ = speech_.size();
      if (!has_cue()) continue;
      cover();
      if (std::all_of(cover_.whole.begin(), cover_.whole.end(), [](bool b) { return b; })) continue;
      trim_end();
      by_phrase();
      by_verb();
    }
    return std::move(speech_);
  }

 private:
  // ---- the sentence
  [[nodiscard]] bool has_cue() const {
    for (std::uint32_t i = first_; i < end_; ++i)
      if (words_.is_cue(document_.tokens[i].word)) return true;
    return false;
  }
  void cover() {
    cover_.whole.assign(end_ - first_, false);
    cover_.fragment.assign(end_ - first_, false);
    mark(direct_.whole, cover_.whole);
    mark(direct_.fragments, cover_.fragment);
  }
  void mark(const std::vector<QuotedRun>& runs, std::vector<bool>& bits) const {
    auto run = std::lower_bound(runs.begin(), runs.end(), first_,
                                [](const QuotedRun& r, std::uint32_t at) { return r.end() <= at; });
    for (; run != runs.end() && run->begin() < end_; ++run)
      for (const TokenSpan segment : run->segments)
        for (std::uint32_t i = std::max(first_, segment.begin.value); i < std::min(end_, segment.end.value); ++i)
          bits[i - first_] = true;
  }
  [[nodiscard]] bool whole(std::uint32_t i) const { return cover_.whole[i - first_]; }
  [[nodiscard]] bool fragment(std::uint32_t i) const { return cover_.fragment[i - first_]; }
  [[nodiscard]] bool any_whole(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t i = from; i < to; ++i)
      if (whole(i)) return true;
    return false;
  }
  [[nodiscard]] bool any_fragment(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t i = from; i < to; ++i)
      if (fragment(i)) return true;
    return false;
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
  [[nodiscard]] bool inside(std::uint32_t i) const { return i < last_; }
  [[nodiscard]] bool is_finite(std::uint32_t i) const {
    return search_.is_finite_verb(i) || search_.has(i, part::auxiliary);
  }
  static TokenSpan span(std::uint32_t from, std::uint32_t to) { return {TokenIndex(from), TokenIndex(to)}; }
  [[nodiscard]] TokenSpan trimmed(std::uint32_t from, std::uint32_t to) const {
    const auto is_edge = [&](std::uint32_t i) {
      return search_.is(i, ",") || search_.is(i, ";") || search_.is(i, ":");
    };
    while (from < to && is_edge(from)) ++from;
    while (to > from && is_edge(to - 1)) --to;
    return span(from, to);
  }
  void add(QuoteKind kind, std::vector<TokenSpan> content, TokenSpan source, TokenSpan cue) {
    std::erase_if(content, [](TokenSpan s) { return s.is_empty(); });
    if (!content.empty()) speech_.push_back({kind, std::move(content), source, cue});
  }

  // ---- "…, according to Berg"
  void by_phrase() {
    for (std::uint32_t i = first_; i < last_; ++i) {
      if (!words_.is_cue(document_.tokens[i].word)) continue;
      const std::uint32_t length = words_.phrase_length(document_, i);
      if (length == 0 || whole(i)) continue;
      const std::uint32_t source_begin = i + length;
      const bool fronted = i == first_ || (i == first_ + 1 && search_.has(first_, part::coordinator));
      std::uint32_t source_end = source_begin;
      while (source_end < last_ && !search_.is(source_end, ",") &&
             (fronted || (!search_.is(source_end, ";") && !search_.is_dash(source_end))))
        ++source_end;
      if (source_end == source_begin) continue;
      if (fronted) {
        if (source_end >= last_) continue;
        const TokenSpan content = trimmed(source_end, last_);
        add(kind_of(content), {content}, span(source_begin, source_end), span(i, source_begin));
      } else {
        const TokenSpan content = trimmed(first_, i);
        if (any_whole(first_, i)) continue;
        add(kind_of(content), {content}, span(source_begin, source_end), span(i, source_begin));
      }
      i = source_end;
    }
  }
  [[nodiscard]] QuoteKind kind_of(TokenSpan content) const {
    return any_fragment(content.begin.value, content.end.value) ? QuoteKind::mixed : QuoteKind::indirect;
  }

  // ---- verbs
  struct Cue {
    std::uint32_t at = 0;
    std::uint32_t verb = 0;  // `report` bits
    bool strong = false;     // takes a that-clause
  };

  void by_verb() {
    cues_.clear();
    for (std::uint32_t i = first_; i < last_; ++i) {
      const std::uint32_t verb = search_.verb(i);
      if (verb == 0 || whole(i) || fragment(i) || !(search_.is_lower(i) || (title_ && i > first_)) || is_direct_cue(i))
        continue;
      cues_.push_back({i, verb, (verb & report::that) != 0});
    }
    reached_ = first_;
    for (const Cue& cue : cues_) report(cue);
  }
  [[nodiscard]] bool is_direct_cue(std::uint32_t i) const {
    for (const Speech& s : direct_.speech)
      if (s.cue.contains(TokenIndex(i))) return true;
    return false;
  }

  struct SourceAndCue {
    TokenSpan source;
    TokenSpan cue;
    std::optional<std::uint32_t> own_begin;  // the source stands before its verb in this clause, from here
  };

  /// Is the word used as a verb that may report here?
  [[nodiscard]] bool is_used(const Cue& cue) const {
    const std::uint32_t v = cue.at;
    const bool has_before = v > first_;
    if (has_before && search_.has(v - 1, part::determiner)) return false;  // "the call", "this claim"
    const Tag tag = token(v).tag;
    if (!title_ && (tag == Tag::JJ || is_proper(tag) || !search_.is_reporting(v))) return false;
    if (!cue.strong) {
      const bool quoted_behind = any_fragment(v, end_);
      if (!quoted_behind && (cue.verb & report::base_form) != 0) return false;
      if (inside(v + 1) && (search_.is(v + 1, ",") || search_.is(v + 1, ".") || search_.has(v + 1, part::particle)))
        return false;
    }
    if (has_before && search_.has(v - 1, part::to)) return false;                                      // "to say"
    if (has_before && search_.has(v - 1, part::be) && (cue.verb & report::gerund) == 0) return false;  // "was told"
    return true;
  }

  /// The subject of the first finite verb before `v`: of a participle ("…, saying that") or a
  /// second verb ("… and said").
  [[nodiscard]] std::optional<TokenSpan> clause_subject(std::uint32_t v) const {
    for (std::uint32_t k = first_ + 1; k < v; ++k) {
      if (!is_finite(k) || whole(k)) continue;
      if (const auto source = search_.before(k, first_)) return span(source->begin, source->end);
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<SourceAndCue> source_of(const Cue& cue) {
    const std::uint32_t v = cue.at;
    const bool has_before = v > first_;
    if ((cue.verb & report::gerund) != 0) {
      if (has_before && search_.is(v - 1, ",")) {  // ", adding that …"
        for (std::size_t s = speech_.size(); s-- > sentence_speech_;)
          if (!speech_[s].source.is_empty()) return SourceAndCue{speech_[s].source, span(v, v + 1), std::nullopt};
        if (const auto subject = clause_subject(v)) return SourceAndCue{*subject, span(v, v + 1), std::nullopt};
        return std::nullopt;
      }
      if (has_before && (search_.has(v - 1, part::with_gerund) ||
                         is_noun(token(v - 1).tag))) {  // "a statement saying", "by claiming"
        if (!cue.strong) return std::nullopt;
        if (const auto subject = clause_subject(v)) return SourceAndCue{*subject, span(v, v + 1), std::nullopt};
        return std::nullopt;
      }
      if (!(has_before && search_.has(v - 1, part::auxiliary))) return std::nullopt;
    }
    if (const auto source = search_.before(v, first_))
      return SourceAndCue{span(source->begin, source->end), span(source->cue_begin, v + 1), source->begin};
    if (!has_before || !(cue.strong || any_fragment(v, end_))) return std::nullopt;
    const bool coordinated =
        search_.has(v - 1, part::coordinator) || search_.is(v - 1, ",") ||
        (search_.has(v - 1, part::adverb) && v > first_ + 1 && search_.has(v - 2, part::coordinator));
    if (coordinated) {  // "met the minister and said that …"
      for (std::uint32_t k = first_ + 1; k < v; ++k) {
        if (!is_finite(k) || whole(k)) continue;
        if (const auto source = search_.before(k, first_))
          return SourceAndCue{span(source->begin, source->end), span(v, v + 1), source->begin};
      }
    }
    return std::nullopt;
  }

  void report(const Cue& cue) {
    if (!is_used(cue)) return;
    const std::uint32_t v = cue.at;
    if (report_fronted_inverted(cue)) return;
    const auto found = source_of(cue);
    if (!found) return;
    if (v + 1 >= last_ || only_circumstance(v + 1)) {
      report_fronted(cue, *found);
      return;
    }
    if (report_interrupted(cue, *found)) return;
    report_behind(cue, *found);
  }

  /// "The talks had failed, said Berg."
  bool report_fronted_inverted(const Cue& cue) {
    const std::uint32_t v = cue.at;
    if (!cue.strong || v < first_ + 4 || !search_.is(v - 1, ",") || any_whole(first_, last_)) return false;
    if (token(v).tag != Tag::VBD && token(v).tag != Tag::VBZ && token(v).tag != Tag::VBP) return false;
    const auto source = search_.after(v + 1, end_);
    if (!source) return false;
    // behind "…, said" stands a name or a definite group, and then nothing that was said
    const std::uint32_t begin = source->begin.value, end = source->end.value;
    if (!is_proper(token(begin).tag) && !search_.has(begin, part::article | part::pronoun)) return false;
    if (end < last_ && !search_.is_punctuation(end) && !search_.has(end, part::time | part::outside | part::relative))
      return false;
    const TokenSpan content = trimmed(first_, v - 1);
    add(kind_of(content), {content}, *source, span(v, v + 1));
    return true;
  }

  /// Only when and where it was said stands behind the verb: "… , Berg said in a letter on Monday."
  [[nodiscard]] bool only_circumstance(std::uint32_t from) const {
    if (!search_.has(from, part::time | part::outside | part::preposition | part::with_gerund) &&
        token(from).tag != Tag::RB)
      return false;
    for (std::uint32_t i = from; i < last_; ++i)
      if (is_finite(i) || search_.has(i, part::that | part::to) || fragment(i) || whole(i)) return false;
    return true;
  }

  /// "The talks had failed, Berg said."
  void report_fronted(const Cue& cue, const SourceAndCue& found) {
    if (!cue.strong || !found.own_begin || *found.own_begin < first_ + 4) return;
    const std::uint32_t comma = *found.own_begin - 1;
    if (!search_.is(comma, ",") || any_whole(first_, comma)) return;
    const TokenSpan content = trimmed(first_, comma);
    add(kind_of(content), {content}, found.source, found.cue);
  }

  /// "The talks, Berg said, had failed."
  bool report_interrupted(const Cue& cue, const SourceAndCue& found) {
    if (!cue.strong || !found.own_begin || *found.own_begin <= first_ + 2) return false;
    const std::uint32_t comma = *found.own_begin - 1;
    if (!search_.is(comma, ",") || !search_.is(cue.at + 1, ",") || any_whole(first_, comma) || cue.at + 3 >= last_)
      return false;
    if (!any_whole(cue.at + 1, last_)) {
      const TokenSpan front = trimmed(first_, comma), back = trimmed(cue.at + 2, last_);
      const bool mixed = kind_of(front) == QuoteKind::mixed || kind_of(back) == QuoteKind::mixed;
      add(mixed ? QuoteKind::mixed : QuoteKind::indirect, {front, back}, found.source, found.cue);
    }
    return true;
  }

  /// The content behind the verb.
  void report_behind(const Cue& cue, const SourceAndCue& found) {
    std::uint32_t that = 0;
    const std::uint32_t begin = content_begin(cue, that);
    if (begin >= last_ || whole(begin)) return;
    const std::uint32_t end = content_end(cue, begin);
    if (end <= begin) return;
    const bool quoted = any_fragment(begin, end);
    bool clause = false;
    for (std::uint32_t k = begin; k < end && !clause; ++k) clause = is_finite(k);
    bool counts = quoted;
    if (cue.strong) {
      counts = counts || that != 0 || title_ || (clause && begins_clause(begin)) ||
               ((cue.verb & report::infinitive) != 0 && search_.has(begin, part::to));
    } else {
      counts = counts || ((cue.verb & report::object) != 0 &&
                          (!search_.has(begin, part::preposition) || search_.has(begin, part::object_preposition)));
    }
    if (!counts || (begin < reached_ && !cue.strong)) return;
    add(quoted ? QuoteKind::mixed : QuoteKind::indirect, {span(begin, end)}, found.source, found.cue);
    reached_ = end;
  }

  [[nodiscard]] bool begins_clause(std::uint32_t i) const {
    if (search_.has(i, part::preposition) && !search_.has(i, part::that | part::break_)) return false;
    const Tag tag = token(i).tag;
    return is_noun(tag) || is_adjective(tag) || tag == Tag::PRP || tag == Tag::PRPS || tag == Tag::DT ||
           tag == Tag::CD || tag == Tag::EX || tag == Tag::RB || tag == Tag::WP || tag == Tag::IN || tag == Tag::WRB ||
           tag == Tag::WDT || tag == Tag::PDT || tag == Tag::VBG || tag == Tag::dollar;
  }

  /// Skips the time and the addressee: "said Monday (in Oslo) | that …", "told reporters | the talks …".
  [[nodiscard]] std::uint32_t content_begin(const Cue& cue, std::uint32_t& that) const {
    const std::uint32_t from = cue.at + 1;
    const std::uint32_t reach = (cue.verb & report::addressee) != 0 ? 2 * kLongestToThat : kLongestToThat;
    for (std::uint32_t k = from; k < std::min(from + reach, last_); ++k) {
      if (k > from + kLongestToThat && is_finite(k)) break;
      if (search_.has(k, part::that)) {
        that = k;
        return k;
      }
      if (search_.is_punctuation(k) && !(search_.is(k, ",") && k > from)) break;
    }
    std::uint32_t k = from;
    while (k < last_ && (search_.has(k, part::time) ||
                         (search_.has(k, part::outside) && k + 1 < last_ && search_.has(k + 1, part::time))))
      ++k;
    if ((cue.verb & report::addressee) != 0 && k < last_) {
      std::uint32_t z = k;
      while (z < last_ && z - k < 4) {
        const Tag tag = token(z).tag;
        if (!is_noun(tag) && tag != Tag::DT && !is_adjective(tag) && tag != Tag::PRP && tag != Tag::PRPS) break;
        const bool ends = search_.has(z, part::object);
        ++z;
        if (ends) break;
      }
      k = z;
    }
    return k;
  }

  /// The clause ends before ", according to", ", adding", ", while", "; …" and before the next
  /// reporting verb of the same speaker.
  [[nodiscard]] std::uint32_t content_end(const Cue& cue, std::uint32_t begin) const {
    for (std::uint32_t k = begin + 1; k < last_; ++k) {
      if (whole(k)) return k;
      if (fragment(k)) continue;
      if (search_.is(k, ";")) return k;
      const std::uint32_t next = k + 1;
      if (next >= last_) continue;
      const std::uint32_t verb = search_.verb(next);
      if (search_.is(k, ",")) {
        if (words_.phrase_length(document_, next) != 0) return k;
        if (verb != 0 && (verb & report::gerund) != 0) return k;
        if (search_.has(next, part::contrast)) return k;
        if (search_.has(next, part::coordinator) && cue_between(next + 1, next + 5)) return k;
      } else if (search_.has(k, part::coordinator)) {
        const std::uint32_t end = search_.is(k - 1, ",") ? k - 1 : k;
        if ((verb & cue.verb & report::gerund) != 0) return end;  // "calling it a sham and saying …"
        if (verb != 0 && (verb & (report::gerund | report::thought | report::infinitive)) == 0 &&
            (token(next).tag == Tag::VBD || token(next).tag == Tag::VBZ))
          return end;
        if (token(next).tag == Tag::PRP && next + 1 < last_ && search_.verb(next + 1) != 0) return end;
      } else if (!cue.strong && search_.has(k, part::outside) && next + 1 < last_ &&
                 search_.has(next, part::article | part::apposition) && occasion_near(next + 1)) {
        return k;  // "criticized the plan | in a speech on Monday"
      }
    }
    return last_;
  }
  [[nodiscard]] bool cue_between(std::uint32_t from, std::uint32_t to) const {
    return std::any_of(cues_.begin(), cues_.end(), [&](const Cue& c) { return c.at >= from && c.at <= to; });
  }
  [[nodiscard]] bool occasion_near(std::uint32_t i) const {
    return search_.has(i, part::occasion) || (i + 1 < last_ && search_.has(i + 1, part::occasion));
  }

  const ReportingWords& words_;
  const AnnotatedDocument& document_;
  SourceSearch search_;
  const DirectSpeech& direct_;
  std::vector<Speech> speech_;
  std::vector<Cue> cues_;
  QuoteCover cover_;
  std::size_t sentence_speech_ = 0;
  std::uint32_t first_ = 0, end_ = 0, last_ = 0, reached_ = 0;
  bool title_ = false;
};

}  // namespace

std::vector<Speech> find_indirect_speech(const ReportingWords& words, const AnnotatedDocument& document,
                                         const DirectSpeech& direct) {
  return Reported(words, document, direct).find();
}

}  // namespace dramatis
