package lectern.markdown.grammar.block;

import java.util.Locale;
import lectern.markdown.html.CalloutKinds;
import lectern.markup.Ascii;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads the callouts of Python-Markdown, {@code !!! note "Title"}, those that fold, {@code ???},
 * and tabs, {@code === "Title"}: what is indented by four spaces below such a line stands in them.
 */
public final class Admonitions extends AbstractBlockParserFactory {
  private static final int MARKER_LENGTH = 3;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || line.length() < start + MARKER_LENGTH + 2) {
      return BlockStart.none();
    }
    String marker = line.subSequence(start, start + MARKER_LENGTH).toString();
    String rest = line.subSequence(start + MARKER_LENGTH, line.length()).toString();
    if (!marker.equals("!!!") && !marker.equals("???") && !marker.equals("===")) {
      return BlockStart.none();
    }
    // ???+ is unfolded, ===! begins another set of tabs, ===+ is the one that is shown.
    boolean marked = !marker.equals("!!!") && (rest.startsWith("+") || rest.startsWith("!"));
    rest = marked ? rest.substring(1) : rest;
    if (!rest.startsWith(" ") || rest.isBlank()) {
      return BlockStart.none();
    }
    String words = rest.strip();
    int open = words.indexOf('"');
    boolean titled = open >= 0 && words.endsWith("\"") && words.length() > open + 1;
    String kinds = (titled ? words.substring(0, open) : words).strip();
    if (marker.equals("===") ? !titled || open > 0 : !isKind(kinds, titled)) {
      return BlockStart.none();
    }
    String title = titled ? words.substring(open + 1, words.length() - 1) : "";
    int blank = kinds.indexOf(' ');
    // Empty quotes ask for a callout without a title.
    String kind =
        titled && title.isEmpty() ? "quote" : blank < 0 ? kinds : kinds.substring(0, blank);
    return BlockStart.of(new Containers.Indented(kind, title)).atIndex(line.length());
  }

  private static boolean isNamePart(char c) {
    return Ascii.isWord(c) || c == '-' || c == '_';
  }

  /** A kind; without a title one that is known, for else the words would be lost. */
  private static boolean isKind(String words, boolean titled) {
    return titled
        ? !words.isEmpty() && words.chars().allMatch(c -> isNamePart((char) c) || c == ' ')
        : CalloutKinds.isCallout(words.toLowerCase(Locale.ROOT));
  }
}
