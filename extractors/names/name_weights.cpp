// SPDX-License-Identifier: Apache-2.0
#include "extractors/names/name_weights.hpp"

#include <limits>
#include <string>
#include <string_view>

#include "model/diagnostic.hpp"

namespace dramatis::names {
namespace {

/// Values by name. A missing one is an error of the pack, told with its name.
class Values {
 public:
  explicit Values(const Lexicon& lexicon) : lexicon_(lexicon), id_(lexicon.lexicon("name_weight")) {}

  [[nodiscard]] double operator()(std::string_view name) const {
    if (id_ != kNoLexicon) {
      const Lexicon::EntryRange range = lexicon_.entries(id_);
      for (EntryId e = range.first; e < range.last; ++e) {
        if (lexicon_.canonical(e) == name) return lexicon_.number_feature(e, "value", 0);
      }
    }
    Diagnostic missing;
    missing.file = "grammar/name_weight.lex";
    missing.message = "the lexicon 'name_weight' has no entry '" + std::string(name) + "'";
    missing.advice = "add a line: " + std::string(name) + " ; value=…";
    throw RuleError(missing);
  }

 private:
  const Lexicon& lexicon_;
  LexiconId id_;
};

}  // namespace

NameWeights::NameWeights(const Lexicon& lexicon, const RuleSet& rules) {
  const Values value(lexicon);
  context_cap = rules.setting("cap", 7);
  context_cap_common = value("context cap for common words");
  context_floor = value("context floor");
  const auto clear_lead = [&](Reading reading) -> double& { return clear[static_cast<std::size_t>(reading)]; };
  clear_lead(Reading::person) = value("clear person");
  clear_lead(Reading::organization) = value("clear organization");
  clear_lead(Reading::place) = value("clear place");
  clear_lead(Reading::none) = value("clear no name");
  clear_lead(Reading::thing) = std::numeric_limits<double>::infinity();
  surname = value("surname of a full name");
  common_surname = value("surname that is a common word");
  given_name = value("given name of a full name");
  person_needed = value("person needed for parts");
  acronym = value("acronym of a full name");
  acronym_defined = value("acronym defined");
  acronym_of_words = value("acronym of common words");
  definer = value("definer of an acronym");
  first_word = value("first word of an organization");
  last_words = value("last words of an organization");
  head_word = value("head word of an organization");
  organization_needed = value("full name needed for organizations");
  neighbour = value("neighbour in a list");
  neighbours_at_most = value("neighbours at most");
  neighbour_lead = value("neighbour must lead by");
  introduction = value("introduction of a list");
  margin = rules.setting("margin", 1);
  margin_place = value("lead of a place");
  margin_organization = value("lead of an organization");
  margin_short = rules.setting("margin-short", 0.5);
  short_text = rules.setting("short-tokens", 150);
  sport_share = value("sport words needed");
  sport_words = value("sport words at least");
  turning_share = value("mentions that turn a name");
  local_at_most = value("turning evidence for other names");
  inner_capital = value("capital inside a word");
  plural_acronym = value("plural of an acronym");
  ending = value("ending of a name");
  ending_of_last = value("ending of a last word");
  unseen_common = value("unseen common word");
}

}  // namespace dramatis::names
