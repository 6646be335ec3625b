// SPDX-License-Identifier: Apache-2.0
#include "text/chunker.hpp"

#include <algorithm>
#include <vector>

#include "text/tag_sentence.hpp"

namespace dramatis {
namespace {

constexpr TagSet kParticiples = tag_set(Tag::VBN, Tag::VBG);
constexpr TagSet kAdjectives = tag_set(Tag::JJ, Tag::JJR, Tag::JJS);
constexpr TagSet kNounGroupStart = kNouns | kAdjectives | kParticiples |
                                   tag_set(Tag::DT, Tag::PDT, Tag::PRPS, Tag::WPS, Tag::CD, Tag::dollar, Tag::FW);

class ChunkPass {
 public:
  ChunkPass(AnnotatedDocument& document, const Lexicon& lexicon, const GrammarWords& words)
      : d_(document), lexicon_(lexicon), words_(words) {}

  void run() {
    d_.chunks.clear();
    d_.chunk_of_token.assign(d_.tokens.size(), kNoChunk);
    collect_names();
    for (const Sentence& s : d_.sentences) {
      begin_ = s.tokens.begin.value;
      end_ = s.tokens.end.value;
      first_chunk_ = d_.chunks.size();
      headline_ = s.headline;
      std::uint32_t i = begin_;
      while (i < end_) i = step(i);
      join_possessor_names();
    }
    for (std::uint32_t c = 0; c < d_.chunks.size(); ++c) {
      const Chunk& chunk = d_.chunks[c];
      for (TokenIndex t = chunk.tokens.begin; t < chunk.tokens.end; ++t) d_.chunk_of_token[t.value] = ChunkIndex(c);
    }
  }

 private:
  Tag tag(std::uint32_t i) const { return i >= begin_ && i < end_ ? d_.tokens[i].tag : Tag::period; }
  bool is(std::uint32_t i, TagSet set) const { return in(tag(i), set); }
  const GrammarWord& word(std::uint32_t i) const { return i >= begin_ && i < end_ ? words_[d_.tokens[i].word] : none_; }
  const GrammarWord& lemma(std::uint32_t i) const {
    return i >= begin_ && i < end_ ? words_[d_.tokens[i].lemma] : none_;
  }
  bool is(std::uint32_t i, Func f) const { return word(i).has(f); }
  bool is(std::uint32_t i, Special s) const { return word(i).special == s; }
  bool capital(std::uint32_t i) const {
    const Shape shape = d_.tokens[i].shape;
    return shape == Shape::capitalized || shape == Shape::upper || shape == Shape::mixed;
  }

  void collect_names() {
    name_end_.clear();
    for (const Mention& m : d_.mentions) {
      if (m.kind != MentionKind::name || m.tokens.size() < 2) continue;
      if (name_end_.empty()) name_end_.assign(d_.tokens.size(), 0);
      std::uint32_t& end = name_end_[m.tokens.begin.value];
      end = std::max(end, m.tokens.end.value);
    }
  }
  /// One behind the name that begins at `i`, or `i`.
  std::uint32_t name_end(std::uint32_t i) const {
    return name_end_.empty() || name_end_[i] <= i ? i : std::min(name_end_[i], end_);
  }

  Chunk& add(ChunkKind kind, std::uint32_t begin, std::uint32_t end, std::uint32_t head) {
    Chunk chunk;
    chunk.kind = kind;
    chunk.tokens = {TokenIndex(begin), TokenIndex(end)};
    chunk.head = TokenIndex(head);
    d_.chunks.push_back(chunk);
    return d_.chunks.back();
  }

  std::uint32_t step(std::uint32_t i) {
    if (name_end(i) > i) return noun_group(i);
    const Tag t = tag(i);
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
      case Tag::PRP:
      case Tag::EX:
      case Tag::WDT:
      case Tag::WP: {
        Chunk& c = add(ChunkKind::noun_group, i, i + 1, i);
        c.pronoun = true;
        c.definite = true;
        c.plural = is(i, Func::plural_agreement);
        return i + 1;
      }
      case Tag::IN: return preposition(i);
      case Tag::CC:
      case Tag::comma: add(ChunkKind::conjunction, i, i + 1, i); return i + 1;
      case Tag::RB:
      case Tag::RBR:
      case Tag::RBS:
      case Tag::RP:
      case Tag::WRB:
        if ((is(i, Special::due) && tag(i + 1) == Tag::IN) || (is(i, Special::instead) && is(i + 1, Special::of))) {
          add(ChunkKind::preposition, i, i + 2, i);
          return i + 2;
        }
        add(ChunkKind::adverb, i, i + 1, i);
        return i + 1;
      default: add(ChunkKind::punctuation, i, i + 1, i); return i + 1;
    }
  }

  // ---- verb groups

  bool is_verbal_preposition(std::uint32_t i) const {
    if (is(i, Func::verbal_preposition)) return true;
    return is(i, Func::verbal_preposition_before_noun) && is(i + 1, tag_set(Tag::DT, Tag::NNP, Tag::PRPS));
  }

  /// "the detained men", "a US-backed group": a participle inside a noun group.
  bool is_prenominal(std::uint32_t i) const {
    if (!is(i, kParticiples) || word(i).has(Func::be) || word(i).has(Func::have)) return false;
    if (i == begin_) return false;
    if (is(i + 1, kNouns | tag_set(Tag::JJ))) {
      if (tag(i - 1) == Tag::HYPH) return true;
      if (tag(i) == Tag::VBN && is(i + 1, kNouns) &&
          is(i - 1, tag_set(Tag::VBG, Tag::VB, Tag::VBZ, Tag::VBP, Tag::VBD)) && !is(i - 1, Func::be) &&
          !is(i - 1, Func::have) && !is(i - 1, Func::get) && !is(i - 1, Special::possessive)) {
        return true;  // "using iodised salt"
      }
      if (tag(i - 1) == Tag::IN) return tag(i) == Tag::VBN;
      return is(i - 1, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::POS, Tag::CD));
    }
    return false;
  }

  bool between_auxiliaries(std::uint32_t i) const { return is(i, tag_set(Tag::RB, Tag::RBR)) || is(i, Special::both); }

  /// The verb group that begins at `i`; returns `i` if "to" has no verb behind it.
  std::uint32_t verb_group(std::uint32_t i) {
    std::uint32_t j = i;
    const bool infinitive = tag(i) == Tag::TO;
    if (infinitive) {
      j = i + 1;
      while (is(j, tag_set(Tag::RB, Tag::open_quote, Tag::close_quote))) ++j;
      if (!is(j, tag_set(Tag::VB, Tag::VBN, Tag::VBP)) || j >= end_) return i;
    }
    const std::uint32_t first = j;
    bool passive = false, perfect = false, progressive = false, negated = false;
    Modality modality = Modality::actual;
    bool future = false;
    for (;;) {
      const GrammarWord& w = word(j);
      const bool modal = tag(j) == Tag::MD;
      const bool be = w.has(Func::be), have = w.has(Func::have), get = w.has(Func::get), do_ = w.has(Func::do_);
      const bool clitic_be = is(j, Special::possessive);
      if (modal) {
        if (w.has(Func::possible)) modality = Modality::possible;
        else if (w.has(Func::hypothetical)) modality = Modality::hypothetical;
        else if (w.has(Func::demanded)) modality = Modality::demanded;
        if (w.has(Func::future)) future = true;
      }
      if (!(modal || be || have || get || do_ || clitic_be)) break;
      std::uint32_t k = j + 1;
      bool not_here = false;
      while (k < end_ && (between_auxiliaries(k) || parenthetical_adverb(k))) {
        not_here = not_here || is(k, Func::negative);
        k += parenthetical_adverb(k) ? 3U : 1U;
      }
      const Tag next = tag(k);
      bool goes_on = false;
      if (modal && in(next, tag_set(Tag::VB, Tag::VBP, Tag::VBN))) goes_on = true;
      else if ((have || (clitic_be && word(k).has(Func::be))) && in(next, tag_set(Tag::VBN, Tag::VBD))) {
        goes_on = perfect = true;
        passive = false;
      } else if (do_ && next == Tag::VB) goes_on = true;
      else if ((be || get || clitic_be) && next == Tag::VBN && !(get && word(k).has(Func::be))) {
        goes_on = passive = true;
      } else if ((be || clitic_be) && next == Tag::VBG && !is_verbal_preposition(k)) {
        goes_on = progressive = true;
        passive = false;
      }
      if (!goes_on) {
        // "was not", "has no": the negation behind a main verb "be"
        if (not_here && (be || clitic_be || modal)) negated = true;
        break;
      }
      negated = negated || not_here;
      j = k;
    }
    Chunk& c = add(ChunkKind::verb_group, i, j + 1, j);
    const Tag lead = tag(first), main = tag(j);
    c.voice = passive && main == Tag::VBN ? Voice::passive : Voice::active;
    c.perfect = perfect;
    c.progressive = progressive;
    c.modality = modality;
    c.polarity = negated || negative_before(i) || (infinitive && negative_inside(i, first)) ? Polarity::negated
                                                                                            : Polarity::affirmed;
    if (infinitive) c.form = Form::infinitive;
    else if (in(lead, kFinite)) c.form = Form::finite;
    else if (lead == Tag::VBN) {
      c.form = Form::participle;
      c.voice = Voice::passive;
    } else if (lead == Tag::VBG) c.form = Form::gerund;
    else c.form = Form::bare;
    if (c.form == Form::finite) {
      if (future) c.tense = Tense::future;
      else if (lead == Tag::VBD || (tag(i) == Tag::MD && word(i).has(Func::hypothetical))) c.tense = Tense::past;
      else c.tense = Tense::present;
    }
    if (is(j + 1, tag_set(Tag::RP))) {
      c.particle = TokenIndex(j + 1);
      c.tokens.end = TokenIndex(j + 2);
      return j + 2;
    }
    return j + 1;
  }
  /// "has, however, been"
  bool parenthetical_adverb(std::uint32_t k) const {
    return tag(k) == Tag::comma && tag(k + 1) == Tag::RB && tag(k + 2) == Tag::comma && is(k + 3, kVerbs) &&
           k + 3 < end_;
  }
  bool negative_before(std::uint32_t i) const {
    return i > begin_ && is(i - 1, tag_set(Tag::RB)) && is(i - 1, Func::negative);
  }
  bool negative_inside(std::uint32_t from, std::uint32_t to) const {
    for (std::uint32_t k = from; k < to; ++k) {
      if (is(k, Func::negative)) return true;
    }
    return false;
  }

  // ---- noun groups

  bool starts_noun_group(std::uint32_t i) const {
    const Tag t = tag(i);
    if (in(t, kNounGroupStart)) return true;
    if (t == Tag::RB) {
      return is(i + 1, tag_set(Tag::JJ, Tag::CD, Tag::VBN, Tag::JJR, Tag::dollar)) && noun_behind(i + 1) &&
             (is(i, Func::approximator) ||
              is(i - 1,
                 tag_set(Tag::IN, Tag::VBD, Tag::CC, Tag::comma, Tag::VBZ, Tag::VBP, Tag::VB, Tag::VBG, Tag::VBN)) ||
              i == begin_);
    }
    return in(t, tag_set(Tag::RBS, Tag::RBR)) && is(i + 1, tag_set(Tag::JJ, Tag::VBN));
  }
  /// Does a noun follow over adjectives?
  bool noun_behind(std::uint32_t j) const {
    while (j < end_ &&
           is(j, kAdjectives | tag_set(Tag::VBN, Tag::CC, Tag::comma, Tag::RB, Tag::HYPH, Tag::CD, Tag::dollar)))
      ++j;
    return j < end_ && (is(j, kNouns) || tag(j - 1) == Tag::CD);
  }

  /// One behind what says how exact a number is: "more than 100", "at least 12", "as many as 40"; else `i`.
  std::uint32_t hedge_end(std::uint32_t i) const {
    constexpr TagSet kNumber = tag_set(Tag::CD, Tag::dollar);
    if (is(i + 1, Special::than) && is(i, Special::more) && is(i + 2, kNumber)) return i + 2;
    if (is(i + 1, Special::most) && tag(i) == Tag::IN && is(i + 2, kNumber)) return i + 2;
    if (tag(i) == Tag::IN && is(i, Func::free_particle) && is(i + 1, Special::to) && is(i + 2, kNumber)) return i + 2;
    if (is(i, Special::as) && is(i + 2, Special::as) && is(i + 3, kNumber)) return i + 3;
    return i;
  }

  std::uint32_t noun_group(std::uint32_t i) {
    constexpr std::uint32_t kNone = 0xFFFF'FFFF;
    std::uint32_t j = hedge_end(i), noun = kNone;
    bool proper = false, quote_inside = false;
    while (j < end_) {
      // "the minister Wednesday rejected it": a day behind a noun is a group of its own.
      if (noun != kNone && is(j, kNouns) && word(j).has(NounFrame::bare_time) && !is(j + 1, kNouns)) break;
      const std::uint32_t name = name_end(j);
      if (name > j) {
        noun = name - 1;
        while (noun > j && !is(noun, kNouns | tag_set(Tag::CD))) --noun;
        proper = true;
        j = name;
        // "gave Chad 5 million dollars", but "Flight 370"
        if (tag(j) == Tag::CD && is(j + 1, tag_set(Tag::CD, Tag::NNS))) break;
        if (is(j, kNouns | tag_set(Tag::HYPH, Tag::CD))) continue;
        break;
      }
      const Tag t = tag(j);
      if (in(t, kNouns) || t == Tag::FW) {
        noun = j;
      } else if (t == Tag::CD || t == Tag::dollar) {
        // "gave Chad 5 million dollars", but "the Sept. 11 attacks"
        if (noun != kNone && is(j - 1, tag_set(Tag::NNP)) && !word(j - 1).has(NounFrame::month) &&
            is(j + 1, tag_set(Tag::CD, Tag::NNS)))
          break;
        if (t == Tag::CD && (noun == kNone || is(j - 1, kNouns | tag_set(Tag::CD, Tag::dollar)))) noun = j;
      } else if (in(t, tag_set(Tag::DT, Tag::PRPS, Tag::PDT, Tag::WPS))) {
        const bool joins = j == i || tag(j - 1) == Tag::PDT || is(j - 1, Special::all) || is(j - 1, Special::both) ||
                           is(j - 1, Special::half) || is(j - 1, Special::such) || is(j - 1, Special::what);
        if (!joins || (t == Tag::WPS && j > i)) break;
      } else if (in(t, kAdjectives)) {
        // "the president elect" but "left the city empty"
        if (noun != kNone && is(j - 1, kNouns) && !is(j + 1, kNouns | tag_set(Tag::HYPH, Tag::JJ))) break;
        if (noun != kNone && is(j - 1, kNouns) && !capital(j) && !capital(j - 1) &&
            !is(j + 1, kNouns | tag_set(Tag::HYPH)))
          break;
      } else if (t == Tag::HYPH || (t == Tag::SYM && j > i)) {
        if (j == i) break;
      } else if (in(t, kParticiples)) {
        const bool inside =
            is(j + 1, kNouns | tag_set(Tag::JJ, Tag::HYPH, Tag::CC)) && j > i &&
            is(j - 1, tag_set(Tag::DT, Tag::PRPS, Tag::JJ, Tag::HYPH, Tag::RB, Tag::CD, Tag::RBS, Tag::POS));
        if (!(inside || j == i || tag(j - 1) == Tag::HYPH)) break;
        if (tag(j + 1) == Tag::CC && !is(j + 2, tag_set(Tag::VBN, Tag::JJ))) break;
      } else if (in(t, tag_set(Tag::RB, Tag::RBS, Tag::RBR))) {
        if (!(noun == kNone &&
              is(j + 1, tag_set(Tag::JJ, Tag::VBN, Tag::CD, Tag::JJR, Tag::RB, Tag::VBG, Tag::dollar))))
          break;
      } else if (t == Tag::CC) {
        const TagSet adjective = kAdjectives | tag_set(Tag::VBN);
        const bool pair = noun == kNone && is(j - 1, adjective) && is(j + 1, adjective) && j > i && noun_behind(j + 1);
        const bool numbers = tag(j - 1) == Tag::CD && tag(j + 1) == Tag::CD && j > i;
        if (!pair && !numbers) break;
      } else if (t == Tag::open_quote) {
        // the "green" party
        if (noun != kNone || j == i || !is(j + 1, kNouns | kAdjectives | tag_set(Tag::CD, Tag::VBN, Tag::VBG))) break;
        quote_inside = true;
      } else if (t == Tag::close_quote) {
        if (!quote_inside) break;
        quote_inside = false;
      } else if (t == Tag::comma) {
        if (!(noun == kNone && tag(j - 1) == Tag::JJ && tag(j + 1) == Tag::JJ && j > i && noun_behind(j + 1))) break;
      } else {
        break;
      }
      ++j;
    }
    while (j > i && is(j - 1, tag_set(Tag::CC, Tag::comma, Tag::RB, Tag::SYM, Tag::RBS, Tag::RBR, Tag::HYPH))) --j;
    if (noun == kNone || noun >= j) return without_noun(i, j);
    Chunk& c = add(ChunkKind::noun_group, i, j, noun);
    describe(c, i, j, noun, proper);
    if (tag(j) == Tag::POS && j + 1 < end_) return behind_possessor(j + 1);
    return j;
  }

  /// "the poor", "this": a determiner stands for a noun; adjectives alone are predicates.
  std::uint32_t without_noun(std::uint32_t i, std::uint32_t j) {
    j = std::max(j, i + 1);
    if (is(i, tag_set(Tag::DT, Tag::PRPS)) && !(tag(j - 1) == Tag::JJ && tag(i) != Tag::DT)) {
      Chunk& c = add(ChunkKind::noun_group, i, j, j - 1);
      c.pronoun = j == i + 1;
      c.definite = is(i, Func::definite);
      c.polarity = is(i, Func::negative) ? Polarity::negated : Polarity::affirmed;
      return j;
    }
    if (((is(i, Special::due) && is(j, tag_set(Tag::IN))) || (is(i, Special::such) && is(j, Special::as))) &&
        j == i + 1) {
      add(ChunkKind::preposition, i, j + 1, i);  // "due to", "prior to"
      return j + 1;
    }
    add(ChunkKind::adjective, i, j, j - 1);
    return j;
  }

  /// The group behind "'s": it owns nothing yet but its possessor.
  std::uint32_t behind_possessor(std::uint32_t i) {
    const auto possessor = ChunkIndex(static_cast<std::uint32_t>(d_.chunks.size() - 1));
    const std::size_t before = d_.chunks.size();
    if (!starts_noun_group(i) && name_end(i) == i) return i;
    const std::uint32_t end = noun_group(i);
    if (d_.chunks.size() > before && d_.chunks[before].kind == ChunkKind::noun_group) {
      d_.chunks[before].possessor = possessor;
      d_.chunks[before].definite = true;
    }
    return end;
  }

  void describe(Chunk& c, std::uint32_t i, std::uint32_t j, std::uint32_t noun, bool name) const {
    const GrammarWord& head = lemma(noun);
    const GrammarWord& head_word = word(noun);
    c.plural = is(noun, tag_set(Tag::NNS, Tag::NNPS));
    c.definite = name || is(noun, tag_set(Tag::NNP, Tag::NNPS)) || is(i, Func::definite) || tag(i) == Tag::PRPS;
    c.polarity = is(i, Func::negative) ? Polarity::negated : Polarity::affirmed;
    const bool time_noun = head.has(NounFrame::time) || head_word.has(NounFrame::time);
    const bool month_first = tag(i) == Tag::NNP && word(i).has(NounFrame::month);
    if (time_noun) {
      c.temporal = tag(i) == Tag::CD || is(i, Func::before_time) || head_word.has(NounFrame::bare_time) ||
                   head_word.has(NounFrame::month) || (tag(i) == Tag::NNP && word(i).has(NounFrame::time)) ||
                   is(i + 1, Func::before_time);
    }
    if (month_first && tag(noun) == Tag::CD) c.temporal = true;
    if (j < end_ && is(j, Special::ago)) c.temporal = true;
    if (tag(noun) == Tag::CD && j == i + 1 && d_.tokens[noun].shape == Shape::number &&
        d_.tokens[noun].span().size() == 4)
      c.temporal = true;
  }

  // ---- prepositions and conjunctions

  std::uint32_t preposition(std::uint32_t i) {
    const GrammarWord& w = word(i);
    if (w.has(Func::subordinator) || (is(i, Special::that) && tag(i) == Tag::IN) ||
        (w.has(Func::subordinator_before_clause) && clause_follows(i))) {
      if (is(i, Special::because) && is(i + 1, Special::of)) {
        add(ChunkKind::preposition, i, i + 2, i);
        return i + 2;
      }
      add(ChunkKind::conjunction, i, i + 1, i);
      return i + 1;
    }
    std::uint32_t end = i + 1;
    if (is(i, Special::according) && is(i + 1, Special::to)) end = i + 2;
    else if (is(i, Special::out) && is(i + 1, Special::of)) end = i + 2;
    else if (tag(i + 1) == Tag::IN && !is(i + 1, Special::that) && !is(i + 1, Func::subordinator) && joins_next(i))
      end = i + 2;
    add(ChunkKind::preposition, i, end, i);
    return end;
  }
  /// "up to", "from within", "as of", "along with".
  bool joins_next(std::uint32_t i) const {
    return is(i, Func::particle) || is(i, Special::as) || is(i, Special::instead) || is(i, Func::compound);
  }

  /// Behind "after", "since", "as" …: a subject and a finite verb before the clause can end.
  bool clause_follows(std::uint32_t i) const {
    bool subject = false;
    for (std::uint32_t k = i + 1; k < end_ && k < i + 14; ++k) {
      const Tag t = tag(k);
      if (in(t, kFinite)) return subject;
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

  AnnotatedDocument& d_;
  const Lexicon& lexicon_;
  const GrammarWords& words_;
  const GrammarWord none_{};
  std::vector<std::uint32_t> name_end_;
  std::uint32_t begin_ = 0, end_ = 0;
  std::size_t first_chunk_ = 0;
  bool headline_ = false;
};

}  // namespace

void Chunker::chunk(AnnotatedDocument& document) const { ChunkPass(document, *lexicon_, *words_).run(); }

}  // namespace dramatis
