// SPDX-License-Identifier: Apache-2.0
#include "lexicon/morphology.hpp"

#include <catch2/catch.hpp>

using namespace dramatis;

TEST_CASE("regular forms follow English spelling", "[unit]") {
  std::string out;
  for (const char* base : {"deploy", "carry", "move", "die", "agree", "watch", "pass", "fix", "see", "dye"}) {
    out += regular_s_form(base) + " " + regular_ed_form(base) + " " + regular_ing_form(base) + "\n";
  }
  CHECK(out ==
        "deploys deployed deploying\ncarries carried carrying\nmoves moved moving\ndies died dying\n"
        "agrees agreed agreeing\nwatches watched watching\npasses passed passing\nfixes fixed fixing\n"
        "sees seed seeing\ndyes dyed dyeing\n");
}

TEST_CASE("candidates hold the base form", "[unit]") {
  std::vector<std::string> out;
  const auto has = [&](const char* base) { return std::find(out.begin(), out.end(), base) != out.end(); };
  verb_candidates("stopped", out);
  CHECK(has("stop"));
  verb_candidates("denies", out);
  CHECK(out.front() == "deny");
  verb_candidates("raped", out);  // "rap" doubles its p
  CHECK(out == std::vector<std::string>{"rape"});
  verb_candidates("moving", out);
  CHECK(out.front() == "move");
  noun_candidates("churches", out);
  CHECK(out.front() == "church");
  noun_candidates("spokeswomen", out);
  CHECK(out.front() == "spokeswoman");
  adjective_candidates("biggest", out);
  CHECK(has("big"));
  adjective_candidates("larger", out);
  CHECK(has("large"));
  adjective_candidates("heavier", out);
  CHECK(out.front() == "heavy");
  noun_candidates("is", out);
  CHECK(out.empty());
}

TEST_CASE("lemmas of unknown words are guessed from spelling and tag", "[unit]") {
  const std::vector<std::tuple<const char*, Tag, const char*>> rows = {
      {"livestreamed", Tag::VBD, "livestream"},
      {"crowdfunded", Tag::VBN, "crowdfund"},
      {"doxing", Tag::VBG, "dox"},
      {"retweets", Tag::VBZ, "retweet"},
      {"blogged", Tag::VBD, "blog"},
      {"geofenced", Tag::VBN, "geofence"},
      {"photoshopping", Tag::VBG, "photoshop"},
      {"weaponized", Tag::VBD, "weaponize"},
      {"detoxified", Tag::VBD, "detoxify"},
      {"quadcopters", Tag::NNS, "quadcopter"},
      {"microbatteries", Tag::NNS, "microbattery"},
      {"exabytes", Tag::NNS, "exabyte"},
      {"podcasts", Tag::VBZ, "podcast"},
      {"deadlier", Tag::JJR, "deadly"},
      {"glitchiest", Tag::JJS, "glitchy"},
      {"Oslo", Tag::NNP, "Oslo"},
      {"uberized", Tag::NN, "uberized"},
      {"chess", Tag::NNS, "chess"},
      {"rebuffed", Tag::VBD, "rebuff"},
      {"outsold", Tag::VBD, "outsold"},
  };
  for (const auto& [word, tag, lemma] : rows) CHECK(guess_lemma(word, tag) == lemma);
}
