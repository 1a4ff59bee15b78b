package lectern.layout.paragraph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.document.target.Target;
import lectern.layout.HouseStyle;
import lectern.layout.Style;
import lectern.layout.Style.StyleRole;
import lectern.text.Hyphenation;
import lectern.text.Sanitiser;

/**
 * Reads inlines into running text, counting offsets and references exactly as {@link PlainText}
 * does.
 */
public final class RunningTextBuilder {
  /** What stands before the words of an image; its space never ends a line. */
  static final String IMAGE = "▣ ";

  private static final char LINE_SEPARATOR = '\u2028';

  private final Document document;
  private final HouseStyle houseStyle;

  /** Cells beyond which a bare address is shown short. */
  private final int addressCells;

  private int offset;
  private int reference;

  /** Begins at this offset, where the reference of this index is the next one. */
  public RunningTextBuilder(Document document, HouseStyle houseStyle, int offset, int reference) {
    this(document, houseStyle, offset, reference, Integer.MAX_VALUE);
  }

  /** The same, with bare addresses of more than so many cells shown short. */
  public RunningTextBuilder(
      Document document, HouseStyle houseStyle, int offset, int reference, int addressCells) {
    this.addressCells = addressCells;
    this.document = document;
    this.houseStyle = houseStyle;
    this.offset = offset;
    this.reference = reference;
  }

  /** The rules it reads by. */
  public HouseStyle houseStyle() {
    return houseStyle;
  }

  /** The offset after all that has been read. */
  public int offset() {
    return offset;
  }

  /** Passes over words that are not running text. */
  public void pass(int characters) {
    offset += characters;
  }

  /** The content of a heading or of another leaf block that is no paragraph. */
  public RunningText leaf(List<Inline> content, Style style) {
    return leaf(content, style, houseStyle.forLabels());
  }

  /** The content of one paragraph. */
  public RunningText paragraph(List<Inline> content, Style style) {
    return leaf(content, style, houseStyle);
  }

  /** The content of one leaf block, whose line feed is counted. */
  private RunningText leaf(List<Inline> content, Style style, HouseStyle rules) {
    var copy = new LeafBuilder();
    copy.read(content, new InlineStyle(style, -1, BaselineShift.BASE));
    String words = copy.text.toString();
    Hyphenation hyphenation = rules.hyphenated() ? Hyphenation.of(rules.language()) : null;
    BitSet divided =
        hyphenation == null ? new BitSet() : HyphenPoints.of(words, copy.runs, hyphenation);
    BreakOpportunities breaks =
        BreakOpportunities.of(words, copy.glued, copy.lesser, divided, rules.language());
    RunningText text = RunningText.of(words, copy.runs, offset, breaks, rules);
    offset++;
    return text;
  }

  /** The words as one line, without line ends and tabs, and with controls as pictures. */
  public static String shown(String words) {
    var line = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      if (isBreak(words.charAt(i))) {
        line.setCharAt(i, ' ');
      }
    }
    return Sanitiser.visible(line.toString());
  }

  private static boolean isBreak(char c) {
    return (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** How words are set: in which style, as part of which reference, on the line or off it. */
  private record InlineStyle(Style style, int reference, BaselineShift script) {
    InlineStyle with(Style other) {
      return new InlineStyle(other, reference, script);
    }

    InlineStyle with(Style other, int otherReference) {
      return new InlineStyle(other, otherReference, script);
    }

    InlineStyle with(BaselineShift wanted, List<Inline> content) {
      boolean can = script == BaselineShift.BASE && wanted.has(PlainText.words(content));
      return can ? new InlineStyle(style, reference, wanted) : this;
    }

    boolean isLink() {
      return reference >= 0;
    }
  }

  /** The text of one leaf as it grows. */
  private final class LeafBuilder {
    final StringBuilder text = new StringBuilder();
    final List<TextRun> runs = new ArrayList<>();
    final BitSet glued = new BitSet();
    final BitSet lesser = new BitSet();

    void read(List<Inline> content, InlineStyle inlineStyle) {
      for (Inline inline : content) {
        read(inline, inlineStyle);
      }
    }

    private void read(Inline inline, InlineStyle inlineStyle) {
      Style style = inlineStyle.style();
      switch (inline) {
        case Inline.Text text -> words(text.text(), inlineStyle);
        // What can be followed must look so: code inside a link stays a link.
        case Inline.Code code ->
            words(
                code.text(),
                inlineStyle.isLink()
                    ? inlineStyle
                    : inlineStyle.with(style.withRole(StyleRole.CODE)));
        case Inline.Emphasis emphasis ->
            read(emphasis.content(), inlineStyle.with(style.withItalic()));
        case Inline.Strong strong -> read(strong.content(), inlineStyle.with(style.withBold()));
        case Inline.Strike strike -> read(strike.content(), inlineStyle.with(style.withStrike()));
        case Inline.Highlight highlight ->
            read(highlight.content(), inlineStyle.with(style.withRole(StyleRole.HIGHLIGHT)));
        case Inline.Formula formula ->
            words(
                formula.text(),
                inlineStyle.with(
                    formula.source() ? style.withRole(StyleRole.CODE) : style.withItalic()));
        case Inline.Superscript superscript ->
            read(
                superscript.content(),
                inlineStyle.with(BaselineShift.SUPER, superscript.content()));
        case Inline.Subscript subscript ->
            read(subscript.content(), inlineStyle.with(BaselineShift.SUB, subscript.content()));
        case Inline.Link link when ShortAddress.fits(link, addressCells, houseStyle.widths()) ->
            address(
                PlainText.words(link.content()),
                inlineStyle.with(style.withRole(role(link.target())), reference++));
        case Inline.Link link ->
            read(
                link.content(), inlineStyle.with(style.withRole(role(link.target())), reference++));
        case Inline.Image image -> image(image, inlineStyle);
        case Inline.NoteMark mark -> mark(mark, inlineStyle);
        case Inline.Anchor anchor -> {}
        case Inline.LineBreak lineBreak -> {
          add("\n", style, inlineStyle.reference(), offset);
          offset++;
        }
      }
    }

    /** A bare address, short: no words of the text, as search and copying would miss them. */
    private void address(String address, InlineStyle inlineStyle) {
      // Two characters may follow, as in "(address).", and stay on the line.
      var shorter = ShortAddress.of(address, addressCells - 2, houseStyle.widths());
      add(shown(shorter.host()), inlineStyle.style(), inlineStyle.reference(), -1);
      if (!shorter.last().isEmpty()) {
        int last = text.length() + 1;
        add(" " + shown(shorter.last()), inlineStyle.style(), inlineStyle.reference(), -1);
        glued.set(last + 1, Math.min(text.length(), last + 3));
      }
      offset += address.length();
    }

    private static StyleRole role(Target target) {
      return switch (target) {
        case Target.Broken _, Target.Refused _ -> StyleRole.BROKEN_LINK;
        case Target.Web _, Target.Other _, Target.Local _, Target.Section _ -> StyleRole.LINK;
      };
    }

    /** An image inside a link is words of that link: following it leads where the link leads. */
    private void image(Inline.Image image, InlineStyle inlineStyle) {
      InlineStyle inner =
          inlineStyle.with(
              inlineStyle.style().withRole(StyleRole.IMAGE),
              inlineStyle.isLink() ? inlineStyle.reference() : reference++);
      add(IMAGE, inner.style(), inner.reference(), -1);
      glued.set(text.length());
      words(image.alt(), inner);
    }

    /** No line starts with a mark, nor does it end inside one. */
    private void mark(Inline.NoteMark mark, InlineStyle inlineStyle) {
      boolean known = document.note(mark.key()) != null;
      StyleRole role = known ? StyleRole.MARK : StyleRole.UNDEFINED_MARK;
      int start = text.length();
      if (start > 0 && glued.get(start - 1)) {
        lesser.set(start);
      }
      words(mark.shown(), inlineStyle.with(inlineStyle.style().withRole(role), reference++));
      glued.set(start, text.length());
    }

    private void words(String words, InlineStyle inlineStyle) {
      String separated = separated(shown(words), words);
      add(inlineStyle.script().of(separated), inlineStyle.style(), inlineStyle.reference(), offset);
      offset += words.length();
    }

    /** LINE SEPARATOR asks for a new line (UAX #14, BK). */
    private static String separated(String shown, String words) {
      int at = words.indexOf(LINE_SEPARATOR);
      if (at < 0) {
        return shown;
      }
      var lines = new StringBuilder(shown);
      for (; at >= 0; at = words.indexOf(LINE_SEPARATOR, at + 1)) {
        lines.setCharAt(at, '\n');
      }
      return lines.toString();
    }

    private void add(String shown, Style style, int reference, int at) {
      if (shown.isEmpty()) {
        return;
      }
      var run = new TextRun(text.length(), text.length() + shown.length(), style, reference, at);
      text.append(shown);
      if (!runs.isEmpty() && runs.getLast().continuesIn(run)) {
        TextRun before = runs.removeLast();
        run = new TextRun(before.start(), run.end(), style, reference, before.offset());
      }
      runs.add(run);
    }
  }
}
