// SPDX-License-Identifier: Apache-2.0
#include "text/clause_items.hpp"

#include <string_view>

namespace dramatis {

namespace {

constexpr Kind kind_of(ChunkKind chunk, Tag tag) {
  switch (chunk) {
    case ChunkKind::noun_group: return in(tag, tag_set(Tag::WDT, Tag::WP)) ? Kind::relative : Kind::noun;
    case ChunkKind::verb_group: return Kind::verb;
    case ChunkKind::preposition: return Kind::preposition;
    case ChunkKind::adjective: return Kind::adjective;
    case ChunkKind::adverb: return tag == Tag::WRB ? Kind::relative : Kind::adverb;
    case ChunkKind::conjunction:
      return tag == Tag::CC ? Kind::conjunction : tag == Tag::comma ? Kind::comma : Kind::subordinator;
    case ChunkKind::punctuation: break;
  }
  if (in(tag, tag_set(Tag::open_quote, Tag::close_quote))) return Kind::quote;
  if (tag == Tag::ORB) return Kind::comma;
  if (in(tag, tag_set(Tag::colon, Tag::period, Tag::CRB))) return Kind::border;
  return Kind::other;
}

constexpr std::size_t kChunkKinds = static_cast<std::size_t>(ChunkKind::punctuation) + 1,
                      kTags = static_cast<std::size_t>(Tag::count_);
using KindTable = std::array<std::array<Kind, kTags>, kChunkKinds>;

constexpr KindTable make_kinds() {
  KindTable table{};
  for (std::size_t chunk = 0; chunk < kChunkKinds; ++chunk)
    for (std::size_t tag = 0; tag < kTags; ++tag)
      table[chunk][tag] = kind_of(static_cast<ChunkKind>(chunk), static_cast<Tag>(tag));
  return table;
}

/// `kind_of` as a table: a chunk's kind and tag are what nobody can foretell.
constexpr KindTable kKinds = make_kinds();

constexpr bool acts(Kind k) {
  constexpr unsigned kActing = 1U << static_cast<unsigned>(Kind::noun) | 1U << static_cast<unsigned>(Kind::verb) |
                               1U << static_cast<unsigned>(Kind::subordinator) |
                               1U << static_cast<unsigned>(Kind::relative) | 1U << static_cast<unsigned>(Kind::border);
  return (kActing >> static_cast<unsigned>(k) & 1U) != 0;
}

constexpr bool is_passed_over(Kind k) {
  constexpr unsigned kPassed = 1U << static_cast<unsigned>(Kind::adverb) | 1U << static_cast<unsigned>(Kind::skipped) |
                               1U << static_cast<unsigned>(Kind::quote);
  return (kPassed >> static_cast<unsigned>(k) & 1U) != 0;
}

constexpr TagSet kPlurals = tag_set(Tag::NNS, Tag::NNPS);

bool is_dash(std::string_view s) { return s == "-" || s == "--" || s == "\xE2\x80\x93" || s == "\xE2\x80\x94"; }

/// One or two digits.
bool is_age(std::string_view s) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return (s.size() == 1 || s.size() == 2) && digit(s.front()) && digit(s.back());
}

}  // namespace

namespace {
constexpr Item kNew{};  // copied in four steps, where a constructor would write each member
}

std::uint32_t Items::load(const Sentence& s, std::uint32_t first_chunk) {
  if (items_.size() < s.tokens.size()) items_.resize(s.tokens.size());
  const Chunk* const chunks = document_.chunks.data();
  const Token* const tokens = document_.tokens.data();
  const auto end = static_cast<std::uint32_t>(document_.chunks.size());
  std::uint32_t c = first_chunk;
  // What lies far away, by word, is asked of all heads in a row, so that nothing waits for one answer.
  for (Item* item = items_.data(); c < end && chunks[c].tokens.begin < s.tokens.end; ++c, ++item) {
    const Token& head = tokens[chunks[c].head.value];
    *item = kNew;
    item->word = &words_[head.word];
    item->lemma = &words_[head.lemma];
    item->eventive =
        ((lexicon_.kinds(head.lemma) & word_kind::eventive) != 0) & in(head.tag, tag_set(Tag::NN, Tag::NNS));
    item->tag = head.tag;
  }
  TagSet tags = 0;          // of the heads
  std::uint32_t nouns = 0;  // noun features of their words
  int last_finite = kNoItem;
  Item* item = items_.data();
  for (std::uint32_t k = first_chunk; k < c; ++k, ++item) {
    const Chunk& chunk = chunks[k];
    const Kind kind = kKinds[static_cast<std::size_t>(chunk.kind)][static_cast<std::size_t>(item->tag)];
    item->chunk = ChunkIndex(k);
    item->first = chunk.tokens.begin.value;
    item->head = chunk.head.value;
    item->kind = kind;
    // "a tax *as well as* the release of Holm" is like "and"
    if (item->word->special == Special::as && k > first_chunk && item->first >= s.tokens.begin.value + 2 &&
        words_[tokens[item->first - 1].word].special == Special::well &&
        words_[tokens[item->first - 2].word].special == Special::as)
      item->kind = Kind::conjunction;
    item->time = chunk.temporal;
    item->pronoun = chunk.pronoun;
    item->existential = item->tag == Tag::EX;
    item->voice = chunk.voice;
    item->form = chunk.form;
    item->eventive &= kind == Kind::noun;
    tags |= TagSet{1} << static_cast<unsigned>(item->tag);
    nouns |= item->word->noun;
    const bool is_finite = (kind == Kind::verb) & (chunk.form == Form::finite);
    last_finite = is_finite ? static_cast<int>(k - first_chunk) : last_finite;
    // A possessor is part of the group that it owns.
    if (chunk.possessor != kNoChunk && k > first_chunk && chunk.possessor == ChunkIndex(k - 1))
      item[-1].kind = Kind::skipped;
  }
  size_ = static_cast<int>(c - first_chunk);
  last_finite_ = last_finite;
  if ((tags & tag_set(Tag::ORB)) != 0) skip_parentheses();
  if ((tags & tag_set(Tag::CD)) != 0) skip_ages();
  if ((nouns >> static_cast<unsigned>(NounFrame::side) & 1U) != 0) skip_sides();
  if ((tags & tag_set(Tag::colon)) != 0) {
    join_lists();
    join_insertions();
  }
  link_neighbours();
  return c;
}

/// "(then aged 40)": what stands in short brackets takes no part in the clause.
void Items::skip_parentheses() {
  constexpr std::uint32_t kLongest = 14;
  for (int i = 0; i < size(); ++i) {
    if ((*this)[i].tag != Tag::ORB) continue;
    int k = i;
    while (k < size() && (*this)[k].tag != Tag::CRB) ++k;
    if (k == size() || (*this)[k].first - (*this)[i].first > kLongest) continue;
    for (; i <= k; ++i) (*this)[i].kind = Kind::skipped;
    --i;
  }
}

/// "Anna Berg, *left*, and Erik Holm, *second from right*, arrive": where somebody stands in a picture.
void Items::skip_sides() {
  constexpr int kLongest = 4;
  for (int i = 2; i < size(); ++i) {
    if ((*this)[i - 1].kind != Kind::comma) continue;
    const Item& name = (*this)[i - 2];
    if (name.kind != Kind::noun || !is_proper(name.tag) || name.time) continue;
    int k = i;
    while (k < size() && k < i + kLongest && !(*this)[k].word->has(NounFrame::side)) ++k;
    if (k == size() || k == i + kLongest || (*this)[k].kind == Kind::border) continue;
    const Kind behind = k + 1 < size() ? (*this)[k + 1].kind : Kind::border;
    if (behind != Kind::comma && behind != Kind::conjunction) continue;
    bool apart = true;  // only "far", "second from", "on the" between
    for (int m = i; m < k; ++m)
      apart = apart && (*this)[m].kind != Kind::verb && (*this)[m].kind != Kind::comma && !is_proper((*this)[m].tag);
    if (!apart) continue;
    for (int m = i - 1; m <= k; ++m) (*this)[m].kind = Kind::skipped;
    if (behind == Kind::comma && k + 2 < size() && (*this)[k + 2].kind == Kind::conjunction)
      (*this)[k + 1].kind = Kind::skipped;
  }
}

/// "Anna Berg, *45*, a nurse, was killed", "Erik Holm, *24*; Ola Moe, *31*, and two guards": an age between commas.
void Items::skip_ages() {
  for (int i = 2; i < size(); ++i) {
    const Item& x = (*this)[i];
    if (x.kind != Kind::noun || x.tag != Tag::CD || (*this)[i - 1].kind != Kind::comma) continue;
    const Item& name = (*this)[i - 2];
    if (name.kind != Kind::noun || !is_proper(name.tag) || name.time) continue;
    const Chunk& c = document_.chunk(x.chunk);
    if (c.tokens.size() != 1 || !is_age(document_.text(document_.token(c.head)))) continue;
    const Kind behind = i + 1 < size() ? (*this)[i + 1].kind : Kind::border;
    if (behind != Kind::comma && behind != Kind::border && behind != Kind::conjunction) continue;
    (*this)[i - 1].kind = (*this)[i].kind = Kind::skipped;
    // "said Erik Holm, *24,* was killed"
    if (behind == Kind::comma && i + 2 < size() && (*this)[i + 2].kind == Kind::verb &&
        (*this)[i + 2].form == Form::finite)
      (*this)[i + 1].kind = Kind::skipped;
  }
}

/// "killed Anna Berg, a nurse; Erik Holm, a clerk; and two guards": semicolons between the members of a list are
/// commas. What follows one up to the next has no finite verb of its own; only the last member may stand before the
/// verb of which the list is the subject.
void Items::join_lists() {
  bool in_list = false;
  for (int i = 1; i + 1 < size(); ++i) {
    if ((*this)[i].kind != Kind::border || !is_semicolon(i)) continue;
    const Kind next = (*this)[i + 1].kind;
    const bool last_member = in_list && next == Kind::conjunction;
    in_list = (next == Kind::noun || next == Kind::skipped || next == Kind::conjunction) &&
              (last_member || !has_finite_before_semicolon(i + 1));
    if (in_list) (*this)[i].kind = Kind::comma;
  }
}

/// "Two of them - Anna Berg and a nurse - were shot", "A bomb -- planted by rebels -- killed two": dashes around nouns
/// alone, or what was done to them, are commas; so is the mark before a list that ends the sentence: "burned three
/// cars: *a taxi, a van and a bus*".
void Items::join_insertions() {
  int open = kNoItem;
  bool listed = false;  // behind `open` stands more than one noun
  for (int i = 1; i < size(); ++i) {
    const Item& x = (*this)[i];
    listed = listed || x.kind == Kind::conjunction;
    const bool participle = x.kind == Kind::verb && x.form == Form::participle && x.tag == Tag::VBN;
    if ((x.kind == Kind::verb && !participle) || x.kind == Kind::relative || x.kind == Kind::subordinator)
      open = kNoItem;
    if (x.kind != Kind::border) continue;
    const std::string_view mark = document_.text(document_.tokens[x.head]);
    const bool dash = is_dash(mark);
    if (open != kNoItem && dash && i + 1 < size() && is_dash(document_.text(document_.tokens[(*this)[open].head]))) {
      (*this)[open].kind = (*this)[i].kind = Kind::comma;
      open = kNoItem;
    } else if (open != kNoItem && listed && x.tag == Tag::period && in((*this)[open - 1].tag, kPlurals) &&
               !(*this)[open + 1].eventive) {  // "has two aims: *the release* of guards and peace"
      (*this)[open].kind = Kind::comma;
      open = kNoItem;
    } else {
      open = (dash || mark == ":") && (*this)[i - 1].kind == Kind::noun ? i : kNoItem;
      listed = false;
    }
  }
}

bool Items::is_semicolon(int i) const { return document_.text(document_.tokens[(*this)[i].head]) == ";"; }

/// Of clauses of their own: "Erik Holm, who was a guard; …" has none.
bool Items::has_finite_before_semicolon(int from) const {
  int relatives = 0;
  for (int i = from; i < size() && !((*this)[i].kind == Kind::border && is_semicolon(i)); ++i) {
    const Item& x = (*this)[i];
    if (x.kind == Kind::relative) ++relatives;
    else if (x.kind == Kind::verb && x.form == Form::finite && relatives-- <= 0) return true;
  }
  return false;
}

void Items::link_neighbours() {
  int last = kNoItem;
  std::size_t acting = 0;
  for (int i = 0; i < size_; ++i) {
    Item& item = (*this)[i];
    item.previous = static_cast<std::int16_t>(last);
    last = is_passed_over(item.kind) ? last : i;
    acting_[acting] = static_cast<std::int16_t>(i);
    acting += static_cast<std::size_t>(acts(item.kind));
  }
  acting_count_ = acting;
  last = kNoItem;
  for (int i = size_ - 1; i >= 0; --i) {
    Item& item = (*this)[i];
    item.next = static_cast<std::int16_t>(last);
    last = is_passed_over(item.kind) ? last : i;
  }
}

}  // namespace dramatis
