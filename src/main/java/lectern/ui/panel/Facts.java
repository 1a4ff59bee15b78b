package lectern.ui.panel;

import java.util.List;

/**
 * Things to know about an essay, by name.
 *
 * @param top the first line shown
 */
public record Facts(String title, List<Fact> facts, int top) implements Panel {
  public Facts {
    facts = List.copyOf(facts);
  }

  /** One thing to know; without a name it is a sentence of its own, without words a heading. */
  public record Fact(String name, String words) {}

  /** Scrolled to this line. */
  public Facts from(int line) {
    return new Facts(title, facts, line);
  }
}
