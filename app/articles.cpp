// SPDX-License-Identifier: Apache-2.0
#include "app/articles.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "text/reader.hpp"

namespace dramatis {

namespace {

/// "2024-10-28"; anything else is refused before a byte is read.
void check_day(const std::string& day, const char* option) {
  if (day.empty()) return;
  bool good = day.size() == 10;
  for (std::size_t i = 0; good && i < day.size(); ++i)
    good = (i == 4 || i == 7) ? day[i] == '-' : std::isdigit(static_cast<unsigned char>(day[i])) != 0;
  if (!good)
    throw UsageError(Diagnostic{Severity::error, "", 0, 0, std::string(option) + " " + day + " is no day", "write it as 2024-10-28"});
}

std::uint64_t bytes_below(const std::vector<std::string>& paths) {
  namespace fs = std::filesystem;
  std::uint64_t sum = 0;
  std::error_code ignored;
  for (const std::string& path : paths) {
    if (path == "-") return 0;
    if (!fs::is_directory(path, ignored)) {
      if (const auto size = fs::file_size(path, ignored); !ignored) sum += size;
      continue;
    }
    for (fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, ignored), end; at != end;
         at.increment(ignored))
      if (at->is_regular_file(ignored)) sum += at->file_size(ignored);
  }
  return sum;
}

}  // namespace

Articles::Articles(const InputOptions& options, const Lexicon& lexicon)
    : lexicon_(&lexicon),
      since_(options.since),
      until_(options.until),
      sources_(options.paths, SourceOptions{input_format_from(options.format).value_or(InputFormat::automatic)}) {
  check_day(since_, "--since");
  check_day(until_, "--until");
  if (!since_.empty() && !until_.empty() && until_ < since_)
    throw UsageError(Diagnostic{Severity::error, "", 0, 0, "--until " + until_ + " lies before --since " + since_, "swap the two"});
  total_bytes_ = bytes_below(options.paths);
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
    const std::string id = document.id;
    switch (ids_.admit(document.id, document.digest)) {
      case IdVerdict::unique: break;
      case IdVerdict::duplicate: out.skipped = "the same article a second time"; break;
      case IdVerdict::renamed:
        out.messages.push_back({Severity::warning, source, 0, 0, "another article has the id '" + id + "' too",
                                "this one is called '" + document.id + "'"});
        break;
    }
  });
  if (!good) return out;
  if (out.skipped.empty() && !document.published.empty()) out.skipped = reason_to_skip(document);
  if (out.skipped.empty()) out.document = std::move(document);
  return out;
}

std::string Articles::reason_to_skip(const Document& document) const {
  if (!document.language.empty() && document.language != "en") return "in another language (" + document.language + ")";
  const std::string day = document.published.substr(0, 10);
  if (!since_.empty() || !until_.empty()) {
    if (day.empty()) return "without a date, and --since or --until was given";
    if (!since_.empty() && day < since_) return "published before " + since_;
    if (!until_.empty() && day > until_) return "published after " + until_;
  }
  return {};
}

}  // namespace dramatis
