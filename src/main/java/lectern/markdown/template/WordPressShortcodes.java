package lectern.markdown.template;

import java.util.List;
import lectern.markup.TextRange;
import lectern.text.CharacterMatch;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shortcodes that WordPress leaves in what it exports: captions, videos, audio,
 * galleries, notes and callouts.
 *
 * <p>Brackets are words elsewhere, so only a known name counts, and only with what belongs to it.
 */
public final class WordPressShortcodes {
  /** What stands after a bracket where any is. */
  private static final List<String> NAMES =
      List.of(
          ("/caption,/embed,/youtube,/vimeo,/footnote,gallery ,youtube ,youtube="
                  + ",youtube?,vimeo ,vimeo=,audio ,video ,/latex,su_")
              .split(","));

  /** What follows one opening is looked through no further. */
  private static final int LONGEST = 5_000;

  /** Openings without an end; after so many, brackets are words. */
  private static final int MANY = 100;

  /** What stands for a shortcode, and the offset after it in the text. */
  private record ShortcodeReplacement(String words, int end) {}

  private final String text;
  private final StringBuilder out;
  private int done;
  private int failures;

  private WordPressShortcodes(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 64);
  }

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return CharacterMatch.anyAt(text, "[", at -> mayBegin(text, at + 1));
  }

  private static boolean mayBegin(String text, int name) {
    for (String shortcode : NAMES) { // no stream, whose classes a start would load
      if (text.startsWith(shortcode, name)) {
        return true;
      }
    }
    return false;
  }

  /** The same text, line for line, without them; none in these blocks of code is touched. */
  public static String read(String text, List<TextRange> codeBlocks) {
    return new WordPressShortcodes(text).run(new CodeSkipper(text, codeBlocks));
  }

  private String run(CodeSkipper code) {
    int at = code.skipCode(0);
    while (at < text.length()) {
      // Who turned a page into Markdown may have escaped both brackets.
      boolean escaped = text.startsWith("\\[", at);
      int open = escaped ? at + 1 : at;
      int close = text.charAt(open) == '[' && failures < MANY ? closing(open, escaped) : -1;
      ShortcodeReplacement replacement = close < 0 ? null : replacement(open, close, escaped);
      if (replacement == null) {
        at = open + 1;
      } else {
        out.append(text, done, at);
        // A note belongs to the word before it.
        while (replacement.words.startsWith("^[") && endsWithBlank()) {
          out.setLength(out.length() - 1);
        }
        out.append(replacement.words);
        done = replacement.end;
        at = done;
      }
      at = code.skipCode(at);
    }
    return out.append(text, done, text.length()).toString();
  }

  private boolean endsWithBlank() {
    return !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
  }

  /** The bracket that ends what begins here, on the same line, or -1. */
  private int closing(int start, boolean escaped) {
    int end = Math.min(start + LONGEST, CharacterRun.until(text, start + 1, "[]\n"));
    boolean closes = end < text.length() && text.charAt(end) == ']';
    return closes && escaped == (text.charAt(end - 1) == '\\') ? end : -1;
  }

  /** What the shortcode between these brackets means, or null. */
  private @Nullable ShortcodeReplacement replacement(int start, int close, boolean escaped) {
    String inner = text.substring(start + 1, escaped ? close - 1 : close);
    int nameEnd = CharacterRun.until(inner, 0, " =?");
    String name = inner.substring(0, nameEnd);
    String arguments = inner.substring(Math.min(inner.length(), nameEnd + 1)).strip();
    String end = escaped ? "\\[/" + name + "\\]" : "[/" + name + "]";
    return switch (name) {
      case "caption" -> arguments.isEmpty() ? null : figure(body(close + 1, end));
      case "embed" -> embedded(body(close + 1, end));
      case "youtube", "vimeo" -> {
        boolean paired = arguments.isEmpty() || inner.startsWith("?", nameEnd);
        yield video(
            name,
            paired ? body(close + 1, end) : new ShortcodeReplacement(arguments, close + 1),
            paired);
      }
      case "audio", "video" -> media(arguments, close + 1, end);
      case "footnote" -> arguments.isEmpty() ? note(body(close + 1, end)) : null;
      case "latex" -> arguments.isEmpty() ? formula(body(close + 1, end)) : null;
      case "gallery" -> arguments.indexOf('=') > 0 ? new ShortcodeReplacement("", close + 1) : null;
      // Callouts and buttons of Shortcodes Ultimate; their words stay.
      default ->
          name.startsWith("su_") || name.startsWith("/su_")
              ? new ShortcodeReplacement("", close + 1)
              : null;
    };
  }

  private static @Nullable ShortcodeReplacement video(
      String site, @Nullable ShortcodeReplacement body, boolean paired) {
    String address = body == null ? null : WordPressVideo.address(site, body.words, paired);
    if (body == null || address == null) {
      return null;
    }
    // A tag that stands in a line begins no block of HTML.
    String frame = "<i></i>" + TagOutput.frame(address, "");
    return new ShortcodeReplacement(frame + "\n".repeat(lineEnds(body.words)), body.end);
  }

  private static int lineEnds(String words) {
    return (int) words.chars().filter(c -> c == '\n').count();
  }

  private @Nullable ShortcodeReplacement media(String arguments, int tagEnd, String end) {
    int from = arguments.indexOf("\"http") + 1;
    int to = arguments.indexOf('"', from);
    int after = text.startsWith(end, tagEnd) ? tagEnd + end.length() : tagEnd;
    return from == 0 || to < 0
        ? null
        : embedded(new ShortcodeReplacement(arguments.substring(from, to), after));
  }

  private static @Nullable ShortcodeReplacement note(@Nullable ShortcodeReplacement body) {
    if (body == null || body.words.contains("\n\n")) {
      return null;
    }
    long open = body.words.chars().filter(c -> c == '[').count();
    long closed = body.words.chars().filter(c -> c == ']').count();
    return open == closed ? new ShortcodeReplacement("^[" + body.words + "]", body.end) : null;
  }

  private @Nullable ShortcodeReplacement body(int from, String end) {
    int at = text.indexOf(end, from, Math.min(text.length(), from + LONGEST));
    failures += at < 0 ? 1 : 0;
    return at < 0 ? null : new ShortcodeReplacement(text.substring(from, at), at + end.length());
  }

  private static @Nullable ShortcodeReplacement formula(@Nullable ShortcodeReplacement body) {
    return body == null || body.words.isBlank() || body.words.indexOf('$') >= 0
        ? null
        : new ShortcodeReplacement("$" + body.words.strip() + "$", body.end);
  }

  /** The image ends with its last tag, or as Markdown; what follows is the caption. */
  private static @Nullable ShortcodeReplacement figure(@Nullable ShortcodeReplacement body) {
    if (body == null || body.words.contains("\n\n")) {
      return null;
    }
    // What turned pages into Markdown broke a line after the image; the line itself is kept.
    boolean broken = body.words.contains(")\n](");
    String words = broken ? body.words.replace(")\n](", ")](") + "\n" : body.words;
    int tags = words.lastIndexOf('>') + 1;
    int end = tags > 0 ? tags : imageEnd(words);
    String image = tags > 0 ? words.substring(0, end) : tag(words.substring(0, end));
    String caption = words.substring(end);
    return new ShortcodeReplacement(
        "<figure>" + image + "<figcaption>" + caption + "</figcaption></figure>", body.end);
  }

  /** The offset after {@code ![alt](path)}, which may stand in a link. */
  private static int imageEnd(String words) {
    int target = words.startsWith("![") || words.startsWith("[![") ? words.indexOf("](") : -1;
    int end = target < 0 ? -1 : words.indexOf(')', target);
    boolean linked = end > 0 && words.startsWith("[") && words.startsWith("](", end + 1);
    return 1 + (linked ? words.indexOf(')', end + 1) : end);
  }

  /** Such an image as HTML, for a figure holds no Markdown; nothing where there is none. */
  private static String tag(String image) {
    int name = image.indexOf('[', image.startsWith("[") ? 1 : 0) + 1;
    int target = image.indexOf("](");
    if (target < 0) {
      return "";
    }
    String address = image.substring(target + 2, image.indexOf(')', target)).strip();
    int blank = address.indexOf(' ');
    return "<img"
        + ProcessingInstructions.attribute("src", blank < 0 ? address : address.substring(0, blank))
        + ProcessingInstructions.attribute("alt", image.substring(name, target))
        + ">";
  }

  private static @Nullable ShortcodeReplacement embedded(@Nullable ShortcodeReplacement body) {
    if (body == null) {
      return null;
    }
    String address = body.words.strip().replace("\\_", "_");
    boolean plain = address.startsWith("http") && address.chars().noneMatch(c -> c <= ' ');
    // Every line keeps its number.
    return plain
        ? new ShortcodeReplacement(
            "<" + address + ">" + "\n".repeat(lineEnds(body.words)), body.end)
        : null;
  }
}
