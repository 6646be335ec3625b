// SPDX-License-Identifier: Apache-2.0
#include "text/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <memory>

#include "model/utf8.hpp"
#include "text/source_map.hpp"

namespace dramatis {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::size_t kDetectorBytes = 8 * 1024;  // enough for statistics; the detector is slow
constexpr int kDetectorConfidence = 25;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

bool has_multibyte_sequence(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (static_cast<unsigned char>(bytes[i]) >= 0xC2 && utf8_sequence_length(bytes.substr(i)) > 1) return true;
  }
  return false;
}

/// ICU's name of a charset, Latin-1 widened; empty if there is no such charset.
std::string charset_name(std::string_view declared) {
  UErrorCode status = U_ZERO_ERROR;
  const std::string name(declared.substr(0, 60));
  const char* standard = ucnv_getStandardName(name.c_str(), "MIME", &status);
  if (U_FAILURE(status) || standard == nullptr) {
    status = U_ZERO_ERROR;
    standard = ucnv_getStandardName(name.c_str(), "IANA", &status);
  }
  if (U_FAILURE(status) || standard == nullptr) return {};
  const std::string_view found = standard;
  if (found == "ISO-8859-1" || found == "US-ASCII") return "windows-1252";
  return std::string(found);
}

std::string detect(std::string_view bytes) {
  // Plain ASCII before the first other byte says nothing; start a little before it.
  const std::size_t ascii = valid_utf8_prefix(bytes);
  const std::size_t from = ascii > kDetectorBytes / 2 ? ascii - kDetectorBytes / 2 : 0;
  const std::string_view sample = bytes.substr(from, kDetectorBytes);
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status), &ucsdet_close);
  if (U_FAILURE(status)) return "windows-1252";
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < kDetectorConfidence)
    return "windows-1252";
  const std::string found = charset_name(ucsdet_getName(match, &status));
  // UTF-8 was ruled out before; an escape-driven charset needs escapes, not high bytes.
  return found.empty() || found == "UTF-8" || found.starts_with("UTF-") ? "windows-1252" : found;
}

/// Writes UTF-16 units with their source offsets as UTF-8 with runs.
class Utf8Output {
 public:
  explicit Utf8Output(DecodedText& out) : out_(out) {}

  /// `end` is the source offset behind the last unit.
  void append(const UChar* units, const std::int32_t* offsets, std::int32_t count, std::uint64_t base,
              std::uint64_t end) {
    for (std::int32_t i = 0; i < count;) {
      const std::int32_t start = i;
      char32_t c = units[i++];
      if (U16_IS_LEAD(c) && i < count && U16_IS_TRAIL(units[i])) {
        c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, units[i]));
        ++i;
      }
      if (c >= 0xD800 && c < 0xE000) c = 0xFFFD;
      const std::uint64_t source = base + static_cast<std::uint64_t>(std::max(offsets[start], 0));
      const std::uint64_t next = i < count ? base + static_cast<std::uint64_t>(std::max(offsets[i], 0)) : end;
      if (c == 0xFFFD && out_.replaced++ == 0) out_.first_bad = source;
      if (c == 0xFEFF && out_.text.empty()) continue;  // byte-order mark
      const std::size_t length = append_utf8(c, out_.text);
      map_.add(length, source, static_cast<std::size_t>(std::max(next, source) - source));
    }
  }

  void finish() { out_.source_map = map_.take(); }

 private:
  DecodedText& out_;
  SourceMapBuilder map_;
};

/// Where a slice of at most `kSlice` bytes from `begin` may end: in two-byte text not inside
/// a surrogate pair, whose halves must come out together.
constexpr std::size_t kSlice = 4096;

const char* slice_end(const char* begin, const char* end, const std::string& charset) {
  if (static_cast<std::size_t>(end - begin) <= kSlice) return end;
  const char* const limit = begin + kSlice;
  const char high = charset == "UTF-16LE" ? limit[-1] : charset == "UTF-16BE" ? limit[-2] : '\0';
  return (static_cast<unsigned char>(high) & 0xFCU) == 0xD8U ? limit - 2 : limit;
}

DecodedText convert(std::string_view bytes, const std::string& charset) {
  DecodedText out;
  out.encoding = charset;
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(charset.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) return replace_invalid_utf8(bytes);
  constexpr std::size_t kUnits = kSlice + 16;
  std::array<UChar, kUnits> units{};
  std::array<std::int32_t, kUnits> offsets{};
  Utf8Output output(out);
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  do {
    const char* const before = source;
    UChar* target = units.data();
    status = U_ZERO_ERROR;
    const char* const limit = slice_end(source, end, charset);
    ucnv_toUnicode(converter.get(), &target, units.data() + kUnits, &source, limit, offsets.data(), limit == end,
                   &status);
    const auto base = static_cast<std::uint64_t>(before - bytes.data());
    output.append(units.data(), offsets.data(), static_cast<std::int32_t>(target - units.data()), base,
                  static_cast<std::uint64_t>(source - bytes.data()));
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) break;
  } while (source < end || status == U_BUFFER_OVERFLOW_ERROR);
  output.finish();
  return out;
}

}  // namespace

std::string_view unicode_signature(std::string_view head) {
  if (head.starts_with(kUtf8Mark)) return "UTF-8";
  if (head.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return "UTF-32LE";
  if (head.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return "UTF-32BE";
  if (head.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (head.starts_with("\xFE\xFF")) return "UTF-16BE";
  // Western text in two bytes has a zero in nearly every second place and nowhere else.
  const std::size_t size = std::min<std::size_t>(head.size(), 4096) & ~std::size_t{1};
  if (size < 4) return {};
  std::size_t even = 0, odd = 0;
  for (std::size_t i = 0; i < size; i += 2) {
    if (head[i] == '\0') ++even;
    if (head[i + 1] == '\0') ++odd;
  }
  const std::size_t half = size / 2;
  if (odd * 10 >= half * 7 && even == 0) return "UTF-16LE";
  if (even * 10 >= half * 7 && odd == 0) return "UTF-16BE";
  return {};
}

DecodedText replace_invalid_utf8(std::string_view bytes) {
  DecodedText out;
  out.encoding = "UTF-8";
  out.text.reserve(bytes.size());
  SourceMapBuilder map;
  std::size_t at = 0;
  while (at < bytes.size()) {
    const std::size_t valid = valid_utf8_prefix(bytes.substr(at));
    out.text.append(bytes.substr(at, valid));
    map.add(valid, at, valid);
    at += valid;
    if (at == bytes.size()) break;
    if (out.replaced++ == 0) out.first_bad = at;
    out.text.append(kReplacement);
    map.add(kReplacement.size(), at, 1);
    ++at;
  }
  out.source_map = map.take();
  return out;
}

DecodedText decode_text(std::string bytes, std::string_view declared) {
  const std::string_view signature = unicode_signature(bytes);
  if (!signature.empty() && signature != "UTF-8") return convert(bytes, std::string(signature));
  if (signature == "UTF-8") {
    DecodedText out = replace_invalid_utf8(std::string_view(bytes).substr(kUtf8Mark.size()));
    for (SourceRun& run : out.source_map) run.source += kUtf8Mark.size();
    if (out.replaced != 0) out.first_bad += kUtf8Mark.size();
    return out;
  }
  const std::string charset = declared.empty() ? std::string() : charset_name(declared);
  if (!charset.empty() && charset != "UTF-8" && !charset.starts_with("UTF-16")) return convert(bytes, charset);
  if (is_valid_utf8(bytes)) return {std::move(bytes), {}, "UTF-8", 0, 0};
  if (charset == "UTF-8" || has_multibyte_sequence(bytes)) return replace_invalid_utf8(bytes);
  return convert(bytes, detect(bytes));
}

}  // namespace dramatis
