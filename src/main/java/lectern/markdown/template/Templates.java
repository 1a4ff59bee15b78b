package lectern.markdown.template;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.markdown.template.TemplateTag.Kind;

/** Takes the tags of templates out of a text, before anything reads it as Markdown. */
public final class Templates {
  private static final int LONGEST_NOTE = 2_000;

  /** The entry that holds the place of a table of contents has a word or two. */
  private static final int LONGEST_ENTRY = 200;

  private final String text;
  private final List<TemplateTag> tags;
  private final List<Area> html;
  private final int[] partner;
  private final String[] closings;
  private final StringBuilder out;

  /** Where the line begins that is being written. */
  private int lineStart;

  /** The first block of HTML that does not end before the tag that is being read. */
  private int block;

  private Templates(String text, List<TemplateTag> tags, List<Area> html) {
    this.text = text;
    this.tags = tags;
    this.html = html;
    this.partner = partners(tags);
    this.closings = new String[tags.size()];
    this.out = new StringBuilder(text.length() + 64);
  }

  /** Whether a text may hold tags at all. */
  public static boolean any(String text) {
    return text.contains("{{")
        || text.contains("{%")
        || text.contains("{:")
        || text.contains("{# ");
  }

  /**
   * The text, whose lines end with a line feed, without its tags, line for line; takes time in
   * proportion to its length.
   *
   * @param code the blocks of code in the text, in their order
   * @param html the blocks of HTML in the text, in their order
   */
  public static String read(String text, List<Area> code, List<Area> html) {
    List<TemplateTag> tags = TagFinder.in(text, code);
    return tags.isEmpty() ? text : new Templates(text, tags, html).run();
  }

  private String run() {
    int done = 0;
    for (int i = 0; i < tags.size(); i++) {
      TemplateTag tag = tags.get(i);
      write(text.substring(done, tag.start()));
      done = tag.end();
      int before = out.length();
      boolean inHtml = isInHtml(tag);
      Place place = Place.of(out, lineStart, text, tag.end(), inHtml);
      String replacement = replacement(i, place);
      if (tag.closed() && !inHtml && !place.wordsBefore() && !place.entry()) {
        out.setLength(out.length() - place.margin().blanks().length());
        out.append(place.ofCode().blanks());
        before = out.length();
      }
      put(replacement, tag);
      int missing =
          Tagged.lineEnds(text, tag.start(), tag.end())
              - Tagged.lineEnds(out, before, out.length());
      // An empty line would end the HTML around it.
      boolean filled = inHtml && out.length() == before && !place.wordsBelow();
      if (filled && !place.wordsBefore() && (missing > 0 || !place.wordsAfter())) {
        write(Markup.of(""));
      }
      write((filled ? "\n" + Markup.of("") : "\n").repeat(Math.max(0, missing)));
    }
    return out.append(text, done, text.length()).toString();
  }

  private boolean isInHtml(TemplateTag tag) {
    while (block < html.size() && html.get(block).end() <= tag.start()) {
      block++;
    }
    return block < html.size() && html.get(block).start() < tag.start();
  }

  private void write(String words) {
    int feed = words.lastIndexOf('\n');
    lineStart = feed < 0 ? lineStart : out.length() + feed + 1;
    out.append(words);
  }

  private String replacement(int index, Place place) {
    TemplateTag tag = tags.get(index);
    return switch (tag.kind()) {
      case SHORTCODE, LIQUID -> {
        if (tag.closing()) {
          yield partner[index] < 0 ? "" : closings[partner[index]];
        }
        Rewritten rewritten = rewritten(index, place);
        closings[index] = rewritten.close();
        yield rewritten.open();
      }
      case EXPRESSION -> {
        Rewritten called = Shortcodes.called(tag, place);
        yield called == null ? Expression.value(tag.written()) : called.open();
      }
      case ATTRIBUTES -> attributes(tag);
      case COMMENT -> "";
      case SHOWN -> tag.written().replace("<", "&lt;");
    };
  }

  private Rewritten rewritten(int index, Place place) {
    TemplateTag tag = tags.get(index);
    boolean paired = tag.closed() || partner[index] >= 0;
    boolean overParagraphs =
        partner[index] >= 0 && hasEmptyLine(tag.end(), tags.get(partner[index]).start());
    String name = tag.name().toLowerCase(Locale.ROOT);
    var call = new Call(tag, name, tag.arguments(), paired, overParagraphs, place);
    Rewritten known = tag.kind() == Kind.SHORTCODE ? HugoTags.of(call) : LiquidTags.of(call);
    if (known == null && tag.kind() == Kind.LIQUID && !tag.isCall()) {
      known = HexoTags.of(call);
    }
    known = known == null ? Shortcodes.of(call) : known;
    return known == null ? Rewritten.NOTHING : known;
  }

  private boolean hasEmptyLine(int from, int to) {
    int feed = -2;
    for (int i = from; i < Math.min(to, from + LONGEST_NOTE); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (feed >= 0) {
          return true;
        }
        feed = i;
      } else if (c > ' ') {
        feed = -2;
      }
    }
    return false;
  }

  /** Writes a replacement so that Markdown beside it on its line stays Markdown. */
  private void put(String replacement, TemplateTag tag) {
    if (Markup.isIn(replacement)
        && Tagged.startsLine(out, out.length())
        && !(Markup.isAlone(replacement) && Tagged.endsLine(text, tag.end()))) {
      // An inline element that is not alone on its line begins no block of HTML.
      write("<i></i>");
    }
    write(replacement);
  }

  private String attributes(TemplateTag tag) {
    int start = lineStart;
    if (Kramdown.asksForContents(tag.written())) {
      boolean below = start > 0 && Tagged.startsLine(out, out.length());
      int end = below ? start - 1 : out.length();
      int line = below ? end : start;
      while (line > Math.max(0, end - LONGEST_ENTRY) && out.charAt(line - 1) != '\n') {
        line--;
      }
      if (line == 0 || out.charAt(line - 1) == '\n') {
        removeEntry(line, end);
      }
      return "";
    }
    boolean heading = start < out.length() && out.charAt(start) == '#';
    return heading && tag.written().indexOf('#') >= 0 ? "{" + tag.written() + "}" : "";
  }

  /** Removes the entry of a list that only held the place of a table of contents. */
  private void removeEntry(int start, int end) {
    int first = start;
    while (first < end && out.charAt(first) == ' ') {
      first++;
    }
    if (first < end && "*-+1".indexOf(out.charAt(first)) >= 0) {
      out.delete(start, end);
      lineStart -= lineStart > start ? end - start : 0;
    }
  }

  /** For every tag the one that closes it or is closed by it, or -1. */
  private static int[] partners(List<TemplateTag> tags) {
    var partner = new int[tags.size()];
    Map<String, ArrayDeque<Integer>> open = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      TemplateTag tag = tags.get(i);
      partner[i] = -1;
      // Zola ends all of its calls by the same word.
      String name = tag.isCall() ? "" : tag.name();
      var same = open.computeIfAbsent(tag.kind() + name, _ -> new ArrayDeque<>());
      if (!tag.closing()) {
        same.push(i);
      } else if (!same.isEmpty()) {
        partner[i] = same.pop();
        partner[partner[i]] = i;
      }
    }
    return partner;
  }
}
