// SPDX-License-Identifier: Apache-2.0
// Lexicon entries in text: at each token the single-word postings of its word, and a walk
// through the trie where the filter lets the first two words pass.

#include <algorithm>
#include <array>

#include "lexicon/byte_kinds.hpp"
#include "lexicon/fold.hpp"
#include "lexicon/lexicon.hpp"

namespace dramatis {

namespace {

constexpr std::size_t kMaxDepth = 64;

/// Whether a token is written like `surface`, which has plain apostrophes and hyphens.
bool is_written(std::string_view token, std::string_view surface) {
  if (token.size() == surface.size()) return token == surface;
  std::size_t i = 0;
  for (std::size_t j = 0; j < surface.size(); ++j) {
    if (i >= token.size()) return false;
    if (token[i] == surface[j]) {
      ++i;
      continue;
    }
    const std::string_view c = token.substr(i, 3);
    const bool same = (surface[j] == '\'' && c == "\xE2\x80\x99") ||
                      (surface[j] == '-' && (c == "\xE2\x80\x90" || c == "\xE2\x80\x91"));
    if (!same) return false;
    i += 3;
  }
  return i == token.size();
}

/// Whether `token` is a word in capitals throughout ("SEOUL", the place of a dateline) of which
/// the entry has small letters. Three letters are rather an acronym: "THE", "USA", "WHO".
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_in_capitals(std::string_view token) {
  return token.size() >= 4 && starts_upper(token) && std::none_of(token.begin(), token.end(), is_small);
}
bool is_in_capitals(std::string_view token, std::string_view surface) {
  return is_in_capitals(token) && std::any_of(surface.begin(), surface.end(), is_small);
}

}  // namespace

/// One document's matching.
class LexiconMatcher {
 public:
  LexiconMatcher(const Lexicon& lexicon, const AnnotatedDocument& document, std::vector<LexiconMatch>& out)
      : lexicon_(lexicon), document_(document), out_(out) {}

  void match_tokens(std::uint32_t begin, std::uint32_t end, Casing casing) {
    casing_ = casing;
    if (lexicon_.overlay_) {
      for (std::uint32_t i = begin; i < end; ++i) {
        const WordId word = document_.tokens[i].word;
        if (word < lexicon_.word_count_) match_at(i, end, word);
      }
      return;
    }
    for (; begin < end; begin += kRun) match_run(begin, std::min(begin + kRun, end), end);
  }

  /// Entries of `lexicon` with a form of the tokens [begin, end), in their case.
  void entries_of_span(TokenSpan span, Casing casing, LexiconId lexicon, std::vector<EntryId>& out) {
    casing_ = casing;
    const std::uint32_t begin = span.begin.value;
    const WordId word = document_.tokens[begin].word;
    if (word >= lexicon_.word_count_) return;
    const auto take = [&](EntryId entry, FormRef form) {
      if (form.lexicon == lexicon && is_current(entry, form) && (out.empty() || out.back() != entry) &&
          is_case_right(entry, form, begin, span.size())) {
        out.push_back(entry);
      }
    };
    if (span.size() == 1) {
      const auto entries = lexicon_.entries_of_word(word);
      const auto forms = lexicon_.forms_of_word(word);
      for (std::size_t i = 0; i < entries.size(); ++i) take(entries[i], forms[i]);
      return;
    }
    for (int layer = 0; layer < 2; ++layer) {
      if (layer == 1 && !lexicon_.overlay_) break;
      const TrieView& trie = layer == 0 ? lexicon_.base_.trie : lexicon_.overlay_->trie;
      std::uint32_t node = layer == 0 ? base_root(word) : lexicon_.rows_[word].trie_node;
      for (std::uint32_t i = begin + 1; i < span.end.value && node != 0; ++i) {
        node = trie.step(node & ~TrieSlot::kAccepts, document_.tokens[i].word);
      }
      if ((node & TrieSlot::kAccepts) == 0) continue;
      for (const TrieAccept& a : trie.accepted(node & ~TrieSlot::kAccepts)) take(a.entry, a.form);
    }
  }

 private:
  static constexpr std::uint32_t kRun = 64;       // tokens at a time
  static constexpr std::uint32_t kRowAhead = 24;  // rows are fetched before their token's turn

  /// A word with which something may begin.
  struct Start {
    std::uint32_t token;
    std::uint32_t node;         ///< of the trie, if its filter of second words lets pass; else 0
    std::uint32_t first, last;  ///< forms of this word alone
  };

  /// Looks at the tokens of a run step by step, each step fetching for all of them what the next one reads.
  void match_run(std::uint32_t begin, std::uint32_t end, std::uint32_t sentence_end) {
    const TrieView& trie = lexicon_.base_.trie;
    const Token* const tokens = document_.tokens.data();
    std::array<Start, kRun> starts;
    const std::size_t count = find_starts(begin, end, sentence_end, starts);
    for (std::size_t i = 0; i < count; ++i) {
      const Start& s = starts[i];
      __builtin_prefetch(lexicon_.matches_.data() + s.first);
      if (s.node != 0) prefetch_start(trie, tokens[s.token].word, tokens[s.token + 1].word);
    }
    for (std::size_t i = 0; i < count; ++i) {
      Start& s = starts[i];
      if (s.node == 0) continue;
      if (trie.may_start(tokens[s.token].word, tokens[s.token + 1].word))
        prefetch_step(trie, s.node, tokens[s.token + 1].word);
      else s.node = 0;
    }
    for (std::size_t i = 0; i < count; ++i) {
      const Start& s = starts[i];
      const std::size_t first = out_.size();
      if (s.node != 0) walk(trie, s.node, s.token, sentence_end);
      if (s.first != s.last) take_words(s.first, s.last, s.token, first);
    }
  }

  /// Two tokens in three begin nothing. No branch, since nobody could foretell which.
  std::size_t find_starts(std::uint32_t begin, std::uint32_t end, std::uint32_t sentence_end,
                          std::array<Start, kRun>& starts) const {
    const Token* const tokens = document_.tokens.data();
    const WordRow* const rows = lexicon_.rows_.data();
    const auto word_count = static_cast<WordId>(lexicon_.word_count_);
    const auto last = static_cast<std::uint32_t>(document_.tokens.size() - 1);
    std::size_t count = 0;
    for (std::uint32_t i = begin; i < end; ++i) {
      __builtin_prefetch(rows + std::min(tokens[std::min(i + kRowAhead, last)].word, word_count));
      const WordId word = tokens[i].word;
      const WordId next = tokens[std::min(i + 1, last)].word;
      const bool is_known = word < word_count;
      const WordRow* const row = rows + (is_known ? word : 0);
      const bool goes_on = may_go_on(*row, next) & (i + 1 < sentence_end);
      const std::uint32_t behind = row[is_known ? 1 : 0].first_match;
      starts[count] = {i, goes_on ? row->trie_node : 0, row->first_match, behind};
      count += static_cast<std::size_t>(is_known & (goes_on | (row->first_match != behind)));
    }
    return count;
  }

  // Left to itself, the compiler takes a function that only prefetches, before it inlines it, for one without effect.
  [[gnu::always_inline]] static void prefetch_start(const TrieView& trie, WordId first, WordId second) {
    __builtin_prefetch(&trie.bloom[scale_hash(hash_pair(first, second), trie.bloom.size())]);
  }
  [[gnu::always_inline]] static void prefetch_step(const TrieView& trie, std::uint32_t node, WordId word) {
    __builtin_prefetch(&trie.slots[scale_hash(hash_pair(node, word), trie.slots.size())]);
  }

  static bool may_go_on(const WordRow& row, WordId next) {
    return ((row.second_words & second_word_bit(next)) != 0) & (next < kFirstLocalWord);
  }

  [[nodiscard]] std::uint32_t base_root(WordId word) const {
    return word < lexicon_.base_word_count_ ? lexicon_.base_.rows[word].trie_node : 0;
  }

  /// With an overlay, both layers' tries are asked.
  void match_at(std::uint32_t start, std::uint32_t end, WordId word) {
    const WordRow* const row = &lexicon_.rows_[word];
    const std::size_t first = out_.size();
    if (start + 1 < end) {
      const WordId next = document_.tokens[start + 1].word;
      if (word < lexicon_.base_word_count_ && may_go_on(lexicon_.base_.rows[word], next) &&
          lexicon_.base_.trie.may_start(word, next))
        walk(lexicon_.base_.trie, lexicon_.base_.rows[word].trie_node, start, end);
      if (may_go_on(*row, next) && lexicon_.overlay_->trie.may_start(word, next)) {
        walk(lexicon_.overlay_->trie, row->trie_node, start, end);
        order(first);
      }
    }
    take_words(row->first_match, row[1].first_match, start, first);
  }

  /// Adds what the trie accepts from `start` on, longest first.
  [[gnu::noinline]] void walk(const TrieView& trie, std::uint32_t root, std::uint32_t start, std::uint32_t end) {
    const std::vector<Token>& tokens = document_.tokens;
    std::array<std::uint32_t, kMaxDepth> nodes;
    std::size_t depth = 0;
    std::uint32_t node = root;
    for (std::uint32_t i = start + 1; i < end && depth < kMaxDepth; ++i) {
      node = trie.step(node, tokens[i].word);
      if (node == 0) break;
      nodes[depth++] = node;
      node &= ~TrieSlot::kAccepts;
    }
    const std::size_t first = out_.size();
    while (depth > 0) {
      const std::uint32_t at = nodes[--depth];
      if ((at & TrieSlot::kAccepts) == 0) continue;
      for (const TrieAccept& a : trie.accepted(at & ~TrieSlot::kAccepts)) {
        take(a.entry, a.form, start, static_cast<std::uint32_t>(depth) + 2, first);
      }
    }
  }

  /// Adds a match unless its lexicon already has one among those from `first` on.
  void take(EntryId entry, FormRef form, std::uint32_t start, std::uint32_t size, std::size_t first) {
    if (is_taken(form.lexicon, first) || !is_current(entry, form) || !is_case_right(entry, form, start, size)) return;
    out_.push_back({{TokenIndex(start), TokenIndex(start + size)}, entry, form.lexicon, 0});
  }
  /// The forms [begin, end) of the word at `start`; those of one lexicon stand together.
  void take_words(std::uint32_t begin, std::uint32_t end, std::uint32_t start, std::size_t first) {
    const bool is_first = out_.size() == first;
    LexiconId last = kNoLexicon;
    for (const MatchForm& match : lexicon_.matches_.subspan(begin, end - begin)) {
      const LexiconId lexicon = match.form.lexicon;
      if (lexicon == last || !is_case_right(match, start) || (!is_first && is_taken(lexicon, first))) continue;
      out_.push_back({{TokenIndex(start), TokenIndex(start + 1)}, match.entry, lexicon, 0});
      last = lexicon;
    }
  }
  [[nodiscard]] bool is_taken(LexiconId lexicon, std::size_t first) const {
    for (std::size_t i = first; i < out_.size(); ++i) {
      if (out_[i].lexicon == lexicon) return true;
    }
    return false;
  }

  /// Base and overlay both matched from `first` on: one order, one match a lexicon.
  void order(std::size_t first) {
    const auto begin = out_.begin() + static_cast<std::ptrdiff_t>(first);
    std::stable_sort(begin, out_.end(), [](const LexiconMatch& a, const LexiconMatch& b) {
      return a.tokens.end != b.tokens.end ? a.tokens.end > b.tokens.end : a.lexicon < b.lexicon;
    });
  }

  /// False for entries of a base lexicon that the overlay replaces.
  [[nodiscard]] bool is_current(EntryId entry, FormRef form) const {
    if (!lexicon_.overlay_ || entry >= lexicon_.base_entry_count_) return true;
    return lexicon_.overlay_of_[form.lexicon] == kNoLexicon;
  }

  /// The word and the form have the same letters: their capitals decide.
  [[nodiscard]] bool is_case_right(const MatchForm& match, std::uint32_t at) const {
    if (match.form.case_rule == CaseRule::any || casing_ == Casing::upper) return true;
    const Token& token = document_.tokens[at];
    const std::string_view text = document_.text(token);
    if (match.form.case_rule == CaseRule::capitalized) {
      if (match.capitals == 0) return true;
      return token.has(token_flag::non_ascii) ? starts_upper(text) : text[0] >= 'A' && text[0] <= 'Z';
    }
    if (match.capitals == MatchForm::kReadSurface || token.has(token_flag::non_ascii))
      return is_case_right(match.entry, match.form, at, 1);
    if (token.shape == Shape::lower) return match.capitals == 0;
    return capital_mask(text.data(), text.size()) == match.capitals || is_in_capitals(text);
  }

  [[nodiscard]] bool is_case_right(EntryId entry, FormRef ref, std::uint32_t start, std::uint32_t size) const {
    if (ref.case_rule == CaseRule::any || casing_ == Casing::upper) return true;
    const Lexicon::Layer& layer = lexicon_.layer_of(entry);
    const FormRecord& form = layer.forms[ref.form];
    if (ref.case_rule == CaseRule::capitalized) {
      for (std::uint32_t i = 0; i < size && i < 32; ++i) {
        if ((form.capitals >> i & 1) != 0 && !starts_upper(document_.text(document_.tokens[start + i]))) return false;
      }
      return true;
    }
    std::string_view surface = layer.image.string(form.surface);
    bool short_capitals = false, long_capitals = false;
    for (std::uint32_t i = 0; i < size; ++i) {
      const std::size_t space = std::min(surface.find(' '), surface.size());
      const std::string_view token = document_.text(document_.tokens[start + i]);
      const std::string_view word = surface.substr(0, space);
      if (!is_written(token, word)) {
        const bool capitals = is_in_capitals(token, word);
        if (!capitals && !(size > 1 && std::none_of(token.begin(), token.end(), is_small))) return false;
        (capitals ? long_capitals : short_capitals) = true;
      }
      surface.remove_prefix(std::min(space + 1, surface.size()));
    }
    return long_capitals || !short_capitals;  // "NEW DELHI", "RIO DE JANEIRO"
  }

  const Lexicon& lexicon_;
  const AnnotatedDocument& document_;
  std::vector<LexiconMatch>& out_;
  Casing casing_ = Casing::normal;
};

void Lexicon::match(AnnotatedDocument& document) const {
  LexiconMatcher matcher(*this, document, document.lexicon_matches);
  for (const Sentence& sentence : document.sentences) {
    matcher.match_tokens(sentence.tokens.begin.value, sentence.tokens.end.value, sentence.casing);
  }
}

void Lexicon::entries_of_match(const AnnotatedDocument& document, const LexiconMatch& match,
                               std::vector<EntryId>& out) const {
  std::vector<LexiconMatch> none;
  std::vector<EntryId> found;
  LexiconMatcher matcher(*this, document, none);
  const std::uint32_t sentence = document.token(match.tokens.begin).sentence;
  const Casing casing = sentence < document.sentences.size() ? document.sentences[sentence].casing : Casing::normal;
  matcher.entries_of_span(match.tokens, casing, match.lexicon, found);
  out.push_back(match.entry);
  for (const EntryId entry : found) {
    if (entry != match.entry) out.push_back(entry);
  }
}

}  // namespace dramatis
