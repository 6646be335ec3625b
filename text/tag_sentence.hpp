// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tagger's working view of one sentence: for each token its possible tags as a set, the
// tag chosen so far, and what the lexicons say of it. It begins as the word's own item (`TagWords`);
// passes over the sentence (`assign_lexical_tags`, `apply_context_rules`, `repair_clauses`) each
// read and rewrite `tag`.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/annotated_document.hpp"
#include "text/noted_bits.hpp"
#include "text/tag_words.hpp"

namespace dramatis {

/// What one thread keeps between sentences.
struct TagScratch {
  std::vector<TagItem> items;
  NotedBits concerns;  ///< of each item, as it was first written; what stands behind a leader is remarkable
};

/// Items of one sentence; the eight places before and behind it hold full stops, so that rules need no bounds.
class TagSentence {
 public:
  TagSentence(AnnotatedDocument& document, const TagWords& words, TagScratch& scratch)
      : document_(&document), tag_words_(&words), words_(&words.grammar()), scratch_(scratch) {}

  /// Takes the tokens of a sentence. First pass: each word gets its first tag by itself, from lexicon, shape and
  /// spelling.
  void load(const Sentence& sentence);

  [[nodiscard]] int size() const { return size_; }
  [[nodiscard]] TagItem& at(int i) { return first_[i]; }
  [[nodiscard]] const TagItem& at(int i) const { return first_[i]; }
  /// Places of the words that were loaded with one of `kConcerns`.
  template <std::uint8_t kConcerns>
  [[nodiscard]] auto concerned() const {
    return scratch_.concerns.with<kConcerns>(size_);
  }
  [[nodiscard]] Tag tag(int i) const { return at(i).tag; }
  [[nodiscard]] Special special(int i) const { return at(i).special; }
  [[nodiscard]] bool is(int i, TagSet set) const { return in(tag(i), set); }
  [[nodiscard]] bool is(int i, Func f) const { return at(i).has(f); }
  [[nodiscard]] const Token& token(int i) const { return document_->tokens[begin_ + static_cast<std::size_t>(i)]; }
  [[nodiscard]] std::string_view text(int i) const { return document_->text(token(i)); }
  [[nodiscard]] const GrammarWord& verb_frame(int i) const { return (*words_)[at(i).info->verb_lemma]; }
  [[nodiscard]] const GrammarWord& noun_frame(int i) const { return (*words_)[at(i).info->noun_lemma]; }
  [[nodiscard]] const GrammarWords& words() const { return *words_; }
  [[nodiscard]] const SuffixTable& suffixes() const { return tag_words_->suffixes(); }
  [[nodiscard]] Casing casing() const { return casing_; }
  [[nodiscard]] bool headline() const { return headline_; }

  /// The document's token behind item `i`.
  [[nodiscard]] Token& token(int i) { return document_->tokens[begin_ + static_cast<std::size_t>(i)]; }

  /// No space stands on either side.
  [[nodiscard]] bool is_glued(int i) const {
    return i > 0 && i + 1 < size_ && !token(i).has(token_flag::space_before) &&
           !token(i + 1).has(token_flag::space_before);
  }
  /// Capitals mean nothing at `i`: a sentence, a quotation or an item of a list begins.
  [[nodiscard]] bool is_opening(int i) const;
  /// The nearest token to the right / left that is no adverb.
  [[nodiscard]] int next_content(int i) const;
  [[nodiscard]] int previous_content(int i) const;
  /// Does the clause already have a finite verb between its beginning and `i`? / one after `i`?
  [[nodiscard]] bool has_finite_before(int i) const;
  [[nodiscard]] bool has_finite_after(int i) const;
  /// A bare infinitive's place: behind "make", "let", "help", "see" and a noun group.
  [[nodiscard]] bool behind_bare_infinitive_verb(int i) const;

 private:
  static constexpr int kMargin = 8;

  [[nodiscard]] Writing writing_of(int i, const Token& token, Writing by_shape) const;
  void give_written_tag(int i);

  AnnotatedDocument* document_;
  const TagWords* tag_words_;
  const GrammarWords* words_;
  TagScratch& scratch_;
  TagItem* first_ = nullptr;  ///< item 0, behind the margin
  std::size_t begin_ = 0;
  int size_ = 0;
  Casing casing_ = Casing::normal;
  bool headline_ = false;
};

/// "II", "XIV", "MIX" not: letters of Roman numbers only.
[[nodiscard]] bool is_roman(std::string_view w);
/// Second pass, left to right: the word's neighbours decide between its readings.
void apply_context_rules(TagSentence& s);
/// Third pass: what a clause needs as a whole, above all one finite verb.
void repair_clauses(TagSentence& s);

}  // namespace dramatis
