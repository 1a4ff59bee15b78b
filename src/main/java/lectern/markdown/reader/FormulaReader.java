package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.CodeLines;
import lectern.document.Inline;
import lectern.markdown.math.TexEnvironment;
import lectern.markdown.math.TexRenderer;
import lectern.markdown.math.TexRows;
import org.jspecify.annotations.Nullable;

/** Makes formulas of TeX: as Unicode where that can be read, else as they were written. */
final class FormulaReader {
  /** A formula inside a sentence, empty when it shows nothing. */
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
    for (String line : TexRows.split(inside(source.strip()), "\\\\")) {
      String unicode = line.isBlank() ? "" : TexRenderer.asUnicode(line);
      if (unicode == null) {
        return asWritten(source);
      }
      if (!unicode.isEmpty()) {
        lines.addAll(TexRenderer.lines(unicode));
      }
    }
    return lines.isEmpty() ? null : new Block.FormulaBlock(lines);
  }

  private static Block.@Nullable FormulaBlock asWritten(String source) {
    List<String> lines = CodeLines.of(source.strip());
    return lines.isEmpty() ? null : new Block.FormulaBlock(lines);
  }

  /** What stands within the environments around a formula. */
  private static String inside(String source) {
    int brace = source.startsWith("\\begin{") ? source.indexOf('}') : -1;
    String name = brace < 0 ? "" : source.substring("\\begin{".length(), brace);
    String close = "\\end{" + name + "}";
    if (TexEnvironment.of(name) == TexEnvironment.LINES
        && source.indexOf(close) == source.length() - close.length()) {
      return inside(source.substring(brace + 1, source.length() - close.length()).strip());
    }
    return source;
  }
}
