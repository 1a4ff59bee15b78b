package lectern.document;

import lectern.document.target.Target;
import lectern.text.Sanitiser;

/** A link written out in Markdown, to be pasted elsewhere. */
public final class MarkdownLink {
  private MarkdownLink() {}

  /** {@code [words](address)}; only {@code <address>} when the words are nothing else. */
  public static String of(String words, Target target) {
    String address = address(target);
    String label = Sanitiser.oneLine(words).strip();
    if (label.isEmpty() || label.equals(address)) {
      return "<" + address + ">";
    }
    boolean plain = address.chars().noneMatch(c -> c == ' ' || c == '(' || c == ')' || c == '<');
    return "[" + escaped(label) + "](" + (plain ? address : "<" + address + ">") + ")";
  }

  /** The address as written, on one line and without anything that commands a terminal. */
  public static String address(Target target) {
    return Sanitiser.oneLine(target.address()).strip();
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }
}
