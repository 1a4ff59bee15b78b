package lectern.markdown.template;

import java.util.List;
import java.util.Locale;
import lectern.markdown.MarkerIndex;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.template.TemplateTag.TemplateTagKind;
import lectern.markup.TextRange;

/** Takes the tags of templates out of a text, before anything reads it as Markdown. */
public final class TemplateTags {
  private static final int LONGEST_NOTE = 2_000;

  /** More are no emphasis. */
  private static final int MOST_DELIMITERS = 3;

  private final String text;
  private final List<TemplateTag> tags;
  private final List<TextRange> html;
  private final int[] partner;
  private final int[] choiceEnd;
  private final String[] closings;
  private final FastpagesNotes noteTexts;
  private final TabTags titled = new TabTags();
  private final StringBuilder out;
  private final AttributeTags attributeTags;

  /** Where the line begins that is being written. */
  private int lineStart;

  /** How many poems are open. */
  private int verses;

  /** The first block of HTML that does not end before the tag that is being read. */
  private int block;

  /** Whether a generator fills the tags of this text, those of its plugins too. */
  private final boolean generated;

  private TemplateTags(
      String text, List<TemplateTag> tags, List<TextRange> html, boolean generated) {
    this.text = text;
    this.generated = generated;
    this.tags = tags;
    this.html = html;
    this.partner = TagPairs.partners(tags);
    this.choiceEnd = TagPairs.choices(text, tags, partner);
    this.noteTexts = new FastpagesNotes(tags);
    this.closings = new String[tags.size()];
    this.out = new StringBuilder(text.length() + 64);
    this.attributeTags = new AttributeTags(text, out);
  }

  /** Whether a text may hold tags at all. */
  public static boolean mayOccurIn(MarkerIndex markers) {
    return markers.containsAny("{{", "{%", "{:", "{# ");
  }

  /**
   * The text, whose lines end with a line feed, without its tags, line for line; takes time in
   * proportion to its length.
   *
   * @param code the blocks of code in the text, in their order
   * @param origin where the text comes from
   * @param html the blocks of HTML in the text, in their order
   */
  public static String read(
      String text, List<TextRange> code, List<TextRange> html, Origin origin) {
    List<TemplateTag> tags = TagFinder.in(text, code, origin);
    return tags.isEmpty()
        ? text
        : new TemplateTags(text, tags, html, origin.isAnyOf(Program.GENERATORS)).run();
  }

  private String run() {
    int done = 0;
    for (int i = 0; i < tags.size(); i++) {
      TemplateTag tag = tags.get(i);
      write(text.substring(done, tag.start()));
      if (choiceEnd[i] < 0) {
        done = read(i);
      } else {
        done = tags.get(choiceEnd[i]).start();
        boolean inHtml = isInHtml(tag);
        write(inHtml ? ProcessingInstructions.of("") : "");
        fill(LineContext.lineEnds(text, tag.start(), done), inHtml);
        i = choiceEnd[i] - 1;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Writes what stands for a tag, and gives the offset from which the text goes on. */
  private int read(int index) {
    TemplateTag tag = tags.get(index);
    int before = out.length();
    boolean inHtml = isInHtml(tag);
    TagPosition place = TagPosition.of(out, lineStart, text, tag.end(), inHtml);
    boolean alone = !place.wordsBefore() && !place.wordsAfter();
    String replacement = replacement(index, place, alone);
    if (tag.closed() && !inHtml && !place.wordsBefore() && !place.item()) {
      out.setLength(out.length() - place.margin().blanks().length());
      out.append(place.ofCode().blanks());
      before = out.length();
    }
    int delimiters = replacement.isEmpty() ? delimitersAround(tag) : 0;
    boolean blank = replacement.isEmpty() && delimiters == 0 && isLastIn(tag);
    out.setLength(out.length() - delimiters - (blank ? 1 : 0));
    before = Math.min(before, out.length());
    put(replacement, tag);
    int missing =
        LineContext.lineEnds(text, tag.start(), tag.end())
            - LineContext.lineEnds(out, before, out.length());
    // An empty line would end the HTML around it.
    boolean filled = inHtml && out.length() == before && !place.wordsBelow();
    if (filled && !place.wordsBefore() && (missing > 0 || !place.wordsAfter())) {
      write(ProcessingInstructions.of(""));
    }
    fill(missing, filled);
    int end = tag.end() + delimiters;
    while (replacement.isEmpty()
        && (!place.wordsBefore() || opensEmphasis())
        && end < text.length()
        && " \t".indexOf(text.charAt(end)) >= 0) {
      // Blanks between tags at the beginning of a line would make code of the words after them.
      end++;
    }
    return end;
  }

  /** How many delimiters of emphasis hold nothing but this tag, on either side. */
  private int delimitersAround(TemplateTag tag) {
    int count = 0;
    while (count <= MOST_DELIMITERS && isDelimiter(out, out.length() - 1 - count)) {
      count++;
    }
    int start = out.length() - count;
    boolean opens =
        count > 0
            && count <= MOST_DELIMITERS
            && tag.kind() == TemplateTagKind.EXPRESSION
            && (start == 0 || " \n[(\"".indexOf(out.charAt(start - 1)) >= 0);
    return opens
            && text.startsWith(out.substring(start), tag.end())
            && !isDelimiter(text, tag.end() + count)
        ? count
        : 0;
  }

  /** Whether this stands after a blank, the last of what delimiters of emphasis hold. */
  private boolean isLastIn(TemplateTag tag) {
    int after = tag.end();
    while (after - tag.end() < MOST_DELIMITERS && isDelimiter(text, after)) {
      after++;
    }
    return tag.kind() != TemplateTagKind.ATTRIBUTES
        && after > tag.end()
        && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)))
        && out.length() > lineStart + 1
        && out.charAt(out.length() - 1) == ' '
        && out.charAt(out.length() - 2) > ' ';
  }

  /** Whether delimiters of emphasis stand right here that open it before the words that follow. */
  private boolean opensEmphasis() {
    int start = out.length();
    while (start > lineStart && isDelimiter(out, start - 1)) {
      start--;
    }
    return start < out.length()
        && (start == lineStart || " [(\"".indexOf(out.charAt(start - 1)) >= 0);
  }

  private static boolean isDelimiter(CharSequence text, int at) {
    return at >= 0 && at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '_');
  }

  private void fill(int lines, boolean inHtml) {
    write((inHtml ? "\n" + ProcessingInstructions.of("") : "\n").repeat(Math.max(0, lines)));
  }

  private boolean isInHtml(TemplateTag tag) {
    while (block < html.size() && html.get(block).end() <= tag.start()) {
      block++;
    }
    return block < html.size() && html.get(block).start() < tag.start();
  }

  private void write(String words) {
    // Two blanks at the end of a line keep it.
    String lines = verses > 0 ? words.replace("\n", "  \n") : words;
    int feed = lines.lastIndexOf('\n');
    lineStart = feed < 0 ? lineStart : out.length() + feed + 1;
    out.append(lines);
  }

  private String replacement(int index, TagPosition place, boolean alone) {
    TemplateTag tag = tags.get(index);
    return switch (tag.kind()) {
      case SHORTCODE, LIQUID -> {
        if (tag.closing()) {
          yield closing(index, alone);
        }
        TagReplacement rewritten = rewritten(index, place);
        closings[index] = rewritten.close();
        yield rewritten.open();
      }
      case EXPRESSION -> {
        TagReplacement called =
            FastpagesNotes.isText(tag) ? TagReplacement.NONE : CommonShortcodes.called(tag, place);
        yield called == null ? TemplateExpression.value(tag.source()) : called.open();
      }
      case ATTRIBUTES -> {
        String attributes = attributeTags.read(tag, lineStart);
        lineStart = attributeTags.lineStart();
        yield attributes;
      }
      case COMMENT -> "";
      // Neither HTML nor the comment of a component is meant.
      case SHOWN -> tag.source().replace("<", "&lt;").replace("{/*", "&#123;/*");
    };
  }

  private String closing(int index, boolean alone) {
    String close = partner[index] < 0 ? null : closings[partner[index]];
    if (close == null) {
      return partner[index] < 0 ? unknown(tags.get(index), alone) : "";
    }
    String name = tags.get(partner[index]).name().toLowerCase(Locale.ROOT);
    titled.end(name);
    verses -= TabTags.isPoem(name) ? 1 : 0;
    return alone && close.equals(TabTags.END) ? "" : close;
  }

  private TagReplacement rewritten(int index, TagPosition place) {
    TemplateTag tag = tags.get(index);
    boolean paired = tag.closed() || partner[index] >= 0;
    boolean overParagraphs =
        partner[index] >= 0 && hasEmptyLine(tag.end(), tags.get(partner[index]).start());
    String name = tag.name().toLowerCase(Locale.ROOT);
    var call = new TagCall(tag, name, tag.arguments(), paired, overParagraphs, place);
    String note = noteTexts.of(call);
    if (!note.isEmpty()) {
      return TagReplacement.of(TagOutput.note(note));
    }
    verses += partner[index] >= 0 && TabTags.isPoem(name) ? 1 : 0;
    TagReplacement known =
        tag.kind() == TemplateTagKind.SHORTCODE ? HugoTags.of(call) : LiquidTags.of(call);
    if (known == null && tag.kind() == TemplateTagKind.LIQUID && !tag.isCall()) {
      known = HexoTags.of(call);
    }
    known = known == null ? titled.of(call) : known;
    known = known == null ? CommonShortcodes.of(call) : known;
    if (known == null) {
      boolean alone = !place.wordsBefore() && !place.wordsAfter();
      return paired ? TagReplacement.NONE : TagReplacement.of(unknown(tag, alone));
    }
    return known;
  }

  /**
   * A tag of no known name: without any other it is only mentioned, unless it stands alone and
   * names a value or a file.
   */
  private String unknown(TemplateTag tag, boolean alone) {
    boolean call = alone && (tag.source().contains("=") || namesFile(tag.source()));
    return generated || call || tag.kind() != TemplateTagKind.LIQUID
        ? ""
        : text.substring(tag.start(), tag.end()).replace("<", "&lt;");
  }

  /** Whether one of these words ends like the name of a file. */
  private static boolean namesFile(String words) {
    for (int dot = words.indexOf('.'); dot > 0; dot = words.indexOf('.', dot + 1)) {
      boolean name = words.charAt(dot - 1) > ' ' && dot + 2 < words.length();
      if (name && Character.isLetter(words.charAt(dot + 1))) {
        return true;
      }
    }
    return false;
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
    if (ProcessingInstructions.isIn(replacement)
        && LineContext.startsLine(out, out.length())
        && !(ProcessingInstructions.isAlone(replacement)
            && LineContext.endsLine(text, tag.end()))) {
      // An inline element that is not alone on its line begins no block of HTML.
      write("<i></i>");
    }
    write(replacement);
  }
}
