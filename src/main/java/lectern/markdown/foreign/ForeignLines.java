package lectern.markdown.foreign;

import java.util.ArrayList;
import java.util.List;
import lectern.markup.TextRange;

/**
 * Rewrites lines that are a marker of another program: directives on a line of their own, files
 * that PyMdown includes, the titles of Hexo's tabs, and the braces that knitr puts around a figure.
 */
public final class ForeignLines {
  private final TextLines text;
  private final List<String> lines;
  private final LeafDirectives directives;
  private final HexoTabs tabs;
  private final KnitrFigures figures;

  private ForeignLines(TextLines text) {
    this.text = text;
    this.lines = text.lines;
    this.directives = new LeafDirectives(lines);
    this.tabs = new HexoTabs(lines);
    this.figures = new KnitrFigures(lines);
  }

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return text.contains("\n::")
        || text.startsWith("::")
        || text.contains("8<-")
        || text.contains(HexoTabs.OPEN)
        || text.contains(KnitrFigures.OPEN);
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param codeBlocks where blocks of code stand, in their order
   */
  public static String read(String text, List<TextRange> codeBlocks) {
    return new ForeignLines(new TextLines(text, codeBlocks)).run();
  }

  private String run() {
    var out = new ArrayList<String>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      out.add(text.isCode(at) ? lines.get(at) : line(at));
    }
    return text.joined(out);
  }

  private String line(int at) {
    String line = lines.get(at);
    String words = line.strip();
    if (words.startsWith("::")) {
      return directives.read(line, at);
    }
    if (words.startsWith("<!--")) {
      return tabs.read(line, at);
    }
    if (SnippetIncludes.isInclude(words)) {
      return "";
    }
    return figures.read(line, at);
  }
}
