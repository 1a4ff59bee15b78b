package lectern.markdown.template;

import org.jspecify.annotations.Nullable;

/** The shortcodes that Hugo itself brings. */
final class HugoTags {
  /** What this shortcode is rewritten to, or null when Hugo brings none of this name. */
  static @Nullable TagReplacement of(TagCall call) {
    TagArguments arguments = call.arguments();
    String body = call.tag().body();
    return switch (call.name()) {
      case "ref", "relref" -> {
        // {{< ref . "page" >}} names the page it stands on first.
        String path = arguments.get(arguments.at(0).equals(".") ? 1 : 0, "path");
        yield TagReplacement.of(TagOutput.path(path));
      }
      case "highlight", "code", "chroma", "prism" ->
          call.paired()
              ? TagReplacement.of(
                  CodeTags.of(arguments.get(0, "lang", "language"), body, call.place()))
              : TagReplacement.NONE;
      case "mermaid" ->
          call.paired()
              ? TagReplacement.of(CodeTags.of("mermaid", body, call.place()))
              : TagReplacement.NONE;
      case "qr" -> TagReplacement.of(arguments.get(0, "text"));
      default -> null;
    };
  }
}
