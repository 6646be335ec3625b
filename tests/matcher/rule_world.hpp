// SPDX-License-Identifier: Apache-2.0
#pragma once

// A small rule pack with its lexicon, and documents over it: sentences are given one a line, words
// separated by blanks, optionally with their tags and lemmas ("troops/NNS/troop").

#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/fold.hpp"
#include "lexicon/pack_compiler.hpp"
#include "lexicon/segmenter.hpp"
#include "matcher/rule_compiler.hpp"
#include "matcher/rule_set.hpp"

namespace dramatis::test {

inline constexpr std::string_view kVocabulary =
    "node Person\nnode Organization\nnode Place\nnode Group\nnode Event\nnode Claim\nnode Thing\nnode Document\n"
    "subtype Country of=Place\nsubtype City of=Place\nsubtype Company of=Organization\n"
    "relation worksFor head=Person tail=Organization|Person\nrelation holdsPosition head=Person tail=Organization\n"
    "role agent\nrole theme\nrole destination\nrole origin\nrole quantity\nrole place\nrole victim\nrole topic\n"
    "role recipient\n"
    "class Movement\nevent Deployment class=Movement\nevent Attack class=Movement\nevent Meeting class=Movement\n"
    "event Fire class=Movement\nevent Demand class=Movement\nevent Arrest class=Movement\n";

inline std::string lex_file(std::string_view name, std::string_view rows, std::string_view case_rule = "any") {
  return "lexicon " + std::string(name) + "\ncase " + std::string(case_rule) + "\nsource test\nlicence Apache-2.0\n" +
         std::string(rows);
}

class RuleWorld {
 public:
  /// `files`: lexicons and word lists by path; `rules`: one rule file; phases "names" proposes, "facts" consumes.
  RuleWorld(std::map<std::string, std::string> files, const std::string& rules) {
    sources_.files = {{"vocabulary", std::string(kVocabulary)},
                      {"pack", "pack t\nversion 1\ncap 7\nphase names proposes\nphase facts consumes\n"},
                      {"rules.rules", rules}};
    for (auto& [path, text] : files) sources_.files[path] = text;
    vocabulary_ = std::make_unique<Vocabulary>(Vocabulary::parse(kVocabulary, "vocabulary"));
    CompiledPack pack = compile_pack(sources_);
    words_bytes_ = pack.image.finish(pack.hash);
    lexicon_ = std::make_unique<Lexicon>(PackImage(words_bytes_));
    warnings_ = compile_rules(rule_sources(sources_), *lexicon_, *vocabulary_, pack.image);
    bytes_ = pack.image.finish(pack.hash);
    rules_ = std::make_unique<RuleSet>(PackImage(bytes_), *lexicon_, *vocabulary_);
  }

  [[nodiscard]] const RuleSet& rules() const { return *rules_; }
  [[nodiscard]] const Lexicon& lexicon() const { return *lexicon_; }
  [[nodiscard]] const Vocabulary& vocabulary() const { return *vocabulary_; }
  [[nodiscard]] const std::vector<Diagnostic>& warnings() const { return warnings_; }
  [[nodiscard]] PackImage image() const { return PackImage(bytes_); }

  /// Fills tokens, sentences and lexicon matches.
  void annotate(std::string_view text, AnnotatedDocument& document) const {
    Document d;
    std::istringstream lines{std::string(text)};
    std::string line, word, buffer;
    std::vector<Token> tokens;
    std::vector<std::vector<std::string>> marks;
    std::vector<Sentence> sentences;
    while (std::getline(lines, line)) {
      Sentence s;
      s.tokens.begin = TokenIndex(static_cast<std::uint32_t>(tokens.size()));
      std::istringstream words(line);
      while (words >> word) {
        std::vector<std::string> parts;
        // "/" alone is a word; "troops/NNS/troop" has tag and lemma.
        std::istringstream split(word);
        for (std::string part; word.size() > 1 && std::getline(split, part, '/');) parts.push_back(part);
        if (parts.empty()) parts.push_back(word);
        Token t;
        t.begin = ByteOffset(static_cast<std::uint32_t>(d.text.size()));
        d.text += parts[0];
        t.end = ByteOffset(static_cast<std::uint32_t>(d.text.size()));
        d.text += ' ';
        t.shape = shape_of(parts[0]);
        t.sentence = static_cast<std::uint32_t>(sentences.size());
        if (parts.size() > 1) t.tag = tag_from(parts[1]);
        tokens.push_back(t);
        marks.push_back(parts);
      }
      s.tokens.end = TokenIndex(static_cast<std::uint32_t>(tokens.size()));
      if (!s.tokens.is_empty()) sentences.push_back(s);
    }
    document.reset(std::move(d));
    document.tokens = tokens;
    document.sentences = sentences;
    const auto id_of = [&](std::string_view written) {
      const std::string_view folded = fold_word(written, buffer);
      const WordId id = lexicon_->find(folded);
      return id == kNoWord ? document.local_word(folded) : id;
    };
    for (std::size_t i = 0; i < document.tokens.size(); ++i) {
      document.tokens[i].word = id_of(marks[i][0]);
      document.tokens[i].lemma = marks[i].size() > 2 ? id_of(marks[i][2]) : document.tokens[i].word;
    }
    lexicon_->match(document);
  }

  /// "person-after-title: Prime Minister [Anna Berg]; …" in order.
  [[nodiscard]] std::string run(std::string_view phase, const AnnotatedDocument& document,
                                Trace* trace = nullptr) const {
    SequenceMatches found;
    rules_->run_phase(*rules_->phase(phase), document, found, trace);
    std::string out;
    for (const SequenceMatch& m : found.matches) {
      if (!out.empty()) out += "; ";
      out += std::string(rules_->info(m.rule).name) + ":";
      for (TokenIndex t = m.extent.begin; t < m.extent.end; ++t) {
        out += " ";
        if (m.name != m.extent && t == m.name.begin) out += "[";
        out += document.text(document.token(t));
        if (m.name != m.extent && t + 1 == m.name.end) out += "]";
      }
      for (const SetValue& v : rules_->values(found, m, document))
        out += " " + std::string(v.key) + "=" + std::string(v.value);
    }
    return out;
  }
  [[nodiscard]] std::string run(std::string_view phase, std::string_view text) const {
    AnnotatedDocument document;
    annotate(text, document);
    return run(phase, document);
  }

 private:
  PackSources sources_;
  std::unique_ptr<Vocabulary> vocabulary_;
  std::vector<std::byte> words_bytes_, bytes_;
  std::unique_ptr<Lexicon> lexicon_;
  std::unique_ptr<RuleSet> rules_;
  std::vector<Diagnostic> warnings_;
};

}  // namespace dramatis::test
