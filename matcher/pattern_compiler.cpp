// SPDX-License-Identifier: Apache-2.0
#include "matcher/pattern_compiler.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/fold.hpp"
#include "lexicon/segmenter.hpp"
#include "matcher/pattern_parser.hpp"

namespace dramatis {

PatternCompiler::PatternCompiler(const Lexicon& lexicon, const Vocabulary& vocabulary, PackImageBuilder& builder)
    : lexicon_(&lexicon), vocabulary_(&vocabulary), builder_(&builder), knowledge_(lexicon) {}

WordId PatternCompiler::word(std::string_view written) const {
  std::string buffer;
  return lexicon_->find(fold_word(written, buffer));
}

std::vector<std::string> PatternCompiler::tokens_of(std::string_view literal) const {
  std::vector<Token> tokens;
  Segmenter(knowledge_).segment(literal, tokens);
  std::vector<std::string> out;
  for (const Token& t : tokens) out.emplace_back(literal.substr(t.begin.value, t.span().size()));
  return out;
}

RecordRange PatternCompiler::add_set(std::vector<WordId> words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  const RecordRange range{static_cast<std::uint32_t>(sets.size()), static_cast<std::uint32_t>(words.size())};
  sets.insert(sets.end(), words.begin(), words.end());
  return range;
}

void PatternCompiler::emit(Instruction i, PoolString text) {
  code.push_back(i);
  code_text.push_back(text);
}

std::uint32_t PatternCompiler::emit_split() {
  Instruction i;
  i.op = Op::split;
  i.a = static_cast<std::uint16_t>(splits_++);
  emit(i, {});
  return here() - 1;
}

std::uint32_t PatternCompiler::compile(const std::vector<Pattern>& alternatives,
                                       const std::vector<std::string>& captures, Direction direction) {
  captures_ = &captures;
  direction_ = direction;
  splits_ = 0;
  const std::uint32_t program = here();
  Instruction begin;
  begin.op = Op::begin;
  emit(begin, {});
  emit_choices(alternatives);
  emit(Instruction{}, {});
  code[program].b = splits_;
  code[program].a = static_cast<std::uint16_t>(direction == Direction::forward ? captures.size() + 1 : 0);
  return program;
}

void PatternCompiler::emit_choices(const std::vector<Pattern>& choices) {
  const std::vector<Choice> gathered = gather_words(choices);
  std::vector<std::uint32_t> jumps;
  for (std::size_t i = 0; i < gathered.size(); ++i) {
    const bool last = i + 1 == gathered.size();
    const std::uint32_t split = last ? 0 : emit_split();
    emit_choice(gathered[i]);
    if (last) break;
    Instruction jump;
    jump.op = Op::jump;
    jumps.push_back(here());
    emit(jump, {});
    code[split].b = here();
  }
  for (const std::uint32_t j : jumps) code[j].b = here();
}

/// The single words of a choice are one step at the place of the first of them: ("ceo" | "chief executive" |
/// "chairman") has two choices, whatever its length. What they pass over on the way there begins with another word,
/// so that never both could be taken and the order says nothing; else only neighbours are joined.
std::vector<PatternCompiler::Choice> PatternCompiler::gather_words(const std::vector<Pattern>& choices) const {
  std::vector<WordId> words;
  for (const Pattern& p : choices)
    if (const WordId id = single_word(p); id != kNoWord) words.push_back(id);
  std::sort(words.begin(), words.end());
  std::vector<Choice> out;
  std::size_t set = choices.size();  // number of the set that may take more words; none yet
  for (const Pattern& p : choices) {
    if (single_word(p) == kNoWord) {
      out.push_back({&p, {}});
      const WordId first = first_word(p);
      if (first == kNoWord || std::binary_search(words.begin(), words.end(), first)) set = choices.size();
      continue;
    }
    if (set == choices.size()) {
      set = out.size();
      out.push_back({&p, {}});
    }
    out[set].words.push_back(p);
  }
  return out;
}

void PatternCompiler::emit_choice(const Choice& choice) {
  if (choice.words.size() < 2) return emit_pattern(*choice.pattern);
  std::vector<WordId> words;
  for (const Pattern& p : choice.words) words.push_back(single_word(p));
  const RecordRange set = add_set(std::move(words));
  Instruction i;
  i.op = Op::word_set;
  i.a = static_cast<std::uint16_t>(set.count);
  i.b = set.first;
  emit(i, builder_->intern("(" + to_text(choice.words) + ")"));
}

void PatternCompiler::emit_pattern(const Pattern& pattern) {
  if (direction_ == Direction::forward) {
    for (const Element& e : pattern.elements) emit_repeated(e);
  } else {
    for (auto e = pattern.elements.rbegin(); e != pattern.elements.rend(); ++e) emit_repeated(*e);
  }
}

void PatternCompiler::emit_repeated(const Element& e) {
  const bool remembers = direction_ == Direction::forward && !e.capture.empty();
  const auto number = [&] {
    const auto found = std::find(captures_->begin(), captures_->end(), e.capture);
    return static_cast<std::uint16_t>(found - captures_->begin() + 1);
  };
  Instruction capture;
  capture.op = Op::capture;
  if (remembers) {
    capture.a = static_cast<std::uint16_t>(2 * number());
    emit(capture, {});
  }
  for (int i = 0; i < e.min; ++i) emit_captured(e);
  if (e.max == kUnboundedRepeat) {
    const std::uint32_t split = emit_split();
    emit_captured(e);
    Instruction jump;
    jump.op = Op::jump;
    jump.b = split;
    emit(jump, {});
    code[split].b = here();
  } else {
    std::vector<std::uint32_t> splits;
    for (int i = e.min; i < e.max; ++i) {
      splits.push_back(emit_split());
      emit_captured(e);
    }
    for (const std::uint32_t s : splits) code[s].b = here();
  }
  if (remembers) {
    ++capture.a;
    emit(capture, {});
  }
}

void PatternCompiler::emit_captured(const Element& e) {
  if (!e.bracket || direction_ == Direction::backward) return emit_once(e);
  Instruction capture;
  capture.op = Op::capture;
  capture.a = 0;
  emit(capture, {});
  emit_once(e);
  capture.a = 1;
  emit(capture, {});
}

void PatternCompiler::emit_once(const Element& e) {
  if (e.kind == ElementKind::group) return emit_choices(e.choices);
  const PoolString text = builder_->intern(to_text(e));
  const std::uint16_t filter = add_filters(e.filters, e.kind == ElementKind::lexicon);
  Instruction i;
  i.filter = filter;
  switch (e.kind) {
    case ElementKind::word:
    case ElementKind::exact: return emit_literal(e, filter);
    case ElementKind::lemma: return emit_lemma(e, filter);
    case ElementKind::lexicon:
      i.op = Op::lexicon;
      i.a = lexicon_->lexicon(e.values[0]);
      if (i.a == kNoLexicon) i.op = Op::never;
      else i.b = add_lexicon_filter(i.a, e.filters);
      break;
    case ElementKind::type:
      if (e.values[0] == "Name") i.op = Op::name;
      else if (e.values[0] == "Mention") i.op = Op::mention;
      else i.op = Op::type, i.a = vocabulary_->type(e.values[0]).value_or(kNoType);
      break;
    case ElementKind::shape:
      i.op = Op::shape;
      i.a = static_cast<std::uint16_t>(shape_test(e.values[0]));
      break;
    case ElementKind::tag: {
      i.op = Op::tags;
      std::uint64_t mask = 0;
      for (const std::string& v : e.values) mask |= std::uint64_t{1} << static_cast<unsigned>(tag_from(v));
      i.b = static_cast<std::uint32_t>(masks.size());
      masks.push_back(mask);
      break;
    }
    case ElementKind::noun_group: i.op = Op::noun_group; break;
    case ElementKind::verb_group: i.op = Op::verb_group; break;
    case ElementKind::time: i.op = Op::time; break;
    case ElementKind::quantity: i.op = Op::quantity; break;
    case ElementKind::gap:
      i.op = Op::shape;
      i.a = static_cast<std::uint16_t>(ShapeTest::any);
      break;
    case ElementKind::sentence_start: i.op = Op::at_start; break;
    case ElementKind::sentence_end: i.op = Op::at_end; break;
    default: i.op = Op::never; break;
  }
  emit(i, text);
}

WordId PatternCompiler::single_word(const Pattern& choice) const {
  if (choice.elements.size() != 1) return kNoWord;
  const Element& e = choice.elements[0];
  if (e.kind != ElementKind::word || !e.filters.empty() || !e.capture.empty() || e.bracket || e.min != 1 || e.max != 1)
    return kNoWord;
  const auto tokens = tokens_of(e.values[0]);
  return e.values.size() == 1 && tokens.size() == 1 ? word(tokens[0]) : kNoWord;
}

WordId PatternCompiler::first_word(const Pattern& choice) const {
  if (choice.elements.empty()) return kNoWord;
  const bool forward = direction_ == Direction::forward;
  const Element& e = forward ? choice.elements.front() : choice.elements.back();
  if (e.kind != ElementKind::word || e.min == 0 || e.values.empty()) return kNoWord;
  const auto tokens = tokens_of(forward ? e.values.front() : e.values.back());
  return tokens.empty() ? kNoWord : word(forward ? tokens.front() : tokens.back());
}

void PatternCompiler::emit_literal(const Element& e, std::uint16_t filter) {
  std::vector<std::string> words;
  for (const std::string& v : e.values)
    for (std::string& t : tokens_of(v)) words.push_back(std::move(t));
  if (direction_ == Direction::backward) std::reverse(words.begin(), words.end());
  std::string buffer;
  for (const std::string& w : words) {
    Instruction i;
    i.filter = filter;
    const WordId id = word(w);
    if (e.kind == ElementKind::word && id != kNoWord) {
      i.op = Op::word;
      i.b = id;
    } else {
      i.op = e.kind == ElementKind::exact ? Op::exact : Op::text;
      i.b = static_cast<std::uint32_t>(literals.size());
      literals.push_back({id, builder_->intern(fold_word(w, buffer)), builder_->intern(w)});
    }
    const std::string mark = e.kind == ElementKind::exact ? "'" : "\"";
    emit(i, builder_->intern(mark + w + mark));
  }
}

void PatternCompiler::emit_lemma(const Element& e, std::uint16_t filter) {
  std::vector<WordId> words;
  for (const std::string& v : e.values)
    if (const WordId id = word(v); id != kNoWord) words.push_back(id);
  const RecordRange set = add_set(std::move(words));
  Instruction i;
  i.op = set.count == 1 ? Op::lemma : Op::lemma_set;
  i.a = static_cast<std::uint16_t>(set.count);
  i.b = set.count == 1 ? sets[set.first] : set.first;
  i.filter = filter;
  emit(i, builder_->intern(to_text(e)));
}

ShapeTest shape_test(std::string_view word) {
  const auto words = shape_words();
  const auto found = std::find(words.begin(), words.end(), word);
  return static_cast<ShapeTest>(found - words.begin());
}

}  // namespace dramatis
