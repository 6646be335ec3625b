// SPDX-License-Identifier: Apache-2.0
// What a number measures or counts, and the hedge before it.
#include <string_view>

#include "extractors/number_reader.hpp"
#include "extractors/quantity_reader.hpp"

namespace dramatis {

namespace {

Qualifier qualifier_of(std::string_view code) {
  if (code == "about") return Qualifier::about;
  if (code == "at_least") return Qualifier::at_least;
  if (code == "at_most") return Qualifier::at_most;
  return Qualifier::exact;
}

}  // namespace

/// "5 percent", "3 million dollars", "10 kilometers", "5.8-magnitude", "magnitude 5.8".
bool QuantityReader::take_unit(QuantityReading& reading) {
  if (!reading.unit.empty()) return true;
  std::uint32_t at = reading.end;
  if (is_joining_hyphen(document_, at) && inside(at + 1)) ++at;
  if (const auto ratio = find(at, ValueClass::ratio); ratio) {
    const double part = ratio.info->factor;
    if (part == 1 || role(ratio.end) == ValueRole::of) {  // "two-thirds of the voters", but "two third parties"
      reading.value *= part;
      reading.unit = ratio.info->code;
      reading.end = ratio.end;
      return true;
    }
  }
  const auto currency = find(at, ValueClass::currency);
  const auto measure = find(at, ValueClass::measure);
  if (currency && (!currency.info->has(value_mark::scaled) || reading.scaled) && (!measure || reading.scaled)) {
    reading.unit = currency.info->code;
    reading.currency = currency.info;
    if (currency.info->factor != 1) {
      reading.value *= currency.info->factor;
      reading.low *= currency.info->factor;
      reading.high *= currency.info->factor;
    }
    reading.end = currency.end;
    return true;
  }
  if (measure) {
    reading.unit = measure.info->canonical;
    reading.end = measure.end;
    return true;
  }
  if (reading.begin > first_) {  // "magnitude 5.8", "a magnitude-5.8 quake", "a magnitude of 5.8"
    std::uint32_t before = reading.begin - 1;
    if ((is_joining_hyphen(document_, before) || words_.role(document_, before) == ValueRole::of) && before > first_)
      --before;
    if (const auto unit = words_.find(document_, before, ValueClass::measure);
        unit && unit.info->has(value_mark::before)) {
      reading.unit = unit.info->canonical;
      return true;
    }
  }
  return false;
}

/// "10,000 North Korean troops": the head of the noun group behind the number; or a bare number
/// that stands for people or things ("killed 12"). False for what is no quantity at all.
bool QuantityReader::take_counted(QuantityReading& reading) {
  const Token& first = document_.tokens[reading.begin];
  if (first.has(token_flag::in_name)) return false;
  if (reading.begin > first_ && words_.role(document_, reading.begin - 1) == ValueRole::label)
    return false;  // "No. 5", "page 12"
  std::uint32_t at = reading.end;
  if (reading.vague) {
    if (role(at) != ValueRole::of) return counts_alone(reading);
    ++at;
  } else if (role(at) == ValueRole::of && inside(at + 1) && words_.role(document_, at + 1) == ValueRole::definite) {
    at += 2;  // "12 of the soldiers"
  }
  if (inside(at) && role(at) == ValueRole::more) ++at;  // "20 more people"
  if (is_joining_hyphen(document_, at)) {
    // "six-member council", "5-2": the first counts, the second does not
    if (!inside(at + 1) || !is_noun(document_.tokens[at + 1].tag)) return false;
    reading.unit = lemma_text(at + 1);
    return true;
  }
  std::uint32_t head = limit_;
  for (std::uint32_t k = at; inside(k) && k < at + 7; ++k) {
    const Token& token = document_.tokens[k];
    if (is_noun(token.tag)) {
      head = k;
      if (token.tag == Tag::NNS) {  // the count noun ends the group, unless another noun follows
        if (inside(k + 1) && document_.tokens[k + 1].tag == Tag::NNS) continue;
        break;
      }
      continue;
    }
    if (head != limit_) {
      if (token.tag == Tag::HYPH) continue;
      if (is_adjective(token.tag) && is_proper(document_.tokens[k - 1].tag)) continue;  // "North Korean troops"
      break;
    }
    const bool modifier = is_adjective(token.tag) || token.tag == Tag::VBN || token.tag == Tag::VBG ||
                          token.tag == Tag::HYPH || token.tag == Tag::RB || token.tag == Tag::CD;
    if (!modifier) break;
  }
  const bool one = reading.value == 1 && !reading.has_range;
  if (head != limit_) {
    const Token& noun = document_.tokens[head];
    if (noun.tag == Tag::NNS || noun.tag == Tag::NNPS || one || reading.scaled) {
      if (one && first.shape != Shape::number) return false;  // "one man" says little
      reading.unit = lemma_text(head);
      return true;
    }
    if (noun.tag == Tag::NN && reading.value > 1 && first.shape != Shape::number && is_plural_like(head)) {
      reading.unit = lemma_text(head);
      return true;
    }
    return false;  // "Article 5 forces": not a count of anything
  }
  // "won 21-19": the second of a score
  if (reading.begin > first_ + 1 && is_joining_hyphen(document_, reading.begin - 1) &&
      document_.tokens[reading.begin - 2].shape == Shape::number)
    return false;
  // bare: "killed 12", "at least 30 were hurt"; a year, an age or a score is none
  if (one || reading.vague || first.tag != Tag::CD) return false;
  if (reading.begin > first_ && document_.tokens[reading.begin - 1].tag == Tag::comma && inside(at) &&
      document_.tokens[at].tag == Tag::comma)
    return false;
  if (reading.begin > first_ && is_proper(document_.tokens[reading.begin - 1].tag)) return false;  // "Apollo 11"
  return true;
}

/// "*Hundreds of thousands* fled", "killing *dozens*", but "in their thousands", "by the dozens"
bool QuantityReader::counts_alone(const QuantityReading& reading) const {
  const auto tag_at = [this](std::uint32_t i) { return document_.tokens[i].tag; };
  const bool opens = reading.begin == first_ || is_verb(tag_at(reading.begin - 1)) ||
                     tag_at(reading.begin - 1) == Tag::comma || tag_at(reading.begin - 1) == Tag::CC ||
                     tag_at(reading.begin - 1) == Tag::IN;
  const std::uint32_t next = role(reading.end) == ValueRole::more ? reading.end + 1 : reading.end;
  const bool acts = inside(next) && (is_verb(tag_at(next)) || tag_at(next) == Tag::MD);
  const bool suffers = reading.begin > first_ && is_verb(tag_at(reading.begin - 1));
  return opens && (acts || suffers);
}

/// "two people", "six sheep": nouns that are plural without an s are tagged NN at times.
bool QuantityReader::is_plural_like(std::uint32_t i) const {
  return document_.tokens[i].lemma != document_.tokens[i].word;
}

/// "478 square kilometers (184 square miles)": one quantity, the one in SI units.
void QuantityReader::take_pair(QuantityReading& reading) {
  const std::uint32_t at = reading.end;
  if (!inside(at + 3) || text(at) != "(") return;
  if (document_.tokens[at + 1].shape != Shape::number) return;
  QuantityReading other;
  other.begin = at + 1;
  if (!take_number(at + 1, false, other) || !inside(other.end)) return;
  take_range(other, nullptr);
  const auto own = measure_named(reading.unit);
  const auto second = find(other.end, ValueClass::measure);
  if (!own || !second || !inside(second.end) || text(second.end) != ")") return;
  if (own->has(value_mark::imperial) && !second.info->has(value_mark::imperial)) {
    reading.value = other.value;
    reading.low = other.low;
    reading.high = other.high;
    reading.has_range = other.has_range;
    reading.unit = second.info->canonical;
  }
  reading.end = second.end + 1;
}

/// "minus 5 degrees": the sign is a word before the number.
void QuantityReader::take_sign(QuantityReading& reading) const {
  if (reading.begin == first_ || reading.has_range) return;
  // "fell to -12 degrees"
  const Token& before = document_.tokens[reading.begin - 1];
  if (text(reading.begin - 1) == "-" && before.has(token_flag::space_before) &&
      !document_.tokens[reading.begin].has(token_flag::space_before)) {
    --reading.begin;
    reading.value = -reading.value;
    return;
  }
  const auto sign = words_.find(document_, reading.begin - 1, ValueClass::hedge);
  if (!sign || sign.end != reading.begin || sign.info->code != "negative") return;
  --reading.begin;
  reading.value = -reading.value;
}

std::string_view QuantityReader::lemma_text(std::uint32_t i) const {
  const Token& token = document_.tokens[i];
  const WordId id = token.lemma != kNoWord ? token.lemma : token.word;
  if (id == kNoWord) return text(i);
  return id >= kFirstLocalWord ? document_.local_word_text(id) : lexicon_.text(id);
}

/// The hedge before the number: "more than 500", "up to an estimated 300".
Qualifier QuantityReader::qualifier(const QuantityReading& reading) const {
  for (std::uint32_t length = 1; length <= 4 && reading.begin >= first_ + length; ++length) {
    const std::uint32_t at = reading.begin - length;
    if (const auto hedge = words_.find(document_, at, ValueClass::hedge); hedge && hedge.end == reading.begin) {
      // "more than" is found before its "than" alone is; take the longest
      Qualifier found = qualifier_of(hedge.info->code);
      for (std::uint32_t longer = length + 1; longer <= 4 && reading.begin >= first_ + longer; ++longer)
        if (const auto more = words_.find(document_, reading.begin - longer, ValueClass::hedge);
            more && more.end == reading.begin)
          found = qualifier_of(more.info->code);
      return found;
    }
  }
  return reading.vague ? Qualifier::at_least : Qualifier::exact;
}

}  // namespace dramatis
