// SPDX-License-Identifier: Apache-2.0
#include "text/tagger.hpp"

#include <string>

#include "lexicon/morphology.hpp"

namespace dramatis {
namespace {

/// Words with other tags are their own lemma, unless a lexicon says otherwise.
constexpr TagSet kInflected = tag_set(Tag::NNS, Tag::NNPS, Tag::JJR, Tag::JJS, Tag::RBR, Tag::RBS, Tag::CD) | kVerbs;

}  // namespace

Tagger::Tagger(const Lexicon& lexicon, const GrammarWords& words)
    : lexicon_(&lexicon), words_(&words), tag_words_(lexicon, words) {
  const LexiconId functions = lexicon.lexicon("function_word");
  if (functions == kNoLexicon) return;
  const Lexicon::EntryRange range = lexicon.entries(functions);
  for (EntryId entry = range.first; entry < range.last && have_ == kNoWord; ++entry) {
    if (lexicon.feature(entry, "special") == "have") have_ = lexicon.find(lexicon.canonical(entry));
  }
}

void Tagger::tag(AnnotatedDocument& document) const {
  thread_local TagScratch scratch;
  TagSentence sentence(document, tag_words_, scratch);
  for (const Sentence& s : document.sentences) {
    sentence.load(s);
    apply_context_rules(sentence);
    repair_clauses(sentence);
    for (int i = 0; i < sentence.size(); ++i) {
      Token& token = sentence.token(i);
      const TagItem& item = sentence.at(i);
      token.tag = item.tag;
      const bool is_own = item.tag == Tag::NNP || (item.own_lemma && !in(item.tag, kInflected));
      token.lemma = is_own ? token.word : lemma_of(document, token, *item.grammar, *item.info);
    }
  }
  perfect_clitics(document);
}

/// "it's been" is "has been"
void Tagger::perfect_clitics(AnnotatedDocument& document) const {
  std::vector<Token>& tokens = document.tokens;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (tokens[i].tag != Tag::VBZ || tokens[i + 1].tag != Tag::VBN) continue;
    if ((*words_)[tokens[i].word].special == Special::possessive && (*words_)[tokens[i + 1].word].has(Func::be))
      tokens[i].lemma = have_;
  }
}

WordId Tagger::lemma_of(AnnotatedDocument& document, const Token& token, const GrammarWord& grammar,
                        const WordInfo& info) const {
  if (token.tag == Tag::CD && token.shape == Shape::number) return number_lemma(document, token);
  if (grammar.lemma != kNoWord && (token.tag == grammar.lemma_tag || grammar.lemma_tag == Tag::none))
    return grammar.lemma;
  if (grammar.other_lemma != kNoWord && is_verb(token.tag)) return grammar.other_lemma;
  WordId lemma = kNoWord;
  switch (token.tag) {
    case Tag::NNS:
    case Tag::NNPS:
      if (token.shape == Shape::alphanumeric || grammar.has(NounFrame::keeps_plural)) return token.word;
      lemma = info.noun_lemma;
      if (lemma == token.word && (info.flags & word_flag::noun_base) == 0) return guess(document, token);  // "gamers"
      break;
    case Tag::VB:
    case Tag::VBP:
      if ((info.flags & word_flag::verb_base) != 0) return token.word;
      lemma = info.verb_lemma;
      break;
    case Tag::VBD:
    case Tag::VBN:
    case Tag::VBZ:
    case Tag::VBG: lemma = info.verb_lemma; break;
    case Tag::JJR:
    case Tag::JJS:
    case Tag::RBR:
    case Tag::RBS: lemma = info.adjective_lemma; break;
    default: return token.word;
  }
  if (lemma != kNoWord) return lemma;
  return guess(document, token);
}

/// By spelling, for words that no dictionary knows.
WordId Tagger::guess(AnnotatedDocument& document, const Token& token) const {
  const std::string_view word =
      token.word < kFirstLocalWord ? lexicon_->text(token.word) : document.local_word_text(token.word);
  const std::string guessed = guess_lemma(word, token.tag);
  if (guessed == word) return token.word;
  const WordId known = lexicon_->find(guessed);
  return known != kNoWord ? known : document.local_word(guessed);
}

/// "20,000" has the lemma "20000".
WordId Tagger::number_lemma(AnnotatedDocument& document, const Token& token) const {
  const std::string_view text = document.text(token);
  if (text.find(',') == std::string_view::npos) return token.word;
  std::string digits;
  for (const char c : text) {
    if (c != ',') digits += c;
  }
  const WordId known = lexicon_->find(digits);
  return known != kNoWord ? known : document.local_word(digits);
}

}  // namespace dramatis
