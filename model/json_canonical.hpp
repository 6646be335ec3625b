// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON in one fixed form: no white space, numbers shortest. Receives the events of a JSON
// parser (RapidJSON's handler concept) and appends them as text.

#include <cstdint>
#include <string>
#include <vector>

#include "model/json_append.hpp"

namespace dramatis {

/// Each function takes one event and returns false to stop the parser: beyond 100 levels.
class CanonicalJson {
 public:
  explicit CanonicalJson(std::string& out) : out_(&out) {}

  // NOLINTBEGIN(readability-identifier-naming): RapidJSON calls them so
  bool Null() { return scalar("null"); }
  bool Bool(bool value) { return scalar(value ? "true" : "false"); }
  bool Int(int value) { return Int64(value); }
  bool Uint(unsigned value) { return Uint64(value); }
  bool Int64(std::int64_t value) {
    separate();
    if (value < 0) *out_ += '-';
    append_json_number(
        *out_, value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value));
    return true;
  }
  bool Uint64(std::uint64_t value) {
    separate();
    append_json_number(*out_, value);
    return true;
  }
  bool Double(double value) {
    separate();
    append_json_number(*out_, value);
    return true;
  }
  bool RawNumber(const char* text, unsigned size, bool /*copy*/) { return scalar({text, size}); }
  bool String(const char* text, unsigned size, bool /*copy*/) {
    separate();
    append_json_string(*out_, {text, size});
    return true;
  }
  bool Key(const char* text, unsigned size, bool copy) {
    String(text, size, copy);
    *out_ += ':';
    is_behind_key_ = true;
    return true;
  }
  bool StartObject() { return open('{'); }
  bool EndObject(unsigned /*members*/) { return close('}'); }
  bool StartArray() { return open('['); }
  bool EndArray(unsigned /*items*/) { return close(']'); }
  // NOLINTEND(readability-identifier-naming)

 private:
  static constexpr std::size_t kMaxDepth = 100;

  bool scalar(std::string_view text) {
    separate();
    out_->append(text);
    return true;
  }
  bool open(char bracket) {
    separate();
    *out_ += bracket;
    has_items_.push_back(false);
    return has_items_.size() <= kMaxDepth;
  }
  bool close(char bracket) {
    *out_ += bracket;
    has_items_.pop_back();
    return true;
  }
  /// A comma before every item but the first of its list or object.
  void separate() {
    if (is_behind_key_) {
      is_behind_key_ = false;
      return;
    }
    if (has_items_.empty()) return;
    if (has_items_.back()) *out_ += ',';
    has_items_.back() = true;
  }

  std::string* out_;
  std::vector<bool> has_items_;  ///< one an open list or object
  bool is_behind_key_ = false;
};

}  // namespace dramatis
