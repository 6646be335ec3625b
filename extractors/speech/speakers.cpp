// SPDX-License-Identifier: Apache-2.0
#include "extractors/speech/speakers.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "extractors/byte_search.hpp"
#include "extractors/relative_pronoun.hpp"
#include "extractors/reserved_words.hpp"
#include "extractors/speech/document_issuer.hpp"
#include "extractors/speech/first_person.hpp"
#include "extractors/speech/source_speaker.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

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
                   [&](EntryId entry) { return lexicon.feature(entry, "role") == "occasion"; }),
        definite_(lexicon, "function_word", [&](EntryId entry) { return !lexicon.feature(entry, "definite").empty(); }),
        negative_(lexicon, "function_word", [&](EntryId entry) { return !lexicon.feature(entry, "negative").empty(); }),
        denying_(lexicon, "reporting_verb", [&](EntryId entry) { return !lexicon.feature(entry, "denies").empty(); }),
        carrying_(lexicon, "reporting_verb", [&](EntryId entry) { return !lexicon.feature(entry, "object").empty(); }),
        claiming_(lexicon, "reporting_verb", [&](EntryId entry) { return !lexicon.feature(entry, "that").empty(); }),
        feeling_(lexicon, "reporting_verb", [&](EntryId entry) { return !lexicon.feature(entry, "attitude").empty(); }),
        subordinating_(lexicon, "reporting_function",
                       [&](EntryId entry) {
                         const std::string_view role = lexicon.feature(entry, "role");
                         return role == "break" || role == "relative" || role == "that";
                       }),
        answering_(lexicon, "reporting_function",
                   [&](EntryId entry) { return lexicon.feature(entry, "role") == "answer"; }),
        words_(lexicon, person, place),
        issuers_(lexicon, words_),
        first_person_(lexicon, person),
        person_(person) {}
  [[nodiscard]] std::string_view name() const override { return "speakers"; }
  [[nodiscard]] std::string_view layers() const override { return "quotes, mentions → quotes, mentions"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    std::erase_if(document.quotes, [&](const Quote& q) { return adds_nothing(document, q); });
    const Quote* before = nullptr;  // the direct speech before
    const Quote* last = nullptr;    // who spoke last, in whatever way
    std::optional<EntityIndex> interviewee;
    for (Quote& quote : document.quotes) {
      if (quote.speaker == kNoEntity && !quote.source.is_empty()) {
        if (Mention* pronoun = pronoun_at(document, quote.source); pronoun != nullptr && before != nullptr)
          follow(document, *before, quote, *pronoun);
        if (const Mention* speaker = speaker_in(document, quote.source, words_)) {
          quote.speaker = speaker->entity;
          quote.co_speakers = co_speakers_of(document, *speaker, quote.source);
        }
        if (quote.speaker == kNoEntity) quote.speaker = antecedent_of(document, quote.source);
        if (quote.speaker == kNoEntity)
          quote.speaker = issuers_.issuer_of(document, quote, {document.quotes.data(), &quote});
        if (is_nobody(document, quote.speaker) && &quote != document.quotes.data() &&
            goes_on(document, *(&quote - 1), quote))
          quote.speaker = (&quote - 1)->speaker;
        if (last != nullptr && quote.kind == QuoteKind::direct && stands_for(document, *last, quote))
          quote.speaker = last->speaker;
        if (quote.speaker == kNoEntity && answers(document, quote)) {
          if (!interviewee) interviewee = most_named_before(document, quote.source.begin);
          quote.speaker = *interviewee;
        }
      }
      if (quote.kind == QuoteKind::indirect && is_topic(document, quote)) quote.kind = QuoteKind::topic;
      if (quote.kind == QuoteKind::topic && is_cued_by(document, quote, feeling_)) quote.kind = QuoteKind::attitude;
      if (quote.kind != QuoteKind::direct && is_cued_by(document, quote, denying_)) quote.polarity = Polarity::negated;
      if (quote.kind == QuoteKind::direct) before = &quote;
      if (quote.speaker != kNoEntity && document.entities[quote.speaker.value].named) last = &quote;
    }
    first_person_.add_mentions(document);
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
    const auto source = token_from(document, quote.source.begin);
    if (!quote.source.is_empty() && source != document.tokens.end() && negative_.has(source->word)) return true;
    if (const ChunkIndex cue = chunk_from(document, quote.cue.begin); !quote.cue.is_empty() && cue != kNoChunk)
      if (document.chunk(cue).polarity == Polarity::negated) return true;
    // "Police: Man shot in Oslo", "Man shot in Oslo - police"
    if (const auto cue = token_from(document, quote.cue.begin); !quote.cue.is_empty() && cue != document.tokens.end())
      if (cue->shape == Shape::punctuation) return false;
    const bool claiming = is_cued_by(document, quote, claiming_);
    // "Twelve rebels killed in clash, army says": all before a verb of saying is told
    if (claiming && quote.content.front().begin < quote.cue.begin) return false;
    const bool carried = is_cued_by(document, quote, carrying_);
    // "dismissed *his team after a row in which, he said, they had lied*", but "described *how* they had lied"
    const auto first = token_from(document, quote.content.front().begin);
    if (carried && !claiming && !subordinating_.has(first->word)) return true;
    return std::none_of(quote.content.begin(), quote.content.end(), [&](ByteSpan content) {
      return carried ? has_main_clause(document, content) : has_clause(document, content);
    });
  }
  static bool is_cued_by(const AnnotatedDocument& document, const Quote& quote, const ReservedSet& verbs) {
    for (auto t = token_from(document, quote.cue.begin); t != document.tokens.end() && t->begin < quote.cue.end; ++t)
      if (verbs.has(t->word)) return true;
    return false;
  }

  /// "welcomed *guests who had come*", "dismissed *an aide when he lied*": the only clauses in it stand
  /// under a noun, or tell when; but "admitted *he lied when he was asked*".
  [[nodiscard]] bool has_main_clause(const AnnotatedDocument& document, ByteSpan content) const {
    auto t = token_from(document, content.begin);
    bool is_under = false;
    for (const auto first = t; t != document.tokens.end() && t->begin < content.end; ++t) {
      if (t != first && subordinating_.has(t->word)) is_under = true;
      const ChunkIndex c = document.chunk_of_token[static_cast<std::size_t>(t - document.tokens.begin())];
      if (c == kNoChunk) continue;
      const Chunk& chunk = document.chunk(c);
      if (chunk.kind != ChunkKind::verb_group || chunk.form != Form::finite ||
          &*t != &document.token(chunk.tokens.begin))
        continue;
      if (!is_under) return true;
      is_under = false;
    }
    return false;
  }

  /// A finite verb stands in it.
  static bool has_clause(const AnnotatedDocument& document, ByteSpan content) {
    for (ChunkIndex c = chunk_from(document, content.begin); c != kNoChunk && c.value < document.chunks.size(); ++c) {
      const Chunk& chunk = document.chunk(c);
      if (document.token(chunk.tokens.begin).begin >= content.end) return false;
      if (chunk.kind == ChunkKind::verb_group && chunk.form == Form::finite) return true;
    }
    return false;
  }

  /// "*A*: I might.": a turn of an interview whose label names nobody.
  [[nodiscard]] bool answers(const AnnotatedDocument& document, const Quote& quote) const {
    const auto label = token_from(document, quote.source.begin);
    return quote.kind == QuoteKind::direct && label != document.tokens.end() && label->end == quote.source.end &&
           label->shape != Shape::lower && answering_.has(label->word) && label + 1 != document.tokens.end() &&
           (quote.cue == quote.source || (label + 1)->begin == quote.cue.begin);  // "A.", "A:"
  }

  /// The person named most often before `at`, of two the first: who is introduced before an interview.
  [[nodiscard]] EntityIndex most_named_before(const AnnotatedDocument& document, ByteOffset at) const {
    std::vector<std::pair<EntityIndex, int>> named;
    for (const Mention& m : document.mentions) {
      if (m.span.begin >= at) break;
      if (m.kind != MentionKind::name || m.entity == kNoEntity || document.entities[m.entity.value].type != person_)
        continue;
      const auto known = std::find_if(named.begin(), named.end(), [&](const auto& n) { return n.first == m.entity; });
      if (known == named.end()) named.emplace_back(m.entity, 1);
      else ++known->second;
    }
    const auto most =
        std::max_element(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == named.end() ? kNoEntity : most->first;
  }

  /// The mention of a source that is a pronoun alone.
  static Mention* pronoun_at(AnnotatedDocument& document, ByteSpan source) {
    const auto at = mention_from(document, source.begin);
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

  /// "*It*", of which the text does not tell what it is.
  static bool is_nobody(const AnnotatedDocument& document, EntityIndex speaker) {
    return speaker != kNoEntity && document.entities[speaker.value].name.empty();
  }

  /// "The institute's report said wages had fallen. *It* added that …": a text or a body goes on in the next sentence.
  [[nodiscard]] bool goes_on(const AnnotatedDocument& document, const Quote& before, const Quote& quote) const {
    if (before.speaker == kNoEntity || is_nobody(document, before.speaker) || before.story != quote.story) return false;
    const auto it = token_from(document, quote.source.begin), said = token_from(document, before.source.begin);
    if (it == document.tokens.end() || it->tag != Tag::PRP || it->end != quote.source.end) return false;
    if (before.source == quote.source) return true;
    const Gender* gender = genders_.find(it->word);
    if (gender == nullptr || *gender != Gender::unknown || document.entities[quote.speaker.value].number != 1)
      return false;
    // "it *is known*", "it *is worrying*"
    auto cue = token_from(document, quote.cue.begin);
    while (cue != document.tokens.end() && cue->tag == Tag::RB) ++cue;
    if (cue == document.tokens.end() || !in(cue->tag, tag_set(Tag::VBD, Tag::VBZ))) return false;
    if (cue->end != quote.cue.end && (cue + 1)->tag != Tag::IN) return false;  // but "it *called for* calm"
    const Entity& speaker = document.entities[before.speaker.value];
    const bool is_body = speaker.type != person_ && speaker.type != words_.place && speaker.number == 1;
    return it->sentence - said->sentence <= 1 && (is_body || issuers_.is_text(document, before.source));
  }

  /// In the paragraph in which `last` spoke: "Berg said in a statement that he would leave. "…," *the statement* read",
  /// "Holm has vowed to fight. "…," *the former policeman* said."
  [[nodiscard]] bool stands_for(const AnnotatedDocument& document, const Quote& last, const Quote& quote) const {
    if (last.story != quote.story || last.source == quote.source) return false;
    const auto first = token_from(document, quote.source.begin);
    const auto said = token_from(document, last.cue.begin);
    if (first == document.tokens.end() || said == document.tokens.end() || first->tag != Tag::DT) return false;
    const std::uint32_t paragraphs =
        document.sentences[first->sentence].paragraph - document.sentences[said->sentence].paragraph;
    if (paragraphs > 1) return false;
    auto head = first + 1;
    std::size_t before = 0;  // words that describe the head
    while (head + 1 != document.tokens.end() && (head + 1)->begin < quote.source.end) ++head, ++before;
    if (head == document.tokens.end() || head->end != quote.source.end) return false;
    // "*the 22-year-old* said"
    if (quote.speaker == kNoEntity && head->tag == Tag::JJ && definite_.has(first->word))
      return (first + 1)->tag == Tag::CD && document.entities[last.speaker.value].type == person_;
    if (paragraphs != 0) return false;
    if (documents_.has(head->word)) return before == 0;
    if (quote.speaker == kNoEntity || before == 0 || head->tag != Tag::NN || !definite_.has(first->word)) return false;
    const Entity& described = document.entities[quote.speaker.value];
    const Entity& speaker = document.entities[last.speaker.value];
    return !described.named && described.type == person_ && speaker.type == person_ && described.number == 1 &&
           (described.gender == Gender::unknown || speaker.gender == Gender::unknown ||
            described.gender == speaker.gender) &&
           std::count_if(document.mentions.begin(), document.mentions.end(),
                         [&](const Mention& m) { return m.entity == quote.speaker; }) == 1;
  }

  /// "*Holm*, who said he was ill": whom a source that is a relative pronoun stands for; but "a letter by Holm, *which*
  /// said", for nobody.
  [[nodiscard]] EntityIndex antecedent_of(const AnnotatedDocument& document, ByteSpan source) const {
    const std::size_t whom = antecedent_at(document, source.begin);
    if (whom == document.mentions.size()) return kNoEntity;
    const EntityIndex entity = document.mentions[whom].entity;
    const bool person = entity != kNoEntity && document.entities[entity.value].type == person_;
    return person && token_from(document, source.begin)->tag == Tag::WDT ? kNoEntity : entity;
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
    const auto token = token_from(document, before.content.front().begin);
    if (token == document.tokens.end()) return false;
    const std::uint32_t first = document.sentences[token->sentence].paragraph;
    const std::uint32_t second = document.sentence_of(pronoun.tokens.begin).paragraph;
    return second - first <= 1;
  }

  ReservedWords<Gender> genders_;  // of "he", "she"; unknown for the other pronouns
  ReservedSet documents_;          // "statement", "letter"
  ReservedSet definite_;           // "the", "this"
  ReservedSet negative_;           // "neither", "no"
  ReservedSet denying_;            // "denied"
  ReservedSet carrying_;           // "welcomed": a noun may be what is told
  ReservedSet claiming_;           // "said", "denied": takes a clause
  ReservedSet feeling_;            // "wants": an attitude of theirs, said or not
  ReservedSet subordinating_;      // "that", "who", "as"
  ReservedSet answering_;          // "A" before a colon
  SpeakerWords words_;
  DocumentIssuer issuers_;
  FirstPerson first_person_;
  TypeId person_;
};

}  // namespace

std::unique_ptr<Extractor> make_speaker_resolver(const Lexicon& lexicon, TypeId person, TypeId place) {
  return std::make_unique<SpeakerResolver>(lexicon, person, place);
}

}  // namespace dramatis
