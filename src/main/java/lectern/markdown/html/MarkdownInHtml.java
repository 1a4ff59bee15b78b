package lectern.markdown.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.Ascii;
import lectern.markup.ElementNames;
import lectern.markup.MarkupTag;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;

/**
 * Lets Markdown right below a tag, and between tags on one line, be Markdown, as Notion's export,
 * kramdown, Pandoc and Python-Markdown write it.
 *
 * <p>CommonMark 0.31, 4.6: a block of HTML ends at an empty line, and what stands in it is HTML.
 * Where words in such a block hold marks, its tags become instructions that end on their own lines,
 * line for line; a block without marks stays as it is, and so do code, tables and headings in it.
 */
public final class MarkdownInHtml {
  /** Elements whose words are no Markdown unless they ask for it. */
  private static final Set<String> RAW =
      Set.of("pre", "table", "select", "h1", "h2", "h3", "h4", "h5", "h6", "form", "hgroup");

  /** An empty element that keeps a line a paragraph which begins with an instruction. */
  private static final String PARAGRAPH = "<i></i>";

  /** No one writes longer ones; what is longer is HTML as far as it was looked at. */
  private static final int LONGEST_TAG = 2_000;

  /** An element that is open, and whether its words stay as they are. */
  private record OpenHtml(String name, boolean raw) {}

  /** What a line is. */
  private enum HtmlLineKind {
    /** Tags, and words that stay HTML. */
    HTML,
    /** Tags of inlines, which belong to the words beside them. */
    INLINE,
    MIXED,
    WORDS
  }

  private final List<String> lines;
  private final CodeFences fences;
  private final List<String> margins = new ArrayList<>();
  private final List<HtmlLineKind> kinds = new ArrayList<>();

  /** Every line as a paragraph whose tags of blocks are instructions. */
  private final List<String> paragraphs = new ArrayList<>();

  private final StringBuilder words = new StringBuilder();
  private final ArrayDeque<OpenHtml> open = new ArrayDeque<>();

  /** How many of each name are open. */
  private final Map<String, Integer> count = new HashMap<>();

  private boolean asked;
  private boolean refused;
  private boolean begins;
  private int typed;
  private String mixed = "";

  private MarkdownInHtml(List<String> lines, CodeFences fences) {
    this.lines = lines;
    this.fences = fences;
  }

  /** Whether a text may hold any: a line that begins with a tag, and marks before an empty line. */
  public static boolean mayOccurIn(String text) {
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = startsLine(text, at) ? text.indexOf("\n\n", at) : at;
      end = end < 0 ? text.length() : end;
      if (end > at && mayHoldMarkdown(text, at, end)) {
        return true;
      }
      at = text.indexOf('<', Math.max(end, at + 1));
    }
    return false;
  }

  private static boolean startsLine(String text, int at) {
    boolean tag =
        at + 1 < text.length()
            && (Ascii.isLetter(text.charAt(at + 1)) || "/!?".indexOf(text.charAt(at + 1)) >= 0);
    int before = CharacterRun.start(text, at, " \t>-*+.)0123456789") - 1;
    return tag && (before < 0 || text.charAt(before) == '\n');
  }

  private static boolean mayHoldMarkdown(String text, int start, int end) {
    boolean tag = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean starts = at > 0 && text.charAt(at - 1) == '\n';
      tag = c == '<' || (tag && c != '>');
      if (!tag && ("*_[`~#".indexOf(c) >= 0 || (starts && "->+=0123456789 ".indexOf(c) >= 0))) {
        return true;
      }
    }
    return text.substring(start, end).contains("markdown");
  }

  /**
   * The same text, whose lines end with a line feed, line for line.
   *
   * @param html the blocks of HTML in the text, in their order
   */
  public static String read(String text, List<TextRange> html) {
    var out = new StringBuilder(text.length() + 64);
    Map<String, Boolean> ended = new HashMap<>();
    var fences = new CodeFences(text);
    int done = 0;
    for (TextRange area : html) {
      // What stands before the first tag is a margin: markers of quotes and lists, and blanks.
      int start = text.indexOf('<', area.start());
      if (start < 0 || start >= area.end()) {
        continue;
      }
      String block = text.substring(start, area.end());
      if (areWordsAfter(block)) {
        out.append(text, done, start).append(PARAGRAPH);
        done = start;
      }
      if (VerbatimHtml.is(block) || isMentioned(block, text, ended)) {
        continue;
      }
      var inside = new MarkdownInHtml(List.of(block.split("\n", -1)), fences);
      if (inside.classify(text, start)) {
        out.append(text, done, start).append(inside.written());
        done = area.end();
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /** Whether marked words stand after a comment or an instruction on the line that is a block. */
  private static boolean areWordsAfter(String block) {
    int end = block.indexOf('\n') >= 0 ? -1 : endOfComment(block);
    String words = end < 0 ? "" : block.substring(end).strip();
    return !words.isEmpty() && words.charAt(0) != '<' && MarkdownDetector.areIn(words);
  }

  /** The offset after the comment, instruction or declaration that begins a line, or -1. */
  private static int endOfComment(String line) {
    String close = line.startsWith("<!--") ? "-->" : line.startsWith("<?") ? "?>" : ">";
    int end = line.startsWith("<!") || line.startsWith("<?") ? line.indexOf(close, 2) : -1;
    return end < 0 ? -1 : end + close.length();
  }

  /**
   * Whether a block begins with words about an element, {@code <dir> is …}, which nothing ends.
   *
   * @param ended by name, whether the text ends such an element anywhere
   */
  private static boolean isMentioned(String block, String text, Map<String, Boolean> ended) {
    MarkupTag tag = MarkupTag.read(block.substring(0, block.indexOf('>') + 1));
    if (tag == null || tag.closing() || ElementNames.standsAlone(tag.name())) {
      return false;
    }
    // Components of MDX are written in other letters.
    String written = block.substring(1, 1 + tag.name().length());
    String lower = "</" + tag.name();
    return tag.attributes().isEmpty()
        && !ended.computeIfAbsent(
            written,
            _ ->
                text.contains("</" + written)
                    || text.contains(lower)
                    || text.contains(lower.toUpperCase(Locale.ROOT)));
  }

  /**
   * Finds out what every line is; whether there is anything to write in another way.
   *
   * @param start where the block stands in the text
   */
  private boolean classify(String text, int start) {
    String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
    String blanks = " ".repeat(before.length());
    boolean quoted = before.indexOf('>') >= 0;
    String fence = "";
    int next = start;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      int from = next;
      next += line.length() + 1;
      margins.add(at == 0 ? "" : quoted ? quote(line) : blanks);
      String content =
          line.substring(Math.min(line.length(), quoted ? margins.get(at).length() : 0));
      String stripped = content.strip();
      String opening = fence.isEmpty() && !isRaw() ? CodeFences.opening(stripped) : "";
      if (!opening.isEmpty() && fences.end(from) < 0) {
        // As Markdown, it would take the rest of the text with it.
        words.append(stripped).append('\n');
        kinds.add(HtmlLineKind.MIXED);
        paragraphs.add(PARAGRAPH + stripped);
        continue;
      }
      if (!opening.isEmpty() || !fence.isEmpty()) {
        begins |= fence.isEmpty();
        fence = fence.isEmpty() ? opening : CodeFences.closes(fence, stripped) ? "" : fence;
        kinds.add(HtmlLineKind.WORDS);
        paragraphs.add(content);
        continue;
      }
      var read = HtmlLine.of(stripped);
      int last = at;
      var joined = new StringBuilder(stripped);
      while (!read.whole() && last + 1 < lines.size() && joined.length() < LONGEST_TAG) {
        last++;
        joined.append(' ').append(lines.get(last));
        read = HtmlLine.of(joined.toString());
      }
      HtmlLineKind kind = kind(read);
      boolean first = kinds.isEmpty() || kinds.getLast() != HtmlLineKind.WORDS;
      begins |=
          last == at
              && kind == HtmlLineKind.WORDS
              && MarkdownDetector.beginBlock(stripped)
              && (first || stripped.startsWith("#"));
      kinds.add(last > at || !read.whole() ? HtmlLineKind.HTML : kind);
      paragraphs.add(mixed);
      for (; at < last; at++) {
        next += lines.get(at + 1).length() + 1;
        margins.add(quoted ? quote(lines.get(at + 1)) : blanks);
        kinds.add(HtmlLineKind.HTML);
        paragraphs.add("");
      }
      words.append('\n');
    }
    return !refused
        && (asked || begins || MarkdownDetector.areIn(words.toString()))
        && (kinds.contains(HtmlLineKind.WORDS) || kinds.contains(HtmlLineKind.MIXED));
  }

  /** The markers of quotes that a line begins with, and the blank after them. */
  private static String quote(String line) {
    int end = 0;
    for (int at = 0; at < line.length() && " \t>".indexOf(line.charAt(at)) >= 0; at++) {
      end = line.charAt(at) == '>' ? at + 1 : end;
    }
    return line.substring(0, line.startsWith(" ", end) ? end + 1 : end);
  }

  private boolean isRaw() {
    return !open.isEmpty() && open.peek().raw;
  }

  /** What a line is, of which every tag opens and closes what it may. */
  private HtmlLineKind kind(HtmlLine line) {
    boolean blocks = false;
    boolean hasWords = false;
    boolean raw = false;
    var out = new StringBuilder(PARAGRAPH);
    var tags = new StringBuilder();
    for (HtmlLine.HtmlPart part : line.parts()) {
      MarkupTag tag = part.tag();
      if (tag != null && !isRaw() && tags.isEmpty() && CharacterRun.isEscaped(out, out.length())) {
        hasWords = true; // of a tag, as its backslash says
        out.append(part.source());
        continue;
      }
      boolean stays = part.isBlock() || (tag == null && (isRaw() || !part.isWords()));
      if (!stays) {
        flush(tags, out);
      }
      (stays ? tags : out).append(part.source());
      if (tag == null) {
        hasWords |= part.isWords() && !isRaw();
        raw |= part.isWords() && isRaw();
        take(part.source());
      } else if (VerbatimHtml.isTyped(tag.name())) {
        typed = Math.max(0, typed + (tag.closing() ? -1 : 1));
      } else if (part.isBlock()) {
        blocks = true;
        turn(tag);
      }
    }
    flush(tags, out);
    mixed = out.toString();
    if (hasWords) {
      return blocks ? HtmlLineKind.MIXED : HtmlLineKind.WORDS;
    }
    return raw || blocks || isRaw() ? HtmlLineKind.HTML : HtmlLineKind.INLINE;
  }

  private static void flush(StringBuilder tags, StringBuilder out) {
    String source = tags.toString();
    out.append(source.isBlank() ? source : ProcessingInstructions.of(source));
    tags.setLength(0);
  }

  private void take(String source) {
    if (typed > 0 && !isRaw()) {
      refused |= MarkdownDetector.areIn("(" + source + ")") || source.indexOf('*') >= 0;
    } else if (!isRaw()) {
      words.append(source);
    }
  }

  private void turn(MarkupTag tag) {
    String name = tag.name();
    if (tag.closing()) {
      boolean closes = count.getOrDefault(name, 0) > 0;
      while (closes) {
        // What was not closed ends with what it stands in.
        OpenHtml ended = open.pop();
        count.merge(ended.name, -1, Integer::sum);
        closes = !ended.name.equals(name);
      }
      return;
    }
    boolean asks = tag.attributes().containsKey("markdown");
    boolean no = tag.attribute("markdown").equals("0");
    asked |= asks && !no;
    if (!name.equals("hr")) {
      open.push(new OpenHtml(name, asks ? no : isRaw() || RAW.contains(name)));
      count.merge(name, 1, Integer::sum);
    }
  }

  /** The lines, with tags that end where they stand. */
  private String written() {
    var out = new ArrayList<String>();
    int at = 0;
    while (at < lines.size()) {
      HtmlLineKind kind = kind(at);
      int end = at;
      while (end < lines.size() && kind(end) == kind) {
        end++;
      }
      switch (kind) {
        case HTML, INLINE -> html(at, end, out);
        case MIXED -> {
          for (int line = at; line < end; line++) {
            out.add(margins.get(line) + paragraphs.get(line));
          }
        }
        case WORDS -> words(at, end, out);
      }
      at = end;
    }
    return String.join("\n", out);
  }

  /** What a line is beside its neighbours. */
  private HtmlLineKind kind(int at) {
    if (kinds.get(at) != HtmlLineKind.INLINE) {
      return kinds.get(at);
    }
    boolean before = at > 0 && kinds.get(at - 1) == HtmlLineKind.WORDS;
    boolean after = at + 1 < kinds.size() && kinds.get(at + 1) == HtmlLineKind.WORDS;
    return before ? HtmlLineKind.WORDS : after ? HtmlLineKind.MIXED : HtmlLineKind.HTML;
  }

  private String content(int at) {
    String line = lines.get(at);
    String margin = margins.get(at);
    return margin.indexOf('>') >= 0 ? line.substring(margin.length()) : line;
  }

  private void html(int from, int to, List<String> out) {
    var group = new StringBuilder();
    for (int at = from; at < to; at++) {
      group.append(at == from ? "" : "\n").append(content(at).strip());
    }
    String[] lines = ProcessingInstructions.of(group.toString()).split("\n", -1);
    for (int at = from; at < to; at++) {
      out.add(margins.get(at) + lines[at - from]);
    }
  }

  /** Words as they are, but no further from the margin than the first tag. */
  private void words(int from, int to, List<String> out) {
    int least = Integer.MAX_VALUE;
    for (int at = from; at < to; at++) {
      String content = content(at);
      least = Math.min(least, content.length() - content.stripLeading().length());
    }
    for (int at = from; at < to; at++) {
      out.add(margins.get(at) + content(at).substring(Math.min(least, content(at).length())));
    }
  }
}
