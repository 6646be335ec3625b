// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tagger's working view of one sentence: for each token its possible tags as a set, the
// tag chosen so far, and what the lexicons say of it. It begins as the word's own item (`TagWords`);
// passes over the sentence (`assign_lexical_tags`, `apply_context_rules`, `repair_clauses`) each
// read and rewrite `tag`.

#include <cstdint>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"
#include "text/suffix_table.hpp"

namespace dramatis {

/// A set of tags, one bit each.
using TagSet = std::uint64_t;
static_assert(static_cast<unsigned>(Tag::count_) <= 64);

template <class... Tags>
constexpr TagSet tag_set(Tags... tags) {
  return ((TagSet{1} << static_cast<unsigned>(tags)) | ... | TagSet{0});
}
constexpr bool in(Tag tag, TagSet set) { return (set >> static_cast<unsigned>(tag) & 1U) != 0; }

inline constexpr TagSet kVerbs = tag_set(Tag::VB, Tag::VBP, Tag::VBD, Tag::VBN, Tag::VBZ, Tag::VBG);
inline constexpr TagSet kNouns = tag_set(Tag::NN, Tag::NNS, Tag::NNP, Tag::NNPS);
inline constexpr TagSet kFinite = tag_set(Tag::VBD, Tag::VBZ, Tag::VBP, Tag::MD);
inline constexpr TagSet kNominal = kNouns | tag_set(Tag::DT, Tag::PRP, Tag::PRPS, Tag::JJ, Tag::CD, Tag::POS);

struct TagItem {
  const GrammarWord* grammar = nullptr;
  const WordInfo* info = nullptr;
  TagSet can = 0;  ///< readings the lexicon or the spelling allows
  Tag tag = Tag::none;
  Special special = Special::none;
  bool capital = false;  ///< written with a capital that may mean a name
  bool first = false;    ///< capitals mean nothing here
  bool glued_left = false, glued_right = false;
  bool upper = false;    ///< in full capitals
  bool titled = false;   ///< written "Berg"
  bool shouted = false;  ///< in an upper-case or title-case sentence
  bool ends_ed = false, ends_ing = false, ends_ly = false, ends_s = false;
  bool plural_form = false;   ///< an inflected noun of the dictionary
  bool irregular = false;     ///< a past or participle not in "-ed"
  bool decided = false;       ///< by the lexical pass, for good
  bool opens_clause = false;  ///< "that", "while": behind it a clause may begin
  bool plural_noun = false;   ///< a plural without "s": "police"
  bool reports = false;       ///< a verb of saying, in any form
  bool own_lemma = true;      ///< no reserved lexicon gives the word another lemma

  [[nodiscard]] bool may_be(Tag t) const { return in(t, can); }
  [[nodiscard]] bool has(Func f) const { return grammar->has(f); }
};

/// What the tagger knows of words before it sees their sentence. The items of the common words, which are most of
/// every text, are made once and lie close together; those of others are made where the word stands.
/// Immutable; safe from any thread.
class TagWords {
 public:
  TagWords(const Lexicon& lexicon, const GrammarWords& words);

  /// The item of `word` as in small letters; `tag` is none where only the ending can tell. `text` is
  /// the word as written, in any case. Common marks of punctuation are decided.
  void item(WordId word, std::string_view text, TagItem& out) const {
    if (word < common_.size()) out = common_[word];
    else describe(word, text, out);
  }
  [[nodiscard]] const GrammarWords& grammar() const { return *words_; }
  [[nodiscard]] const SuffixTable& suffixes() const { return suffixes_; }

  /// The same for a word of which it is not known whether it is common, or a mark that stands for a word.
  void describe(WordId word, std::string_view text, TagItem& out) const;

 private:
  const Lexicon* lexicon_;
  const GrammarWords* words_;
  SuffixTable suffixes_;
  std::vector<TagItem> common_;  ///< by word id; ids count by use
};

/// Items of one sentence; the eight places before and behind it hold full stops, so that rules need no bounds.
class TagSentence {
 public:
  /// `items` is memory to work in, kept from sentence to sentence and from document to document.
  TagSentence(AnnotatedDocument& document, const TagWords& words, std::vector<TagItem>& items)
      : document_(&document), tag_words_(&words), words_(&words.grammar()), items_(items) {}

  /// Takes the tokens of a sentence. Words in small letters get their first tag here.
  void load(const Sentence& sentence);

  [[nodiscard]] int size() const { return size_; }
  [[nodiscard]] TagItem& at(int i) { return first_[i]; }
  [[nodiscard]] const TagItem& at(int i) const { return first_[i]; }
  /// Is there such a word, or such a tag from the lexical pass, in the sentence?
  [[nodiscard]] bool has_any(Special w) const { return (specials_ >> static_cast<unsigned>(w) & 1U) != 0; }
  [[nodiscard]] bool had_any(TagSet set) const { return (lexical_tags_ & set) != 0; }
  void note_lexical_tag(Tag tag) { lexical_tags_ |= tag_set(tag); }
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

  AnnotatedDocument* document_;
  const TagWords* tag_words_;
  const GrammarWords* words_;
  std::vector<TagItem>& items_;
  TagItem* first_ = nullptr;  ///< item 0, behind the margin
  std::uint64_t specials_ = 0;
  TagSet lexical_tags_ = 0;
  std::size_t begin_ = 0;
  int size_ = 0;
  Casing casing_ = Casing::normal;
  bool headline_ = false;
};

/// First pass: each word by itself, from lexicon, shape and spelling; those in small letters have their tag already.
void assign_lexical_tags(TagSentence& s);
/// Gives an item the one tag that it can have.
void decide(TagItem& item, Tag tag);
/// The tag of a word by its ending, where nothing else is known of it; notes its readings.
[[nodiscard]] Tag unknown_tag(TagItem& item, const SuffixTable& suffixes, std::string_view word);
/// Second pass, left to right: the word's neighbours decide between its readings.
void apply_context_rules(TagSentence& s);
/// Third pass: what a clause needs as a whole, above all one finite verb.
void repair_clauses(TagSentence& s);

}  // namespace dramatis
