package lectern.markdown.grammar.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lectern.markup.Attributes;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads definition lists of Markdown Extra and Pandoc: a term on a line of its own, and below it,
 * after an empty line or none, {@code : meaning} or, with Pandoc alone, {@code ~ meaning}.
 */
public final class DefinitionLists extends AbstractBlockParserFactory {
  private static final int MOST_TERMS = 8;

  /** What is longer is no term, and a line below it that begins with a colon is text. */
  private static final int LONGEST_TERM = 60;

  private static final int SHORTEST_SENTENCE = 30;

  /** Blanks in a term; in more words a sentence may begin that goes on below. */
  private static final int MOST_WORDS = 2;

  private static final Pattern COLON_ALONE = Pattern.compile("[\\r\\n]:[\\r\\n]+(?: {2}|\\t)");

  /** Whether meanings of this text begin with a tilde, as the text itself shows. */
  private final boolean tildes;

  /** Whether answers of this text begin with a colon, as one below an empty line shows. */
  private final boolean answers;

  /** Whether meanings of this text stand indented below a colon that is alone on its line. */
  private final boolean colonsAlone;

  public DefinitionLists(String text) {
    this.colonsAlone = COLON_ALONE.matcher(text).find();
    this.answers = text.contains("\n\n: ");
    int first = text.indexOf("  ~ ");
    this.tildes = first >= 0 && text.indexOf("  ~ ", first + 1) >= 0;
  }

  /** What a term means; the blocks after the colon. */
  public static final class TermMeaning extends CustomBlock {
    private final char marker;
    private final boolean goesOn;

    /** Whether it stands below a sentence, and so is a paragraph of its own. */
    private boolean answer;

    /** The last lines that were not indented: lazy ones, and the one that ended it. */
    private int unindented;

    public TermMeaning(char marker, boolean goesOn) {
      this.marker = marker;
      this.goesOn = goesOn;
    }
  }

  /** Terms and meanings as they follow one another; a term is a paragraph. */
  public static final class TermList extends CustomBlock {}

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (colonsAlone
        && state.getIndent() == 0
        && line.toString().stripTrailing().equals(":")
        && matched.getParagraphLines().getLines().size() == 1
        && followsTerm(matched, false)) {
      return BlockStart.of(new MeaningParser(':', false, 0)).atIndex(line.length());
    }
    if (state.getIndent() > 3
        || !begins(line, start)
        || line.subSequence(start + 1, line.length()).toString().isBlank()) {
      return BlockStart.none();
    }
    int words = start + 1;
    while (isBlank(line.charAt(words))) {
      words++;
    }
    boolean goesOn = words == start + 2 && Character.isLowerCase(line.charAt(words));
    boolean answer =
        answers
            && !matched.getParagraphLines().isEmpty()
            && line.charAt(start) == ':'
            && Character.isUpperCase(line.charAt(words));
    boolean meaning = followsTerm(matched, goesOn);
    if (!(answer || meaning)
        || (line.charAt(start) == '~' && !mayMean(line, start, words, matched))) {
      return BlockStart.none();
    }
    var parser = new MeaningParser(line.charAt(start), goesOn, state.getIndent());
    parser.block.answer = !meaning;
    return BlockStart.of(parser).atIndex(words);
  }

  /** Whether the marker of a meaning stands here, and words may follow. */
  private static boolean begins(CharSequence line, int at) {
    return at + 2 < line.length()
        && (line.charAt(at) == ':' || line.charAt(at) == '~')
        && isBlank(line.charAt(at + 1));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean followsTerm(MatchedBlockParser matched, boolean goesOn) {
    var lines = matched.getParagraphLines().getLines();
    if (lines.isEmpty()) {
      Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
      return before instanceof Paragraph
          || before instanceof TermMeaning
          || before instanceof HtmlBlock;
    }
    // Asked of every line that may be a meaning, so a long paragraph is not looked through.
    return lines.size() <= MOST_TERMS
        && areTerms(lines.stream().map(line -> line.getContent().toString()).toList(), goesOn);
  }

  /**
   * Whether all of these lines may be terms; a colon alone on its line has nothing after it, and
   * the first line of a callout is its title.
   */
  private static boolean areTerms(List<String> lines, boolean goesOn) {
    List<String> terms =
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.equals(":") && !line.startsWith("[!"))
            .toList();
    return terms.stream().allMatch(line -> mayBeTerm(line, terms.size() > 1, goesOn));
  }

  /**
   * Whether a line may be a term.
   *
   * @param several whether others stand beside it: then a line of some words is one of a paragraph
   * @param goesOn whether the line below goes on with a small letter right after the colon, as
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

  /** Pandoc's other marker also stands before who said what is above it, so it needs a sentence. */
  private boolean mayMean(CharSequence line, int start, int first, MatchedBlockParser matched) {
    String words = line.subSequence(start, line.length()).toString().strip();
    // Before a number it says "about".
    boolean about = Character.isDigit(line.charAt(first));
    String above = matched.getParagraphLines().getContent().strip();
    boolean indented = tildes && isBlank(line.charAt(0)) && above.indexOf('\n') < 0;
    return !about
        && (indented
            || words.length() > SHORTEST_SENTENCE
            || ".;".indexOf(words.charAt(words.length() - 1)) >= 0)
        && (above.isEmpty() || ".!?”\"".indexOf(above.charAt(above.length() - 1)) < 0)
        && above.length() <= LONGEST_TERM;
  }

  private static final class MeaningParser extends ContainerBlockParser<TermMeaning> {
    private final int indent;

    MeaningParser(char marker, boolean goesOn, int indent) {
      super(new TermMeaning(marker, goesOn));
      this.indent = indent;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        block.unindented = 0;
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      boolean next =
          state.getIndent() == indent
              && begins(state.getLine().getContent(), state.getNextNonSpaceIndex());
      if (next || state.getIndent() < 2) {
        block.unindented++;
        return BlockContinue.none();
      }
      block.unindented = 0;
      // Authors indent what goes on by two blanks, or by four however far the words stand.
      return BlockContinue.atColumn(state.getColumn() + Math.min(4, state.getIndent()));
    }
  }

  /** Gathers the meanings in a place with the terms above them. */
  public static void gatherAll(Node parent) {
    if (parent instanceof TermList) {
      return;
    }
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof TermMeaning meaning) {
        gather(meaning);
      }
    }
  }

  private static void gather(TermMeaning meaning) {
    Node before = meaning.getPrevious();
    Node above = before;
    while (above instanceof HtmlBlock) {
      above = above.getPrevious();
    }
    if (before instanceof TermList termList && !meaning.answer) {
      termBelow(termList);
      termList.appendChild(meaning);
    } else if (before instanceof HtmlBlock && above instanceof TermList) {
      // A remark, an image or a video between two meanings.
      var termList = new TermList();
      meaning.insertBefore(termList);
      termList.appendChild(meaning);
    } else if (before instanceof Paragraph terms
        && !(before instanceof CalloutTitle)
        && !meaning.answer
        && meaning.getFirstChild() != null
        && areTerms(terms, meaning.goesOn)) {
      var termList = terms.getPrevious() instanceof TermList list ? list : new TermList();
      if (termList.getParent() == null) {
        terms.insertBefore(termList);
      }
      lines(terms, termList);
      termList.appendChild(meaning);
    } else {
      // No list after all: the words stay, and the colon with them.
      if (meaning.getFirstChild() == null) {
        meaning.appendChild(new Paragraph());
      }
      if (meaning.getFirstChild() instanceof Paragraph first) {
        first.prependChild(new Text(meaning.marker + " "));
      }
      while (meaning.getFirstChild() != null) {
        meaning.insertBefore(meaning.getFirstChild());
      }
      meaning.unlink();
    }
  }

  /** Makes a term of a line right below the last meaning, which its meaning below shows it is. */
  private static void termBelow(TermList list) {
    if (!(list.getLastChild() instanceof TermMeaning last)
        || last.unindented < 2
        || !(last.getLastChild() instanceof Paragraph paragraph)) {
      return;
    }
    Node lineEnd = paragraph.getLastChild();
    while (lineEnd != null && !(lineEnd instanceof SoftLineBreak)) {
      lineEnd = lineEnd.getPrevious();
    }
    if (lineEnd == null || beginsSmall(lineEnd.getNext()) != beginsSmall(list)) {
      return;
    }
    var term = new Paragraph();
    while (lineEnd.getNext() != null) {
      term.appendChild(lineEnd.getNext());
    }
    if (!areTerms(term, false)) {
      while (term.getFirstChild() != null) {
        paragraph.appendChild(term.getFirstChild());
      }
      return;
    }
    lineEnd.unlink();
    list.appendChild(term);
  }

  /** Whether the first word here begins with a small letter, as no new term among others does. */
  private static boolean beginsSmall(@Nullable Node node) {
    Node first = node;
    while (first != null && first.getFirstChild() != null) {
      first = first.getFirstChild();
    }
    return first instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isLowerCase(text.getLiteral().codePointAt(0));
  }

  /** Makes every line of a paragraph a term; a colon alone on its line has no meaning after it. */
  private static void lines(Paragraph terms, TermList list) {
    var term = new Paragraph();
    for (Node node = terms.getFirstChild(); node != null; node = terms.getFirstChild()) {
      if (node instanceof SoftLineBreak) {
        node.unlink();
        append(term, list);
        term = new Paragraph();
      } else if (node instanceof Text text && text.getLiteral().equals(":") && isLine(text)) {
        text.unlink();
      } else {
        term.appendChild(node);
      }
    }
    append(term, list);
    terms.unlink();
  }

  private static void append(Paragraph term, TermList list) {
    if (term.getLastChild() instanceof Text text) {
      String id = Attributes.hide(text, true);
      if (!id.isEmpty()) {
        text.insertAfter(new AnchorNode(id));
      }
    }
    list.appendChild(term);
  }

  private static boolean isLine(Text text) {
    return text.getPrevious() == null
        && (text.getNext() == null || text.getNext() instanceof SoftLineBreak);
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
    return areTerms(lines.stream().map(StringBuilder::toString).toList(), goesOn);
  }
}
