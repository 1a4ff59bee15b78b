package lectern.markdown.grammar.block;

import lectern.markdown.html.SingleLineBlock;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Hides {@code *[HTML]: …} of Markdown Extra, which browsers show as a tooltip.
 *
 * <p>Such a line may be a remark of a play as well, so it is a definition only in a text that uses
 * one of its abbreviations, or comes from a program that knows them; then an unused one is as well.
 * A blank may stand before the colon, and what it stands for on an indented line below.
 */
public final class AbbreviationDefinitions extends AbstractBlockParserFactory {
  /** Characters that may be searched without success; after that, definitions are text. */
  private static final long MOST_WASTED = 10_000_000;

  private final String text;
  private boolean known;
  private boolean looked;
  private long wasted;

  /**
   * Passes over those of a text.
   *
   * @param known whether it comes from a program that has abbreviations
   */
  public AbbreviationDefinitions(String text, boolean known) {
    this.text = text;
    this.known = known;
    this.looked = known;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    boolean definition =
        state.getIndent() <= 3
            && start + 1 < content.length()
            && content.charAt(start) == '*'
            && content.charAt(start + 1) == '['
            && !key(content.subSequence(start, content.length()).toString()).isEmpty();
    if (!definition || !areKnown()) {
      return BlockStart.none();
    }
    boolean below = content.toString().stripTrailing().endsWith("]:");
    SingleLineBlock block = below ? new BareDefinition() : SingleLineBlock.hidden();
    return BlockStart.of(block).atIndex(content.length());
  }

  /** A definition whose words stand on the next line, if that is indented. */
  private static final class BareDefinition extends SingleLineBlock {
    private boolean read;

    BareDefinition() {
      super(new CustomBlock() {});
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      boolean words = !read && !state.isBlank() && state.getIndent() > 0;
      read = true;
      return words
          ? BlockContinue.atIndex(state.getLine().getContent().length())
          : BlockContinue.none();
    }
  }

  /** What a line abbreviates that begins with the marker of a definition; empty if it is none. */
  private static String key(String line) {
    int end = line.indexOf(']');
    boolean defines = line.startsWith("]:", end) || line.startsWith("] :", end);
    return end > 2 && defines ? line.substring(2, end) : "";
  }

  private boolean areKnown() {
    if (!looked) {
      looked = true;
      known = text.lines().map(String::strip).anyMatch(this::isUsed);
    }
    return known;
  }

  private boolean isUsed(String line) {
    String key = line.startsWith("*[") && wasted < MOST_WASTED ? key(line) : "";
    int at = key.isEmpty() ? -1 : text.indexOf(key);
    while (at >= 0 && !isUse(at, key.length())) {
      at = text.indexOf(key, at + 1);
    }
    wasted += at < 0 ? text.length() : at;
    return at >= 0;
  }

  /** Whether a whole word stands here, outside the marker of its definition. */
  private boolean isUse(int at, int length) {
    int end = at + length;
    boolean colon = text.startsWith("]:", end) || text.startsWith("] :", end);
    boolean defined = colon && text.startsWith("*[", at - 2);
    return !defined && !isWord(at - 1) && !isWord(at + length);
  }

  private boolean isWord(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
