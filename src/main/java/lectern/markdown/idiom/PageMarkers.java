package lectern.markdown.idiom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.markdown.grammar.link.WikiLinks;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Recognises paragraphs that only control a layout, such as {@code [TOC]} and page breaks, or an
 * editor.
 */
final class PageMarkers {
  private static final Set<String> WORDS =
      Set.of(
          "[toc]",
          "[[toc]]",
          "[[_toc_]]",
          "@[toc]",
          "{:toc}",
          "{toc}",
          "{{toc}}",
          "///footnotes go here///",
          "\\",
          "\\tableofcontents",
          "\\newpage",
          "\\pagebreak",
          "\\clearpage");

  private static final int LONGEST = 30;

  /** A mode, or variables and their values; other words between such marks are a title. */
  private static final Pattern EMACS =
      Pattern.compile("-\\*- ?(?:[a-z]+|(?:Mode|[a-z-]+): [^*]+) ?-\\*-");

  /** A word of a line for Vim. */
  private static final Pattern VIM =
      Pattern.compile("|:|set?|[a-z]+=[^ ]+|(?:no)?(?:et|expandtab|ai|wrap|spell|list|fen):?");

  /** Whether these words are all that this paragraph says. */
  static boolean isOnlyMarkers(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    if (!(first instanceof Text before)) {
      return false;
    }
    if (first.getNext() == null) {
      return isOne(before.getLiteral()) || isMode(before.getLiteral(), paragraph);
    }
    // The bracket before a wiki link has been taken away.
    return before.getLiteral().isEmpty()
        && first.getNext() instanceof WikiLinks.WikiLink link
        && link.getNext() == null
        && link.getFirstChild() instanceof Text page
        && isOne("[[" + page.getLiteral() + "]]");
  }

  /** Whether the first line of a text says to Emacs, or the last one to Vim, how to show it. */
  private static boolean isMode(String words, Paragraph paragraph) {
    if (!(paragraph.getParent() instanceof Document)) {
      return false;
    }
    boolean emacs = EMACS.matcher(words).matches();
    String rest = words.startsWith("% ") ? words.substring(2) : words;
    boolean vim =
        rest.startsWith("vim: ")
            && rest.indexOf('=') > 0
            && Arrays.stream(rest.substring("vim: ".length()).split(" "))
                .allMatch(word -> VIM.matcher(word).matches());
    return paragraph.getPrevious() == null ? emacs || vim : paragraph.getNext() == null && vim;
  }

  private static boolean isOne(String words) {
    return words.length() <= LONGEST && WORDS.contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
