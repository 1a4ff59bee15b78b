package lectern.markdown;

import java.util.List;
import lectern.document.FragmentIndex;

/**
 * What {@code check} reports of one text.
 *
 * <p>Lines count from 1 in the body, columns from 1 in the line as it was written, in characters
 * (code points of Unicode); a column of 0 is not known.
 *
 * @param faults what is wrong whatever else there is in the folder, in the order of the text
 * @param links where it leads to; whether a file or an essay is there, others must say
 * @param fragments where links into it may lead, as the screen follows them
 */
public record Proof(List<ProofFault> faults, List<ProofLink> links, FragmentIndex fragments) {
  public Proof {
    faults = List.copyOf(faults);
    links = List.copyOf(links);
  }

  /** The column of words that stand in a line just once, or 0. */
  public static int onlyColumn(String line, String words) {
    int at = words.isEmpty() ? -1 : line.indexOf(words);
    return at < 0 || line.indexOf(words, at + 1) >= 0 ? 0 : line.codePointCount(0, at) + 1;
  }

  /** Something to fix, in one sentence. */
  public record ProofFault(int line, int column, String message) {}

  /**
   * A link as it was written.
   *
   * @param title whether it is {@code [[…]]}, the title of an essay, rather than an address
   */
  public record ProofLink(int line, int column, String address, boolean title) {}
}
