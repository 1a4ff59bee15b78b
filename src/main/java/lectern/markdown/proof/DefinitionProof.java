package lectern.markdown.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.markdown.Proof;
import org.commonmark.node.LinkReferenceDefinition;

/** The definitions {@code [label]: address} of a text, and which of them no link asks for. */
final class DefinitionProof {
  /** A definition, and where it stands. */
  private record Place(LinkReferenceDefinition definition, int line, int column) {}

  private final Map<String, Place> definitions = new LinkedHashMap<>();
  private final List<Place> again = new ArrayList<>();
  private final Set<String> cited = new HashSet<>();

  void define(LinkReferenceDefinition definition, int line, int column) {
    if (isRemark(definition)) {
      return;
    }
    var place = new Place(definition, line, column);
    Place first = definitions.putIfAbsent(key(definition.getLabel()), place);
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
    if (!written.endsWith("]")) {
      return;
    }
    String text = written.endsWith("[]") ? written.substring(0, written.length() - 2) : written;
    int close = text.lastIndexOf(']');
    int open = text.lastIndexOf('[', close);
    if (open >= 0) {
      cited.add(key(text.substring(open + 1, close)));
    }
  }

  /** Takes down all labels in brackets that stand in words within HTML. */
  void words(String words) {
    int open = -1;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c == '[') {
        open = at;
      } else if (c == ']' && open >= 0) {
        cited.add(key(words.substring(open + 1, at)));
        open = -1;
      }
    }
  }

  /** What is wrong with them, once all of the text has been seen. */
  List<Proof.ProofFault> slips() {
    var slips = new ArrayList<Proof.ProofFault>();
    definitions.forEach((key, place) -> {
      if (!cited.contains(key)) {
        slips.add(slip(place, "defines an address that no link asks for; write [words][%] or [%]"));
      }
    });
    for (Place place : again) {
      slips.add(slip(place, "is defined a second time, and the first counts; change the label"));
    }
    return slips;
  }

  private static Proof.ProofFault slip(Place place, String message) {
    String label = place.definition.getLabel();
    return new Proof.ProofFault(
        place.line, place.column, "[" + label + "] " + message.replace("%", label));
  }

  /** CommonMark 0.31, 4.7: labels match without case, and white space within them is one blank. */
  private static String key(String label) {
    return String.join(" ", label.strip().split("\\s+"))
        .toLowerCase(Locale.ROOT)
        .toUpperCase(Locale.ROOT);
  }
}
