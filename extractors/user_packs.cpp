// SPDX-License-Identifier: Apache-2.0
#include "extractors/user_packs.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "extractors/name_lists.hpp"
#include "model/sha256.hpp"

namespace dramatis {

namespace {

std::string path_of(const PackSources& folder, const std::string& file) {
  const bool slash = folder.folder.empty() || folder.folder.back() == '/';
  return folder.folder + (slash ? "" : "/") + file;
}

bool is_error(const Diagnostic& d) { return d.severity == Severity::error; }

std::uint64_t lines_in(std::string_view text) {
  return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

bool is_whole_pack(const PackSources& sources) {
  return std::any_of(sources.files.begin(), sources.files.end(),
                     [](const auto& f) { return f.first.starts_with("words/"); });
}

UserPacks::UserPacks(const std::vector<PackSources>& folders, const Lexicon& base, std::string_view base_vocabulary,
                     RuleSources base_rules)
    : folders_(&folders), rules_(std::move(base_rules)) {
  read_vocabulary(base_vocabulary);
  std::vector<Diagnostic> diagnostics;
  for (const PackSources& folder : folders) read_folder(folder, base, diagnostics);
  if (std::any_of(diagnostics.begin(), diagnostics.end(), is_error)) throw RuleError(std::move(diagnostics));
  warnings_ = std::move(diagnostics);
}

/// The texts are parsed as one; in messages lines count from the start of the file they stand in.
void UserPacks::read_vocabulary(std::string_view base_vocabulary) {
  std::string text(base_vocabulary);
  std::vector<std::pair<std::uint64_t, std::string>> parts = {{0, "vocabulary"}};  // lines before, file
  for (const PackSources& folder : *folders_) {
    const auto found = folder.files.find("vocabulary");
    if (found == folder.files.end()) continue;
    text += '\n';
    parts.emplace_back(lines_in(text), path_of(folder, "vocabulary"));
    text += found->second;
  }
  try {
    vocabulary_ = Vocabulary::parse(text, "vocabulary");
  } catch (const RuleError& error) {
    std::vector<Diagnostic> all = error.diagnostics();
    for (Diagnostic& d : all) {
      auto part = parts.begin();
      for (auto p = parts.begin(); p != parts.end(); ++p)
        if (p->first < d.line) part = p;
      d.file = part->second;
      d.line -= std::min(d.line, part->first);
    }
    throw RuleError(std::move(all));
  }
}

void UserPacks::read_folder(const PackSources& folder, const Lexicon& base, std::vector<Diagnostic>& diagnostics) {
  const NameListReader lists(base, vocabulary_);
  RuleSources rules;
  std::vector<ParsedLexicon> lexicons;
  const auto take_list = [&](NameList list, const std::string& path) {
    for (ParsedLexicon& lexicon : list.lexicons) lexicons.push_back(std::move(lexicon));
    if (!list.rules.empty()) rules.files.push_back({path, std::move(list.rules), 0, true});
  };
  bool has_any = false;
  for (const auto& [file, text] : folder.files) {
    const std::string path = path_of(folder, file);
    bool known = true;
    if (file == "pack") {
      rules.pack = text;
      rules.pack_parts = {{0, path}};
    } else if (file.ends_with(".rules")) {
      rules.files.push_back({path, text, 0, false});
    } else if (file.ends_with(".lex")) {
      lexicons.push_back(parse_lex_file(text, path, diagnostics));
    } else if (file.ends_with(".txt")) {
      take_list(lists.read_plain(text, path, diagnostics), path);
    } else if (file.ends_with(".jsonl")) {
      take_list(lists.read_entity_ruler(text, path, diagnostics), path);
    } else {
      known = file == "vocabulary";
      if (!known && !file.ends_with(".md"))
        diagnostics.push_back({Severity::warning, path, 0, 0, "is no file of a rule folder and was left out",
                               "rules end in .rules, lexicons in .lex, lists of names in .txt or .jsonl"});
    }
    has_any = has_any || known;
  }
  if (!has_any)
    diagnostics.push_back({Severity::error, folder.folder, 0, 0, "there are no rules in this folder",
                           "rules end in .rules, lexicons in .lex, lists of names in .txt or .jsonl"});
  std::erase_if(lexicons, [](const ParsedLexicon& l) { return l.name.empty(); });  // reported by the parser
  take_lexicons(std::move(lexicons));
  rules_ = overlay_rule_sources(std::move(rules_), std::move(rules));
}

/// A lexicon that does not add replaces what earlier folders said of that name.
void UserPacks::take_lexicons(std::vector<ParsedLexicon> lexicons) {
  std::set<std::string> replaced;
  for (const ParsedLexicon& l : lexicons)
    if (!l.adds) replaced.insert(l.name);
  std::erase_if(lexicons_, [&](const ParsedLexicon& l) { return replaced.contains(l.name); });
  // What this folder adds goes before what earlier ones did: of equal forms the latest counts.
  lexicons_.insert(lexicons_.begin(), std::make_move_iterator(lexicons.begin()),
                   std::make_move_iterator(lexicons.end()));
}

PackSources UserPacks::rule_texts() const {
  PackSources out;
  std::size_t number = 0;
  for (const RuleSources::File& file : rules_.files)
    if (file.layer > 0) out.files["user" + std::to_string(number++) + ".rules"] = file.text;
  return out;
}

std::string UserPacks::hash(std::string_view base_hash) const {
  Sha256 sha;
  sha.update(base_hash);
  for (const PackSources& folder : *folders_) sha.update(folder.hash());
  return sha.hex();
}

}  // namespace dramatis
