package lectern.markdown.grammar.tex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import lectern.markup.Ascii;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Finds commands of LaTeX among words, {@code \emph{so}}, {@code \cite[p. 3]{doe99}}, {@code
 * \ref{fig:a}}; formulas, which hold commands too, have been found before.
 *
 * <p>A backslash also separates the names in a path, so only commands that {@link TexCommands}
 * knows count. A command that shows nothing counts only on a line of its own, because a sentence
 * may be about it.
 */
public final class TexCommandParser implements InlineContentParserFactory {
  /** No one writes longer arguments, and looking further would take time. */
  private static final int LONGEST = 2_000;

  private static final int LONGEST_NAME = 30;

  /** Characters of one paragraph that may be read without success; the rest is text. */
  private static final int MOST_WASTED = 200_000;

  /** Stands for the number of a list whose items have bullets. */
  private static final int BULLETS = -1;

  /** What a command stands for: the nodes inside it. */
  public static final class TexCommandNode extends CustomNode {
    private boolean item;
  }

  /** Whether a text holds a backslash before a letter, or one that keeps words together. */
  public static boolean mayOccurIn(String text) {
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
      boolean command = at + 1 < text.length() && Ascii.isLetter(text.charAt(at + 1));
      if (command || text.startsWith(".\\ ", at - 1)) {
        return true;
      }
    }
    return false;
  }

  private final boolean refers;

  /** Whether a program makes an index of the text, whose entries end lines. */
  private final boolean indexed;

  /** The environments that begin and end somewhere in the text. */
  private final Set<String> environments;

  /** The number of the last item in every list that is open, the innermost first. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  /**
   * Finds them in this text; its labels are hidden at the end of any line if it refers to some.
   *
   * @param indexed whether entries of an index are hidden there too
   */
  public TexCommandParser(String text, boolean indexed) {
    this.refers = text.contains("ref{");
    this.indexed = indexed;
    this.environments = names(text, "\\begin{");
    environments.retainAll(names(text, "\\end{"));
  }

  private static Set<String> names(String text, String command) {
    var names = new HashSet<String>();
    for (int at = text.indexOf(command); at >= 0; at = text.indexOf(command, at + 1)) {
      int start = at + command.length();
      int end = text.indexOf('}', start, Math.min(text.length(), start + LONGEST_NAME));
      if (end > 0) {
        names.add(text.substring(start, end));
      }
    }
    return names;
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('\\');
  }

  @Override
  public InlineContentParser create() {
    return new CommandParser(refers, indexed, environments, lists);
  }

  /** Finds them in one paragraph. */
  private static final class CommandParser implements InlineContentParser {
    private final boolean refers;
    private final boolean indexed;
    private final Set<String> environments;
    private final Deque<Integer> lists;
    private int wasted;

    /** Whether an environment begins behind other words, which is shown as it was written. */
    private boolean nested;

    CommandParser(boolean refers, boolean indexed, Set<String> environments, Deque<Integer> lists) {
      this.refers = refers;
      this.indexed = indexed;
      this.environments = environments;
      this.lists = lists;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      int before = scanner.peekPreviousCodePoint();
      if (wasted > MOST_WASTED) {
        return ParsedInline.none();
      }
      scanner.next();
      if (before == '.' && scanner.next(' ') && Character.isLetterOrDigit(scanner.peek())) {
        return ParsedInline.of(new Text("\u00A0"), scanner.position());
      }
      Position start = scanner.position();
      String name = name(scanner);
      if (name.equals("item") && (before == '\n' || before == 0) && scanner.next(' ')) {
        return lists.isEmpty() ? ParsedInline.none() : ParsedInline.of(item(), scanner.position());
      }
      int arguments = TexCommands.arguments(name);
      Position after = arguments < 0 ? null : after(scanner, name, arguments);
      // In a path such as C:\dots nothing in braces follows.
      boolean path = before == ':' || (arguments == 0 && Character.isLetterOrDigit(before));
      if (after == null || path) {
        return ParsedInline.none();
      }
      String source = scanner.getSource(start, after).getContent();
      if (TexCommands.isOfFormula(source) || isHalf(name, source)) {
        return ParsedInline.none();
      }
      scanner.setPosition(after);
      if (TexCommands.isSilent(name)) {
        after = silent(scanner, name, before);
      } else if (name.equals("S") && !numbers(scanner)) {
        after = null;
      }
      if (after == null) {
        return ParsedInline.none();
      }
      source = scanner.getSource(start, after).getContent();
      follow(source);
      Node command = new TexCommandNode();
      TexCommands.read("\\" + source, command);
      return ParsedInline.of(command, after);
    }

    /** What stands before an item of the innermost list. */
    private Node item() {
      int last = lists.pop();
      lists.push(last == BULLETS ? BULLETS : last + 1);
      var item = new TexCommandNode();
      item.item = true;
      item.appendChild(new Text(last == BULLETS ? "• " : last + 1 + ". "));
      return item;
    }

    /** Notes the lists that begin and end by commands, but not in the arguments of one. */
    private void follow(String commands) {
      int depth = 0;
      for (int at = 0; at < commands.length(); at++) {
        boolean numbers = commands.startsWith("{enumerate}", at);
        if (depth == 0 && (numbers || commands.startsWith("{itemize}", at))) {
          if (commands.startsWith("begin", at - "begin".length())) {
            // An option may number in another way.
            lists.push(
                numbers && !commands.startsWith("}[", commands.indexOf('}', at)) ? 0 : BULLETS);
          } else if (commands.startsWith("end", at - "end".length())) {
            lists.poll();
          }
        }
        depth += commands.charAt(at) == '{' ? 1 : commands.charAt(at) == '}' ? -1 : 0;
      }
    }

    /** Whether an environment begins here and ends nowhere, or the other way round. */
    private boolean isHalf(String name, String source) {
      int open = source.indexOf('{');
      int close = source.indexOf('}');
      return (name.equals("begin") || name.equals("end"))
          && !(open > 0
              && close > open
              && environments.contains(source.substring(open + 1, close)));
    }

    private static String name(Scanner scanner) {
      Position start = scanner.position();
      int length = 0;
      while (length <= LONGEST_NAME && Ascii.isLetter(scanner.peek())) {
        scanner.next();
        length++;
      }
      return scanner.getSource(start, scanner.position()).getContent();
    }

    /** Whether the number of a section follows; without one, {@code \S} is a regular expression. */
    private static boolean numbers(Scanner scanner) {
      if (scanner.peek() == ' ' || scanner.peek() == '~') {
        scanner.next();
      }
      boolean reference = scanner.next('\\') && Ascii.isLetter(scanner.peek());
      return reference || Ascii.isDigit(scanner.peek());
    }

    /** The place after a command that shows nothing, or null where it is one of the words. */
    private @Nullable Position silent(Scanner scanner, String name, int before) {
      Position after = scanner.position();
      boolean label = TexCommands.isLabel(name);
      if (label && (Character.isLetterOrDigit(before) || ".,;:!?)}".indexOf(before) >= 0)) {
        return after;
      }
      if (before != 0 && before != '\n') {
        scanner.matchMultiple(' ');
        if (indexed && TexCommands.isIndex(name)) {
          return lastOfLine(scanner);
        }
        nested |= name.equals("begin");
        if (name.equals("end") && !lists.isEmpty() && !nested) {
          // Behind the words of the last item.
          return lastOfLine(scanner);
        }
        return label && refers && isLineEnd(scanner) ? after : null;
      }
      Position last = lastOfLine(scanner);
      if (last != null || !TexCommands.mayBeginLine(name)) {
        return last;
      }
      scanner.setPosition(after);
      boolean words = scanner.next(' ') && !Character.isLowerCase(scanner.peek());
      return words ? after : null;
    }

    /** The place after such commands up to the end of the line, or null when words follow. */
    private @Nullable Position lastOfLine(Scanner scanner) {
      while (true) {
        Position after = scanner.position();
        scanner.matchMultiple(' ');
        if (isLineEnd(scanner)) {
          return after;
        }
        if (!scanner.next('\\')) {
          return null;
        }
        String name = name(scanner);
        Position next =
            TexCommands.isSilent(name) ? after(scanner, name, TexCommands.arguments(name)) : null;
        if (next == null) {
          return null;
        }
        scanner.setPosition(next);
      }
    }

    private static boolean isLineEnd(Scanner scanner) {
      return !scanner.hasNext() || scanner.peek() == '\n';
    }

    /** The place after the arguments of a command, or null when it has not that many. */
    private @Nullable Position after(Scanner scanner, String name, int arguments) {
      if (TexCommands.isDefinition(name)) {
        for (int i = 0; i < LONGEST_NAME && "{\n ".indexOf(scanner.peek()) < 0; i++) {
          scanner.next();
          wasted++;
        }
      }
      Position after = scanner.position();
      int found = 0;
      while (scanner.peek() == '[' || (found < arguments && scanner.peek() == '{')) {
        boolean braced = scanner.peek() == '{';
        if (!group(scanner, braced ? '}' : ']')) {
          break;
        }
        found += braced ? 1 : 0;
        after = scanner.position();
      }
      return found == arguments ? after : null;
    }

    private boolean group(Scanner scanner, char close) {
      char open = scanner.peek();
      int depth = 0;
      int length = 0;
      do {
        char c = scanner.peek();
        if (c == '\\') {
          scanner.next();
        }
        depth += c == open ? 1 : c == close ? -1 : 0;
        scanner.next();
        length++;
      } while (depth > 0 && length < LONGEST && scanner.hasNext());
      wasted += depth > 0 ? length : 0;
      return depth == 0;
    }
  }

  /**
   * Makes a tie before what a command stands for, {@code Fig.~\ref{a}}, the blank that it is, and
   * breaks the line before an item.
   */
  public static void place(TexCommandNode word) {
    if (word.item && word.getPrevious() instanceof SoftLineBreak end) {
      end.insertAfter(new HardLineBreak());
      end.unlink();
    }
    if (word.getPrevious() instanceof Text before && before.getLiteral().endsWith("~")) {
      String words = before.getLiteral();
      before.setLiteral(words.substring(0, words.length() - 1) + "\u00A0");
    }
  }
}
