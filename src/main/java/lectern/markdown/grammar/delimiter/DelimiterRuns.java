package lectern.markdown.grammar.delimiter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.delimiter.DelimiterProcessor;

/**
 * Pairs asterisks, underscores and all other delimiters of a text in which {@link Flanking} tells
 * more than CommonMark does.
 *
 * <p>commonmark-java has no hook for what may open and close, and pairs all delimiters in one
 * stack. So here every delimiter is a node at first, and nodes are paired in the finished tree.
 */
public final class DelimiterRuns implements InlineContentParserFactory, PostProcessor {
  private final int deepest;
  private final List<DelimiterProcessor> processors = new ArrayList<>();

  /** Pairs asterisks and underscores, nested no deeper than this. */
  public DelimiterRuns(int deepest) {
    this.deepest = deepest;
    processors.add(new EmphasisDelimiter('*'));
    processors.add(new EmphasisDelimiter('_'));
  }

  /** Pairs these, too. */
  public void add(DelimiterProcessor processor) {
    processors.add(processor);
  }

  /** Whether a text holds any delimiters of which CommonMark says less. */
  public static boolean mayOccurIn(String text) {
    return ExportedBold.mayOccurIn(text) || holdsWide(text);
  }

  private static boolean holdsWide(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '*' || c == '_' || c == '~' || c == '=') {
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        int before = at == 0 ? '\n' : text.codePointBefore(at);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        if ((before > 127 || after > 127) && Flanking.isWide(c, end - at, before, after)) {
          return true;
        }
      }
      at = end;
    }
    return false;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    var characters = new HashSet<Character>();
    processors.forEach(processor -> characters.add(processor.getOpeningCharacter()));
    return characters;
  }

  @Override
  public InlineContentParser create() {
    return this::parse;
  }

  private ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    char character = scanner.peek();
    int length = scanner.matchMultiple(character);
    Position end = scanner.position();
    boolean enough =
        processors.stream()
            .anyMatch(processor ->
                processor.getOpeningCharacter() == character && processor.getMinLength() <= length);
    if (!enough) {
      return ParsedInline.none();
    }
    var flanking = Flanking.of(character, length, before, scanner.peekCodePoint());
    return ParsedInline.of(new DelimiterNode(character, length, flanking), end);
  }

  @Override
  public Node process(Node root) {
    var parents = new ArrayList<Node>();
    parents.add(root);
    for (int at = 0; at < parents.size(); at++) {
      for (Node child = parents.get(at).getFirstChild(); child != null; child = child.getNext()) {
        if (child.getFirstChild() != null) {
          parents.add(child);
        }
      }
    }
    var matcher = new DelimiterMatcher(processors, deepest);
    parents.reversed().forEach(matcher::match);
    return root;
  }
}
