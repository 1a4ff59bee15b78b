package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.AnchorPlacement;
import lectern.document.Block;
import lectern.document.Block.Alignment;
import lectern.document.Block.Paragraph;
import lectern.document.CodeLines;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.Numbering;
import lectern.markdown.Origin;
import lectern.markdown.grammar.EscapedPunctuation;
import lectern.markdown.grammar.block.AttributeLines;
import lectern.markdown.grammar.block.DefinitionLists;
import lectern.markdown.grammar.block.LetteredLists;
import lectern.markdown.grammar.tex.FormulaBlocks;
import lectern.markdown.guard.Limits;
import lectern.markdown.html.BlockBuilder;
import lectern.markdown.html.BlockElements;
import lectern.markdown.html.Headings;
import lectern.markdown.html.HtmlReader;
import lectern.markdown.html.LinkFactory;
import lectern.markdown.idiom.Callouts;
import lectern.markdown.math.TexMacros;
import lectern.markdown.note.NodeReader;
import lectern.markdown.note.NoteElements;
import lectern.markdown.note.NoteHeading;
import lectern.markdown.note.NoteRegistry;
import lectern.markdown.note.PlainNumber;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.Attributes;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of commonmark-java; recursion is bounded by {@link Limits#DEEPEST}. */
final class BlockReader implements NodeReader {
  private static final String TILDES = "~~~";

  private final NoteRegistry notes;
  private final TexMacros macros;
  private final InlineReader inlines;
  private final Headings headings = new Headings();
  private final IdentityHashMap<Paragraph, List<Paragraph>> numberedLines = new IdentityHashMap<>();

  private final NoteElements elements = new NoteElements();

  private final Set<Block> noteHeadings = new HashSet<>();

  BlockReader(NoteRegistry notes, TexMacros macros) {
    this.notes = notes;
    this.macros = macros;
    this.inlines = new InlineReader(notes);
  }

  /** The paragraphs of which every line begins as a plain note does, and those lines. */
  Map<Paragraph, List<Paragraph>> numberedLines() {
    return numberedLines;
  }

  /** The headings of notes, and the like, right under which notes are defined. */
  Set<Block> noteHeadings() {
    return noteHeadings;
  }

  /** The elements of HTML that may be notes. */
  NoteElements elements() {
    return elements;
  }

  @Override
  public List<Block> blocks(Node parent) {
    var blocks = new BlockBuilder();
    var html =
        new HtmlReader(blocks, headings, notes, new BlockElements(blocks, notes, elements), macros);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlBlock block) {
        html.read(block.getLiteral());
      } else {
        between(node, html);
      }
    }
    html.end();
    return anchored(blocks.finish(), html.leftAnchors());
  }

  /** Places for links that nothing follows belong to the last block, or to what is around it. */
  private List<Block> anchored(List<Block> blocks, List<Inline> left) {
    if (left.isEmpty()) {
      return blocks;
    }
    Block last = blocks.isEmpty() ? null : AnchorPlacement.before(blocks.getLast(), left);
    if (last == null) {
      inlines.putBackAnchors(left);
    } else {
      blocks.set(blocks.size() - 1, last);
    }
    return blocks;
  }

  /** Reads a block between blocks of HTML. */
  private void between(Node node, HtmlReader html) {
    var parts =
        node instanceof org.commonmark.node.Paragraph words ? MixedParagraph.of(words) : null;
    if (parts != null) {
      parts.read(inlines, html);
      return;
    }
    Block block = block(node);
    html.anchors(inlines.takeAnchors());
    if (block != null) {
      if (node.getNext() instanceof FootnoteDefinition
          && node.getParent() instanceof Document
          && NoteHeading.isNoteHeading(block)) {
        noteHeadings.add(block);
      }
      html.between(block);
    }
  }

  @Override
  public List<Inline> inlines(Node parent) {
    return inlines.line(parent);
  }

  /** Whether a heading has no words, as the rows of Quarto's dashboards; its id is a place. */
  private boolean isOnlyAttributes(List<Inline> content) {
    boolean only =
        content.size() == 1
            && content.getFirst() instanceof Inline.Text(var words)
            && words.length() > 2
            && Character.isLetter(words.charAt(2))
            && Attributes.areClassed(words);
    if (only && content.getFirst() instanceof Inline.Text(var words)) {
      place(Attributes.of(words).id());
    }
    return only;
  }

  /** The block this node is, or null when it shows nothing. */
  private @Nullable Block block(Node node) {
    return switch (node) {
      case Heading heading -> {
        List<Inline> content = inlines(heading);
        if (content.isEmpty()
            || (!(heading instanceof AttributeLines.UnderlinedAttributes)
                && isOnlyAttributes(content))) {
          yield null;
        }
        yield EscapedPunctuation.endIn(heading, "{")
            ? headings.heading(heading.getLevel(), "", content)
            : headings.heading(heading.getLevel(), content);
      }
      case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph);
      case BlockQuote quote -> {
        List<Block> blocks = blocks(quote);
        yield blocks.isEmpty() ? null : new Block.Quote(blocks);
      }
      case Callouts.CalloutBlock callout -> callout(callout);
      case FormulaBlocks.DollarFormulaBlock formula -> {
        place(formula.id);
        yield FormulaReader.block(formula.source);
      }
      case DefinitionLists.TermList termList -> DefinitionReader.read(termList, this);
      case ListBlock list -> list(list);
      case FencedCodeBlock code -> fenced(code);
      case IndentedCodeBlock code -> {
        var info = InfoString.above(code.getLiteral());
        yield code(info.language(), info.code());
      }
      case TableBlock table -> table(table);
      case ThematicBreak rule -> new Block.Rule();
      case FootnoteDefinition note -> null;
      case LinkReferenceDefinition definition -> null;
      default -> null;
    };
  }

  private @Nullable Block paragraph(org.commonmark.node.Paragraph paragraph) {
    boolean top = paragraph.getParent() instanceof Document;
    var written = top ? PlainNumber.lines(paragraph) : List.<List<Node>>of();
    if (written.size() < 2) {
      Block figure = Captions.figure(paragraph, inlines);
      if (figure != null) {
        return figure;
      }
      List<Inline> content = inlines(paragraph);
      return content.isEmpty() ? null : new Paragraph(content);
    }
    var lines = new ArrayList<Paragraph>();
    var joined = new ArrayList<Inline>();
    for (List<Node> nodes : written) {
      var line = new Paragraph(inlines.line(nodes));
      lines.add(line);
      joined.addAll(line.content());
      boolean hard = nodes.getLast() instanceof HardLineBreak;
      joined.add(hard ? new Inline.LineBreak() : new Inline.Text(" "));
    }
    joined.removeLast();
    var whole = new Paragraph(InlineLines.joined(joined));
    numberedLines.put(whole, lines);
    return whole;
  }

  private Block callout(Callouts.CalloutBlock callout) {
    Node title = callout.getFirstChild();
    List<Inline> words = inlines(title);
    title.unlink();
    // What stands in a title may show nothing, such as a comment.
    List<Inline> shown =
        words.isEmpty() ? List.of(new Inline.Text(Callouts.words(callout.kind))) : words;
    return new Block.Callout(callout.kind, shown, blocks(callout));
  }

  private @Nullable Block list(ListBlock list) {
    var items = new ArrayList<Block.Item>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      Boolean done = null;
      if (node.getFirstChild() instanceof TaskListItemMarker marker) {
        done = marker.isChecked();
      }
      List<Block> blocks = blocks(node);
      if (!blocks.isEmpty() || list instanceof OrderedList || !holdsOnlyNotes(node)) {
        items.add(new Block.Item(blocks, done));
      }
    }
    if (items.isEmpty()) {
      return null;
    }
    return switch (list) {
      case OrderedList ordered -> {
        Integer start = ordered.getMarkerStartNumber();
        Numbering numbering =
            ordered instanceof LetteredLists.LetteredList lettered
                ? lettered.numbering
                : Numbering.DECIMAL;
        yield new Block.ListBlock(
            true, start == null ? 1 : start, list.isTight(), items, numbering);
      }
      case BulletList bullets -> new Block.ListBlock(false, 1, list.isTight(), items);
      default -> new Block.ListBlock(false, 1, list.isTight(), items);
    };
  }

  /** Whether an item is nothing but notes, which stand elsewhere. */
  private static boolean holdsOnlyNotes(Node item) {
    Node node = item.getFirstChild();
    while (node instanceof FootnoteDefinition) {
      node = node.getNext();
    }
    return node == null && item.getFirstChild() != null;
  }

  private @Nullable Block fenced(FencedCodeBlock code) {
    Integer opening = code.getOpeningFenceLength();
    String words = code.getInfo();
    if (opening != null && words != null) {
      String fence = code.getFenceCharacter().repeat(opening);
      boolean open = code.getClosingFenceLength() == null;
      if (open && code.getLiteral().isBlank() && words.indexOf(' ') > 0) {
        // The last line of a text opens no code.
        return new Paragraph(List.of(new Inline.Text(fence + ' ' + words)));
      }
      int tildes = words.indexOf(TILDES);
      if (tildes > 0 && (open || words.charAt(tildes - 1) > ' ')) {
        // A line between tildes that looks like a fence.
        String blank = words.charAt(tildes - 1) > ' ' ? "" : " ";
        return code("", fence + blank + words + '\n' + code.getLiteral());
      }
    }
    var info = InfoString.of(code.getInfo(), code.getLiteral());
    place(info.id());
    if (info.language().equals("math") && !info.isHidden()) {
      return FormulaReader.block(info.code());
    }
    Block shown = info.isHidden() ? null : code(info.language(), info.code());
    CodeChunk chunk = CodeChunk.of(code.getInfo(), code.getLiteral());
    return chunk.isEmpty() ? shown : figure(shown, chunk);
  }

  /** Keeps a place for links to the block that is read. */
  private void place(String id) {
    if (!id.isEmpty()) {
      inlines.putBackAnchors(List.of(new Inline.Anchor(id)));
    }
  }

  /** The code of a chunk, if any is shown, with its images and its caption. */
  private Block figure(@Nullable Block code, CodeChunk chunk) {
    var blocks = new ArrayList<Block>();
    if (code != null) {
      blocks.add(code);
    }
    for (String image : chunk.images()) {
      blocks.add(new Paragraph(List.of(LinkFactory.image(chunk.alternative(), image, ""))));
    }
    Node caption = SyntaxTree.of(chunk.caption(), Origin.UNKNOWN).getFirstChild();
    boolean words = caption instanceof org.commonmark.node.Paragraph;
    return new Block.Figure(blocks, words ? inlines(caption) : List.of());
  }

  private static @Nullable Block code(String language, String literal) {
    List<String> lines = CodeLines.of(ProcessingInstructions.unwrapped(literal));
    return lines.isEmpty() ? null : new Block.CodeBlock(language, lines);
  }

  private Block table(TableBlock table) {
    var columns = new ArrayList<Alignment>();
    List<List<Inline>> header = List.of();
    var body = new ArrayList<List<List<Inline>>>();
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
        if (section instanceof TableHead && row instanceof TableRow) {
          header = cells(row, columns);
        } else {
          body.add(cells(row, null));
        }
      }
    }
    for (var row : body) {
      while (row.size() < columns.size()) {
        row.add(List.of());
      }
    }
    return new Block.Table(columns, header, body);
  }

  private List<List<Inline>> cells(Node row, @Nullable List<Alignment> columns) {
    var cells = new ArrayList<List<Inline>>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        cells.add(inlines(cell));
        if (columns != null) {
          columns.add(alignment(cell.getAlignment()));
        }
      }
    }
    return cells;
  }

  private static Alignment alignment(TableCell.@Nullable Alignment alignment) {
    if (alignment == null) {
      return Alignment.LEFT;
    }
    return switch (alignment) {
      case CENTER -> Alignment.CENTRE;
      case RIGHT -> Alignment.RIGHT;
      case LEFT -> Alignment.LEFT;
    };
  }
}
