package lectern.markdown.template;

import java.util.Set;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;

/**
 * What {@code {{ … }}} stands for, as far as the text itself says it: a string, through filters
 * that leave it alone, or the path below an address that is the site's own.
 */
final class TemplateExpression {
  /** What generators call their values and functions. */
  private static final Set<String> NAMES =
      Set.of(
          ("site page post content paginator collections eleventy jekyll include"
                  + " layout theme url_for relref ref relURL absURL asset super")
              .split(" "));

  private static final Set<String> FILTERS =
      Set.of(
          ("absolute_url append asset_url cgi_escape date_to_long_string date_to_rfc822"
                  + " date_to_string date_to_xmlschema downcase escape_once group_by jsonify"
                  + " markdownify newline_to_br number_of_words prepend relative_url remove_first"
                  + " replace_first sample slugify sort_natural split strip_html strip_newlines"
                  + " truncatewords upcase uri_escape url url_encode where where_exp xml_escape")
              .split(" "));

  /** Whether an expression may begin here: not in a formula, nor as a value of JSX. */
  static boolean mayFollow(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (text.startsWith("}}", start - 2) || text.startsWith("%}", start - 2)) {
      return true;
    }
    if ("^_={}\\$".indexOf(before) >= 0) {
      return false;
    }
    int at = CharacterRun.start(text, start, Ascii::isLetter);
    return at == start || at == 0 || text.charAt(at - 1) != '\\';
  }

  /** Whether these words are an expression, and no sentence about one. */
  static boolean isExpression(String source) {
    // {{embed ((…))}} is Logseq's, {{c1::…}} is Anki's.
    if (source.isEmpty() || source.contains("::") || source.contains("((")) {
      return false;
    }
    char first = source.charAt(0);
    char quote = TagArguments.closing(first);
    if (quote != 0) {
      // “{{” }} mentions the delimiter.
      return source.indexOf(quote, 1) > 0;
    }
    if (!Character.isLetter(first) && first != '_') {
      return false;
    }
    int end = CharacterRun.blanksEnd(source, CharacterRun.wordEnd(source, 1, "_-.[]"));
    return end == source.length() || "|(\"'`.$+".indexOf(source.charAt(end)) >= 0;
  }

  /**
   * Whether an expression can only be one of a template: a string, a call with named strings, a
   * name that generators give, or something that goes through a filter. Names such as {@code
   * {{address}}} stand in letters and in the texts of many programs.
   */
  static boolean isKnown(String source) {
    int end = CharacterRun.wordEnd(source, 0, "_");
    boolean called = source.startsWith("(", end) && source.endsWith(")");
    return TagArguments.closing(source.charAt(0)) != 0
        || (called && (source.contains("=\"") || source.contains("='")))
        || isFiltered(source)
        || NAMES.contains(source.substring(0, end));
  }

  /** Whether this goes through a filter that only Liquid has, and no framework beside it. */
  private static boolean isFiltered(String source) {
    for (int bar = source.indexOf(" | "); bar > 0; bar = source.indexOf(" | ", bar + 1)) {
      int start = bar + 3;
      int end = CharacterRun.wordEnd(source, start, "_");
      if (FILTERS.contains(source.substring(start, end))) {
        return true;
      }
    }
    return false;
  }

  /** The words that stand in its place; often none. */
  static String value(String source) {
    char quote = TagArguments.closing(source.charAt(0));
    if (quote == 0) {
      return call(source);
    }
    int end = source.indexOf(quote, 1);
    return end < 0 ? "" : source.substring(1, end);
  }

  /** Functions whose first string is a path: {@code url_for("x")}, {@code relref "x"}. */
  private static String call(String source) {
    for (String function : new String[] {"url_for", "relref", "ref", "relURL", "absURL", "asset"}) {
      if (source.startsWith(function)) {
        String arguments = source.substring(function.length());
        return TagArguments.of(arguments.replace('(', ' ').replace(')', ' ')).at(0);
      }
    }
    return "";
  }
}
