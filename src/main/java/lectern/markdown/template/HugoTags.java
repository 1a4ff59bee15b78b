package lectern.markdown.template;

import org.jspecify.annotations.Nullable;

/** The shortcodes that Hugo itself brings. */
final class HugoTags {
  private HugoTags() {}

  /** What this shortcode is rewritten to, or null when Hugo brings none of this name. */
  static @Nullable Rewritten of(Call call) {
    Arguments said = call.said();
    String body = call.tag().body();
    return switch (call.name()) {
      case "ref", "relref" -> {
        // {{< ref . "page" >}} names the page it stands on first.
        String path = said.get(said.at(0).equals(".") ? 1 : 0, "path");
        yield Rewritten.as(Pieces.path(path));
      }
      case "highlight", "code", "chroma", "prism" ->
          call.paired()
              ? Rewritten.as(Code.of(said.get(0, "lang", "language"), body, call.place()))
              : Rewritten.NOTHING;
      case "mermaid" ->
          call.paired() ? Rewritten.as(Code.of("mermaid", body, call.place())) : Rewritten.NOTHING;
      case "qr" -> Rewritten.as(said.get(0, "text"));
      default -> null;
    };
  }
}
