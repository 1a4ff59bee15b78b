package lectern.markdown.template;

import org.jspecify.annotations.Nullable;

/** Tags for what stands on another site: films, sounds, messages, pieces of code. */
final class EmbedTags {
  private EmbedTags() {}

  /** What this tag is rewritten to, or null when it stands for no such thing. */
  static @Nullable TagReplacement of(TagCall call) {
    TagArguments said = call.said();
    String id = said.get(0, "id", "video", "key");
    String title = said.named("title", "caption", "label");
    return switch (call.name()) {
      case "youtube", "youtubelite", "youtube-lite", "lite-youtube", "youtube_embed", "yt" ->
          frame("https://www.youtube.com/watch?v=", id, title);
      case "vimeo" -> frame("https://vimeo.com/", id, title);
      case "bilibili" -> frame("https://www.bilibili.com/video/", id, title);
      case "tweet", "twitter", "x", "x_simple", "twitter_simple" -> message(said);
      case "instagram" -> link("https://www.instagram.com/p/", id, "Instagram: " + id);
      case "mastodon", "toot", "bluesky" -> link("", id, "");
      case "gist" -> gist(said);
      case "codepen" ->
          link("https://codepen.io/" + said.named("user") + "/pen/", id, "CodePen: " + id);
      case "spotify" -> frame("https://open.spotify.com/", id.replace("%20", "/"), title);
      case "video", "audio", "iframe", "embed", "pdf", "asciinema", "local_video" ->
          file(call.name(), said, title);
      default -> null;
    };
  }

  private static TagReplacement frame(String site, String id, String title) {
    if (id.isEmpty()) {
      return TagReplacement.NOTHING;
    }
    return TagReplacement.of(
        TagOutput.frame(id.contains("/") && isWeb(id) ? id : site + id, title));
  }

  private static TagReplacement link(String site, String id, String words) {
    if (id.isEmpty()) {
      return TagReplacement.NOTHING;
    }
    return isWeb(id) || site.isEmpty()
        ? TagReplacement.of(TagOutput.link(id, ""))
        : TagReplacement.of(TagOutput.link(site + id, words));
  }

  private static TagReplacement message(TagArguments said) {
    String id = said.get(said.places().size() > 1 ? 1 : 0, "id", "url");
    String user = said.named("user");
    user = user.isEmpty() && said.places().size() > 1 ? said.at(0) : user;
    String by = user.isEmpty() ? "Post on X" : "Post on X by @" + user;
    String path = user.isEmpty() ? "i/web" : user;
    return link("https://x.com/" + path + "/status/", id, by);
  }

  private static TagReplacement gist(TagArguments said) {
    boolean byUser = said.places().size() > 1 && said.at(0).indexOf('/') < 0;
    String id = byUser ? said.at(0) + "/" + said.at(1) : said.get(0, "id");
    String file = said.get(byUser ? 2 : 1, "file");
    return link("https://gist.github.com/", id, "Gist: " + (file.isEmpty() ? id : file));
  }

  private static TagReplacement file(String name, TagArguments said, String title) {
    String source = said.get(0, "src", "url", "mp4", "webm", "mp3", "path", "file");
    if (source.isEmpty()) {
      source = hosted(said);
    }
    if (source.isEmpty()) {
      return TagReplacement.NOTHING;
    }
    boolean framed = name.equals("iframe") || name.equals("embed") || name.equals("pdf");
    String element = framed ? "iframe" : name.equals("audio") ? "audio" : "video";
    return TagReplacement.html(
        "<"
            + element
            + ProcessingInstructions.attribute("src", source)
            + ProcessingInstructions.attribute("title", title)
            + "></"
            + element
            + ">");
  }

  /** {@code {% include video id="…" provider="youtube" %}} of Minimal Mistakes. */
  private static String hosted(TagArguments said) {
    String id = said.named("id");
    return switch (said.named("provider")) {
      case "youtube" -> "https://www.youtube.com/watch?v=" + id;
      case "vimeo" -> "https://vimeo.com/" + id;
      default -> "";
    };
  }

  private static boolean isWeb(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }
}
