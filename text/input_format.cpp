// SPDX-License-Identifier: Apache-2.0
#include "text/input_format.hpp"

#include <algorithm>
#include <array>

#include "text/byte_stream.hpp"
#include "text/encoding.hpp"

namespace dramatis {

namespace {

struct Magic {
  std::string_view bytes;
  std::string_view what;
  std::string_view advice;  ///< "FILE" stands for the file's name
};

// Formats that people do have articles in, with the usual converter on Debian.
constexpr std::array kRefused = {
    Magic{"%PDF-", "is a PDF file", "convert it first: pdftotext FILE"},
    Magic{"WARC/", "is a WARC archive",
          "unpack its pages first: pip install warcat && python3 -m warcat extract FILE --output-dir pages"},
    Magic{"PK\x03\x04", "is a ZIP file, perhaps DOCX, ODT or EPUB",
          "convert it first: pandoc -t plain -o article.txt FILE (or: unzip FILE)"},
    Magic{"{\\rtf", "is an RTF file", "convert it first: pandoc -t plain -o article.txt FILE"},
    Magic{"\xD0\xCF\x11\xE0", "is an old Microsoft Office file",
          "convert it first: libreoffice --headless --convert-to txt FILE"},
    Magic{"\xFD"
          "7zXZ",
          "is an xz archive", "unpack it first: xz -d FILE"},
    Magic{"BZh", "is a bzip2 archive", "unpack it first: bunzip2 FILE"},
    Magic{"7z\xBC\xAF", "is a 7-Zip archive", "unpack it first: 7z x FILE"},
    Magic{"SQLite format 3", "is an SQLite database", ""},
};

constexpr std::string_view kBlanks = " \t\r\n\f";

std::string_view trimmed(std::string_view s) {
  const auto begin = s.find_first_not_of(kBlanks);
  return begin == std::string_view::npos ? std::string_view() : s.substr(begin);
}

std::string with_name(std::string_view advice, std::string_view name) {
  std::string out(advice);
  for (auto at = out.find("FILE"); at != std::string::npos; at = out.find("FILE", at + name.size()))
    out.replace(at, 4, name);
  return out;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool starts_with_folded(std::string_view s, std::string_view lower_prefix) {
  return s.size() >= lower_prefix.size() &&
         std::equal(lower_prefix.begin(), lower_prefix.end(), s.begin(), [](char a, char b) { return a == lower(b); });
}

bool contains_folded(std::string_view s, std::string_view what) {
  return std::search(s.begin(), s.end(), what.begin(), what.end(), [](char a, char b) { return lower(a) == b; }) !=
         s.end();
}

/// Control characters that no text has. Escape (terminal colours) and form feed do occur.
bool is_binary(std::string_view head) {
  std::size_t controls = 0;
  for (const char c : head) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0) return true;
    if (byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && byte != 0x1B && byte != 0x1A) ++controls;
  }
  return controls * 50 > head.size();
}

/// A page starts with a tag; a plain article may start with "<Reuters>" or quote markup.
bool is_html(std::string_view text, std::string_view name) {
  if (text.empty() || text.front() != '<') return false;
  for (const std::string_view start : {"<!doctype html", "<html", "<head", "<body", "<article", "<main"})
    if (starts_with_folded(text, start)) return true;
  const bool says_so = name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml");
  for (const std::string_view tag : {"<html", "<body", "<p>", "<p ", "<div", "<meta ", "<h1", "<article"})
    if (contains_folded(text, tag)) return says_so || contains_folded(text, "</") || contains_folded(text, "<html");
  return says_so;
}

/// `[` and `{` open many a plain article too ("[Editor's note]"), so the next sign counts.
std::optional<InputFormat> json_format(std::string_view text) {
  if (text.empty() || (text.front() != '{' && text.front() != '[')) return std::nullopt;
  const std::string_view rest = trimmed(text.substr(1));
  const char next = rest.empty() ? '\0' : rest.front();
  if (text.front() == '[') return next == '{' || next == ']' ? std::optional(InputFormat::json) : std::nullopt;
  if (next != '"' && next != '}') return std::nullopt;
  // One object a line, unless the first line does not close its object.
  const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size()));
  const auto last = line.find_last_not_of(kBlanks);
  const bool closes = line[last] == '}' || line.size() == text.size();
  return closes ? InputFormat::json_lines : InputFormat::json;
}

/// What this program wrote into a folder of articles is left out when the folder is read again.
bool refuse_own_file(std::string_view content, Sniffed& out) {
  const std::string_view start = content.substr(0, 1024);
  if (start.starts_with("{\"format\":\"dramatis-annotations/")) {
    out.problem = "holds annotations, not articles,";
    out.advice = "`dramatis merge` reads them";
  } else if (start.starts_with("<?xml") && start.find("<graphml") != std::string_view::npos) {
    out.problem = "is a graph in GraphML, no article,";
  } else if (start.starts_with("{\"@context\"") &&
             content.find("https://w3id.org/dramatis/") != std::string_view::npos) {
    out.problem = "is a graph in JSON-LD, no article,";
  } else {
    return false;
  }
  out.severity = Severity::warning;
  return true;
}

/// The first bytes as UTF-8, for formats that are told by their first signs.
std::string head_as_utf8(std::string_view head, std::string_view encoding) {
  if (encoding == "UTF-8") return std::string(head.substr(3));
  if (encoding.empty()) return std::string(head);
  const auto stream = transcoded(open_memory(std::string(head)), encoding);
  std::string out(head.size() * 2, '\0');
  std::size_t used = 0;
  while (const std::size_t count = stream->read(out.data() + used, out.size() - used)) used += count;
  out.resize(used);
  return out;
}

}  // namespace

std::string_view name_of(InputFormat format) {
  switch (format) {
    case InputFormat::automatic: return "auto";
    case InputFormat::text: return "text";
    case InputFormat::html: return "html";
    case InputFormat::json_lines: return "jsonl";
    case InputFormat::json: return "json";
  }
  return "auto";
}

std::optional<InputFormat> input_format_from(std::string_view name) {
  for (const InputFormat f :
       {InputFormat::automatic, InputFormat::text, InputFormat::html, InputFormat::json_lines, InputFormat::json})
    if (name == name_of(f)) return f;
  return std::nullopt;
}

Sniffed sniff(std::string_view head, std::string_view name, InputFormat from) {
  Sniffed out;
  out.encoding = unicode_signature(head);
  for (const Magic& magic : kRefused) {
    if (!head.starts_with(magic.bytes)) continue;
    out.problem = magic.what;
    out.advice = with_name(magic.advice, name);
    return out;
  }
  const std::string text = head_as_utf8(head, out.encoding);
  if (is_binary(std::string_view(text).substr(0, 8192))) {
    out.problem = "is a binary file";
    out.advice = "give text, HTML or JSON; a PDF or office file must be converted to text first";
    return out;
  }
  const std::string_view content = trimmed(text);
  if (refuse_own_file(content, out)) return out;
  if (from != InputFormat::automatic) {
    out.format = from;
  } else if (const auto json = json_format(content)) {
    out.format = *json;
  } else if (is_html(content, name)) {
    out.format = InputFormat::html;
  } else if (content.starts_with("<?xml")) {
    out.format = contains_folded(content, "<html") ? InputFormat::html : InputFormat::text;
    if (out.format == InputFormat::text) {
      out.problem = "is XML, but not a web page";
      out.advice = "turn it into text, HTML or JSON Lines first";
    }
  }
  return out;
}

}  // namespace dramatis
