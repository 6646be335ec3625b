// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cuts a stream into articles: lines of JSON Lines, elements of a JSON array, or the whole file, which is cut
// into parts if it is long plain text. At most one article is in memory; a line, element or page that is too long is
// dropped while it streams by.

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
  std::uint64_t part = 0;  ///< of a long text, from 1; 0 for all else
};

class Splitter {
 public:
  virtual ~Splitter() = default;
  /// The next piece that is not blank; false at the end. Problems go to `report` under `name`.
  /// Throws `IoError` if the stream breaks; a piece begun before that is lost.
  virtual bool next(Piece& piece, std::vector<Diagnostic>& report) = 0;
};

/// `name` is the file's, for messages. `format` must not be `automatic`. Text longer than `max_bytes` is cut where a
/// paragraph ends, else a line, a sentence, a word; everything else of that length is reported and passed over.
[[nodiscard]] std::unique_ptr<Splitter> make_splitter(InputFormat format, std::unique_ptr<ByteStream> stream,
                                                      std::string name, std::uint64_t max_bytes);

}  // namespace dramatis
