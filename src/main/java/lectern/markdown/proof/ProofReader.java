package lectern.markdown.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.document.Document;
import lectern.markdown.Origin;
import lectern.markdown.Proof;
import lectern.markdown.grammar.BarTables;
import lectern.markdown.grammar.WikiLinks;
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
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Walks a parsed text with its lines and gathers what its author should know. */
public final class ProofReader {
  private final NoteProof notes = new NoteProof();
  private final List<Proof.ProofFault> slips = new ArrayList<>();
  private final List<Proof.ProofLink> links = new ArrayList<>();

  private BlockGuard lines = BlockGuard.in("");

  /** The line, from 0 and as eased, of the innermost node that knows its own. */
  private int row;

  public Proof proof(String body, String title, Origin origin) {
    var document = new Document(EssayReader.blocks(body, title, origin));
    var open = new ArrayDeque<Node>();
    lines = BlockGuard.in(body);
    open.push(SyntaxTree.withLines(lines.eased(), origin));
    while (!open.isEmpty()) {
      Node node = open.pop();
      look(node);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    slips.addAll(notes.slips(document));
    slips.sort(Comparator.comparingInt(Proof.ProofFault::line));
    return new Proof(slips, links, document.plain().fragments());
  }

  private void look(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    row = spans.isEmpty() ? row : spans.getFirst().getLineIndex();
    int line = line(0);
    switch (node) {
      case FootnoteReference mark -> notes.mark(mark.getLabel(), line);
      case UndefinedMarks.UndefinedMark mark -> notes.mark(mark.label, line);
      case FootnoteDefinition note -> notes.note(note.getLabel(), line);
      case WikiLinks.WikiLink page ->
          links.add(new Proof.ProofLink(line, page.getDestination(), true));
      // Programs that write these keep their pictures in a place of their own.
      case WikiLinks.WikiImage picture -> {}
      case Link link -> link(link.getDestination(), line);
      case Image image -> link(image.getDestination(), line);
      case BarTables.OverfullRow overfull ->
          slips.add(
              new Proof.ProofFault(
                  line,
                  "a row has more cells than its table has columns, and its last cell shows them"
                      + " together; write \\| for a bar that is a sign"));
      case HtmlInline html -> html(html.getLiteral());
      case HtmlBlock html -> html(html.getLiteral());
      default -> {}
    }
  }

  /**
   * The line as its author counts, so many below the one of the innermost node that knows its own.
   */
  private int line(int below) {
    return lines.written(row + below) + 1;
  }

  /** An address; one that a template makes is known only to the generator. */
  private void link(String written, int itsLine) {
    boolean made = written.contains("{{") || written.contains("{%") || written.contains("<%");
    if (!made && !isOfGenerator(written)) {
      links.add(new Proof.ProofLink(itsLine, written, false));
    }
  }

  /** A path from a root that only a generator knows, as Pelican, Zola and Docusaurus write it. */
  private static boolean isOfGenerator(String written) {
    return written.startsWith("{")
        || written.startsWith("|filename|")
        || written.startsWith("@/")
        || written.startsWith("@site/")
        || written.startsWith("__GHOST_URL__");
  }

  private void html(String literal) {
    var at = new int[1];
    var isCode = new boolean[1];
    HtmlTokenizer.read(
        literal,
        words -> {
          if (!isCode[0]) {
            marks(words, literal, at);
          }
        },
        tag -> {
          isCode[0] = tag.name().equals("pre") ? !tag.closing() : isCode[0];
          tag(tag, literal, at);
        });
  }

  /** The marks of notes among these words, which stand in HTML at or after {@code at}. */
  private void marks(String words, String literal, int[] at) {
    for (int open = words.indexOf("[^"); open >= 0; open = words.indexOf("[^", open + 2)) {
      int end = UndefinedMarks.labelEnd(words, open + 2);
      if (end > 0) {
        notes.mark(words.substring(open + 2, end), lineOf(words.substring(open, end), literal, at));
      }
    }
  }

  /** The links of a tag that stands in HTML at or after {@code at}. */
  private void tag(MarkupTag tag, String literal, int[] at) {
    String address = address(tag);
    if (!address.isEmpty()) {
      link(address, lineOf(address, literal, at));
    }
  }

  /** The line of what is written in HTML at or after {@code at}, which moves there. */
  private int lineOf(String written, String literal, int[] at) {
    int found = literal.indexOf(written, at[0]);
    at[0] = found < 0 ? at[0] : found;
    return line((int) literal.substring(0, at[0]).chars().filter(c -> c == '\n').count());
  }

  private static String address(MarkupTag tag) {
    return switch (tag.name()) {
      case "a" -> tag.attribute("href");
      case "img", "iframe", "video", "audio", "source", "embed" -> tag.attribute("src");
      default -> "";
    };
  }
}
