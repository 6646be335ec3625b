// SPDX-License-Identifier: Apache-2.0
#include "app/articles.hpp"

#include <algorithm>
#include <chrono>

#include "text/reader.hpp"

namespace dramatis {

namespace {

bool is_day(std::string_view day) {
  if (day.size() != 10 || day[4] != '-' || day[7] != '-') return false;
  const auto number = [&](std::size_t at, std::size_t size) {
    int value = 0;
    for (const char c : day.substr(at, size)) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  const int year = number(0, 4), month = number(5, 2), of_month = number(8, 2);
  return year > 0 && month > 0 && of_month > 0 &&
         std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(of_month)))
             .ok();
}

InputFormat format_of(const InputOptions& options) {
  if (std::count(options.paths.begin(), options.paths.end(), "-") > 1)
    throw UsageError(
        Diagnostic{Severity::error, "", 0, 0, "standard input (-) is named twice", "it can be read only once"});
  return input_format_from(options.format).value_or(InputFormat::automatic);
}

}  // namespace

void check_day(const std::string& day, const char* option) {
  if (day.empty() || is_day(day)) return;
  throw UsageError(Diagnostic{Severity::error, "", 0, 0, std::string(option) + " '" + day + "' is no day",
                              "write it as 2024-10-28"});
}

std::string other_language(const Document& document) {
  if (document.language.empty() || document.language == "en") return {};
  return "in another language (" + document.language + ")";
}

Articles::Articles(const InputOptions& options, const Lexicon& lexicon, IdWarnings warnings)
    : lexicon_(&lexicon),
      warnings_(warnings),
      since_(options.since),
      until_(options.until),
      sources_(options.paths, SourceOptions{format_of(options)}) {
  check_day(since_, "--since");
  check_day(until_, "--until");
  if (!since_.empty() && !until_.empty() && until_ < since_)
    throw UsageError(
        Diagnostic{Severity::error, "", 0, 0, "--until " + until_ + " lies before --since " + since_, "swap the two"});
}

std::optional<SourceItem> Articles::next(RunReport& report) {
  SourceItem item;
  std::vector<Diagnostic> messages;
  const bool more = sources_.next(item, messages);
  for (const Diagnostic& message : messages) report.add(message);
  if (!more) return std::nullopt;
  return item;
}

ReadArticle Articles::read(WorkPlace place, SourceItem item) {
  ReadArticle out;
  Document document;
  const std::string source = item.source;
  bool good = false;
  try {
    good = read_document(std::move(item), document, out.messages);
  } catch (...) {
    gate_.open();  // nobody waits for an article that failed
    throw;
  }
  gate_.pass(place.number, [&] {
    if (!good) return;
    std::string id = document.id;  // stays as it is: which of two came first must not show
    switch (ids_.admit(id, document.digest)) {
      case IdVerdict::unique: break;
      case IdVerdict::duplicate: out.skipped = "the same article a second time"; break;
      case IdVerdict::renamed:
        if (warnings_ == IdWarnings::by_reader)
          out.messages.push_back({Severity::warning, source, 0, 0,
                                  "an article before this one has the id '" + document.id + "' too",
                                  "both are kept; in a graph this one is '" + id + "'"});
        break;
    }
  });
  if (!good) return out;
  if (out.skipped.empty() && !document.published.empty()) out.skipped = reason_to_skip(document);
  if (out.skipped.empty()) out.document = std::move(document);
  return out;
}

std::string Articles::reason_to_skip(const Document& document) const {
  if (std::string language = other_language(document); !language.empty()) return language;
  const std::string day = document.published.substr(0, 10);
  if (!since_.empty() || !until_.empty()) {
    if (day.empty()) return "without a date, and --since or --until was given";
    if (!since_.empty() && day < since_) return "published before " + since_;
    if (!until_.empty() && day > until_) return "published after " + until_;
  }
  return {};
}

}  // namespace dramatis
