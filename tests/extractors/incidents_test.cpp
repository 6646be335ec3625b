// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <map>

#include "tests/extractors/whole_reading.hpp"

using namespace dramatis;

namespace {

/// Triggers by incident, in the order of the text: "bomb-blast attack / shooting".
std::string incidents_of(const std::string& text) {
  AnnotatedDocument document;
  test::read_whole(text, document);
  std::map<std::uint32_t, std::map<ByteOffset, std::string>> triggers;
  for (const Event& e : document.events)
    triggers[e.incident].try_emplace(e.span.begin, std::string(document.text(e.span)));
  std::string out;
  for (const auto& [incident, mentions] : triggers) {
    if (!out.empty()) out += " / ";
    bool first = true;
    for (const auto& [begin, trigger] : mentions) out += (std::exchange(first, false) ? "" : " ") + trigger;
  }
  return out;
}

}  // namespace

TEST_CASE("an act, its other names and what it did are one incident", "[unit]") {
  CHECK(incidents_of(
            "A bomb exploded outside a bank in Tarn. The attack killed two guards. The blast wounded a nurse.") ==
        "exploded attack killed blast wounded");
  CHECK(incidents_of("Anna Berg was assassinated in Tarn on Monday. Rebels claimed responsibility for the attack.") ==
        "assassinated attack");
}

TEST_CASE("the accident of a later sentence is the crash that was told", "[unit]") {
  CHECK(incidents_of("A bus plunged into a ravine in Norway, killing 12 people. The accident happened near Tarn.") ==
        "plunged killing accident");
  CHECK(incidents_of("Two trains collided in Norway. In May 2019 an accident in Chad killed 40.") ==
        "collided / accident killed");
}

TEST_CASE("acts of different kinds are two incidents", "[unit]") {
  CHECK(incidents_of("A bomb exploded outside a bank. Gunmen ambushed a convoy.") == "exploded / ambushed");
}

TEST_CASE("another target is another incident", "[unit]") {
  CHECK(incidents_of("Gunmen attacked a bank. Rebels attacked a school.") == "attacked / attacked");
  CHECK(incidents_of("Gunmen attacked a bank. The gunmen also attacked the guards.") == "attacked attacked");
}

TEST_CASE("others who act, totals and bare plurals are other incidents", "[unit]") {
  CHECK(incidents_of("Gunmen killed a judge in Tarn. Rebels dynamited three pylons.") == "killed / dynamited");
  CHECK(incidents_of("Gunmen killed a judge in Tarn. Meanwhile, a bomb exploded at a bank.") == "killed / exploded");
  CHECK(incidents_of("Gunmen killed a judge in May 2019. Three judges have been killed in 2019.") == "killed / killed");
  CHECK(incidents_of("Gunmen attacked a judge in Tarn. The city has seen a wave of attacks on lawyers.") ==
        "attacked / attacks");
}

TEST_CASE("other names and other days are other incidents", "[unit]") {
  CHECK(incidents_of("Rebels killed Erik Holm. Soldiers killed Anna Berg.") == "killed / killed");
  CHECK(incidents_of("Rebels attacked a post in May 2019. The attack in June 2020 killed a guard.") ==
        "attacked / attack killed");
}

TEST_CASE("soldiers of another state do something else", "[unit]") {
  CHECK(incidents_of("Chad armed itself for its invasion. Norwegian troops launched an offensive in Tarn.") ==
        "invasion / offensive");
  CHECK(incidents_of("Chad armed itself for its invasion. Chadian troops launched an offensive in Tarn.") ==
        "invasion offensive");
}

TEST_CASE("a state's own soldiers are those that it sends", "[unit]") {
  CHECK(incidents_of("Chadian soldiers were sent to Norway. Soldiers were deployed by Chad.") == "sent deployed");
  CHECK(incidents_of("Chadian soldiers were sent to Norway. Soldiers were deployed by Mali.") == "sent / deployed");
}

TEST_CASE("a war named by its country may be another's war on it", "[unit]") {
  CHECK(incidents_of("The Norway war goes on. Chad's war could spread.") == "war war");
  CHECK(incidents_of("The Norway war goes on. The Mali war could spread.") == "war / war");
}

TEST_CASE("days later, of another size, or of other counts is something else", "[unit]") {
  CHECK(incidents_of("Gunmen killed a judge in Tarn. Days later, a bomb exploded in Tarn.") == "killed / exploded");
  CHECK(incidents_of("Gunmen killed a judge in Tarn. Days later, rebels admitted the attack.") == "killed attack");
  CHECK(incidents_of("A 6.0-magnitude quake hit Norway. A 6.3-magnitude quake hit Norway.") == "quake / quake");
  CHECK(incidents_of("A 6.0-magnitude quake hit Norway. The quake measured 6.1.") == "quake quake");
  CHECK(incidents_of("A quake in Norway killed 2,200 people. Weeks later, a quake in Norway killed 27 people.") ==
        "quake quake / killed / killed");
}

TEST_CASE("a place that lies in the other is no other place", "[unit]") {
  CHECK(incidents_of("Gunmen attacked a bank in Bergen, Norway. The attack in Norway killed a guard.") ==
        "attacked attack killed");
  CHECK(incidents_of("Gunmen attacked a bank in Bergen, Norway. The attack in Sweden killed a guard.") ==
        "attacked / attack killed");
}

TEST_CASE("what is planned is no side of what happened", "[unit]") {
  CHECK(incidents_of("Rebels plan to attack a bank. A bomb exploded in Tarn.") == "attack / exploded");
}

TEST_CASE("the text tells again of what its headline tells", "[unit]") {
  CHECK(incidents_of(
            "Gunmen kill guards in attack on bank\n\nTARN: Gunmen on motorcycles attacked a bank in Tarn on Monday, "
            "killing two guards.") == "kill attack attacked killing");
}

TEST_CASE("who turns on the actor, another mine and similar attacks are other incidents", "[unit]") {
  CHECK(incidents_of("A gunman killed two pupils. Police shot the gunman dead.") == "killed / shot");
  CHECK(incidents_of("A gunman killed two pupils. The gunman died.") == "killed died");
  CHECK(incidents_of("Two guards were killed when a mine exploded. Another mine wounded a nurse.") ==
        "killed exploded / wounded");
  CHECK(incidents_of("A bomb exploded in Tarn. Rebels have carried out similar attacks.") == "exploded / attacks");
}

TEST_CASE("they that met may be anybody of the meeting", "[unit]") {
  CHECK(incidents_of("The president met Anna Berg. During the meeting they discussed aid.") ==
        "met meeting / discussed");
}

TEST_CASE("people who are shot at in a place that is attacked are no other target", "[unit]") {
  CHECK(incidents_of("Gunmen attacked a market in Tarn. The attackers shot at traders. The assault wounded a nurse.") ==
        "attacked shot assault wounded");
}

TEST_CASE("whoever attends the meeting, it is the one that was told", "[unit]") {
  CHECK(incidents_of("The presidents met in Oslo. Anna Berg and Erik Holm also attended the meeting.") ==
        "met meeting");
  CHECK(incidents_of("Anna Berg met Erik Holm. Priya Nair attended the meeting between Norway and Chad.") ==
        "met / meeting");
}

TEST_CASE("tear gas kills nobody, and a similar complaint is another", "[unit]") {
  CHECK(incidents_of("Police fired tear gas at students who protested against the killing of a nurse.") ==
        "fired / protested / killing");
  CHECK(incidents_of("Anna Berg sued Erik Holm. She filed a similar lawsuit in 2019.") == "sued / lawsuit");
}

TEST_CASE("the attack is what was told by that word, another boat another crash", "[unit]") {
  CHECK(incidents_of("Norway attacked a port. Chad said it had shot down a drone. The attack wounded a guard.") ==
        "attacked attack wounded / shot down");
  CHECK(incidents_of("Ten people died when a boat capsized. Another boat sank off Chad, killing two.") ==
        "died capsized / sank killing");
}

TEST_CASE("one deed has those whom it killed and those whom it wounded", "[unit]") {
  CHECK(incidents_of("Gunmen killed Erik Holm and wounded Anna Berg.") == "killed wounded");
}

TEST_CASE("people of a body act for it, and for no other", "[unit]") {
  CHECK(incidents_of("Hamas fighters attacked a town. Hezbollah attacked a base.") == "attacked / attacked");
  CHECK(incidents_of("Norway and Chad attacked a port. Chad attacked the port with drones.") == "attacked attacked");
}

TEST_CASE("a word of what kind it is makes no other happening, two such words do", "[unit]") {
  CHECK(incidents_of("Norway opened an investigation into the bank. The police inquiry went on for weeks.") ==
        "investigation inquiry");
  CHECK(incidents_of("The cabinet meeting ended at noon. The board meeting lasted six hours.") == "meeting / meeting");
}
