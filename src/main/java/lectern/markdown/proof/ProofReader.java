package lectern.markdown.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import lectern.document.Document;
import lectern.markdown.Origin;
import lectern.markdown.Proof;
import lectern.markdown.grammar.link.WikiLinks;
import lectern.markdown.grammar.table.PipeTableParser;
import lectern.markdown.guard.BlockGuard;
import lectern.markdown.html.HtmlTokenizer;
import lectern.markdown.note.UndefinedMarks;
import lectern.markdown.reader.EssayReader;
import lectern.markdown.reader.SyntaxTree;
import lectern.markup.MarkupTag;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Walks a parsed text with its lines and gathers what its author should know. */
public final class ProofReader {
  private final NoteProof notes = new NoteProof();
  private final DefinitionProof definitions = new DefinitionProof();
  private final List<Proof.ProofFault> faults = new ArrayList<>();
  private final List<Proof.ProofLink> links = new ArrayList<>();

  private SourceMap source = new SourceMap(BlockGuard.in(""), "", "");

  /** The line, from 0 and as parsed, of the innermost node that knows its own. */
  private int row;

  public Proof proof(String body, String title, Origin origin) {
    var document = new Document(EssayReader.blocks(body, title, origin));
    var open = new ArrayDeque<Node>();
    var lines = BlockGuard.in(body);
    SyntaxTree.PositionedTree tree = SyntaxTree.placed(lines.limitedText(), origin);
    source = new SourceMap(lines, body, tree.text());
    open.push(tree.root());
    while (!open.isEmpty()) {
      Node node = open.pop();
      inspect(node);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    faults.addAll(notes.faults(document));
    faults.addAll(definitions.faults());
    faults.sort(
        Comparator.comparingInt(Proof.ProofFault::line).thenComparingInt(Proof.ProofFault::column));
    return new Proof(faults, links, document.plainText().fragments());
  }

  private void inspect(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    row = spans.isEmpty() ? row : spans.getFirst().getLineIndex();
    int line = source.line(row);
    int column = spans.isEmpty() ? 0 : source.column(spans.getFirst());
    switch (node) {
      case FootnoteReference mark -> notes.mark(mark.getLabel(), line, column);
      case UndefinedMarks.UndefinedMark mark ->
          notes.mark(mark.label, line, source.column(row, -1, "[^" + mark.label + "]"));
      case FootnoteDefinition note -> notes.note(note.getLabel(), line, column);
      case LinkReferenceDefinition definition -> definitions.define(definition, line, column);
      case WikiLinks.WikiLink page ->
          links.add(
              new Proof.ProofLink(
                  line,
                  spans.isEmpty() ? 0 : source.columnOfPage(spans.getFirst()),
                  page.getDestination(),
                  true));
      // Programs that write these keep their images in a place of their own.
      case WikiLinks.WikiImage _ -> {}
      case Link link -> link(link, link.getDestination(), line, column);
      case Image image -> link(image, image.getDestination(), line, column);
      case PipeTableParser.OverfullRow overfull ->
          faults.add(
              new Proof.ProofFault(
                  line,
                  column,
                  "a row has more cells than its table has columns, and its last cell shows them"
                      + " together; write \\| for a bar that is text"));
      case Paragraph words -> abbreviations(words);
      case Text words ->
          definitions.text(
              words.getLiteral(),
              text -> source.isEscaped(row, text) ? -1 : source.column(row, -1, text),
              line);
      case HtmlInline html -> html(html, html.getLiteral());
      case HtmlBlock html -> html(html, html.getLiteral());
      default -> {}
    }
  }

  /** Lines {@code *[HTML]: words} that are shown, since the text has no such abbreviation. */
  private void abbreviations(Paragraph words) {
    for (SourceSpan span : words.getSourceSpans()) {
      String line = source.text(span);
      int end = line.startsWith("*[") ? line.indexOf("]:") : -1;
      if (end > 2 && line.indexOf(']') == end && line.indexOf('*', end) < 0) {
        faults.add(
            new Proof.ProofFault(
                source.line(span.getLineIndex()),
                source.column(span),
                "*"
                    + line.substring(1, end + 1)
                    + " explains what the text never says; take it out"));
      }
    }
  }

  private void link(Node node, String text, int line, int column) {
    var lines = new StringJoiner("\n");
    node.getSourceSpans().forEach(span -> lines.add(source.text(span)));
    definitions.link(lines.toString());
    link(text, line, column);
  }

  /** An address; one that a template makes is known only to the generator. */
  private void link(String source, int line, int column) {
    boolean made = source.contains("{{") || source.contains("{%") || source.contains("<%");
    if (!made && !isOfGenerator(source)) {
      links.add(new Proof.ProofLink(line, column, source, false));
    }
  }

  /** A path from a root that only a generator knows, as Pelican, Zola and Docusaurus write it. */
  private static boolean isOfGenerator(String source) {
    return source.startsWith("{")
        || source.startsWith("|filename|")
        || source.startsWith("@/")
        || source.startsWith("@site/")
        || source.startsWith("__GHOST_URL__");
  }

  /** A place in HTML that is passed through, by the offset in it. */
  private final class HtmlFragment {
    private final Node node;
    private final String literal;
    private int at;
    private boolean isCode;

    HtmlFragment(Node node, String literal) {
      this.node = node;
      this.literal = literal;
    }

    void words(String words) {
      if (isCode) {
        return;
      }
      definitions.words(words);
      for (int open = words.indexOf("[^"); open >= 0; open = words.indexOf("[^", open + 2)) {
        int end = UndefinedMarks.labelEnd(words, open + 2);
        if (end > 0) {
          String label = words.substring(open + 2, end);
          moveTo("[^" + label + "]");
          notes.mark(label, line(), column("[^" + label + "]"));
        }
      }
    }

    void tag(MarkupTag tag) {
      isCode = tag.name().equals("pre") ? !tag.closing() : isCode;
      String address = address(tag);
      if (!address.isEmpty()) {
        moveTo(address);
        link(address, line(), column(address));
      }
    }

    /** Moves to what is written next. */
    private void moveTo(String source) {
      int found = literal.indexOf(source, at);
      at = found < 0 ? at : found;
    }

    private int below() {
      return (int) literal.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private int line() {
      return source.line(row + below());
    }

    private int column(String text) {
      int below = below();
      List<SourceSpan> spans = node.getSourceSpans();
      int start =
          below < spans.size()
              ? spans.get(below).getColumnIndex() + at - (literal.lastIndexOf('\n', at - 1) + 1)
              : -1;
      return source.column(row + below, start, text);
    }
  }

  private void html(Node node, String literal) {
    var html = new HtmlFragment(node, literal);
    HtmlTokenizer.read(literal, html::words, html::tag);
  }

  private static String address(MarkupTag tag) {
    return switch (tag.name()) {
      case "a" -> tag.attribute("href");
      case "img", "iframe", "video", "audio", "source", "embed" -> tag.attribute("src");
      default -> "";
    };
  }
}
