// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/ruled_names.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "extractors/entity_attributes.hpp"
#include "matcher/rule_set.hpp"
#include "matcher/trace.hpp"
#include "text/name_key.hpp"

namespace dramatis {
namespace {

/// Tokens with single blanks between, as written: line breaks inside a name go.
std::string written(const AnnotatedDocument& document, TokenSpan span) {
  std::string out;
  for (TokenIndex i = span.begin; i < span.end; ++i) {
    if (i > span.begin && document.token(i).has(token_flag::space_before)) out += ' ';
    out += document.text(document.token(i));
  }
  return out;
}

struct Proposal {
  RuleInfo info;
  TokenSpan name, extent;
  std::vector<std::pair<std::string, std::string>> attributes;
};

/// The surer, the longer, the earlier one first.
bool goes_before(const Proposal& a, const Proposal& b) {
  const auto key = [](const Proposal& p) {
    return std::tuple(static_cast<int>(p.info.strength), -static_cast<std::int64_t>(p.name.size()), p.name.begin.value);
  };
  return key(a) < key(b);
}

class RuledNames final : public Extractor {
 public:
  explicit RuledNames(const Knowledge& knowledge) : vocabulary_(knowledge.vocabulary), rules_(knowledge.rules) {
    std::vector<bool> has(rules_->phase_count(), false);
    for (std::size_t i = 0; i < rules_->size(); ++i) {
      const RuleInfo info = rules_->info(static_cast<RuleId>(i));
      if (info.kind == RuleKind::sequence && info.makes == Makes::mention && info.type != kNoType &&
          info.phase < has.size())
        has[info.phase] = true;
    }
    for (std::size_t p = 0; p < has.size(); ++p)
      if (has[p]) phases_.push_back(static_cast<PhaseId>(p));
  }

  [[nodiscard]] std::string_view name() const override { return "ruled names"; }
  [[nodiscard]] std::string_view layers() const override {
    return "tokens, lexicon matches, mentions → mentions, entities";
  }

  void annotate(AnnotatedDocument& document, Trace* trace) const override {
    if (phases_.empty()) return;
    const std::vector<Proposal> accepted = propose(document, trace);
    if (accepted.empty()) return;
    Names names(document);
    for (const Proposal& p : accepted) place(document, p, names, trace);
    if (names.added.empty()) return;
    std::vector<Mention> all;
    all.reserve(document.mentions.size() + names.added.size());
    for (std::size_t i = 0; i < document.mentions.size(); ++i)
      if (!names.gone[i]) all.push_back(document.mentions[i]);
    all.insert(all.end(), names.added.begin(), names.added.end());
    std::stable_sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
    document.mentions = std::move(all);
    drop_unmentioned(document);
  }

 private:
  std::vector<Proposal> propose(const AnnotatedDocument& document, Trace* trace) const {
    std::vector<Proposal> all;
    SequenceMatches found;
    for (const PhaseId phase : phases_) {
      found.clear();
      rules_->run_phase(phase, document, found, trace);
      for (const SequenceMatch& m : found.matches) {
        const RuleInfo info = rules_->info(m.rule);
        if (info.makes != Makes::mention || info.type == kNoType || m.name.is_empty() ||
            is_outside_story(document, m.name.begin))
          continue;
        Proposal& p = all.emplace_back(Proposal{info, m.name, m.extent, {}});
        for (const SetValue& value : rules_->values(found, m, document))
          p.attributes.emplace_back(value.key, value.value);
      }
    }
    std::stable_sort(all.begin(), all.end(), goes_before);
    std::vector<bool> taken(document.tokens.size(), false);
    std::vector<Proposal> accepted;
    for (Proposal& p : all) {
      bool free = true;
      for (std::uint32_t i = p.name.begin.value; i < p.name.end.value; ++i) free = free && !taken[i];
      if (!free) {
        if (trace != nullptr) say(*trace, TraceKind::lost, p, "a surer or longer name by another rule took this place");
        continue;
      }
      for (std::uint32_t i = p.name.begin.value; i < p.name.end.value; ++i) taken[i] = true;
      accepted.push_back(std::move(p));
    }
    std::stable_sort(accepted.begin(), accepted.end(),
                     [](const Proposal& a, const Proposal& b) { return a.name < b.name; });
    return accepted;
  }

  static bool is_outside_story(const AnnotatedDocument& document, TokenIndex t) {
    const ZoneKind kind = document.document.zones[document.sentence_of(t).zone].kind;
    return kind == ZoneKind::furniture || kind == ZoneKind::repeat;
  }

  static void say(Trace& trace, TraceKind kind, const Proposal& p, std::string message) {
    trace.add({kind, "ruled names", std::string(p.info.name), p.name, std::move(message)});
  }

  [[nodiscard]] bool is_of_type(const Entity& entity, TypeId type) const {
    return vocabulary_->is_a(entity.type, type) ||
           (entity.subtype != kNoType && vocabulary_->is_a(entity.subtype, type));
  }

  /// The names that were there before, and what becomes of them.
  struct Names {
    explicit Names(const AnnotatedDocument& document)
        : first_at(document.tokens.size(), kNoMention), gone(document.mentions.size(), false) {
      for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
        const TokenSpan tokens = document.mentions[i].tokens;
        for (std::uint32_t t = tokens.begin.value; t < tokens.end.value; ++t)
          if (first_at[t] == kNoMention) first_at[t] = MentionIndex(i);
      }
      for (std::uint32_t i = 0; i < document.entities.size(); ++i)
        entities.try_emplace(key_of(document.entities[i].type, document.entities[i].name), EntityIndex(i));
    }
    static std::string key_of(TypeId type, std::string_view name) {
      return std::to_string(type) + ' ' + name_key(name);
    }

    std::vector<MentionIndex> first_at;  ///< one a token: the first mention that covers it
    std::vector<bool> gone;
    std::vector<Mention> added;
    std::unordered_map<std::string, EntityIndex> entities;  // look-up only
  };

  /// Writes one accepted name, unless names of the document stand in its way.
  void place(AnnotatedDocument& document, const Proposal& p, Names& names, Trace* trace) const {
    const bool certain = p.info.strength == Strength::certain;
    std::vector<MentionIndex> there;
    for (std::uint32_t t = p.name.begin.value; t < p.name.end.value; ++t)
      if (names.first_at[t] != kNoMention && (there.empty() || there.back() != names.first_at[t]))
        there.push_back(names.first_at[t]);
    EntityIndex entity = kNoEntity;
    for (const MentionIndex i : there) {
      const Mention& m = document.mentions[i.value];
      const bool same = m.tokens == p.name && is_of_type(document.entities[m.entity.value], p.info.type);
      if (same) entity = m.entity;
      if (same && !certain) return;
      if (certain && m.tokens.size() <= p.name.size()) continue;
      if (trace != nullptr)
        say(*trace, TraceKind::lost, p, "the name \"" + std::string(document.text(m.span)) + "\" stands here");
      return;
    }
    for (const MentionIndex i : there) names.gone[i.value] = true;
    if (entity == kNoEntity) entity = entity_for(document, p, names);
    describe(document.entities[entity.value], p);
    Mention mention;
    mention.entity = entity;
    mention.span = document.bytes(p.name);
    mention.tokens = p.name;
    mention.extent = p.extent;
    mention.kind = MentionKind::name;
    mention.rule = p.info.name;
    names.added.push_back(mention);
    for (TokenIndex i = p.name.begin; i < p.name.end; ++i) document.token(i).flags |= token_flag::in_name;
    if (trace != nullptr) say(*trace, TraceKind::decided, p, "read as " + std::string(vocabulary_->name(p.info.type)));
  }

  void describe(Entity& e, const Proposal& p) const {
    const bool certain = p.info.strength == Strength::certain;
    if (vocabulary_->info(p.info.type).kind == TypeKind::subtype && (certain || e.subtype == kNoType))
      e.subtype = p.info.type;
    for (const auto& [key, value] : p.attributes) add_attribute(e, key, value);
  }

  /// The entity of this type and name that is there already, or a new one.
  EntityIndex entity_for(AnnotatedDocument& document, const Proposal& p, Names& names) const {
    const TypeInfo& info = vocabulary_->info(p.info.type);
    const TypeId type = info.kind == TypeKind::subtype ? info.parent : p.info.type;
    const std::string name = written(document, p.name);
    const EntityIndex next(static_cast<std::uint32_t>(document.entities.size()));
    const auto [at, is_new] = names.entities.try_emplace(Names::key_of(type, name), next);
    if (!is_new) return at->second;
    Entity& e = document.entities.emplace_back();
    e.type = type;
    e.subtype = info.kind == TypeKind::subtype ? p.info.type : kNoType;
    e.name = name;
    e.keys.push_back(name_key(name));
    e.story = document.document.zones[document.sentence_of(p.name.begin).zone].story;
    return next;
  }

  /// Entities whose mentions all went to others go; the rest stays in the order of first mentions.
  static void drop_unmentioned(AnnotatedDocument& document) {
    std::vector<EntityIndex> to(document.entities.size(), kNoEntity);
    std::vector<Entity> kept;
    kept.reserve(document.entities.size());
    for (Mention& m : document.mentions) {
      EntityIndex& index = to[m.entity.value];
      if (index == kNoEntity) {
        index = EntityIndex(static_cast<std::uint32_t>(kept.size()));
        kept.push_back(std::move(document.entities[m.entity.value]));
      }
      m.entity = index;
    }
    document.entities = std::move(kept);
  }

  const Vocabulary* vocabulary_;
  const RuleSet* rules_;
  std::vector<PhaseId> phases_;
};

}  // namespace

std::unique_ptr<Extractor> make_ruled_names(const Knowledge& knowledge) {
  return std::make_unique<RuledNames>(knowledge);
}

}  // namespace dramatis
