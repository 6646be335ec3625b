// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reading half over many articles: reads, annotates on several threads, and hands each
// annotated document's result on in input order. `build` and `extract` differ only in what
// they make of an annotated document.

#include <algorithm>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "app/articles.hpp"
#include "app/ordered_parallel.hpp"
#include "app/pipeline.hpp"
#include "app/progress.hpp"

namespace dramatis {

/// Threads to use: what was asked for, or one a core.
[[nodiscard]] inline std::size_t thread_count(std::size_t asked) {
  return asked != 0 ? asked : std::max<std::size_t>(1, std::thread::hardware_concurrency());
}

/// `make(document)` turns an annotated document into a result, on several threads at once, each with a
/// document of its own; `take(result)` gets them in input order, one at a time.
template <class Make, class Take>
void reading_run(const InputOptions& options, const RulePack& pack, RunReport& report, IdWarnings warnings, Make make,
                 Take take) {
  const Pipeline pipeline(pack);
  Articles articles(options, pack.lexicon(), warnings);
  Progress progress("reading", articles.total_bytes());
  const bool show = options.verbosity != Verbosity::quiet;
  report.set_progress(show ? &progress : nullptr);

  const std::size_t jobs = thread_count(options.jobs);
  std::vector<AnnotatedDocument> documents(jobs);  // one a worker; their arrays are reused
  using Made = decltype(make(std::as_const(documents[0])));
  struct Result {
    std::optional<Made> made;
    std::uint64_t source_bytes = 0, text_bytes = 0;
    ReadArticle article;  // without the document
  };
  ordered_parallel(
      jobs, [&] { return articles.next(report); },
      [&](WorkPlace place, SourceItem& item) {
        Result result;
        result.source_bytes = item.bytes.size();
        result.article = articles.read(place, std::move(item));
        if (!result.article.document) return result;
        AnnotatedDocument& document = documents[place.worker];
        document.reset(std::move(*result.article.document));
        result.article.document.reset();
        pipeline.annotate(document, nullptr);
        result.article.skipped = articles.reason_to_skip(document.document);
        if (!result.article.skipped.empty()) return result;
        result.text_bytes = document.document.text.size();
        result.made.emplace(make(std::as_const(document)));
        return result;
      },
      [&](Result result) {
        for (const Diagnostic& message : result.article.messages) report.add(message);
        if (!result.article.skipped.empty()) report.skip(result.article.skipped);
        if (show) progress.advance(result.source_bytes);
        if (!result.made) return;
        report.document_read(result.text_bytes);
        take(std::move(*result.made));
      });
  report.set_progress(nullptr);
}

}  // namespace dramatis
