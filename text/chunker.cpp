// SPDX-License-Identifier: Apache-2.0
#include "text/chunker.hpp"

#include "text/chunk_nouns.hpp"

namespace dramatis {
namespace {

class ChunkPass : public NounGroupChunker {
 public:
  using NounGroupChunker::NounGroupChunker;

  void run() {
    d_.chunks.clear();
    d_.chunks.reserve(d_.tokens.size() + 1);
    for (const Sentence& s : d_.sentences) {
      load(s);
      first_chunk_ = d_.chunks.size();
      std::uint32_t i = begin_;
      while (i < end_) i = step(i);
      join_possessor_names();
    }
    number_tokens();
  }

 private:
  /// Without a branch a token: where a chunk ends is hard to foretell.
  void number_tokens() {
    add(ChunkKind::punctuation, 0, 0, 0);  // behind the last, and behind no token
    d_.chunks.back().tokens = {kNoToken, kNoToken};
    d_.chunk_of_token.resize(d_.tokens.size());
    const Chunk* const chunks = d_.chunks.data();
    std::uint32_t c = 0;
    for (std::uint32_t t = 0; t < d_.tokens.size(); ++t) {
      c += static_cast<std::uint32_t>(chunks[c].tokens.end.value <= t);
      d_.chunk_of_token[t] = chunks[c].tokens.begin.value <= t ? ChunkIndex(c) : kNoChunk;
    }
    d_.chunks.pop_back();
  }

  static constexpr TagSet kPronouns = tag_set(Tag::PRP, Tag::EX, Tag::WDT, Tag::WP);
  /// Never with another word in one chunk.
  static constexpr TagSet kAlone =
      kPronouns | tag_set(Tag::comma, Tag::period, Tag::colon, Tag::open_quote, Tag::close_quote, Tag::ORB, Tag::CRB);

  std::uint32_t alone(std::uint32_t i) {
    const bool pronoun = is(i, kPronouns);
    Chunk& c = add(pronoun                ? ChunkKind::noun_group
                   : tag(i) == Tag::comma ? ChunkKind::conjunction
                                          : ChunkKind::punctuation,
                   i, i + 1, i);
    c.pronoun = c.definite = pronoun;
    c.plural = pronoun && is(i, Func::plural_agreement);
    return i + 1;
  }

  std::uint32_t step(std::uint32_t i) {
    constexpr TagSet kNeverVerb = kNounGroupStart & ~kVerbs;
    const Tag t = tag(i);
    if (in(t, kNeverVerb) || name_end(i) > i) return noun_group(i);
    if (in(t, kAlone)) return alone(i);
    if (t == Tag::POS) return i + 1;
    if (in(t, kVerbs) || t == Tag::MD || t == Tag::TO) {
      if (in(t, tag_set(Tag::VBG)) && is_verbal_preposition(i)) return preposition(i);
      if (!is_prenominal(i)) {
        const std::uint32_t end = verb_group(i);
        if (end > i) return end;
        add(ChunkKind::preposition, i, i + 1, i);  // "to" without a verb behind it
        return i + 1;
      }
    }
    if (starts_noun_group(i) || hedge_end(i) > i) return noun_group(i);
    switch (t) {
      case Tag::IN: return preposition(i);
      case Tag::CC: add(ChunkKind::conjunction, i, i + 1, i); return i + 1;
      case Tag::RB:
      case Tag::RBR:
      case Tag::RBS:
      case Tag::RP:
      case Tag::WRB:
        if ((is(i, Special::due) && tag(i + 1) == Tag::IN) || (is(i, Special::instead) && is(i + 1, Special::of))) {
          add(ChunkKind::preposition, i, i + 2, i);
          return i + 2;
        }
        if (word(i).has(Func::compound) && tag(i + 1) == Tag::IN && is(i + 1, Special::with)) {  // "together with"
          add(ChunkKind::preposition, i, i + 2, i);
          return i + 2;
        }
        add(ChunkKind::adverb, i, i + 1, i);
        return i + 1;
      default: add(ChunkKind::punctuation, i, i + 1, i); return i + 1;
    }
  }

  // ---- prepositions and conjunctions

  std::uint32_t preposition(std::uint32_t i) {
    const GrammarWord& w = word(i);
    if (w.has(Func::subordinator) || (is(i, Special::that) && tag(i) == Tag::IN) ||
        (w.has(Func::subordinator_before_clause) && clause_follows(i) && !is_of_word_before(i) &&
         !(is(i, Special::than) && tag(i + 1) == Tag::CD && is(i - 1, tag_set(Tag::JJR, Tag::RBR))))) {
      if (is(i, Special::because) && is(i + 1, Special::of)) {
        add(ChunkKind::preposition, i, i + 2, i);
        return i + 2;
      }
      add(ChunkKind::conjunction, i, i + 1, i);
      return i + 1;
    }
    std::uint32_t end = i + 1;
    if ((is(i, Special::according) && is(i + 1, Special::to)) || (is(i, Special::out) && is(i + 1, Special::of)) ||
        (tag(i + 1) == Tag::IN && !is(i + 1, Special::that) && !is(i + 1, Func::subordinator) && joins_next(i)))
      end = i + 2;
    add(ChunkKind::preposition, i, end, i);
    return end;
  }
  /// "up to", "from within", "as of", "along with".
  bool joins_next(std::uint32_t i) const {
    return is(i, Func::particle) || is(i, Special::as) || is(i, Special::instead) || is(i, Func::compound);
  }

  /// "a gang known *as* the Black Axe robbed a bank", "Berg's appointment *as* minister was criticised": of the
  /// participle of a noun, or of a noun, that still wait for their verb.
  bool is_of_word_before(std::uint32_t i) const {
    if (!is(i, Special::as) || i < 2) return false;
    if (in(tag(i - 1), tag_set(Tag::NN, Tag::NNS)))
      return lemma(i - 1).noun_takes(word(i)) && in(tag(i + 1), tag_set(Tag::DT, Tag::NN, Tag::NNP, Tag::JJ));
    return tag(i - 1) == Tag::VBN && lemma(i - 1).verb_takes(word(i)) &&
           is(tag(i - 2) == Tag::RB && i > 2 ? i - 3 : i - 2, kNouns);
  }

  /// Behind "after", "since", "as" …: a subject and a finite verb before the clause can end.
  bool clause_follows(std::uint32_t i) const {
    bool subject = false;
    for (std::uint32_t k = i + 1; k < end_ && k < i + 14; ++k) {
      const Tag t = tag(k);
      // "woke after an attack *and left*": the verb is no part of such a clause
      if (in(t, kFinite)) return subject && tag(k - 1) != Tag::CC && !(tag(k - 1) == Tag::RB && tag(k - 2) == Tag::CC);
      if (in(t, tag_set(Tag::period, Tag::colon, Tag::comma, Tag::close_quote, Tag::open_quote, Tag::WDT, Tag::WP,
                        Tag::WRB, Tag::TO, Tag::VBG)))
        return false;
      if (t == Tag::CC && !is(k, Special::and_)) return false;
      if (in(t, kNouns | tag_set(Tag::PRP, Tag::DT, Tag::CD, Tag::EX))) subject = true;
      if (t == Tag::VBN && k == i + 1) return is(i, Special::as) || is(i, Special::once);
      if (t == Tag::IN && (is(k, Special::that) || is(k, Func::subordinator) || is(k, Special::as))) return false;
    }
    return false;
  }

  /// "the Church of Norway 's bishops": a name with "of" is one possessor.
  void join_possessor_names() {
    for (std::size_t c = first_chunk_ + 3; c < d_.chunks.size(); ++c) {
      Chunk& owner = d_.chunks[c - 1];
      if (d_.chunks[c].possessor != ChunkIndex(static_cast<std::uint32_t>(c - 1))) continue;
      const Chunk& of = d_.chunks[c - 2];
      const Chunk& name = d_.chunks[c - 3];
      if (of.kind != ChunkKind::preposition || !is(of.head.value, Special::of) || name.kind != ChunkKind::noun_group)
        continue;
      if (!is(name.head.value, tag_set(Tag::NNP, Tag::NNPS)) && !capital(name.head.value)) continue;
      owner.tokens.begin = name.tokens.begin;
      owner.head = name.head;
      owner.possessor = name.possessor;
      owner.definite = true;
      for (std::size_t k = c; k < d_.chunks.size(); ++k) {
        if (d_.chunks[k].possessor != kNoChunk && d_.chunks[k].possessor.value >= c - 1)
          d_.chunks[k].possessor = ChunkIndex(d_.chunks[k].possessor.value - 2);
      }
      d_.chunks.erase(d_.chunks.begin() + static_cast<std::ptrdiff_t>(c - 3),
                      d_.chunks.begin() + static_cast<std::ptrdiff_t>(c - 1));
      --c;
    }
  }

  std::size_t first_chunk_ = 0;
};

}  // namespace

void Chunker::chunk(AnnotatedDocument& document) const {
  thread_local ChunkScratch scratch;
  ChunkPass(document, *words_, scratch).run();
}

}  // namespace dramatis
