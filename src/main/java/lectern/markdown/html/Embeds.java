package lectern.markdown.html;

import java.util.List;
import lectern.document.Inline;
import lectern.document.Inline.Link;
import lectern.document.target.TargetParser;
import lectern.markup.MarkupTag;
import lectern.text.CharacterRun;

/** What stands in the text for videos, audio and pages inside the page: a link that says so. */
final class Embeds {
  private static final List<String> VIDEOS =
      List.of("youtube.", "youtube-nocookie.", "youtu.be", "vimeo.", "bilibili.", "dailymotion.");

  private static final List<String> AUDIO =
      List.of("soundcloud.", "spotify.", "bandcamp.", "music.", "podcasts.");

  /** Characters of an address that are shown whole. */
  private static final int LONGEST_SHOWN = 80;

  /** Whether this tag is of such an element, whose own words are for browsers without it. */
  static boolean isEmbed(MarkupTag tag) {
    return switch (tag.name()) {
      case "iframe", "video", "audio", "object", "embed" -> true;
      default -> false;
    };
  }

  /** The address of what it shows, or nothing. */
  static String address(MarkupTag tag) {
    for (String name : new String[] {"src", "data-src", "data", "data-lazy-src"}) {
      String address = tag.attribute(name).strip();
      if (!address.isEmpty() && !address.equals("about:blank")) {
        return page(address);
      }
    }
    return "";
  }

  /** The link that stands for it; the tag has an address. */
  static Link link(MarkupTag tag) {
    var target = TargetParser.parse(address(tag));
    String title = tag.attribute("title").strip();
    // "YouTube video player" is what the copied code says, no title.
    boolean titled =
        !title.isEmpty() && !title.endsWith("player") && !title.equals("YouTube video");
    String words = kind(tag, target.address()) + ": " + (titled ? title : shown(target.address()));
    return new Link(List.of(new Inline.Text(words)), target, "");
  }

  private static String kind(MarkupTag tag, String address) {
    return switch (tag.name()) {
      case "video" -> "Video";
      case "audio" -> "Audio";
      default ->
          VIDEOS.stream().anyMatch(address::contains)
              ? "Video"
              : AUDIO.stream().anyMatch(address::contains) ? "Audio" : "Embedded";
    };
  }

  /** An address as people write it: without scheme, {@code www.} and a last slash. */
  private static String shown(String address) {
    String shown = address;
    for (String prefix : new String[] {"https:", "http:", "//", "www."}) {
      shown = shown.startsWith(prefix) ? shown.substring(prefix.length()) : shown;
    }
    // What a program is told after the address of its page is nothing to read.
    int query = shown.length() > LONGEST_SHOWN ? shown.indexOf('?') : -1;
    shown = query > 0 ? shown.substring(0, query) : shown;
    shown = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    return shown.isEmpty() ? address : shown.replace('\n', ' ').replace('\t', ' ');
  }

  /** The page where the same video is shown, for a player alone opens badly. */
  private static String page(String address) {
    int embed = address.indexOf("/embed/");
    boolean youTube = address.contains("youtube.com/") || address.contains("youtube-nocookie.com/");
    if (!youTube || embed < 0) {
      return address;
    }
    String id = address.substring(embed + "/embed/".length());
    int end = CharacterRun.until(id, 0, "?&#/");
    return id.startsWith("videoseries") || end == 0
        ? address
        : "https://www.youtube.com/watch?v=" + id.substring(0, end);
  }
}
