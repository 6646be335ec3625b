// SPDX-License-Identifier: Apache-2.0
#include <zlib.h>

#include <vector>

#include "model/diagnostic.hpp"
#include "text/byte_stream.hpp"

namespace dramatis {

namespace {

class GzipStream final : public ByteStream {
 public:
  GzipStream(std::unique_ptr<ByteStream> packed, std::string name)
      : packed_(std::move(packed)), name_(std::move(name)), in_(kChunk) {
    constexpr int kGzipWindow = 15 + 16;  // 16: a gzip header is expected
    if (inflateInit2(&zlib_, kGzipWindow) != Z_OK) fail("cannot be unpacked: zlib does not start");
  }
  GzipStream(const GzipStream&) = delete;
  GzipStream& operator=(const GzipStream&) = delete;
  ~GzipStream() override { inflateEnd(&zlib_); }

  std::size_t read(char* to, std::size_t size) override {
    zlib_.next_out = reinterpret_cast<Bytef*>(to);
    zlib_.avail_out = static_cast<uInt>(size);
    while (zlib_.avail_out == size && !ended_) {
      if (zlib_.avail_in == 0 && !refill()) {
        if (inside_member_) fail("the gzip data ends too early", "the file was cut off: copy or download it again");
        break;
      }
      inside_member_ = true;
      const int status = inflate(&zlib_, Z_NO_FLUSH);
      if (status == Z_STREAM_END) {
        next_member();
      } else if (status != Z_OK && status != Z_BUF_ERROR) {
        fail(std::string("the gzip data is damaged: ") + (zlib_.msg == nullptr ? "unknown error" : zlib_.msg));
      }
    }
    return size - zlib_.avail_out;
  }

 private:
  static constexpr std::size_t kChunk = 64 * 1024;

  [[noreturn]] void fail(std::string message, std::string advice = {}) const {
    throw IoError(Diagnostic{Severity::error, name_, 0, 0, std::move(message), std::move(advice)});
  }

  bool refill() {
    zlib_.avail_in = static_cast<uInt>(packed_->read(in_.data(), in_.size()));
    zlib_.next_in = reinterpret_cast<Bytef*>(in_.data());
    return zlib_.avail_in != 0;
  }

  /// A file may hold several members, and padding behind the last one.
  void next_member() {
    inside_member_ = false;
    if (zlib_.avail_in == 0 && !refill()) {
      ended_ = true;
    } else if (*zlib_.next_in != 0x1F) {
      ended_ = true;
    } else {
      inflateReset(&zlib_);
    }
  }

  std::unique_ptr<ByteStream> packed_;
  std::string name_;
  std::vector<char> in_;
  z_stream zlib_{};
  bool inside_member_ = false;
  bool ended_ = false;
};

}  // namespace

std::unique_ptr<ByteStream> gunzip(std::unique_ptr<ByteStream> packed, std::string name) {
  return std::make_unique<GzipStream>(std::move(packed), std::move(name));
}

}  // namespace dramatis
