// SPDX-License-Identifier: Apache-2.0
#include "matcher/first_index.hpp"

#include <algorithm>
#include <bit>
#include <map>

namespace dramatis {

namespace {

constexpr std::size_t kShapes = static_cast<std::size_t>(Shape::other) + 1;
constexpr std::size_t kTags = static_cast<std::size_t>(Tag::count_);

RecordRange append(std::vector<std::uint32_t> list, std::vector<std::uint32_t>& postings) {
  std::sort(list.begin(), list.end());
  list.erase(std::unique(list.begin(), list.end()), list.end());
  const RecordRange range{static_cast<std::uint32_t>(postings.size()), static_cast<std::uint32_t>(list.size())};
  postings.insert(postings.end(), list.begin(), list.end());
  return range;
}

}  // namespace

FirstIndexRecord FirstIndexBuilder::write(std::size_t lexicon_count, std::size_t type_count,
                                          std::vector<HashSlot>& slots, std::vector<RecordRange>& ranges,
                                          std::vector<std::uint32_t>& postings) const {
  std::map<std::uint64_t, std::vector<std::uint32_t>> words;
  std::vector<std::vector<std::uint32_t>> lexicons(lexicon_count), types(type_count), shapes(kShapes), tags(kTags);
  for (const auto& [edge, posting] : entries_) {
    if (edge.always) continue;
    for (const WordId w : edge.words) words[word_key(w)].push_back(posting);
    for (const WordId w : edge.lemmas) words[lemma_key(w)].push_back(posting);
    for (const LexiconId l : edge.lexicons) lexicons[l].push_back(posting);
    for (const TypeId t : edge.types) types[t].push_back(posting);
    for (std::size_t s = 0; s < kShapes; ++s)
      if ((edge.shapes >> s & 1) != 0) shapes[s].push_back(posting);
    for (std::size_t t = 0; t < kTags; ++t)
      if ((edge.tags >> t & 1) != 0) tags[t].push_back(posting);
  }
  FirstIndexRecord out;
  out.hash_first = static_cast<std::uint32_t>(slots.size());
  if (!words.empty()) {
    out.hash_size = static_cast<std::uint32_t>(std::bit_ceil(words.size() * 2));
    slots.resize(slots.size() + out.hash_size);
    for (auto& [key, list] : words) {
      std::uint32_t at = hash_of(key) & (out.hash_size - 1);
      while (slots[out.hash_first + at].key != 0) at = (at + 1) & (out.hash_size - 1);
      slots[out.hash_first + at] = {key, append(std::move(list), postings)};
    }
  }
  const auto write_dense = [&](std::vector<std::vector<std::uint32_t>>& lists) {
    const auto first = static_cast<std::uint32_t>(ranges.size());
    for (auto& list : lists) ranges.push_back(append(std::move(list), postings));
    return first;
  };
  out.lexicon_first = write_dense(lexicons);
  out.type_first = write_dense(types);
  out.shape_first = write_dense(shapes);
  out.tag_first = write_dense(tags);
  for (const auto& [edge, posting] : entries_) {
    if (edge.always) {
      out.parts |= index_part::always;
      continue;
    }
    if (!edge.words.empty() || edge.local_word) out.parts |= index_part::words;
    if (!edge.lemmas.empty()) out.parts |= index_part::lemmas;
    if (!edge.lexicons.empty()) out.parts |= index_part::lexicons;
    if (!edge.types.empty() || edge.any_name || edge.any_mention || edge.time || edge.quantity)
      out.parts |= index_part::units;
    if (edge.shapes != 0) out.parts |= index_part::shapes;
    if (edge.tags != 0) out.parts |= index_part::tags;
    if (edge.noun_group || edge.verb_group) out.parts |= index_part::chunks;
  }
  const auto write_flag = [&](bool EdgeSet::*flag) {
    std::vector<std::uint32_t> list;
    for (const auto& [edge, posting] : entries_)
      if (edge.*flag) list.push_back(posting);
    return append(std::move(list), postings);
  };
  out.always = write_flag(&EdgeSet::always);
  out.local_word = write_flag(&EdgeSet::local_word);
  out.any_name = write_flag(&EdgeSet::any_name);
  out.any_mention = write_flag(&EdgeSet::any_mention);
  out.noun_group = write_flag(&EdgeSet::noun_group);
  out.verb_group = write_flag(&EdgeSet::verb_group);
  out.time = write_flag(&EdgeSet::time);
  out.quantity = write_flag(&EdgeSet::quantity);
  return out;
}

namespace {

/// One look-up: appends ranges of postings.
struct LookUp {
  const RuleView& view;
  const FirstIndexRecord& index;
  std::vector<std::uint32_t>& out;

  void add(RecordRange r) const {
    if (r.count == 0) return;
    const std::uint32_t* p = view.postings.data() + r.first;
    out.insert(out.end(), p, p + r.count);
  }
  void add_key(std::uint64_t key) const {
    if (index.hash_size == 0) return;
    for (std::uint32_t at = hash_of(key) & (index.hash_size - 1);; at = (at + 1) & (index.hash_size - 1)) {
      const HashSlot& slot = view.hash_slots[index.hash_first + at];
      if (slot.key == key) return add(slot.range);
      if (slot.key == 0) return;
    }
  }
  void add_unit(const Unit& u) const {
    if (u.kind == UnitKind::time) return add(index.time);
    if (u.kind == UnitKind::quantity) return add(index.quantity);
    if (u.type != kNoType) add(view.ranges[index.type_first + u.type]);
    if (u.subtype != kNoType) add(view.ranges[index.type_first + u.subtype]);
    add(index.any_mention);
    if (u.named) add(index.any_name);
  }
};

}  // namespace

void look_up_first(const RuleView& view, const FirstIndexRecord& index, const AnnotatedDocument& document,
                   const Lattice& lattice, std::uint32_t token, Direction direction, std::vector<std::uint32_t>& out) {
  if (index.parts == 0) return;
  const LookUp look{view, index, out};
  const Token& t = document.tokens[token];
  const auto has = [&](std::uint32_t part) { return (index.parts & part) != 0; };
  look.add(index.always);
  if (has(index_part::shapes)) look.add(view.ranges[index.shape_first + static_cast<std::size_t>(t.shape)]);
  if (has(index_part::tags)) look.add(view.ranges[index.tag_first + static_cast<std::size_t>(t.tag)]);
  if (has(index_part::words)) {
    if (t.word < kFirstLocalWord) look.add_key(word_key(t.word));
    else look.add(index.local_word);
  }
  if (has(index_part::lemmas) && t.lemma < kFirstLocalWord) look.add_key(lemma_key(t.lemma));
  const bool forward = direction == Direction::forward;
  if (has(index_part::lexicons)) {
    const auto& matches = document.lexicon_matches;
    const auto add_match = [&](std::uint32_t m) { look.add(view.ranges[index.lexicon_first + matches[m].lexicon]); };
    if (forward)
      for (std::uint32_t m = lattice.first_match(token); m < lattice.last_match(token); ++m) add_match(m);
    else
      for (std::uint32_t m = lattice.match_ending(token + 1); m != kNoUnit; m = lattice.next_match_ending(m))
        add_match(m);
  }
  if (has(index_part::units)) {
    if (forward)
      for (std::uint32_t u = lattice.unit_beginning(token); u != kNoUnit; u = lattice.unit(u).next_begin)
        look.add_unit(lattice.unit(u));
    else
      for (std::uint32_t u = lattice.unit_ending(token + 1); u != kNoUnit; u = lattice.unit(u).next_end)
        look.add_unit(lattice.unit(u));
  }
  if (!has(index_part::chunks) || token >= document.chunk_of_token.size() || document.chunk_of_token[token] == kNoChunk)
    return;
  const Chunk& c = document.chunk(document.chunk_of_token[token]);
  const bool at_edge = forward ? c.tokens.begin.value == token : c.tokens.end.value == token + 1;
  if (!at_edge) return;
  if (c.kind == ChunkKind::noun_group) look.add(index.noun_group);
  if (c.kind == ChunkKind::verb_group) look.add(index.verb_group);
}

}  // namespace dramatis
