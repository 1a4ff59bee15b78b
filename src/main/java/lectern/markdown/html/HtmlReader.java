package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lectern.document.AnchorPlacement;
import lectern.document.Block;
import lectern.document.CodeLines;
import lectern.document.Inline;
import lectern.markdown.math.TexMacros;
import lectern.markdown.math.TexRenderer;
import lectern.markdown.note.NoteRegistry;
import lectern.markdown.note.UndefinedMarks;
import lectern.markup.Entities;
import lectern.markup.MarkupTag;
import lectern.text.CharacterRun;

/**
 * Reads blocks of HTML as text: paragraphs, headings, quotes, lists, code, rules and tables.
 *
 * <p>Every other element vanishes and leaves its words. Quotes and lists stay open from one block
 * of HTML to the next, so that the Markdown between them stands inside.
 */
public final class HtmlReader {
  /** Stands for the heading that is open while none is. */
  private static final MarkupTag NO_HEADING = new MarkupTag("", true, Map.of());

  private final BlockBuilder blocks;
  private final Headings headings;
  private final NoteRegistry notes;
  private final BlockElements elements;
  private final TexMacros macros;
  private InlineBuilder line;

  /** Targets of links after which nothing visible has come yet. */
  private final List<Inline> anchors = new ArrayList<>();

  private MarkupTag heading = NO_HEADING;
  private boolean inCode;
  private String language = "";
  private final StringBuilder code = new StringBuilder();
  private HtmlTable table = new HtmlTable();

  /** Reads formulas with the commands that {@code macros} knows. */
  public HtmlReader(
      BlockBuilder blocks,
      Headings headings,
      NoteRegistry notes,
      BlockElements elements,
      TexMacros macros) {
    this.blocks = blocks;
    this.headings = headings;
    this.notes = notes;
    this.elements = elements;
    this.macros = macros;
    this.line = new InlineBuilder('\n', notes);
  }

  /** Reads one block of HTML. */
  public void read(String html) {
    HtmlTokenizer.read(html, this::words, this::tag);
    endCode();
    if (table.isOpen()) {
      line.htmlText("\n");
    } else {
      endLine();
    }
    heading = NO_HEADING;
  }

  /** Takes places for links that stand before what follows. */
  public void anchors(List<Inline> before) {
    anchors.addAll(before);
  }

  /** Takes a block of Markdown between blocks of HTML. */
  public void between(Block block) {
    if (table.isOpen() && block instanceof Block.Paragraph(var content)) {
      endPart();
      content.forEach(inline -> line.add(inline, 'x'));
      return;
    }
    startBlock();
    Block anchored = anchors.isEmpty() ? null : AnchorPlacement.before(block, anchors);
    if (anchored != null) {
      anchors.clear();
    }
    if (anchored == null) {
      addUnnamed(block);
    } else {
      blocks.add(anchored);
    }
  }

  /** Adds a block that can hold no place for links; the words above it keep those it has. */
  private void addUnnamed(Block block) {
    List<Block> above = blocks.innermost().blocks;
    boolean named = !anchors.isEmpty() && !above.isEmpty();
    Block last = named ? AnchorPlacement.after(above.getLast(), anchors) : null;
    if (last != null) {
      above.set(above.size() - 1, last);
      anchors.clear();
    }
    blocks.add(block);
  }

  /** The targets of links after which nothing visible came. */
  public List<Inline> leftAnchors() {
    return anchors;
  }

  /** Ends what is open in HTML alone. */
  public void end() {
    endTable(HtmlTable::blocks);
    endLine();
  }

  private void words(String source) {
    String words = Entities.decode(source);
    if (inCode) {
      code.append(words);
      return;
    }
    int done = 0;
    // Markdown inside HTML stays as written, but a raw mark of a note says nothing to a reader.
    for (int at = words.indexOf("[^"); at >= 0; at = words.indexOf("[^", Math.max(done, at + 2))) {
      int end = UndefinedMarks.labelEnd(words, at + 2);
      if (end > 0) {
        formulas(words.substring(done, at));
        line.mark(notes.mark(words.substring(at + 2, end)));
        done = end + 1;
      }
    }
    formulas(words.substring(done));
  }

  private void formulas(String words) {
    int done = 0;
    for (var found = HtmlFormulas.next(words, 0, macros);
        found != null;
        found = HtmlFormulas.next(words, done, macros)) {
      String shown = TexRenderer.asUnicode(found.source());
      line.htmlText(words.substring(done, shown == null ? found.end() : found.start()));
      if (shown != null && !shown.isEmpty()) {
        line.add(new Inline.Formula(TexRenderer.inOneLine(shown), false), 'x');
      }
      done = found.end();
    }
    line.htmlText(words.substring(done));
  }

  private void tag(MarkupTag tag) {
    if (inCode && !tag.name().equals("pre")) {
      if (tag.name().equals("br")) {
        code.append('\n');
      } else if (tag.name().equals("code")) {
        language = language.isEmpty() ? language(tag) : language;
      }
      return;
    }
    read(tag);
    // A heading gives its name to its block, and an element among words has taken it itself.
    boolean named = Headings.isHeadingTag(tag) || isInLine(tag);
    if (!tag.closing() && !tag.isDropped() && !named) {
      line.anchor(tag.anchor());
    }
  }

  private void read(MarkupTag tag) {
    switch (tag.name()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        endPart();
        heading = tag.closing() || table.isOpen() ? NO_HEADING : tag;
      }
      case "pre" -> {
        startBlock();
        endCode();
        inCode = !tag.closing();
        language = language(tag);
      }
      case "hr" -> {
        startBlock();
        blocks.add(new Block.Rule());
      }
      case "table" -> {
        endPart();
        if (tag.closing()) {
          endTable(HtmlTable::blocks);
        } else if (!table.isOpen()) {
          table.open();
        }
      }
      case "tr", "td", "th" -> cell(tag);
      default -> {
        if (BlockElements.isInCells(tag) || (BlockElements.handle(tag) && !table.isOpen())) {
          startBlock();
          elements.tag(tag);
        } else if (tag.isBlock()) {
          endPart();
        } else {
          line.tag(tag);
        }
      }
    }
  }

  /** Whether a tag stands among words. */
  private static boolean isInLine(MarkupTag tag) {
    return !tag.isBlock() && !BlockElements.handle(tag);
  }

  /** The language that the classes of code name, as in {@code class="language-java"}. */
  private static String language(MarkupTag tag) {
    String classes = tag.attribute("class");
    for (String prefix : new String[] {"language-", "lang-", "brush:"}) {
      int at = classes.indexOf(prefix);
      if (at >= 0) {
        String rest = classes.substring(at + prefix.length()).strip();
        return rest.substring(0, CharacterRun.end(rest, 0, c -> c > ' ' && c != ';'));
      }
    }
    return tag.attribute("data-lang").isEmpty()
        ? tag.attribute("lang")
        : tag.attribute("data-lang");
  }

  private void cell(MarkupTag tag) {
    endPart();
    if (table.isOpen()) {
      takeCell();
      if (tag.closing()) {
        return;
      }
      if (tag.name().equals("tr")) {
        table.row();
      } else {
        table.cell(tag.name().equals("th"));
      }
    }
  }

  private void takeCell() {
    List<Inline> read = line.line();
    List<Inline> before = read.isEmpty() ? line.anchors() : List.of();
    table.take(read);
    line = new InlineBuilder('\n', notes);
    before.forEach(anchor -> line.add(anchor, '\n'));
  }

  /** Ends a part of a line: a paragraph, or inside a cell only one of its lines. */
  private void endPart() {
    if (!table.isOpen()) {
      endLine();
    } else if (line.last() != '\n') {
      line.lineBreak();
    }
  }

  private void endLine() {
    List<Inline> read = line.line();
    if (read.isEmpty()) {
      anchors.addAll(line.anchors());
      line = new InlineBuilder('\n', notes);
      return;
    }
    line = new InlineBuilder('\n', notes);
    var content = new ArrayList<>(anchors);
    content.addAll(read);
    anchors.clear();
    if (heading.closing()) {
      blocks.paragraph(content);
    } else {
      int level = heading.name().charAt(1) - '0';
      blocks.add(headings.heading(level, heading.attribute("id"), content));
    }
  }

  private void endCode() {
    // HTML 5, 13.2.6.4.7: a line feed right after <pre> is ignored.
    boolean lineFeed = !code.isEmpty() && code.charAt(0) == '\n';
    List<String> lines = CodeLines.of(code.substring(lineFeed ? 1 : 0));
    code.setLength(0);
    inCode = false;
    if (!lines.isEmpty()) {
      addUnnamed(new Block.CodeBlock(language, lines));
    }
  }

  private void endTable(Function<HtmlTable, List<Block>> read) {
    if (table.isOpen()) {
      takeCell();
      HtmlTable ended = table;
      table = new HtmlTable();
      read.apply(ended).forEach(blocks::add);
    }
  }

  /** Ends what is open before a block; a table, whose cells hold none, becomes paragraphs. */
  private void startBlock() {
    if (table.isOpen()) {
      endTable(HtmlTable::paragraphs);
    } else {
      endLine();
    }
  }
}
