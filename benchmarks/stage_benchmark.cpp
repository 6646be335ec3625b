// SPDX-License-Identifier: Apache-2.0
// Where the time of `dramatis extract` goes: stage_benchmark INPUT… prints one row a stage, with
// processor time and instructions a token, and the rate of all together. Instructions are counted by
// the processor where the system allows it (perf_event_open), else that column stays empty. Behind it the same
// articles, batch by batch in turn with the stages, for ICU's word boundaries: a yardstick of the machine and the hour.
// Asserts nothing: seconds differ between machines, instructions hardly.

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/articles.hpp"
#include "app/pipeline.hpp"
#include "app/reading_run.hpp"

namespace {

using namespace dramatis;

/// What this thread has used so far.
struct Used {
  std::uint64_t nanoseconds = 0;
  std::uint64_t instructions = 0;
};

class Meter {
 public:
  Meter() {
    perf_event_attr attributes{};
    attributes.type = PERF_TYPE_HARDWARE;
    attributes.size = sizeof attributes;
    attributes.config = PERF_COUNT_HW_INSTRUCTIONS;
    attributes.exclude_kernel = 1;
    attributes.exclude_hv = 1;
    counter_ = static_cast<int>(syscall(SYS_perf_event_open, &attributes, 0, -1, -1, 0));
  }
  ~Meter() {
    if (counter_ >= 0) close(counter_);
  }
  Meter(const Meter&) = delete;
  Meter& operator=(const Meter&) = delete;

  [[nodiscard]] Used now() const {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    Used used;
    used.nanoseconds =
        static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(time.tv_nsec);
    if (counter_ >= 0 && ::read(counter_, &used.instructions, sizeof used.instructions) != sizeof used.instructions) {
      used.instructions = 0;
    }
    return used;
  }

 private:
  int counter_ = -1;
};

/// The work that is the same in every version of this program: a known, well-kept library over the same text.
class Yardstick {
 public:
  Yardstick() : words_(icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status_)) {}

  std::size_t boundaries(std::string_view text) {
    UText* const bytes = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status_);
    words_->setText(bytes, status_);
    std::size_t count = 0;
    while (words_->next() != icu::BreakIterator::DONE) ++count;
    utext_close(bytes);
    return count;
  }

 private:
  UErrorCode status_ = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> words_;
};

struct Row {
  std::string name;
  Used used;
};

void add(Row& row, const Used& begin, const Used& end) {
  row.used.nanoseconds += end.nanoseconds - begin.nanoseconds;
  row.used.instructions += end.instructions - begin.instructions;
}

void print(const Row& row, const Row& all, std::uint64_t tokens) {
  const auto each = [&](std::uint64_t value) { return static_cast<double>(value) / static_cast<double>(tokens); };
  std::printf("%-14s %8.1f %10.1f %7.1f %%\n", row.name.c_str(), each(row.used.nanoseconds),
              each(row.used.instructions),
              100.0 * static_cast<double>(row.used.nanoseconds) / static_cast<double>(all.used.nanoseconds));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: stage_benchmark INPUT...\n");
    return 2;
  }
  const RulePack pack;
  const Pipeline pipeline(pack);
  const CodecContext codec = pack.codec();
  InputOptions options;
  options.paths.assign(argv + 1, argv + argc);
  RunReport report(Verbosity::quiet);
  Articles articles(options, pack.lexicon(), IdWarnings::by_reader);
  pack.use_large_pages();
  const Meter meter;

  Yardstick yardstick;
  Row reading{"reading", {}}, writing{"writing", {}}, all{"all", {}}, icu_words{"ICU words", {}};
  std::vector<Row> rows;
  for (const auto& stage : pipeline.extractors()) rows.push_back({std::string(stage->name()), {}});
  // Stride by stride over some articles at a time, as `extract` goes.
  ArticleBatches batches(articles, batch_bytes(articles.total_bytes(), 1));
  std::vector<AnnotatedDocument> documents(kBatchArticles);
  std::string line;
  std::uint64_t tokens = 0, bytes = 0, boundaries = 0;
  for (;;) {
    Used begin = meter.now();
    std::optional<ArticleBatch> batch = batches.next(report);
    if (!batch) break;
    std::size_t count = 0;
    for (std::size_t i = 0; i < batch->items.size(); ++i) {
      ReadArticle article = articles.read({0, batch->first + i}, std::move(batch->items[i]));
      if (article.document) documents[count++].reset(std::move(*article.document));
    }
    Used end = meter.now();
    add(reading, begin, end);
    const std::span<AnnotatedDocument> read = std::span(documents).first(count);
    for (const Pipeline::Stride& stride : pipeline.strides()) {
      if (stride.last == stride.first + 1) {  // the clock is not read for each document
        begin = end;
        for (AnnotatedDocument& document : read) pipeline.extractors()[stride.first]->annotate(document, nullptr);
        end = meter.now();
        add(rows[stride.first], begin, end);
        continue;
      }
      for (AnnotatedDocument& document : read)
        for (std::size_t i = stride.first; i < stride.last; ++i) {
          begin = end;
          pipeline.extractors()[i]->annotate(document, nullptr);
          end = meter.now();
          add(rows[i], begin, end);
        }
    }
    begin = end;
    for (const AnnotatedDocument& document : read) {
      line.clear();
      append_annotation(document, codec, {}, line);
      tokens += document.tokens.size();
      bytes += document.document.text.size();
    }
    end = meter.now();
    add(writing, begin, end);
    begin = end;
    for (const AnnotatedDocument& document : read) boundaries += yardstick.boundaries(document.document.text);
    add(icu_words, begin, meter.now());
  }
  if (tokens == 0) return 1;
  rows.insert(rows.begin(), reading);
  rows.push_back(writing);
  for (const Row& row : rows) add(all, {}, row.used);
  std::printf("%-14s %8s %10s %9s\n", "stage", "ns/token", "instr/tok", "share");
  for (const Row& row : rows) print(row, all, tokens);
  print(all, all, tokens);
  const auto rate = [&](const Row& row) {
    return static_cast<double>(bytes) * 1e3 / static_cast<double>(row.used.nanoseconds);
  };
  std::printf("%.1f MB of text, %.2f million tokens: %.2f MB/s\n", static_cast<double>(bytes) / 1e6,
              static_cast<double>(tokens) / 1e6, rate(all));
  std::printf("%.2f million word boundaries by ICU in turn with it: %.1f MB/s, %.1f times as fast\n",
              static_cast<double>(boundaries) / 1e6, rate(icu_words), rate(icu_words) / rate(all));
  return 0;
}
