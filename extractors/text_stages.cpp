// SPDX-License-Identifier: Apache-2.0
#include "extractors/text_stages.hpp"

#include "text/chunker.hpp"
#include "text/clauses.hpp"
#include "text/grammar_words.hpp"
#include "text/language.hpp"
#include "text/sentences.hpp"
#include "text/tagger.hpp"
#include "text/tokenizer.hpp"
#include "text/zones.hpp"

namespace dramatis {

namespace {

class TokenStage final : public Extractor {
 public:
  TokenStage(const Knowledge& knowledge, std::shared_ptr<const GrammarWords> words)
      : words_(std::move(words)),
        tokenizer_(*knowledge.lexicon),
        language_(*knowledge.lexicon),
        zones_(*knowledge.lexicon),
        splitter_(*knowledge.lexicon, *words_) {}
  std::string_view name() const override { return "tokens"; }
  std::string_view layers() const override { return "text → language, tokens, zones, sentences"; }
  void annotate(AnnotatedDocument& document, Trace*) const override {
    tokenizer_.tokenize(document);
    document.document.language = language_.detect(document);
    if (document.document.language != "en") document.tokens.clear();  // nothing here is for the rules
    splitter_.split(document, zones_.find(document));                 // sentences do not cross their borders
  }

 private:
  std::shared_ptr<const GrammarWords> words_;
  Tokenizer tokenizer_;
  LanguageDetector language_;
  ZoneFinder zones_;
  SentenceSplitter splitter_;
};

class TagStage final : public Extractor {
 public:
  TagStage(const Knowledge& knowledge, std::shared_ptr<const GrammarWords> words)
      : words_(std::move(words)), tagger_(*knowledge.lexicon, *words_) {}
  std::string_view name() const override { return "tags"; }
  std::string_view layers() const override { return "tokens, sentences → tags, lemmas"; }
  void annotate(AnnotatedDocument& document, Trace*) const override { tagger_.tag(document); }

 private:
  std::shared_ptr<const GrammarWords> words_;
  Tagger tagger_;
};

class ClauseStage final : public Extractor {
 public:
  ClauseStage(const Knowledge& knowledge, std::shared_ptr<const GrammarWords> words)
      : words_(std::move(words)), chunker_(*knowledge.lexicon, *words_), clauses_(*knowledge.lexicon, *words_) {}
  std::string_view name() const override { return "clauses"; }
  std::string_view layers() const override { return "tags, mentions, times → chunks, functions, clauses, nominals"; }
  void annotate(AnnotatedDocument& document, Trace*) const override {
    chunker_.chunk(document);
    clauses_.find(document);
  }

 private:
  std::shared_ptr<const GrammarWords> words_;
  Chunker chunker_;
  ClauseFinder clauses_;
};

class LexiconStage final : public Extractor {
 public:
  explicit LexiconStage(const Lexicon& lexicon) : lexicon_(&lexicon) {}
  std::string_view name() const override { return "lexicons"; }
  std::string_view layers() const override { return "tokens, sentences → lexicon matches"; }
  void annotate(AnnotatedDocument& document, Trace*) const override { lexicon_->match(document); }

 private:
  const Lexicon* lexicon_;
};

}  // namespace

std::unique_ptr<Extractor> make_token_stage(const Knowledge& knowledge, std::shared_ptr<const GrammarWords> words) {
  return std::make_unique<TokenStage>(knowledge, std::move(words));
}

std::unique_ptr<Extractor> make_tag_stage(const Knowledge& knowledge, std::shared_ptr<const GrammarWords> words) {
  return std::make_unique<TagStage>(knowledge, std::move(words));
}

std::unique_ptr<Extractor> make_clause_stage(const Knowledge& knowledge, std::shared_ptr<const GrammarWords> words) {
  return std::make_unique<ClauseStage>(knowledge, std::move(words));
}

std::unique_ptr<Extractor> make_lexicon_stage(const Knowledge& knowledge) {
  return std::make_unique<LexiconStage>(*knowledge.lexicon);
}

}  // namespace dramatis
