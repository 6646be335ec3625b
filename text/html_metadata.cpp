// SPDX-License-Identifier: Apache-2.0
#include "text/html_metadata.hpp"

#include <rapidjson/document.h>

#include <initializer_list>

#include "model/utf8.hpp"
#include "text/reader_support.hpp"

namespace dramatis {

namespace {

using Json = rapidjson::Value;

std::string_view view(const Json& string) { return {string.GetString(), string.GetStringLength()}; }

void set(std::string& field, std::string_view value) {
  if (field.empty() && is_valid_utf8(value)) field = value;
}

/// What JSON-LD says, in any of the shapes that sites use: one object, an array, a "@graph".
class ArticleData {
 public:
  explicit ArticleData(Document& document) : document_(document) {}

  void read(const std::string& json) {
    rapidjson::Document parsed;
    parsed.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
    if (!parsed.HasParseError()) visit(parsed, 3);
  }

 private:
  void visit(const Json& value, int depth) {
    if (depth == 0) return;
    if (value.IsArray()) {
      for (auto item = value.Begin(); item < value.End(); ++item) visit(*item, depth - 1);
    } else if (value.IsObject()) {
      if (is_article(value)) take(value);
      if (const Json* graph = find(value, "@graph")) visit(*graph, depth - 1);
    }
  }

  static const Json* find(const Json& object, const char* key) {
    const auto member = object.FindMember(key);
    return member == object.MemberEnd() ? nullptr : &member->value;
  }

  /// schema.org: Article, NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting …
  static bool is_article_type(const Json& type) {
    return type.IsString() && (view(type).ends_with("Article") || view(type).ends_with("Posting"));
  }
  static bool is_article(const Json& object) {
    const Json* type = find(object, "@type");
    if (type == nullptr) return false;
    if (!type->IsArray()) return is_article_type(*type);
    for (auto item = type->Begin(); item < type->End(); ++item)
      if (is_article_type(*item)) return true;
    return false;
  }

  void take(const Json& article) {
    set(document_.title, text(article, "headline"));
    set(document_.published, iso_date(text(article, "datePublished")));
    set(document_.url, text(article, "url"));
    if (const Json* author = find(article, "author"); author != nullptr && document_.author.empty())
      document_.author = names(*author);
    if (const Json* publisher = find(article, "publisher"); publisher != nullptr && document_.publisher.empty())
      document_.publisher = names(*publisher);
  }

  static std::string_view text(const Json& object, const char* key) {
    const Json* value = find(object, key);
    return value != nullptr && value->IsString() ? view(*value) : std::string_view();
  }

  /// A name, an object with a name, or a list of these: "A, B".
  static std::string names(const Json& value) {
    if (value.IsString()) return is_valid_utf8(view(value)) ? std::string(view(value)) : std::string();
    if (value.IsObject()) {
      const std::string_view name = text(value, "name");
      return is_valid_utf8(name) ? std::string(name) : std::string();
    }
    std::string out;
    if (!value.IsArray()) return out;
    for (auto item = value.Begin(); item < value.End(); ++item) {
      const std::string name = item->IsArray() ? std::string() : names(*item);
      if (name.empty()) continue;
      if (!out.empty()) out += ", ";
      out += name;
    }
    return out;
  }

  Document& document_;
};

/// The content of the first meta tag of these names, tried in order.
std::string_view meta(const HtmlPage& page, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    for (const auto& [key, content] : page.meta)
      if (key == name && !content.empty()) return content;
  return {};
}

std::string first_date(const HtmlPage& page) {
  for (const std::string_view name : {"article:published_time", "og:published_time", "datepublished", "date", "pubdate",
                                      "publishdate", "publish-date", "dc.date.issued", "dc.date", "dcterms.created",
                                      "dcterms.date", "sailthru.date", "parsely-pub-date", "article.published"}) {
    if (const std::string date = iso_date(meta(page, {name})); !date.empty()) return date;
  }
  if (const std::string date = iso_date(page.published); !date.empty()) return date;
  for (const std::string& time : page.times)
    if (const std::string date = iso_date(time); !date.empty()) return date;
  return {};
}

/// "Quake hits coast | The Harbour Post": the page title without the site's name.
std::string_view without_site(std::string_view title, std::string_view site) {
  for (const std::string_view bar : {" | ", " - ", " \xE2\x80\x94 ", " \xE2\x80\x93 "}) {
    const auto at = title.rfind(bar);
    if (at == std::string_view::npos) continue;
    const std::string_view tail = title.substr(at + bar.size());
    if (tail == site || bar == " | ") return title.substr(0, at);
  }
  return title;
}

}  // namespace

void read_metadata(const HtmlPage& page, Document& document) {
  ArticleData data(document);
  for (const std::string& json : page.json_ld) data.read(json);
  set(document.publisher, meta(page, {"og:site_name", "dc.publisher", "publisher", "application-name"}));
  set(document.title, meta(page, {"og:title", "twitter:title", "dc.title", "headline"}));
  set(document.title, without_site(page.title, document.publisher));
  set(document.published, first_date(page));
  std::string_view author =
      meta(page, {"author", "article:author", "parsely-author", "dc.creator", "sailthru.author", "byl"});
  if (author.starts_with("http")) author = {};  // a profile page, no name
  set(document.author, author);
  if (!page.authors.empty()) set(document.author, page.authors.front());
  set(document.url, page.canonical);
  set(document.url, meta(page, {"og:url"}));
}

}  // namespace dramatis
