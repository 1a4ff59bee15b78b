package lectern.markdown.grammar;

import java.util.function.Consumer;
import lectern.markup.Ascii;
import lectern.text.CharacterRun;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Passes over comments, {@code %%hidden%%} of Obsidian foremost: in a line, and over several. */
final class Comments {
  private static final String DELIMITER = "%%";

  /**
   * Whether a delimiter closes nothing: {@code 100%%}, {@code (%%)}, or the format {@code %d%%}.
   */
  private static boolean isMentioned(String words, int at) {
    char last = at > 0 ? words.charAt(at - 1) : ' ';
    boolean format = at > 1 && words.charAt(at - 2) == '%' && Ascii.isLetter(last);
    return Ascii.isDigit(last) || "[({".indexOf(last) >= 0 || format;
  }

  /** How comments begin and end. */
  private record CommentDelimiters(Notation notation, String open, String close) {}

  private static final CommentDelimiters OBSIDIAN =
      new CommentDelimiters(Notation.COMMENT_BLOCK, DELIMITER, DELIMITER);
  private static final CommentDelimiters MDX =
      new CommentDelimiters(Notation.COMPONENT_COMMENT, "{/*", "*/}");

  /**
   * Comments of Obsidian on lines of their own.
   *
   * @param text the whole text, of which the parser knows the lines
   * @param sure whether the text is of Obsidian; else words after the first delimiter and a blank
   *     are a title, as MATLAB has them, and a delimiter of a format ends nothing
   * @param unclosed is called when a comment has no end in the quote or list that it stands in
   */
  static BlockParserFactory blocks(String text, boolean sure, Consumer<Notation> unclosed) {
    return new CommentBlocks(text, unclosed, OBSIDIAN, sure);
  }

  /** Comments of MDX on lines of their own. */
  static BlockParserFactory mdxBlocks(String text, Consumer<Notation> unclosed) {
    return new CommentBlocks(text, unclosed, MDX, true);
  }

  /** A comment that begins a line and goes on, over empty lines too, to a line that ends it. */
  private static final class CommentBlocks extends AbstractBlockParserFactory {
    private final Consumer<Notation> unclosed;
    private final CommentDelimiters delimiters;
    private final boolean sure;

    /** The offset of the last delimiter that closes one. */
    private final int lastClosing;

    CommentBlocks(
        String text, Consumer<Notation> unclosed, CommentDelimiters delimiters, boolean sure) {
      this.unclosed = unclosed;
      this.delimiters = delimiters;
      this.sure = sure;
      this.lastClosing = text.lastIndexOf(delimiters.close);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() > 3
          || start == line.length()
          || line.charAt(start) != delimiters.open.charAt(0)) {
        return BlockStart.none();
      }
      String comment = line.subSequence(start, line.length()).toString();
      if (!comment.startsWith(delimiters.open)) {
        return BlockStart.none();
      }
      String rest = comment.substring(delimiters.open.length());
      int end = rest.indexOf(delimiters.close);
      boolean whole =
          end >= 0
              && rest.substring(end + delimiters.close.length()).isBlank()
              && (sure || !isMentioned(rest, end));
      // Words after a comment are a paragraph, and so is what begins with three delimiters.
      if ((end >= 0 && !whole) || rest.startsWith("%") || !(whole || isClosedBelow(state))) {
        return BlockStart.none();
      }
      boolean worded = delimiters.equals(OBSIDIAN) && !rest.isBlank();
      if (!sure && worded && rest.charAt(0) <= ' ') {
        return BlockStart.none();
      }
      return BlockStart.of(new CommentParser(unclosed, delimiters, sure, worded, whole))
          .atIndex(line.length());
    }

    private boolean isClosedBelow(ParserState state) {
      SourceSpan line = state.getLine().getSourceSpan();
      return line == null || lastClosing > line.getInputIndex() + line.getLength();
    }
  }

  private static final class CommentParser extends AbstractBlockParser {
    private final Block block = new CustomBlock() {};
    private final Consumer<Notation> unclosed;
    private final CommentDelimiters delimiters;
    private final boolean sure;

    /** Whether words stand after the first delimiter: then only one at a line's end is the last. */
    private final boolean worded;

    private boolean closed;

    /** Whether a delimiter that ends nothing stands in it, so that it may be no comment at all. */
    private boolean mentioned;

    CommentParser(
        Consumer<Notation> unclosed,
        CommentDelimiters delimiters,
        boolean sure,
        boolean worded,
        boolean closed) {
      this.unclosed = unclosed;
      this.delimiters = delimiters;
      this.sure = sure;
      this.worded = worded;
      this.closed = closed;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      String words = line.getContent().toString().strip();
      // A line that begins with the delimiter is a comment of its own, or one of another program.
      boolean another = words.startsWith(delimiters.open) && !words.equals(delimiters.close);
      closed |= worded ? words.endsWith(delimiters.close) && !another : closes(words);
      int closing = words.lastIndexOf(delimiters.close);
      mentioned |= !sure && closing >= 0 && isMentioned(words, closing);
    }

    /** Whether the closing delimiter stands in these words; more than two delimiters are not it. */
    private boolean closes(String words) {
      int at = words.indexOf(delimiters.close);
      while (at >= 0 && words.startsWith("%%%", at)) {
        at = CharacterRun.end(words, at, "%");
        at = words.indexOf(delimiters.close, at);
      }
      return at >= 0;
    }

    @Override
    public void closeBlock() {
      if (!closed || mentioned) {
        unclosed.accept(delimiters.notation);
      }
    }
  }

  /** Finds comments in one paragraph. */
  static final class CommentSpans implements InlineContentParser {
    /** Before or after a delimiter they say that it is mentioned. */
    private static final String QUOTES = "\"“”„'‘’%";

    /** Once no delimiter after a blank is found, none follows in this paragraph. */
    private boolean noneSpaced;

    /** The same of one after a word. */
    private boolean noneTight;

    /** Whether {@code %%NAME%%} stays, in whose place a program puts something. */
    private final boolean names;

    /** Comments with a blank inside their delimiters only where they may have one. */
    CommentSpans(boolean noneSpaced) {
      this.names = noneSpaced;
      this.noneSpaced = noneSpaced;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      // 100%% is a fault or an escape of a program, never the beginning of a comment.
      int before = scanner.peekPreviousCodePoint();
      if (Character.isLetterOrDigit(before)
          || QUOTES.indexOf(before) >= 0
          || scanner.matchMultiple('%') != DELIMITER.length()) {
        return ParsedInline.none();
      }
      if (",.;:!?)]}>".indexOf(scanner.peek()) >= 0) {
        // It ends words that speak of it.
        return ParsedInline.none();
      }
      boolean spaced = isBlank(scanner.peek());
      Position start = scanner.position();
      if (spaced ? noneSpaced : noneTight) {
        return ParsedInline.none();
      }
      while (scanner.find('%') >= 0) {
        int last = scanner.peekPreviousCodePoint();
        if (scanner.matchMultiple('%') != DELIMITER.length()
            || Ascii.isDigit((char) last)
            || "[({".indexOf(last) >= 0) {
          // A format, a percentage, or the delimiter itself.
          break;
        }
        if (isBlank(last) == spaced
            && !Character.isLetterOrDigit(scanner.peek())
            && QUOTES.indexOf(scanner.peek()) < 0) {
          String closed = scanner.getSource(start, scanner.position()).getContent();
          if (names && isName(closed)) {
            return ParsedInline.of(new Text(DELIMITER + closed), scanner.position());
          }
          return ParsedInline.of(new Text(""), scanner.position());
        }
      }
      noneSpaced |= spaced;
      noneTight |= !spaced;
      return ParsedInline.none();
    }

    /** {@code %%NAME%%} stays: a program puts something in its place. */
    private static boolean isName(String closed) {
      return closed.length() > 2 + DELIMITER.length()
          && closed.chars().allMatch(c -> Character.isUpperCase(c) || c == '_' || c == '%');
    }

    private static boolean isBlank(int c) {
      return c == ' ' || c == '\n' || c == '\t';
    }
  }
}
