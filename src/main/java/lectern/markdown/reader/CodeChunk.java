package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * What a chunk of R Markdown or Quarto shows beside its code: images that are files, and a caption.
 *
 * @param caption Markdown
 */
record CodeChunk(List<String> images, String alternative, String caption) {
  private static final CodeChunk NONE = new CodeChunk(List.of(), "", "");
  private static final String INCLUDE = "include_graphics(";

  boolean isEmpty() {
    return images.isEmpty() && caption.isEmpty();
  }

  /** Reads what stands after a fence and the code below it; code that is no chunk shows nothing. */
  static CodeChunk of(@Nullable String info, String code) {
    String source = info == null ? "" : info.strip();
    boolean runs =
        source.startsWith("{") && source.length() > 1 && Ascii.isLetter(source.charAt(1));
    if (!runs) {
      return NONE;
    }
    String options = code.substring(0, InfoString.optionsEnd(code));
    String plain = (source + options).toLowerCase(Locale.ROOT).replace(" ", "").replace(':', '=');
    return plain.contains("include=false")
        ? NONE
        : new CodeChunk(
            images(code.substring(options.length())),
            option(source, options, "fig.alt", "fig-alt"),
            option(source, options, "fig.cap", "fig-cap"));
  }

  /** The files that the code shows and names itself, one string or {@code c("a", "b")}. */
  private static List<String> images(String code) {
    var images = new ArrayList<String>();
    for (int at = code.indexOf(INCLUDE); at >= 0; at = code.indexOf(INCLUDE, at + 1)) {
      int line = code.lastIndexOf('\n', at) + 1;
      if (code.substring(line, at).contains("#")) {
        continue;
      }
      int start = skipped(code, at + INCLUDE.length());
      start = code.startsWith("c(", start) ? skipped(code, start + 2) : start;
      while (start < code.length() && isQuote(code.charAt(start))) {
        int end = stringEnd(code, start);
        if (end < 0) {
          break;
        }
        images.add(unescaped(code.substring(start + 1, end)));
        int next = skipped(code, end + 1);
        start = code.startsWith(",", next) ? skipped(code, next + 1) : next;
      }
    }
    return images;
  }

  /** A string among the options after the fence, or the rest of a line {@code #| key: words}. */
  private static String option(String header, String options, String name, String key) {
    int at = header.indexOf(name);
    int equals = at < 0 ? -1 : skipped(header, at + name.length());
    if (at >= 0 && header.startsWith("=", equals)) {
      return string(header, skipped(header, equals + 1));
    }
    for (String line : options.lines().toList()) {
      String option = line.substring(line.indexOf('|') + 1).strip();
      if (option.startsWith(key + ":")) {
        String words = option.substring(key.length() + 1).strip();
        boolean plain = !words.isEmpty() && "\"'|>[!".indexOf(words.charAt(0)) < 0;
        return plain ? words : string(words, 0);
      }
    }
    return "";
  }

  /** The string that is written here, or nothing where something else is. */
  private static String string(String source, int start) {
    int end =
        start < source.length() && isQuote(source.charAt(start)) ? stringEnd(source, start) : -1;
    return end < 0 ? "" : unescaped(source.substring(start + 1, end));
  }

  private static int stringEnd(String code, int start) {
    for (int at = start + 1; at < code.length(); at++) {
      char c = code.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == code.charAt(start) && endsValue(code, skipped(code, at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** After a fence, where backslashes are gone already, a quotation mark may stand in a string. */
  private static boolean endsValue(String code, int at) {
    return at == code.length() || ",)}".indexOf(code.charAt(at)) >= 0;
  }

  private static String unescaped(String string) {
    return string.replace("\\\"", "\"").replace("\\'", "'").replace("\\\\", "\\");
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static int skipped(String code, int from) {
    return CharacterRun.end(code, from, Character::isWhitespace);
  }
}
