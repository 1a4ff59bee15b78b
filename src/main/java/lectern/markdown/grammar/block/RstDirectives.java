package lectern.markdown.grammar.block;

import java.util.Locale;
import java.util.Set;
import lectern.markdown.grammar.block.Containers.Container;
import lectern.markup.Ascii;
import lectern.text.CharacterMatch;
import lectern.text.CharacterRun;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the directives of reStructuredText that stand in Markdown too, {@code .. note:: words}: its
 * callouts, code and images, with what is indented below them. Others stay as written.
 */
public final class RstDirectives extends AbstractBlockParserFactory {
  private static final String OPEN = ".. ";
  private static final String CLOSE = "::";
  private static final int INDENT = 2;

  private static final Set<String> CALLOUTS =
      Set.of(
          "note warning tip hint important caution danger error attention seealso todo".split(" "));

  private static final Set<String> CODE = Set.of("code", "code-block", "sourcecode", "prompt");
  private static final Set<String> IMAGES = Set.of("image", "figure");

  /** What a program makes of the text, or is told. */
  private static final Set<String> HIDDEN =
      Set.of("contents", "toctree", "highlight", "index", "meta");

  /** Whether a text may hold any. */
  public static boolean mayOccurIn(String text) {
    return CharacterMatch.anyAt(
        text,
        OPEN,
        at ->
            (at == 0 || text.charAt(at - 1) <= ' ')
                && isKnown(name(text, at).toLowerCase(Locale.ROOT)));
  }

  private static boolean isKnown(String name) {
    return CALLOUTS.contains(name)
        || CODE.contains(name)
        || IMAGES.contains(name)
        || HIDDEN.contains(name);
  }

  /** The name of the directive that begins here, or nothing. */
  private static String name(CharSequence text, int start) {
    int at = start + OPEN.length();
    int end = CharacterRun.end(text, at, c -> Ascii.isLetter(c) || c == '-');
    boolean closed =
        end + 1 < text.length()
            && text.charAt(end) == ':'
            && text.charAt(end + 1) == ':'
            && (end + 2 == text.length() || text.charAt(end + 2) <= ' ');
    return closed ? text.subSequence(at, end).toString() : "";
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    boolean begins =
        state.getIndent() <= 3
            && line.length() > start + OPEN.length() + CLOSE.length()
            && line.subSequence(start, start + OPEN.length()).toString().equals(OPEN);
    String written = begins ? name(line, start) : "";
    String name = written.toLowerCase(Locale.ROOT);
    if (!isKnown(name)) {
      return BlockStart.none();
    }
    int words = start + OPEN.length() + name.length() + CLOSE.length();
    String argument = line.subSequence(words, line.length()).toString().strip();
    if (CODE.contains(name)) {
      return BlockStart.of(new DirectiveCodeParser(line.toString().strip(), argument))
          .atIndex(line.length());
    }
    if (IMAGES.contains(name) && !argument.isEmpty()) {
      return BlockStart.of(new DirectiveParser("", "", argument)).atIndex(line.length());
    }
    if (HIDDEN.contains(name)) {
      return BlockStart.of(new DirectiveParser(Container.HIDDEN, "", "")).atIndex(line.length());
    }
    return BlockStart.of(new DirectiveParser(name, written, ""))
        .atIndex(argument.isEmpty() ? line.length() : words + 1);
  }

  private static boolean isOption(String line) {
    int end = line.indexOf(':', 1);
    return line.startsWith(":") && end > 1 && line.substring(1, end).indexOf(' ') < 0;
  }

  /** The lines below a directive: options, then words that are indented. */
  private static final class DirectiveBody {
    private String alt = "";

    /** By how much the words are indented, once some were met. */
    private int indent;

    BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      if (state.getIndent() < Math.max(INDENT, indent)) {
        return BlockContinue.none();
      }
      CharSequence line = state.getLine().getContent();
      String words = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
      if (indent == 0 && isOption(words)) {
        alt = words.startsWith(":alt:") ? words.substring(":alt:".length()).strip() : alt;
        return BlockContinue.atIndex(line.length());
      }
      indent = indent == 0 ? state.getIndent() : indent;
      return BlockContinue.atColumn(state.getColumn() + indent);
    }
  }

  /** A callout, or an image and what is said of it. */
  private static final class DirectiveParser extends Containers.ContainerParser {
    private final String source;
    private final DirectiveBody body = new DirectiveBody();

    DirectiveParser(String kind, String title, String source) {
      super(kind, title);
      this.source = source;
      closed();
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return body.tryContinue(state);
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      super.parseInlines(inlines);
      if (!source.isEmpty()) {
        var image = new Image(source, null);
        image.appendChild(new Text(body.alt));
        var paragraph = new Paragraph();
        paragraph.appendChild(image);
        block.prependChild(paragraph);
      }
    }
  }

  /** A block of code without the options above it. */
  private static final class DirectiveCodeParser extends AbstractBlockParser {
    private final FencedCodeBlock block = new FencedCodeBlock();
    private final StringBuilder code = new StringBuilder();
    private final DirectiveBody body = new DirectiveBody();

    /** The line that begins it, which is shown where nothing is indented below. */
    private final String written;

    DirectiveCodeParser(String written, String language) {
      this.written = written;
      block.setInfo(language);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return body.tryContinue(state);
    }

    @Override
    public void addLine(SourceLine line) {
      if (body.indent > 0) {
        code.append(line.getContent()).append('\n');
      }
    }

    @Override
    public void closeBlock() {
      if (code.isEmpty()) {
        block.setInfo("");
      }
      block.setLiteral((code.isEmpty() ? written : code.toString().stripTrailing()) + "\n");
    }
  }
}
