// SPDX-License-Identifier: Apache-2.0
#include "graph/document_record.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>
#include <unordered_map>

#include "graph/name_key.hpp"

namespace dramatis {

namespace {

// Code points before a byte offset, by a count kept for every 256 bytes.
class CharacterCounter {
 public:
  explicit CharacterCounter(std::string_view text) : text_(text) {
    before_.reserve(text.size() / kBlock + 2);
    std::uint32_t count = 0;
    for (std::size_t at = 0; at <= text.size(); at += kBlock) {
      before_.push_back(count);
      count += starts(at, std::min(at + kBlock, text.size()));
    }
    before_.push_back(count);
  }
  [[nodiscard]] std::uint32_t before(ByteOffset at) const {
    const std::size_t block = at.value / kBlock;
    const std::size_t begin = block * kBlock;
    if (before_[block + 1] - before_[block] == kBlock)
      return before_[block] + static_cast<std::uint32_t>(at.value - begin);
    return before_[block] + starts(begin, at.value);
  }

 private:
  static constexpr std::size_t kBlock = 256;
  /// Bytes that are not 10xxxxxx, eight at a time.
  [[nodiscard]] std::uint32_t starts(std::size_t begin, std::size_t end) const {
    constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101ULL;
    auto n = static_cast<std::uint32_t>(end - begin);
    for (; begin + 8 <= end; begin += 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, text_.data() + begin, 8);
      n -= static_cast<std::uint32_t>(std::popcount((word >> 7U) & ~(word >> 6U) & kOnes));
    }
    for (; begin < end; ++begin) n -= (static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80U ? 1U : 0U;
    return n;
  }

  std::string_view text_;
  std::vector<std::uint32_t> before_;
};

constexpr std::uint32_t kNoQuote = 0xFFFF'FFFFU;

bool is_ignored(ZoneKind kind) { return kind == ZoneKind::furniture || kind == ZoneKind::repeat; }

class RecordMaker {
 public:
  RecordMaker(const AnnotatedDocument& document, const GraphOptions& options, DocumentRecord::Data& record)
      : in_(document), options_(options), out_(record), characters_(document.document.text) {}

  void run() {
    copy_metadata();
    out_.text = in_.document.text;
    out_.sketch = sketch(in_.document);
    copy_entities();
    copy_mentions();
    copy_quotes();
    copy_relations();
    copy_events();
    link_quotes_to_content();
  }

 private:
  void copy_metadata() {
    const Document& d = in_.document;
    out_.id = d.id;
    out_.source = d.source;
    out_.digest = d.digest;
    out_.url = d.url;
    out_.title = d.title;
    out_.published = d.published;
    out_.publisher = d.publisher;
    out_.author = d.author;
    out_.language = d.language;
  }

  // Furniture feeds nothing, and a paragraph that stood before adds no evidence.
  bool counts(ByteSpan span) const {
    const std::vector<Zone>& zones = in_.document.zones;
    const auto after = std::upper_bound(zones.begin(), zones.end(), span.begin,
                                        [](ByteOffset at, const Zone& zone) { return at < zone.span.begin; });
    if (after == zones.begin()) return true;
    const Zone& zone = *(after - 1);
    return !(is_ignored(zone.kind) && span.begin < zone.span.end);
  }

  RecordEvidence evidence(ByteSpan span, std::string_view rule, EntityIndex speaker) {
    const std::string_view quote = clip_utf8(in_.text(span), options_.max_quote_bytes);
    return {span,
            characters_.before(span.begin),
            characters_.before(span.end),
            static_cast<std::uint32_t>(quote.size()),
            rule_index(rule),
            speaker};
  }

  std::uint32_t rule_index(std::string_view rule) {
    if (last_rule_ < out_.rules.size() && out_.rules[last_rule_] == rule) return last_rule_;
    const auto [at, is_new] = rules_.try_emplace(rule, static_cast<std::uint32_t>(out_.rules.size()));
    if (is_new) out_.rules.emplace_back(rule);
    last_rule_ = at->second;
    return last_rule_;
  }

  void copy_entities() {
    out_.entities.resize(in_.entities.size());
    for (std::size_t i = 0; i < in_.entities.size(); ++i) out_.entities[i].entity = in_.entities[i];
  }

  // A capital that no sentence start explains.
  bool has_inner_capital(ByteSpan span) const {
    const std::string_view text = in_.document.text;
    for (std::size_t i = span.begin.value; i < span.end.value; ++i) {
      if (text[i] < 'A' || text[i] > 'Z') continue;
      if (i > span.begin.value) return true;
      std::size_t before = i;
      while (before > 0 && text[before - 1] == ' ') --before;
      const char c = before == 0 ? '\n' : text[before - 1];
      if ((c >= 'a' && c <= 'z') || c == ',') return true;
    }
    return false;
  }

  void copy_mentions() {
    const auto add = [&](bool names) {
      for (const Mention& m : in_.mentions) {
        if (m.entity == kNoEntity || m.entity.value >= out_.entities.size() || !counts(m.span)) continue;
        RecordEntity& entity = out_.entities[m.entity.value];
        if (names) ++entity.mentions;
        if (names && !entity.is_proper) entity.is_proper = has_inner_capital(m.span);
        const bool is_name = m.kind == MentionKind::name;
        const bool is_wanted = names ? is_name : (!is_name && m.kind != MentionKind::pronoun && !entity.entity.named);
        if (is_wanted && entity.evidence.size() < options_.max_evidence)
          entity.evidence.push_back(evidence(m.span, m.rule, kNoEntity));
      }
    };
    add(true);
    add(false);
  }

  /// Who is only "he", "they" or "it" throughout is nobody whom a reader of the graph could tell from others.
  EntityIndex valid(EntityIndex e) const {
    if (e.value >= in_.entities.size()) return kNoEntity;
    const Entity& entity = in_.entities[e.value];
    return entity.named || !entity.name.empty() ? e : kNoEntity;
  }

  void use(EntityIndex e) {
    if (valid(e) != kNoEntity) out_.entities[e.value].is_used = true;
  }

  void copy_quotes() {
    for (const Quote& q : in_.quotes) {
      if (q.content.empty() || !makes_claim(q.kind) || !counts(q.content.front())) continue;
      RecordQuote quote;
      quote.speaker = valid(q.speaker);
      quote.kind = q.kind;
      quote.polarity = q.polarity;
      for (const ByteSpan part : q.content) {
        if (!quote.text.empty()) quote.text += " … ";
        quote.text += one_line(in_.text(part));
      }
      const ByteSpan all{q.content.front().begin, q.content.back().end};
      quote.evidence = evidence(all, "quote", quote.speaker);
      use(quote.speaker);
      for (const EntityIndex e : q.co_speakers) {
        if (valid(e) != kNoEntity) quote.co_speakers.push_back(e);
        use(valid(e));
      }
      out_.quotes.push_back(std::move(quote));
      for (const ByteSpan part : q.content)
        parts_.push_back({part, static_cast<std::uint32_t>(out_.quotes.size() - 1)});
    }
    std::sort(parts_.begin(), parts_.end(), [](const Part& a, const Part& b) {
      return std::pair(a.span.begin, a.quote) < std::pair(b.span.begin, b.quote);
    });
  }

  // The innermost quote around a span; quotes rarely nest, so a short look back is enough.
  std::uint32_t quote_around(ByteSpan span) const {
    auto after = std::upper_bound(parts_.begin(), parts_.end(), span.begin,
                                  [](ByteOffset at, const Part& part) { return at < part.span.begin; });
    for (int step = 0; step < 4 && after != parts_.begin(); ++step) {
      --after;
      if (after->span.contains(span)) return after->quote;
    }
    return kNoQuote;
  }

  EntityIndex speaker_of(EntityIndex attributed, std::uint32_t quote) const {
    if (valid(attributed) != kNoEntity) return attributed;
    return quote == kNoQuote ? kNoEntity : out_.quotes[quote].speaker;
  }

  RareText time_value(TimeIndex t) const {
    return t.value < in_.times.size() ? RareText(in_.times[t.value].value) : RareText();
  }

  void copy_relations() {
    out_.relations.reserve(in_.relations.size());
    for (const Relation& r : in_.relations) {
      if (valid(r.head) == kNoEntity || valid(r.tail) == kNoEntity || !counts(r.span)) continue;
      RecordRelation relation;
      relation.type = r.type;
      relation.head = r.head;
      relation.tail = r.tail;
      relation.attributes = r.attributes;
      relation.polarity = r.polarity;
      relation.modality = r.modality;
      relation.quote = quote_around(r.span);
      relation.speaker = speaker_of(r.attributed_to, relation.quote);
      relation.time = time_value(r.time);
      relation.evidence = evidence(r.span, r.rule, relation.speaker);
      use(r.head);
      use(r.tail);
      use(relation.speaker);
      out_.relations.push_back(std::move(relation));
    }
  }

  RecordArgument argument(const Argument& a) {
    RecordArgument out;
    out.role = a.role;
    out.modality = a.modality;
    if (valid(a.entity) != kNoEntity) {
      out.entity = a.entity;
      use(a.entity);
      return out;
    }
    if (a.event.value < in_.events.size()) {
      out.event = a.event;
      return out;
    }
    if (a.quantity.value < in_.quantities.size()) {
      const Quantity& q = in_.quantities[a.quantity.value];
      out.quantity = QuantityIndex(static_cast<std::uint32_t>(out_.quantities.size()));
      out_.quantities.push_back(
          {q.value, q.has_range ? q.low : 0, q.has_range ? q.high : 0, q.has_range, q.qualifier, q.unit});
    } else {
      out.text = !a.value.empty() ? a.value : one_line(clip_utf8(in_.text(a.span), options_.max_quote_bytes));
    }
    return out;
  }

  // "North Korea has sent some 10,000 troops to Russia": trigger and arguments together, where
  // they stand close; else the trigger alone.
  ByteSpan event_extent(const Event& e) const {
    ByteSpan all = e.span;
    for (const Argument& a : e.arguments) {
      if (a.span.is_empty()) continue;
      const ByteSpan wider{std::min(all.begin, a.span.begin), std::max(all.end, a.span.end)};
      if (wider.size() <= options_.max_quote_bytes && in_.text(wider).find("\n\n") == std::string_view::npos)
        all = wider;
    }
    return all == e.span ? sentence_around(e.span) : all;
  }

  // "War" alone says little: then the words around it, to the ends of the sentence or the limit.
  ByteSpan sentence_around(ByteSpan span) const {
    const std::string_view text = in_.document.text;
    const std::size_t room = options_.max_quote_bytes > span.size() ? (options_.max_quote_bytes - span.size()) / 2 : 0;
    const auto ends = [&](std::size_t i) {
      return text[i] == '\n' || ((text[i] == '.' || text[i] == '!' || text[i] == '?') &&
                                 (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n'));
    };
    std::size_t begin = span.begin.value;
    while (begin > 0 && span.begin.value - begin < room && !ends(begin - 1)) --begin;
    std::size_t end = span.end.value;
    while (end < text.size() && end - span.end.value < room && !ends(end)) ++end;
    const auto is_inside_word = [&](std::size_t i) {
      return i > 0 && i < text.size() && text[i - 1] != ' ' && text[i] != ' ' && !ends(i) && !ends(i - 1);
    };
    while (begin < span.begin.value && (text[begin] == ' ' || is_inside_word(begin))) ++begin;
    while (end > span.end.value && is_inside_word(end)) --end;
    return {ByteOffset(static_cast<std::uint32_t>(begin)), ByteOffset(static_cast<std::uint32_t>(end))};
  }

  void copy_events() {
    out_.events.reserve(in_.events.size());
    for (const Event& e : in_.events) {
      RecordEvent event;
      event.type = e.type;
      if (counts(e.span)) {
        event.incident = e.incident;
        event.arguments.reserve(e.arguments.size());
        for (const Argument& a : e.arguments) event.arguments.push_back(argument(a));
        // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the text moves from one owner to the next
        event.time = time_value(e.time);
        if (e.time != kNoTime && event.time.empty()) event.time_text = one_line(in_.text(in_.times[e.time.value].span));
        event.polarity = e.polarity;
        event.modality = e.modality;
        event.tense = e.tense;
        event.quote = quote_around(e.span);
        event.speaker = speaker_of(e.attributed_to, event.quote);
        event.evidence = evidence(event_extent(e), e.rule, event.speaker);
        use(event.speaker);
      } else {
        event.type = kNoType;  // kept as a place holder, so that event indexes stay valid
      }
      out_.events.push_back(std::move(event));
    }
  }

  void link_quotes_to_content() {
    for (std::uint32_t e = 0; e < out_.events.size(); ++e)
      if (out_.events[e].quote != kNoQuote) out_.quotes[out_.events[e].quote].events.emplace_back(e);
    for (const Mention& m : in_.mentions) {
      if (m.kind != MentionKind::name || valid(m.entity) == kNoEntity) continue;
      const std::uint32_t quote = quote_around(m.span);
      if (quote != kNoQuote) out_.quotes[quote].about.push_back(m.entity);
    }
    for (RecordQuote& quote : out_.quotes) {
      std::sort(quote.about.begin(), quote.about.end());
      quote.about.erase(std::unique(quote.about.begin(), quote.about.end()), quote.about.end());
    }
  }

  struct Part {
    ByteSpan span;
    std::uint32_t quote;
  };

  const AnnotatedDocument& in_;
  const GraphOptions& options_;
  DocumentRecord::Data& out_;
  CharacterCounter characters_;
  std::vector<Part> parts_;
  std::unordered_map<std::string_view, std::uint32_t> rules_;  // look-up only, never iterated
  std::uint32_t last_rule_ = 0;
};

}  // namespace

DocumentRecord::DocumentRecord() : data_(std::make_unique<Data>()) {}
DocumentRecord::DocumentRecord(std::unique_ptr<Data> data) : data_(std::move(data)) {}
DocumentRecord::DocumentRecord(DocumentRecord&&) noexcept = default;
DocumentRecord& DocumentRecord::operator=(DocumentRecord&&) noexcept = default;
DocumentRecord::~DocumentRecord() = default;

DocumentRecord make_document_record(const AnnotatedDocument& document, const GraphOptions& options) {
  DocumentRecord record;
  RecordMaker(document, options, record.data()).run();
  return record;
}

}  // namespace dramatis
