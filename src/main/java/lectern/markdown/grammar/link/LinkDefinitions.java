package lectern.markdown.grammar.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.markup.Attributes;
import lectern.markup.LinkLabel;
import org.commonmark.node.Block;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [label]: address "title"} right below a line of words, and with attributes after it.
 *
 * <p>CommonMark allows neither: the first is from the original Markdown, the second from Pandoc and
 * Markdown Extra. A definition that no link uses stays text.
 */
public final class LinkDefinitions extends AbstractBlockParserFactory {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_SPACED = 100;

  private final String text;

  /** The labels that links ask for, once a definition has asked. */
  private @Nullable Set<String> asked;

  /** Whether attributes may stand on the line below, alone or after a title. */
  private final boolean classed;

  /**
   * @param text all of it, in which links ask for labels
   */
  public LinkDefinitions(String text) {
    this.text = text;
    this.classed =
        text.contains("\" {")
            || text.contains("' {")
            || text.contains(") {")
            || text.contains("\n{");
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence content = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3
        || content.length() > LONGEST
        || start >= content.length()
        || content.charAt(start) != '[') {
      return BlockStart.none();
    }
    String line = content.subSequence(start, content.length()).toString().stripTrailing();
    int bare = withoutAttributes(line);
    // Also below the last line of a quote or an item, whose paragraph would go on.
    boolean below = state.getActiveBlockParser().getBlock() instanceof Paragraph;
    boolean attributes = bare < line.length();
    if (!attributes && !below && !classed && !holdsQuotes(line) && !holdsBlanks(line)) {
      return BlockStart.none();
    }
    LinkReferenceDefinition definition = definition(line.substring(0, bare), attributes);
    return definition != null && isWanted(definition.getLabel())
        ? BlockStart.of(new LinkDefinition(definition)).atIndex(content.length())
        : BlockStart.none();
  }

  /** Where {@code {.class}} or {@code width=20px} begins at the end of a line, or its end. */
  private static int withoutAttributes(String line) {
    int open = line.lastIndexOf('{');
    if (open > 0 && Attributes.end(line, open) == line.length()) {
      return line.substring(0, open).stripTrailing().length();
    }
    int end = line.length();
    for (int blank = line.lastIndexOf(' ');
        blank > 0 && isSize(line.substring(blank + 1, end));
        blank = line.lastIndexOf(' ', blank - 1)) {
      end = blank;
    }
    return line.substring(0, end).stripTrailing().length();
  }

  /** Quotes inside a title of such quotes, or a title right after an address in brackets. */
  private static boolean holdsQuotes(String line) {
    int first = line.indexOf('"');
    int second = line.indexOf('"', first + 1);
    return first > 0
        && ((second > 0 && second < line.length() - 1) || line.charAt(first - 1) == '>');
  }

  /** Whether another blank comes before any title, so that the address may hold it. */
  private static boolean holdsBlanks(String line) {
    int blank = line.indexOf(' ', line.indexOf("]:") + 3);
    return blank > 0 && blank + 1 < line.length() && "\"'(".indexOf(line.charAt(blank + 1)) < 0;
  }

  /** MultiMarkdown writes them without braces. */
  private static boolean isSize(String word) {
    return word.startsWith("width=") || word.startsWith("height=") || word.startsWith("class=");
  }

  private static @Nullable LinkReferenceDefinition definition(String line, boolean attributes) {
    int close = line.indexOf("]:");
    boolean note = close > 1 && "^#".indexOf(line.charAt(1)) >= 0;
    if (close < 2 || note || line.substring(1, close).indexOf('[') >= 0) {
      return null;
    }
    String rest = line.substring(close + 2).strip();
    boolean angled = rest.startsWith("<") && rest.indexOf('>') > 0;
    int end = angled ? rest.indexOf('>') : addressEnd(rest);
    String address = rest.substring(angled ? 1 : 0, end);
    String title = rest.substring(angled ? end + 1 : end).strip();
    boolean titled = isTitle(title);
    if (address.isBlank()
        || !(titled || title.isEmpty())
        || !(angled || attributes || isAddress(address))) {
      return null;
    }
    return new LinkReferenceDefinition(
        line.substring(1, close),
        BackslashEscapes.unescape(address),
        titled ? BackslashEscapes.unescape(title.substring(1, title.length() - 1)) : null);
  }

  /** Where an address ends, which has blanks if it looks like one all the same. */
  private static int addressEnd(String rest) {
    int blank = rest.indexOf(' ');
    int quote = blank < 0 ? -1 : Math.max(rest.indexOf(" \""), rest.indexOf(" '"));
    int end = quote < 0 ? rest.length() : quote;
    return blank < 0 || isSpacedAddress(rest.substring(0, end), quote > 0) ? end : blank;
  }

  /**
   * Whether this looks like an address although it has blanks; a sentence has other punctuation
   * too, and may begin with an address or end with one, as {@code see a.html} does.
   */
  private static boolean isSpacedAddress(String words, boolean titled) {
    boolean path = words.indexOf('/') >= 0 && words.lastIndexOf('.') > words.lastIndexOf(' ');
    return words.length() <= LONGEST_SPACED
        && words.chars().noneMatch(c -> "[]()<>*`,;!".indexOf(c) >= 0)
        && !words.contains(". ")
        && !words.contains("? ")
        && (titled || (path && words.indexOf('/') < words.indexOf(' ')))
        && SpacedLinks.isAddress(words);
  }

  private static boolean isTitle(String words) {
    return words.length() > 1
        && ((words.startsWith("\"") && words.endsWith("\""))
            || (words.startsWith("'") && words.endsWith("'"))
            || (words.startsWith("(") && words.endsWith(")")));
  }

  /** A word of a sentence has none of these characters inside. */
  private static boolean isAddress(String address) {
    String inside = address.substring(0, address.length() - (address.length() > 1 ? 1 : 0));
    return inside.chars().anyMatch(c -> "/.#:?".indexOf(c) >= 0) || address.endsWith("/");
  }

  private boolean isWanted(String label) {
    if (asked == null) {
      asked = asked(text);
    }
    return asked.contains(LinkLabel.normalized(label));
  }

  /** What stands in brackets without others inside and is not defined there. */
  private static Set<String> asked(String text) {
    var labels = new HashSet<String>();
    for (LinkLabel label : LinkLabel.in(text)) {
      if (label.words().length() <= LONGEST && !text.startsWith(":", label.end())) {
        labels.add(LinkLabel.normalized(label.words()));
      }
    }
    return labels;
  }

  /** A definition, whose title may stand on the line below. */
  private static final class LinkDefinition extends AbstractBlockParser {
    private final LinkReferenceDefinition definition;

    LinkDefinition(LinkReferenceDefinition definition) {
      this.definition = definition;
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public void addLine(SourceLine line) {
      // The definition was read when the block began.
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      String line = state.getLine().getContent().toString().strip();
      if (Attributes.end(line, 0) == line.length()) {
        return BlockContinue.atIndex(state.getLine().getContent().length());
      }
      String title = line.substring(0, withoutAttributes(line));
      if (definition.getTitle() != null || !isTitle(title) || isSpeech(title)) {
        return BlockContinue.none();
      }
      definition.setTitle(BackslashEscapes.unescape(title.substring(1, title.length() - 1)));
      return BlockContinue.atIndex(state.getLine().getContent().length());
    }

    /** Quotes that close and open again are of a line of words. */
    private static boolean isSpeech(String title) {
      return title.indexOf(title.charAt(title.length() - 1), 1) < title.length() - 1;
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      var map = new DefinitionMap<>(LinkReferenceDefinition.class);
      map.putIfAbsent(definition.getLabel(), definition);
      return List.of(map);
    }
  }
}
