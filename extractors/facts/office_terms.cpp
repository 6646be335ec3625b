// SPDX-License-Identifier: Apache-2.0
#include "extractors/facts/office_terms.hpp"

#include <algorithm>
#include <charconv>

#include "extractors/byte_search.hpp"
#include "model/lower_place.hpp"

namespace dramatis {

namespace {

constexpr int kFirstYear = 1000, kLastYear = 2099;
constexpr int kLongestTerm = 25;

/// The year that `text` begins with; 0 for none.
int leading_year(std::string_view text) {
  constexpr std::size_t kDigits = 4;
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + std::min(text.size(), kDigits), year);
  return error == std::errc{} && end == text.data() + kDigits && year >= kFirstYear && year <= kLastYear ? year : 0;
}

/// "(1990–1994)", "(1990 to 1994)" right behind `name`: the last of the years; 0 if there are none.
int last_year_behind(const AnnotatedDocument& document, ByteSpan name) {
  const auto open = token_from(document, name.end);
  constexpr std::ptrdiff_t kTokens = 5;
  if (open == document.tokens.end() || document.tokens.end() - open < kTokens) return 0;
  if (open->tag != Tag::ORB || open[1].tag != Tag::CD || open[3].tag != Tag::CD || open[4].tag != Tag::CRB) return 0;
  const int first = leading_year(document.text(open[1])), last = leading_year(document.text(open[3]));
  return first != 0 && first <= last ? last : 0;
}

/// "*In 1962*, Prime Minister Ole Holm opened the dam": the year that opens the sentence at `at`; 0 if none does.
int year_opening(const AnnotatedDocument& document, ByteOffset at) {
  constexpr std::uint32_t kFarthest = 1;
  const auto token = token_from(document, at);
  if (token == document.tokens.end()) return 0;
  const TokenIndex first = document.sentences[token->sentence].tokens.begin;
  const auto time = lower_place(document.times.begin(), document.times.end(), first,
                                [](const TimeExpression& t, TokenIndex begin) { return t.tokens.begin < begin; });
  if (time == document.times.end() || time->tokens.begin > first + kFarthest) return 0;
  return document.token(time->tokens.begin).begin < at ? leading_year(time->value) : 0;
}

}  // namespace

void mark_past_terms(AnnotatedDocument& document, TypeId holds_position) {
  const int now = leading_year(document.document.published);  // 0: nobody knows
  for (Relation& r : document.relations) {
    if (r.type != holds_position || r.head_span.is_empty()) continue;
    const auto is_former = [](const auto& a) { return a.first == "former"; };
    if (std::any_of(r.attributes.begin(), r.attributes.end(), is_former)) continue;
    const int last = last_year_behind(document, r.head_span);
    const int told = now == 0 || last != 0 ? 0 : year_opening(document, r.span.begin);
    const bool is_over = last != 0 ? now == 0 || last <= now : told != 0 && told + kLongestTerm < now;
    if (!is_over) continue;
    r.attributes.emplace_back("former", "true");
    std::sort(r.attributes.begin(), r.attributes.end());
  }
}

}  // namespace dramatis
