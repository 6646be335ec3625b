// SPDX-License-Identifier: Apache-2.0
#include "model/syntax.hpp"

namespace dramatis {

std::string_view name_of(Tense tense) {
  switch (tense) {
    case Tense::none: return "none";
    case Tense::past: return "past";
    case Tense::present: return "present";
    case Tense::future: return "future";
  }
  return "none";
}

std::string_view name_of(Polarity polarity) { return polarity == Polarity::negated ? "negated" : "affirmed"; }

std::string_view name_of(Modality modality) {
  switch (modality) {
    case Modality::actual: return "actual";
    case Modality::possible: return "possible";
    case Modality::planned: return "planned";
    case Modality::ordered: return "ordered";
    case Modality::demanded: return "demanded";
    case Modality::hypothetical: return "hypothetical";
  }
  return "actual";
}

std::string_view name_of(Function function) {
  switch (function) {
    case Function::subject: return "subject";
    case Function::object: return "object";
    case Function::indirect: return "indirect";
    case Function::complement: return "complement";
    case Function::oblique: return "oblique";
    case Function::possessor: return "possessor";
    case Function::modifier: return "modifier";
    case Function::adverbial: return "adverbial";
    case Function::clause: return "clause";
  }
  return "subject";
}

std::string_view name_of(Construction construction) {
  switch (construction) {
    case Construction::direct: return "direct";
    case Construction::passive: return "passive";
    case Construction::relative: return "relative clause";
    case Construction::reduced_relative: return "reduced relative clause";
    case Construction::participle: return "participle";
    case Construction::control: return "control";
    case Construction::coordination: return "coordination";
    case Construction::nominal: return "nominalization";
    case Construction::inversion: return "inversion";
    case Construction::headline: return "headline";
  }
  return "direct";
}

}  // namespace dramatis
