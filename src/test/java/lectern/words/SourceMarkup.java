package lectern.words;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What in the source of an essay is markup that CommonMark does not know, so that its plain text
 * shows it and lectern need not.
 *
 * <p>The rules, in {@code source-markup.txt}, are generous on purpose: they find what may vanish,
 * not what has to. What they name is counted apart, so that the words which are lost are worth
 * reading.
 */
final class SourceMarkup {
  private static final Pattern FENCED =
      Pattern.compile(
          "(?ms)^([ \\t>]*(?:[-*+]|\\d+\\.)?[ \\t]*)"
              + "(```+|~~~+)[^\\n]*\\n.*?^[ \\t>]*\\2[ \\t]*$");
  private static final Pattern CODE_SPAN =
      Pattern.compile("(?<![\\\\`])(`+)(?!`)[^`\\n]*+(?:\\n(?!\\s*\\n)[^`\\n]*+){0,5}\\1(?!`)");

  /** What a cell of a notebook says of itself, and a cell that is not shown. */
  private static final Pattern CELL =
      Pattern.compile(
          "(?m)(?s:^`{3,} *\\{[^\\n]*(?:=html|(?i:include|echo) *= *F|setup)[^\\n]*\\n.*?^`{3,} *$)"
              + "|(?s:^`{3,} *\\{[^\\n]*\\n"
              + "(?:#\\|[^\\n]*\\n)*?#\\| *(?:include|echo): *false.*?^`{3,} *$)"
              + "|^[ \\t>]*(?:#|//)\\|.*$|^[ \\t>]*`{3,} *\\{.*$");

  private static final List<Pattern> RULES = PatternFile.of("source-markup.txt");

  /** Pairs of signs that mark words in some dialects; the words between them stay words. */
  private static final Pattern DELIMITERS =
      Pattern.compile(
          "(\\*\\*\\*|\\*\\*|\\*|__|_|~~|~|==|\\+\\+|\\^\\^|\\^|\\|\\|)(?=\\S).{0,200}?(?<=\\S)\\1"
              + "|\\{(?:\\+\\+|--|==|>>|~~)|(?:\\+\\+|--|==|<<|~~)\\}|~>");

  private SourceMarkup() {}

  /** The source without what is code in it. */
  static String withoutCode(String body) {
    return CODE_SPAN.matcher(FENCED.matcher(body).replaceAll("\n")).replaceAll(" ");
  }

  /** The source with a line end in the place of all that may be markup. */
  static String without(String body) {
    var markup = new BitSet();
    for (Pattern rule : RULES) {
      rule.matcher(body).results().forEach(it -> markup.set(it.start(), it.end()));
    }
    DELIMITERS
        .matcher(body)
        .results()
        .forEach(it -> {
          int length = it.group(1) == null ? it.end() - it.start() : it.group(1).length();
          markup.set(it.start(), it.start() + length);
          markup.set(it.end() - length, it.end());
        });
    // Code is never markup, but for what a notebook hides.
    FENCED.matcher(body).results().forEach(it -> markup.clear(it.start(), it.end()));
    CODE_SPAN.matcher(body).results().forEach(it -> markup.clear(it.start(), it.end()));
    CELL.matcher(body).results().forEach(it -> markup.set(it.start(), it.end()));
    var rest = new StringBuilder(body);
    markup.stream().forEach(at -> rest.setCharAt(at, '\n'));
    return rest.toString();
  }
}
