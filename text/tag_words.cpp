// SPDX-License-Identifier: Apache-2.0
#include "text/tag_words.hpp"

#ifdef __linux__
#include <sys/mman.h>
#endif

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <type_traits>

#include "lexicon/large_pages.hpp"

namespace dramatis {
namespace {

[[maybe_unused]] constexpr std::size_t kLargePage = std::size_t{2} << 20U;

/// Readings of words that are base forms in WordNet, by their flags from `noun_base` up.
constexpr std::array<TagSet, 16> make_base_readings() {
  std::array<TagSet, 16> sets{};
  for (unsigned flags = 0; flags < 16; ++flags) {
    const unsigned all = flags * word_flag::noun_base;
    if ((all & word_flag::noun_base) != 0) sets[flags] |= tag_set(Tag::NN);
    if ((all & word_flag::verb_base) != 0) sets[flags] |= tag_set(Tag::VB, Tag::VBP);
    if ((all & word_flag::adjective_base) != 0) sets[flags] |= tag_set(Tag::JJ);
    if ((all & word_flag::adverb_base) != 0) sets[flags] |= tag_set(Tag::RB);
  }
  return sets;
}
constexpr std::array<TagSet, 16> kBaseReadings = make_base_readings();
static_assert(word_flag::noun_base == 8 && word_flag::adverb_base == 64);

/// Readings by spelling and WordNet that the tag lexicon's row may lack: "airlift" as a verb.
void add_readings(TagItem& item, bool verb_form, bool noun_form) {
  const WordInfo& info = *item.info;
  for (const Tag tag : info.tags) item.can |= tag_set(tag);
  item.can &= ~tag_set(Tag::none);  // which fills the row
  item.can |= kBaseReadings[info.flags / word_flag::noun_base & 15U];
  if (verb_form && item.ends_ing) item.can |= tag_set(Tag::VBG);
  else if (verb_form && item.ends_ed) item.can |= tag_set(Tag::VBD, Tag::VBN);
  else if (verb_form && item.ends_s) item.can |= tag_set(Tag::VBZ);
  else if (verb_form && !item.ends_ing) {
    item.irregular = true;
    const bool listed = (info.flags & word_flag::in_tag_lexicon) != 0;
    const TagSet past = item.can & tag_set(Tag::VBD, Tag::VBN);
    if (!listed || past == 0)
      item.can |= tag_set(Tag::VBD, Tag::VBN);  // else the lexicon knows which: "began", "begun"
  }
  if (noun_form && (item.ends_s || !verb_form)) item.can |= tag_set(Tag::NNS);
  item.plural_form = noun_form;
  if (item.grammar->strong != Tag::none) {
    item.can = (item.can & ~tag_set(Tag::VBD, Tag::VBN)) | tag_set(item.grammar->strong);
    item.irregular = true;
  }
  // "put", "cut": present and past alike
  if ((item.can & tag_set(Tag::VBD)) != 0 && !item.ends_ed) item.irregular = true;
}

void set_endings(TagItem& item, std::uint8_t forms) {
  item.ends_ed = (forms & word_form::ends_ed) != 0;
  item.ends_ing = (forms & word_form::ends_ing) != 0;
  item.ends_ly = (forms & word_form::ends_ly) != 0;
  item.ends_s = (forms & word_form::ends_s) != 0;
}

/// Capitals inside a sentence make names of all but nationality adjectives ("Russian").
Tag as_name(Tag tag) {
  if (is_proper(tag) || tag == Tag::JJ) return tag;
  return tag == Tag::NNS ? Tag::NNPS : Tag::NNP;
}

/// Marks of one character that mean the same wherever they stand.
bool is_plain_mark(std::string_view w) {
  return w.size() == 1 && std::string_view(",.?!:;(){}[]@&").find(w[0]) != std::string_view::npos;
}

}  // namespace

#ifdef __linux__
// An allocator may fill what it hands out with zeros, page by page; the system gives pages when they are touched.
TagWords::Room::Room(std::size_t items) : bytes_(items * sizeof(TagItem) + kLargePage) {
  given_ = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (given_ == MAP_FAILED) throw std::bad_alloc();
  const auto address = reinterpret_cast<std::uintptr_t>(given_);
  auto* const border = static_cast<std::byte*>(given_) + (kLargePage - address % kLargePage) % kLargePage;
  // A long text touches nearly all of it, a sentence next to nothing. That there are none is no error.
  if (large_pages_pay()) static_cast<void>(madvise(border, bytes_ - kLargePage, MADV_HUGEPAGE));
  items_ = reinterpret_cast<TagItem*>(border);
}
TagWords::Room::~Room() { munmap(given_, bytes_); }
#else
TagWords::Room::Room(std::size_t items) : bytes_(items * sizeof(TagItem)) {
  given_ = std::calloc(items, sizeof(TagItem));
  if (given_ == nullptr) throw std::bad_alloc();
  items_ = static_cast<TagItem*>(given_);
}
TagWords::Room::~Room() { std::free(given_); }
#endif

TagWords::TagWords(const Lexicon& lexicon, const GrammarWords& words)
    : lexicon_(&lexicon),
      words_(&words),
      suffixes_(lexicon),
      count_(std::min(kMostKept, lexicon.word_count())),
      items_((count_ + 1) * static_cast<std::size_t>(Writing::count_)) {
  describe(kNoWord, {}, unheard_);
}

void TagWords::learn(Writing writing, WordId word, std::string_view text, TagItem& out) const {
  describe_known(word, text, out);
  write(writing, text, out);
  if (word >= count_) return;
  const std::scoped_lock lock(learning_);
  TagItem& kept = items_.get()[place(writing, word)];
  const std::atomic_ref grammar(kept.grammar);
  if (grammar.load(std::memory_order_relaxed) != nullptr) return;  // another thread was faster
  // All but what other threads look at meanwhile, and that last: whoever sees it sees the rest.
  constexpr std::size_t kLooked =
      sizeof(TagItem::grammar);  // NOLINT(bugprone-sizeof-expression): a pointer, as it lies there
  static_assert(std::is_trivially_copyable_v<TagItem> && offsetof(TagItem, grammar) == 0);
  std::memcpy(reinterpret_cast<char*>(&kept) + kLooked, reinterpret_cast<const char*>(&out) + kLooked,
              sizeof(TagItem) - kLooked);
  grammar.store(out.grammar, std::memory_order_release);
}

/// As in small letters.
void TagWords::describe_known(WordId word, std::string_view text, TagItem& out) const {
  if (word >= lexicon_->word_count()) {
    out = unheard_;
    set_endings(out, word_form::spelling(text));
    return;
  }
  describe(word, text, out);
  if (is_plain_mark(text)) decide(out, punctuation_tag(text, Tag::none, false));
}

void TagWords::write(Writing writing, std::string_view text, TagItem& item) const {
  if (writing == Writing::any) return find_out_what_concerns(item);
  if (writing == Writing::lower) {
    if (item.tag == Tag::none) item.tag = guess(item, text);
  } else {
    item.first = writing == Writing::opening;
    item.upper = writing == Writing::upper || writing == Writing::shouted;
    item.shouted = writing == Writing::shouted || writing == Writing::shouted_title;
    item.titled = !item.upper;
    item.capital = !item.shouted;
    const Tag function = item.grammar->tag;
    const bool is_name = item.capital && ((item.upper && item.has(Func::acronym_too)) ||  // "US"
                                          (function == Tag::MD && !item.first));          // "May", "Will"
    if (is_name) item.tag = Tag::NNP;
    else item.tag = function != Tag::none ? function : word_tag(item, text);
  }
  item.can |= tag_set(item.tag);
  find_out_what_concerns(item);
}

void TagWords::describe(WordId word, std::string_view text, TagItem& out) const {
  out = TagItem{};
  out.grammar = &(*words_)[word];
  out.info = &lexicon_->info(word);
  out.special = out.grammar->special;
  out.commonest = out.info->tags[0];
  out.capital_tag = out.info->capital_tag;
  out.listed = (out.info->flags & word_flag::in_tag_lexicon) != 0;
  out.opens_clause = out.special == Special::that || out.grammar->has(Func::adverbial_clause);
  const std::uint8_t forms = (out.info->forms & word_form::told) != 0 ? out.info->forms : word_form::spelling(text);
  set_endings(out, forms);
  add_readings(out, (forms & word_form::of_verb) != 0, (forms & word_form::of_noun) != 0);
  out.tag = out.grammar->tag != Tag::none ? out.grammar->tag : word_tag(out, text);
  out.plural_noun = (*words_)[out.info->noun_lemma].has(NounFrame::plural);
  out.reports = (*words_)[out.info->verb_lemma].has(VerbFrame::reporting);
  out.own_lemma = out.grammar->lemma == kNoWord && out.grammar->other_lemma == kNoWord;
}

void decide(TagItem& item, Tag tag) {
  item.tag = tag;
  item.can = tag_set(tag);
  item.decided = true;
  item.irregular = item.plural_form = false;
}

Tag word_tag(const TagItem& item, std::string_view w) {
  const Tag lower = item.commonest;
  if (item.capital && !item.first) {
    if (item.upper && w.size() > 1 && (item.capital_tag == Tag::NN || item.capital_tag == Tag::NNS))
      return item.capital_tag;  // "CEO"
    if (lower == Tag::NNS && !item.upper && item.capital_tag != Tag::NNP) return Tag::NNPS;
    if (item.capital_tag != Tag::none) return as_name(item.capital_tag);
    return lower == Tag::NNS && item.listed ? Tag::NNPS : Tag::NNP;
  }
  if (item.grammar->strong != Tag::none && in(lower, tag_set(Tag::VBD, Tag::VBN))) return item.grammar->strong;
  // The tag lexicon guessed NN for some plurals: "outfits".
  if (lower == Tag::NN && item.may_be(Tag::NNS) && item.info->noun_lemma != kNoWord && item.plural_form &&
      (item.info->flags & word_flag::noun_base) == 0)
    return Tag::NNS;
  if (lower != Tag::none && (item.capital || item.shouted || !is_proper(lower))) return lower;
  if (lower == Tag::NNP) return Tag::NN;  // written without its capital: "the internet"
  if (lower == Tag::NNPS) return Tag::NNS;
  return item.capital || item.shouted ? Tag::NNP : Tag::none;
}

Tag TagWords::guess(TagItem& item, std::string_view word) const {
  const std::size_t hyphen = word.rfind('-');
  const WordId tail = hyphen == std::string_view::npos ? kNoWord : lexicon_->find(word.substr(hyphen + 1));
  if (tail == kNoWord) return unknown_tag(item, suffixes_, word);
  const WordInfo& info = lexicon_->info(tail);
  if ((lexicon_->kinds(info.noun_lemma != kNoWord ? info.noun_lemma : tail) & word_kind::person) == 0)
    return unknown_tag(item, suffixes_, word);
  const Tag tag = info.tags[0] == Tag::NNS ? Tag::NNS : Tag::NN;
  item.can |= tag_set(tag);
  return tag;
}

Tag unknown_tag(TagItem& item, const SuffixTable& suffixes, std::string_view word) {
  const SuffixTable::Reading reading = suffixes.find(word);
  item.can |= tag_set(reading.tag);
  if (reading.also != Tag::none) item.can |= tag_set(reading.also);
  return reading.tag;
}

}  // namespace dramatis
