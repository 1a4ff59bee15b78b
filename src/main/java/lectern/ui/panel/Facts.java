package lectern.ui.panel;

import java.util.ArrayList;
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

  /** With one more before the first heading. */
  public Facts and(Fact more) {
    var longer = new ArrayList<>(facts);
    int at = 0;
    while (at < facts.size() && !facts.get(at).words().isEmpty()) {
      at++;
    }
    longer.add(at, more);
    return new Facts(title, longer, top);
  }

  /** Scrolled to this line. */
  public Facts from(int line) {
    return new Facts(title, facts, line);
  }
}
