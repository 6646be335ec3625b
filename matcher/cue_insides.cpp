// SPDX-License-Identifier: Apache-2.0
#include "matcher/cue_insides.hpp"

#include <algorithm>
#include <bit>

#include "lexicon/bytes.hpp"
#include "matcher/shape_class.hpp"

namespace dramatis {

namespace {

constexpr std::uint64_t kFactor = 0x9E37'79B9'7F4A'7C15ULL;

void join(std::vector<std::uint64_t>& to, const std::uint64_t* row) { join_row(to.data(), row, to.size()); }

bool has(const std::vector<std::uint64_t>& row, std::size_t bit) { return (row[bit / 64] >> (bit % 64) & 1) != 0; }

std::uint64_t hash_text(std::uint64_t hash, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); i += 8)
    hash = mix_words(hash ^ load_up_to_8(text.data() + i, text.size() - i), kFactor);
  return hash;
}

}  // namespace

CueInsides& CueInsides::of_thread() {
  thread_local CueInsides insides;
  return insides;
}

void CueInsides::clear() {
  ++serial_;
  slots_.assign(kFirstSlots, Slot{});
  sorts_ = 0;
  states_.clear();
  states_.reserve(kMostSorts * 2 * words_);  // memory that no sort uses is never touched
  kind_keys_.clear();
}

void CueInsides::attach(const RuleView& view, const AnnotatedDocument& document, const Lattice& lattice,
                        PatternMachine& machine, PatternTests& tests, const EdgeLookUp& look) {
  view_ = &view;
  document_ = &document;
  lattice_ = &lattice;
  machine_ = &machine;
  tests_ = &tests;
  look_ = &look;
  is_read_ = false;
  token_rows_ = &TokenRows::of_thread();
  if (view_serial_ == view.serial && generation_ == token_rows_->generation() && sorts_ <= kMostSorts) return;
  view_serial_ = view.serial;
  generation_ = token_rows_->generation();
  clear();
  entry_keys_.assign(view.lexicon->entry_count(), 0);
  words_ = view.cue_index[0].branch_words;
  alive_.resize(words_);
  for (Words* row : {&first_, &first_long_, &last_, &last_long_, &whole_, &inside_})
    row->resize(view.cue_index[0].words);
}

/// Which of the filters that cues put behind its lexicon an entry passes. Lexicons with more filters than bits tell
/// each entry apart.
std::uint64_t CueInsides::key_of_entry(const LexiconMatch& match) {
  const std::vector<std::uint32_t>& filters = view_->cue_tables.questions.lexicons[match.lexicon].filters;
  const std::uint64_t key = std::uint64_t{match.tokens.size()} << 48U | std::uint64_t{match.lexicon} << 32U;
  if (filters.empty()) return key;
  if (filters.size() > 15) return key | match.entry;
  std::uint16_t& known = entry_keys_[match.entry];
  if (known == 0) {
    unsigned passed = 0;
    for (std::size_t i = 0; i < filters.size(); ++i)
      passed |= view_->entry_passes(filters[i], match.entry) ? 1U << i : 0U;
    known = static_cast<std::uint16_t>(1U + passed);
  }
  return key | known;
}

/// What cues can ask of a token of its kind, letters and entries aside.
std::uint64_t CueInsides::key_of_kind(std::uint32_t token) {
  const std::uint32_t kind = token_rows_->kind(token);
  if (kind >= kind_keys_.size()) kind_keys_.resize(kind + 1U + kind / 2U, 0);
  std::uint64_t& key = kind_keys_[kind];
  if (key != 0) return key;
  const CandidateQuestions& questions = view_->cue_tables.questions;
  const Token& t = document_->tokens[token];
  const auto add = [&](std::uint64_t answer) { key = mix_words(key ^ answer, kFactor); };
  add(shape_class(*document_, t) << 1U | (t.tag == Tag::CD ? 1U : 0U));  // a number by its tag is one by shape
  add(questions.words.has(t.word) || questions.words.has(t.lemma) ? std::uint64_t{t.word} << 32U | t.lemma : 0);
  for (const std::uint64_t mask : questions.tags) add(mask >> static_cast<unsigned>(t.tag) & 1U);
  for (const std::uint16_t filter : questions.filters) add(machine_->passes(filter, token, kNoEntry, kNoChunk) ? 1 : 0);
  return key |= 1U;
}

/// Which of the spellings that are asked for the token has; 0 if none can tell it from others of its kind.
std::uint64_t CueInsides::key_of_letters(const Token& token) const {
  const CandidateQuestions& questions = view_->cue_tables.questions;
  if (questions.spelled.has(token.word)) return hash_text(1, document_->text(token)) | 1U;
  if (token.word < kFirstLocalWord || token.word == kNoWord) return 0;
  std::uint64_t key = 0;
  const auto number_in = [](const std::vector<std::string_view>& list, std::string_view text) {
    const auto found = std::find(list.begin(), list.end(), text);
    return found == list.end() ? 0 : static_cast<std::uint64_t>(found - list.begin()) + 1;
  };
  if (!questions.unknown_spelled.empty()) key = number_in(questions.unknown_spelled, document_->text(token));
  if (!questions.unknown.empty()) key |= number_in(questions.unknown, document_->local_word_text(token.word)) << 32U;
  return key;
}

/// What is known of entries lies far apart: all are fetched before the first is read.
inline void CueInsides::fetch_entries(TokenSpan candidate) const {
  const std::uint32_t last = lattice_->last_match(candidate.end.value - 1);
  for (std::uint32_t m = lattice_->first_match(candidate.begin.value); m < last; ++m)
    __builtin_prefetch(entry_keys_.data() + document_->lexicon_matches[m].entry);
  for (std::uint32_t t = candidate.begin.value; t < candidate.end.value; ++t) token_rows_->fetch(t);
}

/// All that programs, filters and rows can ask of the candidate's tokens, the entries among them, and the casing.
std::uint64_t CueInsides::key_of(TokenSpan candidate) {
  const CandidateQuestions& questions = view_->cue_tables.questions;
  const auto casing = static_cast<std::uint64_t>(document_->sentence_of(candidate.begin).casing);
  std::uint64_t key = casing << 32U | candidate.size();
  fetch_entries(candidate);
  for (std::uint32_t t = candidate.begin.value; t < candidate.end.value; ++t) {
    key = mix_words(key ^ key_of_kind(t), kFactor);
    if (const std::uint64_t letters = key_of_letters(document_->tokens[t]); letters != 0)
      key = mix_words(key ^ letters, kFactor);
    for (std::uint32_t m = lattice_->first_match(t); m < lattice_->last_match(t); ++m) {
      const LexiconMatch& match = document_->lexicon_matches[m];
      if (match.tokens.end <= candidate.end && questions.lexicons[match.lexicon].asked)
        key = mix_words(key ^ key_of_entry(match), kFactor);
    }
  }
  return key | 1U;
}

/// The same words in the same form: mentions of one name come one after the other.
bool CueInsides::are_alike(TokenSpan one, TokenSpan other) const {
  if (one.size() != other.size() ||
      document_->sentence_of(one.begin).casing != document_->sentence_of(other.begin).casing)
    return false;
  for (std::uint32_t i = 0; i < one.size(); ++i) {
    const Token &a = document_->token(one.begin + i), &b = document_->token(other.begin + i);
    if (a.word != b.word || a.lemma != b.lemma || a.tag != b.tag || a.shape != b.shape) return false;
  }
  return true;
}

void CueInsides::find_sorts(std::span<const TokenSpan> candidates, std::vector<CueSort>& out) {
  constexpr std::size_t kAhead = 3;
  const std::size_t n = candidates.size();
  keys_.resize(n);
  out.resize(n);
  for (std::size_t i = 0; i < n; ++i) {
    fetch_entries(candidates[std::min(i + kAhead, n - 1)]);
    keys_[i] = i > 0 && are_alike(candidates[i], candidates[i - 1]) ? 0 : key_of(candidates[i]);
    __builtin_prefetch(slots_.data() + slot_place(keys_[i]));
  }
  for (std::size_t i = 0; i < n; ++i)
    out[i] = i > 0 && keys_[i] == 0 ? out[i - 1] : CueSort{sort_of(candidates[i], keys_[i]), candidates[i].begin};
}

std::uint32_t CueInsides::sort_of(TokenSpan candidate, std::uint64_t key) {
  std::size_t at = slot_place(key);
  for (; slots_[at].key != 0; at = (at + 1) & (slots_.size() - 1))
    if (slots_[at].key == key) return slots_[at].sort;
  candidate_ = candidate;
  read();
  const auto sort = sort_ = static_cast<std::uint32_t>(sorts_++);
  slots_[at] = {key, sort};
  states_.resize(sorts_ * 2 * words_);
  state_ = states_.data() + std::size_t{sort} * 2 * words_;
  begin_state();
  // Every name asks for these: decided while the rows are at hand.
  for (std::size_t w = 0; w < words_; ++w) static_cast<void>(holding(w, view_->cue_tables.inside[w]));
  if (sorts_ * 2 > slots_.size()) grow_slots();
  return sort;
}

void CueInsides::grow_slots() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.key == 0) continue;
    std::size_t at = slot_place(slot.key);
    while (slots_[at].key != 0) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = slot;
  }
}

void CueInsides::look_at(TokenSpan candidate, CueSort sort) {
  candidate_ = {sort.of, sort.of + candidate.size()};
  is_read_ = is_read_ && sort.number == sort_;
  sort_ = sort.number;
  state_ = states_.data() + std::size_t{sort_} * 2 * words_;
}

void CueInsides::look_afresh(TokenSpan candidate) {
  candidate_ = candidate;
  read();
  is_read_ = false;
  fresh_.resize(2 * words_);
  state_ = fresh_.data();
  begin_state();
}

void CueInsides::begin_state() {
  for (std::size_t w = 0; w < words_; ++w) {
    state_[w] = alive_[w] & view_->cue_tables.plain[w];
    state_[words_ + w] = alive_[w] & ~view_->cue_tables.plain[w];
  }
}

/// The branches that the candidate's length and the edges in it admit.
void CueInsides::read() {
  is_read_ = true;
  const CueIndexRecord& cues = view_->cue_index[0];
  const std::size_t size = std::min(candidate_.size(), kMaxMatchTokens);
  std::copy_n(view_->rows.data() + cues.lengths + size * words_, words_, alive_.data());
  read_ends();
  read_inside();
}

/// Keeps the branches that ask nothing of the place, or more than tokens, or whose edges are in `edges`.
void CueInsides::keep(CuePlace place, const Words& edges) {
  const std::uint64_t* free = look_->row(index(place), index(place).always);
  for (std::size_t w = 0; w < alive_.size(); ++w) alive_[w] &= free[w] | view_->cue_tables.open[w] | edges[w];
}

void CueInsides::read_ends() {
  const std::uint32_t places = view_->cue_index[0].index;
  const std::uint32_t first = token_rows_->kind(candidate_.begin.value);
  const std::uint32_t last = token_rows_->kind(candidate_.end.value - 1);
  for (const CuePlace place : {CuePlace::whole, CuePlace::first, CuePlace::inside})
    token_rows_->fetch_ref(places + static_cast<std::uint32_t>(place), first);
  for (const CuePlace place : {CuePlace::last, CuePlace::inside})
    token_rows_->fetch_ref(places + static_cast<std::uint32_t>(place), last);
  for (Words* row : {&first_, &first_long_, &last_, &last_long_, &whole_}) std::fill(row->begin(), row->end(), 0);
  look_->forward(index(CuePlace::whole), candidate_.begin.value, candidate_.end.value,
                 [&](EdgeRow row, std::uint32_t to) {
                   if (to == candidate_.end.value) join(whole_, row.bits);
                 });
  keep(CuePlace::whole, whole_);
  look_->forward(index(CuePlace::first), candidate_.begin.value, candidate_.end.value,
                 [&](EdgeRow row, std::uint32_t to) {
                   join(first_, row.bits);
                   if (to > candidate_.begin.value + 1) join(first_long_, row.bits);
                 });
  keep(CuePlace::first, first_);
  look_->backward(index(CuePlace::last), candidate_.end.value, candidate_.begin.value,
                  [&](EdgeRow row, std::uint32_t from) {
                    join(last_, row.bits);
                    if (from + 1 < candidate_.end.value) join(last_long_, row.bits);
                  });
  keep(CuePlace::last, last_);
}

/// Only if a branch that is left, or one of its tests, asks: most do not.
void CueInsides::read_inside() {
  inside_known_ = false;
  const std::uint64_t* free = look_->row(index(CuePlace::inside), index(CuePlace::inside).always);
  bool asked = false;
  for (std::size_t w = 0; w < alive_.size(); ++w)
    asked = asked || (alive_[w] & ~free[w] & ~view_->cue_tables.open[w]) != 0;
  if (!asked) return;
  know_inside();
  keep(CuePlace::inside, inside_);
}

void CueInsides::know_inside() {
  inside_known_ = true;
  std::fill(inside_.begin(), inside_.end(), 0);
  for (std::uint32_t t = candidate_.begin.value; t < candidate_.end.value; ++t)
    look_->forward(index(CuePlace::inside), t, candidate_.end.value,
                   [&](EdgeRow row, std::uint32_t) { join(inside_, row.bits); });
}

std::uint64_t CueInsides::holding(std::size_t word, std::uint64_t wanted) {
  for (std::uint64_t open = state_[words_ + word] & wanted; open != 0; open &= open - 1)
    static_cast<void>(decide(word * 64 + static_cast<std::size_t>(std::countr_zero(open))));
  return state_[word] & wanted;
}

/// By the rows of the candidate if they are at hand; to read them costs more than to run the few programs that are
/// asked.
bool CueInsides::decide(std::size_t branch) {
  const bool held = covers(branch) && !is_refused(branch);
  const std::uint64_t bit = std::uint64_t{1} << (branch % 64);
  state_[words_ + branch / 64] &= ~bit;
  if (held) state_[branch / 64] |= bit;
  return held;
}

bool CueInsides::covers(std::size_t number) {
  const CueBranch& branch = view_->branches[number];
  if (!branch.of_candidate) return true;  // asked each time
  const std::uint32_t size = candidate_.size();
  switch (branch.check) {
    case InnerCheck::none:
      if (branch.inner == kNoProgram || size <= kMaxMatchTokens) return true;
      break;
    case InnerCheck::first:
      if (is_read_ && !has(first_long_, number)) return size - 1 <= branch.rest;
      break;
    case InnerCheck::last:
      if (is_read_ && !has(last_long_, number)) return size - 1 <= branch.rest;
      break;
    case InnerCheck::program: break;
  }
  return inner_holds(branch, candidate_);
}

bool CueInsides::inner_holds(const CueBranch& branch, TokenSpan candidate) {
  return branch.inner == kNoProgram ||
         machine_->forward(branch.inner, candidate.begin.value, candidate.end.value) == candidate.end.value;
}

bool CueInsides::is_refused(std::size_t branch) {
  MatchView match;
  match.extent = match.captures[0] = match.sentence = candidate_;
  const CueTables::Tests its = view_->cue_tables.tests[branch];
  for (std::uint32_t i = its.first; i < its.first + its.of_candidate; ++i) {
    const TestRecord& test = view_->tests[view_->cue_tables.test_numbers[i]];
    if (passes(test, match) == test.unless) return true;
  }
  return false;
}

bool CueInsides::passes(const TestRecord& test, const MatchView& match) {
  if (test.place != CuePlace::none && is_read_) {
    if (test.place == CuePlace::inside && !inside_known_) know_inside();
    const Words& row = test.place == CuePlace::whole   ? whole_
                       : test.place == CuePlace::first ? first_
                       : test.place == CuePlace::last  ? last_
                                                       : inside_;
    if (!has(row, test.bit)) return false;
    if (test.decides) return true;
  }
  return tests_->holds(test, match);
}

}  // namespace dramatis
