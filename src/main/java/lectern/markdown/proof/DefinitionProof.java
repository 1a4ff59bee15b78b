package lectern.markdown.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import lectern.markdown.Proof;
import lectern.markup.LinkLabel;
import org.commonmark.node.LinkReferenceDefinition;

/** The definitions {@code [label]: address} of a text, and which of them no link asks for. */
final class DefinitionProof {
  /** A definition, and where it stands. */
  private record DefinitionLocation(LinkReferenceDefinition definition, int line, int column) {}

  private final Map<String, DefinitionLocation> definitions = new LinkedHashMap<>();
  private final List<DefinitionLocation> again = new ArrayList<>();
  private final Set<String> cited = new HashSet<>();

  /** Labels that stand after words as in a link, and are shown with their brackets. */
  private final List<LabelUse> asked = new ArrayList<>();

  /** A label that is asked for, and where. */
  private record LabelUse(String source, int line, int column) {}

  void define(LinkReferenceDefinition definition, int line, int column) {
    if (isRemark(definition)) {
      return;
    }
    var place = new DefinitionLocation(definition, line, column);
    DefinitionLocation first =
        definitions.putIfAbsent(LinkLabel.normalized(definition.getLabel()), place);
    if (first != null && !first.definition.getDestination().equals(definition.getDestination())) {
      again.add(place);
    }
  }

  /** {@code [//]: # (words)} and {@code [comment]: <> (words)} hide words from the page. */
  private static boolean isRemark(LinkReferenceDefinition definition) {
    String address = definition.getDestination();
    return address.isEmpty() || address.equals("#") || definition.getLabel().startsWith("//");
  }

  /** Takes down the label that a link, as it was written, asks for: the last in brackets. */
  void link(String written) {
    // A superscript number, ^[1]^, asks for its label too.
    String source = written.endsWith("]^") ? written.substring(0, written.length() - 1) : written;
    if (!source.endsWith("]")) {
      return;
    }
    boolean empty = source.endsWith("[]") && !source.endsWith("\\[]");
    String text = empty ? source.substring(0, source.length() - 2) : source;
    int close = text.lastIndexOf(']');
    int open = text.lastIndexOf('[', close);
    while (open > 0 && text.charAt(open - 1) == '\\') {
      open = text.lastIndexOf('[', open - 1);
    }
    if (open >= 0) {
      cited.add(LinkLabel.normalized(text.substring(open + 1, close)));
    }
  }

  /** Takes down all labels in brackets that stand in words within HTML. */
  void words(String words) {
    LinkLabel.in(words).forEach(label -> cited.add(LinkLabel.normalized(label.words())));
  }

  /**
   * Takes down {@code [words][label]} among words that are no link.
   *
   * @param columns the column of what was written so, 0 when not known; less when escaped
   */
  void text(String words, ToIntFunction<String> columns, int line) {
    for (int at = words.indexOf("]["); at > 0; at = words.indexOf("][", at + 2)) {
      int open = words.lastIndexOf('[', at);
      int close = words.indexOf(']', at + 2);
      if (open >= 0 && close > at + 2 && isReference(words, open, at, close)) {
        String source = words.substring(open, close + 1);
        int column = columns.applyAsInt(source);
        if (column >= 0) {
          asked.add(new LabelUse(source, line, column));
        }
      }
    }
  }

  /** Whether words in brackets have a label after them, and are no place in a list of lists. */
  private static boolean isReference(String words, int open, int middle, int close) {
    boolean separate = open == 0 || !Character.isLetterOrDigit(words.charAt(open - 1));
    boolean ends = close + 1 == words.length() || "[(:".indexOf(words.charAt(close + 1)) < 0;
    String label = words.substring(middle + 2, close);
    return separate
        && ends
        && label.indexOf('[') < 0
        && "^@!".indexOf(label.charAt(0)) < 0
        && !isOfProgram(label)
        && words.substring(open + 1, middle).chars().filter(Character::isLetter).count() > 1;
  }

  /** {@code module.Class.method}, which generators of references know. */
  private static boolean isOfProgram(String label) {
    return label.indexOf('.') > 0
        && label.chars().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.');
  }

  /** What is wrong with them, once all of the text has been seen. */
  List<Proof.ProofFault> faults() {
    var faults = new ArrayList<Proof.ProofFault>();
    definitions.forEach((key, place) -> {
      if (!cited.contains(key)) {
        faults.add(
            fault(place, "defines an address that no link asks for; write [words][%] or [%]"));
      }
    });
    // Where nothing is defined, brackets side by side may mean anything.
    for (LabelUse label : definitions.isEmpty() ? List.<LabelUse>of() : asked) {
      String key = label.source.substring(label.source.indexOf("][") + 1);
      faults.add(
          new Proof.ProofFault(
              label.line,
              label.column,
              label.source + " leads nowhere; write a line " + key + ": with its address"));
    }
    for (DefinitionLocation place : again) {
      faults.add(fault(place, "is defined a second time, and the first counts; change the label"));
    }
    return faults;
  }

  private static Proof.ProofFault fault(DefinitionLocation place, String message) {
    String label = place.definition.getLabel();
    return new Proof.ProofFault(
        place.line, place.column, "[" + label + "] " + message.replace("%", label));
  }
}
