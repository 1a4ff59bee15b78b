package lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartPunctuationTest {
  private static final String[] PIECES = {
    "\"", "'", "-", "--", "---", ".", "...", " ", " ", "a", "word", "s", "n", "5", "90s", "(", ")",
    "“", "”", "‘", "’", "„", "«", "»", "\u202F", "–", "—", "…", ",", "/", "<", ">", "\n", "é", "￼"
  };

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"Yes,\" she said.|“Yes,” she said.",
        "\"I said 'no' twice\"|“I said ‘no’ twice”",
        "\"'Foo,' he said, 'bar.'\"|“‘Foo,’ he said, ‘bar.’”",
        "'I said \"no\"'|‘I said “no”’",
        "(\"so\")|(“so”)",
        "\"Wait--\" and—\"go\"|“Wait–” and—“go”",
        "non-\"native\"|non-“native”",
        "\"and/or\"/\"not\"|“and/or”/“not”",
        "\"I was 25\" he said|“I was 25” he said",
        "don't, O'Brien's, the dogs' bowls|don’t, O’Brien’s, the dogs’ bowls",
        "He said 'don't go' twice|He said ‘don’t go’ twice",
        "rock 'n' roll|rock ’n’ roll",
        "the '90s, '68 and the 1960's|the ’90s, ’68 and the 1960’s",
        "'Tis 'em, I said 'so'|’Tis ’em, I said ‘so’",
        "the 'hood|the ’hood",
        "1914--1918|1914–1918",
        "so -- and so|so – and so",
        "so---and so --- yes|so—and so — yes",
        "---Ada|—Ada",
        "well... so...|well… so…",
        "\"￼\" and ￼'s|“￼” and ￼’s",
      })
  void wordsAreSetAsInPrint(String typed, String printed) {
    assertEquals(printed, set("en", typed));
    assertEquals(printed, set("", typed));
    assertEquals(printed, set("en-GB", typed));
    assertEquals(printed, set("sv", typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5'10\"",
        "a 19\" screen, 6' high",
        "51°28'38\" N",
        "--all and (see) -x",
        "----",
        "-----",
        "<-- here -->",
        "go ./... and ../",
        "....",
        "a \" b ' c",
        "“so” it’s – done…",
        "foo\"bar",
        "",
      })
  void whatMayBeSomethingElseStays(String typed) {
    assertEquals(typed, set("en", typed));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "de|\"Ja\", sagte er, \"das 'Nein' gilt\".|„Ja“, sagte er, „das ‚Nein‘ gilt“.",
        "de-AT|Er hat's, 's ist gut, und 'so' auch|Er hat’s, ’s ist gut, und ‚so‘ auch",
        "fr|\"Oui\" dit-il, l'ami|«\u202FOui\u202F» dit-il, l’ami",
        "fr|(\"Il dit \"non\" ici\")|(«\u202FIl dit “non” ici\u202F»)",
        "FR-CA|\"Il dit 'non'\"|«\u202FIl dit ‘non’\u202F»",
      })
  void aLanguageHasMarksOfItsOwn(String language, String typed, String printed) {
    assertEquals(printed, set(language, typed));
  }

  @Test
  void aQuoteMayRunThroughParts() {
    var print = new SmartPunctuation("en", "\"so ￼ on\" it's");
    assertEquals("“so ", print.part(0, 4));
    assertEquals(" on", print.part(5, 8));
    assertEquals("” it’s", print.part(8, 14));
  }

  @Test
  void whatIsSetOnceIsNotSetAgain() {
    var random = new Random(5);
    for (int i = 0; i < 30_000; i++) {
      var typed = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
        typed.append(PIECES[random.nextInt(PIECES.length)]);
      }
      for (String language : new String[] {"en", "de", "fr"}) {
        String once = set(language, typed.toString());
        assertEquals(once, set(language, once), () -> language + ": " + typed);
        assertEquals(bare(typed.toString()), bare(once), () -> language + ": " + typed);
      }
    }
  }

  /** The words without all that may be set in another way. */
  private static String bare(String text) {
    return text.replaceAll("[-\"'.“”‘’„‚«»\u202F–—…]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "\"", "-", ".", "'a ", "a' ", "\"a", "'n"})
  void aLongParagraphTakesNoLongerThanManyShortOnes(String piece) {
    String words = piece.repeat(1_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> set("en", words));
  }

  private static String set(String language, String typed) {
    return new SmartPunctuation(language, typed).part(0, typed.length());
  }
}
