// SPDX-License-Identifier: Apache-2.0
#include "model/facts.hpp"

namespace dramatis {

std::string_view name_of(MentionKind kind) {
  switch (kind) {
    case MentionKind::name: return "name";
    case MentionKind::nominal: return "nominal";
    case MentionKind::pronoun: return "pronoun";
  }
  return "name";
}

std::string_view name_of(Gender gender) {
  switch (gender) {
    case Gender::unknown: return "";
    case Gender::male: return "male";
    case Gender::female: return "female";
    case Gender::neuter: return "neuter";
  }
  return "";
}

std::string_view name_of(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::direct: return "direct";
    case QuoteKind::indirect: return "indirect";
    case QuoteKind::mixed: return "mixed";
    case QuoteKind::topic: return "topic";
    case QuoteKind::attitude: return "attitude";
  }
  return "direct";
}

std::string_view name_of(TimeType type) {
  switch (type) {
    case TimeType::date: return "DATE";
    case TimeType::time: return "TIME";
    case TimeType::duration: return "DURATION";
    case TimeType::set: return "SET";
  }
  return "DATE";
}

std::string_view name_of(Qualifier qualifier) {
  switch (qualifier) {
    case Qualifier::exact: return "exact";
    case Qualifier::about: return "about";
    case Qualifier::at_least: return "atLeast";
    case Qualifier::at_most: return "atMost";
  }
  return "exact";
}

}  // namespace dramatis
