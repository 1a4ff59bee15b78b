package lectern.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Attributes in braces, as in {@code {#id .class key="value"}}; beside an id, a class or a value in
 * quotes, names of HTML without a value too.
 *
 * @param id empty when there is none
 * @param title the value of {@code title}, or empty
 * @param formats the value of {@code when-format} or {@code unless-format}, or empty
 * @param alt the value of {@code fig-alt}, what a picture shows, or empty
 */
public record Attributes(
    String id, List<String> classes, String title, String formats, String alt) {
  /** No one writes longer ones; what is longer is text. */
  public static final int LONGEST = 2_000;

  /** Braces in the values of one text; no one writes more. */
  private static final int MOST_BRACES = 4;

  /** HTML, 2.3.2: the attributes without a value, and one that may have none. */
  private static final Set<String> BARE =
      Set.of(
          ("allowfullscreen async autofocus autoplay checked controls default defer disabled download"
                  + " formnovalidate hidden inert ismap itemscope loop multiple muted nomodule"
                  + " novalidate open playsinline readonly required reversed selected usemap")
              .split(" "));

  private static final String QUOTES = "\"'”";

  /** Conditions of Quarto that only a project can tell. */
  private static final Set<String> CONDITIONS =
      Set.of("when-meta=", "unless-meta=", "when-profile=", "unless-profile=");

  /** Stands for the formats where such a condition is given. */
  private static final String UNKNOWN = "?";

  /** Before formats that are left out. */
  private static final String UNLESS = "!";

  public Attributes {
    classes = List.copyOf(classes);
  }

  /** The offset after the attributes that start here, or -1 when none do. */
  public static int end(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '{') {
      return -1;
    }
    int limit = Math.min(text.length(), start + LONGEST);
    int i = start + 1;
    boolean any = false;
    boolean classed = false;
    boolean bare = false;
    while (i < limit) {
      char c = text.charAt(i);
      if (c == '}') {
        return any && (classed || !bare) ? i + 1 : -1;
      }
      if (c == ' ' || c == '\n') {
        i++;
        continue;
      }
      int end = item(text, i, limit);
      classed |= end > 0 && (c == '#' || c == '.' || isQuote(text.charAt(end - 1)));
      any |= end > 0;
      bare |= end < 0;
      i = end < 0 ? bareEnd(text, i, limit) : end;
      if (i < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the attributes begin that end a text, or -1; braces may stand in their values. */
  public static int begin(String text) {
    int open = text.lastIndexOf('{');
    for (int i = 0; i < MOST_BRACES && open >= 0; i++) {
      if (end(text, open) == text.length()) {
        return open;
      }
      open = text.lastIndexOf('{', open - 1);
    }
    return -1;
  }

  /** The offset after an attribute of HTML without a value, or -1; only others make it one. */
  private static int bareEnd(String text, int start, int limit) {
    int i = start;
    while (i < limit && text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
      i++;
    }
    return endsItem(text, i, limit) && BARE.contains(text.substring(start, i)) ? i : -1;
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  /** The offset after {@code #id}, {@code .class}, {@code key=value} or {@code -}; or -1. */
  private static int item(String text, int start, int limit) {
    char first = text.charAt(start);
    boolean named = first == '#' || first == '.' || first == '=';
    int i = named ? start + 1 : start;
    while (i < limit && isNamePart(text.charAt(i))) {
      i++;
    }
    if (named) {
      boolean ends = endsItem(text, i, limit) || (i < limit && text.charAt(i) == '#');
      return i > start + 1 && ends ? i : -1;
    }
    if (i == start + 1 && first == '-') {
      return i;
    }
    return i > start && i < limit && text.charAt(i) == '=' ? value(text, i + 1, limit) : -1;
  }

  private static int value(String text, int start, int limit) {
    if (start < limit && "\"'“".indexOf(text.charAt(start)) >= 0) {
      char quote = text.charAt(start) == '“' ? '”' : text.charAt(start);
      int end = text.indexOf(quote, start + 1, limit);
      while (end > 0 && text.charAt(end - 1) == '\\') {
        end = text.indexOf(quote, end + 1, limit);
      }
      return end < 0 ? -1 : end + 1;
    }
    int i = start;
    while (i < limit && !endsItem(text, i, limit)) {
      i++;
    }
    return i;
  }

  private static boolean endsItem(String text, int at, int limit) {
    return at < limit && " }\n".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Whether a class or an id begins at this offset, {@code .note} or {@code #part}; the formats
   * {@code .2}, {@code #?} and {@code #x} of Rust are none.
   */
  public static boolean isName(String text, int at) {
    int letter = at + 1;
    return letter < text.length()
        && Character.isLetter(text.charAt(letter))
        && (text.charAt(at) == '.'
            || (text.charAt(at) == '#'
                && letter + 1 < text.length()
                && isNamePart(text.charAt(letter + 1))));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0;
  }

  /**
   * Takes attributes away that end a paragraph: a line of their own, after an image, those that
   * give a caption its {@code #id}, or those right after a word.
   *
   * @param whole whether the text ends a cell or a term, so that a blank may stand before them
   * @return the id they give, or nothing
   */
  public static String hide(Text text, boolean whole) {
    String words = text.getLiteral();
    int open = begin(words);
    if (open < 0) {
      return "";
    }
    String before = words.substring(0, open).stripTrailing();
    Attributes attributes = of(words.substring(open));
    boolean ownLine = before.isEmpty() && isClassed(attributes) && !startsLine(text);
    boolean ownPicture = before.isEmpty() && text.getPrevious() instanceof Image;
    // A name begins with a letter: the number in "Set {#1}" is one of the words.
    boolean ofCaption =
        words.startsWith(" {#", before.length())
            && !before.isEmpty()
            && Character.isLetter(words.codePointAt(before.length() + 3));
    boolean ofWords =
        (whole || before.length() == open) && endsWord(before) && isClassed(attributes);
    if (ownLine || ownPicture || ofCaption || ofWords) {
      text.setLiteral(before);
      return attributes.id;
    }
    return "";
  }

  private static boolean endsWord(String words) {
    return !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()));
  }

  /** Whether words are nothing but attributes that name an id or a class. */
  public static boolean areClassed(String words) {
    return end(words, 0) == words.length() && isClassed(of(words));
  }

  private static boolean isClassed(Attributes attributes) {
    return !attributes.id.isEmpty() || !attributes.classes.isEmpty();
  }

  /** Whether this is the beginning of a paragraph, where braces are all that it says. */
  private static boolean startsLine(Text text) {
    return !(text.getPrevious() instanceof SoftLineBreak);
  }

  /** Reads what {@link #end} has found to be attributes. */
  public static Attributes of(String braced) {
    String id = "";
    String title = "";
    String formats = "";
    String alt = "";
    var classes = new ArrayList<String>();
    int limit = braced.length();
    int i = 1;
    while (i < limit - 1) {
      if (endsItem(braced, i, limit)) {
        i++;
        continue;
      }
      int end = item(braced, i, limit);
      if (end < 0) {
        i = bareEnd(braced, i, limit);
        if (i < 0) {
          break;
        }
        continue;
      }
      String item = braced.substring(i, end);
      if (item.startsWith("#")) {
        id = item.substring(1);
      } else if (item.startsWith(".")) {
        classes.add(item.substring(1));
      } else if (item.startsWith("title=")) {
        title = value(item);
      } else if (CONDITIONS.stream().anyMatch(item::startsWith)) {
        formats = UNKNOWN;
      } else if (item.startsWith("fig-alt=")) {
        alt = item.replaceAll("^fig-alt=[\"']?|[\"']$", "").replace("\\", "");
      } else if (item.startsWith("when-format=")) {
        formats = value(item);
      } else if (item.startsWith("unless-format=")) {
        formats = UNLESS + value(item);
      }
      i = end;
    }
    return new Attributes(id, classes, title, formats, alt);
  }

  private static String value(String item) {
    return item.substring(item.indexOf('=') + 1).replace("\"", "");
  }

  /** Whether what has them shows on a page of HTML, by the classes that Quarto has for this. */
  public boolean isForReaders() {
    boolean unless = formats.startsWith(UNLESS);
    boolean html = formats.isEmpty() || formats.contains("html") != unless;
    return !classes.contains("hidden")
        && (formats.equals(UNKNOWN)
            || (!(classes.contains("content-hidden") && html)
                && !(classes.contains("content-visible") && !html)));
  }
}
