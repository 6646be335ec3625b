// SPDX-License-Identifier: Apache-2.0
#include "matcher/edge_index.hpp"

#include <bit>
#include <map>

namespace dramatis {

namespace {

constexpr std::size_t kTags = static_cast<std::size_t>(Tag::count_);

using Row = std::vector<std::uint64_t>;

/// Rows by what they stand for; equal rows are written once.
class RowWriter {
 public:
  RowWriter(std::size_t words, std::vector<std::uint64_t>& out) : words_(words), out_(&out), first_(out.size()) {
    number_of(Row(words, 0));
  }
  std::uint32_t number_of(const Row& row) {
    const auto [place, fresh] = numbers_.emplace(row, static_cast<std::uint32_t>(numbers_.size()));
    if (fresh) out_->insert(out_->end(), row.begin(), row.end());
    return place->second;
  }
  [[nodiscard]] Row empty() const { return Row(words_, 0); }
  [[nodiscard]] std::uint32_t first() const { return static_cast<std::uint32_t>(first_); }

 private:
  std::size_t words_;
  std::vector<std::uint64_t>* out_;
  std::size_t first_;
  std::map<Row, std::uint32_t> numbers_;
};

void set(Row& row, std::uint32_t bit) { row[bit / 64] |= std::uint64_t{1} << (bit % 64); }

/// The row of a key, made empty on first sight.
template <class Key>
Row& row_of(std::map<Key, Row>& rows, const Key& key, std::size_t words) {
  Row& row = rows[key];
  row.resize(words);
  return row;
}

std::uint32_t write_hash(const std::map<WordId, Row>& rows, RowWriter& writer, std::vector<RowSlot>& slots) {
  if (rows.empty()) return 0;
  const std::size_t first = slots.size(), size = std::bit_ceil(rows.size() * 2);
  slots.resize(first + size);
  for (const auto& [word, row] : rows) {
    std::size_t at = hash_of(word) & (size - 1);
    while (slots[first + at].word != kNoWord) at = (at + 1) & (size - 1);
    slots[first + at] = {word, writer.number_of(row)};
  }
  return static_cast<std::uint32_t>(size);
}

}  // namespace

void EdgeIndexBuilder::write(std::size_t words, std::size_t lexicon_count, std::size_t type_count,
                             EdgeIndexSections& out) const {
  RowWriter writer(words, out.rows);
  EdgeIndexRecord index;
  index.words = static_cast<std::uint32_t>(words);
  index.rows = writer.first();

  std::map<WordId, Row> word_rows, lemma_rows;
  std::map<std::pair<LexiconId, std::uint32_t>, Row> lexicon_rows;
  std::map<std::pair<std::size_t, std::uint16_t>, Row> filtered_rows;  // by shape class and filter
  std::vector<Row> shapes(kShapeClasses, writer.empty()), tags(kTags, writer.empty()),
      types(type_count, writer.empty());
  for (const auto& [edges, bit] : entries_) {
    if (!edges.is_selective()) continue;
    for (const WordId w : edges.words) set(row_of(word_rows, w, words), bit);
    for (const WordId w : edges.lemmas) set(row_of(lemma_rows, w, words), bit);
    for (const auto& l : edges.lexicons) set(row_of(lexicon_rows, {l.lexicon, l.filter}, words), bit);
    for (const TypeId t : edges.types) set(types[t], bit);
    for (std::size_t s = 0; s < kShapeClasses; ++s) {
      if ((edges.shapes >> s & 1) != 0) set(shapes[s], bit);
      for (const auto& f : edges.filtered)
        if ((f.shapes >> s & 1) != 0) set(row_of(filtered_rows, {s, f.filter}, words), bit);
    }
    for (std::size_t t = 0; t < kTags; ++t)
      if ((edges.tags >> t & 1) != 0) set(tags[t], bit);
  }

  const auto write_flag = [&](auto flag) {
    Row row = writer.empty();
    for (const auto& [edges, bit] : entries_)
      if (flag(edges)) set(row, bit);
    return writer.number_of(row);
  };
  const auto write_member = [&](bool EdgeSet::*member) {
    return write_flag([member](const EdgeSet& e) { return e.is_selective() && e.*member; });
  };
  index.always = write_flag([](const EdgeSet& e) { return !e.is_selective(); });
  index.local_word = write_member(&EdgeSet::local_word);
  index.any_name = write_member(&EdgeSet::any_name);
  index.any_mention = write_member(&EdgeSet::any_mention);
  index.noun_group = write_member(&EdgeSet::noun_group);
  index.verb_group = write_member(&EdgeSet::verb_group);
  index.time = write_member(&EdgeSet::time);
  index.quantity = write_member(&EdgeSet::quantity);
  index.boundary = write_member(&EdgeSet::boundary);

  const auto write_dense = [&](const std::vector<Row>& rows) {
    const auto first = static_cast<std::uint32_t>(out.row_numbers.size());
    for (const Row& row : rows) out.row_numbers.push_back(writer.number_of(row));
    return first;
  };
  index.shape_first = write_dense(shapes);
  index.tag_first = write_dense(tags);
  index.type_first = write_dense(types);
  index.word_first = static_cast<std::uint32_t>(out.slots.size());
  index.word_size = write_hash(word_rows, writer, out.slots);
  index.lemma_first = static_cast<std::uint32_t>(out.slots.size());
  index.lemma_size = write_hash(lemma_rows, writer, out.slots);

  index.lexicon_first = static_cast<std::uint32_t>(out.ranges.size());
  auto next = lexicon_rows.begin();
  for (std::size_t l = 0; l < lexicon_count; ++l) {
    RecordRange range{static_cast<std::uint32_t>(out.lexicon_rows.size()), 0};
    for (; next != lexicon_rows.end() && next->first.first == l; ++next, ++range.count)
      out.lexicon_rows.push_back({next->first.second, writer.number_of(next->second)});
    out.ranges.push_back(range);
  }
  index.filtered_first = static_cast<std::uint32_t>(out.ranges.size());
  auto next_filtered = filtered_rows.begin();
  for (std::size_t s = 0; s < kShapeClasses; ++s) {
    RecordRange range{static_cast<std::uint32_t>(out.filtered_rows.size()), 0};
    for (; next_filtered != filtered_rows.end() && next_filtered->first.first == s; ++next_filtered, ++range.count)
      out.filtered_rows.push_back({next_filtered->first.second, 0, writer.number_of(next_filtered->second)});
    out.ranges.push_back(range);
  }

  const auto any = [&](auto has) {
    for (const auto& [edges, bit] : entries_)
      if (edges.is_selective() && has(edges)) return true;
    return false;
  };
  if (!word_rows.empty() || index.local_word != 0) index.parts |= index_part::words;
  if (!lemma_rows.empty()) index.parts |= index_part::lemmas;
  if (!lexicon_rows.empty()) index.parts |= index_part::lexicons;
  if (!filtered_rows.empty()) index.parts |= index_part::filtered;
  if (any([](const EdgeSet& e) { return e.shapes != 0; })) index.parts |= index_part::shapes;
  if (any([](const EdgeSet& e) { return e.tags != 0; })) index.parts |= index_part::tags;
  if (any([](const EdgeSet& e) { return !e.types.empty() || e.any_name || e.any_mention || e.time || e.quantity; }))
    index.parts |= index_part::units;
  if (any([](const EdgeSet& e) { return e.noun_group || e.verb_group; })) index.parts |= index_part::chunks;
  out.indexes.push_back(index);
}

TokenRows::Ref EdgeLookUp::join_token(const EdgeIndexRecord& index, std::uint32_t token) const {
  joined_.assign(index.words, 0);
  const auto join = [&](std::uint32_t number) {
    if (number != 0) join_row(joined_.data(), row(index, number), index.words);
  };
  const Token& t = document_->tokens[token];
  const std::size_t shape = shape_class(*document_, t);
  if ((index.parts & index_part::shapes) != 0) join(view_->row_numbers[index.shape_first + shape]);
  if ((index.parts & index_part::tags) != 0)
    join(view_->row_numbers[index.tag_first + static_cast<std::size_t>(t.tag)]);
  if ((index.parts & index_part::words) != 0) {
    if (t.word >= kFirstLocalWord) join(index.local_word);
    else if (index.word_size != 0) join(word_row(index.word_first, index.word_size, t.word));
  }
  if ((index.parts & index_part::lemmas) != 0) join(word_row(index.lemma_first, index.lemma_size, t.lemma));
  if ((index.parts & index_part::filtered) != 0) {
    const std::size_t range = index.filtered_first + shape;
    const RecordRange rows = view_->ranges[range];
    const WordFilters& filters = view_->word_filters;
    const std::uint64_t passed = rows.count == 0 ? 0 : filters.passed(t, filters.wanted(range));
    for (std::uint32_t i = rows.first; i < rows.first + rows.count; ++i) {
      const FilteredRow& r = view_->filtered_rows[i];
      const std::uint8_t bit = filters.bit_of_row(i);
      if (bit == WordFilters::kSlow ? machine_->passes(r.filter, token, kNoEntry, kNoChunk) : (passed >> bit & 1) != 0)
        join(r.row);
    }
  }
  return token_rows_->keep(joined_.data(), index.words);
}

bool EdgeLookUp::has_row(const EdgeIndexRecord& index, const Unit& unit) const {
  if (unit.kind == UnitKind::time) return index.time != 0;
  if (unit.kind == UnitKind::quantity) return index.quantity != 0;
  if (index.any_mention != 0) return true;
  if (!unit.named) return false;
  const auto of_type = [&](TypeId type) { return type != kNoType && view_->row_numbers[index.type_first + type] != 0; };
  return index.any_name != 0 || of_type(unit.type) || of_type(unit.subtype);
}

void EdgeLookUp::mark_starts(const EdgeIndexRecord& index, std::vector<std::uint64_t>& out,
                             std::vector<std::uint64_t>& by_word) const {
  by_word.resize(document_->tokens.size() / 64 + 1);
  by_word.back() = 0;
  view_->edge_filters[static_cast<std::size_t>(&index - view_->indexes.data())].mark(document_->tokens, by_word.data());
  out = by_word;
  const auto has = [&](std::uint32_t part) { return (index.parts & part) != 0; };
  const auto set = [&](TokenIndex t) { out[t.value / 64] |= std::uint64_t{1} << (t.value % 64); };
  if (has(index_part::units))
    for (const Unit& unit : lattice_->units())
      if (has_row(index, unit)) set(unit.tokens.begin);
  if (has(index_part::chunks))
    for (const Chunk& chunk : document_->chunks) set(chunk.tokens.begin);
  if (has(index_part::lexicons)) {
    const RecordRange* const rows = view_->ranges.data() + index.lexicon_first;
    for (const LexiconMatch& m : document_->lexicon_matches)
      if (rows[m.lexicon].count != 0) set(m.tokens.begin);
  }
}

}  // namespace dramatis
