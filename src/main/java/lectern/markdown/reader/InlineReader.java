package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import lectern.document.target.TargetParser;
import lectern.markdown.grammar.Highlights;
import lectern.markdown.grammar.MystRoles;
import lectern.markdown.grammar.RawInlines;
import lectern.markdown.grammar.Superscripts;
import lectern.markdown.grammar.block.AnchorNode;
import lectern.markdown.grammar.link.BracketedSpans;
import lectern.markdown.grammar.link.SuperscriptLinks;
import lectern.markdown.grammar.tex.DollarFormulas;
import lectern.markdown.guard.Limits;
import lectern.markdown.html.ComponentHtml;
import lectern.markdown.html.HtmlTokenizer;
import lectern.markdown.html.InlineBuilder;
import lectern.markdown.html.LinkFactory;
import lectern.markdown.html.SoftLineBreaks;
import lectern.markdown.html.SuperscriptFallback;
import lectern.markdown.note.NoteRegistry;
import lectern.markdown.note.UndefinedMarks;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.Entities;
import lectern.markup.MarkupTag;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the inlines of commonmark-java; recursion is bounded by {@link Limits#DEEPEST}. */
final class InlineReader {
  private final NoteRegistry notes;
  private final List<Inline> anchors = new ArrayList<>();

  InlineReader(NoteRegistry notes) {
    this.notes = notes;
  }

  /** The line of text inside this node. */
  List<Inline> line(Node parent) {
    var line = new InlineBuilder('\n', notes);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node, line);
    }
    return line(line);
  }

  private List<Inline> line(InlineBuilder read) {
    List<Inline> line = read.line();
    if (line.isEmpty()) {
      anchors.addAll(read.anchors());
    }
    return line;
  }

  /** The places for links on lines without anything to see, once; what follows has them. */
  List<Inline> takeAnchors() {
    if (anchors.isEmpty()) {
      return List.of();
    }
    List<Inline> taken = List.copyOf(anchors);
    anchors.clear();
    return taken;
  }

  /** Takes back such places, for what stands around them. */
  void putBackAnchors(List<Inline> left) {
    anchors.addAll(left);
  }

  /** The line of text that these nodes are together. */
  List<Inline> line(List<Node> nodes) {
    var line = new InlineBuilder('\n', notes);
    nodes.forEach(node -> read(node, line));
    return line(line);
  }

  private void read(Node node, InlineBuilder to) {
    switch (node) {
      case Text text -> to.text(text.getLiteral());
      case Code code -> code(code.getLiteral(), to);
      case SoftLineBreak lineEnd -> to.space(SoftLineBreaks.after(lineEnd));
      case HardLineBreak lineBreak -> to.lineBreak();
      case Emphasis emphasis -> wrapped(emphasis, to, Inline.Emphasis::new);
      case StrongEmphasis strong -> wrapped(strong, to, Inline.Strong::new);
      case Strikethrough struck -> wrapped(struck, to, Inline.Strike::new);
      case SuperscriptLinks.SuperscriptLink superscript -> superscript(superscript, to);
      case Link link -> link(link, to);
      case Image image -> image(image, to);
      case HtmlInline html -> html(html.getLiteral(), to);
      case FootnoteReference mark -> to.mark(notes.mark(mark.getLabel()));
      case InlineFootnote note -> to.mark(notes.mark(note));
      case UndefinedMarks.UndefinedMark mark -> to.mark(notes.mark(mark.label));
      case DollarFormulas.DollarFormula formula -> formula(formula.source, to);
      case Superscripts.CaretSuperscript superscript ->
          script(superscript, to, SuperscriptFallback::superscript);
      case MystRoles.MystSubscript low -> script(low, to, SuperscriptFallback::subscript);
      case RawInlines.RawHtml raw -> elements(raw.html, to);
      case Highlights.HighlightNode marked -> wrapped(marked, to, Inline.Highlight::new);
      case AnchorNode anchor -> to.anchor(anchor.id);
      case BracketedSpans.AttributedSpan span when span.beside -> beside(span, to);
      case BracketedSpans.AttributedSpan span when span.marked ->
          wrapped(span, to, Inline.Highlight::new);
      default -> unwrapped(node, to);
    }
  }

  private static void formula(String source, InlineBuilder to) {
    Inline formula = FormulaReader.inline(source);
    if (!PlainText.words(List.of(formula)).isEmpty()) {
      to.add(formula, 'x');
    }
  }

  private interface Wrap {
    Inline around(List<Inline> content);
  }

  private interface InlineShift {
    Inline of(List<Inline> content, boolean attached);
  }

  private void script(Node node, InlineBuilder to, InlineShift script) {
    boolean attached = SuperscriptFallback.mayFollow(to.last());
    wrapped(node, to, content -> script.of(content, attached));
  }

  private void wrapped(Node node, InlineBuilder to, Wrap wrap) {
    var builder = builder(node, to);
    List<Inline> content = builder.part();
    if (!content.isEmpty()) {
      to.add(wrap.around(content), builder.last());
    }
  }

  /** Words whose mark means nothing here. */
  private void unwrapped(Node node, InlineBuilder to) {
    var builder = builder(node, to);
    builder.part().forEach(inline -> to.add(inline, builder.last()));
  }

  private InlineBuilder builder(Node node, InlineBuilder to) {
    var builder = new InlineBuilder(to.last(), notes);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      read(child, builder);
    }
    return builder;
  }

  /** A note in the margin, and the delimiter that leads to it where there is no margin. */
  private void beside(BracketedSpans.AttributedSpan span, InlineBuilder to) {
    List<Inline> words = InlineLines.trimmed(builder(span, to).part());
    if (!words.isEmpty()) {
      to.mark(notes.mark(List.of(new Block.Paragraph(words))));
    }
  }

  private void superscript(Link node, InlineBuilder to) {
    var builder = new InlineBuilder(to.last(), notes);
    link(node, builder);
    to.add(new Inline.Superscript(builder.part()), builder.last());
  }

  private static void code(String literal, InlineBuilder to) {
    // A code span holds line ends only as the spaces commonmark made of them; tabs are left.
    String code = ProcessingInstructions.unwrapped(literal).replace('\t', ' ');
    if (!code.isEmpty()) {
      to.add(new Inline.Code(code), code.codePointBefore(code.length()));
    }
  }

  private void link(Link node, InlineBuilder to) {
    var builder = builder(node, to);
    List<Inline> content = builder.part();
    String title = node.getTitle() == null ? "" : node.getTitle();
    String destination = PelicanAddresses.bare(node.getDestination());
    int end = CjkAddressEnd.end(content, destination);
    if (end > 0) {
      String address = PlainText.words(content);
      String kept = destination.substring(0, destination.length() - address.length() + end);
      var words = List.<Inline>of(new Inline.Text(address.substring(0, end)));
      to.add(new Inline.Link(words, TargetParser.parse(kept), title), 'x');
      to.text(address.substring(end));
      return;
    }
    if (node.getFirstChild() == null && node.getDestination().isEmpty() && isFunction(node)) {
      to.text("[]()");
      return;
    }
    if (content.isEmpty() && isLeftOver(node, destination)) {
      return;
    }
    // Without words of its own the address stands there, and the space after it is one.
    int last = content.isEmpty() ? 'x' : builder.last();
    for (Inline inline : LinkFactory.link(content, destination, title)) {
      to.add(inline, last);
    }
  }

  /** Whether code around this says that it is a function of C++; else it is an anchor. */
  private static boolean isFunction(Link empty) {
    String before = empty.getPrevious() instanceof Text text ? text.getLiteral() : "";
    String after = empty.getNext() instanceof Text text ? text.getLiteral() : "";
    String code = before.stripTrailing();
    return after.stripLeading().startsWith("{")
        || code.endsWith("=")
        || code.endsWith("(")
        || (!before.isEmpty()
            && Character.isLetterOrDigit(before.codePointBefore(before.length())));
  }

  /** Whether a link without words is what an export left: beside its like, or inside a sentence. */
  private static boolean isLeftOver(Link empty, String destination) {
    boolean again =
        empty.getPrevious() instanceof Link before
            && PelicanAddresses.bare(before.getDestination()).equals(destination);
    return again
        || (empty.getNext() instanceof Text after
            && !after.getLiteral().isEmpty()
            && Character.isLetterOrDigit(after.getLiteral().codePointAt(0)));
  }

  private void image(Image node, InlineBuilder to) {
    var alt = new StringBuilder();
    words(node, alt);
    String title = node.getTitle() == null ? "" : node.getTitle();
    var image =
        LinkFactory.image(alt.toString(), PelicanAddresses.bare(node.getDestination()), title);
    to.add(image, image.alt().codePointBefore(image.alt().length()));
  }

  /** The words of a description, which shows no marks of notes. */
  private static void words(Node node, StringBuilder to) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Text text -> to.append(text.getLiteral());
        case Code code -> to.append(code.getLiteral());
        case SoftLineBreak lineEnd -> to.append(' ');
        case HardLineBreak lineBreak -> to.append(' ');
        default -> words(child, to);
      }
    }
  }

  private static void html(String literal, InlineBuilder to) {
    boolean component = ComponentHtml.isComponent(literal);
    if (component || ProcessingInstructions.isIn(literal)) {
      String html = component ? ComponentHtml.inLine(literal) : literal;
      elements(html, to);
      return;
    }
    MarkupTag tag = MarkupTag.read(literal);
    if (tag != null) {
      to.tag(tag);
    }
  }

  /** Elements of HTML and the words between them. */
  private static void elements(String html, InlineBuilder to) {
    HtmlTokenizer.read(html, words -> to.text(Entities.decode(words)), to::tag);
  }
}
