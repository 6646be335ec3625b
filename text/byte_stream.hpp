// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes from a file, from standard input or from memory, unpacked on the way if they are
// gzip or zstd. What is inside decides, not the file's name.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace dramatis {

/// A sequence of bytes that is read once. Not for several threads.
class ByteStream {
 public:
  virtual ~ByteStream() = default;
  /// Reads up to `size` bytes to `to` and says how many; 0 at the end only.
  /// Throws `IoError` if the source breaks (disk, truncated or damaged compression).
  virtual std::size_t read(char* to, std::size_t size) = 0;
};

/// Opens a file, or standard input for "-". Throws `IoError` if it cannot be opened.
[[nodiscard]] std::unique_ptr<ByteStream> open_file(const std::string& path);

/// Reads `bytes`, which it keeps.
[[nodiscard]] std::unique_ptr<ByteStream> open_memory(std::string bytes);

/// A stream whose first bytes can be looked at before they are read.
class PeekStream final : public ByteStream {
 public:
  explicit PeekStream(std::unique_ptr<ByteStream> inner) : inner_(std::move(inner)) {}
  std::size_t read(char* to, std::size_t size) override;
  /// The next bytes, at least `size` unless the stream ends before. Valid until the next read.
  [[nodiscard]] std::string_view peek(std::size_t size);

 private:
  std::unique_ptr<ByteStream> inner_;
  std::string head_;
  std::size_t used_ = 0;
};

/// Unpacks gzip (members one after another as well) and zstd; other bytes pass as they are.
/// `name` is for messages.
[[nodiscard]] std::unique_ptr<PeekStream> unpacked(std::unique_ptr<ByteStream> packed, const std::string& name);

/// The two formats, each in a file of its own.
[[nodiscard]] std::unique_ptr<ByteStream> gunzip(std::unique_ptr<ByteStream> packed, std::string name);
[[nodiscard]] std::unique_ptr<ByteStream> unzstd(std::unique_ptr<ByteStream> packed, std::string name);

/// Two- and four-byte Unicode to UTF-8 while reading, for line-oriented formats. `encoding` is
/// a name that `unicode_signature()` gave.
[[nodiscard]] std::unique_ptr<ByteStream> transcoded(std::unique_ptr<ByteStream> wide, std::string_view encoding);

}  // namespace dramatis
