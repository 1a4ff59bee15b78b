package lectern.markdown.idiom;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import lectern.text.CharacterRun;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Shows {@code [Mary]: Here.}, a line of a play that CommonMark takes for a link definition: no
 * link uses the label, it does not look like an address, and it begins or ends like a sentence or
 * its label is a number; {@code [2020-01-02]: started} is a line of a diary.
 */
final class DialogueLines {
  /** Made only for a text with definitions, as a start would wait for it. */
  private static final class Dated {
    /** A date or a time of day, as a diary, a log or a chat begins its lines. */
    private static final Pattern LABEL =
        Pattern.compile(
            "(?:\\d{4}([-/])\\d\\d?(?:\\1\\d\\d?)?" // 2020-01-02, 2020/01
                + "|\\d\\d?([-/])\\d\\d?\\2(?:\\d\\d){1,2}" // 2/1/2020
                + "|\\d\\d?\\.\\d\\d?\\.\\d{4}" // 2.1.2020, but 1.0.10 is a version
                + "|\\d\\d?:\\d\\d)" // 12:01
                + "(?:[:T ,].*)?");

    /**
     * What can only be an address: a place in a text, a path from a folder, a file with its kind.
     */
    private static final Pattern FILE =
        Pattern.compile("#.+|\\.{0,2}/.+|[^.].*\\.[a-zA-Z]\\w{0,4}(?:#.*)?");
  }

  /** Makes paragraphs of such definitions in a tree. */
  static void show(Node root) {
    @Nullable Set<String> cited = null;
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      Node next;
      for (Node node = open.pop().getFirstChild(); node != null; node = next) {
        next = node.getNext();
        if (node instanceof LinkReferenceDefinition definition && isSpoken(definition)) {
          cited = cited == null ? cited(root) : cited;
          if (!cited.contains(definition.getDestination())) {
            definition.insertBefore(words(definition));
            definition.unlink();
          }
        } else if (node instanceof Block && !(node instanceof Paragraph)) {
          open.push(node);
        }
      }
    }
  }

  private static boolean isSpoken(LinkReferenceDefinition definition) {
    String target = definition.getDestination();
    String label = definition.getLabel();
    if (target.isEmpty() || target.contains("://") || label.startsWith("^")) {
      return false;
    }
    boolean dated = Dated.LABEL.matcher(label).matches() && !Dated.FILE.matcher(target).matches();
    if (dated || "\"'“‘«„".indexOf(target.charAt(0)) >= 0) {
      return true;
    }
    int end = CharacterRun.start(target, target.length(), ".,;:!?…");
    boolean sentence =
        end < target.length()
            || Character.isUpperCase(target.codePointAt(0))
            || Character.isUpperCase(label.codePointAt(0))
            || label.chars().allMatch(Character::isDigit);
    boolean address = target.substring(0, end).chars().anyMatch(c -> "/.#:@<%?=".indexOf(c) >= 0);
    return end > 0 && sentence && !address;
  }

  private static Set<String> cited(Node root) {
    var cited = new HashSet<String>();
    var open = new ArrayDeque<Node>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      switch (node) {
        case Link link -> cited.add(link.getDestination());
        case Image image -> cited.add(image.getDestination());
        default -> {}
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        open.push(child);
      }
    }
    return cited;
  }

  private static Paragraph words(LinkReferenceDefinition definition) {
    String title = definition.getTitle();
    var paragraph = new Paragraph();
    paragraph.appendChild(
        new Text(
            "["
                + definition.getLabel()
                + "]: "
                + definition.getDestination()
                + (title == null || title.isEmpty() ? "" : " \"" + title + '"')));
    return paragraph;
  }
}
