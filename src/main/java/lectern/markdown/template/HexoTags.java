package lectern.markdown.template;

import java.util.List;
import lectern.markup.Ascii;
import org.jspecify.annotations.Nullable;

/** The tags of Hexo. */
final class HexoTags {
  /** What this tag is rewritten to, or null when Hexo has none of this name. */
  static @Nullable TagReplacement of(TagCall call) {
    TagArguments arguments = call.arguments();
    return switch (call.name()) {
      case "asset_img", "img" -> image(arguments);
      case "asset_path" -> TagReplacement.of(TagOutput.path(arguments.at(0)));
      case "asset_link" ->
          TagReplacement.of(TagOutput.link(TagOutput.path(arguments.at(0)), arguments.from(1)));
      case "post_link" -> {
        String path = TagOutput.path(arguments.at(0));
        List<String> places = arguments.places();
        boolean flagged = places.size() > 2 && places.getLast().matches("true|false");
        int last = flagged ? places.size() - 1 : places.size();
        String words = last > 1 ? String.join(" ", places.subList(1, last)) : arguments.at(0);
        yield TagReplacement.of(TagOutput.link(path + ".md", words));
      }
      case "post_path" -> TagReplacement.of(TagOutput.path(arguments.at(0)) + ".md");
      case "link" -> link(arguments);
      case "button", "btn" ->
          call.tag().source().contains(",") ? button(call.tag().source()) : null;
      case "codeblock" -> code(call);
      case "quote", "blockquote" -> call.paired() ? quote(call) : null;
      case "cq", "centerquote" ->
          call.paired()
              ? TagReplacement.around("<blockquote>", "</blockquote>")
              : TagReplacement.NONE;
      case "include_code" -> TagReplacement.NONE;
      default -> HexoWordTags.of(call);
    };
  }

  /** {@code {% img [class] path [width] [height] "title" "alt" %}}. */
  private static TagReplacement image(TagArguments arguments) {
    List<String> places = arguments.places();
    int at = 0;
    while (at < places.size() && places.get(at).indexOf('.') < 0) {
      at++;
    }
    if (at == places.size()) {
      return TagReplacement.NONE;
    }
    String source = places.get(at);
    at++;
    while (at < places.size() && places.get(at).chars().allMatch(Ascii::isDigit)) {
      at++;
    }
    boolean quoted = arguments.quoted().contains(at);
    // Hexo also takes one value with both: "'title' 'alt'".
    TagArguments both = TagArguments.of(arguments.at(at));
    String title =
        !quoted ? arguments.from(at) : both.quoted().contains(0) ? both.at(0) : arguments.at(at);
    String alt = !quoted ? "" : both.quoted().contains(1) ? both.at(1) : arguments.at(at + 1);
    return TagReplacement.of(TagOutput.figure(source, alt.isEmpty() ? title : alt, "", ""));
  }

  /** {@code {% link words address [external] [title] %}}; words may be several. */
  private static @Nullable TagReplacement link(TagArguments arguments) {
    List<String> places = arguments.places();
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i).indexOf('/') >= 0 || i + 1 == places.size()) {
        return TagReplacement.of(
            TagOutput.link(places.get(i), String.join(" ", places.subList(0, i))));
      }
    }
    return null;
  }

  /** {@code {% button address, words, icon, title %}}, whose words may be several. */
  private static TagReplacement button(String source) {
    String[] parts = source.split(",", -1);
    String words = parts[1].isBlank() ? parts[parts.length - 1] : parts[1];
    return TagReplacement.of(TagOutput.link(parts[0].strip(), words));
  }

  /** {@code {% codeblock [title] [lang:name] … %}}. */
  private static TagReplacement code(TagCall call) {
    if (!call.paired()) {
      return TagReplacement.NONE;
    }
    String language = call.arguments().named("lang");
    for (String word : call.arguments().places()) {
      if (word.startsWith("lang:")) {
        language = word.substring("lang:".length());
      }
    }
    return TagReplacement.of(
        CodeTags.of(language, LiquidTags.unwrapped(call.tag().body()), call.place()));
  }

  /** {@code {% blockquote author, source link title %}}. */
  private static TagReplacement quote(TagCall call) {
    String tagSource = call.tag().source();
    int address = tagSource.indexOf("http");
    String words = address < 0 ? tagSource : tagSource.substring(0, address);
    String rest = address < 0 ? "" : tagSource.substring(address);
    int blank = rest.indexOf(' ');
    String link = blank < 0 ? rest : rest.substring(0, blank);
    String title = blank < 0 ? "" : rest.substring(blank + 1);
    int comma = words.indexOf(',');
    String author = comma < 0 ? words : words.substring(0, comma);
    String source = comma < 0 ? title : words.substring(comma + 1);
    String by = TagOutput.attribution(author.strip(), source.strip(), link);
    return TagReplacement.around("<blockquote>", by + "</blockquote>");
  }
}
