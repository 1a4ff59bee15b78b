package lectern.markdown;

import java.util.List;
import lectern.markdown.template.Area;
import lectern.markdown.template.CodeInText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shortcodes that WordPress leaves in what it exports: captions, films, sound, galleries,
 * notes and boxes.
 *
 * <p>Brackets are words elsewhere, so only a known name counts, and only with what belongs to it.
 */
final class WordPress {
  private static final String CAPTION_END = "[/caption]";
  private static final String EMBED_END = "[/embed]";

  /** What stands behind a bracket where any is. */
  private static final List<String> NAMES =
      List.of(
          "/caption]",
          "/embed]",
          "/youtube]",
          "/vimeo]",
          "/footnote]",
          "gallery ",
          "youtube ",
          "vimeo ",
          "audio ",
          "su_");

  /** What follows one opening is looked through no further. */
  private static final int LONGEST = 5_000;

  /** Openings without an end; after so many, brackets are words. */
  private static final int MANY = 100;

  /** What stands for a shortcode, and the offset after it in the text. */
  private record Meant(String words, int end) {}

  private final String text;
  private final StringBuilder out;
  private int done;
  private int failures;

  private WordPress(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + 64);
  }

  /** Whether a text may hold any. */
  static boolean any(String text) {
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      if (mayBegin(text, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(String text, int name) {
    for (String begun : NAMES) {
      if (text.startsWith(begun, name)) {
        return true;
      }
    }
    return false;
  }

  /** The same text, line for line, without them; none in these blocks of code is touched. */
  static String read(String text, List<Area> codeBlocks) {
    return new WordPress(text).run(new CodeInText(text, codeBlocks));
  }

  private String run(CodeInText code) {
    int at = code.skipped(0);
    while (at < text.length()) {
      int close = text.charAt(at) == '[' && failures < MANY ? closing(at) : -1;
      Meant meant = close < 0 ? null : meant(at, close);
      if (meant == null) {
        at++;
      } else {
        out.append(text, done, at).append(meant.words);
        done = meant.end;
        at = done;
      }
      at = code.skipped(at);
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The bracket that ends what begins here, on the same line, or -1. */
  private int closing(int start) {
    int end = start + 1;
    while (end < text.length() && end < start + LONGEST && "[]\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ']' ? end : -1;
  }

  /** What the shortcode between these brackets means, or null. */
  private @Nullable Meant meant(int start, int close) {
    String inner = text.substring(start + 1, close);
    int blank = inner.indexOf(' ');
    String name = blank < 0 ? inner : inner.substring(0, blank);
    String said = blank < 0 ? "" : inner.substring(blank + 1).strip();
    return switch (name) {
      case "caption" -> said.isEmpty() ? null : figure(body(close + 1, CAPTION_END));
      case "embed" -> embedded(body(close + 1, EMBED_END));
      case "youtube", "vimeo" ->
          embedded(
              said.isEmpty() ? body(close + 1, "[/" + name + "]") : new Meant(said, close + 1));
      case "audio" -> audio(said, close + 1);
      case "footnote" -> said.isEmpty() ? note(body(close + 1, "[/footnote]")) : null;
      case "gallery" -> said.isEmpty() ? null : new Meant("", close + 1);
      // Boxes and buttons of Shortcodes Ultimate; their words stay.
      default ->
          name.startsWith("su_") || name.startsWith("/su_") ? new Meant("", close + 1) : null;
    };
  }

  private @Nullable Meant audio(String said, int end) {
    int from = said.indexOf("\"http") + 1;
    int to = said.indexOf('"', from);
    boolean closes = text.startsWith("[/audio]", end);
    int after = closes ? end + "[/audio]".length() : end;
    return from == 0 || to < 0 ? null : embedded(new Meant(said.substring(from, to), after));
  }

  private static @Nullable Meant note(@Nullable Meant body) {
    if (body == null || body.words.contains("\n\n")) {
      return null;
    }
    long open = body.words.chars().filter(c -> c == '[').count();
    long closed = body.words.chars().filter(c -> c == ']').count();
    return open == closed ? new Meant("^[" + body.words + "]", body.end) : null;
  }

  private @Nullable Meant body(int from, String end) {
    int at = text.indexOf(end, from, Math.min(text.length(), from + LONGEST));
    failures += at < 0 ? 1 : 0;
    return at < 0 ? null : new Meant(text.substring(from, at), at + end.length());
  }

  /** The picture ends with its last tag; what follows is the caption. */
  private static @Nullable Meant figure(@Nullable Meant body) {
    if (body == null || body.words.contains("\n\n")) {
      return null;
    }
    int picture = body.words.lastIndexOf('>') + 1;
    String caption = body.words.substring(picture);
    return new Meant(
        "<figure>"
            + body.words.substring(0, picture)
            + "<figcaption>"
            + caption
            + "</figcaption></figure>",
        body.end);
  }

  private static @Nullable Meant embedded(@Nullable Meant body) {
    if (body == null) {
      return null;
    }
    String address = body.words.strip();
    boolean plain = address.startsWith("http") && address.chars().noneMatch(c -> c <= ' ');
    // Every line keeps its number.
    int lineEnds = (int) body.words.chars().filter(c -> c == '\n').count();
    return plain ? new Meant("<" + address + ">" + "\n".repeat(lineEnds), body.end) : null;
  }
}
