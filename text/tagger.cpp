// SPDX-License-Identifier: Apache-2.0
#include "text/tagger.hpp"

#include <string>

#include "lexicon/fold.hpp"
#include "lexicon/morphology.hpp"
#include "text/tag_sentence.hpp"

namespace dramatis {

Tagger::Tagger(const Lexicon& lexicon, const GrammarWords& words)
    : lexicon_(&lexicon), words_(&words), suffixes_(lexicon) {}

void Tagger::tag(AnnotatedDocument& document) const {
  TagSentence sentence(document, *lexicon_, *words_);
  for (const Sentence& s : document.sentences) {
    sentence.load(s);
    assign_lexical_tags(sentence, suffixes_);
    apply_context_rules(sentence);
    repair_clauses(sentence);
    sentence.store();
  }
  lemmatize(document);
}

void Tagger::lemmatize(AnnotatedDocument& document) const {
  for (Token& token : document.tokens) token.lemma = lemma_of(document, token);
}

WordId Tagger::lemma_of(AnnotatedDocument& document, const Token& token) const {
  const GrammarWord& grammar = (*words_)[token.word];
  if (grammar.lemma != kNoWord && (token.tag == grammar.lemma_tag || grammar.lemma_tag == Tag::none))
    return grammar.lemma;
  if (grammar.other_lemma != kNoWord && is_verb(token.tag)) return grammar.other_lemma;
  const WordInfo& info = lexicon_->info(token.word);
  WordId lemma = kNoWord;
  switch (token.tag) {
    case Tag::NNS:
    case Tag::NNPS:
      if (token.shape == Shape::alphanumeric || grammar.has(NounFrame::keeps_plural)) return token.word;
      lemma = info.noun_lemma;
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
  const bool is_local = token.word >= kFirstLocalWord;
  const std::string_view text = is_local ? document.local_word_text(token.word) : lexicon_->text(token.word);
  const std::string guessed = guess_lemma(text, token.tag);
  if (guessed == text) return token.word;
  const WordId known = lexicon_->find(guessed);
  return known != kNoWord ? known : document.local_word(guessed);
}

}  // namespace dramatis
