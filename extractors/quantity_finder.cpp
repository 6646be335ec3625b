// SPDX-License-Identifier: Apache-2.0
#include "extractors/quantity_finder.hpp"

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "extractors/number_reader.hpp"

namespace dramatis {

namespace {

/// A number with what stands round it, before it is written.
struct Reading {
  std::uint32_t begin = 0;  // tokens of the span
  std::uint32_t end = 0;
  double value = 0;
  double low = 0;
  double high = 0;
  bool has_range = false;
  bool scaled = false;
  bool vague = false;  // "dozens", "thousands": the scale is a lower bound
  std::string_view unit;
};

/// One document's quantities; made anew for each.
class Finder {
 public:
  Finder(const Lexicon& lexicon, const ValueWords& words, AnnotatedDocument& document)
      : lexicon_(lexicon), words_(words), document_(document) {}

  void run() {
    std::size_t time = 0;
    std::uint32_t number = kNoSentence, next = 0;
    bool is_furniture = false;
    for (const std::uint32_t i : marked()) {
      if (document_.tokens[i].sentence != number) {
        number = document_.tokens[i].sentence;
        const Sentence& sentence = document_.sentences[number];
        is_furniture = sentence.zone < document_.document.zones.size() &&
                       document_.document.zones[sentence.zone].kind == ZoneKind::furniture;
        first_ = next = sentence.tokens.begin.value;
        limit_ = sentence.tokens.end.value;
      }
      if (is_furniture || i < next || !may_begin(document_.tokens[i], i)) continue;
      while (time < document_.times.size() && document_.times[time].tokens.end.value <= i) ++time;
      const TimeExpression* ahead = time < document_.times.size() ? &document_.times[time] : nullptr;
      if (ahead != nullptr && ahead->tokens.begin.value <= i) {
        next = ahead->tokens.end.value;
        continue;
      }
      stop_ = ahead != nullptr ? std::min(limit_, ahead->tokens.begin.value) : limit_;
      next = read(i);
    }
  }

 private:
  static constexpr std::uint32_t kNoSentence = 0xFFFF'FFFF;

  /// Tokens with a mark of a quantity's begin, valid until the next call on this thread. A place is written for
  /// each token and kept for few: no branch to mistake.
  [[nodiscard]] std::span<const std::uint32_t> marked() const {
    constexpr std::uint8_t kBegins = value_trigger::quantity | value_trigger::article | value_trigger::figures;
    thread_local std::vector<std::uint32_t> found;
    const std::vector<Token>& tokens = document_.tokens;
    if (found.size() < tokens.size()) found.resize(tokens.size());
    std::uint32_t* const out = found.data();
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      out[count] = i;
      count += static_cast<std::size_t>((value_marks(tokens[i]) & kBegins) != 0);
    }
    return {out, count};
  }

  [[nodiscard]] bool may_begin(const Token& token, std::uint32_t i) const {
    const std::uint8_t marks = value_marks(token);
    if ((marks & (value_trigger::quantity | value_trigger::figures)) != 0) return true;
    // "half a million", "a dozen": the number begins before its scale word
    return i + 1 < limit_ &&
           (value_marks(document_.tokens[i + 1]) & (value_trigger::quantity | value_trigger::article)) != 0;
  }

  [[nodiscard]] bool inside(std::uint32_t i) const { return i < stop_; }
  [[nodiscard]] std::string_view text(std::uint32_t i) const { return document_.text(document_.tokens[i]); }
  [[nodiscard]] ValueWords::Match find(std::uint32_t i, ValueClass c) const {
    return inside(i) ? words_.find(document_, i, c) : ValueWords::Match{};
  }
  [[nodiscard]] ValueRole role(std::uint32_t i) const {
    return inside(i) ? words_.role(document_, i) : ValueRole::none;
  }

  /// Reads the quantity at `i`, if there is one; returns where to go on.
  std::uint32_t read(std::uint32_t i) {
    Reading reading;
    reading.begin = i;
    const ValueInfo* currency = nullptr;
    std::uint32_t at = i;
    if (const auto sign = find(i, ValueClass::currency); sign) {  // "$5", "US$ 3 million", "RM7"
      if (!inside(sign.end) || document_.tokens[sign.end].shape != Shape::number) {
        if (!inside(sign.end) || document_.tokens[sign.end].shape != Shape::alphanumeric) return i + 1;
      }
      currency = sign.info;
      at = sign.end;
    }
    if (!take_number(at, reading)) return i + 1;
    take_range(reading, currency);
    if (currency != nullptr) {
      reading.unit = currency->code;
      if (const auto name = find(reading.end, ValueClass::currency); name) reading.end = name.end;  // "$5 million US"
    } else if (!take_unit(reading) && !take_counted(reading)) {
      return std::max(reading.end, i + 1);
    }
    take_pair(reading);
    write(reading);
    return reading.end;
  }

  bool take_number(std::uint32_t at, Reading& reading) {
    if (!inside(at)) return false;
    const Token& token = document_.tokens[at];
    if (token.shape == Shape::alphanumeric) return take_glued(at, reading);
    if (const auto number = read_number(words_, document_, at); number && number->end <= stop_) {
      reading.value = number->value;
      reading.end = number->end;
      reading.scaled = number->scaled;
      return true;
    }
    // "dozens of villages", "tens of thousands of people"
    auto scale = find(at, ValueClass::number);
    if (!scale || !scale.info->has(value_mark::scale) || scale.canonical) return false;
    reading.vague = true;
    reading.value = scale.info->value;
    reading.end = scale.end;
    if (role(reading.end) == ValueRole::of)
      if (const auto next = find(reading.end + 1, ValueClass::number);
          next && next.info->has(value_mark::scale) && !next.canonical) {
        reading.value *= next.info->value;
        reading.end = next.end;
      }
    reading.scaled = true;
    return true;
  }

  /// "10km", "3bn", "7.5m": digits and a unit or scale in one token.
  bool take_glued(std::uint32_t at, Reading& reading) {
    const std::string_view whole = text(at);
    std::size_t digits = 0;
    while (digits < whole.size() &&
           ((whole[digits] >= '0' && whole[digits] <= '9') || whole[digits] == '.' || whole[digits] == ','))
      ++digits;
    if (digits == 0 || digits == whole.size()) return false;
    const auto value = parse_digits(whole.substr(0, digits));
    if (!value) return false;
    char folded[8];
    const std::string_view rest = whole.substr(digits);
    if (rest.size() > sizeof folded) return false;
    for (std::size_t k = 0; k < rest.size(); ++k)
      folded[k] = rest[k] >= 'A' && rest[k] <= 'Z' ? static_cast<char>(rest[k] + 32) : rest[k];
    const ValueInfo* info = words_.glued(lexicon_.find({folded, rest.size()}));
    if (info == nullptr) return false;
    reading.value = *value;
    reading.end = at + 1;
    if (info->has(value_mark::scale)) {
      reading.value *= info->value;
      reading.scaled = true;
    } else {
      reading.unit = info->canonical;
    }
    return true;
  }

  /// "between 10 and 20", "10 to 20", "5-7", "two or three".
  void take_range(Reading& reading, const ValueInfo* currency) {
    std::uint32_t at = reading.end;
    if (!inside(at + 1)) return;
    const bool between = reading.begin > first_ && words_.role(document_, reading.begin - 1) == ValueRole::between;
    const ValueRole joint = role(at);
    const bool joined = is_joining_hyphen(document_, at) || joint == ValueRole::to || joint == ValueRole::or_ ||
                        (between && joint == ValueRole::and_);
    if (!joined) return;
    ++at;
    if (currency != nullptr)
      if (const auto sign = find(at, ValueClass::currency); sign) at = sign.end;
    Reading second;
    second.begin = at;
    if (!inside(at) || document_.tokens[at].shape == Shape::alphanumeric || !take_number(at, second) || second.vague)
      return;
    double low = reading.value;
    // "3 to 5 million": the scale is of both
    if (second.scaled && !reading.scaled && low < second.value && low * 1000 <= second.value) {
      double scale = 1;
      while (low * scale * 1000 <= second.value) scale *= 1000;
      low *= scale;
    }
    if (!(low < second.value)) return;  // "2 to 1" is a score
    reading.low = low;
    reading.high = second.value;
    reading.value = (low + second.value) / 2;
    reading.has_range = true;
    reading.scaled = reading.scaled || second.scaled;
    reading.end = second.end;
  }

  /// "5 percent", "3 million dollars", "10 kilometers", "5.8-magnitude", "magnitude 5.8".
  bool take_unit(Reading& reading) {
    if (!reading.unit.empty()) return true;
    std::uint32_t at = reading.end;
    if (is_joining_hyphen(document_, at) && inside(at + 1)) ++at;
    if (const auto ratio = find(at, ValueClass::ratio); ratio) {
      reading.unit = ratio.info->code;
      reading.end = ratio.end;
      return true;
    }
    const auto currency = find(at, ValueClass::currency);
    const auto measure = find(at, ValueClass::measure);
    if (currency && (!currency.info->has(value_mark::scaled) || reading.scaled) && (!measure || reading.scaled)) {
      reading.unit = currency.info->code;
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
  bool take_counted(Reading& reading) {
    const Token& first = document_.tokens[reading.begin];
    if (first.has(token_flag::in_name)) return false;
    if (reading.begin > first_ && words_.role(document_, reading.begin - 1) == ValueRole::label)
      return false;  // "No. 5", "page 12"
    std::uint32_t at = reading.end;
    if (reading.vague) {
      if (role(at) != ValueRole::of) return false;
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
    // bare: "killed 12", "at least 30 were hurt"; a year, an age or a score is none
    if (one || reading.vague || first.tag != Tag::CD) return false;
    if (reading.begin > first_ && document_.tokens[reading.begin - 1].tag == Tag::comma && inside(at) &&
        document_.tokens[at].tag == Tag::comma)
      return false;
    if (reading.begin > first_ && is_proper(document_.tokens[reading.begin - 1].tag)) return false;  // "Apollo 11"
    return true;
  }

  /// "two people", "six sheep": nouns that are plural without an s are tagged NN at times.
  [[nodiscard]] bool is_plural_like(std::uint32_t i) const {
    return document_.tokens[i].lemma != document_.tokens[i].word;
  }

  /// "478 square kilometers (184 square miles)": one quantity, the one in SI units.
  void take_pair(Reading& reading) {
    const std::uint32_t at = reading.end;
    if (!inside(at + 3) || text(at) != "(") return;
    if (document_.tokens[at + 1].shape != Shape::number) return;
    Reading other;
    other.begin = at + 1;
    if (!take_number(at + 1, other) || !inside(other.end)) return;
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

  /// The unit that the reading just took, found again by its last token.
  [[nodiscard]] const ValueInfo* measure_named(std::string_view unit) const { return words_.measure(unit); }

  [[nodiscard]] std::string_view lemma_text(std::uint32_t i) const {
    const Token& token = document_.tokens[i];
    const WordId id = token.lemma != kNoWord ? token.lemma : token.word;
    if (id == kNoWord) return text(i);
    return id >= kFirstLocalWord ? document_.local_word_text(id) : lexicon_.text(id);
  }

  /// The hedge before the number: "more than 500", "up to an estimated 300".
  [[nodiscard]] Qualifier qualifier(const Reading& reading) const {
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

  static Qualifier qualifier_of(std::string_view code) {
    if (code == "about") return Qualifier::about;
    if (code == "at_least") return Qualifier::at_least;
    if (code == "at_most") return Qualifier::at_most;
    return Qualifier::exact;
  }

  void write(const Reading& reading) {
    Quantity quantity;
    quantity.tokens = {TokenIndex(reading.begin), TokenIndex(reading.end)};
    quantity.span = document_.bytes(quantity.tokens);
    quantity.value = reading.value;
    quantity.low = reading.low;
    quantity.high = reading.high;
    quantity.has_range = reading.has_range;
    quantity.qualifier = qualifier(reading);
    quantity.unit = std::string(reading.unit);
    document_.quantities.push_back(std::move(quantity));
  }

  const Lexicon& lexicon_;
  const ValueWords& words_;
  AnnotatedDocument& document_;
  std::uint32_t first_ = 0;  // the sentence
  std::uint32_t limit_ = 0;
  std::uint32_t stop_ = 0;  // the sentence's end or the next time expression
};

class QuantityFinder final : public Extractor {
 public:
  QuantityFinder(const Lexicon& lexicon, std::shared_ptr<const ValueWords> words)
      : lexicon_(lexicon), words_(std::move(words)) {}
  [[nodiscard]] std::string_view name() const override { return "quantities"; }
  [[nodiscard]] std::string_view layers() const override { return "tokens, tags, times → quantities"; }
  void annotate(AnnotatedDocument& document, Trace*) const override { Finder(lexicon_, *words_, document).run(); }

 private:
  const Lexicon& lexicon_;
  std::shared_ptr<const ValueWords> words_;
};

}  // namespace

std::unique_ptr<Extractor> make_quantity_finder(const Lexicon& lexicon, std::shared_ptr<const ValueWords> words) {
  return std::make_unique<QuantityFinder>(lexicon, std::move(words));
}

}  // namespace dramatis
