// SPDX-License-Identifier: Apache-2.0
#include "text/sources.hpp"

#include <zlib.h>
#include <zstd.h>

#include <catch2/catch.hpp>

#include "reader_support.hpp"
#include "text/input_format.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

std::string gzipped(const std::string& bytes) {
  z_stream z{};
  REQUIRE(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&z, bytes.size()), '\0');
  std::string in = bytes;
  z.next_in = reinterpret_cast<Bytef*>(in.data());
  z.avail_in = static_cast<uInt>(in.size());
  z.next_out = reinterpret_cast<Bytef*>(out.data());
  z.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&z, Z_FINISH) == Z_STREAM_END);
  out.resize(z.total_out);
  deflateEnd(&z);
  return out;
}

std::string zstandard(const std::string& bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 3);
  REQUIRE(ZSTD_isError(size) == 0);
  out.resize(size);
  return out;
}

std::string listed(const Reading& r) {
  std::string out;
  for (const Document& d : r.documents) out += d.id + " = " + d.text + "\n";
  return out;
}

std::string sniffed(std::string_view head, std::string_view name = "f") {
  const Sniffed s = sniff(head, name);
  return s.problem.empty() ? std::string(name_of(s.format)) : s.problem;
}

}  // namespace

TEST_CASE("a folder is read recursively in order of relative paths, hidden files left out", "[unit]") {
  const Folder dir;
  dir.write("b.txt", "two");
  dir.write("a/z.txt", "one");
  dir.write("c/articles.jsonl", "{\"id\":\"x\",\"text\":\"three\"}\n\n{\"text\":\"four\"}\n");
  dir.write(".git/config", "no");
  dir.write(".hidden", "no");
  const Reading r = read_all({dir.path()});
  CHECK(listed(r) == "a/z.txt = one\nb.txt = two\nx = three\nc/articles.jsonl:3 = four\n");
  CHECK(r.messages().empty());
  CHECK(dir.shown(r.documents[3].source) == "DIR/c/articles.jsonl:3");
  CHECK(r.documents[0].digest.size() == 16);
}

TEST_CASE("gzip and zstd are unpacked by their content, whatever the name", "[unit]") {
  const Folder dir;
  dir.write("1.txt", gzipped("packed text"));
  dir.write("2.gz", gzipped("{\"text\":\"first\"}\n") + gzipped("{\"text\":\"second member\"}\n"));
  dir.write("3.html", zstandard("<html><body><p>A page of text.</p></body></html>"));
  dir.write("4.gz", "not packed at all");
  dir.write("5.zst", zstandard(std::string(700'000, 'a') + "end"));
  const Reading r = read_all({dir.path()});
  CHECK(r.messages().empty());
  REQUIRE(r.documents.size() == 6);
  CHECK(r.documents[0].text == "packed text");
  CHECK(r.documents[1].text == "first");
  CHECK(r.documents[2].text == "second member");
  CHECK(r.documents[3].text == "A page of text.");
  CHECK(r.documents[4].text == "not packed at all");
  CHECK(r.documents[5].text.size() == 700'003);
}

TEST_CASE("damaged compression is reported and the run goes on", "[unit]") {
  const Folder dir;
  const std::string line = "{\"text\":\"first\"}\n";
  std::string packed = gzipped(line + std::string(100'000, ' ') + "\n{\"text\":\"lost\"}\n");
  dir.write("1.gz", packed.substr(0, packed.size() - 12));
  packed = zstandard(std::string(50'000, 'x') + "y");
  dir.write("2.zst", packed.substr(0, packed.size() - 3));
  dir.write("3.txt", "whole");
  const Reading r = read_all({dir.path()});
  CHECK(dir.shown(r.messages()) ==
        "DIR/1.gz: error: the gzip data ends too early (the file was cut off: copy or download it again)\nDIR/2.zst: "
        "error: the zstd data ends too early (the file was cut off: copy or download it again)\n");
  CHECK(listed(r) == "1.gz:1 = first\n3.txt = whole\n");
}

TEST_CASE("inputs that are not there are all named before anything is read", "[unit]") {
  const Folder dir;
  const std::string good = dir.write("a.txt", "text");
  try {
    Sources sources({dir.path() + "/no", good, dir.path() + "/never.txt"}, {});
    FAIL("no error");
  } catch (const IoError& e) {
    CHECK(dir.shown(e.what()) ==
          "DIR/no: error: there is no such file or folder (check the path)\n"
          "DIR/never.txt: error: there is no such file or folder (check the path)");
  }
}

TEST_CASE("empty folders, empty, blank and binary files are reported and passed over", "[unit]") {
  const Folder empty;
  CHECK(empty.shown(read_all({empty.path()}).messages()) == "DIR: warning: the folder holds no files\n");
  const Folder dir;
  dir.write("0.txt", "");
  dir.write("1.txt", " \n\n");
  dir.write("2.bin", std::string("\x7F"
                                 "ELF\x02\x01\x01\0\0\0\0",
                                 11));
  dir.write("3.pdf", "%PDF-1.7\n");
  dir.write("4.docx", "PK\x03\x04rest");
  dir.write("5.warc.gz", gzipped("WARC/1.0\r\nWARC-Type: warcinfo\r\n"));
  dir.write("6.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>");
  dir.write("7.txt", "good");
  const Reading r = read_all({dir.path()});
  CHECK(listed(r) == "7.txt = good\n");
  CHECK(dir.shown(r.messages()) ==
        "DIR/0.txt: warning: is empty\n"
        "DIR/1.txt: warning: holds no text\n"
        "DIR/2.bin: error: is a binary file and was skipped (give text, HTML or JSON; a PDF or office file must be "
        "converted to text first)\n"
        "DIR/3.pdf: error: is a PDF file and was skipped (convert it first: pdftotext DIR/3.pdf)\n"
        "DIR/4.docx: error: is a ZIP file, perhaps DOCX, ODT or EPUB and was skipped (convert it first: pandoc -t "
        "plain -o article.txt DIR/4.docx (or: unzip DIR/4.docx))\n"
        "DIR/5.warc.gz: error: is a WARC archive and was skipped (unpack its pages first: pip install warcat && "
        "python3 -m warcat extract DIR/5.warc.gz --output-dir pages)\n"
        "DIR/6.xml: error: is XML, but not a web page and was skipped (turn it into text, HTML or JSON Lines first)\n");
}

TEST_CASE("a broken line in the middle is reported with file and line, and the rest is read", "[unit]") {
  const Folder dir;
  const std::string path =
      dir.write("a.jsonl",
                "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two\n{\"id\":\"3\",\"title\":\"x\"}\n"
                "{\"id\":\"4\",\"text\":7}\nnonsense\n{\"id\":\"6\",\"text\":\"six\"}");
  const Reading r = read_all({path});
  CHECK(listed(r) == "1 = one\n6 = six\n");
  CHECK(dir.shown(r.messages()) ==
        "DIR/a.jsonl:2:22: error: broken JSON: a string does not end\n"
        "DIR/a.jsonl:3: error: the object has no 'text' (it has id, title; the article belongs under 'text')\n"
        "DIR/a.jsonl:4:18: error: 'text' is no string\n"
        "DIR/a.jsonl:5:1: error: broken JSON: expected '{'\n");
}

TEST_CASE("a JSON array and objects over several lines are read one by one", "[unit]") {
  const Folder dir;
  dir.write("1.json", "[\n {\"id\":\"a\", \"text\":\"x } ] \\\" \"},\n {\"id\":\"b\",\n  \"text\":\"y\"}\n]\n");
  dir.write("2.json", "{\n \"id\": \"c\",\n \"text\": \"z\"\n}\n{\n \"id\": \"d\", \"text\": \"w\"}\n");
  dir.write("3.json", R"([{"id":"e","text":"v"}, oops {"id":"f","text":"u"}, {"id":"g")");
  dir.write("4.json", "[]");
  const Reading r = read_all({dir.path()});
  CHECK(listed(r) == "a = x } ] \" \nb = y\nc = z\nd = w\ne = v\nf = u\n");
  CHECK(dir.shown(r.messages()) ==
        "DIR/3.json:1: error: expected a JSON object here; going on with the next one\n"
        "DIR/3.json:1: error: the JSON object that starts here never ends\n");
  CHECK(dir.shown(r.documents[1].source) == "DIR/1.json:3");
}

TEST_CASE("pages and JSON objects that are too long are skipped while they stream by", "[unit]") {
  const Folder dir;
  const std::string longer(3'000'000, 'x');
  dir.write("1.html", "<html><body>" + longer);
  dir.write("2.jsonl", "{\"text\":\"short\"}\n{\"text\":\"" + longer + "\"}\n{\"text\":\"also short\"}\n");
  dir.write("3.json", R"([{"text":")" + longer + R"("},{"text":"third"}])");
  SourceOptions options;
  options.max_bytes = 2'000'000;
  const Reading r = read_all({dir.path()}, options);
  CHECK(listed(r) == "2.jsonl:1 = short\n2.jsonl:3 = also short\n3.json:1 = third\n");
  CHECK(
      dir.shown(r.messages()) ==
      "DIR/1.html: error: is a web page of more than 1 MiB and was skipped (split it)\n"
      "DIR/2.jsonl:2: error: the line is longer than 1 MiB and was skipped (split it: one article a line)\n"
      "DIR/3.json:1: error: the JSON object is longer than 1 MiB and was skipped (split it: one article an object, in "
      "an array or one a line)\n");
}

TEST_CASE("a page or JSON object with more text than an article has is skipped", "[unit]") {
  const std::string text(kMaxTextBytes, 'x');
  CHECK(read_one(InputFormat::json_lines, "{\"text\":\"" + text + "\"}").documents.size() == 1);
  CHECK(read_one(InputFormat::json_lines, "{\"text\":\"x" + text + "\"}").messages() ==
        "in:1: error: the text is longer than 4 MiB and was skipped (split it into articles)\n");
  CHECK(read_one(InputFormat::html, "<p>" + text + "x").messages() ==
        "in: error: the text is longer than 4 MiB and was skipped (split it into articles)\n");
}

TEST_CASE("a long plain text is cut where a paragraph ends, else a line, a sentence, a word, a character", "[unit]") {
  const Folder dir;
  const std::string path = dir.write("a.txt", "");
  SourceOptions options;
  options.max_text_bytes = 16;
  const auto parts = [&](const std::string& text) {
    dir.write("a.txt", text);
    Reading r = read_all({path}, options);
    std::string out;
    for (const Document& d : r.documents) out += dir.shown(d.source).substr(4) + " " + d.id + " [" + d.text + "]\n";
    CHECK(r.report.size() == (r.documents.size() == 1 ? 0 : 1));
    return out;
  };
  CHECK(parts("sixteen bytes ok") == "a.txt a.txt [sixteen bytes ok]\n");
  CHECK(parts("One line.\n\nTwo\nlines here.") ==
        "a.txt:1 a.txt#1 [One line.\n\n]\na.txt:3 a.txt#2 [Two\nlines here.]\n");
  CHECK(parts("One line.\nTwo lines here.") == "a.txt:1 a.txt#1 [One line.\n]\na.txt:2 a.txt#2 [Two lines here.]\n");
  CHECK(parts("It is so. It is not.") == "a.txt:1 a.txt#1 [It is so. ]\na.txt:1 a.txt#2 [It is not.]\n");
  CHECK(parts("words and more words") == "a.txt:1 a.txt#1 [words and more ]\na.txt:1 a.txt#2 [words]\n");
  CHECK(parts("fifteenletters_é") == "a.txt:1 a.txt#1 [fifteenletters_]\na.txt:1 a.txt#2 [é]\n");
  CHECK(parts("First of all.\n" + std::string(32, '\n') + "Last.") ==
        "a.txt:1 a.txt#1 [First of all.\n\n\n]\na.txt:34 a.txt#4 [Last.]\n");
  dir.write("a.txt", "One line.\n\nTwo\nlines here.");
  CHECK(dir.shown(read_all({path}, options).messages()) ==
        "DIR/a.txt: warning: is longer than 16 bytes and is read in parts, each as an article of its own (better give "
        "each article a file or a line of JSON; names and dates of one part are unknown in the next)\n");
}

TEST_CASE("a long text in two bytes a character is cut between characters", "[unit]") {
  const Folder dir;
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("It is so. It is not.")) wide += {c, '\0'};
  SourceOptions options;
  options.max_text_bytes = 16;
  CHECK(listed(read_all({dir.write("a.txt", wide)}, options)) == "a.txt#1 = It is so. \na.txt#2 = It is not.\n");
}

TEST_CASE("a single line of 20 MB gives parts with all its bytes", "[unit]") {
  const Folder dir;
  const std::string line(20'000'000, 'x');  // NOLINT(bugprone-string-constructor): the length is what is tested
  const Reading r = read_all({dir.write("long.txt", line)});
  std::size_t bytes = 0;
  for (const Document& d : r.documents) bytes += d.text.size();
  CHECK(r.documents.size() == 5);
  CHECK(bytes == 20'000'000);
}

TEST_CASE("the first signs of a file tell its format", "[unit]") {
  CHECK(sniffed("Plain words.") == "text");
  CHECK(sniffed("[Editor's note] It rained.") == "text");
  CHECK(sniffed("{sic} It rained.") == "text");
  CHECK(sniffed(" [ {\"text\":") == "json");
  CHECK(sniffed("{\"text\":\"a\"}\n{\"text\":\"b\"}") == "jsonl");
  CHECK(sniffed("{\n\"text\":\"a\"}") == "json");
  CHECK(sniffed("\xEF\xBB\xBF{\"text\":\"a\"}") == "jsonl");
  CHECK(sniffed(std::string("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14)) == "html");
  CHECK(sniffed("\n<!DOCTYPE html><p>x") == "html");
  CHECK(sniffed("<div>x</div>") == "html");
  CHECK(sniffed("<Agency> It rained.") == "text");
  CHECK(sniffed("<center>It rained", "a.html") == "html");
  CHECK(sniff("{\"text\":\"a\"}", "f", InputFormat::text).format == InputFormat::text);
  CHECK(input_format_from("jsonl") == InputFormat::json_lines);
  CHECK(input_format_from("pdf") == std::nullopt);
}
