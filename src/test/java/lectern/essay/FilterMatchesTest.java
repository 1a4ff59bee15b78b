package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import lectern.text.FuzzyMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter that is typed letter by letter finds what a look at every essay finds. */
class FilterMatchesTest {
  private static final String[] WORDS = {
    "the", "lamp", "lamps", "Whale", "wick", "Ölwechsel", "to be", "self-taught", "ﬁre", "読書",
    "candles", "tallow", "well", "web log", "A", "x̌", "1999", "Bo’s", "tttttttt", "Straße"
  };

  private static String text(Random random, int most) {
    var text = new ArrayList<String>();
    for (int words = random.nextInt(most + 1); words > 0; words--) {
      text.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(random.nextInt(9) == 0 ? "-" : " ", text);
  }

  private static Essay essay(Random random, int number) {
    List<Tag> tags = random.nextBoolean() ? List.of() : List.of(new Tag(text(random, 2)));
    var head =
        new Head(
            text(random, 4),
            random.nextBoolean() ? List.of() : List.of(text(random, 2), text(random, 1)),
            null,
            null,
            tags,
            false,
            text(random, 5),
            text(random, 9),
            "",
            "",
            List.of(),
            List.of());
    return new Essay(number + ".md", head, 1, "", 0);
  }

  private static List<Essay> essays(Random random, int count) {
    var essays = new ArrayList<Essay>();
    for (int i = 0; i < count; i++) {
      essays.add(essay(random, i));
    }
    return essays;
  }

  /** The rule, one essay after the other. */
  private static boolean matches(Essay essay, String typed) {
    for (String word : typed.strip().split(" +", -1)) {
      Head head = essay.head();
      if (!word.isEmpty()
          && FuzzyMatcher.match(word, head.title()) == null
          && head.tags().stream().noneMatch(tag -> FuzzyMatcher.isIn(word, tag.name()))
          && head.authors().stream().noneMatch(author -> FuzzyMatcher.isIn(word, author))
          && !FuzzyMatcher.isIn(word, head.tldr())
          && !FuzzyMatcher.isIn(word, head.description())) {
        return false;
      }
    }
    return true;
  }

  private static BitSet matching(List<Essay> essays, String typed) {
    var rows = new BitSet();
    for (int row = 0; row < essays.size(); row++) {
      rows.set(row, matches(essays.get(row), typed));
    }
    return rows;
  }

  @Test
  void lettersTypedAndTakenBackFindWhatTheRuleSays() {
    var random = new Random(7);
    for (int round = 0; round < 40; round++) {
      List<Essay> essays = essays(random, 60);
      FilterMatches matches = FilterMatches.all(EssayTable.of(essays));
      String typed = "";
      for (int key = 0; key < 60; key++) {
        switch (random.nextInt(8)) {
          case 0 -> typed = "";
          case 1 -> typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
          case 2 -> typed += " ";
          case 3 -> typed = text(random, 2);
          case 4 -> typed = text(random, 1).replaceFirst("[aeiou]", "");
          default -> {
            String next = WORDS[random.nextInt(WORDS.length)];
            typed += next.charAt(random.nextInt(next.length()));
          }
        }
        matches = matches.refine(typed);
        assertEquals(matching(essays, typed), matches.rows(), typed);
      }
      List<Essay> others = essays(random, 40);
      assertEquals(
          matching(others, typed),
          FilterMatches.all(EssayTable.of(others)).refine(typed).rows(),
          typed);
    }
  }

  /** In lmp no letter may be missing, in lmps one. */
  @Test
  void aWordTakenBackBeforeALongerOneFindsMore() {
    var head =
        new Head(
            "Oil",
            List.of(),
            null,
            null,
            List.of(new Tag("lamps")),
            false,
            "",
            "",
            "",
            "",
            List.of(),
            List.of());
    EssayTable table = EssayTable.of(List.of(new Essay("oil.md", head, 1, "", 0)));
    FilterMatches both = FilterMatches.all(table).refine("lmp lmps");
    assertTrue(both.rows().isEmpty());
    assertTrue(both.refine("lmps").rows().get(0));
  }

  /** What is typed, and in how many of a thousand essays the last letter is looked for. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "w, 1000", // whales
        "wh, 143",
        "wha, 143",
        "whal, 143", // now a letter may be missing
        "whale, 143",
        "whale n, 143",
        "whale nu, 143"
      })
  void aLetterMoreIsLookedForAmongTheMatchesBefore(String typed, int tested) {
    var matches = FilterMatches.all(new CountedEssays(1_000).table());
    for (int length = 1; length <= typed.length(); length++) {
      matches = matches.refine(typed.substring(0, length));
    }
    assertEquals(tested, matches.tested(), typed);
    assertTrue(matches.rows().cardinality() <= 143);
  }

  @Test
  void aLetterLessIsKnownAlready() {
    var all = FilterMatches.all(new CountedEssays(1_000).table());
    FilterMatches two = all.refine("w").refine("wh");
    assertEquals(two, two.refine("wha").refine("wh"));
    assertEquals(two, two.refine("wh "));
    assertEquals(all, two.refine(""));
  }
}
