// SPDX-License-Identifier: Apache-2.0
#include "text/splitter.hpp"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

namespace dramatis {

namespace {

// Most files are one short article, for which a large window would cost more than its reading.
constexpr std::size_t kFirstChunk = 1U << 14U;
constexpr std::size_t kLargestChunk = 1U << 20U;

std::string mebibytes(std::uint64_t bytes) {
  return bytes >= (1U << 20U) ? std::to_string(bytes >> 20U) + " MiB" : std::to_string(bytes) + " bytes";
}

/// A window over the stream: `rest()` is what was read and not yet taken.
class Window {
 public:
  explicit Window(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)), buffer_(kFirstChunk, '\0') {}

  std::string_view rest() const { return std::string_view(buffer_).substr(begin_, end_ - begin_); }
  void take(std::size_t count) { begin_ += count; }
  /// Replaces an empty rest by the next bytes; false at the end.
  bool refill() {
    if (end_ == buffer_.size() && end_ < kLargestChunk) buffer_.resize(4 * end_);
    begin_ = 0;
    end_ = stream_->read(buffer_.data(), buffer_.size());
    return end_ != 0;
  }

 private:
  std::unique_ptr<ByteStream> stream_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

/// Collects one piece up to a limit.
class Collector {
 public:
  explicit Collector(std::uint64_t max_bytes) : max_bytes_(max_bytes) {}
  void start(std::string& to) {
    to_ = &to;
    to_->clear();
    is_too_long_ = false;
  }
  void add(std::string_view bytes) {
    if (is_too_long_) return;
    if (to_->size() + bytes.size() > max_bytes_) {
      is_too_long_ = true;
      *to_ = std::string();  // gives the memory back
      return;
    }
    to_->append(bytes);
  }
  bool is_too_long() const { return is_too_long_; }

 private:
  std::uint64_t max_bytes_;
  std::string* to_ = nullptr;
  bool is_too_long_ = false;
};

/// A page: whole, or not at all.
class PageSplitter final : public Splitter {
 public:
  PageSplitter(std::unique_ptr<ByteStream> stream, std::string name, std::uint64_t max_bytes)
      : window_(std::move(stream)), name_(std::move(name)), max_bytes_(max_bytes), collector_(max_bytes) {}

  bool next(Piece& piece, std::vector<Diagnostic>& report) override {
    if (std::exchange(is_done_, true)) return false;
    collector_.start(piece.bytes);
    while (!collector_.is_too_long() && window_.refill()) collector_.add(window_.rest());
    if (!collector_.is_too_long()) return true;
    report.push_back({Severity::error, name_, 0, 0,
                      "is a web page of more than " + mebibytes(max_bytes_) + " and was skipped", "split it"});
    return false;
  }

 private:
  Window window_;
  std::string name_;
  std::uint64_t max_bytes_;
  Collector collector_;
  bool is_done_ = false;
};

bool is_blank(std::string_view bytes) { return bytes.find_first_not_of(" \t\r\n\f") == std::string_view::npos; }

/// Where `text` is best cut in two: behind the last paragraph of its second half, else the last line, and so on.
std::size_t best_cut(std::string_view text) {
  const std::size_t half = text.size() / 2;
  for (const std::string_view end : {"\n\n", "\n\r\n", "\n", ". ", " "}) {
    const std::size_t at = text.substr(half).rfind(end);
    if (at != std::string_view::npos) return half + at + end.size();
  }
  const auto continues_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
  std::size_t at = text.size() - 1;
  while (at > half && continues_character(text[at])) --at;
  return at;
}

class TextSplitter final : public Splitter {
 public:
  TextSplitter(std::unique_ptr<ByteStream> stream, std::string name, std::uint64_t max_bytes)
      : window_(std::move(stream)), name_(std::move(name)), max_bytes_(max_bytes) {}

  bool next(Piece& piece, std::vector<Diagnostic>& report) override {
    while (!is_done_) {
      const bool is_last = read(piece.bytes);
      if (is_last && parts_ == 0) return true;
      if (parts_ == 0) report_parts(report);
      piece.line = line_;
      piece.part = ++parts_;
      if (!is_last) {
        const std::size_t cut = best_cut(piece.bytes);
        rest_.assign(piece.bytes, cut);
        piece.bytes.resize(cut);
      }
      line_ += static_cast<std::uint64_t>(std::count(piece.bytes.begin(), piece.bytes.end(), '\n'));
      if (!is_blank(piece.bytes)) return true;
    }
    return false;
  }

 private:
  /// What the part before left, and as much of the stream as goes with it. True if the stream ends there.
  bool read(std::string& to) {
    to = std::exchange(rest_, std::string());
    for (;;) {
      if (window_.rest().empty() && !window_.refill()) return is_done_ = true;
      const std::string_view some = window_.rest().substr(0, max_bytes_ - to.size());
      if (some.empty()) return false;
      to.append(some);
      window_.take(some.size());
    }
  }

  void report_parts(std::vector<Diagnostic>& report) const {
    report.push_back(
        {Severity::warning, name_, 0, 0,
         "is longer than " + mebibytes(max_bytes_) + " and is read in parts, each as an article of its own",
         "better give each article a file or a line of JSON; names and dates of one part are unknown in "
         "the next"});
  }

  Window window_;
  std::string name_;
  std::uint64_t max_bytes_;
  std::string rest_;
  std::uint64_t parts_ = 0;
  std::uint64_t line_ = 1;
  bool is_done_ = false;
};

class LineSplitter final : public Splitter {
 public:
  LineSplitter(std::unique_ptr<ByteStream> stream, std::string name, std::uint64_t max_bytes)
      : window_(std::move(stream)), name_(std::move(name)), max_bytes_(max_bytes), collector_(max_bytes) {}

  bool next(Piece& piece, std::vector<Diagnostic>& report) override {
    while (read_line(piece.bytes)) {
      piece.line = line_;
      if (collector_.is_too_long()) {
        report.push_back({Severity::error, name_, line_, 0,
                          "the line is longer than " + mebibytes(max_bytes_) + " and was skipped",
                          "split it: one article a line"});
      } else if (!is_blank(piece.bytes)) {
        return true;
      }
    }
    return false;
  }

 private:
  /// Reads up to the next line break, which is left out. False at the end.
  bool read_line(std::string& to) {
    collector_.start(to);
    bool is_any = false;
    for (;;) {
      if (window_.rest().empty() && !window_.refill()) break;
      is_any = true;
      const std::string_view rest = window_.rest();
      const void* const found = std::memchr(rest.data(), '\n', rest.size());
      if (found != nullptr) {
        const auto length = static_cast<std::size_t>(static_cast<const char*>(found) - rest.data());
        collector_.add(rest.substr(0, length));
        window_.take(length + 1);
        break;
      }
      collector_.add(rest);
      window_.take(rest.size());
    }
    if (is_any) ++line_;
    return is_any;
  }

  Window window_;
  std::string name_;
  std::uint64_t max_bytes_;
  Collector collector_;
  std::uint64_t line_ = 0;
};

/// Finds objects at the top of an array, or one after another, by counting brackets outside
/// strings. What an object holds is checked when it is decoded.
class ElementSplitter final : public Splitter {
 public:
  ElementSplitter(std::unique_ptr<ByteStream> stream, std::string name, std::uint64_t max_bytes)
      : window_(std::move(stream)), name_(std::move(name)), max_bytes_(max_bytes), collector_(max_bytes) {}

  bool next(Piece& piece, std::vector<Diagnostic>& report) override {
    while (seek_object(report)) {
      piece.line = line_;
      collector_.start(piece.bytes);
      if (!read_object()) {
        report.push_back({Severity::error, name_, piece.line, 0, "the JSON object that starts here never ends", {}});
        return false;
      }
      if (!collector_.is_too_long()) return true;
      report.push_back({Severity::error, name_, piece.line, 0,
                        "the JSON object is longer than " + mebibytes(max_bytes_) + " and was skipped",
                        "split it: one article an object, in an array or one a line"});
    }
    return false;
  }

 private:
  /// Moves to the next `{` at the top. Anything else than brackets, commas and blanks before
  /// it is reported once for each stretch.
  bool seek_object(std::vector<Diagnostic>& report) {
    bool is_reported = false;
    for (;;) {
      if (window_.rest().empty() && !window_.refill()) return false;
      const char c = window_.rest().front();
      if (c == '{') return true;
      if (c == '\n') ++line_;
      const bool is_expected = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == '[' || c == ']';
      const bool is_mark = static_cast<unsigned char>(c) >= 0xBB && !is_started_;  // byte-order mark
      if (!is_expected && !is_mark && !std::exchange(is_reported, true)) {
        report.push_back(
            {Severity::error, name_, line_, 0, "expected a JSON object here; going on with the next one", {}});
      }
      window_.take(1);
    }
  }

  /// Takes one balanced object. False if the stream ends inside it.
  bool read_object() {
    is_started_ = true;
    std::size_t depth = 0;
    bool in_string = false;
    bool is_escaped = false;
    for (;;) {
      if (window_.rest().empty() && !window_.refill()) return false;
      const std::string_view rest = window_.rest();
      for (std::size_t i = 0; i < rest.size(); ++i) {
        const char c = rest[i];
        if (c == '\n') ++line_;
        if (in_string) {
          if (is_escaped) is_escaped = false;
          else if (c == '\\') is_escaped = true;
          else if (c == '"') in_string = false;
          continue;
        }
        if (c == '"') in_string = true;
        else if (c == '{' || c == '[') ++depth;
        else if ((c == '}' || c == ']') && --depth == 0) {
          collector_.add(rest.substr(0, i + 1));
          window_.take(i + 1);
          return true;
        }
      }
      collector_.add(rest);
      window_.take(rest.size());
    }
  }

  Window window_;
  std::string name_;
  std::uint64_t max_bytes_;
  Collector collector_;
  std::uint64_t line_ = 1;
  bool is_started_ = false;
};

}  // namespace

std::unique_ptr<Splitter> make_splitter(InputFormat format, std::unique_ptr<ByteStream> stream, std::string name,
                                        std::uint64_t max_bytes) {
  switch (format) {
    case InputFormat::json_lines: return std::make_unique<LineSplitter>(std::move(stream), std::move(name), max_bytes);
    case InputFormat::json: return std::make_unique<ElementSplitter>(std::move(stream), std::move(name), max_bytes);
    case InputFormat::html: return std::make_unique<PageSplitter>(std::move(stream), std::move(name), max_bytes);
    default: return std::make_unique<TextSplitter>(std::move(stream), std::move(name), max_bytes);
  }
}

}  // namespace dramatis
