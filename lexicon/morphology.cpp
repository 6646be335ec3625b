// SPDX-License-Identifier: Apache-2.0
#include "lexicon/morphology.hpp"

#include <algorithm>

namespace dramatis {

namespace {

struct Ending {
  std::string_view from;
  std::string_view to;
};

constexpr Ending kNounEndings[] = {{"ies", "y"},   {"ses", "s"},   {"xes", "x"},          {"zes", "z"}, {"ches", "ch"},
                                   {"shes", "sh"}, {"men", "man"}, {"children", "child"}, {"s", ""}};
constexpr Ending kVerbEndings[] = {{"ies", "y"}, {"es", "e"}, {"es", ""},   {"s", ""},  {"ied", "y"},
                                   {"ed", "e"},  {"ed", ""},  {"ing", "e"}, {"ing", ""}};

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

bool ends_in_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  for (std::string_view e : endings) {
    if (word.ends_with(e)) return true;
  }
  return false;
}

std::string cut(std::string_view word, std::size_t letters, std::string_view add = {}) {
  std::string out(word.substr(0, word.size() - letters));
  out += add;
  return out;
}

/// "stopp": the last letter stands twice.
bool is_doubled(std::string_view stem) {
  return stem.size() > 2 && stem[stem.size() - 1] == stem[stem.size() - 2] && is_letter(stem.back());
}

std::string guess_noun(std::string_view w) {
  if (!w.ends_with('s') || w.ends_with("ss") || w.size() < 3) return std::string(w);
  if (w.ends_with("ies") && w.size() > 4) return cut(w, 3, "y");
  if (ends_in_any(w, {"ches", "shes", "xes", "sses", "zzes"})) return cut(w, 2);
  return cut(w, 1);
}

/// Whether the stem before "-ed" or "-ing" stands without "e": "touch-ed", "follow-ed", "gather-ed",
/// "signal-ed", but "ris-en", "agre-ed", "mov-ed", "pledg-ed", "financ-ed".
bool is_stem_without_e(std::string_view stem) {
  if (stem.size() < 2) return true;
  if (ends_in_any(stem, {"ss", "sh", "ch", "ow", "aw", "ew", "er", "en", "al", "on", "or", "om", "et", "it", "el"}))
    return true;
  if (ends_in_any(stem, {"u", "v", "z", "c", "g", "s"})) return false;
  const char last = stem.back();
  const char before = stem[stem.size() - 2];
  if (last == 'y' || last == 'w' || last == 'x') return true;  // "played", "taxed"
  if (!is_vowel(last) && !is_vowel(before))
    return last != 'l' || before == 'l' || before == 'r';                                  // "settl-ed", "curl-ed"
  if (!is_vowel(last) && stem.size() > 2 && is_vowel(stem[stem.size() - 3])) return true;  // "stream-ed"
  return false;
}

/// A verb of one syllable that ends with one consonant behind one vowel doubles it: "raped" is no form of "rap".
bool doubles_its_end(std::string_view stem) {
  if (stem.size() < 3 || is_vowel(stem.back()) || stem.find_last_of("wxy") == stem.size() - 1) return false;
  const auto vowel = [](char c) { return is_vowel(c) || c == 'y'; };
  return is_vowel(stem[stem.size() - 2]) && std::count_if(stem.begin(), stem.end(), vowel) == 1;
}

std::string guess_from_stem(std::string_view stem) {
  if (is_doubled(stem) && !ends_in_any(stem, {"ss", "ff", "zz"})) {
    return ends_in_any(stem, {"ll"}) && stem.size() < 6 ? std::string(stem) : cut(stem, 1);
  }
  return is_stem_without_e(stem) ? std::string(stem) : std::string(stem) + 'e';
}

std::string guess_verb(std::string_view w, Tag tag) {
  if (tag == Tag::VBZ) {
    if (!w.ends_with('s') || w.size() < 3) return std::string(w);
    if (w.ends_with("ies") && w.size() > 4) return cut(w, 3, "y");
    if (ends_in_any(w, {"ches", "shes", "xes", "sses", "zzes", "oes"})) return cut(w, 2);
    return cut(w, 1);
  }
  if (tag == Tag::VBG && w.ends_with("ing") && w.size() > 4) return guess_from_stem(w.substr(0, w.size() - 3));
  if ((tag == Tag::VBD || tag == Tag::VBN) && w.ends_with("ed") && w.size() > 3) {
    if (w.ends_with("ied") && w.size() > 4) return cut(w, 3, "y");
    if (w.ends_with("eed")) return cut(w, 1);
    return guess_from_stem(w.substr(0, w.size() - 2));
  }
  return std::string(w);
}

std::string guess_adjective(std::string_view w, Tag tag) {
  const std::string_view ending = tag == Tag::JJR || tag == Tag::RBR ? "er" : "est";
  if (!w.ends_with(ending) || w.size() < ending.size() + 3) return std::string(w);
  const std::string_view stem = w.substr(0, w.size() - ending.size());
  if (stem.back() == 'i') return cut(stem, 1, "y");
  return is_doubled(stem) && !is_vowel(stem.back()) && !ends_in_any(stem, {"ll", "ss"}) ? cut(stem, 1)
                                                                                        : std::string(stem);
}

}  // namespace

void noun_candidates(std::string_view word, std::vector<std::string>& out) {
  out.clear();
  for (const Ending& e : kNounEndings) {
    if (word.ends_with(e.from) && word.size() > e.from.size() + 1) out.push_back(cut(word, e.from.size(), e.to));
  }
}

void verb_candidates(std::string_view word, std::vector<std::string>& out) {
  out.clear();
  for (const Ending& e : kVerbEndings) {
    if (!word.ends_with(e.from) || word.size() <= e.from.size() + 1) continue;
    const bool vowel_follows = e.from == "ed" || e.from == "ing";
    if (e.to.empty() && vowel_follows && doubles_its_end(word.substr(0, word.size() - e.from.size()))) continue;
    out.push_back(cut(word, e.from.size(), e.to));
    if (e.to.empty() && e.from != "s" && e.from != "es" && is_doubled(out.back())) {
      out.push_back(cut(out.back(), 1));
    }
  }
}

void adjective_candidates(std::string_view word, std::vector<std::string>& out) {
  out.clear();
  for (std::string_view ending : {std::string_view("er"), std::string_view("est")}) {
    if (!word.ends_with(ending) || word.size() < ending.size() + 2) continue;
    const std::string_view stem = word.substr(0, word.size() - ending.size());
    if (stem.back() == 'i') out.push_back(cut(stem, 1, "y"));
    out.emplace_back(stem);
    out.push_back(std::string(stem) + 'e');
    if (is_doubled(stem)) out.push_back(cut(stem, 1));
  }
}

std::string guess_lemma(std::string_view word, Tag tag) {
  switch (tag) {
    case Tag::NNS:
    case Tag::NNPS: return guess_noun(word);
    case Tag::VBZ:
    case Tag::VBD:
    case Tag::VBN:
    case Tag::VBG: return guess_verb(word, tag);
    case Tag::JJR:
    case Tag::JJS:
    case Tag::RBR:
    case Tag::RBS: return guess_adjective(word, tag);
    default: return std::string(word);
  }
}

std::string regular_s_form(std::string_view base) {
  if (base.size() > 1 && base.back() == 'y' && !is_vowel(base[base.size() - 2])) return cut(base, 1, "ies");
  if (ends_in_any(base, {"s", "x", "z", "ch", "sh"})) return std::string(base) + "es";
  return std::string(base) + 's';
}

std::string regular_ed_form(std::string_view base) {
  if (base.size() > 1 && base.back() == 'y' && !is_vowel(base[base.size() - 2])) return cut(base, 1, "ied");
  return std::string(base) + (base.ends_with('e') ? "d" : "ed");
}

std::string regular_ing_form(std::string_view base) {
  if (base.ends_with("ie")) return cut(base, 2, "ying");
  if (base.ends_with('e') && base.size() > 2 && !ends_in_any(base, {"ee", "oe", "ye"})) return cut(base, 1, "ing");
  return std::string(base) + "ing";
}

}  // namespace dramatis
