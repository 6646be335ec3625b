// SPDX-License-Identifier: Apache-2.0
#pragma once

// For tests: one sentence or article through tokens, sentences and tags, and a table of cases.

#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"
#include "model/annotated_document.hpp"
#include "text/grammar_words.hpp"
#include "text/sentences.hpp"
#include "text/tagger.hpp"
#include "text/tokenizer.hpp"

namespace dramatis::test {

/// The stages before extractors, over the pack that the program carries.
class Reading {
 public:
  static const Reading& shared() {
    static const Reading reading;
    return reading;
  }
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

  /// Annotates up to tags. One zone: body.
  void read(std::string_view text, std::string_view published, AnnotatedDocument& document) const {
    Document source;
    source.text = std::string(text);
    source.published = std::string(published);
    source.zones.push_back({{ByteOffset(0), ByteOffset(static_cast<std::uint32_t>(text.size()))}, ZoneKind::body, 1});
    document.reset(std::move(source));
    tokenizer_.tokenize(document);
    splitter_.split(document);
    tagger_.tag(document);
  }

 private:
  Reading()
      : lexicon_(PackImage::embedded()),
        words_(lexicon_),
        tokenizer_(lexicon_),
        splitter_(lexicon_, words_),
        tagger_(lexicon_, words_) {}

  Lexicon lexicon_;
  GrammarWords words_;
  Tokenizer tokenizer_;
  SentenceSplitter splitter_;
  Tagger tagger_;
};

/// A line of a `.cases` file: fields between "|", trimmed; "#" lines and empty lines left out.
struct Case {
  int line = 0;
  std::vector<std::string> fields;
};

inline std::vector<Case> read_cases(const std::string& name) {
  std::ifstream file(std::string(DRAMATIS_SOURCE_DIR) + "/tests/extractors/" + name);
  if (!file) throw std::runtime_error("no " + name);
  std::vector<Case> cases;
  std::string text;
  for (int line = 1; std::getline(file, text); ++line) {
    if (text.empty() || text[0] == '#') continue;
    Case c{line, {}};
    for (std::size_t from = 0; from <= text.size();) {
      const std::size_t to = std::min(text.find('|', from), text.size());
      std::string_view field = std::string_view(text).substr(from, to - from);
      while (!field.empty() && field.front() == ' ') field.remove_prefix(1);
      while (!field.empty() && field.back() == ' ') field.remove_suffix(1);
      c.fields.emplace_back(field);
      from = to + 1;
    }
    cases.push_back(std::move(c));
  }
  return cases;
}

}  // namespace dramatis::test
