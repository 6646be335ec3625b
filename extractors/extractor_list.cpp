// SPDX-License-Identifier: Apache-2.0
// The one list of stages. A stage reads only what those above it wrote.
#include "extractors/extractor.hpp"

#include "extractors/coreference/coreference.hpp"
#include "extractors/coreference/nominal_finder.hpp"
#include "extractors/coreference/nominal_knowledge.hpp"
#include "extractors/facts/fact_finder.hpp"
#include "extractors/facts/incidents.hpp"
#include "extractors/facts/participants.hpp"
#include "extractors/final_dots.hpp"
#include "extractors/names.hpp"
#include "extractors/names/ruled_names.hpp"
#include "extractors/place_choice.hpp"
#include "extractors/quantity_finder.hpp"
#include "extractors/speech/quote_finder.hpp"
#include "extractors/speech/speakers.hpp"
#include "extractors/text_stages.hpp"
#include "extractors/time_resolver.hpp"
#include "extractors/time_spotter.hpp"
#include "extractors/unused_dropper.hpp"
#include "extractors/value_words.hpp"
#include "text/grammar_words.hpp"

namespace dramatis {

std::vector<std::unique_ptr<Extractor>> make_extractors(const Knowledge& knowledge) {
  const auto grammar = std::make_shared<const GrammarWords>(*knowledge.lexicon);
  const auto values = std::make_shared<const ValueWords>(*knowledge.lexicon);
  const auto nominals = std::make_shared<const NominalKnowledge>(knowledge);

  std::vector<std::unique_ptr<Extractor>> stages;
  stages.push_back(make_token_stage(knowledge, grammar));
  stages.push_back(make_tag_stage(knowledge, grammar));
  stages.push_back(make_lexicon_stage(knowledge));
  stages.push_back(make_time_spotter(values));
  stages.push_back(make_quantity_finder(*knowledge.lexicon, values));
  stages.push_back(make_name_extractor(knowledge));
  stages.push_back(make_ruled_names(knowledge));
  stages.push_back(make_place_choice(knowledge));
  stages.push_back(make_clause_stage(knowledge, grammar));
  stages.push_back(make_time_resolver(values));
  stages.push_back(make_quote_finder(*knowledge.lexicon, knowledge.vocabulary->place));
  stages.push_back(make_nominal_finder(nominals));
  stages.push_back(make_coreference(nominals));
  stages.push_back(
      make_speaker_resolver(*knowledge.lexicon, knowledge.vocabulary->person, knowledge.vocabulary->place));
  stages.push_back(make_fact_finder(knowledge));
  stages.push_back(make_incidents(knowledge));
  stages.push_back(make_participants(knowledge));
  stages.push_back(make_final_dots());
  stages.push_back(make_unused_dropper(knowledge.vocabulary));
  return stages;
}

}  // namespace dramatis
