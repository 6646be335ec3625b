// SPDX-License-Identifier: Apache-2.0
#pragma once

// The clause finder's view of one sentence: its chunks as items of a dozen kinds, with what the
// lexicons say of each head.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"
#include "text/tag_sentence.hpp"

namespace dramatis {

enum class Kind : std::uint8_t {
  noun,
  verb,
  preposition,
  subordinator,
  relative,
  conjunction,
  comma,
  quote,
  adverb,
  adjective,
  border,
  skipped,
  other
};

/// What a noun group has been taken for.
enum class Role : std::uint8_t {
  none,
  subject,
  object,
  indirect,
  object_of_passive,
  predicate,
  oblique,
  oblique_conjunct,
  time,
  apposition,
  free
};

constexpr int kNoItem = -1;
/// As items are kept: a sentence has at most 512.
constexpr std::int16_t item_index(int i) { return static_cast<std::int16_t>(i); }

/// Up to four items; coordinations of more keep the first ones.
struct ItemList {
  std::array<std::int16_t, 4> items{};
  std::uint8_t size = 0;
  void add(int item) {
    if (size < items.size()) items[size++] = static_cast<std::int16_t>(item);
  }
  [[nodiscard]] bool empty() const { return size == 0; }
  [[nodiscard]] int front() const { return items[0]; }
  [[nodiscard]] const std::int16_t* begin() const { return items.data(); }
  [[nodiscard]] const std::int16_t* end() const { return items.data() + size; }
};

/// One cache line. Other items are named by their position in the sentence, `kNoItem` for none.
struct alignas(64) Item {
  const GrammarWord* word = nullptr;   ///< of the head's form (prepositions: of the first word)
  const GrammarWord* lemma = nullptr;  ///< of the head's lemma
  ChunkIndex chunk;
  std::uint32_t first = 0, head = 0;  ///< tokens
  Kind kind = Kind::other;
  Role role = Role::none;
  Tag tag = Tag::none;  ///< of the head
  // noun groups
  bool listed = false;  ///< a later member of a list
  bool time = false, pronoun = false, existential = false, eventive = false;
  // verb groups
  Voice voice = Voice::active;
  Form form = Form::finite;
  ItemList subjects;
  std::int16_t objects = 0;           ///< how many
  std::int16_t object = kNoItem;      ///< the last one
  std::int16_t antecedent = kNoItem;  ///< of an object relative: "the man *that* he saw"
  // noun groups
  std::int16_t preposition = kNoItem;  ///< item of the preposition it stands behind
  // all
  std::int16_t previous = kNoItem, next = kNoItem;  ///< see `Items`
};
static_assert(sizeof(Item) == 64);

/// Items of one sentence; memory is kept between sentences.
class Items {
 public:
  Items(const AnnotatedDocument& document, const Lexicon& lexicon, const GrammarWords& words, std::vector<Item>& memory)
      : document_(document), lexicon_(lexicon), words_(words), items_(memory) {}

  /// Takes the chunks from `first_chunk` on that lie in sentence `s`; returns one behind the last.
  std::uint32_t load(const Sentence& s, std::uint32_t first_chunk);

  [[nodiscard]] int size() const { return size_; }
  /// Those that open, fill or close clauses: noun groups, verbs, subordinators, relatives, borders.
  [[nodiscard]] std::span<const std::int16_t> acting() const { return {acting_.data(), acting_count_}; }
  /// The last finite verb of the sentence, as it was loaded; `kNoItem` if it has none.
  [[nodiscard]] int last_finite() const { return last_finite_; }
  [[nodiscard]] Item& operator[](int i) { return items_[static_cast<std::size_t>(i)]; }
  [[nodiscard]] const Item& operator[](int i) const { return items_[static_cast<std::size_t>(i)]; }

  /// The next item to the left that is no adverb, quotation mark or parenthesis; `kNoItem` for none.
  [[nodiscard]] int previous(int i) const { return i == kNoItem ? kNoItem : (*this)[i].previous; }
  [[nodiscard]] int next(int i) const { return i == kNoItem ? kNoItem : (*this)[i].next; }  ///< to the right

 private:
  void skip_parentheses();
  void skip_ages();
  void skip_sides();
  void join_lists();
  void join_insertions();
  bool is_semicolon(int i) const;
  bool has_finite_before_semicolon(int from) const;
  void link_neighbours();

  const AnnotatedDocument& document_;
  const Lexicon& lexicon_;
  const GrammarWords& words_;
  std::vector<Item>& items_;
  int size_ = 0;
  int last_finite_ = kNoItem;
  std::array<std::int16_t, 512> acting_;
  std::size_t acting_count_ = 0;
};

}  // namespace dramatis
