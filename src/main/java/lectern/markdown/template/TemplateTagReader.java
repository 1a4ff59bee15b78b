package lectern.markdown.template;

import java.util.List;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.template.TemplateTag.TemplateTagKind;
import lectern.markup.Ascii;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Reads the one tag that begins at an offset; what is not closed is no tag. */
final class TemplateTagReader {
  private static final int LONGEST = 5_000;

  /**
   * After many openings without a closing they are words, and only near closings are looked for.
   */
  private static final int MANY = 100;

  private static final int SHORTER = 200;

  private static final String VUE = "<script setup";

  private final String text;
  private final List<TextRange> code;
  private final Origin origin;
  private @Nullable Boolean vue;
  private int failures;

  TemplateTagReader(String text, List<TextRange> codeBlocks, Origin origin) {
    this.text = text;
    this.code = codeBlocks;
    this.origin = origin;
  }

  /** The tag that begins with this brace, or null. */
  @Nullable TemplateTag at(int start) {
    if (start + 3 >= text.length()) {
      return null;
    }
    return switch (text.charAt(start + 1)) {
      case '{' -> braces(start);
      case '%' -> liquid(start);
      case ':' -> attributes(start);
      case '#' -> comment(start);
      default -> null;
    };
  }

  /** The closing tag that begins with this brace, or null. */
  @Nullable TemplateTag closingAt(int start) {
    boolean liquid = text.startsWith("{%", start);
    int from = CharacterRun.end(text, start + (liquid ? 2 : 3), " -");
    boolean closes = text.startsWith("/", from) || (liquid && text.startsWith("end", from));
    TemplateTag tag = closes ? at(start) : null;
    return tag != null && tag.closing() ? tag : null;
  }

  private @Nullable TemplateTag braces(int start) {
    char third = text.charAt(start + 2);
    if (third == '<' || third == '%') {
      return shortcode(start, third == '<' ? ">}}" : "%}}");
    }
    if (text.startsWith("/*", start + 2)) {
      int end = near("*/}}", start + 2);
      return end < 0 ? null : tag(TemplateTagKind.COMMENT, "", "", start, end + 4);
    }
    int close =
        TemplateExpression.mayFollow(text, start) ? close(start + 2, "}}", "{{", false) : -1;
    if (close < 0) {
      return null;
    }
    String source = trimmed(start + 2, close);
    if (TemplateExpression.isExpression(source) && isTemplate(source)) {
      return tag(TemplateTagKind.EXPRESSION, "", source, start, close + 2);
    }
    // MyST takes what a name stands for from the settings of the site.
    return origin.is(Program.SPHINX) && Ascii.wordEnd(source, 0, "_-") == source.length()
        ? tag(TemplateTagKind.SHOWN, "", source, start, close + 2)
        : null;
  }

  private boolean isTemplate(String expression) {
    return TemplateExpression.isKnown(expression) || origin.isAnyOf(Program.EVALUATING) || isVue();
  }

  /** Whether the text is a component of Vue, as pages of VitePress may be. */
  private boolean isVue() {
    vue = vue == null ? Boolean.valueOf(holdsVue()) : vue;
    return vue;
  }

  /** Whether its script begins a line outside code. */
  private boolean holdsVue() {
    int block = 0;
    for (int at = text.indexOf(VUE); at >= 0; at = text.indexOf(VUE, at + 1)) {
      while (block < code.size() && code.get(block).end() <= at) {
        block++;
      }
      boolean inCode = block < code.size() && code.get(block).start() <= at;
      if (!inCode && (at == 0 || text.charAt(at - 1) == '\n')) {
        return true;
      }
    }
    return false;
  }

  private @Nullable TemplateTag shortcode(int start, String closing) {
    if (text.startsWith("/*", start + 3)) {
      int end = near("*/" + closing, start + 3);
      String inner = end < 0 ? "" : text.substring(start + 5, end);
      return end < 0
          ? null
          : tag(
              TemplateTagKind.SHOWN,
              "",
              text.substring(start, start + 3) + inner + closing,
              start,
              end + 5);
    }
    int close = close(start + 3, closing, "{{", true);
    if (close < 0) {
      return null;
    }
    String source = trimmed(start + 3, close);
    boolean ends = source.startsWith("/");
    String inner = ends ? source.substring(1).strip() : source;
    int name = nameEnd(inner);
    if (name == 0) {
      return null;
    }
    String rest = inner.substring(name).strip();
    String arguments = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    return new TemplateTag(
        TemplateTagKind.SHORTCODE,
        inner.substring(0, name),
        arguments,
        ends,
        false,
        start,
        close + 3,
        "");
  }

  private @Nullable TemplateTag liquid(int start) {
    int close = close(start + 2, "%}", "{%", false);
    if (close < 0) {
      return null;
    }
    String inner = trimmed(start + 2, close);
    if (inner.startsWith("#")) {
      return tag(TemplateTagKind.COMMENT, "", "", start, close + 2);
    }
    // Markdoc closes its tags by a stroke.
    boolean stroke = inner.startsWith("/");
    String arguments = stroke ? inner.substring(1).strip() : inner;
    int end = nameEnd(arguments);
    if (end == 0 || !Character.isLetter(arguments.charAt(0))) {
      return null;
    }
    String name = arguments.substring(0, end);
    boolean ends = stroke || name.startsWith("end");
    return new TemplateTag(
        TemplateTagKind.LIQUID,
        ends && !stroke ? name.substring(3) : name,
        arguments.substring(end).strip(),
        ends,
        false,
        start,
        close + 2,
        "");
  }

  private @Nullable TemplateTag attributes(int start) {
    int end = KramdownAttributes.end(text, start + 2, limit(start));
    if (end < 0) {
      failures++;
      return null;
    }
    String source = text.substring(start + 2, end).strip();
    if (KramdownAttributes.hides(source)) {
      int close = extensionEnd(start, end, source);
      return close < 0 ? null : tag(TemplateTagKind.COMMENT, "", "", start, close);
    }
    return KramdownAttributes.isAttributes(source)
            && (KramdownAttributes.areSure(source) || origin.is(Program.JEKYLL))
        ? tag(TemplateTagKind.ATTRIBUTES, "", source, start, end + 1)
        : null;
  }

  /** The offset after an extension: alone on a line where its beginning is, else in its line. */
  private int extensionEnd(int start, int open, String source) {
    boolean block = LineContext.startsLine(text, start) && LineContext.endsLine(text, open + 1);
    String kind = source.substring(1).split("[\\s/]", 2)[0];
    int limit = limit(start);
    for (int at = text.indexOf("{:/", open, limit);
        at >= 0;
        at = text.indexOf("{:/", at + 1, limit)) {
      int close = text.indexOf('}', at, limit);
      String name = close < 0 ? "" : text.substring(at + 3, close);
      boolean ends = close > 0 && (name.isEmpty() || name.equals(kind));
      if (ends
          && (!block
              || (LineContext.startsLine(text, at) && LineContext.endsLine(text, close + 1)))) {
        return close + 1;
      }
    }
    failures++;
    return -1;
  }

  private @Nullable TemplateTag comment(int start) {
    // A heading's {#id} has no blank after its delimiter.
    if (text.charAt(start + 2) != ' ') {
      return null;
    }
    int end = near("#}", start);
    boolean alone =
        end >= 0 && LineContext.startsLine(text, start) && LineContext.endsLine(text, end + 2);
    if (!alone && !origin.isAnyOf(Program.GENERATORS)) {
      // Without a template around it, a sentence speaks of it.
      return null;
    }
    return end < 0 ? null : tag(TemplateTagKind.COMMENT, "", "", start, end + 2);
  }

  private static TemplateTag tag(
      TemplateTagKind kind, String name, String source, int start, int end) {
    return new TemplateTag(kind, name, source, false, false, start, end, "");
  }

  /** What stands between the marks, without blanks and the dashes that trim them in Liquid. */
  private String trimmed(int from, int to) {
    int start = text.startsWith("-", from) ? from + 1 : from;
    int end = to > start && text.charAt(to - 1) == '-' ? to - 1 : to;
    return text.substring(start, end).strip();
  }

  private static int nameEnd(String inner) {
    int end = 0;
    while (end < inner.length()) {
      char c = inner.charAt(end);
      boolean part = Character.isLetterOrDigit(c) || "-_./".indexOf(c) >= 0;
      if (!part || (c == '/' && end + 1 == inner.length())) {
        break;
      }
      end++;
    }
    return end;
  }

  private int limit(int from) {
    return Math.min(text.length(), from + (failures < MANY ? LONGEST : SHORTER));
  }

  private int near(String closing, int from) {
    int limit = limit(from);
    int end = text.indexOf(closing, Math.min(from + 2, limit), limit);
    failures += end < 0 ? 1 : 0;
    return end;
  }

  /** The offset of the closing outside quotes, or inside when a quote is never closed; else -1. */
  private int close(int from, String closing, String opening, boolean overEmptyLines) {
    int limit = limit(from);
    int quoted = -1;
    char quote = 0;
    boolean empty = false;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        } else if (quoted < 0 && text.startsWith(closing, i)) {
          quoted = i;
        }
      } else if (text.startsWith(closing, i)) {
        return i;
      } else if (c == '\n' && empty && !overEmptyLines) {
        break;
      } else if (text.startsWith(opening, i)) {
        break;
      } else if (opensValue(i)) {
        quote = TagArguments.closing(c);
      }
      empty = c == '\n' || (empty && c <= ' ');
    }
    failures += quoted < 0 ? 1 : 0;
    return quote == 0 ? -1 : quoted;
  }

  /** A quote opens a value only where one may begin; elsewhere it is an apostrophe. */
  private boolean opensValue(int at) {
    char before = text.charAt(at - 1);
    return before <= ' ' || "=,(:|[%<{".indexOf(before) >= 0;
  }
}
