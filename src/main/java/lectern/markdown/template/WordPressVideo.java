package lectern.markdown.template;

import lectern.markup.Ascii;
import org.jspecify.annotations.Nullable;

/** The address of a video that WordPress names by its site and, often, its id alone. */
final class WordPressVideo {
  /** The id of a video at YouTube; without a closing tag anything else is a word. */
  private static final int YOUTUBE_ID = 11;

  /**
   * The address, or null where this names no video.
   *
   * @param site {@code youtube} or {@code vimeo}
   * @param address what stands between the tags, or after the name
   * @param paired whether it stands between tags
   */
  static @Nullable String address(String site, String address, boolean paired) {
    String plain = address.strip().replace("\\_", "_").replace("&amp;", "&");
    int blank = plain.indexOf(' ');
    String first = blank < 0 ? plain : plain.substring(0, blank);
    if (first.startsWith("id=")) {
      first = first.substring("id=".length()).replace("\"", "").replace("'", "");
    } else if (blank >= 0 && plain.indexOf('=', blank) < 0) {
      return null;
    }
    if (first.startsWith("http://") || first.startsWith("https://")) {
      return first;
    }
    int end = Ascii.wordEnd(first, 0, "-_");
    String id = first.substring(0, end);
    String rest = first.substring(end);
    boolean number = id.chars().allMatch(c -> Ascii.isDigit((char) c));
    boolean known = site.equals("vimeo") ? number : paired || id.length() == YOUTUBE_ID;
    if (id.isEmpty() || !known || !(rest.isEmpty() || "?&".indexOf(rest.charAt(0)) >= 0)) {
      return null;
    }
    return site.equals("vimeo")
        ? "https://vimeo.com/" + id + rest
        : "https://www.youtube.com/watch?v=" + id + rest.replace('?', '&');
  }
}
