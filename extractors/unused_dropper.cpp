// SPDX-License-Identifier: Apache-2.0
#include "extractors/unused_dropper.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "extractors/entity_references.hpp"

namespace dramatis {

namespace {

/// What tells an entity without a name from others.
enum class Told : std::uint8_t {
  apart,  ///< or it has a name
  one,    ///< "a driver", "any citizen"
  many,   ///< "experts", "political parties"
  place,  ///< "the area", which nobody has named
};

class UnusedDropper final : public Extractor {
 public:
  explicit UnusedDropper(const Vocabulary* vocabulary)
      : vocabulary_(vocabulary),
        recipient_(vocabulary->role("recipient").value_or(kNoRole)),
        facility_(vocabulary->type("Facility").value_or(kNoType)) {}
  std::string_view name() const override { return "drop-unused"; }
  std::string_view layers() const override { return "all facts → entities, mentions, arguments"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    thread_local std::vector<std::uint8_t> used;  // keeps its memory between documents, as all below
    find_used(document, used);
    leave_words(document, used);
    close_up(document, used);
  }

 private:
  void find_used(AnnotatedDocument& document, std::vector<std::uint8_t>& used) const {
    thread_local std::vector<Told> told;
    tell(document, told);
    used.assign(document.entities.size(), 0);
    for (std::size_t i = 0; i < document.entities.size(); ++i) used[i] = document.entities[i].named ? 1 : 0;
    for_each_source_and_end(document, [&](EntityIndex& e) { used[e.value] = 1; });
    for (const Event& event : document.events)
      for (const Argument& a : event.arguments)
        if (a.entity != kNoEntity && takes_part(event, a, told[a.entity.value])) used[a.entity.value] = 1;
  }

  /// By all of its mentions: one that tells is enough.
  void tell(const AnnotatedDocument& document, std::vector<Told>& told) const {
    told.assign(document.entities.size(), Told::apart);
    for (std::size_t i = 0; i < document.entities.size(); ++i)
      if (!document.entities[i].named) told[i] = by_itself(document.entities[i]);
    for (const Mention& m : document.mentions) {
      Told& so_far = told[m.entity.value];
      if (so_far != Told::apart && tells(document, m, so_far)) so_far = Told::apart;
    }
  }

  Told by_itself(const Entity& entity) const {
    if (!entity.nationality.empty() || entity.name.empty() || entity.number > 1) return Told::apart;
    if (entity.type == vocabulary_->place)
      return entity.subtype == facility_ || entity.name.find(' ') != std::string::npos ? Told::apart : Told::place;
    return entity.number == 0 ? Told::many : Told::one;
  }

  static bool tells(const AnnotatedDocument& document, const Mention& m, Told told) {
    if (m.kind != MentionKind::nominal || m.tokens.is_empty()) return false;
    for (TokenIndex t = m.tokens.begin; t < m.tokens.end; ++t)
      if (document.token(t).has(token_flag::in_name)) return true;  // "*Fanny's* people"
    const ChunkIndex chunk = document.chunk_of_token[m.tokens.begin.value];
    const bool definite = chunk != kNoChunk && document.chunk(chunk).definite;
    if (told == Told::place) return !definite;                                                // "a village"
    return definite || (told == Told::one && document.token(m.tokens.begin).tag != Tag::DT);  // "*police* may come"
  }

  bool takes_part(const Event& event, const Argument& argument, Told told) const {
    const bool happened = event.polarity == Polarity::affirmed && event.modality == Modality::actual;
    switch (told) {
      case Told::apart: return true;
      case Told::place: return false;
      case Told::many: return happened && argument.role != recipient_;
      case Told::one: return happened || event.modality == Modality::planned || event.modality == Modality::ordered;
    }
    return true;
  }

  /// Arguments of dropped entities keep their words.
  static void leave_words(AnnotatedDocument& document, const std::vector<std::uint8_t>& used) {
    for (Event& event : document.events) {
      for (Argument& a : event.arguments)
        if (a.entity != kNoEntity && used[a.entity.value] == 0) a.entity = kNoEntity;
      std::erase_if(event.arguments, [](const Argument& a) {
        return a.entity == kNoEntity && a.event == kNoEvent && a.quantity == kNoQuantity && a.value.empty() &&
               a.span.is_empty();
      });
    }
  }

  /// The order of entities is that of their first mentions.
  static void close_up(AnnotatedDocument& document, const std::vector<std::uint8_t>& used) {
    thread_local std::vector<EntityIndex> to;
    thread_local std::vector<Entity> kept;
    to.assign(document.entities.size(), kNoEntity);
    kept.clear();
    kept.reserve(document.entities.size());
    std::erase_if(document.mentions, [&](const Mention& m) { return used[m.entity.value] == 0; });
    for (Mention& m : document.mentions) {
      EntityIndex& new_index = to[m.entity.value];
      if (new_index == kNoEntity) {
        new_index = EntityIndex(static_cast<std::uint32_t>(kept.size()));
        kept.push_back(std::move(document.entities[m.entity.value]));
      }
      m.entity = new_index;
    }
    for (std::size_t i = 0; i < used.size(); ++i) {  // entities that stand in facts alone
      if (used[i] == 0 || to[i] != kNoEntity) continue;
      to[i] = EntityIndex(static_cast<std::uint32_t>(kept.size()));
      kept.push_back(std::move(document.entities[i]));
    }
    document.entities.swap(kept);
    kept.clear();
    for_each_entity_of_facts(document, [&](EntityIndex& e) { e = to[e.value]; });
  }

  const Vocabulary* vocabulary_;
  RoleId recipient_;
  TypeId facility_;
};

}  // namespace

std::unique_ptr<Extractor> make_unused_dropper(const Vocabulary* vocabulary) {
  return std::make_unique<UnusedDropper>(vocabulary);
}

}  // namespace dramatis
