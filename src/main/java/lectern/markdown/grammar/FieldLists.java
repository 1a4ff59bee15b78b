package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import lectern.markdown.grammar.block.ContainerBlockParser;
import lectern.markdown.grammar.block.DefinitionLists;
import lectern.text.CharacterRun;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the field lists of reStructuredText and MyST, {@code :Author: Ada}, as definitions of their
 * names.
 *
 * <p>A line alone that begins so is a sentence or an emoji, so another field or an indented line
 * must stand right below it or above it.
 */
final class FieldLists extends AbstractBlockParserFactory {
  private static final int LONGEST_NAME = 60;
  private static final int LEAST_INDENT = 2;

  /** The fields of a text, as they stand on their lines after markers of quotes and lists. */
  private final Set<String> fields;

  FieldLists(String text) {
    this.fields = fields(text);
  }

  /** Whether a text may hold any. */
  static boolean mayOccurIn(String text) {
    boolean begins =
        text.startsWith(":")
            || text.contains("\n:")
            || text.contains("\r:")
            || text.contains("> :")
            || text.contains("- :");
    return begins && !fields(text).isEmpty();
  }

  /** A field that others may follow. */
  private record OpenField(String words, int indent) {}

  private static Set<String> fields(String text) {
    var found = new HashSet<String>();
    var open = new ArrayDeque<OpenField>();
    boolean below = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int start = CharacterRun.end(line, 0, " \t>-*");
      String words = line.substring(start).stripTrailing();
      if (words.isEmpty()) {
        below = false;
        continue;
      }
      while (!open.isEmpty() && open.peek().indent > start) {
        open.pop();
      }
      OpenField last = open.peek();
      boolean field = nameEnd(words) > 0;
      if (last != null
          && below
          && start >= last.indent + LEAST_INDENT
          && line.substring(last.indent, start).isBlank()) {
        found.add(last.words);
        if (field) {
          found.add(words);
        }
      }
      boolean level = last != null && last.indent == start;
      if (field && level && (below || found.contains(last.words))) {
        found.add(last.words);
        found.add(words);
      }
      if (level) {
        open.pop();
      }
      if (field) {
        open.push(new OpenField(words, start));
      }
      below = true;
    }
    return found;
  }

  /** The offset of the colon that closes the name of a field, or -1 where a line begins none. */
  private static int nameEnd(String line) {
    if (line.length() < 3 || line.charAt(0) != ':' || !begins(line.charAt(1))) {
      return -1;
    }
    boolean word = false;
    for (int at = 1; at < line.length() && at <= LONGEST_NAME; at++) {
      char c = line.charAt(at);
      word |= Character.isLetter(c);
      if (c == ':') {
        // One letter alone is what is typed in Vim.
        boolean ends = at + 1 == line.length() ? at > 2 : line.charAt(at + 1) == ' ';
        return ends && word && line.charAt(at - 1) != ' ' && !Emoji.isName(line.substring(1, at))
            ? at
            : -1;
      }
      at += c == '\\' ? 1 : 0;
    }
    return -1;
  }

  private static boolean begins(char c) {
    return Character.isLetterOrDigit(c) || "*_`".indexOf(c) >= 0;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    SourceLine line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int length = line.getContent().length();
    boolean begins =
        state.getIndent() <= 3
            && start < length
            && line.getContent().charAt(start) == ':'
            && matched.getParagraphLines().isEmpty();
    String words =
        begins ? line.getContent().subSequence(start, length).toString().stripTrailing() : "";
    if (!begins || !fields.contains(words)) {
      return BlockStart.none();
    }
    int end = nameEnd(words);
    var body = new FieldBody(line.substring(start + 1, start + end), state.getIndent());
    boolean further = matched.getMatchedBlockParser() instanceof FieldList;
    return (further ? BlockStart.of(body) : BlockStart.of(new FieldList(this), body))
        .atIndex(start + end + 1);
  }

  private boolean isField(ParserState state) {
    CharSequence content = state.getLine().getContent();
    String words = content.subSequence(state.getNextNonSpaceIndex(), content.length()).toString();
    return state.getIndent() <= 3 && fields.contains(words.stripTrailing());
  }

  /** The fields that stand right below each other. */
  private static final class FieldList extends ContainerBlockParser<DefinitionLists.TermList> {
    private final FieldLists fields;

    FieldList(FieldLists fields) {
      super(new DefinitionLists.TermList());
      this.fields = fields;
    }

    @Override
    public boolean canContain(Block child) {
      return child instanceof DefinitionLists.TermMeaning;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return state.isBlank() || state.getIndent() >= LEAST_INDENT || fields.isField(state)
          ? BlockContinue.atIndex(state.getIndex())
          : BlockContinue.none();
    }
  }

  /** What stands after a name, and indented below it. */
  private static final class FieldBody extends ContainerBlockParser<DefinitionLists.TermMeaning> {
    private final SourceLine name;
    private final int indent;

    /** How far the lines below the first are indented, once there is one. */
    private int deeper;

    FieldBody(SourceLine name, int indent) {
      super(new DefinitionLists.TermMeaning(':', false));
      this.name = name;
      this.indent = indent;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      if (state.getIndent() < indent + LEAST_INDENT) {
        return BlockContinue.none();
      }
      deeper = deeper == 0 ? state.getIndent() : deeper;
      return BlockContinue.atColumn(state.getColumn() + Math.min(deeper, state.getIndent()));
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      var term = new Paragraph();
      inlines.parse(SourceLines.of(name), term);
      block.insertBefore(term);
      if (block.getFirstChild() == null) {
        block.unlink();
      }
    }
  }
}
