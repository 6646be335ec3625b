// SPDX-License-Identifier: Apache-2.0
#include "text/entity_ruler.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <array>
#include <initializer_list>

#include "model/nearest.hpp"
#include "model/token.hpp"

namespace dramatis {

namespace {

using Json = rapidjson::Value;

std::string concat(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out += part;
  return out;
}

/// Why a pattern cannot be had. Not mapped: spaCy knows it and our language has no word for it.
struct Unusable {
  Severity severity;
  std::string message;
  std::string advice;
};

[[noreturn]] void wrong(std::string message, std::string advice = {}) {
  throw Unusable{Severity::error, std::move(message), std::move(advice)};
}
[[noreturn]] void not_mapped(std::string what) {
  throw Unusable{Severity::warning, what + " cannot be said as a rule; this pattern is left out",
                 "write a rule for it: docs/rules.md"};
}

constexpr std::array<std::string_view, 30> kKeys = {
    "LOWER",    "TEXT",          "ORTH",     "NORM",       "LEMMA",    "TAG",      "POS",      "IS_TITLE",
    "IS_UPPER", "IS_LOWER",      "IS_DIGIT", "LIKE_NUM",   "IS_ALPHA", "IS_PUNCT", "IS_ASCII", "IS_STOP",
    "IS_SPACE", "IS_SENT_START", "LIKE_URL", "LIKE_EMAIL", "SHAPE",    "LENGTH",   "ENT_TYPE", "ENT_ID",
    "ENT_IOB",  "ENT_KB_ID",     "MORPH",    "DEP",        "OP",       "_"};

std::string_view text_of(const Json& value) { return {value.GetString(), value.GetStringLength()}; }

/// The words that a test on text accepts: "x" or {"IN": ["x", "y"]}.
std::vector<std::string> words_of(std::string_view key, const Json& value) {
  if (value.IsString()) return {std::string(text_of(value))};
  if (!value.IsObject()) wrong(concat({"the value of '", key, "' is no text"}));
  std::vector<std::string> out;
  for (auto m = value.MemberBegin(); m < value.MemberEnd(); ++m) {
    const std::string_view name = text_of(m->name);
    if (name != "IN") not_mapped(concat({"'", name, "' of '", key, "'"}));
    if (!m->value.IsArray() || m->value.Empty()) wrong(concat({"'IN' of '", key, "' is no list"}));
    for (const Json& word : m->value.GetArray()) {
      if (!word.IsString()) wrong(concat({"'IN' of '", key, "' holds something else than text"}));
      out.emplace_back(text_of(word));
    }
  }
  return out;
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : std::string(between)) + part;
  return out;
}

/// `"a"` or `("a" | "b")`, between the marks of the rule language.
std::string choice(std::string_view key, const Json& value, char mark) {
  std::vector<std::string> words = words_of(key, value);
  for (std::string& word : words) {
    if (word.empty() || word.find(mark) != std::string::npos || word.find('\n') != std::string::npos)
      not_mapped(concat({"the text of '", key, "'"}));
    word = mark + word + mark;
  }
  return words.size() == 1 ? words[0] : "( " + joined(words, " | ") + " )";
}

std::vector<std::string> plain_words(std::string_view key, const Json& value) {
  std::vector<std::string> words = words_of(key, value);
  for (const std::string& word : words)
    if (word.empty() || word.find_first_of(" |(){}[]\"'#\\\n") != std::string::npos)
      not_mapped(concat({"the text of '", key, "'"}));
  return words;
}

std::vector<std::string> tags_of(const Json& value) {
  std::vector<std::string> tags = words_of("TAG", value);
  for (const std::string& tag : tags)
    if (tag_from(tag) == Tag::none) wrong("unknown tag '" + tag + "'", "the tags are those of the Penn treebank");
  return tags;
}

bool is_true(std::string_view key, const Json& value) {
  if (!value.IsBool()) wrong(concat({"the value of '", key, "' is neither true nor false"}));
  if (!value.GetBool()) not_mapped(concat({"'", key, "': false"}));
  return true;
}

std::string repetition(const Json& value) {
  if (!value.IsString()) wrong("the value of 'OP' is no text");
  const std::string_view op = text_of(value);
  if (op == "1" || op.empty()) return {};
  if (op == "?" || op == "*" || op == "+") return std::string(op);
  const bool counted =
      op.size() > 2 && op.front() == '{' && op.back() == '}' && op[1] != ',' && op[op.size() - 2] != ',';
  if (counted) return std::string(op);
  not_mapped(concat({"'OP': '", op, "'"}));
}

std::string element(const Json& token, const std::function<std::string(std::string_view)>& type_of) {
  if (!token.IsObject()) wrong("a token of the pattern is no object");
  std::string what, repeat;
  for (auto m = token.MemberBegin(); m < token.MemberEnd(); ++m) {
    std::string key(text_of(m->name));
    std::transform(key.begin(), key.end(), key.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    std::string one;
    if (key == "OP") {
      repeat = repetition(m->value);
      continue;
    }
    if (key == "LOWER") one = choice(key, m->value, '"');
    else if (key == "TEXT" || key == "ORTH") one = choice(key, m->value, '\'');
    else if (key == "LEMMA") one = "lemma(" + joined(plain_words(key, m->value), " | ") + ")";
    else if (key == "TAG") one = "tag(" + joined(tags_of(m->value), " | ") + ")";
    else if (key == "IS_TITLE") one = is_true(key, m->value) ? "cap" : "";
    else if (key == "IS_UPPER") one = is_true(key, m->value) ? "acronym" : "";
    else if (key == "IS_LOWER") one = is_true(key, m->value) ? "lower" : "";
    else if (key == "IS_DIGIT" || key == "LIKE_NUM") one = is_true(key, m->value) ? "number" : "";
    else if (key == "IS_ALPHA") one = is_true(key, m->value) ? "word" : "";
    else if (key == "IS_PUNCT") one = is_true(key, m->value) ? "punctuation" : "";
    else if (key == "ENT_TYPE") {
      std::vector<std::string> types;
      for (const std::string& label : words_of(key, m->value)) {
        types.push_back(type_of(label));
        if (types.back().empty()) wrong(concat({"unknown label '", label, "' in 'ENT_TYPE'"}));
      }
      one = types.size() == 1 ? types[0] : "( " + joined(types, " | ") + " )";
    } else if (std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end()) {
      not_mapped("the key '" + key + "'");
    } else {
      wrong("unknown key '" + key + "' in a token", spelling_advice(key, kKeys));
    }
    if (!what.empty()) not_mapped(concat({"the key '", key, "' beside another"}));
    what = one;
  }
  return (what.empty() ? "any" : what) + repeat;
}

RulerPattern parse(const rapidjson::Document& line, const std::function<std::string(std::string_view)>& type_of) {
  if (!line.IsObject()) wrong("a line is one object: {\"label\": …, \"pattern\": …}");
  RulerPattern out;
  bool has_pattern = false;
  for (auto m = line.MemberBegin(); m < line.MemberEnd(); ++m) {
    const std::string_view key = text_of(m->name);
    if (key == "label" || key == "id") {
      if (!m->value.IsString()) wrong(concat({"the value of '", key, "' is no text"}));
      (key == "id" ? out.id : out.label) = text_of(m->value);
    } else if (key == "pattern") {
      has_pattern = true;
    } else {
      constexpr std::array<std::string_view, 3> kMembers = {"label", "pattern", "id"};
      wrong(concat({"unknown key '", key, "'"}), spelling_advice(key, kMembers));
    }
  }
  if (out.label.empty()) wrong("the key 'label' is missing");
  if (!has_pattern) wrong("the key 'pattern' is missing");
  const Json& pattern = line["pattern"];
  if (pattern.IsString()) {
    out.phrase = text_of(pattern);
    if (out.phrase.find_first_not_of(" \t") == std::string::npos) wrong("the pattern is empty");
    return out;
  }
  if (!pattern.IsArray() || pattern.Empty()) wrong("a pattern is a text or a list of tokens");
  for (const Json& token : pattern.GetArray()) out.match += (out.match.empty() ? "" : " ") + element(token, type_of);
  return out;
}

}  // namespace

std::optional<RulerPattern> parse_ruler_line(std::string_view line, const std::string& path, std::uint64_t number,
                                             const std::function<std::string(std::string_view)>& type_of,
                                             std::vector<Diagnostic>& diagnostics) {
  rapidjson::Document json;
  json.Parse(line.data(), line.size());
  if (json.HasParseError()) {
    diagnostics.push_back({Severity::error, path, number, json.GetErrorOffset() + 1,
                           std::string("broken JSON: ") + rapidjson::GetParseError_En(json.GetParseError()), ""});
    return std::nullopt;
  }
  try {
    return parse(json, type_of);
  } catch (const Unusable& reason) {
    diagnostics.push_back({reason.severity, path, number, 0, reason.message, reason.advice});
    return std::nullopt;
  }
}

}  // namespace dramatis
