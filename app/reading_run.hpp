// SPDX-License-Identifier: Apache-2.0
#pragma once

// The reading half over many articles: reads, annotates on several threads, and hands each
// annotated document's result on in input order. `build` and `extract` differ only in what
// they make of an annotated document.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
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

/// Bytes of articles that one thread takes at a time. The stages' code and tables are fetched anew for each batch, so
/// large ones are faster, by a tenth from 64 KB to 512 KB; but every thread should get several of them, and their
/// documents stay in memory together. `total` is 0 where nobody knows how much there is.
[[nodiscard]] inline std::size_t batch_bytes(std::uint64_t total, std::size_t jobs) {
  constexpr std::uint64_t kLeast = 8 << 10U, kUsual = 64 << 10U, kMost = 512 << 10U;
  constexpr std::uint64_t kBatchesEach = 8;
  if (total == 0) return kUsual;
  return static_cast<std::size_t>(std::clamp(total / (jobs * kBatchesEach), kLeast, kMost));
}
inline constexpr std::size_t kBatchArticles = 64;  ///< at most, however short they are

/// Text from which on the pack is worth moving to large pages: copying costs as much as reading a tenth of this.
inline constexpr std::size_t kLongRunBytes = 1 << 20U;

/// Some articles in a row; `first` is the number of the first in the whole run.
struct ArticleBatch {
  std::uint64_t first = 0;
  std::vector<SourceItem> items;
};

/// Cuts the articles into batches. A long article is the first of its batch and the last, so that only one of
/// a worker's documents grows large.
class ArticleBatches {
 public:
  /// No article is added to a batch that has `bytes`.
  ArticleBatches(Articles& articles, std::size_t bytes) : articles_(articles), batch_bytes_(bytes) {}

  std::optional<ArticleBatch> next(RunReport& report) {
    ArticleBatch batch;
    batch.first = taken_;
    for (std::size_t bytes = 0; batch.items.size() < kBatchArticles && bytes < batch_bytes_;) {
      std::optional<SourceItem> item = held_ ? std::exchange(held_, std::nullopt) : articles_.next(report);
      if (!item) break;
      if (item->bytes.size() >= batch_bytes_ && !batch.items.empty()) {
        held_ = std::move(item);
        break;
      }
      bytes += item->bytes.size();
      batch.items.push_back(std::move(*item));
    }
    taken_ += batch.items.size();
    for (const SourceItem& item : batch.items) bytes_ += item.bytes.size();
    return batch.items.empty() ? std::nullopt : std::optional(std::move(batch));
  }

  /// Of the articles so far.
  [[nodiscard]] std::uint64_t bytes() const { return bytes_; }

 private:
  Articles& articles_;
  std::size_t batch_bytes_;
  std::optional<SourceItem> held_;
  std::uint64_t taken_ = 0, bytes_ = 0;
};

/// What became of one article; `made` is empty for one that was skipped.
template <class Made>
struct ArticleResult {
  std::optional<Made> made;
  std::uint64_t source_bytes = 0, text_bytes = 0;
  bool is_read = false, is_dated = false;
  ReadArticle article;  // without the document
};

/// Reads and annotates a batch in `documents`, which has room for it; `done(result)` gets the articles in their order.
template <class Make, class Done>
void read_batch(const Pipeline& pipeline, Articles& articles, std::size_t worker, ArticleBatch& batch,
                std::vector<AnnotatedDocument>& documents, Make& make, Done done) {
  using Made = decltype(make(std::declval<const AnnotatedDocument&>()));
  std::vector<ArticleResult<Made>> results;
  results.reserve(batch.items.size());
  std::vector<std::size_t> places;  // in `documents`, of those that were read
  std::size_t read = 0;
  for (std::size_t i = 0; i < batch.items.size(); ++i) {
    ArticleResult<Made>& result = results.emplace_back();
    places.push_back(read);
    result.source_bytes = batch.items[i].bytes.size();
    result.article = articles.read({worker, batch.first + i}, std::move(batch.items[i]));
    if (!result.article.document) continue;
    documents[read++].reset(std::move(*result.article.document));
    result.article.document.reset();
    result.is_read = true;
  }
  pipeline.annotate(std::span(documents).first(read));
  for (std::size_t i = 0; i < results.size(); ++i) {
    ArticleResult<Made>& result = results[i];
    if (result.is_read) {
      const AnnotatedDocument& document = documents[places[i]];
      result.article.skipped = articles.reason_to_skip(document.document);
      if (result.article.skipped.empty()) {
        result.text_bytes = document.document.text.size();
        result.is_dated = !document.document.published.empty();
        result.made.emplace(make(document));
      }
    }
    done(std::move(result));
  }
}

/// `make(document)` turns an annotated document into a result, on several threads at once, each with
/// documents of its own; `take(result)` gets them in input order, one at a time.
template <class Make, class Take>
void reading_run(const InputOptions& options, const RulePack& pack, RunReport& report, IdWarnings warnings, Make make,
                 Take take) {
  Articles articles(options, pack.lexicon(), warnings);
  const std::uint64_t total_bytes = articles.total_bytes();
  bool is_long = total_bytes >= kLongRunBytes;
  if (is_long) pack.use_large_pages();  // first, since the pipeline's own tables go by it
  const Pipeline pipeline(pack);
  Progress progress("reading", total_bytes);
  const bool show = options.verbosity != Verbosity::quiet;
  report.set_progress(show ? &progress : nullptr);

  const std::size_t jobs = thread_count(options.jobs);
  // A worker's documents, whose arrays are reused.
  std::vector<std::vector<AnnotatedDocument>> documents(jobs);
  using Made = decltype(make(std::declval<const AnnotatedDocument&>()));
  ArticleBatches batches(articles, batch_bytes(total_bytes, jobs));
  const auto hand_on = [&](ArticleResult<Made> result) {
    for (const Diagnostic& message : result.article.messages) report.add(message);
    if (!result.article.skipped.empty()) report.skip(result.article.skipped);
    if (show) progress.advance(result.source_bytes);
    if (!result.made) return;
    report.document_read(result.text_bytes);
    if (!result.is_dated) report.document_undated();
    take(std::move(*result.made));
  };
  ordered_parallel(
      jobs,
      [&] {
        std::optional<ArticleBatch> batch = batches.next(report);
        if (!is_long && batches.bytes() >= kLongRunBytes) {
          is_long = true;
          pack.use_large_pages();
        }
        return batch;
      },
      [&](WorkPlace place, ArticleBatch& batch) {
        std::vector<AnnotatedDocument>& own = documents[place.worker];
        if (own.size() < batch.items.size()) own.resize(batch.items.size());
        std::vector<ArticleResult<Made>> results;
        // One thread is always in order: what it made goes on while it is near, and its memory is used again.
        if (jobs == 1) read_batch(pipeline, articles, place.worker, batch, own, make, hand_on);
        else
          read_batch(pipeline, articles, place.worker, batch, own, make,
                     [&](ArticleResult<Made> result) { results.push_back(std::move(result)); });
        return results;
      },
      [&](std::vector<ArticleResult<Made>> results) {
        for (ArticleResult<Made>& result : results) hand_on(std::move(result));
      });
  report.set_progress(nullptr);
}

}  // namespace dramatis
