// SPDX-License-Identifier: Apache-2.0
#include "text/reader.hpp"

#include <utility>

#include "model/digest.hpp"
#include "text/encoding.hpp"
#include "text/reader_support.hpp"

namespace dramatis {

void report_replaced(const SourceItem& item, const DecodedText& decoded, std::vector<Diagnostic>& report) {
  if (decoded.replaced == 0) return;
  const std::string count = std::to_string(decoded.replaced);
  report.push_back({Severity::warning, item.source, 0, 0,
                    count + (decoded.replaced == 1 ? " bad byte sequence" : " bad byte sequences") + " in " +
                        decoded.encoding + " text replaced, the first at byte " + std::to_string(decoded.first_bad),
                    "if the file has another encoding, convert it with iconv"});
}

Document described(const SourceItem& item) {
  Document out;
  out.id = item.id;
  out.source = item.source;
  out.digest = sha256_hex(item.bytes);
  return out;
}

bool read_plain_text(SourceItem item, Document& document, std::vector<Diagnostic>& report) {
  document = described(item);
  DecodedText decoded = decode_text(std::move(item.bytes));
  report_replaced(item, decoded, report);
  document.text = std::move(decoded.text);
  document.source_map = std::move(decoded.source_map);
  if (is_identity(document.source_map, document.text.size())) document.source_map.clear();
  if (document.text.find_first_not_of(" \t\r\n\f") != std::string::npos) return true;
  report.push_back({Severity::warning, item.source, 0, 0, "holds no text", {}});
  return false;
}

bool read_document(SourceItem item, Document& document, std::vector<Diagnostic>& report) {
  const InputFormat format = item.format;
  if (format == InputFormat::text || format == InputFormat::automatic)
    return read_plain_text(std::move(item), document, report);
  const bool good = format == InputFormat::html ? read_html(std::move(item), document, report)
                                                : read_json(std::move(item), document, report);
  if (!good || document.text.size() <= kMaxTextBytes) return good;
  report.push_back({Severity::error, document.source, 0, 0, "the text is longer than 4 MiB and was skipped",
                    "split it into articles"});
  return false;
}

}  // namespace dramatis
