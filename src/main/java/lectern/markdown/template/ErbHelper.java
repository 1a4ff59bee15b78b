package lectern.markdown.template;

import lectern.markup.Ascii;

/**
 * What a helper of Ruby's templates shows, <code>&lt;%= image file: "a.png", caption: "…" %&gt;
 * </code>: its image with caption and description, or a link. Of others nothing is known.
 */
public final class ErbHelper {
  private ErbHelper() {}

  /**
   * What stands for it, or nothing.
   *
   * @param inner what stands between the marks, which begins with {@code =}
   * @param alone whether it has its lines to itself
   */
  public static String of(String inner, boolean alone) {
    String call = inner.substring(inner.startsWith("=") ? 1 : 0).strip();
    int end = Ascii.wordEnd(call, 0, "_.");
    String rest = call.substring(end).strip();
    boolean bracketed = rest.startsWith("(") && rest.endsWith(")");
    String source = bracketed ? rest.substring(1, rest.length() - 1) : rest;
    var arguments = TagArguments.of(withoutRockets(" " + source));
    String shown = end == 0 ? "" : shown(call.substring(0, end), arguments);
    // What does not stand alone on its line begins no block of HTML.
    return shown.isEmpty() || alone ? shown : "<i></i>" + shown;
  }

  /** Older Ruby writes {@code :caption => "words"}. */
  private static String withoutRockets(String source) {
    return source.contains("=>")
        ? source.replace(" =>", "=").replace("=>", "=").replace("= ", "=").replace(" :", " ")
        : source;
  }

  private static String shown(String name, TagArguments arguments) {
    if (name.equals("link_to")
        && arguments.quoted().contains(0)
        && arguments.quoted().contains(1)) {
      return TagOutput.link(arguments.at(1), arguments.at(0));
    }
    String caption = arguments.named("caption", "title");
    String alt = arguments.named("alt");
    boolean image = name.contains("image") || name.contains("picture") || name.contains("figure");
    String source = arguments.named("file", "src", "path", "url", "image", "name");
    source = source.isEmpty() && arguments.quoted().contains(0) ? arguments.at(0) : source;
    return caption.isEmpty() && alt.isEmpty() && !(image && !source.isEmpty())
        ? ""
        : TagOutput.figure(source, alt, caption, "");
  }
}
