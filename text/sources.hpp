// SPDX-License-Identifier: Apache-2.0
#pragma once

// The first half of reading, one thread's work: walks files, folders and standard input,
// unpacks them and cuts them into the bytes of single articles. The other half, decoding
// (`text/reader.hpp`), is the workers'.
//
//     Sources sources({"news/", "wire.jsonl.gz", "-"}, {});
//     SourceItem item;
//     std::vector<Diagnostic> report;
//     while (sources.next(item, report)) …;

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.hpp"
#include "text/input_format.hpp"

namespace dramatis {

/// Text that one article may have. A book has less; reading an article takes up to a hundred times its text in memory.
inline constexpr std::uint64_t kMaxTextBytes = 4ULL << 20U;

/// The bytes of one article, not decoded yet.
struct SourceItem {
  InputFormat format = InputFormat::text;  ///< `text`, `html`, or `json_lines` for one JSON object
  std::string bytes;
  std::string source;      ///< path as given, with ":line" for JSON and for parts of a long text
  std::string id;          ///< for articles without an id of their own: path below the folder given, or the file's
                           ///< name, with ":line" for JSON, with "#2" for the second part of a long text
  std::uint64_t line = 0;  ///< of the file, from 1; 0 where the whole file is the article
};

struct SourceOptions {
  InputFormat from = InputFormat::automatic;
  std::uint64_t max_bytes = 32ULL << 20U;        ///< of a page or a JSON object; a longer one is skipped and reported
  std::uint64_t max_text_bytes = kMaxTextBytes;  ///< of a plain text; a longer one is cut into parts and reported
};

class Sources {
 public:
  /// `inputs` are paths of files and folders, or "-". Folders are walked at once, in order of
  /// their files' relative paths; hidden files and linked folders are left out.
  /// Throws `IoError` naming every input that does not exist.
  Sources(const std::vector<std::string>& inputs, SourceOptions options);
  ~Sources();
  Sources(Sources&&) noexcept;
  Sources& operator=(Sources&&) noexcept;

  /// The next article, in order of the inputs. False at the end. What cannot be read is
  /// appended to `report` and passed over; nothing is thrown. Memory is bounded by the
  /// longest article allowed, not by the length of a file or line.
  bool next(SourceItem& item, std::vector<Diagnostic>& report);

  /// Of all files as they lie there, packed or not, for a progress bar; 0 with standard input among them.
  [[nodiscard]] std::uint64_t total_bytes() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dramatis
