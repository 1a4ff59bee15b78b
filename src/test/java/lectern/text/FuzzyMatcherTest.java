package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyMatcherTest {
  @ParameterizedTest
  @CsvSource({
    "'', Anything, Anything",
    "pub, Why did they publish, Why did they [pub]lish",
    "wdt, Why did they publish, [W]hy [d]id [t]hey publish",
    "cafe, The Café, The [Café]",
    "cafe, The Cafe\u0301, The [Cafe]\u0301",
    "CAFÉ, the cafe, the [cafe]",
    "om, Some Open models, Some [O]pen [m]odels",
    "mod, m o d model, m o d [mod]el",
    "fi, A ﬁne day, A [ﬁ]ne day",
    "wh th, Why did they, [Wh]y did [th]ey",
    "it's, Where it’s at, Where [it’s] at",
    "日語, 日本語, [日]本[語]"
  })
  void findsTheLettersOneWouldPoint(String query, String text, String marked) {
    assertThat(marked(query, text)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "philosphy, philosophy",
    "identty, On identity",
    "steinbrok, Jon Steinbrook",
    "dont, Don’t hurry",
    "ecole, L'école",
    "ecle, Une école",
    "hilosophy, philosophy",
    "slow, A slowly burning lamp",
    "slowy, A slowly burning lamp",
    "selfhood, On self-hood",
    "phlosphy, philosophy",
    "philsoph, philosophy",
    "steinbook, 'Ada Fuchs, Jon Steinbrook'"
  })
  void aMissingLetterDoesNotMatter(String word, String text) {
    assertThat(FuzzyMatcher.isIn(word, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "rvr, river",
    "idty, identity",
    "phlsphy, philosophy",
    "lampz, lamps",
    "ivers, rover",
    "philosphy, pears hold little oil so every place has one"
  })
  void moreThanAMissingLetterDoes(String word, String text) {
    assertThat(FuzzyMatcher.isIn(word, text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"x, abc", "ba, abc", "aa, abc", "abcd, abc", "a, ''"})
  void findsNothingWhenALetterIsMissing(String query, String text) {
    assertThat(FuzzyMatcher.match(query, text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "pub, They publish, Up to a hub",
    "om, Open models, Some words",
    "tea, tea time, the ear",
    "craft, On craft, Cut raw fat"
  })
  void ranksWordStartsAndRunsHigher(String query, String better, String worse) {
    assertThat(match(query, better).score()).isGreaterThan(match(query, worse).score());
  }

  @Test
  void agreesWithTryingEveryWay() {
    var random = new Random(5);
    for (int i = 0; i < 3_000; i++) {
      String text = letters(random, 9);
      String query = letters(random, 4).replace(" ", "");
      FuzzyMatcher.FuzzyMatch match = FuzzyMatcher.match(query, text);
      int best = best(query, text, 0, 0, false);
      assertThat(match == null ? Integer.MIN_VALUE : match.score())
          .as("%s in %s", query, text)
          .isEqualTo(best);
      if (match != null) {
        assertThat(score(text, match.positions())).as("%s in %s", query, text).isEqualTo(best);
      }
    }
  }

  private static String letters(Random random, int most) {
    var text = new StringBuilder();
    for (int length = random.nextInt(most + 1); length > 0; length--) {
      text.append("aab ".charAt(random.nextInt(4)));
    }
    return text.toString();
  }

  /** The best score over all ways to place the rest of a query in the rest of a text. */
  private static int best(String query, String text, int letter, int from, boolean run) {
    if (letter == query.length()) {
      return 0;
    }
    int best = Integer.MIN_VALUE;
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == query.charAt(letter)) {
        int rest = best(query, text, letter + 1, at + 1, true);
        if (rest != Integer.MIN_VALUE) {
          best = Math.max(best, rest + worth(text, at, run && at == from));
        }
      }
    }
    return best;
  }

  private static int score(String text, int[] positions) {
    int score = 0;
    for (int i = 0; i < positions.length; i++) {
      score += worth(text, positions[i], i > 0 && positions[i] == positions[i - 1] + 1);
    }
    return score;
  }

  private static int worth(String text, int at, boolean run) {
    boolean start = at == 0 || text.charAt(at - 1) == ' ';
    return 2 + (run ? 8 : start ? 6 : 0);
  }

  private static String marked(String query, String text) {
    var marked = new StringBuilder();
    int last = -2;
    for (int position : match(query, text).positions()) {
      if (position == last) {
        marked.setLength(marked.length() - 1);
      } else {
        marked.append(text, Math.max(last, 0), position).append('[');
      }
      marked.append(text.charAt(position)).append(']');
      last = position + 1;
    }
    return marked.append(text, Math.max(last, 0), text.length()).toString();
  }

  private static FuzzyMatcher.FuzzyMatch match(String query, String text) {
    return Objects.requireNonNull(FuzzyMatcher.match(query, text));
  }

  @Test
  void copesWithTextAndQueriesOfAnySize() {
    String text = "ab".repeat(500_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(40),
        () -> {
          assertThat(match("ba", text).positions()).containsExactly(1, 2);
          assertThat(match(text, text).positions()).hasSize(1_000_000);
          assertThat(FuzzyMatcher.match("abc", text)).isNull();
          assertThat(match("ab".repeat(30), "ab".repeat(2_000)).positions()).hasSize(60);
        });
  }
}
