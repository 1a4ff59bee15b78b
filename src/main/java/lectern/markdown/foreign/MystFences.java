package lectern.markdown.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites what MyST puts between fences, <code>```{note}</code> and <code>:::{note}</code>, and
 * the blocks of PyMdown, {@code /// note | Title}, and the callouts of Obsidian's Admonition, as
 * the containers that lectern reads.
 *
 * <p>CommonMark takes the first kind for code, so this class runs before those that skip code; it
 * skips fences of real code itself.
 */
public final class MystFences {

  /** A directive that has not ended. */
  private record OpenDirective(FenceLine fence, String close, boolean shows) {}

  /** A group of a formula that shows nothing. */
  private static final String NOTHING = "{}";

  /** Ends a row of a formula. */
  private static final String ROW = "\\\\";

  private final TextLines text;
  private final List<String> lines;
  private final FenceClosings closings;
  private final boolean myst;
  private final List<String> out = new ArrayList<>();
  private final ArrayDeque<OpenDirective> open = new ArrayDeque<>();

  /** The fence of the code that is being passed over. */
  private @Nullable FenceLine code;

  private MystFences(TextLines text, boolean myst) {
    this.text = text;
    this.lines = text.lines;
    this.closings = new FenceClosings(lines);
    this.myst = myst;
  }

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains("```{")
        || text.contains("```ad-")
        || text.contains("~~~ad-")
        || text.contains("~~~{")
        || text.contains(":::{")
        || text.contains("/// ")
        || text.contains(")=\n");
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param myst whether the text is written with MyST
   */
  public static String read(String text, boolean myst) {
    return new MystFences(new TextLines(text, List.of()), myst).run();
  }

  private String run() {
    int at = 0;
    while (at < lines.size()) {
      at = line(at);
    }
    return text.joined(out);
  }

  /** Reads the line here; the number of the next. */
  private int line(int at) {
    String line = lines.get(at);
    FenceLine fence = FenceLine.of(line);
    if (code != null) {
      code = fence != null && fence.closes(code) ? null : code;
      return put(at, line);
    }
    if (!open.isEmpty() && fence != null && fence.closes(open.peek().fence)) {
      return put(at, fence.indent() + open.pop().close);
    }
    if (!open.isEmpty() && !open.peek().shows) {
      return put(at, "");
    }
    if (fence == null && isInFormula() && line.isBlank()) {
      return put(at, open.element().fence.indent() + (isBeforeRow(at) ? ROW : NOTHING));
    }
    if (fence == null) {
      return put(at, myst && MystLines.areHidden(line) ? "" : line);
    }
    boolean closed = !fence.isBare() && closings.follow(at, fence);
    int next = !closed ? at : fence.character() == '/' ? slashes(at, fence) : directive(at, fence);
    if (next > at) {
      return next;
    }
    code = fence.isOfCode() && fence.rest().indexOf(fence.character()) < 0 ? fence : null;
    return put(at, line);
  }

  /** Whether a block of formulas is open, which an empty line would end. */
  private boolean isInFormula() {
    return !open.isEmpty() && open.peek().close.equals("$$");
  }

  /** Whether an empty line is the last one between two rows. */
  private boolean isBeforeRow(int at) {
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    int last = out.size() - 1;
    while (last > 0 && out.get(last).strip().equals(NOTHING)) {
      last--;
    }
    return !next.isBlank() && FenceLine.of(next) == null && !out.get(last).strip().equals("$$");
  }

  private int put(int at, String line) {
    out.add(line);
    return at + 1;
  }

  /** Reads the opening of a directive of MyST and its options; the line itself when it is none. */
  private int directive(int at, FenceLine fence) {
    String name = fence.directive();
    if (name.isEmpty()) {
      return fence.rest().startsWith("ad-") ? admonition(at, fence) : raw(at, fence);
    }
    var options = new LinkedHashMap<String, String>();
    int end = MystLines.options(lines, at + 1, options);
    MystDirective directive = MystDirective.of(name, fence.arguments(), options);
    if (directive == null) {
      boolean set = !options.isEmpty() && !fence.isOfCode() && !fence.isIndented();
      return set && MystLines.OPTIONS.containsAll(options.keySet())
          ? put(lines.get(at), at, end, false)
          : at;
    }
    open.push(new OpenDirective(fence, directive.close(), directive.shows()));
    return put(fence.indent() + directive.open(), at, end, directive.below());
  }

  /** What Pandoc writes as it is into one kind of output, of which only HTML is read. */
  private int raw(int at, FenceLine fence) {
    String kind = fence.rest();
    if (!fence.isOfCode() || !kind.startsWith("{=") || !kind.endsWith("}")) {
      return at;
    }
    open.push(new OpenDirective(fence, "", kind.startsWith("{=html")));
    return put(at, "");
  }

  /** Reads a callout of Obsidian's Admonition, <code>```ad-note</code>, and its options. */
  private int admonition(int at, FenceLine fence) {
    String kind = fence.rest().substring("ad-".length());
    if (!fence.isOfCode() || !kind.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
      return at;
    }
    String title = "";
    int end = at + 1;
    for (; end < lines.size() && isOption(lines.get(end).strip()); end++) {
      String option = lines.get(end).strip();
      title = option.startsWith("title:") ? option.substring("title:".length()).strip() : title;
    }
    open.push(new OpenDirective(fence, ":::", true));
    return put(fence.indent() + (":::" + kind + " " + title).strip(), at, end, false);
  }

  private static boolean isOption(String line) {
    return line.startsWith("title:")
        || line.startsWith("collapse:")
        || line.startsWith("icon:")
        || line.startsWith("color:");
  }

  /** Writes an opening in the place of several lines: the first, or the last of them. */
  private int put(String opening, int from, int to, boolean below) {
    for (int at = from; at < to; at++) {
      out.add(at == (below ? to - 1 : from) ? opening : "");
    }
    return to;
  }

  /** {@code /// name | title}, and its options, indented by four blanks. */
  private int slashes(int at, FenceLine fence) {
    int bar = fence.rest().indexOf('|');
    String name = (bar < 0 ? fence.rest() : fence.rest().substring(0, bar)).strip();
    if (!name.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
      return at;
    }
    Map<String, String> options = new LinkedHashMap<>();
    int end = at + 1;
    while (end < lines.size()
        && lines.get(end).startsWith("    ")
        && lines.get(end).contains(":")) {
      String[] pair = lines.get(end).strip().split(":", 2);
      options.put(pair[0], pair[1].strip());
      end++;
    }
    String title = bar < 0 ? "" : fence.rest().substring(bar + 1).strip();
    boolean bare = name.endsWith("caption") || name.equals("html") || name.equals("define");
    String kind = name.equals("admonition") ? options.getOrDefault("type", name) : name;
    open.push(new OpenDirective(fence, bare ? "" : ":::", true));
    return put(bare ? "" : fence.indent() + (":::" + kind + " " + title).strip(), at, end, false);
  }
}
