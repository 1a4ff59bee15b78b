package lectern.markdown.reader;

import java.util.Locale;
import lectern.markup.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * What stands after the fence of code, in the ways of many programs: {@code python {1,3}}, {@code
 * {.python .numberLines}}, {@code {r, echo=FALSE}}, {@code js:file.js}.
 *
 * @param id by which links name it, or empty
 * @param isHidden whether the chunk says that its code is not to be shown
 * @param code the code without the options that Quarto writes above it
 */
record InfoString(String language, String id, boolean isHidden, String code) {

  /** Reads an info string and the code below it. */
  static InfoString of(@Nullable String info, String code) {
    String source = info == null ? "" : info.strip();
    if (!source.startsWith("{")) {
      // What Dataview is to gather is no part of the text.
      return new InfoString(word(source, 0), "", source.startsWith("dataview"), code);
    }
    boolean classed = Attributes.end(source, 0) == source.length();
    var attributes = classed ? Attributes.of(source) : Attributes.of("");
    boolean named = source.startsWith("{.") || source.startsWith("{=");
    String language =
        attributes.id().isEmpty()
            ? word(source, named ? 2 : 1)
            : attributes.classes().isEmpty() ? "" : attributes.classes().getFirst();
    int options = optionsEnd(code);
    boolean hidden = hides(source) || hides(code.substring(0, options));
    return new InfoString(language, attributes.id(), hidden, code.substring(options));
  }

  /** Reads the language in the first line of indented code, {@code :::python} or {@code #!js}. */
  static InfoString above(String code) {
    int end = code.indexOf('\n');
    String first = end < 0 ? "" : code.substring(0, end).stripTrailing();
    boolean named = first.matches("(:::|#!)[A-Za-z][A-Za-z0-9+-]*") && end + 1 < code.length();
    return named
        ? new InfoString(first.replaceFirst("^(:::|#!)", ""), "", false, code.substring(end + 1))
        : new InfoString("", "", false, code);
  }

  /** The first word, which is usually the language. */
  private static String word(String source, int start) {
    int end = start;
    while (end < source.length()
        && !Character.isWhitespace(source.charAt(end))
        && (start == 0 || "},".indexOf(source.charAt(end)) < 0)) {
      end++;
    }
    return source.substring(start, end);
  }

  /** The offset after the lines {@code #| key: value} at the top of a chunk. */
  static int optionsEnd(String code) {
    int end = 0;
    while (code.startsWith("#|", end) || code.startsWith("//|", end)) {
      int line = code.indexOf('\n', end);
      end = line < 0 ? code.length() : line + 1;
    }
    return end;
  }

  private static boolean hides(String options) {
    String plain = options.toLowerCase(Locale.ROOT).replace(" ", "").replace(':', '=');
    return plain.contains("include=false")
        || plain.contains("echo=false")
        || plain.contains("include=f,")
        || plain.contains("echo=f,");
  }
}
