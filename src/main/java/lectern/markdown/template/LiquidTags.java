package lectern.markdown.template;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags of Liquid, as Jekyll and Eleventy know them. */
final class LiquidTags {
  private static final Pattern WRAPS = Pattern.compile("\\{%-? *(?:end)?raw *-?%}");

  /** What opens the words that Octopress shows beside the text again. */
  static final String PULLED = "{\"";

  /** GitBook's tag around a fence. */
  private static final Pattern FENCED =
      Pattern.compile("\\s*\\R[ \t>]*(```+|~~~+)(?s:.*)\\R[ \t>]*\\1\\s*");

  /** What this tag is rewritten to, or null when Liquid has none of this name. */
  static @Nullable TagReplacement of(TagCall call) {
    TagArguments arguments = call.arguments();
    String body = call.tag().body();
    return switch (call.name()) {
      case "pullquote" ->
          body.contains(PULLED)
              ? TagReplacement.of(
                  body.replace(PULLED + " ", "")
                      .replace(PULLED, "")
                      .replace(" \"}", "")
                      .replace("\"}", ""))
              : null;
      case "code" ->
          call.paired() && FENCED.matcher(body).matches() && !call.place().inHtml()
              ? TagReplacement.of(body)
              : code(call);
      case "highlight", "prism" -> code(call);
      case "set", "capture" ->
          TagBody.of(call.tag()) == TagBody.CODE && call.paired()
              ? TagReplacement.of(CodeTags.of("", unwrapped(body), call.place()))
              : null;
      case "mermaid" ->
          call.paired()
              ? TagReplacement.of(CodeTags.of("mermaid", body, call.place()))
              : TagReplacement.NONE;
      case "raw", "verbatim" -> call.paired() ? TagReplacement.of(body) : TagReplacement.NONE;
      case "post_url" -> TagReplacement.of(TagOutput.path(arguments.at(0)) + ".md");
      case "link" ->
          arguments.at(0).matches("https?://.+")
              ? TagReplacement.of(TagOutput.link(call.place(), arguments.at(0), ""))
              : arguments.places().size() == 1
                  ? TagReplacement.of("/" + bare(TagOutput.path(arguments.at(0))))
                  : null;
      case "include", "render", "include_relative", "include_cached" -> included(call);
      case "marginfigure", "maincolumn", "fullwidth" -> tufte(call);
      case "newthought" -> TagReplacement.of(arguments.from(0));
      default -> null;
    };
  }

  private static TagReplacement code(TagCall call) {
    return call.paired()
        ? TagReplacement.of(
            CodeTags.of(call.arguments().at(0), unwrapped(call.tag().body()), call.place()))
        : TagReplacement.NONE;
  }

  /** Code without the tags that keep Liquid from reading it, which no reader ever sees. */
  static String unwrapped(String body) {
    return body.contains("endraw") ? WRAPS.matcher(body).replaceAll("") : body;
  }

  private static String bare(String path) {
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /** {@code {% include figure.html src="…" %}}: the name of the file says what it stands for. */
  private static @Nullable TagReplacement included(TagCall call) {
    TagArguments arguments = call.arguments();
    String file = arguments.at(0);
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    String word = (dot < 0 ? name : name.substring(0, dot)).replace('_', '-');
    var inner = new TagCall(call.tag(), word, arguments.withoutFirst(), false, false, call.place());
    TagReplacement known = word.equals("include") ? null : CommonShortcodes.of(inner);
    boolean inSentence =
        call.place().wordsBefore()
            && call.place().wordsAfter()
            && call.tag().source().indexOf('=') < 0;
    // Between words it may only be mentioned, which depends on what else the text shows.
    return known == null && !inSentence ? TagReplacement.NONE : known;
  }

  /** The figures of Tufte's theme: {@code {% marginfigure "id" "path" "caption" %}}. */
  private static TagReplacement tufte(TagCall call) {
    int path = call.name().equals("marginfigure") ? 1 : 0;
    TagArguments arguments = call.arguments();
    return TagReplacement.of(TagOutput.figure(arguments.at(path), "", arguments.at(path + 1), ""));
  }
}
