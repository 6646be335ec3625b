// SPDX-License-Identifier: Apache-2.0
// A name beside the words for who it is: appositions, offices joined by "and", titles before what they are of.
#include <cstddef>
#include <span>

#include "extractors/coreference/resolver.hpp"
#include "extractors/syntax_links.hpp"

namespace dramatis {

/// "the shadow chancellor, Priya Nair,", "Nordhavn Bank, the country's largest lender,": one and the same.
void CoreferenceResolver::join_appositions() {
  thread_local std::vector<std::size_t> heading;  // by chunk: its mention; keeps its memory between documents
  if (document_.nominals.empty()) return;
  heading.assign(document_.chunks.size(), placed_.size());
  for (std::size_t i = 0; i < placed_.size(); ++i)
    if (placed_[i].heads_chunk) heading[placed_[i].chunk.value] = i;
  for (const NominalLink& link : document_.nominals) {
    if (link.kind != NominalKind::apposition && link.kind != NominalKind::coordination) continue;
    const std::size_t first = heading[link.first.value], second = heading[link.second.value];
    if (first == placed_.size() || second == placed_.size()) continue;
    if (link.kind == NominalKind::coordination) {
      if (is_trade_of(first, second)) this->link(first, second, kApposition);
      continue;
    }
    if (opens_clause(link.second)) continue;
    if (const std::size_t server = heading_served(link.first, heading); server != placed_.size()) {
      if (are_one(server, second)) this->link(server, second, kApposition);
      continue;
    }
    if (are_one(first, second)) this->link(first, second, kApposition);
    else if (are_one(second, first)) this->link(second, first, kApposition);
  }
  for (std::size_t n = document_.nominals.size(); n-- > 0;) {  // the office by the name first
    const NominalLink& link = document_.nominals[n];
    if (link.kind != NominalKind::coordination) continue;
    const std::size_t first = heading[link.first.value], second = heading[link.second.value];
    if (first != placed_.size() && second != placed_.size() && shares_office(first, second))
      this->link(first, second, kApposition);
  }
}

/// "*The founder*, *chairman* and chief executive, Anna Berg,": under one article the offices of one, whom a name
/// behind the last tells.
bool CoreferenceResolver::shares_office(std::size_t first, std::size_t second) {
  const Mention& office = mention(second);
  const Chunk& one = document_.chunk(placed_[first].chunk);
  const Tag other = document_.token(document_.chunk(placed_[second].chunk).tokens.begin).tag;
  return mention(first).kind == MentionKind::nominal && mention(first).sieve.empty() &&
         (one.definite || is_noun(document_.token(one.tokens.begin).tag)) && !one.plural &&
         office.kind == MentionKind::nominal && office.sieve == kApposition && entity(second).named &&
         (is_noun(other) || other == Tag::JJ) && entity(first).type == vocabulary_.person &&
         entity(second).type == vocabulary_.person;
}

/// "*A spokesman* for the president, Per Holm,", "*the wife* of the president, Eva Holm,": who the name behind the two
/// belongs to, by `heading`, the mention of each chunk; but "an ally of the president, Per Holm,": the size of it for
/// nobody.
std::size_t CoreferenceResolver::heading_served(ChunkIndex served, std::span<const std::size_t> heading) {
  const std::size_t nobody = placed_.size();
  if (served.value < 2 || heading[served.value] == nobody || entity(heading[served.value]).type != vocabulary_.person)
    return nobody;
  const ChunkIndex server(served.value - 2);
  if (heading[server.value] == nobody || document_.chunk(server).kind != ChunkKind::noun_group) return nobody;
  for (const NominalLink& n : nominals_of(document_, server)) {
    if (n.second != served) continue;
    const bool own =
        n.kind == NominalKind::of_attachment ? document_.chunk(server).definite : n.kind == NominalKind::pp_attachment;
    if (own && entity(heading[server.value]).type == vocabulary_.person) return heading[server.value];
  }
  return nobody;
}

/// "The port was sold to Anna Berg, *the mayor said*": without a comma behind it, it is no apposition.
bool CoreferenceResolver::opens_clause(ChunkIndex second) const {
  if (second.value + 1 >= document_.chunks.size()) return false;
  const Chunk& verb = document_.chunk(ChunkIndex(second.value + 1));
  const TokenIndex end = document_.chunk(second).tokens.end;
  return verb.kind == ChunkKind::verb_group && verb.form == Form::finite && verb.tokens.begin == end &&
         document_.token(document_.chunk(second).tokens.begin - 1).tag == Tag::comma;
}

/// "The head of the Interior Ministry's rescue service, *Anna Berg*, said", "A priest facing charges in Chad, *Erik
/// Holm*, fled": however far the noun, the name between commas before the verb is who it is about.
void CoreferenceResolver::join_names_before_verbs() {
  for (std::size_t j = 1; j < placed_.size(); ++j) {
    const TokenSpan name = mention(j).extent;
    if (mention(j).kind != MentionKind::name || !placed_[j].heads_chunk || !is_named_person(j) ||
        (name.end + 1).value >= document_.tokens.size() || document_.token(name.end).tag != Tag::comma ||
        name.begin.value == 0 || document_.token(name.begin - 1).tag != Tag::comma)
      continue;
    const ChunkIndex verb = document_.chunk_of_token[name.end.value + 1];
    if (verb == kNoChunk || document_.chunk(verb).kind != ChunkKind::verb_group) continue;
    std::size_t i = placed_.size();
    const Function about = document_.chunk(verb).voice == Voice::passive ? Function::object : Function::subject;
    for (const FunctionLink& f : links_of(document_, verb)) {
      const std::size_t k = f.function == about && f.argument < placed_[j].chunk ? heading(f.argument) : placed_.size();
      if (k < j && entity(k).type == vocabulary_.person && mention(k).tokens.end < name.begin) i = k;
    }
    if (i == placed_.size()) continue;
    // The last person before the verb, and the only one between.
    const auto is_person = [&](std::size_t k) {
      return placed_[k].heads_chunk && entity(k).type == vocabulary_.person;
    };
    std::size_t between = i + 1;
    while (!is_person(between)) ++between;
    if (between == j && are_one(i, j)) link(i, j, kApposition);
  }
}

/// "*Bishop* of Lodwar Anna Berg", "*Chairman* of the Joint Chiefs of Staff Gen. Erik Holm": a title, the name of what
/// it is of, and right behind that the holder's name; "*head* of operations Anna Berg"; "the *applicant* (Anna Berg)".
void CoreferenceResolver::join_titles_of_bodies() {
  for (std::size_t i = 0; i + 1 < placed_.size(); ++i) {
    if (mention(i).kind != MentionKind::nominal || entity(i).type != vocabulary_.person || !placed_[i].heads_chunk)
      continue;
    const TokenIndex title = mention(i).tokens.end;
    const bool of_named = mention(i + 1).kind == MentionKind::name && entity(i + 1).type != vocabulary_.person;
    const std::size_t j = of_named ? i + 2 : i + 1;
    if (j == placed_.size() || mention(j).kind != MentionKind::name || !is_named_person(j)) continue;
    const TokenSpan name = mention(j).extent;
    bool joined = false;
    if (document_.token(title).tag == Tag::ORB) {
      joined = !of_named && name.begin == title + 1 && name.end.value < document_.tokens.size() &&
               document_.token(name.end).tag == Tag::CRB;
    } else if (of_named) {
      const TokenSpan body = mention(i + 1).tokens;
      const Tag first = document_.token(title).tag;
      joined = (first == Tag::IN || first == Tag::TO) && name.begin <= body.end &&
               mention(j).tokens.begin >= body.end &&
               (body.begin == title + 1 || (body.begin == title + 2 && document_.token(title + 1).tag == Tag::DT));
    } else {
      const ChunkIndex matter = placed_[j].chunk;
      joined = placed_[j].heads_chunk && behind_of(document_, placed_[i].chunk) == matter && !has_title(mention(j)) &&
               names_matter({document_.chunk(matter).tokens.begin, name.begin});
    }
    if (joined && are_one(i, j)) link(i, j, kApposition);
  }
}

/// "of *public health* Anna Berg", but "of *footballer* Anna Berg": what an office is for.
bool CoreferenceResolver::names_matter(TokenSpan tokens) const {
  if (tokens.is_empty() || !is_noun(document_.token(tokens.end - 1).tag)) return false;
  for (TokenIndex t = tokens.begin; t < tokens.end; ++t) {
    const Token& word = document_.token(t);
    const auto noun = knowledge_.head(document_, word);
    if (!(is_noun(word.tag) || word.tag == Tag::JJ) || word.shape != Shape::lower || (noun && noun->type != kNoType))
      return false;
  }
  return true;
}

}  // namespace dramatis
