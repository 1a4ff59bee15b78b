package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters over all that can be followed on the screen.
 *
 * @param inNote whether the references are the pop-up's and not the page's
 * @param references what each hint leads to, in reading order
 * @param typed the letters typed so far
 */
public record Hints(boolean inNote, List<Integer> references, String typed) {
  /** The letters under the fingers first; none that is easily taken for another. */
  private static final String LETTERS = "asdfghjkleruiowcvnm";

  public Hints {
    references = List.copyOf(references);
  }

  /** The letters of every hint, in the order of the references; no label begins another. */
  List<String> labels() {
    int count = references.size();
    int base = LETTERS.length();
    int length = 1;
    for (int reach = base; reach < count; reach *= base) {
      length++;
    }
    var labels = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      var label = new StringBuilder();
      for (int rest = i, at = 0; at < length; at++, rest /= base) {
        label.insert(0, LETTERS.charAt(rest % base));
      }
      labels.add(label.toString());
    }
    return labels;
  }

  /** The hints after another letter, or null when no label goes on like that. */
  @Nullable Hints withPrompt(String letter) {
    String longer = typed + letter;
    boolean begins = labels().stream().anyMatch(label -> label.startsWith(longer));
    return begins ? new Hints(inNote, references, longer) : null;
  }

  /** The reference whose label has been typed wholly, or -1. */
  int chosen() {
    return labels().contains(typed) ? references.get(labels().indexOf(typed)) : -1;
  }
}
