package lectern.markdown.idiom;

import java.util.Locale;
import lectern.markdown.grammar.block.AnchorNode;
import lectern.markdown.grammar.block.CalloutTitle;
import lectern.markdown.grammar.block.Containers;
import lectern.markdown.html.CalloutKinds;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Finds callouts in the tree: {@code > [!note] Title} and containers of a kind that is known. */
public final class Callouts {
  /** A callout: its first child is its title, a paragraph. */
  public static final class CalloutBlock extends CustomBlock {
    public final String kind;

    CalloutBlock(String kind) {
      this.kind = kind;
    }
  }

  private Callouts() {}

  /**
   * Puts a callout in the place of a quote that begins with {@code [!kind]}, before its lines are
   * read as anything else; what stands there now.
   */
  static Node replaceQuote(BlockQuote quote) {
    if (!(quote.getFirstChild() instanceof Paragraph first)
        || !(first.getFirstChild() instanceof Text marker)) {
      return quote;
    }
    String words = marker.getLiteral();
    int end = words.startsWith("[!") && !words.startsWith(" ", 2) ? words.indexOf(']') : -1;
    String kind = end < 3 ? "" : kind(words.substring(2, end));
    if (kind.isEmpty()) {
      return quote;
    }
    // A plus or minus sign says whether it is unfolded.
    boolean folds = words.startsWith("+", end + 1) || words.startsWith("-", end + 1);
    marker.setLiteral(words.substring(folds ? end + 2 : end + 1).stripLeading());
    var callout = new CalloutBlock(kind);
    quote.prependChild(titled(firstLine(first), kind));
    if (first.getFirstChild() == null) {
      first.unlink();
    }
    replace(quote, callout);
    return callout;
  }

  /** Whether {@code ?>}, which also ends PHP, is a hint in this text: other hints stand there. */
  static boolean areTipsIn(String text) {
    return text.startsWith("!> ")
        || text.contains("\n!> ")
        || text.indexOf("\n?> ") != text.lastIndexOf("\n?> ")
        || (text.startsWith("?> ") && text.contains("\n?> "));
  }

  /**
   * Puts callouts in the place of Docsify's {@code !> words} and {@code ?> words}, on each line.
   */
  static void replaceHints(Paragraph paragraph, boolean tips) {
    if (!(paragraph.getParent() instanceof Document)
        || hintKind(paragraph.getFirstChild(), tips).isEmpty()) {
      return;
    }
    for (Paragraph hint :
        ParagraphSplitter.split(paragraph, line -> !hintKind(line, tips).isEmpty())) {
      Text marker = (Text) hint.getFirstChild();
      String kind = hintKind(marker, tips);
      marker.setLiteral(marker.getLiteral().substring("!> ".length()).stripLeading());
      var callout = new CalloutBlock(kind);
      callout.appendChild(titled(null, kind));
      hint.insertBefore(callout);
      callout.appendChild(hint);
    }
  }

  private static String hintKind(@Nullable Node start, boolean tips) {
    String words = start instanceof Text text ? text.getLiteral() : "";
    return words.startsWith("!> ") ? "important" : tips && words.startsWith("?> ") ? "tip" : "";
  }

  /** Puts a callout in the place of a container, or what it contains when its kind says nothing. */
  static void replaceContainer(Containers.Container container) {
    String kind = container.kind.toLowerCase(Locale.ROOT);
    kind = kind.startsWith("callout-") ? kind.substring("callout-".length()) : kind;
    if (kind.equals(Containers.Container.HIDDEN) && container.closed) {
      container.unlink();
      return;
    }
    if (!container.id.isEmpty()) {
      // What stands first in the container, or its title, takes the place over.
      var place = new Paragraph();
      place.appendChild(new AnchorNode(container.id));
      container.insertBefore(place);
    }
    if (CalloutKinds.isQuote(kind) && container.closed && !container.titled) {
      replace(container, new BlockQuote());
      return;
    }
    // A container without an end may hold the rest of the text.
    if (!(CalloutKinds.isCallout(kind) || container.callout) || !container.closed) {
      while (container.getFirstChild() != null) {
        container.insertBefore(container.getFirstChild());
      }
      container.unlink();
      return;
    }
    CalloutTitle title = null;
    if (container.titled && container.getFirstChild() instanceof CalloutTitle words) {
      title = words;
    } else if (container.kind.startsWith("callout-")
        && container.getFirstChild() instanceof Heading heading) {
      title = new CalloutTitle();
      move(heading, title);
      heading.unlink();
    }
    var callout = new CalloutBlock(kind);
    callout.appendChild(titled(title, kind));
    replace(container, callout);
  }

  /** The kind before {@code |}, in lower case; empty when these words are no kind. */
  private static String kind(String source) {
    int bar = source.indexOf('|');
    String kind = (bar < 0 ? source : source.substring(0, bar)).strip();
    boolean named =
        kind.chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ' ');
    return named ? kind.toLowerCase(Locale.ROOT) : "";
  }

  /** Takes the first line out of a paragraph. */
  private static CalloutTitle firstLine(Paragraph paragraph) {
    var line = new CalloutTitle();
    for (Node node = paragraph.getFirstChild(); node != null; node = paragraph.getFirstChild()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        node.unlink();
        break;
      }
      line.appendChild(node);
    }
    return line;
  }

  /** A title with words; without them, the kind with a capital stands for it. */
  private static CalloutTitle titled(@Nullable CalloutTitle title, String kind) {
    CalloutTitle titled = title == null ? new CalloutTitle() : title;
    boolean empty =
        titled.getFirstChild() == null
            || (titled.getFirstChild() instanceof Text only
                && only.getNext() == null
                && only.getLiteral().isBlank());
    if (empty) {
      titled.appendChild(new Text(words(kind)));
    }
    return titled;
  }

  /** The words that stand for a title that has none. */
  public static String words(String kind) {
    String words = kind.replace('-', ' ').replace('_', ' ');
    return Character.toString(Character.toTitleCase(words.codePointAt(0)))
        + words.substring(words.offsetByCodePoints(0, 1));
  }

  private static void replace(Node node, Node by) {
    move(node, by);
    node.insertBefore(by);
    node.unlink();
  }

  private static void move(Node from, Node to) {
    while (from.getFirstChild() != null) {
      to.appendChild(from.getFirstChild());
    }
  }
}
