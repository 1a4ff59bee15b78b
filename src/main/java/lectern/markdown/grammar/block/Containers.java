package lectern.markdown.grammar.block;

import java.util.Locale;
import lectern.markdown.html.CalloutKinds;
import lectern.markup.Attributes;
import lectern.text.CharacterRun;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads containers between colons: {@code ::: {.note}}, {@code :::tip Title}, {@code ::: details}.
 *
 * <p>As with Pandoc, a line of three or more colons ends the innermost container, however many
 * opened it.
 */
public final class Containers extends AbstractBlockParserFactory {
  private static final int LEAST_COLONS = 3;

  /** A container: its first child is its title where it has one. */
  public static final class Container extends CustomBlock {
    /** The kind of those that are for other kinds of output than a page to read. */
    public static final String HIDDEN = "hidden";

    public final String kind;

    /** By which links name it, or empty. */
    public String id = "";

    public boolean titled;
    public boolean closed;

    /** Whether it is a callout by the way it is written, whatever its kind. */
    public boolean callout;

    Container(String kind) {
      this.kind = kind;
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = afterColons(state);
    if (start < 0) {
      return BlockStart.none();
    }
    String opening = withoutColons(line.subSequence(start, line.length()).toString());
    if (opening.isEmpty()) {
      return BlockStart.none();
    }
    ContainerParser parser = parser(opening);
    if (parser == null) {
      return BlockStart.none();
    }
    int colons = state.getNextNonSpaceIndex();
    String words = line.subSequence(colons, line.length()).toString();
    parser.source = opening.startsWith("{") ? "" : words.strip();
    return BlockStart.of(parser).atIndex(line.length());
  }

  /** The offset after the colons that this line begins with, or -1. */
  private static int afterColons(ParserState state) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    int at = CharacterRun.end(line, start, ":");
    return state.getIndent() <= 3 && at - start >= LEAST_COLONS ? at : -1;
  }

  /** The words of an opening line, whose end Pandoc allows to be more colons. */
  private static String withoutColons(String opening) {
    int end = CharacterRun.start(opening, opening.length(), c -> c == ':' || c <= ' ');
    return opening.substring(0, end).strip();
  }

  /** {@code {.note}}, {@code {note} Title}, {@code note Title}, {@code note[Title]{…}}; or null. */
  private static @Nullable ContainerParser parser(String opening) {
    // Pandoc takes braces that hold nothing, as Quarto's columns have them.
    int braced = opening.equals("{}") ? 2 : Attributes.end(opening, 0);
    if (braced > 0) {
      Attributes attributes = Attributes.of(opening.substring(0, braced));
      String kind = attributes.isForReaders() ? kind(attributes) : Container.HIDDEN;
      String title = opening.substring(braced).strip();
      var parser = new ContainerParser(kind, title.isEmpty() ? attributes.title() : title);
      ((Container) parser.getBlock()).id = attributes.id();
      return parser;
    }
    boolean directive = opening.startsWith("{");
    int from = directive ? 1 : 0;
    int end = CharacterRun.wordEnd(opening, from, "-_");
    boolean formula = opening.startsWith("=", end);
    if (end == from || formula || (directive && !opening.startsWith("}", end))) {
      return null;
    }
    String kind = opening.substring(from, end);
    String title = title(opening.substring(directive ? end + 1 : end).strip());
    return styled(kind.equals("message") ? "note" : kind, title);
  }

  /** Zenn and Qiita tell with a word where a title would stand how much a note matters. */
  private static ContainerParser styled(String kind, String title) {
    return switch (kind.equals("note") ? title : "") {
      case "info" -> new ContainerParser("info", "");
      case "warn" -> new ContainerParser("warning", "");
      case "alert" -> new ContainerParser("danger", "");
      default -> new ContainerParser(kind, title);
    };
  }

  private static String kind(Attributes attributes) {
    return attributes.classes().isEmpty() ? "" : attributes.classes().getFirst();
  }

  /**
   * A title as it is shown: without the brackets of Docusaurus, or out of its attributes, which
   * stand in braces or without any.
   */
  private static String title(String source) {
    int bracket = source.startsWith("[") ? source.lastIndexOf(']') : -1;
    if (bracket > 0) {
      return source.substring(1, bracket);
    }
    String braced = "{" + source + "}";
    // One without quotes may be a formula: E=mc2.
    boolean several = source.indexOf(' ') > 0 || source.indexOf('"') > 0;
    if (several
        && Character.isLetter(braced.charAt(1))
        && Attributes.end(braced, 0) == braced.length()) {
      return Attributes.of(braced).title();
    }
    int open = source.lastIndexOf('{');
    if (open < 0 || Attributes.end(source, open) != source.length()) {
      return source;
    }
    String title = source.substring(0, open).strip();
    return title.isEmpty() ? Attributes.of(source.substring(open)).title() : title;
  }

  /** A container whose words are indented by four spaces; it ends where they are not. */
  static final class Indented extends ContainerParser {
    private static final int INDENT = 4;

    /** A callout of a kind, or without one a mere heading and what stands below it. */
    Indented(String kind, String title) {
      super(kind, title);
      closed();
      block.callout = !kind.isEmpty();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }
  }

  static class ContainerParser extends ContainerBlockParser<Container> {
    private final String title;

    /** The line that opens it, where it could be words; else nothing. */
    private String source = "";

    ContainerParser(String kind, String title) {
      super(new Container(kind));
      this.title = title;
    }

    /** Says that its end is known. */
    final void closed() {
      block.closed = true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      int end = afterColons(state);
      CharSequence line = state.getLine().getContent();
      if (end < 0 || !line.subSequence(end, line.length()).toString().isBlank()) {
        return BlockContinue.atIndex(state.getIndex());
      }
      if (!isInnermost(state.getActiveBlockParser().getBlock())) {
        return BlockContinue.atIndex(state.getIndex());
      }
      block.closed = true;
      return BlockContinue.finished();
    }

    /** Whether no other container that waits for its end, nor code, is open inside this one. */
    private boolean isInnermost(Node open) {
      for (Node node = open; node != block && node != null; node = node.getParent()) {
        boolean inner = node instanceof Container container && !container.closed;
        if (inner || node instanceof FencedCodeBlock) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      String shown = isNone() ? source : title;
      if (!shown.isEmpty()) {
        var words = new CalloutTitle();
        inlines.parse(SourceLines.of(SourceLine.of(shown, null)), words);
        block.prependChild(words);
        block.titled = true;
      }
    }

    /** Whether its first line is words: nothing ends it, and it is empty or of no known kind. */
    private boolean isNone() {
      boolean callout = CalloutKinds.isCallout(block.kind.toLowerCase(Locale.ROOT));
      return !block.closed && !source.isEmpty() && (block.getFirstChild() == null || !callout);
    }
  }
}
