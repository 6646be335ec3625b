// SPDX-License-Identifier: Apache-2.0
// What stands before the head of an event noun in its own group: "a *Taliban* attack", "a *car bomb* attack".

#include <algorithm>

#include "matcher/frame_context.hpp"
#include "text/tag_item.hpp"

namespace dramatis {

/// "the *North Korean* deployment", "a *Taliban* attack": names before the head inside the noun's own group.
void FrameContext::add_modifiers(ChunkIndex predicate, const TriggerRecord& trigger,
                                 std::vector<FrameArgument>& out) const {
  const Chunk& c = document_->chunk(predicate);
  if (c.head == kNoToken || c.head <= c.tokens.begin) return;
  const std::size_t first = out.size();
  add_names_before(predicate, {c.tokens.begin, c.head}, out);
  for (std::size_t i = first; i < out.size(); ++i) {
    out[i].group = static_cast<std::uint32_t>(first);
    // "*their* extradition", "Berg, *whose* extradition" are read as "Berg's extradition" is, not as "the Swedish
    // extradition".
    if (in(document_->token(out[i].head).tag, tag_set(Tag::PRPS, Tag::WPS))) {
      out[i].written = FunctionKind::possessor;
      out[i].kind = meaning(trigger.possessor, FunctionKind::possessor);
    } else {
      out[i].kind = meaning(trigger.modifier, FunctionKind::modifier);
    }
  }
  if (c.head.value - c.tokens.begin.value > trigger.before.count)
    add_nouns_before(predicate, {c.tokens.begin, c.head - trigger.before.count}, out);
}

/// "a *15-year* sentence": the figure with its unit where that is a time.
TokenSpan FrameContext::measured_time(TokenSpan figure, TokenSpan before) const {
  const auto& times = document_->times;
  const auto time = std::lower_bound(times.begin(), times.end(), figure.begin,
                                     [](const TimeExpression& x, TokenIndex t) { return x.tokens.end <= t; });
  return time != times.end() && time->tokens.begin == figure.begin && time->tokens.end <= before.end ? time->tokens
                                                                                                     : figure;
}

/// "a *rebel* attack", "a *car bomb* attack", "a *7.1* magnitude quake": common nouns and measures before an event
/// noun. Only lines that ask for a modifier take them.
void FrameContext::add_nouns_before(ChunkIndex predicate, TokenSpan before, std::vector<FrameArgument>& out) const {
  const auto tag_of = [&](std::uint32_t t) { return document_->tokens[t].tag; };
  const auto is_noun = [&](std::uint32_t t) { return dramatis::is_noun(tag_of(t)); };  // "the *Covid-19* pandemic"
  const auto is_unit = [&](std::uint32_t t) {                                          // "a 5.8-*magnitude* quake"
    return t > before.begin.value + 1 && tag_of(t - 1) == Tag::HYPH && tag_of(t - 2) == Tag::CD;
  };
  const std::size_t names = out.size();
  const auto is_named = [&](std::uint32_t t) {  // "the *Dayton* peace accord"
    return std::any_of(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(names), [&](const FrameArgument& o) {
      return o.chunk == predicate && o.tokens.contains(TokenIndex(t));
    });
  };
  FrameArgument a;
  a.written = a.kind = FunctionKind::modifier;
  a.chunk = predicate;
  a.construction = Construction::nominal;
  for (std::uint32_t t = before.end.value; t-- > before.begin.value;) {
    const bool last = t + 1 == document_->chunk(predicate).head.value;
    const bool measure = tag_of(t) == Tag::CD && !last && (is_noun(t + 1) || tag_of(t + 1) == Tag::HYPH);
    const bool noun = is_noun(t) && tag_of(t + 1) != Tag::HYPH && !is_unit(t);
    const bool hyphen = t > before.begin.value + 1 && tag_of(t - 1) == Tag::HYPH;  // "a magnitude-*5.9* tremor"
    const bool behind_measure = tag_of(t) == Tag::CD && t > before.begin.value && is_noun(hyphen ? t - 2 : t - 1);
    if (!measure && !noun && !behind_measure) continue;
    if (is_named(t)) continue;
    a.tokens = {TokenIndex(t), TokenIndex(t + 1)};
    if (measure) a.tokens = measured_time(a.tokens, before);
    if (noun)
      for (std::uint32_t b = t; b > before.begin.value && is_noun(b - 1) && !is_unit(b - 1) && !is_named(b - 1); --b)
        a.tokens.begin = TokenIndex(b - 1);
    a.head = TokenIndex(t);
    a.group = static_cast<std::uint32_t>(out.size());
    out.push_back(a);
  }
}

void FrameContext::add_names_before(ChunkIndex chunk, TokenSpan before, std::vector<FrameArgument>& out) const {
  FrameArgument a;
  a.written = a.kind = FunctionKind::modifier;
  a.chunk = chunk;
  a.construction = Construction::nominal;
  const std::size_t first = out.size();
  const auto add = [&](TokenSpan tokens, MentionIndex mention) {
    a.mention = mention;
    a.tokens = tokens;
    a.head = tokens.end - 1;
    out.push_back(a);
  };
  for (std::uint32_t t = before.begin.value; t < before.end.value; ++t)
    for (std::uint32_t m = mention_end_[t]; m != kEnd; m = mention_chain_[m])
      if (before.contains(document_->mentions[m].tokens)) add(document_->mentions[m].tokens, MentionIndex(m));
  if (out.size() > first || tables_->nationality == kNoLexicon) return;
  const auto& matches = document_->lexicon_matches;
  auto m = std::lower_bound(matches.begin(), matches.end(), before.begin,
                            [](const LexiconMatch& x, TokenIndex t) { return x.tokens.begin < t; });
  TokenIndex read = before.begin;  // "North Korean" is not Korean, too
  for (; m != matches.end() && m->tokens.begin < before.end; ++m) {
    if (m->lexicon != tables_->nationality || m->tokens.end > before.end || m->tokens.begin < read) continue;
    add(m->tokens, kNoMention);
    read = m->tokens.end;
  }
}

}  // namespace dramatis
