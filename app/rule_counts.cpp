// SPDX-License-Identifier: Apache-2.0
#include "app/rule_counts.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace dramatis {

namespace {

constexpr std::size_t kMostExampleBytes = 100;

/// "Person +2.5 once" speaks for Person.
std::string_view first_word(std::string_view message) { return message.substr(0, message.find(' ')); }

}  // namespace

void RuleCounts::add(const AnnotatedDocument& document, const Trace& trace) {
  ++documents_;
  std::map<TokenSpan, const Mention*> by_tokens;
  for (const Mention& m : document.mentions)
    if (m.kind == MentionKind::name) by_tokens.emplace(m.tokens, &m);
  std::set<std::string> here;
  for (const TraceStep& step : trace.steps()) {
    if (step.kind == TraceKind::decided && step.stage == "names" && step.message.starts_with("left out") &&
        !has_other_reading(document, step.tokens))
      count(names_, std::string(document.text(step.tokens)), document, step.tokens.begin);
    if (step.kind != TraceKind::matched && step.kind != TraceKind::weighed) continue;
    RuleCount& rule = rules_[step.rule];
    ++rule.fired;
    if (here.insert(step.rule).second) ++rule.documents;
    if (step.kind != TraceKind::weighed) continue;
    const auto mention = by_tokens.find(step.tokens);
    const auto type = vocabulary_->type(first_word(step.message));
    if (mention == by_tokens.end() || !type) continue;
    const Entity& entity = document.entities[mention->second->entity.value];
    if (vocabulary_->is_a(entity.type, *type) ||
        (entity.subtype != kNoType && vocabulary_->is_a(entity.subtype, *type)))
      ++rule.kept;
  }
  const auto keep = [&](std::string_view rule) {
    if (!rule.empty()) ++rules_[std::string(rule)].kept;
  };
  for (const Mention& m : document.mentions) keep(m.rule);
  for (const Relation& r : document.relations) keep(r.rule);
  for (const Event& e : document.events) keep(e.rule);
  count_verbs(document);
}

/// "Monday" is a time, "Russian" a nationality: no name is missing there.
bool RuleCounts::has_other_reading(const AnnotatedDocument& document, TokenSpan tokens) const {
  const ByteSpan span = document.bytes(tokens);
  const auto covers = [&](const TimeExpression& t) { return t.span.overlaps(span); };
  if (std::any_of(document.times.begin(), document.times.end(), covers)) return true;
  const LexiconId nationality = lexicon_->lexicon("nationality");
  return std::any_of(document.lexicon_matches.begin(), document.lexicon_matches.end(),
                     [&](const LexiconMatch& m) { return m.lexicon == nationality && m.tokens == tokens; });
}

void RuleCounts::count_verbs(const AnnotatedDocument& document) {
  std::vector<bool> explained(document.chunks.size(), false);
  const auto mark = [&](ByteSpan span) {
    auto token = std::partition_point(document.tokens.begin(), document.tokens.end(),
                                      [&](const Token& t) { return t.span().end <= span.begin; });
    for (; token != document.tokens.end() && token->begin < span.end; ++token) {
      const ChunkIndex chunk = document.chunk_of_token[static_cast<std::size_t>(token - document.tokens.begin())];
      if (chunk != kNoChunk) explained[chunk.value] = true;
    }
  };
  for (const Event& e : document.events) mark(e.span);
  for (const Relation& r : document.relations) mark(r.span);
  for (const Quote& q : document.quotes)
    if (!q.cue.is_empty()) mark(q.cue);
  std::vector<bool> named(document.chunks.size(), false);
  for (const Mention& m : document.mentions) {
    if (m.kind != MentionKind::name || m.tokens.is_empty()) continue;
    const ChunkIndex chunk = document.chunk_of_token[m.tokens.begin.value];
    if (chunk != kNoChunk) named[chunk.value] = true;
  }
  std::set<std::uint32_t> counted;
  for (const FunctionLink& link : document.functions) {
    const Chunk& verb = document.chunk(link.predicate);
    const bool core = link.function == Function::subject || link.function == Function::object;
    if (!core || verb.kind != ChunkKind::verb_group || verb.head == kNoToken) continue;
    if (explained[link.predicate.value] || !named[link.argument.value] || !counted.insert(link.predicate.value).second)
      continue;
    const Token& head = document.token(verb.head);
    std::string lemma(head.lemma < lexicon_->word_count() ? lexicon_->text(head.lemma) : document.text(head));
    if (verb.particle != kNoToken) lemma += "+" + std::string(document.text(document.token(verb.particle)));
    count(verbs_, std::move(lemma), document, verb.head);
  }
}

void RuleCounts::count(Found& found, std::string words, const AnnotatedDocument& document, TokenIndex at) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  Unexplained& one = found[words];
  ++one.count;
  if (!one.example.empty()) return;
  one.words = words;
  std::string sentence(document.text(document.sentence_of(at).tokens));
  std::replace(sentence.begin(), sentence.end(), '\n', ' ');
  if (sentence.size() > kMostExampleBytes) {
    std::size_t cut = kMostExampleBytes;
    while (cut > 0 && (static_cast<unsigned char>(sentence[cut]) & 0xC0U) == 0x80U) --cut;
    sentence = sentence.substr(0, cut) + " …";
  }
  one.example = document.document.id + ": " + sentence;
}

RuleCount RuleCounts::of(const std::string& rule) const {
  const auto found = rules_.find(rule);
  return found == rules_.end() ? RuleCount{} : found->second;
}

std::vector<Unexplained> RuleCounts::commonest(const Found& found, std::size_t most) {
  std::vector<Unexplained> out;
  for (const auto& [words, one] : found) out.push_back(one);
  std::stable_sort(out.begin(), out.end(),
                   [](const Unexplained& a, const Unexplained& b) { return a.count > b.count; });
  if (out.size() > most) out.resize(most);
  return out;
}

}  // namespace dramatis
