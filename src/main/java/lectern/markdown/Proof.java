package lectern.markdown;

import java.util.List;
import java.util.Set;

/**
 * What an author wants to know of a text before anyone reads it; lines count from 1 in the body.
 *
 * @param slips what is wrong whatever else there is in the folder, in the order of the text
 * @param links where it leads to; whether a file or an essay is there, others must say
 * @param places the ids that a link may lead to: headings, and elements of HTML
 */
public record Proof(List<Slip> slips, List<Link> links, Set<String> places) {
  public Proof {
    slips = List.copyOf(slips);
    links = List.copyOf(links);
    places = Set.copyOf(places);
  }

  /** Something to mend, in one sentence. */
  public record Slip(int line, String message) {}

  /**
   * A link as it was written.
   *
   * @param title whether it is {@code [[…]]}, the title of an essay, rather than an address
   */
  public record Link(int line, String written, boolean title) {}

  /**
   * Proof-reads the Markdown of an essay, without its front matter.
   *
   * <p>It is a pass of its own, so that reading never pays for knowing lines.
   */
  public static Proof of(String body) {
    return of(body, Syntax.MARKDOWN);
  }

  /** As {@link #of(String)}, of a text that is known to be written so. */
  public static Proof of(String body, Syntax syntax) {
    return new ProofReader().proof(body, syntax);
  }
}
