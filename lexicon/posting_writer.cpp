// SPDX-License-Identifier: Apache-2.0
#include "lexicon/posting_writer.hpp"

#include <algorithm>
#include <compare>

#include "lexicon/bytes.hpp"

namespace dramatis {
namespace {

void write_bloom(std::span<const LongForm> forms, FrozenLexicons& out) {
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const auto& w = forms[i].words;
    if (i == 0 || w[0] != forms[i - 1].words[0] || w[1] != forms[i - 1].words[1]) ++pairs;
  }
  out.trie_bloom.assign(std::max<std::size_t>(1, pairs / 4), 0);  // 16 bits a pair: one stranger in 70 passes
  for (const LongForm& form : forms) {
    const std::uint64_t hash = hash_pair(form.words[0], form.words[1]);
    out.trie_bloom[scale_hash(hash, out.trie_bloom.size())] |= bloom_mask(hash);
    out.rows[form.words[0]].second_words |= second_word_bit(form.words[1]);
  }
}

}  // namespace

void write_rows(std::vector<Posting>& postings, std::size_t word_count, FrozenLexicons& out) {
  std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) { return a.key() < b.key(); });
  out.rows.assign(word_count + 1, {});
  for (const Posting& p : postings) {
    ++out.rows[p.word + 1].first_posting;
    out.rows[p.word + 1].first_match += p.form.is_matched;
  }
  for (std::size_t w = 0; w < word_count; ++w) {
    out.rows[w + 1].first_posting += out.rows[w].first_posting;
    out.rows[w + 1].first_match += out.rows[w].first_match;
  }
  out.posting_entries.reserve(postings.size());
  out.posting_forms.reserve(postings.size());
  for (const Posting& p : postings) {
    out.posting_entries.push_back(p.entry);
    out.posting_forms.push_back(p.form);
    if (p.form.is_matched != 0) out.matches.push_back({p.entry, p.form, p.capitals});
  }
}

/// Nodes get their numbers in the order of the sorted forms, so a node's accepts are complete
/// before the next node is made.
void write_trie(std::vector<LongForm>& forms, FrozenLexicons& out) {
  std::sort(forms.begin(), forms.end(), [](const LongForm& a, const LongForm& b) {
    const auto order =
        std::lexicographical_compare_three_way(a.words.begin(), a.words.end(), b.words.begin(), b.words.end());
    if (order != 0) return order < 0;
    return std::tuple(a.lexicon, a.entry, a.form.form) < std::tuple(b.lexicon, b.entry, b.form.form);
  });
  write_bloom(forms, out);
  struct Step {
    std::uint32_t node;
    WordId word;
    std::uint32_t next;
  };
  std::vector<Step> steps;
  std::vector<std::uint32_t> path;  // node behind each word of the last form
  std::span<const WordId> last;
  out.trie_accept_first = {0, 0};  // node 0; node 1 begins here
  std::uint32_t node_count = 1;
  std::vector<bool> accepts(1, false);
  for (const LongForm& form : forms) {
    std::size_t shared = 0;
    while (shared < form.words.size() && shared < last.size() && form.words[shared] == last[shared]) ++shared;
    path.resize(shared);
    for (std::size_t i = shared; i < form.words.size(); ++i) {
      const std::uint32_t node = node_count++;
      if (i == 0) out.rows[form.words[0]].trie_node = node;
      else steps.push_back({path.back(), form.words[i], node});
      path.push_back(node);
      accepts.push_back(false);
      out.trie_accept_first.push_back(static_cast<std::uint32_t>(out.trie_accepts.size()));
    }
    accepts[path.back()] = true;
    out.trie_accepts.push_back({form.entry, form.form});
    out.trie_accept_first.back() = static_cast<std::uint32_t>(out.trie_accepts.size());
    last = form.words;
  }
  out.trie_slots.assign(steps.size() * 2 + 1, {});
  for (const Step& step : steps) {
    std::size_t at = scale_hash(hash_pair(step.node, step.word), out.trie_slots.size());
    while (out.trie_slots[at].next != 0) at = at + 1 == out.trie_slots.size() ? 0 : at + 1;
    out.trie_slots[at] = {step.node, step.word, step.next | (accepts[step.next] ? TrieSlot::kAccepts : 0)};
  }
}

}  // namespace dramatis
