package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.CodeLines;
import lectern.document.Inline;
import lectern.markdown.math.TexRenderer;
import org.jspecify.annotations.Nullable;

/** Makes formulas of TeX: as Unicode where that can be read, else as they were written. */
final class FormulaReader {
  /** Environments whose lines stand below one another and that add nothing else. */
  private static final List<String> LINES =
      List.of(
          "aligned",
          "align",
          "equation",
          "gathered",
          "gather",
          "split",
          "eqnarray",
          "multline",
          "displaymath",
          "math",
          "flalign");

  private FormulaReader() {}

  /** A formula inside a sentence. */
  static Inline inline(String source) {
    String unicode = TexRenderer.asUnicode(source);
    return unicode == null
        ? new Inline.Formula(oneLine(source), true)
        : new Inline.Formula(TexRenderer.inOneLine(unicode), false);
  }

  private static String oneLine(String source) {
    return source.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
  }

  /** A formula on lines of its own, or null when it is empty. */
  static Block.@Nullable FormulaBlock block(String source) {
    var lines = new ArrayList<String>();
    for (String line : lines(source)) {
      String unicode = line.isBlank() ? "" : TexRenderer.asUnicode(line);
      if (unicode == null) {
        return asWritten(source);
      }
      if (!unicode.isEmpty()) {
        lines.addAll(TexRenderer.lines(unicode));
      }
    }
    return lines.isEmpty() ? asWritten(source) : new Block.FormulaBlock(lines);
  }

  private static Block.@Nullable FormulaBlock asWritten(String source) {
    List<String> lines = CodeLines.of(source.strip());
    return lines.isEmpty() ? null : new Block.FormulaBlock(lines);
  }

  /** The lines inside the environments around a formula. */
  private static List<String> lines(String source) {
    String inside = source.strip();
    for (String bare = inside(inside); !bare.equals(inside); bare = inside(inside)) {
      inside = bare;
    }
    if (inside.contains("\\begin")) {
      return List.of(inside);
    }
    var lines = new ArrayList<String>();
    int done = 0;
    for (int at = inside.indexOf("\\\\"); at >= 0; at = inside.indexOf("\\\\", done)) {
      lines.add(inside.substring(done, at));
      done = at + 2;
    }
    lines.add(inside.substring(done));
    // Outside an environment, & is no mark of alignment but a slip.
    if (!inside.equals(source.strip())) {
      lines.replaceAll(line -> line.replace("\\&", "\\and ").replace("&", " "));
    }
    return lines;
  }

  private static String inside(String source) {
    for (String name : LINES) {
      for (String written : new String[] {name, name + "*"}) {
        String open = "\\begin{" + written + "}";
        String close = "\\end{" + written + "}";
        if (source.startsWith(open) && source.indexOf(close) == source.length() - close.length()) {
          return source.substring(open.length(), source.length() - close.length()).strip();
        }
      }
    }
    return source;
  }
}
