package lectern.markdown.template;

import org.jspecify.annotations.Nullable;

/** Tags for what stands on another site: videos, audio, messages, pieces of code. */
final class EmbedTags {
  /** What this tag is rewritten to, or null when it stands for no such thing. */
  static @Nullable TagReplacement of(TagCall call) {
    TagArguments arguments = call.arguments();
    String id = arguments.get(0, "id", "video", "key");
    String title = arguments.named("title", "caption", "label");
    return switch (call.name()) {
      case "youtube", "youtubelite", "youtube-lite", "lite-youtube", "youtube_embed", "yt" ->
          frame("https://www.youtube.com/watch?v=", id, title);
      case "vimeo" -> frame("https://vimeo.com/", id, title);
      case "bilibili" -> frame("https://www.bilibili.com/video/", id, title);
      case "tweet", "twitter", "x", "x_simple", "twitter_simple" -> message(call);
      case "instagram" -> link(call, "https://www.instagram.com/p/", id, "Instagram: " + id);
      case "mastodon", "toot", "bluesky" -> link(call, "", id, "");
      case "gist" -> gist(call);
      case "codepen" ->
          link(
              call,
              "https://codepen.io/" + arguments.named("user") + "/pen/",
              id,
              "CodePen: " + id);
      case "spotify" -> frame("https://open.spotify.com/", spotify(id), title);
      case "github" -> link(call, "https://github.com/", id, "GitHub: " + id);
      case "codesandbox" -> link(call, "https://codesandbox.io/s/", id, "CodeSandbox: " + id);
      case "stackblitz" -> link(call, "https://stackblitz.com/edit/", id, "StackBlitz: " + id);
      case "glitch", "jsfiddle", "medium", "podcast", "post", "reddit", "replit", "wikipedia" ->
          isWeb(id) ? link(call, "", id, "") : null;
      case "video", "audio", "iframe", "embed", "pdf", "asciinema", "local_video" ->
          file(call.name(), arguments, title);
      default -> null;
    };
  }

  /** The path of {@code episode%20ID} or {@code spotify:episode:ID}. */
  private static String spotify(String id) {
    return id.startsWith("spotify:")
        ? id.substring("spotify:".length()).replace(':', '/')
        : id.replace("%20", "/");
  }

  private static TagReplacement frame(String site, String id, String title) {
    if (id.isEmpty()) {
      return TagReplacement.NONE;
    }
    return TagReplacement.of(
        TagOutput.frame(id.contains("/") && isWeb(id) ? id : site + id, title));
  }

  private static TagReplacement link(TagCall call, String site, String id, String words) {
    if (id.isEmpty()) {
      return TagReplacement.NONE;
    }
    return isWeb(id) || site.isEmpty()
        ? TagReplacement.of(TagOutput.link(call.place(), id, ""))
        : TagReplacement.of(TagOutput.link(call.place(), site + id, words));
  }

  private static TagReplacement message(TagCall call) {
    TagArguments arguments = call.arguments();
    String id = arguments.get(arguments.places().size() > 1 ? 1 : 0, "id", "url");
    String user = arguments.named("user");
    user = user.isEmpty() && arguments.places().size() > 1 ? arguments.at(0) : user;
    String by = user.isEmpty() ? "Post on X" : "Post on X by @" + user;
    String path = user.isEmpty() ? "i/web" : user;
    return link(call, "https://x.com/" + path + "/status/", id, by);
  }

  private static TagReplacement gist(TagCall call) {
    TagArguments arguments = call.arguments();
    boolean byUser = arguments.places().size() > 1 && arguments.at(0).indexOf('/') < 0;
    String id = byUser ? arguments.at(0) + "/" + arguments.at(1) : arguments.get(0, "id");
    String file = arguments.get(byUser ? 2 : 1, "file");
    return link(call, "https://gist.github.com/", id, "Gist: " + (file.isEmpty() ? id : file));
  }

  private static TagReplacement file(String name, TagArguments arguments, String title) {
    String source = arguments.get(0, "src", "url", "mp4", "webm", "mp3", "path", "file");
    if (source.isEmpty()) {
      source = hosted(arguments);
    }
    if (source.isEmpty()) {
      return TagReplacement.NONE;
    }
    boolean framed = name.equals("iframe") || name.equals("embed") || name.equals("pdf");
    String element = framed ? "iframe" : name.equals("audio") ? "audio" : "video";
    boolean linked = title.contains("](");
    String shown =
        "<"
            + element
            + ProcessingInstructions.attribute("src", source)
            + ProcessingInstructions.attribute("title", linked ? "" : title)
            + "></"
            + element
            + ">";
    return linked
        ? TagReplacement.of(
            TagOutput.enclosed(
                "<figure>" + shown + "<figcaption>", title, "</figcaption></figure>"))
        : TagReplacement.html(shown);
  }

  /** {@code {% include video id="…" provider="youtube" %}} of Minimal Mistakes. */
  private static String hosted(TagArguments arguments) {
    String id = arguments.named("id");
    return switch (arguments.named("provider")) {
      case "youtube" -> "https://www.youtube.com/watch?v=" + id;
      case "vimeo" -> "https://vimeo.com/" + id;
      default -> "";
    };
  }

  private static boolean isWeb(String address) {
    return address.startsWith("http://") || address.startsWith("https://");
  }
}
