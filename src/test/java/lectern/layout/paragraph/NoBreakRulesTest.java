package lectern.layout.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import lectern.layout.HouseStyle;
import lectern.layout.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoBreakRulesTest {

  /** The sign ~ stands for a space at which no line ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a run of 5~km, at least",
        "10~% of it",
        "(12~°C)",
        "see p.~12 there",
        "pp.~12 ff.",
        "§~3 says",
        "§§~3 to 5",
        "No.~7",
        "“vol.~2”",
        "5~km/h",
        "a 5 kilo bag",
        "in 1999 men",
        "Chapter 3 a thing",
        "12 13 14",
        "page 12",
        "step. 5",
        "5 kmh",
        "1~h 20~min",
        "the § sign",
        "5 ",
        " 5"
      })
  void numbersStayWithTheirUnits(String text) {
    assertEquals(text, bound(text, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 5~May 1923",
        "in May 1923",
        "May~5, 1923",
        "am 5.~Mai",
        "le 14~juillet",
        "they may 5 times",
        "117 May",
        "10~000 and 1~234~567.",
        "1999 200 men",
        "by 5,5 000",
        "1 23 456789",
      })
  void numbersStayWithTheirMonthsAndThousands(String text) {
    assertEquals(text, bound(text, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by J.~R.~R.~Tolkien",
        "(J.R.R.~Tolkien)",
        "Mr.~Baggins and Mrs~Dalloway",
        "Dr.~Watson",
        "an Mr. or a Dr. of it",
        "z.~B. das",
        "i.~d.~R. so",
        "44 v.~Chr. dort",
        "in it. The end",
        "Louis~XIV, and World War~II.",
        "so I. am",
        "he and I",
        "Vitamin X",
      })
  void namesStayWithWhatTheyBeginWith(String text) {
    assertEquals(text, bound(text, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a word~— and one",
        "a word~– and one",
        "a word~- and one",
        "a word~-- and one",
        "a word~-— and one",
        "well~… no",
        "well …no",
        "the -x option",
        "where x~=~5, and",
        "y~≤~10",
        "E~=~mc², so",
        "the name = value",
        "a~=~b~=~c",
      })
  void punctuationStaysWithTheWordBefore(String text) {
    assertEquals(text, bound(text, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "pl,on i~ona w~domu",
    "pl-PL,(w~domu)",
    "cs,s~ním k~nám a~v~lese",
    "ru,он и~она в~доме",
    "en,a man i know",
    "'',on i ona w domu"
  })
  void wordsOfOneLetterStayWithTheNextWhereThatIsTheCustom(String language, String text) {
    assertEquals(text, bound(text, language));
  }

  @Test
  void aDashBetweenTwoWordsStaysWithTheFirst() {
    BitSet good = breaks("one—two", "").good();
    assertFalse(good.get(3));
    assertTrue(good.get(4));
  }

  @ParameterizedTest
  @CsvSource({
    "git log --oneline, 10, false",
    "--oneline, 2, false",
    "(--oneline), 3, false",
    "one--two, 5, true",
    "one---two, 6, true",
    "use ?url here, 5, false",
    "in /usr/lib, 4, false",
    "in /usr/lib, 8, true",
    "one/two, 4, true"
  })
  void theSignsThatBeginAWordStayWithIt(String text, int offset, boolean good) {
    assertEquals(good, breaks(text, "").good().get(offset));
  }

  @Test
  void boundWordsBreakApartBeforeAWordIsCut() {
    RunningText words = RunningText.outside("by J. R. R. Tolkien", Style.TEXT, HouseStyle.DEFAULT);
    List<String> lines =
        LineTypesetter.lines(words, 0, 9).stream()
            .map(line -> line.spans().getFirst().text())
            .toList();
    assertEquals(List.of("by", "J. R. R.", "Tolkien"), lines);
  }

  private static BreakOpportunities breaks(String text, String language) {
    HouseStyle houseStyle = HouseStyle.DEFAULT.withLanguage(language);
    return RunningText.outside(text, Style.TEXT, houseStyle).breaks();
  }

  private static String bound(String text, String language) {
    String source = text.replace('~', ' ');
    BreakOpportunities breaks = breaks(source, language);
    var shown = new StringBuilder(source);
    for (int at = 0; at < source.length() - 1; at++) {
      if (source.charAt(at) == ' ' && !breaks.good().get(at + 1)) {
        shown.setCharAt(at, at == 0 ? ' ' : '~');
      }
    }
    return shown.toString();
  }
}
