package lectern.markdown.note;

import lectern.text.CharacterMatch;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Finds {@code [^label]} without a definition, which the footnotes extension leaves as text. */
public final class UndefinedMarks implements LinkProcessor {

  /** A mark whose note nobody wrote. */
  public static final class UndefinedMark extends CustomNode {
    public final String label;

    UndefinedMark(String label) {
      this.label = label;
    }
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    boolean isInlineNote = link.marker() != null && link.marker().getLiteral().equals("^");
    if (isInlineNote || link.destination() != null || text == null || !isMark(text)) {
      return LinkResult.none();
    }
    String label = text.substring(1);
    if (context.getDefinition(FootnoteDefinition.class, label) != null
        || isReference(link.label(), context)
        || (!SpacedLabels.isOfWords(label) && isPattern(label))) {
      return LinkResult.none();
    }
    return LinkResult.replaceWith(new UndefinedMark(label), link.afterTextBracket());
  }

  private static boolean isReference(@Nullable String label, InlineParserContext context) {
    return label != null && context.getDefinition(LinkReferenceDefinition.class, label) != null;
  }

  /** Whether this is a set of characters in a regular expression, as in {@code [^a-z]}. */
  private static boolean isPattern(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      boolean range = c == '-' && (i < 2 || label.charAt(i - 2) == '-') && i + 2 == label.length();
      boolean part = c > 127 || Character.isLetterOrDigit(c) || "-_:. ".indexOf(c) >= 0;
      if (range || !part) {
        return true;
      }
    }
    return false;
  }

  /** A caret and a label, which is one word or several. */
  private static boolean isMark(String text) {
    return text.length() > 1 && text.charAt(0) == '^' && isLabel(text.substring(1));
  }

  private static boolean isLabel(String label) {
    return !CharacterMatch.any(label, Character::isWhitespace) || SpacedLabels.isOfWords(label);
  }

  /** The offset of the bracket after the label that starts here, or 0 when none does. */
  public static int labelEnd(String text, int start) {
    int end = SpacedLabels.end(text, start);
    return end > 0 && isLabel(text.substring(start, end)) ? end : 0;
  }
}
