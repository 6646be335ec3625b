// SPDX-License-Identifier: Apache-2.0
#include "text/sentences.hpp"

#include <algorithm>

#include "text/sentence_pass.hpp"

namespace dramatis {

/// Most tokens can end nothing: those that may are found first.
void SentencePass::run() {
  d_.sentences.clear();
  find_places();
  for (const std::uint32_t i : places_) {
    if (i < done_) continue;  // a mark that went with the one before
    mark_quoted(i);
    look_at(i);
  }
  const auto n = static_cast<std::uint32_t>(d_.tokens.size());
  mark_quoted(n);
  finish_long(n);
  if (n > 0) finish(n);
}

/// Marks but for commas, words that end in a full stop, first words of lines and zones.
void SentencePass::find_places() {
  const auto n = static_cast<std::uint32_t>(d_.tokens.size());
  places_.resize(n);
  const char* const text = d_.document.text.data();
  const Token* const tokens = d_.tokens.data();
  std::uint32_t* out = places_.data();
  std::size_t zone = 1;
  ByteOffset next_zone = zone_begin(1);
  for (std::uint32_t i = 0; i < n; ++i) {
    const Token& t = tokens[i];
    const bool marks = (t.shape == Shape::punctuation) & (text[t.begin.value] != ',');
    bool is_place = marks | t.has(token_flag::line_before) | (text[t.end.value - 1] == '.');
    if (t.begin >= next_zone) {
      is_place = true;
      while (next_zone <= t.begin) next_zone = zone_begin(++zone);
    }
    *out = i;
    out += static_cast<std::size_t>(is_place);
  }
  places_.resize(static_cast<std::size_t>(out - places_.data()));
}

void SentencePass::look_at(std::uint32_t i) {
  const Token& t = token(i);
  finish_long(i);
  if (i > 0 && (t.has(token_flag::line_before) || t.begin >= next_zone_) && starts_paragraph(i)) {
    finish(i);
    paragraph_++;
    quote_open_ = single_open_ = false;
  }
  done_ = i + 1;
  const Mark here = mark(i);
  if (here == Mark::none) {  // the usual word
    if (quote_open_ || single_open_) d_.tokens[i].flags |= token_flag::quoted;
    if (t.shape == Shape::punctuation || d_.document.text[t.end.value - 1] != '.') return;
  }
  const std::uint32_t end = here == Mark::none ? ends_abbreviation(i) : sentence_end(i, here);
  if (end == 0) return quotation(i);
  for (; done_ < end; ++done_) quotation(done_ - 1);
  quotation(end - 1);
  finish(end);
}

/// No place lies between those that were looked at and `end`.
void SentencePass::mark_quoted(std::uint32_t end) {
  if (quote_open_ || single_open_) {
    for (std::uint32_t i = done_; i < end; ++i) d_.tokens[i].flags |= token_flag::quoted;
  }
  done_ = end;
}

void SentencePass::finish_long(std::uint32_t end) {
  while (end - begin_ >= kLongestSentence) finish(begin_ + kLongestSentence);
}

bool SentencePass::is_capital(std::uint32_t i) const {
  switch (token(i).shape) {
    case Shape::capitalized:
    case Shape::upper:
    case Shape::initial:
    case Shape::mixed: return true;
    case Shape::dotted:
    case Shape::alphanumeric: return text(i)[0] >= 'A' && text(i)[0] <= 'Z';
    default: return false;
  }
}

bool SentencePass::starts_paragraph(std::uint32_t i) {
  const Token& t = token(i);
  bool new_zone = false;
  for (; next_zone_ <= t.begin; ++zone_, next_zone_ = zone_begin(zone_ + 1)) new_zone = true;
  if (new_zone) return true;
  if (!t.has(token_flag::line_before)) return false;
  if (t.has(token_flag::blank_before)) return true;
  if (paragraphs_.empty()) return layout_.is_paragraph_break(token(i - 1).end.value, t.begin.value);
  while (next_paragraph_ < paragraphs_.size() && paragraphs_[next_paragraph_].begin < TokenIndex(i)) ++next_paragraph_;
  return next_paragraph_ < paragraphs_.size() && paragraphs_[next_paragraph_].begin == TokenIndex(i);
}

/// Where a zone begins; behind everything for one that does not exist.
ByteOffset SentencePass::zone_begin(std::size_t zone) const {
  const auto& zones = d_.document.zones;
  return zone < zones.size() ? zones[zone].span.begin : ByteOffset(0xFFFF'FFFFU);
}

/// One behind the last token of a sentence that ends with the mark `i`; 0 if none does.
std::uint32_t SentencePass::sentence_end(std::uint32_t i, Mark m) const {
  if (m != Mark::stop && m != Mark::exclamation && m != Mark::dots) return 0;
  const std::uint32_t next = closers(i + 1);
  if (!exists(next)) return next;
  return begins(next, m, next > i + 1) ? next : 0;
}

/// The first token behind quotation marks and brackets that close a sentence.
std::uint32_t SentencePass::closers(std::uint32_t i) const {
  while (exists(i)) {
    const Mark m = mark(i);
    const bool glued = !token(i).has(token_flag::space_before);
    const bool closes = m == Mark::close_quote || m == Mark::close_bracket ||
                        ((m == Mark::quote || m == Mark::single_quote) &&
                         (glued || (m == Mark::quote && quote_open_ && closes_by_spacing(i)))) ||
                        m == Mark::exclamation || m == Mark::dots;
    if (!closes || token(i).has(token_flag::line_before)) break;
    ++i;
  }
  return i;
}

/// Can a sentence begin at `i`, behind a mark `m`?
bool SentencePass::begins(std::uint32_t i, Mark m, bool closed) const {
  const Token& t = token(i);
  if (!t.has(token_flag::space_before)) {
    // "it ended.The next" has lost its space; "example.com" is one token and does not come here
    return m == Mark::stop && t.shape == Shape::capitalized;
  }
  const Mark mark_here = mark(i);
  if (mark_here == Mark::quote || mark_here == Mark::open_quote || mark_here == Mark::single_quote ||
      mark_here == Mark::open_bracket) {
    return exists(i + 1) && !is_lower(i + 1);
  }
  if (t.shape == Shape::punctuation) return mark_here == Mark::bullet;
  if (is_lower(i)) return false;
  // "Why now?" Berg asked.
  if (closed && m != Mark::stop && reports(i)) return false;
  return true;
}

/// A short subject and a verb of saying: what went before was its quote.
bool SentencePass::reports(std::uint32_t i) const {
  for (std::uint32_t k = i; k < i + 6 && exists(k); ++k) {
    const GrammarWord& verb = words_[lexicon_.info(token(k).word).verb_lemma];
    if (is_lower(k) && verb.has(VerbFrame::reporting)) return k > i;
    if (is_lower(k) && k > i && words_[token(k).word].tag == Tag::none && !is_title_word(k)) return false;
    if (token(k).shape == Shape::punctuation) return false;
  }
  return false;
}

/// An abbreviation or acronym ends the sentence only where the next word looks like a first one.
std::uint32_t SentencePass::ends_abbreviation(std::uint32_t i) const {
  const GrammarWord& row = words_[token(i).word];
  const std::uint32_t next = closers(i + 1);
  if (!exists(next)) return next;
  if (row.has(Abbreviation::before_name) && next == i + 1) return 0;
  if (!token(next).has(token_flag::space_before) || is_lower(next)) return 0;
  if (next > i + 1 && is_capital(next)) return row.has(Abbreviation::before_name) ? 0 : next;  // "… in the U.S." He
  // "he wrote on *X.* Two people", but "Francis X. Bushman"
  if (row.has(Abbreviation::site) && i > 0 && words_[token(i - 1).word].tag == Tag::IN) return next;
  const Mark m = mark(next);
  if (m == Mark::quote || m == Mark::open_quote) return exists(next + 1) && starter(next + 1) ? next : 0;
  if (!is_capital(next)) return 0;
  if (starter(next)) return next;
  // "at 5 p.m. Police arrived", but "5 p.m. Monday", "5 p.m. EST", "5 p.m. Oslo time"
  if (token(i).shape == Shape::dotted && text(i)[0] >= 'a' && text(i)[0] <= 'z') {
    return token(next).shape == Shape::capitalized && lexicon_.info(token(next).word).frequency_tier > 0 &&
                   !words_[token(next).word].has(NounFrame::time) && !time_zone(next)
               ? next
               : 0;
  }
  return token(i).shape == Shape::capitalized && row.has(Abbreviation::may_end) && is_told(i) && opens_clause(next)
             ? next
             : 0;
}

bool SentencePass::is_finite(std::uint32_t i) const {
  if (!is_lower(i)) return false;
  const auto finite = [](Tag t) { return t == Tag::VBD || t == Tag::VBZ || t == Tag::MD; };
  return std::ranges::any_of(lexicon_.info(token(i).word).tags, finite) || words_[token(i).word].has(Func::be);
}

/// Has the sentence had its verb before `i`? "He *left* Tirvo Inc."
bool SentencePass::is_told(std::uint32_t i) const {
  constexpr std::uint32_t kNear = 40;
  for (std::uint32_t k = i; k > begin_ && i - k < kNear; --k) {
    if (is_finite(k - 1)) return true;
  }
  return false;
}

/// A name or a plural, and its verb: "sold to Tirvo Inc. *Anna Berg left*", but "Tirvo Inc. President Anna Berg left".
bool SentencePass::opens_clause(std::uint32_t i) const {
  const WordInfo& first = lexicon_.info(token(i).word);
  const bool plural = first.tags[0] == Tag::NNS;
  if (first.capital_tag != Tag::NNP && !plural) return false;
  for (std::uint32_t k = i; k < i + 4 && exists(k); ++k) {
    if (k > i && is_finite(k)) return true;
    const WordInfo& info = lexicon_.info(token(k).word);
    const bool title = is_title_word(k) && (info.flags & word_flag::proper) == 0 && !plural;
    if (token(k).shape != Shape::capitalized || title || words_[token(k).word].has(NounFrame::time)) return false;
  }
  return false;
}

bool SentencePass::starter(std::uint32_t i) const {
  return words_[token(i).word].has(Func::starter) && token(i).shape != Shape::upper;
}

bool SentencePass::time_zone(std::uint32_t i) const {  // "Eastern time", "Central Daylight Time"
  for (std::uint32_t k = i + 1; k < i + 3 && exists(k); ++k) {
    if ((lexicon_.info(token(k).word).classes & word_class::time) != 0) return true;
  }
  return false;
}

void SentenceSplitter::split(AnnotatedDocument& document, std::span<const TokenSpan> paragraphs) const {
  thread_local std::vector<std::uint32_t> places;
  SentencePass(document, *lexicon_, *words_, paragraphs, places).run();
}

}  // namespace dramatis
