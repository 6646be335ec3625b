// SPDX-License-Identifier: Apache-2.0
#include "model/annotated_document.hpp"

#include <cstring>
#include <utility>

namespace dramatis {

/// A chain of blocks that is rewound, not freed, between articles.
struct AnnotatedDocument::Arena {
  static constexpr std::size_t kBlock = 64 * 1024;
  std::vector<std::unique_ptr<char[]>> blocks;
  std::size_t block = 0;  // the one being filled
  std::size_t used = 0;
  std::vector<std::unique_ptr<char[]>> large;  // strings over a block; freed at rewind

  char* take(std::size_t n) {
    if (n > kBlock) {
      large.push_back(std::make_unique_for_overwrite<char[]>(n));
      return large.back().get();
    }
    if (blocks.empty() || used + n > kBlock) {
      if (!blocks.empty()) ++block;
      if (block == blocks.size()) blocks.push_back(std::make_unique_for_overwrite<char[]>(kBlock));
      used = 0;
    }
    char* out = blocks[block].get() + used;
    used += n;
    return out;
  }

  void rewind() {
    block = 0;
    used = 0;
    large.clear();
  }
};

AnnotatedDocument::AnnotatedDocument() : arena_(std::make_unique<Arena>()) {}
AnnotatedDocument::AnnotatedDocument(AnnotatedDocument&&) noexcept = default;
AnnotatedDocument& AnnotatedDocument::operator=(AnnotatedDocument&&) noexcept = default;
AnnotatedDocument::~AnnotatedDocument() = default;

void AnnotatedDocument::reset(Document next) {
  document = std::move(next);
  tokens.clear();
  sentences.clear();
  chunks.clear();
  functions.clear();
  clauses.clear();
  nominals.clear();
  chunk_of_token.clear();
  lexicon_matches.clear();
  mentions.clear();
  entities.clear();
  relations.clear();
  events.clear();
  quotes.clear();
  times.clear();
  time_readings.clear();
  quantities.clear();
  local_words_.clear();
  local_word_ids_.clear();
  arena_->rewind();
}

WordId AnnotatedDocument::local_word(std::string_view folded) {
  if (auto found = local_word_ids_.find(folded); found != local_word_ids_.end()) return found->second;
  const std::string_view kept = keep(folded);
  const WordId id = kFirstLocalWord + static_cast<WordId>(local_words_.size());
  local_words_.push_back(kept);
  local_word_ids_.emplace(kept, id);
  return id;
}

std::string_view AnnotatedDocument::keep(std::string_view s) {
  if (s.empty()) return {};
  char* to = arena_->take(s.size());
  std::memcpy(to, s.data(), s.size());
  return {to, s.size()};
}

}  // namespace dramatis
