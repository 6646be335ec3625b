// SPDX-License-Identifier: Apache-2.0
#include "text/byte_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "model/diagnostic.hpp"
#include "model/utf8.hpp"

namespace dramatis {

namespace {

constexpr std::string_view kGzipMagic = "\x1F\x8B";
constexpr std::string_view kZstdMagic = "\x28\xB5\x2F\xFD";

constexpr std::size_t kPeekStep = 1U << 13U;  // most files are one article and end before the first look does

[[noreturn]] void fail(const std::string& path, std::string message) {
  throw IoError(Diagnostic{Severity::error, path, 0, 0, std::move(message), {}});
}

class FileStream final : public ByteStream {
 public:
  explicit FileStream(std::string path) : path_(std::move(path)) {
    file_ = path_ == "-" ? stdin : std::fopen(path_.c_str(), "rb");
    if (file_ == nullptr) fail(path_, std::string("cannot be opened: ") + std::strerror(errno));
  }
  FileStream(const FileStream&) = delete;
  FileStream& operator=(const FileStream&) = delete;
  ~FileStream() override {
    if (file_ != stdin) std::fclose(file_);
  }
  std::size_t read(char* to, std::size_t size) override {
    const std::size_t count = std::fread(to, 1, size, file_);
    if (count == 0 && std::ferror(file_) != 0) fail(path_, std::string("cannot be read: ") + std::strerror(errno));
    return count;
  }

 private:
  std::string path_;
  std::FILE* file_ = nullptr;
};

class MemoryStream final : public ByteStream {
 public:
  explicit MemoryStream(std::string bytes) : bytes_(std::move(bytes)) {}
  std::size_t read(char* to, std::size_t size) override {
    const std::size_t count = std::min(size, bytes_.size() - used_);
    std::memcpy(to, bytes_.data() + used_, count);
    used_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t used_ = 0;
};

/// UTF-16 and UTF-32 in either byte order. Half a pair becomes U+FFFD.
class WideStream final : public ByteStream {
 public:
  WideStream(std::unique_ptr<ByteStream> inner, std::string_view encoding)
      : inner_(std::move(inner)),
        unit_(encoding.find("32") != std::string_view::npos ? 4 : 2),
        big_(encoding.ends_with("BE")) {}

  std::size_t read(char* to, std::size_t size) override {
    while (used_ == out_.size() && !ended_) fill();
    const std::size_t count = std::min(size, out_.size() - used_);
    std::memcpy(to, out_.data() + used_, count);
    used_ += count;
    return count;
  }

 private:
  static constexpr std::size_t kChunk = std::size_t{64} * 1024;

  char32_t unit_at(std::size_t at) const {
    char32_t value = 0;
    for (std::size_t i = 0; i < unit_; ++i) {
      const std::size_t byte = big_ ? i : unit_ - 1 - i;
      value = value << 8U | static_cast<unsigned char>(in_[at + byte]);
    }
    return value;
  }

  void put(char32_t code) {
    const bool is_mark = code == 0xFEFF && first_;
    first_ = false;
    if (is_mark) return;
    append_utf8(code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? U'\uFFFD' : code, out_);
  }

  void fill() {
    out_.clear();
    used_ = 0;
    const std::size_t kept = in_.size();
    in_.resize(kept + kChunk);
    const std::size_t count = inner_->read(in_.data() + kept, kChunk);
    in_.resize(kept + count);
    ended_ = count == 0;
    std::size_t at = 0;
    for (; at + unit_ <= in_.size(); at += unit_) {
      const char32_t c = unit_at(at);
      if (unit_ == 2 && c >= 0xD800 && c < 0xDC00) {
        if (at + 4 > in_.size() && !ended_) break;  // the other half comes with the next chunk
        const char32_t low = at + 4 <= in_.size() ? unit_at(at + 2) : 0;
        if (low >= 0xDC00 && low < 0xE000) {
          put(0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00));
          at += 2;
          continue;
        }
      }
      put(c);
    }
    in_.erase(0, at);
  }

  std::unique_ptr<ByteStream> inner_;
  std::size_t unit_;
  bool big_;
  bool first_ = true;
  bool ended_ = false;
  std::string in_;
  std::string out_;
  std::size_t used_ = 0;
};

}  // namespace

std::unique_ptr<ByteStream> open_file(const std::string& path) { return std::make_unique<FileStream>(path); }

std::unique_ptr<ByteStream> open_memory(std::string bytes) { return std::make_unique<MemoryStream>(std::move(bytes)); }

std::size_t PeekStream::read(char* to, std::size_t size) {
  if (used_ == head_.size()) return inner_->read(to, size);
  const std::size_t count = std::min(size, head_.size() - used_);
  std::memcpy(to, head_.data() + used_, count);
  used_ += count;
  if (used_ == head_.size()) {
    head_.clear();
    used_ = 0;
  }
  return count;
}

std::string_view PeekStream::peek(std::size_t size) {
  while (head_.size() - used_ < size) {
    const std::size_t kept = head_.size();
    const std::size_t step = std::min(size, kPeekStep);
    head_.resize(kept + step);
    const std::size_t count = inner_->read(head_.data() + kept, step);
    head_.resize(kept + count);
    if (count == 0) break;
  }
  return std::string_view(head_).substr(used_);
}

std::unique_ptr<PeekStream> unpacked(std::unique_ptr<ByteStream> packed, const std::string& name) {
  auto stream = std::make_unique<PeekStream>(std::move(packed));
  const std::string_view head = stream->peek(kZstdMagic.size());
  if (head.starts_with(kGzipMagic)) return std::make_unique<PeekStream>(gunzip(std::move(stream), name));
  if (head.starts_with(kZstdMagic)) return std::make_unique<PeekStream>(unzstd(std::move(stream), name));
  return stream;
}

std::unique_ptr<ByteStream> transcoded(std::unique_ptr<ByteStream> wide, std::string_view encoding) {
  return std::make_unique<WideStream>(std::move(wide), encoding);
}

}  // namespace dramatis
