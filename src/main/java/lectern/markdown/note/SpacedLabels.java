package lectern.markdown.note;

import java.util.List;
import lectern.text.CharacterRun;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Definitions whose labels hold spaces, {@code [^paper lamps]: …}, as PHP Markdown Extra,
 * Python-Markdown, Hugo and Obsidian take them; the footnotes extension takes the others.
 */
public final class SpacedLabels implements Parser.ParserExtension {
  /** CommonMark 4.7: a label has at most so many characters. */
  private static final int LONGEST = 999;

  /** Columns by which the words of a note are indented, as those of the extension. */
  private static final int INDENT = 4;

  private SpacedLabels() {}

  public static SpacedLabels create() {
    return new SpacedLabels();
  }

  @Override
  public void extend(Parser.Builder parser) {
    BlockParserFactory factory = SpacedLabels::start;
    parser.customBlockParserFactory(factory);
  }

  private static @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int open = state.getNextNonSpaceIndex();
    if (state.getIndent() >= INDENT || !startsWith(line, open, '[', '^')) {
      return BlockStart.none();
    }
    int end = end(line, open + 2);
    if (end == 0 || !startsWith(line, end, ']', ':')) {
      return BlockStart.none();
    }
    String label = line.subSequence(open + 2, end).toString();
    if (!isDefinable(label)) {
      return BlockStart.none();
    }
    int words = CharacterRun.end(line, end + 2, " \t");
    return BlockStart.of(new SpacedDefinition(label)).atIndex(words);
  }

  private static boolean startsWith(CharSequence line, int at, char first, char second) {
    return at + 1 < line.length() && line.charAt(at) == first && line.charAt(at + 1) == second;
  }

  /** The offset of the bracket that closes the label which starts here, or 0 when none does. */
  static int end(CharSequence text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i > start ? i : 0;
      }
      if (c == '[') {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a definition with this label is one of several words, not a set of characters. */
  private static boolean isDefinable(String label) {
    boolean range = false;
    for (int i = 1; i + 1 < label.length(); i++) {
      boolean single =
          label.charAt(i) == '-'
              && (i == 1 || !Character.isLetterOrDigit(label.charAt(i - 2)))
              && (i + 2 == label.length() || !Character.isLetterOrDigit(label.charAt(i + 2)));
      range |= single;
    }
    return isSpaced(label) && !range;
  }

  /** Whether a label holds blanks, begins with a letter or digit and does not end with a blank. */
  private static boolean isSpaced(String label) {
    return !label.isEmpty()
        && Character.isLetterOrDigit(label.codePointAt(0))
        && !Character.isWhitespace(label.charAt(label.length() - 1))
        && label.indexOf('^') < 0
        && label.chars().anyMatch(Character::isWhitespace);
  }

  /**
   * Whether a label is several words, not a set of characters, {@code [^a-z 0-9]}: it begins with a
   * letter or digit, and one of its words has three letters.
   */
  static boolean isOfWords(String label) {
    boolean word = false;
    int run = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      run = Character.isLetter(c) ? run + 1 : 0;
      word |= run >= 3 || isIdeograph(c);
    }
    return word && isSpaced(label);
  }

  /** One such letter is a word. */
  private static boolean isIdeograph(char c) {
    return Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30FF');
  }

  /** The note that such a label begins; what is indented below it belongs to it. */
  private static final class SpacedDefinition extends AbstractBlockParser {
    private final FootnoteDefinition block;

    SpacedDefinition(String label) {
      this.block = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.getIndent() >= INDENT) {
        return BlockContinue.atColumn(INDENT);
      }
      return state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      var definitions = new DefinitionMap<>(FootnoteDefinition.class);
      definitions.putIfAbsent(block.getLabel(), block);
      return List.of(definitions);
    }
  }
}
