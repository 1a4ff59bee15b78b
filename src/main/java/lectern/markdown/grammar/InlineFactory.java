package lectern.markdown.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/** Gives every paragraph a parser of its own for what begins with one of a few characters. */
final class InlineFactory implements InlineContentParserFactory {
  private final Set<Character> triggers = new HashSet<>();
  private final Supplier<InlineContentParser> parser;

  InlineFactory(String triggers, Supplier<InlineContentParser> parser) {
    for (int i = 0; i < triggers.length(); i++) {
      this.triggers.add(triggers.charAt(i));
    }
    this.parser = parser;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return triggers;
  }

  @Override
  public InlineContentParser create() {
    return parser.get();
  }
}
