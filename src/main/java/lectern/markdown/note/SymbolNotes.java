package lectern.markdown.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.document.Block;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import lectern.document.TextMapper;
import lectern.text.CharacterRun;

/**
 * Recognises notes whose marks are symbols, {@code word*} in the text and a closing paragraph
 * {@code \* …}, or {@code †} and {@code ‡} in the same way.
 *
 * <p>An asterisk that nobody escaped makes its paragraph a list of one item; below a heading of
 * notes or a rule, or above other symbols, that is a note as well.
 *
 * <p>They are notes only when their paragraphs are the last of the text, no symbol comes twice, and
 * every symbol stands after a word earlier in the text.
 */
public final class SymbolNotes {
  /** In the order in which notes on one page use them; the first two begin it. */
  private static final List<String> SYMBOLS = List.of("*", "†", "**", "‡", "***", "§", "¶");

  private static final int FIRST_SYMBOLS = 2;

  private final Set<String> symbols;
  private final Set<String> cited = new HashSet<>();
  private final TextMapper marked = new TextMapper(this::leaf, this::leaf);

  /** The words right before those that are looked at. */
  private String before = "";

  private SymbolNotes(Set<String> symbols) {
    this.symbols = symbols;
  }

  /** The blocks with such notes as notes, or the very same blocks when there are none. */
  public static List<Block> recognise(List<Block> blocks) {
    int end = blocks.size();
    while (end > 0 && symbol(blocks.get(end - 1)).isEmpty()) {
      end--;
    }
    int first = end;
    Set<String> symbols = new HashSet<>();
    while (first > 0 && !symbol(blocks.get(first - 1)).isEmpty()) {
      first--;
      if (!symbols.add(symbol(blocks.get(first)))) {
        return blocks;
      }
    }
    boolean closing = BackMatter.areClosingBlocks(blocks.subList(end, blocks.size()));
    boolean listed = first < end && blocks.get(first) instanceof Block.ListBlock;
    Block above = first == 0 ? null : blocks.get(first - 1);
    boolean separate =
        end - first > 1 || above instanceof Block.Rule || NoteHeading.isNoteHeading(above);
    if (listed && !separate) {
      return blocks;
    }
    boolean begins = !Collections.disjoint(SYMBOLS.subList(0, FIRST_SYMBOLS), symbols);
    if (first == end || first == 0 || !closing || !begins) {
      return blocks;
    }
    return new SymbolNotes(symbols).read(blocks, first, end);
  }

  private List<Block> read(List<Block> blocks, int first, int end) {
    var read = new ArrayList<Block>(blocks.size());
    for (Block block : blocks.subList(0, first)) {
      read.add(marked.in(block));
    }
    if (!cited.equals(symbols)) {
      return blocks;
    }
    for (Block block : blocks.subList(first, end)) {
      read.add(note(block));
    }
    read.addAll(blocks.subList(end, blocks.size()));
    return read;
  }

  private static Note note(Block block) {
    String symbol = symbol(block);
    if (!(block instanceof Paragraph paragraph)) {
      List<Block> words =
          block instanceof Block.ListBlock list ? list.items().getFirst().blocks() : List.of();
      return new Note(key(symbol), symbol, true, words);
    }
    var content = new ArrayList<>(paragraph.content());
    if (content.getFirst() instanceof Inline.Text(var words)) {
      content.set(0, new Inline.Text(words.substring(symbol.length())));
    } else {
      content.removeFirst();
    }
    List<Inline> words = InlineLines.trimmed(content);
    List<Block> blocks = words.isEmpty() ? List.of() : List.of(new Paragraph(words));
    return new Note(key(symbol), symbol, true, blocks);
  }

  private static String key(String symbol) {
    return "sign " + symbol;
  }

  /** The symbol that a paragraph begins with, or nothing. */
  private static String symbol(Block block) {
    if (block instanceof Block.ListBlock list) {
      return !list.ordered() && list.items().size() == 1 && list.items().getFirst().done() == null
          ? SYMBOLS.getFirst()
          : "";
    }
    if (!(block instanceof Paragraph(var content))) {
      return "";
    }
    String superscript = superscript(content.getFirst());
    if (!superscript.isEmpty() || !(content.getFirst() instanceof Inline.Text(var words))) {
      return superscript;
    }
    int end = symbolEnd(words, 0);
    String symbol = words.substring(0, end);
    boolean alone = words.substring(end).isBlank() && content.size() == 1;
    boolean noted = end == words.length() || mayBeginNote(words.codePointAt(end));
    return SYMBOLS.contains(symbol) && !alone && noted ? symbol : "";
  }

  /**
   * The symbol that a line begins with before a blank, or nothing.
   *
   * @param touching whether a letter may stand right behind the symbol, too
   */
  public static String symbol(String line, boolean touching) {
    int end = symbolEnd(line, 0);
    boolean noted =
        end < line.length()
            && (line.charAt(end) == ' ' || (touching && Character.isLetter(line.codePointAt(end))));
    return noted && SYMBOLS.contains(line.substring(0, end)) ? line.substring(0, end) : "";
  }

  /** Takes away the symbols that stand right behind a word in these. */
  public static void removeCited(Set<String> symbols, String words) {
    int end;
    for (int at = 0; at < words.length(); at = Math.max(end, at + 1)) {
      end = symbolEnd(words, at);
      if (end > at && MarkPosition.isAfterWord(words.substring(Math.max(0, at - 40), at))) {
        symbols.remove(words.substring(at, end));
      }
    }
  }

  /** Whether such symbols, line by line, are those of notes. */
  public static boolean areOfNotes(List<String> symbols) {
    return !symbols.isEmpty()
        && SYMBOLS.subList(0, FIRST_SYMBOLS).contains(symbols.getFirst())
        && Set.copyOf(symbols).size() == symbols.size();
  }

  /** In {@code *.txt} and {@code *)} nothing is noted. */
  private static boolean mayBeginNote(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isLetterOrDigit(c)
        || "\"'“‘„«‹([「『¿¡".indexOf(c) >= 0;
  }

  private static String superscript(Inline inline) {
    String words = inline instanceof Inline.Superscript(var in) ? PlainText.words(in) : "";
    return SYMBOLS.contains(words) ? words : "";
  }

  /** The offset after a symbol, or a run of asterisks, that may begin here. */
  private static int symbolEnd(String words, int start) {
    int end = CharacterRun.end(words, start, "*");
    boolean other = end == start && end < words.length() && "†‡§¶".indexOf(words.charAt(end)) >= 0;
    return other ? end + 1 : end;
  }

  private List<Inline> leaf(List<Inline> content) {
    before = "";
    return inlines(content);
  }

  private List<Inline> inlines(List<Inline> content) {
    var words = new ArrayList<Inline>(content.size());
    for (Inline inline : content) {
      String superscript = superscript(inline);
      if (inline instanceof Inline.Text(var text)) {
        text(text, words);
        before = text;
      } else if (symbols.contains(superscript) && MarkPosition.isAfterWord(before)) {
        words.add(new Inline.NoteMark(key(superscript), superscript));
        cited.add(superscript);
        before = "";
      } else {
        words.add(TextMapper.within(inline, this::inlines));
        before = inline instanceof Inline.Anchor ? before : PlainText.words(List.of(inline));
      }
    }
    return words;
  }

  /** Whether this may stand after a mark; an operator makes a formula or a pattern of it. */
  private static boolean mayFollow(char c) {
    return !Character.isLetterOrDigit(c) && "$/\\+=<>|^~&%#@{[(".indexOf(c) < 0;
  }

  private void text(String text, List<Inline> words) {
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      int end = symbolEnd(text, at);
      String symbol = text.substring(at, end);
      boolean isMark =
          end > at
              && symbols.contains(symbol)
              && (end == text.length() || mayFollow(text.charAt(end)))
              && !(symbol.startsWith("*") && text.startsWith("]", at - 1))
              && MarkPosition.isAfterWord(
                  at == 0 ? before : text.substring(Math.max(0, at - 40), at));
      if (isMark) {
        if (done < at) {
          words.add(new Inline.Text(text.substring(done, at)));
        }
        words.add(new Inline.NoteMark(key(symbol), symbol));
        cited.add(symbol);
        done = end;
      }
      at = Math.max(end, at + 1);
    }
    if (done < text.length()) {
      words.add(new Inline.Text(text.substring(done)));
    }
  }
}
