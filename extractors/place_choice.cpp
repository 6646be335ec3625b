// SPDX-License-Identifier: Apache-2.0
#include "extractors/place_choice.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extractors/byte_search.hpp"
#include "extractors/entity_attributes.hpp"
#include "extractors/place_kinds.hpp"

namespace dramatis {

namespace {

constexpr double kProvince = 4.5, kCapital = 3.0, kSaidKind = 4.0, kReadKind = 1.0, kCountryNamed = 2.5,
                 kMostNamed = 1.0, kProvinceNamed = 4.0, kStandsBehind = 6.0, kSafe = 0.7;

/// Of a name that dozens of places bear ("San Jose"), those that an article may mean.
constexpr std::size_t kMostOfAList = 4;

struct Option {
  EntryId entry = kNoEntry;
  TypeId kind = kNoType;
  double score = 0;
};

/// "US.ID" is province "ID" of country "US".
bool is_province(std::string_view code, std::string_view country, std::string_view admin) {
  return !admin.empty() && code.size() == country.size() + 1 + admin.size() && code.starts_with(country) &&
         code[country.size()] == '.' && code.ends_with(admin);
}

/// Countries and provinces that the article names, by code. Counted when the first ambiguous name asks.
class NamedCodes {
 public:
  struct Count {
    std::string_view code;
    WordId word;  ///< the first of its name
    std::uint32_t times;
  };

  void clear() {
    seen_.clear();
    countries_.clear();
    provinces_.clear();
    most_ = 0;
    is_counted_ = false;
  }
  [[nodiscard]] bool is_counted() const { return is_counted_; }
  void count(const AnnotatedDocument& document, const Lexicon& lexicon, LexiconId country, LexiconId nationality,
             LexiconId admin) {
    is_counted_ = true;
    for (const LexiconMatch& m : document.lexicon_matches) {
      if (m.lexicon != country && m.lexicon != nationality && m.lexicon != admin) continue;
      const bool province = m.lexicon == admin;
      std::vector<Count>& list = province ? provinces_ : countries_;
      const auto seen = std::find_if(seen_.begin(), seen_.end(), [&](const Seen& s) { return s.entry == m.entry; });
      if (seen != seen_.end()) {  // an article names its few countries again and again
        if (seen->count != kNoCount) ++list[seen->count].times;
        continue;
      }
      const std::uint32_t count = province
                                      ? add(list, lexicon.feature(m.entry, "code"), document.token(m.tokens.begin).word)
                                      : add(list, lexicon.feature(m.entry, "country"), kNoWord);
      seen_.push_back({m.entry, count});
    }
    for (const Count& c : countries_) most_ = std::max(most_, c.times);
  }

  [[nodiscard]] bool has_countries() const { return !countries_.empty(); }
  [[nodiscard]] bool has_provinces() const { return !provinces_.empty(); }
  [[nodiscard]] double points(std::string_view country, std::string_view admin, WordId word) const {
    double points = 0;
    for (const Count& c : countries_) {
      if (c.code == country) points += kCountryNamed + (c.times == most_ ? kMostNamed : 0);
    }
    for (const Count& c : provinces_) {
      // "Kursk" alone does not say that the town's province, of the same name, is named too.
      if (c.word != word && is_province(c.code, country, admin)) points += kProvinceNamed;
    }
    return points;
  }

 private:
  static constexpr std::uint32_t kNoCount = 0xFFFF'FFFF;
  /// An entry that was met, and which count it adds to.
  struct Seen {
    EntryId entry;
    std::uint32_t count;
  };

  static std::uint32_t add(std::vector<Count>& to, std::string_view code, WordId word) {
    if (code.empty()) return kNoCount;
    const auto at = std::find_if(to.begin(), to.end(), [&](const Count& c) { return c.code == code; });
    const auto count = static_cast<std::uint32_t>(at - to.begin());
    if (at == to.end()) to.push_back({code, word, 1});
    else ++at->times;
    return count;
  }

  std::vector<Seen> seen_;
  std::vector<Count> countries_, provinces_;
  std::uint32_t most_ = 0;
  bool is_counted_ = false;
};

class PlaceChoice final : public Extractor {
 public:
  explicit PlaceChoice(const Knowledge& knowledge)
      : lexicon_(knowledge.lexicon),
        vocabulary_(knowledge.vocabulary),
        country_(lexicon_->lexicon("country")),
        nationality_(lexicon_->lexicon("nationality")),
        city_(lexicon_->lexicon("city")),
        admin_(lexicon_->lexicon("admin")),
        kinds_(knowledge),
        town_(vocabulary_->type("City").value_or(kNoType)),
        area_(vocabulary_->type("AdministrativeArea").value_or(kNoType)),
        facility_(vocabulary_->type("Facility").value_or(kNoType)) {}

  std::string_view name() const override { return "places"; }
  std::string_view layers() const override { return "mentions, lexicon matches → entities"; }

  void annotate(AnnotatedDocument& document, Trace*) const override {
    thread_local Scratch scratch;
    auto& [done, said, options, entries, named, chosen, namesakes] = scratch;
    done.assign(document.entities.size(), 0);
    named.clear();
    chosen.clear();
    namesakes.clear();
    kinds_.read(document, said);
    for (const Mention& m : document.mentions) {
      if (m.kind != MentionKind::name || m.tokens.is_empty() || done[m.entity.value] != 0) continue;
      Entity& entity = document.entities[m.entity.value];
      if (entity.type != vocabulary_->place || entity.subtype == vocabulary_->country || !entity.gazetteer.empty())
        continue;
      const PlaceKinds::Said& kind = said[m.entity.value];
      gather(document, m.tokens, entries, options);
      if (options.empty()) {
        // no "Persian Gulf region", and a town may have a harbour
        const bool may_say = kind.kind == town_ || (entity.subtype == kNoType && (kind.kind == area_ || kind.mostly()));
        if (may_say && kind.kind != kNoType) entity.subtype = kind.kind;
        if (entity.subtype == kNoType) entity.subtype = kinds_.of_first_word(document, m.tokens);
        continue;
      }
      done[m.entity.value] = 1;
      const bool is_other = is_another_kind(kind, options);
      if (options.size() > 1 || is_other) {
        if (!named.is_counted()) named.count(document, *lexicon_, country_, nationality_, admin_);
        weigh(document, m, kind.town ? kNoType : kind.kind, named, options);
      }
      if (is_other) {
        entity.subtype = kind.kind;
        namesakes.push_back({m.entity, options.front().entry});
        continue;
      }
      describe(entity, options);
      if (!entity.gazetteer.empty()) chosen.push_back({m.entity, options.front().entry});
    }
    drop_strays(document, named, chosen);
    place_namesakes(document, namesakes, chosen, named);
  }

 private:
  /// A place entity, and the entry whose id it got.
  struct Chosen {
    EntityIndex entity;
    EntryId entry;
  };

  /// What one thread keeps between documents.
  struct Scratch {
    std::vector<std::uint8_t> done;  ///< by entity
    std::vector<PlaceKinds::Said> said;
    std::vector<Option> options;
    std::vector<EntryId> entries;
    NamedCodes named;
    std::vector<Chosen> chosen, namesakes;
  };

  /// "Amarante" in a report from northern Portugal is not the one town of that name that the gazetteer has, in Brazil:
  /// a small town of a country that nothing else in the article speaks of, while two other towns lie in one country.
  void drop_strays(AnnotatedDocument& document, NamedCodes& named, const std::vector<Chosen>& chosen) const {
    if (chosen.size() < 3) return;
    constexpr double kSmall = 100'000;
    std::map<std::string_view, std::size_t> places;  // by country
    for (const Chosen& c : chosen) ++places[lexicon_->feature(c.entry, "country")];
    for (const Chosen& c : chosen) {
      if (lexicon_->number_feature(c.entry, "pop", kSmall) >= kSmall) continue;
      const std::string_view country = lexicon_->feature(c.entry, "country");
      if (places[country] > 1 || std::none_of(places.begin(), places.end(), [](const auto& p) { return p.second > 1; }))
        continue;
      if (!named.is_counted()) named.count(document, *lexicon_, country_, nationality_, admin_);
      if (named.points(country, {}, kNoWord) != 0) continue;
      Entity& entity = document.entities[c.entity.value];
      entity.gazetteer = std::string();
      Few<std::pair<std::string, std::string>> kept;
      for (auto& attribute : entity.attributes)
        if (attribute.first != "country") kept.push_back(std::move(attribute));
      entity.attributes = std::move(kept);
    }
  }

  /// The gazetteer's towns and provinces of exactly these words.
  void gather(const AnnotatedDocument& document, TokenSpan tokens, std::vector<EntryId>& entries,
              std::vector<Option>& options) const {
    options.clear();
    const auto& matches = document.lexicon_matches;
    auto at = match_from(document, tokens.begin);
    for (; at != matches.end() && at->tokens.begin == tokens.begin; ++at) {
      if (at->tokens != tokens || (at->lexicon != city_ && at->lexicon != admin_)) continue;
      entries.clear();
      lexicon_->entries_of_match(document, *at, entries);
      // The lists have the larger places first.
      if (entries.size() > kMostOfAList) entries.resize(kMostOfAList);
      for (const EntryId entry : entries) options.push_back({entry, at->lexicon == city_ ? town_ : area_, 0});
    }
  }

  /// "Heliopolis district", "the stations of Tarn and Holm": the gazetteer has only towns of that name.
  bool is_another_kind(const PlaceKinds::Said& said, const std::vector<Option>& options) const {
    const bool is_site = said.listed && said.kind == facility_;
    return said.mostly() && !said.town && (is_site || said.kind == town_ || said.kind == area_) &&
           std::none_of(options.begin(), options.end(), [&](const Option& o) { return o.kind == said.kind; });
  }

  /// Namesakes lie in the country of the town that bears their name ("Cox's Bazar district") where all other places of
  /// the article do.
  void place_namesakes(AnnotatedDocument& document, const std::vector<Chosen>& namesakes,
                       const std::vector<Chosen>& chosen, const NamedCodes& named) const {
    for (const Chosen& c : namesakes) {
      const std::string_view country = lexicon_->feature(c.entry, "country");
      const bool fits = named.points(country, {}, kNoWord) > 0 ||
                        (!named.has_countries() && std::all_of(chosen.begin(), chosen.end(), [&](const Chosen& other) {
                          return lexicon_->feature(other.entry, "country") == country;
                        }));
      if (fits) set_attribute(document.entities[c.entity.value], "country", country);
    }
  }

  void weigh(const AnnotatedDocument& document, const Mention& mention, TypeId kind, const NamedCodes& named,
             std::vector<Option>& options) const {
    const std::string_view behind = code_behind(document, mention.tokens);
    const TypeId read = document.entities[mention.entity.value].subtype;
    for (Option& o : options) {
      const std::string_view country = lexicon_->feature(o.entry, "country");
      const bool needs_admin = named.has_provinces() || !behind.empty();
      const std::string_view admin = needs_admin ? lexicon_->feature(o.entry, "admin") : std::string_view();
      o.score = o.kind == area_ ? kProvince : std::log10(lexicon_->number_feature(o.entry, "pop", 0) + 1);
      if (!lexicon_->feature(o.entry, "capital").empty()) o.score += kCapital;
      if (o.kind == kind) o.score += kSaidKind;
      if (o.kind == read) o.score += kReadKind;
      o.score += named.points(country, admin, document.token(mention.tokens.begin).word);
      if (!behind.empty() && (behind == country || is_province(behind, country, admin))) o.score += kStandsBehind;
    }
    std::stable_sort(options.begin(), options.end(),
                     [](const Option& a, const Option& b) { return a.score > b.score; });
  }

  /// "IL" in "Springfield, Illinois", "FR" in "Nice, France".
  std::string_view code_behind(const AnnotatedDocument& document, TokenSpan tokens) const {
    const std::uint32_t comma = tokens.end.value;
    if (comma + 1 >= document.tokens.size() || document.text(document.tokens[comma]) != ",") return {};
    const auto& matches = document.lexicon_matches;
    auto at = match_from(document, TokenIndex(comma + 1));
    for (; at != matches.end() && at->tokens.begin.value == comma + 1; ++at) {
      if (at->lexicon == country_) return lexicon_->feature(at->entry, "country");
      if (at->lexicon == admin_) return lexicon_->feature(at->entry, "code");
    }
    return {};
  }

  void describe(Entity& entity, const std::vector<Option>& options) const {
    const Option& best = options.front();
    const std::string_view country = lexicon_->feature(best.entry, "country");
    if (options.size() == 1 || best.score - options[1].score >= kSafe) {
      const std::string_view id = lexicon_->feature(best.entry, "geonames");
      if (!id.empty()) entity.gazetteer = "geonames:" + std::string(id);
      if (entity.subtype == kNoType || entity.subtype == town_ || entity.subtype == area_) entity.subtype = best.kind;
      set_attribute(entity, "country", country);
      if (!lexicon_->feature(best.entry, "capital").empty()) set_attribute(entity, "capital", country);
      return;
    }
    const bool one_country = std::all_of(options.begin(), options.end(), [&](const Option& o) {
      return best.score - o.score >= kSafe || lexicon_->feature(o.entry, "country") == country;
    });
    if (one_country) set_attribute(entity, "country", country);
  }

  const Lexicon* lexicon_;
  const Vocabulary* vocabulary_;
  LexiconId country_, nationality_, city_, admin_;
  PlaceKinds kinds_;
  TypeId town_, area_, facility_;
};

}  // namespace

std::unique_ptr<Extractor> make_place_choice(const Knowledge& knowledge) {
  return std::make_unique<PlaceChoice>(knowledge);
}

}  // namespace dramatis
