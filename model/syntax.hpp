// SPDX-License-Identifier: Apache-2.0
#pragma once

// Chunks and clause functions: what `text/` finds between tokens and the frames. Shallow and
// linear; there is no parse tree. All are flat arrays, ascending by first token.

#include <cstdint>
#include <string_view>

#include "model/offsets.hpp"
#include "model/token.hpp"

namespace dramatis {

inline constexpr ChunkIndex kNoChunk{0xFFFF'FFFFU};
inline constexpr TokenIndex kNoToken{0xFFFF'FFFFU};

enum class ChunkKind : std::uint8_t {
  noun_group,   ///< "the 10,000 North Korean troops": determiner to head, without PP or clause behind it
  verb_group,   ///< "had not been sent": auxiliaries, negation and adverbs to the main verb (and particle)
  preposition,  ///< "to", "according to", "because of"
  adjective,    ///< predicative: "(was) unable"
  adverb,
  conjunction,  ///< and, or, but, commas and subordinators: `word` says which
  punctuation
};

enum class Voice : std::uint8_t { active, passive };
enum class Tense : std::uint8_t { none, past, present, future };
/// `Form` is the form of the whole verb group: finite ("sent", "has sent"), infinitive ("to send"),
/// bare ("send" under a modal-like verb), gerund ("sending"), participle ("sent" in "troops sent to Mali").
enum class Form : std::uint8_t { finite, infinitive, bare, gerund, participle };
enum class Polarity : std::uint8_t { affirmed, negated };
/// As in the vocabulary: what the text says about whether it happened.
enum class Modality : std::uint8_t { actual, possible, planned, ordered, demanded, hypothetical };

[[nodiscard]] std::string_view name_of(Tense tense);
[[nodiscard]] std::string_view name_of(Polarity polarity);
[[nodiscard]] std::string_view name_of(Modality modality);

struct Chunk {
  ChunkKind kind = ChunkKind::punctuation;
  // noun groups
  bool plural = false;    ///< also of a verb group that is finite: "were", "have left"
  bool definite = false;  ///< "the", "this", a possessive, or a name
  bool temporal = false;  ///< "last week", "Monday"
  bool pronoun = false;   ///< personal, demonstrative or relative pronoun alone
  // verb groups
  Voice voice = Voice::active;
  Tense tense = Tense::none;
  Form form = Form::finite;
  Polarity polarity = Polarity::affirmed;  ///< also set for a noun group with "no"
  Modality modality = Modality::actual;    ///< from auxiliaries: may, would, must …
  bool perfect = false;
  bool progressive = false;

  TokenSpan tokens;
  TokenIndex head = kNoToken;       ///< head noun, main verb, or the word itself
  TokenIndex particle = kNoToken;   ///< "up" of "blew up", also when apart ("blew the bridge up")
  ChunkIndex possessor = kNoChunk;  ///< noun groups: "Moscow" of "Moscow's army"
};

/// Logical functions: of a passive clause, the grammatical subject is `object` and the
/// by-agent `subject`.
enum class Function : std::uint8_t {
  subject,
  object,
  indirect,
  complement,
  oblique,    ///< behind a preposition; `preposition` says which
  possessor,  ///< of a noun predicate: "Moscow's withdrawal"
  modifier,   ///< of a noun predicate, noun or nationality before it: "the North Korean deployment"
  adverbial,  ///< bare time or measure: "left *Monday*", "rose *5 percent*"
  clause      ///< a predicate as argument: "urged Russia *to withdraw*", "said *that he left*"
};

[[nodiscard]] std::string_view name_of(Function function);

/// By which construction a link was found; frames take all, evidence and `explain` show it.
enum class Construction : std::uint8_t {
  direct,
  passive,
  relative,
  reduced_relative,
  participle,
  control,
  coordination,
  nominal,
  inversion,
  headline
};

[[nodiscard]] std::string_view name_of(Construction construction);

/// `argument` fills `function` of `predicate`. The predicate is a verb group, or a noun group
/// taken by its head (nominalization). For `clause` the argument is another predicate.
struct FunctionLink {
  ChunkIndex predicate;
  ChunkIndex argument;
  WordId preposition = kNoWord;
  Function function = Function::subject;
  Construction construction = Construction::direct;
  bool in_layer = true;  ///< false: kept for frames, left out of the exported `functions` layer
  std::uint8_t reserved = 0;
};

/// How one predicate hangs on another.
enum class ClauseKind : std::uint8_t {
  infinitive,   ///< "plans *to send*", "urged X *to send*"
  that_clause,  ///< "denied *that it had sent*", "said *it sent*"
  gerund,       ///< "accused X *of sending*", "stopped *sending*"
  relative,     ///< hangs on the noun's governor: "troops *that were sent*"
  adverbial,    ///< "if", "because", "after" …: `mark` says which
  coordinate    ///< "met *and agreed*"
};

struct ClauseLink {
  ChunkIndex governor;
  ChunkIndex predicate;
  WordId mark = kNoWord;  ///< subordinator: "if", "that", "after"; `kNoWord` for none
  ClauseKind kind = ClauseKind::that_clause;
};

/// Two noun groups side by side that mean the same ("Rutte, a former Dutch prime minister,").
/// `members` of coordination are linked in order: first to second, second to third.
enum class NominalKind : std::uint8_t { apposition, coordination, of_attachment, pp_attachment };

struct NominalLink {
  ChunkIndex first;
  ChunkIndex second;
  NominalKind kind = NominalKind::apposition;
  WordId preposition = kNoWord;  ///< for the attachments: "of", "in", …: `first` "of" `second`
};

}  // namespace dramatis
