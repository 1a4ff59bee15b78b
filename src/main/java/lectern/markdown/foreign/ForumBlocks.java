package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.markup.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Discourse writes in brackets on lines of their own: {@code [quote="ada, post:3"]} to
 * {@code [/quote]} as a quote, {@code [details="Title"]} and {@code [spoiler]} as callouts; of
 * {@code [wrap=…]} and {@code [poll]} the words remain. What is not closed stays.
 */
public final class ForumBlocks {
  private static final Pattern OPENING =
      Pattern.compile(
          "\\[(?:(quote|details|spoiler)(?:=(\"[^\"{<\\[]*\"|[^\"{<\\[\\]]*))?(?: open)?"
              + "|(wrap|poll)(?:=\"?[\\w-]+\"?)?(?: +\\w+=(?:\"[\\w.:-]*\"|[\\w.:-]*))*)\\]");

  /** What a quote says behind the name of whom it quotes. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:^|,)\\s*(?:(?:post|topic): ?\\d+|username: ?[\\w.-]+|full: ?true)\\s*(?=,|$)");

  private static final Pattern CLOSING =
      Pattern.compile("\\[/(quote|details|spoiler|wrap|poll)\\]");

  /** Deeper ones are words. */
  private static final int DEEPEST = 20;

  /** A block that is open: what it is called, and the line it began on. */
  private record OpenBlock(String name, int line) {}

  private final TextLines text;

  /** Where each block ends, by the line it begins on. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  private ForumBlocks(TextLines text) {
    this.text = text;
  }

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains("[/") && CLOSING.matcher(text).find();
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    var lines = new TextLines(text, codeBlocks);
    var blocks = new ForumBlocks(lines);
    blocks.pair();
    return blocks.ends.isEmpty() ? text : lines.joined(blocks.rewritten());
  }

  /** Finds the blocks that are closed, the inner ones within the outer ones. */
  private void pair() {
    var open = new ArrayList<OpenBlock>();
    for (int at = 0; at < text.lines.size(); at++) {
      Matcher opening = match(OPENING, at);
      Matcher closing = match(CLOSING, at);
      if (opening != null && open.size() < DEEPEST) {
        open.add(new OpenBlock(name(opening), at));
      } else if (closing != null) {
        int last = open.size() - 1;
        while (last >= 0 && !open.get(last).name.equals(closing.group(1))) {
          last--;
        }
        if (last >= 0) {
          ends.put(open.get(last).line, at);
          open.subList(last, open.size()).clear();
        }
      }
    }
  }

  private @Nullable Matcher match(Pattern pattern, int line) {
    String words = text.lines.get(line);
    if (!words.startsWith("[") || text.isCode(line)) {
      return null;
    }
    Matcher matcher = pattern.matcher(words.stripTrailing());
    return matcher.matches() ? matcher : null;
  }

  private List<String> rewritten() {
    var out = new ArrayList<String>(text.lines.size());
    var prefix = new StringBuilder();
    var closing = new ArrayList<OpenBlock>();
    for (int at = 0; at < text.lines.size(); at++) {
      Integer end = ends.get(at);
      if (end != null) {
        Matcher opening = OPENING.matcher(text.lines.get(at).stripTrailing());
        String name = opening.matches() ? name(opening) : "";
        String title = title(opening.group(2));
        closing.add(new OpenBlock(name, end));
        if (name.equals("quote")) {
          prefix.append("> ");
        }
        out.add(prefix + begun(name, title));
      } else if (!closing.isEmpty() && closing.getLast().line == at) {
        boolean quote = closing.removeLast().name.equals("quote");
        if (quote) {
          prefix.setLength(prefix.length() - 2);
        }
        out.add(quote || !isCallout(text.lines.get(at)) ? prefix.toString() : prefix + ":::");
      } else {
        out.add(prefix + text.lines.get(at));
      }
    }
    return out;
  }

  private static boolean isCallout(String closing) {
    return closing.startsWith("[/details") || closing.startsWith("[/spoiler");
  }

  private static String begun(String name, String title) {
    return switch (name) {
      case "quote" -> title.isEmpty() ? "" : title + ":  ";
      case "details" -> "::: details " + title;
      case "spoiler" -> "::: spoiler " + title;
      default -> "";
    };
  }

  private static String name(Matcher opening) {
    String name = opening.group(1);
    return name == null ? opening.group(3) : name;
  }

  private static String title(@Nullable String written) {
    return written == null ? "" : SOURCE.matcher(written.replace("\"", "")).replaceAll("").strip();
  }
}
