// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "model/utf8.hpp"
#include "reader_support.hpp"
#include "text/html_page.hpp"
#include "text/source_map.hpp"

using namespace dramatis;
using namespace dramatis::test;

namespace {

constexpr const char* kPage = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry service resumes | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="og:title" content="Ferry service resumes after storm">
<link rel="canonical" href="https://post.example/ferry">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":["NewsArticle"],"headline":"Ferry service resumes after storm","datePublished":"2025-02-11T08:30:00+02:00",
"author":[{"@type":"Person","name":"Ilse Maan"},{"@type":"Person","name":"Tom Reyes"}],"publisher":{"@type":"Organization","name":"Harbour Post Media"}}]}</script>
<script>var x = "<p>not text</p>";</script><style>p { color: red }</style></head>
<body><header><h1>The Harbour Post</h1><nav><a href="/">Home</a> <a href="/w">World</a></nav></header>
<article><h1>Ferry service resumes after storm</h1><p class="byline">By Ilse Maan and Tom Reyes</p>
<figure><img src="f.jpg" alt="A ferry"><figcaption>The ferry Aurora on Monday. Photo: Jo Lind</figcaption></figure>
<p>Ferries between Tallinn and Helsinki sailed again on Tuesday, <b>harbour</b> master Liis&nbsp;Kask said, &quot;after two days&quot; of gale&#45;force winds &amp; waves.</p>
<h2>Backlog</h2>
<p>Some 1,200 trucks<br>are still waiting.</p>
<ul><li>Two ferries are in repair.</li></ul>
<aside><p>Sign up for our newsletter</p></aside>
<h3>Related</h3><ul><li><a href="/1">Storm closes harbour</a></li><li><a href="/2">Ferry operator fined</a></li></ul>
<footer>© 2025</footer></article>
<div><p>Another teaser text that does not belong to the article.</p></div>
<p hidden>Hidden</p><script>unclosed</body></html>)";

std::string zones_of(const Document& d) {
  std::string out;
  for (const Zone& z : d.zones)
    out += std::string(name_of(z.kind)) + ": " + d.text.substr(z.span.begin.value, z.span.size()) + "\n";
  return out;
}

Document page(std::string html) {
  Reading r = read_one(InputFormat::html, std::move(html));
  REQUIRE(r.documents.size() == 1);
  return r.documents[0];
}

}  // namespace

TEST_CASE("a page gives its article without navigation, asides, lists of links and scripts", "[unit]") {
  const Document d = page(kPage);
  CHECK(zones_of(d) ==
        "headline: Ferry service resumes after storm\n"
        "byline: By Ilse Maan and Tom Reyes\n"
        "caption: The ferry Aurora on Monday. Photo: Jo Lind\n"
        "body: Ferries between Tallinn and Helsinki sailed again on Tuesday, harbour master Liis Kask said, \"after "
        "two days\" of "
        "gale-force winds & waves.\n"
        "body: Backlog\n"
        "body: Some 1,200 trucks\nare still waiting.\n"
        "body: Two ferries are in repair.\n");
  CHECK(d.title == "Ferry service resumes after storm");
  CHECK(d.published == "2025-02-11T08:30:00+02:00");
  CHECK(d.author == "Ilse Maan, Tom Reyes");
  CHECK(d.publisher == "Harbour Post Media");
  CHECK(d.url == "https://post.example/ferry");
}

TEST_CASE("every character of a page's text leads back to where it stands in the file", "[property]") {
  const std::string html = kPage;
  const Document d = page(html);
  std::size_t same = 0;
  for (std::size_t i = 0; i < d.text.size(); ++i) {
    const auto source = source_offset(d.source_map, i);
    REQUIRE(source < html.size());
    if (html[source] == d.text[i]) ++same;
  }
  CHECK(d.text.size() - same < 40);  // entities, collapsed blanks and paragraph breaks
  for (const char* word :
       {"Liis", "Kask", "after two", "of gale", "force winds", "waves.", "trucks", "are still", "repair"})
    CHECK(source_offset(d.source_map, d.text.find(word)) == html.find(word, html.find("<article>")));
}

TEST_CASE("metadata is found in meta tags, microdata and time elements too", "[unit]") {
  const Document d = page(
      "<html><head><title>Rain - The Dale</title><meta name=author content='Ana Roe'><meta property='og:site_name' "
      "content='The Dale'></head>"
      "<body><main><h1>Rain</h1><time datetime='2024-12-31T23:59Z'>yesterday</time><p>It "
      "rained.</p></main></body></html>");
  CHECK(d.title == "Rain");
  CHECK(d.author == "Ana Roe");
  CHECK(d.published == "2024-12-31T23:59Z");
  CHECK(d.publisher == "The Dale");
  CHECK(d.text == "Rain\n\nyesterday\n\nIt rained.");
}

TEST_CASE("a page title that goes on behind the headline is the headline", "[unit]") {
  CHECK(page("<title>Rain falls &#8211; Dale News</title><h1>Rain falls</h1><p>It rained all day.</p>").title ==
        "Rain falls");
  CHECK(page("<title>Rain falls on Dale</title><h1>It rains</h1><p>It rained all day.</p>").title ==
        "Rain falls on Dale");
}

TEST_CASE("a page in Windows-1252 is decoded by its declaration and mapped to its bytes", "[unit]") {
  const std::string html =
      "<html><head><meta charset=windows-1252></head><body><p>Caf\xE9 R\xF6sti, Bern</p></body></html>";
  const Document d = page(html);
  CHECK(d.text == "Caf\xC3\xA9 R\xC3\xB6sti, Bern");
  CHECK(source_offset(d.source_map, d.text.find("Bern")) == html.find("Bern"));
}

TEST_CASE("a page that never closes anything is read", "[unit]") {
  CHECK(page("<html><body><div><p>One.<p>Two <b>bold<div>Three").text == "One.\n\nTwo bold\n\nThree");
  CHECK(page("<p>Text <!-- comment that never ends <p>gone").text == "Text");
  CHECK(page("<p>Text<script>if (a < b) {").text == "Text");
}

TEST_CASE("nesting of 100,000 levels needs neither stack nor quadratic time", "[unit]") {
  std::string deep;
  for (const char* tag : {"<div>", "<b>", "<span>", "<ul><li>", "<table><tr><td>", "<font size=1>", "<a href=x>"}) {
    for (int i = 0; i < 100'000; ++i) deep += tag;
    deep += "text ";
  }
  const HtmlPage parsed = parse_html(deep);
  std::string all;
  for (const HtmlBlock& b : parsed.blocks) all += b.text + " ";
  CHECK(all.find("text") != std::string::npos);
}

TEST_CASE("character references to no character are replaced", "[regression]") {
  CHECK(is_valid_utf8(page("<p>a &#xD8CCCCCCCCCCCC; b &#xD800; &#99999999999; c</p>").text));
}

TEST_CASE("a page without running text is reported", "[unit]") {
  const Reading r = read_one(InputFormat::html, "<html><body><nav>Home</nav></body></html>");
  CHECK(r.documents.empty());
  CHECK(r.messages() == "in: warning: the page holds no running text\n");
}
