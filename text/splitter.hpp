// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cuts a stream into articles: lines of JSON Lines, elements of a JSON array, or the whole.
// Each keeps at most one article in memory and drops one that is too long while it streams by.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/diagnostic.hpp"
#include "text/byte_stream.hpp"
#include "text/input_format.hpp"

namespace dramatis {

/// What `Splitter::next()` found.
struct Piece {
  std::string bytes;
  std::uint64_t line = 0;  ///< where it starts, from 1; 0 for a whole file
};

class Splitter {
 public:
  virtual ~Splitter() = default;
  /// The next piece that is not blank; false at the end. Problems go to `report` under `name`.
  /// Throws `IoError` if the stream breaks; a piece begun before that is lost.
  virtual bool next(Piece& piece, std::vector<Diagnostic>& report) = 0;
};

/// `name` is the file's, for messages. `format` must not be `automatic`.
[[nodiscard]] std::unique_ptr<Splitter> make_splitter(InputFormat format, std::unique_ptr<ByteStream> stream,
                                                      std::string name, std::uint64_t max_bytes);

}  // namespace dramatis
