// SPDX-License-Identifier: Apache-2.0
#include "extractors/place_kinds.hpp"

#include "lexicon/feature_keys.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

/// "a small *fishing* village": words before the noun.
constexpr std::uint32_t kMostModifiers = 4;

bool is_modifier(const Token& token) {
  switch (token.tag) {
    case Tag::JJ:
    case Tag::JJS:
    case Tag::NN:
    case Tag::NNP:
    case Tag::VBN:
    case Tag::VBG:
    case Tag::CD:
    case Tag::HYPH: return true;
    default: return false;
  }
}

/// Names of one list: "Iten, Kapsowar and Eldoret".
bool are_listed(const AnnotatedDocument& document, TokenSpan left, TokenSpan right) {
  if (left.end >= right.begin) return false;
  for (TokenIndex t = left.end; t < right.begin; ++t)
    if (document.token(t).tag != Tag::comma && document.token(t).tag != Tag::CC) return false;
  return true;
}

}  // namespace

PlaceKinds::PlaceKinds(const Knowledge& knowledge)
    : vocabulary_(knowledge.vocabulary),
      town_(vocabulary_->type("City").value_or(kNoType)),
      words_(*knowledge.lexicon, "place_word",
             [&, keys = FeatureKeys(*knowledge.lexicon, {"class", "last", "admin", "nature", "facility", "first",
                                                         "town", "beside"})](EntryId entry) mutable {
               const auto v = keys.of(entry);
               const TypeId kind = vocabulary_->type(v[0]).value_or(kNoType);
               const bool is_kind = !(v[2].empty() && v[3].empty() && v[4].empty());  // no "San", "Border"
               const bool behind = (is_kind && !v[1].empty() && v[0] != "Address") || !v[7].empty();
               return Word{kind, behind, is_kind && !v[5].empty(), !v[6].empty()};
             }),
      of_(*knowledge.lexicon, "name_joiner",
          [&](EntryId entry) { return knowledge.lexicon->feature(entry, "role") == "of"; }),
      definite_(*knowledge.lexicon, "function_word",
                [&](EntryId entry) { return !knowledge.lexicon->feature(entry, "definite").empty(); }) {}

PlaceKinds::Beside PlaceKinds::word_at(const AnnotatedDocument& document, std::uint32_t token) const {
  if (token >= document.tokens.size()) return {};
  const Token& t = document.tokens[token];
  if (t.shape != Shape::lower || (t.tag != Tag::NN && t.tag != Tag::NNS)) return {};
  const Word* word = words_.find(t.lemma);
  return word == nullptr || !word->behind ? Beside{} : Beside{word->kind, t.tag == Tag::NNS, word->town};
}

/// "Iten *village*", "Kursk border *region*", "Iten and Kapsowar *villages*"; but "the West Bank *town* of Jenin".
PlaceKinds::Beside PlaceKinds::behind(const AnnotatedDocument& document, std::uint32_t end) const {
  const auto& tokens = document.tokens;
  if (end >= tokens.size()) return {};
  constexpr TagSet kParts = tag_set(Tag::IN, Tag::DT, Tag::CC, Tag::PRPS);  // "Kursk *and* regions beyond"
  const bool joined = tokens[end].shape == Shape::lower && !in(tokens[end].tag, kParts);
  Beside kind = word_at(document, end);
  if (kind.kind == kNoType && joined) kind = word_at(document, ++end);
  const bool of_name = kind.kind == town_ && end + 2 < tokens.size() && of_.has(tokens[end + 1].word) &&
                       tokens[end + 2].shape != Shape::lower;
  return of_name ? Beside{} : kind;
}

/// "the northern *city* of Kursk", "in *villages* of Iten": one of which there is one, or several.
PlaceKinds::Beside PlaceKinds::before(const AnnotatedDocument& document, std::uint32_t begin) const {
  if (begin < 2 || !of_.has(document.tokens[begin - 1].word)) return {};
  Beside kind = word_at(document, begin - 2);
  if (kind.kind == kNoType) return {};
  std::uint32_t t = begin - 2;
  for (std::uint32_t steps = 0; t > 0 && steps < kMostModifiers && is_modifier(document.tokens[t - 1]); ++steps) {
    if (kind.kind != town_ && document.tokens[t - 1].has(token_flag::in_name)) return {};  // "the Kandu region of Tarn"
    --t;
  }
  const bool is_definite = t > 0 && document.tokens[t - 1].tag == Tag::DT && definite_.has(document.tokens[t - 1].word);
  kind.opens = kind.many;
  return is_definite ? kind : Beside{};
}

/// "Iten, *a small town* in Kenya", "Iten, the capital *city*"; but not "Iten, *a town* official said".
PlaceKinds::Beside PlaceKinds::apposed(const AnnotatedDocument& document, std::uint32_t comma) const {
  const auto& tokens = document.tokens;
  if (comma + 2 >= tokens.size() || tokens[comma].tag != Tag::comma || tokens[comma + 1].tag != Tag::DT) return {};
  std::uint32_t head = comma + 2;
  while (head + 1 < tokens.size() && head < comma + 2 + kMostModifiers && is_modifier(tokens[head]) &&
         (is_modifier(tokens[head + 1]) || tokens[head + 1].tag == Tag::NNS))
    ++head;
  const Beside kind = word_at(document, head);
  const bool is_head = head + 1 >= tokens.size() || tokens[head + 1].tag != Tag::POS;
  return is_head && !kind.many ? kind : Beside{};
}

void PlaceKinds::read(const AnnotatedDocument& document, std::vector<Said>& said) const {
  said.assign(document.entities.size(), {});
  const auto say = [&](const Mention& m, Beside beside) {
    Said& s = said[m.entity.value];
    if (s.kind == kNoType) s.kind = beside.kind;
    s.listed = s.listed || beside.opens;
    s.town = s.town || beside.town;
    ++s.said;
  };
  const Mention* last = nullptr;     // place before this one
  Beside listed;                     // what opened the list that it stands in
  std::vector<const Mention*> open;  // places of that list without a kind
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name || m.tokens.is_empty() ||
        document.entities[m.entity.value].type != vocabulary_->place)
      continue;
    ++said[m.entity.value].names;
    if (last == nullptr || !are_listed(document, last->tokens, m.tokens)) listed = {}, open.clear();
    last = &m;
    if (const Beside kind = before(document, m.tokens.begin.value); kind.kind != kNoType) {
      listed = kind.many ? kind : Beside{};
      say(m, kind);
      continue;
    }
    if (listed.kind != kNoType) {
      say(m, listed);
      continue;
    }
    Beside kind = behind(document, m.tokens.end.value);
    if (kind.kind == kNoType) kind = apposed(document, m.tokens.end.value);
    if (kind.kind == kNoType) {
      open.push_back(&m);
      continue;
    }
    say(m, kind);
    if (kind.many)
      for (const Mention* other : open) say(*other, kind);
    open.clear();
  }
}

TypeId PlaceKinds::of_first_word(const AnnotatedDocument& document, TokenSpan name) const {
  const Word* word = name.size() < 2 ? nullptr : words_.find(document.token(name.begin).word);
  return word == nullptr || !word->first ? kNoType : word->kind;
}

}  // namespace dramatis
