package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads definition lists of Markdown Extra and Pandoc: a term on a line of its own, and below it,
 * after an empty line or none, {@code : meaning} or, with Pandoc alone, {@code ~ meaning}.
 */
public final class Definitions extends AbstractBlockParserFactory {
  private static final int MOST_TERMS = 8;

  /** What is longer is no term, and a line below it that begins with a colon is text. */
  private static final int LONGEST_TERM = 60;

  private static final int SHORTEST_SENTENCE = 30;

  /** Blanks in a term; in more words a sentence may begin that goes on below. */
  private static final int MOST_WORDS = 2;

  /** What a term means; the blocks after the colon. */
  public static final class Meaning extends CustomBlock {
    private final char sign;
    private final boolean goesOn;

    Meaning(char sign, boolean goesOn) {
      this.sign = sign;
      this.goesOn = goesOn;
    }
  }

  /** Terms and meanings as they follow one another; a term is a paragraph. */
  public static final class Entries extends CustomBlock {}

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3
        || start + 2 >= line.length()
        || (line.charAt(start) != ':' && line.charAt(start) != '~')
        || !isBlank(line.charAt(start + 1))
        || line.subSequence(start + 1, line.length()).toString().isBlank()) {
      return BlockStart.none();
    }
    int words = start + 1;
    while (isBlank(line.charAt(words))) {
      words++;
    }
    boolean goesOn = words == start + 2 && Character.isLowerCase(line.charAt(words));
    if (!followsTerm(matched, goesOn)
        || (line.charAt(start) == '~' && !mayMean(line, start, words, matched))) {
      return BlockStart.none();
    }
    return BlockStart.of(new MeaningParser(line.charAt(start), goesOn)).atIndex(words);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean followsTerm(MatchedBlockParser matched, boolean goesOn) {
    var lines = matched.getParagraphLines().getLines();
    if (lines.isEmpty()) {
      Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
      return before instanceof Paragraph || before instanceof Meaning;
    }
    // Asked of every line that may be a meaning, so a long paragraph is not looked through.
    return lines.size() <= MOST_TERMS
        && lines.stream()
            .allMatch(line -> mayBeTerm(line.getContent().toString(), lines.size() > 1, goesOn));
  }

  /**
   * Whether a line may be a term.
   *
   * @param several whether others stand beside it: then a line of some words is one of a paragraph
   * @param goesOn whether the line below goes on with a small letter right behind the colon, as
   *     French does that sets a blank before its colons
   */
  private static boolean mayBeTerm(String line, boolean several, boolean goesOn) {
    String words = line.strip();
    boolean sentence = words.chars().filter(Character::isWhitespace).count() >= MOST_WORDS;
    return words.length() <= LONGEST_TERM
        && !words.startsWith(":")
        && (words.isEmpty() || ",;:".indexOf(words.charAt(words.length() - 1)) < 0)
        && !(sentence && (several || goesOn || endsSentence(words)));
  }

  private static boolean endsSentence(String words) {
    return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Pandoc's other sign also stands before who said what is above it, so it needs a sentence. */
  private static boolean mayMean(
      CharSequence line, int start, int first, MatchedBlockParser matched) {
    String words = line.subSequence(start, line.length()).toString().strip();
    // Before a number it says "about".
    boolean about = Character.isDigit(line.charAt(first));
    String above = matched.getParagraphLines().getContent().strip();
    return !about
        && (words.length() > SHORTEST_SENTENCE
            || ".;".indexOf(words.charAt(words.length() - 1)) >= 0)
        && (above.isEmpty() || ".!?”\"".indexOf(above.charAt(above.length() - 1)) < 0)
        && above.length() <= LONGEST_TERM;
  }

  private static final class MeaningParser extends AbstractBlockParser {
    private final Block block;

    MeaningParser(char sign, boolean goesOn) {
      this.block = new Meaning(sign, goesOn);
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
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      // Authors indent what goes on by two blanks, or by four however far the words stand.
      return state.getIndent() >= 2
          ? BlockContinue.atColumn(state.getColumn() + Math.min(4, state.getIndent()))
          : BlockContinue.none();
    }
  }

  /** Gathers the meanings in a place with the terms above them. */
  public static void gathered(Node parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Meaning meaning) {
        gather(meaning);
      }
    }
  }

  private static void gather(Meaning meaning) {
    Node before = meaning.getPrevious();
    if (before instanceof Entries entries) {
      entries.appendChild(meaning);
    } else if (before instanceof Paragraph terms && areTerms(terms, meaning.goesOn)) {
      var entries = terms.getPrevious() instanceof Entries above ? above : new Entries();
      if (entries.getParent() == null) {
        terms.insertBefore(entries);
      }
      lines(terms, entries);
      entries.appendChild(meaning);
    } else {
      // No list after all: the words stay, and the colon with them.
      if (meaning.getFirstChild() instanceof Paragraph first) {
        first.prependChild(new Text(meaning.sign + " "));
      }
      while (meaning.getFirstChild() != null) {
        meaning.insertBefore(meaning.getFirstChild());
      }
      meaning.unlink();
    }
  }

  /** Makes every line of a paragraph a term. */
  private static void lines(Paragraph terms, Entries entries) {
    var term = new Paragraph();
    for (Node node = terms.getFirstChild(); node != null; node = terms.getFirstChild()) {
      if (node instanceof SoftLineBreak) {
        node.unlink();
        entries.appendChild(term);
        term = new Paragraph();
      } else {
        term.appendChild(node);
      }
    }
    entries.appendChild(term);
    terms.unlink();
  }

  /** Whether every line of a paragraph may be a term. */
  private static boolean areTerms(Paragraph paragraph, boolean goesOn) {
    var lines = new ArrayList<StringBuilder>();
    lines.add(new StringBuilder());
    var open = new ArrayDeque<Node>();
    open.push(paragraph);
    while (!open.isEmpty()) {
      Node node = open.pop();
      StringBuilder line = lines.getLast();
      if (node instanceof SoftLineBreak && lines.size() < MOST_TERMS) {
        lines.add(new StringBuilder());
      } else {
        line.append(node instanceof Text text ? text.getLiteral() : "");
      }
      if (line.length() > LONGEST_TERM) {
        return false;
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return lines.stream().allMatch(line -> mayBeTerm(line.toString(), lines.size() > 1, goesOn));
  }
}
