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
  /** What stands before the words of a picture; its space never ends a line. */
  static final String PICTURE = "▣ ";

  private static final char LINE_SEPARATOR = '\u2028';

  private final Document document;
  private final HouseStyle house;

  /** Cells beyond which a bare address is shown short. */
  private final int addressCells;

  private int offset;
  private int reference;

  /** Begins at this offset, where the reference of this index is the next one. */
  public RunningTextBuilder(Document document, HouseStyle house, int offset, int reference) {
    this(document, house, offset, reference, Integer.MAX_VALUE);
  }

  /** The same, with bare addresses of more than so many cells shown short. */
  public RunningTextBuilder(
      Document document, HouseStyle house, int offset, int reference, int addressCells) {
    this.addressCells = addressCells;
    this.document = document;
    this.house = house;
    this.offset = offset;
    this.reference = reference;
  }

  /** The rules it reads by. */
  public HouseStyle house() {
    return house;
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
    return leaf(content, style, house.forLabels());
  }

  /** The content of one paragraph. */
  public RunningText paragraph(List<Inline> content, Style style) {
    return leaf(content, style, house);
  }

  /** The content of one leaf block, whose line feed is counted. */
  private RunningText leaf(List<Inline> content, Style style, HouseStyle rules) {
    var copy = new LeafBuilder();
    copy.read(content, new InlineStyle(style, -1, BaselineShift.BASE));
    String words = copy.text.toString();
    Hyphenation hyphenation = rules.hyphenated() ? Hyphenation.of(rules.language()) : null;
    BitSet divided =
        hyphenation == null ? new BitSet() : HyphenPoints.of(words, copy.pieces, hyphenation);
    BreakOpportunities breaks =
        BreakOpportunities.of(words, copy.glued, copy.lesser, divided, rules.language());
    RunningText text = RunningText.of(words, copy.pieces, offset, breaks, rules);
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
    InlineStyle in(Style other) {
      return new InlineStyle(other, reference, script);
    }

    InlineStyle in(Style other, int otherReference) {
      return new InlineStyle(other, otherReference, script);
    }

    InlineStyle in(BaselineShift wanted, List<Inline> content) {
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
    final List<TextRun> pieces = new ArrayList<>();
    final BitSet glued = new BitSet();
    final BitSet lesser = new BitSet();

    void read(List<Inline> content, InlineStyle manner) {
      for (Inline inline : content) {
        read(inline, manner);
      }
    }

    private void read(Inline inline, InlineStyle manner) {
      Style style = manner.style();
      switch (inline) {
        case Inline.Text it -> words(it.text(), manner);
        // What can be followed must look so: code inside a link stays a link.
        case Inline.Code it ->
            words(it.text(), manner.isLink() ? manner : manner.in(style.as(StyleRole.CODE)));
        case Inline.Emphasis it -> read(it.content(), manner.in(style.italic()));
        case Inline.Strong it -> read(it.content(), manner.in(style.bold()));
        case Inline.Strike it -> read(it.content(), manner.in(style.struck()));
        case Inline.Highlight it -> read(it.content(), manner.in(style.as(StyleRole.HIGHLIGHT)));
        case Inline.Formula it ->
            words(it.text(), manner.in(it.source() ? style.as(StyleRole.CODE) : style.italic()));
        case Inline.Superscript it ->
            read(it.content(), manner.in(BaselineShift.SUPER, it.content()));
        case Inline.Subscript it -> read(it.content(), manner.in(BaselineShift.SUB, it.content()));
        case Inline.Link it when ShortAddress.fits(it, addressCells, house.widths()) ->
            address(
                PlainText.words(it.content()), manner.in(style.as(role(it.target())), reference++));
        case Inline.Link it ->
            read(it.content(), manner.in(style.as(role(it.target())), reference++));
        case Inline.Image it -> image(it, manner);
        case Inline.NoteMark it -> mark(it, manner);
        case Inline.Anchor it -> {}
        case Inline.LineBreak it -> {
          add("\n", style, manner.reference(), offset);
          offset++;
        }
      }
    }

    /** A bare address, short: no words of the text, as search and copying would miss them. */
    private void address(String address, InlineStyle manner) {
      // Two signs may follow, as in "(address).", and stay on the line.
      var shorter = ShortAddress.of(address, addressCells - 2, house.widths());
      add(shown(shorter.host()), manner.style(), manner.reference(), -1);
      if (!shorter.last().isEmpty()) {
        int last = text.length() + 1;
        add(" " + shown(shorter.last()), manner.style(), manner.reference(), -1);
        glued.set(last + 1, Math.min(text.length(), last + 3));
      }
      offset += address.length();
    }

    private static StyleRole role(Target target) {
      return switch (target) {
        case Target.Broken it -> StyleRole.BROKEN_LINK;
        case Target.Refused it -> StyleRole.BROKEN_LINK;
        case Target.Web it -> StyleRole.LINK;
        case Target.Other it -> StyleRole.LINK;
        case Target.Local it -> StyleRole.LINK;
        case Target.Section it -> StyleRole.LINK;
      };
    }

    /** A picture inside a link is words of that link: following it leads where the link leads. */
    private void image(Inline.Image image, InlineStyle manner) {
      InlineStyle set =
          manner.in(
              manner.style().as(StyleRole.IMAGE),
              manner.isLink() ? manner.reference() : reference++);
      add(PICTURE, set.style(), set.reference(), -1);
      glued.set(text.length());
      words(image.alt(), set);
    }

    /** No line starts with a mark, nor does it end inside one. */
    private void mark(Inline.NoteMark mark, InlineStyle manner) {
      boolean known = document.note(mark.key()) != null;
      StyleRole role = known ? StyleRole.MARK : StyleRole.UNDEFINED_MARK;
      int start = text.length();
      if (start > 0 && glued.get(start - 1)) {
        lesser.set(start);
      }
      words(mark.shown(), manner.in(manner.style().as(role), reference++));
      glued.set(start, text.length());
    }

    private void words(String words, InlineStyle manner) {
      String set = separated(shown(words), words);
      add(manner.script().of(set), manner.style(), manner.reference(), offset);
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
      var piece = new TextRun(text.length(), text.length() + shown.length(), style, reference, at);
      text.append(shown);
      if (!pieces.isEmpty() && pieces.getLast().continuesIn(piece)) {
        TextRun before = pieces.removeLast();
        piece = new TextRun(before.start(), piece.end(), style, reference, before.offset());
      }
      pieces.add(piece);
    }
  }
}
