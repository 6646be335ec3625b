// SPDX-License-Identifier: Apache-2.0
#include "extractors/speakers.hpp"

#include <algorithm>

#include "extractors/reserved_words.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

/// The noun that a source is about: "Zelensky's chief of staff *Yermak*", "*spokesman* for the bank".
TokenIndex head_of_source(const AnnotatedDocument& document, ByteSpan source) {
  const auto first = std::lower_bound(document.tokens.begin(), document.tokens.end(), source.begin,
                                      [](const Token& t, ByteOffset at) { return t.begin < at; });
  if (first == document.tokens.end() || document.chunk_of_token.empty()) return kNoToken;
  ChunkIndex chunk = document.chunk_of_token[static_cast<std::size_t>(first - document.tokens.begin())];
  // Possessors are noun groups of their own before the one they belong to.
  for (ChunkIndex next = chunk; next != kNoChunk && next.value < document.chunks.size(); ++next) {
    const Chunk& c = document.chunk(next);
    if (document.token(c.tokens.begin).begin >= source.end) break;
    if (next == chunk || c.possessor == chunk) chunk = next;
    else if (c.kind == ChunkKind::noun_group || c.kind == ChunkKind::verb_group) break;
  }
  return chunk == kNoChunk ? kNoToken : document.chunk(chunk).head;
}

/// "*Berg*'s chief of staff": named only to say whose.
bool is_possessor(const AnnotatedDocument& document, const Mention& m) {
  return m.tokens.end.value < document.tokens.size() && document.token(m.tokens.end).tag == Tag::POS;
}

/// "Berg's chief of staff *Anna Holm*", "the finance minister *Anna Holm*": a name that closes the source, with no
/// preposition before it ("a spokesman for Anna Holm").
bool closes_source(const AnnotatedDocument& document, const Mention& m, ByteSpan source) {
  if (m.kind != MentionKind::name || m.span.end != source.end || m.tokens.is_empty()) return false;
  if (m.extent.begin.value == 0 || document.token(m.extent.begin).begin <= source.begin) return true;
  const Tag before = document.token(m.extent.begin - 1).tag;
  return m.extent.begin < m.tokens.begin ? before != Tag::IN && before != Tag::TO : is_noun(before);
}

/// A title with its topic goes on to the name: "chief of staff Anna Holm", "the bank's chairman, Anna Berg".
bool is_better(const AnnotatedDocument& document, const Mention& a, const Mention& b, TokenIndex head) {
  if (is_possessor(document, a) != is_possessor(document, b)) return is_possessor(document, b);
  const bool a_heads = a.tokens.contains(head), b_heads = b.tokens.contains(head);
  if (a_heads != b_heads) return a_heads;
  if (a_heads && a.kind != b.kind) return a.kind == MentionKind::name;
  if (a.extent.size() != b.extent.size() && a.extent.contains(b.extent)) return true;
  if (b.extent.size() != a.extent.size() && b.extent.contains(a.extent)) return false;
  return a.span.begin < b.span.begin;
}

/// "Assistant *U.S.* Attorney Ada Strand", "*Oslo*-based First Harbour": a name that the lists do not know, and before
/// it a place; "another in *Oslo*", "a glazier from *Oslo*": and behind it.
bool only_qualifies(const AnnotatedDocument& document, const Mention& m, TokenIndex head, TypeId place) {
  if (head == kNoToken || document.entities[m.entity.value].type != place || m.kind != MentionKind::name) return false;
  if (m.tokens.begin > head) {
    TokenIndex before = m.extent.begin - 1;
    while (before > head && document.token(before).tag == Tag::DT) before = before - 1;
    return document.token(before).tag == Tag::IN;
  }
  const Token& noun = document.token(head);
  return m.tokens.end <= head && is_proper(noun.tag) && !noun.has(token_flag::in_name) &&
         document.chunk_of_token[head.value] == document.chunk_of_token[m.tokens.begin.value];
}

/// "Xu Yy, *who* helped to found the league": where such a clause begins; the source's end if there is none.
ByteOffset relative_in(const AnnotatedDocument& document, ByteSpan source) {
  auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), source.begin,
                                [](const Token& t, ByteOffset at) { return t.begin < at; });
  if (token != document.tokens.end()) ++token;  // "who said so" is a source of its own
  for (; token != document.tokens.end() && token->begin < source.end; ++token)
    if (token->tag == Tag::WP || token->tag == Tag::WDT) return token->begin;
  return source.end;
}

class SpeakerResolver final : public Extractor {
 public:
  SpeakerResolver(const Lexicon& lexicon, TypeId person, TypeId place)
      : genders_(lexicon, "pronoun",
                 [&](EntryId entry) {
                   const std::string_view gender = lexicon.feature(entry, "gender");
                   const bool one = lexicon.feature(entry, "number") != "2";
                   return !one                 ? Gender::unknown
                          : gender == "male"   ? Gender::male
                          : gender == "female" ? Gender::female
                                               : Gender::unknown;
                 }),
        documents_(lexicon, "reporting_function",
                   [&](EntryId entry) { return lexicon.feature(entry, "role") == "occasion" ? char{1} : char{0}; }),
        definite_(lexicon, "function_word",
                  [&](EntryId entry) { return lexicon.feature(entry, "definite").empty() ? char{0} : char{1}; }),
        negative_(lexicon, "function_word",
                  [&](EntryId entry) { return lexicon.feature(entry, "negative").empty() ? char{0} : char{1}; }),
        person_(person),
        place_(place) {}
  [[nodiscard]] std::string_view name() const override { return "speakers"; }
  [[nodiscard]] std::string_view layers() const override { return "quotes, mentions → quotes"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    std::erase_if(document.quotes, [&](const Quote& q) { return adds_nothing(document, q); });
    const Quote* before = nullptr;  // the direct speech before
    const Quote* last = nullptr;    // who spoke last, in whatever way
    for (Quote& quote : document.quotes) {
      if (quote.speaker == kNoEntity && !quote.source.is_empty()) {
        if (Mention* pronoun = pronoun_at(document, quote.source); pronoun != nullptr && before != nullptr)
          follow(document, *before, quote, *pronoun);
        quote.speaker = speaker_in(document, quote.source);
        if (quote.speaker == kNoEntity) quote.speaker = antecedent_of(document, quote.source);
        if (last != nullptr && quote.kind == QuoteKind::direct && stands_for(document, *last, quote))
          quote.speaker = last->speaker;
      }
      if (quote.kind == QuoteKind::indirect && is_topic(document, quote)) quote.kind = QuoteKind::topic;
      if (quote.kind == QuoteKind::direct) before = &quote;
      if (quote.speaker != kNoEntity && document.entities[quote.speaker.value].named) last = &quote;
    }
  }

 private:
  /// Speech in furniture, or said a second time in a repeated paragraph.
  static bool adds_nothing(const AnnotatedDocument& document, const Quote& quote) {
    const auto& zones = document.document.zones;
    auto zone = std::upper_bound(zones.begin(), zones.end(), quote.content.front().begin,
                                 [](ByteOffset at, const Zone& z) { return at < z.span.begin; });
    if (zone == zones.begin()) return false;
    --zone;
    return zone->kind == ZoneKind::furniture || zone->kind == ZoneKind::repeat;
  }

  /// Nothing is claimed in "rejected the findings", "declined to comment", "has not confirmed that it fired",
  /// "*neither* side said that it would go".
  [[nodiscard]] bool is_topic(const AnnotatedDocument& document, const Quote& quote) const {
    if (document.chunk_of_token.empty()) return false;
    const auto source = std::lower_bound(document.tokens.begin(), document.tokens.end(), quote.source.begin,
                                         [](const Token& t, ByteOffset at) { return t.begin < at; });
    if (!quote.source.is_empty() && source != document.tokens.end() && has(negative_, source->word)) return true;
    if (const ChunkIndex cue = chunk_at(document, quote.cue.begin); !quote.cue.is_empty() && cue != kNoChunk)
      if (document.chunk(cue).polarity == Polarity::negated) return true;
    return std::none_of(quote.content.begin(), quote.content.end(),
                        [&](ByteSpan content) { return has_clause(document, content); });
  }

  /// A finite verb stands in it.
  static bool has_clause(const AnnotatedDocument& document, ByteSpan content) {
    for (ChunkIndex c = chunk_at(document, content.begin); c != kNoChunk && c.value < document.chunks.size(); ++c) {
      const Chunk& chunk = document.chunk(c);
      if (document.token(chunk.tokens.begin).begin >= content.end) return false;
      if (chunk.kind == ChunkKind::verb_group && chunk.form == Form::finite) return true;
    }
    return false;
  }

  static ChunkIndex chunk_at(const AnnotatedDocument& document, ByteOffset at) {
    const auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), at,
                                        [](const Token& t, ByteOffset b) { return t.begin < b; });
    if (token == document.tokens.end()) return kNoChunk;
    return document.chunk_of_token[static_cast<std::size_t>(token - document.tokens.begin())];
  }

  /// The mention of a source that is a pronoun alone.
  static Mention* pronoun_at(AnnotatedDocument& document, ByteSpan source) {
    const auto at = std::lower_bound(document.mentions.begin(), document.mentions.end(), source.begin,
                                     [](const Mention& m, ByteOffset b) { return m.span.begin < b; });
    const bool found = at != document.mentions.end() && at->span == source && at->kind == MentionKind::pronoun &&
                       at->entity != kNoEntity && !at->tokens.is_empty();
    return found ? &*at : nullptr;
  }

  /// "'…,' Anna Holm said." and in the next paragraph "'…,' she added.": who spoke last goes on, whoever
  /// else was named at the end of the paragraph.
  void follow(AnnotatedDocument& document, const Quote& before, const Quote& quote, Mention& pronoun) const {
    if (before.speaker == kNoEntity || before.story != quote.story || before.source == quote.source) return;
    const Gender* gender = genders_.find(document.token(pronoun.tokens.begin).word);
    if (gender == nullptr || *gender == Gender::unknown) return;
    Entity& speaker = document.entities[before.speaker.value];
    if (speaker.type != person_ || !speaker.named) return;
    if (speaker.gender != Gender::unknown && speaker.gender != *gender) return;
    if (!are_neighbours(document, before, pronoun) || turns_to_other(document, before.speaker, *gender, pronoun))
      return;
    pronoun.entity = before.speaker;
    pronoun.sieve = "speaker";
    speaker.gender = *gender;
  }

  static bool has(const ReservedWords<char>& words, WordId word) {
    const char* const found = words.find(word);
    return found != nullptr && *found != 0;
  }

  /// In the paragraph in which `last` spoke: "Berg said in a statement that he would leave. "…," *the statement* read",
  /// "Holm has vowed to fight. "…," *the former policeman* said."
  [[nodiscard]] bool stands_for(const AnnotatedDocument& document, const Quote& last, const Quote& quote) const {
    if (last.story != quote.story || last.source == quote.source) return false;
    const auto first = std::lower_bound(document.tokens.begin(), document.tokens.end(), quote.source.begin,
                                        [](const Token& t, ByteOffset at) { return t.begin < at; });
    const auto said = std::lower_bound(document.tokens.begin(), document.tokens.end(), last.cue.begin,
                                       [](const Token& t, ByteOffset at) { return t.begin < at; });
    if (first == document.tokens.end() || said == document.tokens.end() || first->tag != Tag::DT) return false;
    if (document.sentences[first->sentence].paragraph != document.sentences[said->sentence].paragraph) return false;
    auto head = first + 1;
    std::size_t before = 0;  // words that describe the head
    while (head + 1 != document.tokens.end() && (head + 1)->begin < quote.source.end) ++head, ++before;
    if (head == document.tokens.end() || head->end != quote.source.end) return false;
    if (has(documents_, head->word)) return before == 0;
    if (quote.speaker == kNoEntity || before == 0 || head->tag != Tag::NN || !has(definite_, first->word)) return false;
    const Entity& described = document.entities[quote.speaker.value];
    const Entity& speaker = document.entities[last.speaker.value];
    return !described.named && described.type == person_ && speaker.type == person_ && described.number == 1 &&
           (described.gender == Gender::unknown || speaker.gender == Gender::unknown ||
            described.gender == speaker.gender) &&
           std::count_if(document.mentions.begin(), document.mentions.end(),
                         [&](const Mention& m) { return m.entity == quote.speaker; }) == 1;
  }

  /// "*Ole Berg* is a baker. He left early, *he* said.": the paragraph has begun with somebody else.
  [[nodiscard]] bool turns_to_other(const AnnotatedDocument& document, EntityIndex speaker, Gender gender,
                                    const Mention& pronoun) const {
    const std::uint32_t paragraph = document.sentence_of(pronoun.tokens.begin).paragraph;
    for (const Mention* m = &pronoun; m != document.mentions.data();) {
      --m;
      if (m->tokens.is_empty() || m->kind != MentionKind::name || m->entity == kNoEntity) continue;
      const Sentence& sentence = document.sentence_of(m->tokens.begin);
      if (sentence.paragraph != paragraph || m->entity == speaker) return false;
      const Entity& other = document.entities[m->entity.value];
      const bool fits = other.type == person_ && (other.gender == Gender::unknown || other.gender == gender);
      if (fits && opens(document, sentence, *m) && !document.token(m->tokens.begin).has(token_flag::quoted))
        return true;
    }
    return false;
  }

  /// "*Ole Berg* is", "But *Berg* left", "Opposition leader *Ole Berg* left": in the first noun group of the sentence.
  static bool opens(const AnnotatedDocument& document, const Sentence& sentence, const Mention& m) {
    TokenIndex first = sentence.tokens.begin;
    while (first < m.tokens.begin && in(document.token(first).tag, tag_set(Tag::CC, Tag::RB, Tag::comma)))
      first = first + 1;
    return m.extent.begin <= first ||
           (document.chunk_of_token[first.value] != kNoChunk &&
            document.chunk_of_token[first.value] == document.chunk_of_token[m.tokens.begin.value]);
  }

  /// In the same paragraph or the next.
  static bool are_neighbours(const AnnotatedDocument& document, const Quote& before, const Mention& pronoun) {
    const auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), before.content.front().begin,
                                        [](const Token& t, ByteOffset at) { return t.begin < at; });
    if (token == document.tokens.end()) return false;
    const std::uint32_t first = document.sentences[token->sentence].paragraph;
    const std::uint32_t second = document.sentence_of(pronoun.tokens.begin).paragraph;
    return second - first <= 1;
  }

  /// "*Holm*, who said he was ill": whom the relative pronoun stands for.
  [[nodiscard]] EntityIndex antecedent_of(const AnnotatedDocument& document, ByteSpan source) const {
    const auto token = std::lower_bound(document.tokens.begin(), document.tokens.end(), source.begin,
                                        [](const Token& t, ByteOffset at) { return t.begin < at; });
    if (token == document.tokens.begin() || token == document.tokens.end()) return kNoEntity;
    if (token->tag != Tag::WP && token->tag != Tag::WDT) return kNoEntity;
    const auto before =
        document.text(*(token - 1)) == "," && token - 1 != document.tokens.begin() ? token - 2 : token - 1;
    auto mention = std::upper_bound(document.mentions.begin(), document.mentions.end(), before->begin,
                                    [](ByteOffset at, const Mention& m) { return at < m.span.begin; });
    for (int steps = 0; mention != document.mentions.begin() && steps < 4; ++steps) {
      --mention;
      if (mention->span.end != before->end || mention->kind == MentionKind::pronoun) continue;
      // "a son of *Berg*, which": of something before that name
      const bool person = document.entities[mention->entity.value].type == person_;
      return person && token->tag == Tag::WDT ? kNoEntity : mention->entity;
    }
    return kNoEntity;
  }

  [[nodiscard]] EntityIndex speaker_in(const AnnotatedDocument& document, ByteSpan source) const {
    const TokenIndex head = head_of_source(document, source);
    const Mention* best = nullptr;
    auto mention = std::lower_bound(document.mentions.begin(), document.mentions.end(), source.begin,
                                    [](const Mention& m, ByteOffset at) { return m.span.begin < at; });
    const ByteOffset relative = relative_in(document, source);
    for (; mention != document.mentions.end() && mention->span.begin < source.end; ++mention) {
      if (mention->entity == kNoEntity || !source.contains(mention->span)) continue;
      if (best == nullptr && mention->span.begin > relative) break;  // of whom only that is told
      if (document.entities[mention->entity.value].type == person_ && closes_source(document, *mention, source))
        return mention->entity;
      if (only_qualifies(document, *mention, head, place_)) continue;
      if (best == nullptr || is_better(document, *mention, *best, head)) best = &*mention;
    }
    return best == nullptr ? kNoEntity : best->entity;
  }

  ReservedWords<Gender> genders_;  // of "he", "she"; unknown for the other pronouns
  ReservedWords<char> documents_;  // "statement", "letter"
  ReservedWords<char> definite_;   // "the", "this"
  ReservedWords<char> negative_;   // "neither", "no"
  TypeId person_, place_;
};

}  // namespace

std::unique_ptr<Extractor> make_speaker_resolver(const Lexicon& lexicon, TypeId person, TypeId place) {
  return std::make_unique<SpeakerResolver>(lexicon, person, place);
}

const Quote* quote_around(const AnnotatedDocument& document, ByteSpan span) {
  // quotes ascend by their first content byte; an enclosing one begins at or before the span
  auto after = std::upper_bound(document.quotes.begin(), document.quotes.end(), span.begin,
                                [](ByteOffset at, const Quote& q) { return at < q.content.front().begin; });
  const Quote* best = nullptr;
  std::uint32_t best_size = 0;
  constexpr int kLookBack = 16;  // quotes nest and interleave no deeper than this
  for (int steps = 0; after != document.quotes.begin() && steps < kLookBack; ++steps) {
    --after;
    for (const ByteSpan content : after->content)
      if (content.contains(span) && (best == nullptr || content.size() < best_size)) {
        best = &*after;
        best_size = content.size();
      }
  }
  return best;
}

EntityIndex attribution_of(const AnnotatedDocument& document, ByteSpan span) {
  const Quote* quote = quote_around(document, span);
  return quote == nullptr || quote->kind == QuoteKind::topic ? kNoEntity : quote->speaker;
}

}  // namespace dramatis
