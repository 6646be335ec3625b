// SPDX-License-Identifier: Apache-2.0
#pragma once

// The articles of one run: files and folders opened, formats found, duplicates, other languages
// and dates outside the range left out and counted. Taking the next article's bytes is one
// thread's work; decoding them is the workers'.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/options.hpp"
#include "app/ordered_parallel.hpp"
#include "app/run_report.hpp"
#include "model/document.hpp"
#include "model/document_ids.hpp"
#include "text/sources.hpp"

namespace dramatis {

class Lexicon;

/// What became of one article: it was read, or why it was not, and what there is to say of it.
struct ReadArticle {
  std::optional<Document> document;
  std::string skipped;  ///< why it was left out without error; empty else
  std::vector<Diagnostic> messages;
};

/// Who says that different articles share an id: the graph names all of them at once.
enum class IdWarnings : unsigned char { by_reader, by_graph };

/// Throws `UsageError` unless `day` is empty or a day of the calendar: "2024-10-28".
void check_day(const std::string& day, const char* option);

/// "in another language (de)"; empty for English and for a text too short to tell.
[[nodiscard]] std::string other_language(const Document& document);

class Articles {
 public:
  /// Lists the input. Throws `UsageError` for a wrong format or date, `IoError` naming every input that
  /// does not exist. `lexicon` outlives this.
  Articles(const InputOptions& options, const Lexicon& lexicon, IdWarnings warnings);

  /// The bytes of the next article, in input order; nothing at the end. One thread at a time; what
  /// cannot be opened is told to `report`.
  [[nodiscard]] std::optional<SourceItem> next(RunReport& report);

  /// Decodes one and admits its id, in the order of `place.number`. Safe from
  /// several threads.
  [[nodiscard]] ReadArticle read(WorkPlace place, SourceItem item);

  /// Bytes of all files, for the progress bar; 0 if not known (standard input).
  [[nodiscard]] std::uint64_t total_bytes() const { return sources_.total_bytes(); }

  /// Why an annotated article is left out all the same: its language, or its date, which may be known from
  /// its dateline only. Empty: it is not.
  [[nodiscard]] std::string reason_to_skip(const Document& document) const;

 private:
  const Lexicon* lexicon_;
  IdWarnings warnings_;
  std::string since_, until_;
  Sources sources_;
  OrderedGate gate_;
  DocumentIds ids_;
};

}  // namespace dramatis
