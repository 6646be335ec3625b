// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/office_fields.hpp"

#include "extractors/byte_search.hpp"
#include "extractors/reserved_words.hpp"
#include "model/lower_place.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

namespace {

constexpr std::uint32_t kLongestField = 4;  // "Rural and Urban Land Reform"

bool is_comma(const AnnotatedDocument& document, TokenIndex t) { return document.token(t).tag == Tag::comma; }

bool is_in_time(const AnnotatedDocument& document, TokenIndex t) {
  const auto time = lower_place(document.times.begin(), document.times.end(), t,
                                [](const TimeExpression& a, TokenIndex at) { return a.tokens.end <= at; });
  return time != document.times.end() && time->tokens.contains(t);
}

}  // namespace

OfficeFields::OfficeFields(const Knowledge& knowledge) : nationality_(knowledge.lexicon->lexicon("nationality")) {
  add_single_words(*knowledge.lexicon, "past_holder", past_);
}

bool OfficeFields::is_nationality(const AnnotatedDocument& document, TokenIndex t) const {
  const auto& matches = document.lexicon_matches;
  for (auto at = match_from(document, t); at != matches.end() && at->tokens.begin == t; ++at)
    if (at->lexicon == nationality_) return true;
  return false;
}

bool OfficeFields::is_field(const AnnotatedDocument& document, TokenIndex t) const {
  const Token& token = document.token(t);
  return (is_noun(token.tag) || token.tag == Tag::JJ) && !token.has(token_flag::in_name) && !past_.has(token.word) &&
         !is_nationality(document, t) && !is_in_time(document, t);
}

TokenIndex OfficeFields::field_before(const AnnotatedDocument& document, TokenIndex end, bool capital) const {
  const TokenIndex first = document.sentence_of(end).tokens.begin;
  TokenIndex t = end;
  while (t > first && end < t + kLongestField && (document.token(t - 1).shape != Shape::lower) == capital &&
         is_field(document, t - 1))
    --t;
  return t;
}

TokenIndex OfficeFields::field_behind(const AnnotatedDocument& document, TokenIndex begin) const {
  const TokenIndex last = document.sentence_of(begin).tokens.end;
  TokenIndex t = begin;
  while (t < last && t < begin + kLongestField && is_field(document, t)) ++t;
  return t;
}

TokenSpan OfficeFields::with_fields_before(const AnnotatedDocument& document, TokenSpan title) const {
  const TokenIndex first = document.sentence_of(title.begin).tokens.begin;
  const bool capital = document.token(title.begin).shape != Shape::lower;
  // "Oslo Bank and Foreign Minister", "miners and labour minister Ole Holm": not joined
  const auto opens = [&](TokenIndex t) {
    if (t == first || is_nationality(document, t - 1) || is_in_time(document, t - 1) ||
        past_.has(document.token(t - 1).word))
      return true;
    const Tag before = document.token(t - 1).tag;
    return capital ? !is_proper(before) : in(before, tag_set(Tag::DT, Tag::POS, Tag::PRPS, Tag::CC));
  };
  TokenSpan whole = title;
  if (const TokenIndex begin = field_before(document, title.begin, capital); capital || opens(begin))
    whole.begin = begin;
  if (whole.begin == first || document.token(whole.begin - 1).tag != Tag::CC) return whole;
  TokenIndex begin = field_before(document, whole.begin - 1, capital);
  if (begin + 1 == whole.begin) return whole;
  while (begin > first + 1 && is_comma(document, begin - 1)) {
    const TokenIndex another = field_before(document, begin - 1, capital);
    if (another + 1 == begin) break;
    begin = another;
  }
  if (opens(begin)) whole.begin = begin;
  return whole;
}

TokenSpan OfficeFields::with_fields_behind(const AnnotatedDocument& document, TokenSpan title) const {
  const TokenIndex last = document.sentence_of(title.begin).tokens.end;
  TokenIndex end = title.end;
  if (end + 1 < last && document.token(end).tag == Tag::IN) {
    end = field_behind(document, end + 1);
    if (end == title.end + 1) return title;
  }
  title.end = end;
  // a list counts when "and" closes it
  while (end + 1 < last && is_comma(document, end)) {
    const TokenIndex another = field_behind(document, end + 1);
    if (another == end + 1) break;
    end = another;
  }
  if (end + 1 < last && document.token(end).tag == Tag::CC)
    if (const TokenIndex another = field_behind(document, end + 1); another != end + 1) title.end = another;
  return title;
}

}  // namespace dramatis
