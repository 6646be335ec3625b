// SPDX-License-Identifier: Apache-2.0
#include "lexicon/pack_compiler.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "lexicon/fold.hpp"
#include "lexicon/lexicon_freezer.hpp"
#include "lexicon/segment_knowledge.hpp"
#include "lexicon/word_facts.hpp"
#include "lexicon/word_list.hpp"
#include "lexicon/word_table.hpp"
#include "model/nearest.hpp"
#include "model/sha256.hpp"

namespace dramatis {

namespace {

std::string path_of(const PackSources& sources, std::string_view file) {
  return sources.folder.empty() ? std::string(file) : sources.folder + '/' + std::string(file);
}

std::vector<ParsedLexicon> parse_lexicons(const PackSources& sources, std::vector<Diagnostic>& diagnostics) {
  std::vector<ParsedLexicon> out;
  for (const auto& [file, text] : sources.files) {
    if (file.ends_with(".lex")) out.push_back(parse_lex_file(text, path_of(sources, file), diagnostics));
    else if (file.ends_with(".txt")) out.push_back(parse_name_list(text, path_of(sources, file)));
  }
  std::erase_if(out, [](const ParsedLexicon& l) { return l.name.empty(); });  // reported by the parser
  return out;
}

/// What cutting the entries needs to know: the word tables, and the reserved lexicons as written.
CollectedSegmentKnowledge collect_knowledge(const WordList& words, const WordFacts& facts,
                                            const std::vector<ParsedLexicon>& lexicons) {
  CollectedSegmentKnowledge out;
  for (std::uint32_t word = 0; word < facts.infos().size(); ++word) {
    const std::string_view text = words.text(word);
    if (const std::uint32_t bits = segment_bits_of_word(facts.infos()[word], text.size()); bits != 0)
      out.add(text, bits);
  }
  std::string buffer;
  for (const ParsedLexicon& lexicon : lexicons) {
    const std::uint32_t lexicon_bits = segment_bits_of_lexicon(lexicon.name);
    if (lexicon_bits == 0) continue;
    for (const ParsedEntry& entry : lexicon.entries) {
      std::uint32_t bits = lexicon_bits;
      for (const auto& [key, value] : entry.features) bits |= segment_bits_of_feature(key);
      for (const std::string& form : entry.forms) {
        if (form.find(' ') == std::string::npos) out.add(fold_word(form, buffer), bits);
      }
    }
  }
  return out;
}

/// Words that a rule file names: what stands in quotes or in `lemma(…)`, outside of its examples.
void add_rule_words(std::string_view text, const Segmenter& segmenter, WordList& words) {
  std::vector<Token> tokens;
  std::string buffer;
  const auto add = [&](std::string_view piece) {
    tokens.clear();
    segmenter.segment(piece, tokens);
    for (const Token& t : tokens) words.add(fold_word(piece.substr(t.begin.value, t.span().size()), buffer));
  };
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    const std::string_view key = line.substr(0, std::min(line.find_first_of(" \t"), line.size()));
    if (key.empty() || key.front() == '#' || key == "yes" || key == "no" || key == "about" || key == "rule" ||
        key == "frame" || key == "cue") {
      continue;
    }
    // frames name words bare ("verb deploy | dispatch"); types and keywords among them do no harm
    std::string spaced(line.substr(key.size()));
    for (char& c : spaced) {
      if (c == '|' || c == '(' || c == ')' || c == '"' || c == '=' || c == '[' || c == ']' || c == '+' || c == '@')
        c = ' ';
    }
    add(spaced);
  }
}

/// Whether the word tables say anything of the word.
bool is_known(const WordInfo& info) {
  return info.flags != 0 || info.tags[0] != Tag::none || info.frequency_tier != 0 || info.noun_lemma != kNoWord ||
         info.verb_lemma != kNoWord || info.adjective_lemma != kNoWord;
}

/// Words of the closed classes, and punctuation.
bool is_function_word(const WordInfo& info) {
  const Tag tag = info.tags[0];
  return tag != Tag::none && !is_noun(tag) && !is_verb(tag) && !is_adjective(tag) && tag != Tag::RB && tag != Tag::FW &&
         tag != Tag::UH && tag != Tag::CD && tag != Tag::LS;
}

bool is_digits(std::string_view word) { return word.find_first_not_of("0123456789") == std::string_view::npos; }

/// Ids by use: what reads together in memory lies together. Function words first, then by tier, numbers, words of
/// the tag lexicon, then the uses that WordNet counted; words of which nothing is known last, so
/// that the array of `WordInfo` ends before them.
std::vector<std::uint32_t> order_by_use(const WordList& words, const std::vector<WordInfo>& infos) {
  const auto rank = [&](std::uint32_t word) {
    const WordInfo none;
    const WordInfo& info = word < infos.size() ? infos[word] : none;
    const bool tagged = (info.flags & word_flag::in_tag_lexicon) != 0;
    const int tier = info.frequency_tier == 0 ? 99 : info.frequency_tier;
    constexpr int kCommon = 35, kNumbers = 36;
    const int group = is_function_word(info)        ? 0
                      : tier <= kCommon             ? tier
                      : is_digits(words.text(word)) ? kNumbers
                      : tagged                      ? 40
                      : tier < 99                   ? 100 + tier
                      : is_known(info)              ? 200
                                                    : 300;
    const int uses = info.noun_count + info.verb_count + info.adjective_count + info.adverb_count;
    return std::tuple(group, -uses, words.text(word));
  };
  std::vector<std::uint32_t> order(words.size());
  std::iota(order.begin(), order.end(), 0U);
  std::vector<std::tuple<int, int, std::string_view>> ranks(words.size());
  for (std::uint32_t word = 0; word < words.size(); ++word) ranks[word] = rank(word);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return ranks[a] < ranks[b]; });
  return order;
}

std::uint8_t forms_of(const WordInfo& info, std::uint32_t word, std::string_view text,
                      const std::vector<WordInfo>& infos) {
  const auto is_base = [&](WordId lemma, std::uint8_t flag) {
    return lemma != kNoWord && lemma != word && (infos[lemma].flags & flag) != 0;
  };
  std::uint8_t forms = word_form::spelling(text) | word_form::told;
  if (is_base(info.verb_lemma, word_flag::verb_base)) forms |= word_form::of_verb;
  if (is_base(info.noun_lemma, word_flag::noun_base)) forms |= word_form::of_noun;
  return forms;
}

std::uint8_t kinds_of(const WordInfo& info) {
  const bool person =
      (info.classes & word_class::person) != 0 && (info.classes & ~(word_class::person | word_class::group)) == 0;
  return static_cast<std::uint8_t>(((info.flags & word_flag::eventive) != 0 ? word_kind::eventive : 0) |
                                   (person ? word_kind::person : 0));
}

void add_words(const WordList& words, const WordFacts& facts, const std::vector<std::uint32_t>& order,
               const std::vector<WordId>& ids, PackImageBuilder& image) {
  std::vector<WordInfo> infos(order.size());
  std::size_t known = 0;
  std::vector<PoolString> pool;
  std::vector<std::string_view> texts;
  const auto id_of = [&](WordId number) { return number == kNoWord ? kNoWord : ids[number]; };
  for (std::size_t id = 0; id < order.size(); ++id) {
    const std::uint32_t number = order[id];
    texts.push_back(words.text(number));
    pool.push_back(image.intern(words.text(number)));
    if (number >= facts.infos().size()) continue;
    WordInfo info = facts.infos()[number];
    info.forms = forms_of(info, number, words.text(number), facts.infos());
    info.noun_lemma = id_of(info.noun_lemma);
    info.verb_lemma = id_of(info.verb_lemma);
    info.adjective_lemma = id_of(info.adjective_lemma);
    infos[id] = info;
    if (is_known(info)) known = id + 1;
  }
  infos.resize(known);
  std::vector<std::uint8_t> kinds;
  kinds.reserve(known);
  for (const WordInfo& info : infos) kinds.push_back(kinds_of(info));
  image.add_section("words.buckets", build_word_buckets(texts, 0));
  image.add_section("words.text", pool);
  image.add_section("words.info", infos);
  image.add_section("words.kinds", kinds);
}

void add_texts(const PackSources& sources, PackImageBuilder& image) {
  for (const auto& [file, text] : sources.files) {
    if (file == "vocabulary" || file == "pack" || file.ends_with(".rules")) image.add_text_section(file, text);
  }
}

/// What adds to a lexicon takes over its case rule. Of several files that name a lexicon all that add do so to
/// the one that replaces the base's, if there is one.
void settle_additions(const Lexicon& base, std::vector<ParsedLexicon>& lexicons, std::vector<Diagnostic>& diagnostics) {
  for (ParsedLexicon& lexicon : lexicons) {
    if (!lexicon.adds) continue;
    const auto whole = std::find_if(lexicons.begin(), lexicons.end(),
                                    [&](const ParsedLexicon& l) { return !l.adds && l.name == lexicon.name; });
    const LexiconId id = base.lexicon(lexicon.name);
    if (whole != lexicons.end()) {
      lexicon.case_rule = whole->case_rule;
      lexicon.is_matched = whole->is_matched;
    } else if (id != kNoLexicon) {
      lexicon.case_rule = base.case_rule(id);
      lexicon.is_matched = base.is_matched(id);
    } else {
      std::vector<std::string_view> known;
      for (std::size_t i = 0; i < base.lexicon_count(); ++i) known.push_back(base.name(static_cast<LexiconId>(i)));
      std::string advice = spelling_advice(lexicon.name, known);
      if (advice.empty()) advice = "a new lexicon begins with the line: lexicon " + lexicon.name;
      diagnostics.push_back({Severity::error, lexicon.file, 1, 0,
                             "adds to '" + lexicon.name + "', and there is no such lexicon", std::move(advice)});
    }
  }
}

/// Throws if there is an error among `diagnostics`, else keeps them as warnings.
void settle(std::vector<Diagnostic>& diagnostics, CompiledPack& out) {
  const auto is_error = [](const Diagnostic& d) { return d.severity == Severity::error; };
  if (std::any_of(diagnostics.begin(), diagnostics.end(), is_error)) throw RuleError(std::move(diagnostics));
  out.warnings = std::move(diagnostics);
}

}  // namespace

CompiledPack compile_pack(const PackSources& sources) {
  CompiledPack out;
  std::vector<Diagnostic> diagnostics;
  WordList words;
  WordFacts facts(words);
  for (const auto& [file, text] : sources.files) {
    if (file.starts_with("words/") && file.ends_with(".tsv")) facts.read(file, text, diagnostics);
  }
  facts.derive();
  const std::vector<ParsedLexicon> lexicons = parse_lexicons(sources, diagnostics);
  const CollectedSegmentKnowledge knowledge = collect_knowledge(words, facts, lexicons);
  LexiconFreezer freezer(words, knowledge);
  for (const ParsedLexicon& lexicon : lexicons) {
    freezer.add(lexicon, diagnostics);
    if (lexicon.adds)
      diagnostics.push_back({Severity::error, lexicon.file, 1, 0, "'adds-to' stands in a user's folder only",
                             "in a pack all files of a lexicon have its header"});
  }
  for (const auto& [file, text] : sources.files) {
    if (file.ends_with(".rules")) add_rule_words(text, Segmenter(knowledge), words);
  }
  settle(diagnostics, out);

  const std::vector<std::uint32_t> order = order_by_use(words, facts.infos());
  std::vector<WordId> ids(order.size());
  for (std::size_t id = 0; id < order.size(); ++id) ids[order[id]] = static_cast<WordId>(id);
  add_words(words, facts, order, ids, out.image);
  add_sections(freezer.freeze(ids, ids.size(), out.image), out.image);
  add_texts(sources, out.image);
  out.hash = sources.hash();
  return out;
}

CompiledPack compile_overlay(const Lexicon& base, const PackImage& base_image, const PackSources& sources,
                             const std::vector<ParsedLexicon>& extra) {
  CompiledPack out;
  std::vector<Diagnostic> diagnostics;
  WordList words;
  const LexiconSegmentKnowledge knowledge(base);
  LexiconFreezer freezer(words, knowledge);
  std::vector<ParsedLexicon> lexicons = parse_lexicons(sources, diagnostics);
  lexicons.insert(lexicons.end(), extra.begin(), extra.end());
  settle_additions(base, lexicons, diagnostics);
  for (const ParsedLexicon& lexicon : lexicons) freezer.add(lexicon, diagnostics);
  for (const auto& [file, text] : sources.files) {
    if (file.ends_with(".rules")) add_rule_words(text, Segmenter(knowledge), words);
  }
  settle(diagnostics, out);

  std::vector<WordId> ids(words.size());
  std::vector<std::string_view> texts;
  std::vector<PoolString> pool;
  const auto first_new = static_cast<WordId>(base.word_count());
  for (std::uint32_t number = 0; number < words.size(); ++number) {
    ids[number] = base.find(words.text(number));
    if (ids[number] != kNoWord) continue;
    ids[number] = first_new + static_cast<WordId>(texts.size());
    texts.push_back(words.text(number));
    pool.push_back(out.image.intern(words.text(number)));
  }
  out.image.add_section("words.buckets", build_word_buckets(texts, first_new));
  out.image.add_section("words.text", pool);
  add_sections(freezer.freeze(ids, first_new + texts.size(), out.image, {&base}), out.image);
  add_texts(sources, out.image);
  out.image.add_text_section("overlay.base", base_image.hash());
  out.hash = Sha256().update(base_image.hash()).update(sources.hash()).hex();
  return out;
}

}  // namespace dramatis
