// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tagger's working view of one sentence: for each token its possible tags as a set, the
// tag chosen so far, and what the lexicons say of it. It begins as the word's own item (`TagWords`);
// passes over the sentence (`assign_lexical_tags`, `apply_context_rules`, `repair_clauses`) each
// read and rewrite `tag`.

#include <cstdint>
#include <span>
#include <vector>

#include "model/annotated_document.hpp"
#include "text/tag_words.hpp"

namespace dramatis {

/// Places in a sentence, ascending; filled without a branch for each word, where nobody could foretell it.
class Places {
 public:
  /// Fills the list anew; keeps its place in a register. The list is valid when the writer is gone.
  class Writer {
   public:
    Writer(Places& places, int words) : places_(places) {
      if (places.places_.size() < static_cast<std::size_t>(words))
        places.places_.resize(static_cast<std::size_t>(words));
      at_ = places.places_.data();
    }
    ~Writer() { places_.end_ = at_; }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    void add_if(bool condition, int i) {
      *at_ = static_cast<std::int16_t>(i);
      at_ += static_cast<std::size_t>(condition);
    }

   private:
    Places& places_;
    std::int16_t* at_;
  };

  [[nodiscard]] const std::int16_t* begin() const { return places_.data(); }
  [[nodiscard]] const std::int16_t* end() const { return end_; }

 private:
  std::vector<std::int16_t> places_;  ///< a sentence has at most 512 words
  const std::int16_t* end_ = nullptr;
};

/// What one thread keeps between sentences.
struct TagScratch {
  std::vector<TagItem> items;
  Places active, infinitives, hyphens, concerned, mendable;
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
  /// Places of words that a context rule may be about, of "to", and of hyphens; of words that `repair_clauses` may
  /// change by themselves, and of verbs and what may be one.
  [[nodiscard]] const Places& active() const { return scratch_.active; }
  [[nodiscard]] const Places& infinitives() const { return scratch_.infinitives; }
  [[nodiscard]] const Places& hyphens() const { return scratch_.hyphens; }
  [[nodiscard]] const Places& concerned() const { return scratch_.concerned; }
  [[nodiscard]] const Places& mendable() const { return scratch_.mendable; }
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

  [[nodiscard]] Writing writing_of(int i, const Token& token) const;
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

/// Second pass, left to right: the word's neighbours decide between its readings.
void apply_context_rules(TagSentence& s);
/// Third pass: what a clause needs as a whole, above all one finite verb.
void repair_clauses(TagSentence& s);

}  // namespace dramatis
