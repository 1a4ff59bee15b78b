package lectern.layout.code;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block.CodeBlock;
import lectern.document.Block.FormulaBlock;
import lectern.layout.BlockIndent;
import lectern.layout.Galley;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.Style;
import lectern.layout.Style.StyleRole;
import lectern.layout.paragraph.LineTypesetter;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;
import lectern.layout.paragraph.TextRun;
import lectern.text.Graphemes;

/** Lays out lines that are not reflowed: cut where the page ends, and marked where they go on. */
public final class VerbatimTypesetter {
  private static final String GOES_ON = "↪";

  /** Longer lines are data and not code; they are left plain. */
  private static final int LONGEST_CODE = 20_000;

  private final Galley galley;
  private final RunningTextBuilder inlines;
  private final BlockIndent outer;
  private final BlockIndent inner;

  public VerbatimTypesetter(Galley galley, RunningTextBuilder inlines, BlockIndent margin) {
    this.galley = galley;
    this.inlines = inlines;
    this.outer = margin;
    this.inner = margin.indent(2);
  }

  public void code(CodeBlock code) {
    CodeScanner scanner = Languages.scanner(code.language());
    galley.clearLead(outer, inner.left(), inlines.offset());
    for (String line : code.lines()) {
      List<Token> tokens = line.length() > LONGEST_CODE ? List.of() : scanner.line(line);
      line(line, Style.TEXT.withRole(StyleRole.CODE_BLOCK), tokens);
    }
  }

  public void formula(FormulaBlock formula) {
    galley.clearLead(outer, inner.left(), inlines.offset());
    for (String line : formula.lines()) {
      line(line, outer.style().withItalic(), List.of());
    }
  }

  private void line(String line, Style plain, List<Token> tokens) {
    String words = RunningTextBuilder.shown(line.stripTrailing());
    if (words.isEmpty()) {
      galley.add(inner, Line.blank(inlines.offset()));
    } else {
      List<TextRun> runs = runs(words, plain, tokens);
      layOut(RunningText.verbatim(words, runs, inlines.offset(), inlines.houseStyle()));
    }
    inlines.pass(line.length() + 1);
  }

  private void layOut(RunningText text) {
    boolean first = true;
    for (Line line : LineTypesetter.lines(text, inner.left(), inner.measure())) {
      var spans = new ArrayList<Span>();
      if (!first && inner.left() > outer.left()) {
        spans.add(new Span(outer.left(), GOES_ON, Style.TEXT.withRole(StyleRole.HINT), -1, -1));
      }
      spans.addAll(line.spans());
      galley.add(inner, new Line(line.start(), line.end(), spans));
      first = false;
    }
  }

  /** The line as runs in the styles of its tokens; none ends inside a grapheme cluster. */
  private List<TextRun> runs(String words, Style plain, List<Token> tokens) {
    var runs = new ArrayList<TextRun>();
    int at = 0;
    for (Token token : tokens) {
      int start = whole(words, at, token.start());
      int end = whole(words, start, token.end());
      add(runs, at, start, plain);
      add(runs, start, end, plain.withRole(role(token.kind())));
      at = end;
    }
    add(runs, at, words.length(), plain);
    return runs;
  }

  private void add(List<TextRun> runs, int start, int end, Style style) {
    if (start < end) {
      runs.add(new TextRun(start, end, style, -1, inlines.offset() + start));
    }
  }

  /** The first border of a cluster at or after {@code index}, looked for from another. */
  private static int whole(String words, int from, int index) {
    int at = from;
    while (at < Math.min(index, words.length())) {
      at = Graphemes.next(words, at);
    }
    return at;
  }

  private static StyleRole role(Token.TokenKind kind) {
    return switch (kind) {
      case COMMENT -> StyleRole.CODE_COMMENT;
      case STRING -> StyleRole.CODE_STRING;
      case NUMBER -> StyleRole.CODE_NUMBER;
      case KEYWORD -> StyleRole.CODE_KEYWORD;
    };
  }
}
