package lectern.markdown.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;

/** The beginning of a long text is read as in the whole text, notes and links included. */
class FirstDefinitionsTest {
  private static final String MIDDLE = "Words of a paragraph.\n\n".repeat(6_000);

  @Test
  void marksAndLinksReadAsInTheWholeText() {
    String text =
        "See[^1] the [keeper][k], [the lamp][] and[^two] [this](http://x.org).\n\n"
            + MIDDLE
            + "[^1]: A note,\n    of two lines.\n\n[^two]: Another.\n\n[k]: http://k.org\n"
            + "[the lamp]: http://l.org\n";
    String whole = Markdown.parse(text, "").plainText().text();
    String beginning = Markdown.beginning(text, "").plainText().text();
    int line = whole.indexOf('\n');
    assertEquals(whole.substring(0, line), beginning.substring(0, line));
    assertTrue(beginning.strip().endsWith("A note,\nAnother."), beginning);
  }

  @Test
  void whatIsDefinedInTheBeginningIsLeftAlone() {
    String text = "See[^1].\n\n[^1]: Here.\n\n" + MIDDLE + "\n[^1]: There.\n";
    assertEquals("", ForwardDefinitions.of(text, 100));
  }

  @Test
  void labelsAreComparedAsInTheWholeText() {
    String text =
        "[The Lamp], [a  b][], [Öl] and[^Note].\n\n[öl]: http://o.org\n\n"
            + MIDDLE
            + "[the lamp]: http://l.org\n"
            + "[A B]: http://a.org\n"
            + "[^note]: A note.\n"
            + "[ÖL]: http://x.org\n";
    assertEquals(
        "\n\n[the lamp]: http://l.org\n\n[A B]: http://a.org\n\n[^note]: A note.",
        ForwardDefinitions.of(text, 100));
  }

  @Test
  void manyBracketsTakeNoTime() {
    String text = "[a".repeat(4_000) + "\n\n" + "[b\n".repeat(1_000_000);
    assertTimeout(Duration.ofSeconds(20), () -> ForwardDefinitions.of(text, 8_000));
  }
}
