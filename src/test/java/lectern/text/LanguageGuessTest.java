package lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The lamp was lit before the tide came in, and it was the keeper's wife who saw that"
            + " the boats had turned for home.",
        "de | Das Licht brannte schon, als die Flut kam, und es war die Frau des Wärters, die sah,"
            + " dass sich die Boote auf den Weg gemacht hatten.",
        "fr | La lampe était allumée avant la marée, et c'est la femme du gardien qui vit que les"
            + " bateaux rentraient dans le port pour la nuit.",
        "es | La lámpara estaba encendida antes de la marea, y fue la mujer del farero la que vio"
            + " que los barcos volvían al puerto.",
        "nl | De lamp brandde al toen het water opkwam, en het was de vrouw van de wachter die zag"
            + " dat de boten op weg naar huis waren.",
        "pl | Lampa paliła się już, zanim przyszedł przypływ, i to żona latarnika zobaczyła, że"
            + " łodzie nie płyną do domu, ale na morze, i że jest ich mniej.",
        "pt | A lâmpada já estava acesa quando a maré subiu, e foi a mulher do faroleiro que viu"
            + " que os barcos não voltavam para o porto.",
        "it | La lampada era accesa prima della marea, e fu la moglie del guardiano che vide che le"
            + " barche non tornavano al porto per la notte.",
        "'' | Lampan var tänd redan innan vattnet steg, och det var fyrvaktarens hustru som såg att"
            + " båtarna hade vänt hemåt igen samma kväll.",
        "'' | lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor"
            + " incididunt ut labore et dolore magna aliqua ut enim ad minim",
        "'' | 灯台の灯りは潮が満ちる前にともされていた。",
        "'' | The lamp was lit.",
      })
  void tellsALanguageByItsSmallWords(String language, String text) {
    assertEquals(language, LanguageGuess.of(text));
  }
}
