// SPDX-License-Identifier: Apache-2.0
#include "text/language.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "lexicon/pack_image.hpp"
#include "text/tokenizer.hpp"

using namespace dramatis;

namespace {

std::string language_of(std::string text) {
  static const Lexicon lexicon{PackImage::embedded()};
  static const Tokenizer tokenizer(lexicon);
  static const LanguageDetector detector(lexicon);
  AnnotatedDocument d;
  Document source;
  source.text = std::move(text);
  d.reset(std::move(source));
  tokenizer.tokenize(d);
  return std::string(detector.detect(d));
}

}  // namespace

TEST_CASE("English passes in every kind of text that news has", "[unit]") {
  CHECK(language_of(
            "The council of the capital agreed on Monday that the new bridge will be built, its chairman said.") ==
        "en");
  CHECK(language_of("COUNCIL AGREES ON NEW BRIDGE OVER THE FJORD AFTER FORTY YEARS OF DISPUTE, SAYS ITS CHAIRMAN") ==
        "en");
  CHECK(language_of("LISBON - Benfica v Sporting, Porto v Braga, Boavista v Estoril, Casa Pia v Arouca, Gil Vicente v "
                    "Moreirense") == "en");
  CHECK(language_of("The Frente de la Costa and the Partido de los Trabajadores met in San Miguel de la Sierra, El "
                    "Comercio said on Monday.") == "en");
}

TEST_CASE("texts too short to tell pass as English", "[unit]") {
  CHECK(language_of("") == "en");
  CHECK(language_of("Der Rat tagt.") == "en");
  CHECK(language_of("42 17 3%") == "en");
}

TEST_CASE("other languages are recognised by their little words", "[unit]") {
  CHECK(language_of("Der Rat der Hauptstadt hat sich am Montag auf den Bau der neuen Brücke geeinigt, wie die "
                    "Vorsitzende nach einer Sitzung sagte.") == "de");
  CHECK(language_of("Le conseil de la capitale a décidé lundi que le nouveau pont sera construit, selon sa présidente, "
                    "après une réunion de six heures.") == "fr");
  CHECK(language_of("El consejo de la capital acordó el lunes que el nuevo puente será construido por los ingenieros "
                    "del banco, dijo su presidenta.") == "es");
  CHECK(language_of("Il consiglio della capitale ha deciso lunedì che il nuovo ponte sarà costruito, come ha detto la "
                    "presidente dopo una riunione.") == "it");
  CHECK(language_of("O conselho da capital decidiu na segunda-feira que a nova ponte será construída pelos "
                    "engenheiros, disse a presidente após uma reunião.") == "pt");
  CHECK(language_of("De raad van de hoofdstad is het maandag eens geworden over de bouw van een nieuwe brug, zei de "
                    "voorzitter na een lange zitting.") == "nl");
  CHECK(language_of("Rada stolicy zgodziła się w poniedziałek na budowę nowego mostu, który ma być gotowy do końca "
                    "roku, jak powiedziała jej przewodnicząca po naradzie.") == "pl");
  CHECK(language_of("Dewan ibu kota pada hari Senin setuju bahwa jembatan baru itu akan dibangun oleh para insinyur "
                    "dari bank tersebut, kata ketuanya.") == "id");
}

TEST_CASE("other scripts are recognised by their letters", "[unit]") {
  CHECK(language_of("Совет столицы в понедельник решил построить новый мост.") == "ru");
  CHECK(language_of("Το συμβούλιο της πρωτεύουσας αποφάσισε τη Δευτέρα.") == "el");
  CHECK(language_of("قرر مجلس العاصمة يوم الاثنين بناء الجسر الجديد.") == "ar");
  CHECK(language_of("市议会星期一决定建造新桥。") == "zh");
  CHECK(language_of("市議会は月曜日に新しい橋の建設を決めた。") == "ja");
  CHECK(language_of("시의회는 월요일 새 다리를 건설하기로 결정했다.") == "ko");
}

TEST_CASE("running text without the little words of any known language is undetermined", "[unit]") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += std::string(i % 3 == 0 ? "blorq " : i % 3 == 1 ? "tesimo " : "vankur ");
  CHECK(language_of(text) == "und");
}
