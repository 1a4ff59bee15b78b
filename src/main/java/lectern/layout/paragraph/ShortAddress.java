package lectern.layout.paragraph;

import java.util.List;
import lectern.document.Inline;
import lectern.document.target.Target;
import lectern.text.CharacterRun;
import lectern.text.Widths;

/**
 * A bare web address in few words, for a column too narrow for it: its host and its last part, as
 * in {@code joelonsoftware.com …/strategy-letter-v}.
 *
 * @param host without {@code www.}
 * @param last what stands below the host, its beginning left out; empty where nothing is
 */
record ShortAddress(String host, String last) {
  private static final String OMITTED = "…/";
  private static final String WWW = "www.";
  private static final List<String> SCHEMES = List.of("https://", "http://");

  /**
   * Whether a link shows nothing but the address it leads to, which is too wide for so many cells.
   * One that names a user keeps all of its words: they may only look like a host.
   */
  static boolean fits(Inline.Link link, int cells, Widths widths) {
    return link.content().size() == 1
        && link.content().getFirst() instanceof Inline.Text words
        && link.target() instanceof Target.Web web
        && bare(web.address()).equals(bare(words.text()))
        && (web.address().equals(words.text()) || words.text().startsWith(WWW))
        && host(bare(words.text())).indexOf('@') < 0
        && widths.of(words.text()) > cells;
  }

  /** An address in two parts, what stands below the host of at most {@code cells} cells. */
  static ShortAddress of(String address, int cells, Widths widths) {
    String bare = bare(address);
    String host = host(bare);
    String path = bare.substring(host.length());
    String shown = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    int end = CharacterRun.start(path, path.length(), "/");
    int query = CharacterRun.until(path, 0, "?#");
    int slash = path.lastIndexOf('/', Math.min(query, end) - 1);
    String last =
        end == 0
            ? ""
            : slash > 0 ? OMITTED + path.substring(slash + 1, end) : path.substring(0, end);
    String fitting = cut(last, cells, widths);
    return slash > 0 ? new ShortAddress(shown, fitting) : new ShortAddress(shown + fitting, "");
  }

  /** Without its scheme. */
  private static String bare(String address) {
    for (String scheme : SCHEMES) {
      if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return address.substring(scheme.length());
      }
    }
    return address;
  }

  private static String host(String bare) {
    return bare.substring(0, CharacterRun.until(bare, 0, "/?#"));
  }

  private static String cut(String words, int cells, Widths widths) {
    return widths.of(words) <= cells
        ? words
        : words.substring(0, widths.offsetFitting(words, cells - 1)) + "…";
  }
}
