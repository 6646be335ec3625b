// SPDX-License-Identifier: Apache-2.0
#include <zstd.h>

#include <vector>

#include "model/diagnostic.hpp"
#include "text/byte_stream.hpp"

namespace dramatis {

namespace {

class ZstdStream final : public ByteStream {
 public:
  ZstdStream(std::unique_ptr<ByteStream> packed, std::string name)
      : packed_(std::move(packed)),
        name_(std::move(name)),
        buffer_(ZSTD_DStreamInSize()),
        zstd_(ZSTD_createDCtx(), &ZSTD_freeDCtx) {
    if (zstd_ == nullptr) fail("cannot be unpacked: zstd does not start");
  }

  std::size_t read(char* to, std::size_t size) override {
    ZSTD_outBuffer out{to, size, 0};
    while (out.pos == 0) {
      const bool at_end = in_.pos == in_.size && !refill();
      if (at_end && !inside_frame_) break;
      // At the end too: the decoder may still hold output that did not fit before.
      const std::size_t status = ZSTD_decompressStream(zstd_.get(), &out, &in_);
      if (ZSTD_isError(status) != 0) fail(std::string("the zstd data is damaged: ") + ZSTD_getErrorName(status));
      if (at_end && out.pos == 0)
        fail("the zstd data ends too early", "the file was cut off: copy or download it again");
      inside_frame_ = status != 0;
    }
    return out.pos;
  }

 private:
  [[noreturn]] void fail(std::string message, std::string advice = {}) const {
    throw IoError(Diagnostic{Severity::error, name_, 0, 0, std::move(message), std::move(advice)});
  }

  bool refill() {
    in_ = {buffer_.data(), packed_->read(buffer_.data(), buffer_.size()), 0};
    return in_.size != 0;
  }

  std::unique_ptr<ByteStream> packed_;
  std::string name_;
  std::vector<char> buffer_;
  std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> zstd_;
  ZSTD_inBuffer in_{nullptr, 0, 0};
  bool inside_frame_ = false;
};

}  // namespace

std::unique_ptr<ByteStream> unzstd(std::unique_ptr<ByteStream> packed, std::string name) {
  return std::make_unique<ZstdStream>(std::move(packed), std::move(name));
}

}  // namespace dramatis
