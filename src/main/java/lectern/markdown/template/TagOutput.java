package lectern.markdown.template;

import lectern.text.CharacterRun;

/** The things that tags of every generator stand for, written as what the next stage reads. */
final class TagOutput {
  private static final String DELIMITERS = "*_`[]<&\\~^$!:@{|";

  /** An image, framed when it has a caption, which may be Markdown. */
  static String figure(String source, String alt, String caption, String link) {
    String shown = caption.strip();
    String image =
        "<img"
            + ProcessingInstructions.attribute("src", source)
            + ProcessingInstructions.attribute("alt", alt.isEmpty() && shown.isEmpty() ? "" : alt)
            + ">";
    String linked =
        link.isEmpty()
            ? image
            : "<a" + ProcessingInstructions.attribute("href", link) + ">" + image + "</a>";
    if (shown.isEmpty()) {
      return ProcessingInstructions.of(linked);
    }
    String frame = "<figure>" + (source.isEmpty() ? "" : linked) + "<figcaption>";
    return enclosed(frame, shown, "</figcaption></figure>");
  }

  /** A frame around what stands between two tags, with a caption below. */
  static TagReplacement frame(String caption) {
    String shown = caption.strip();
    String below =
        shown.isEmpty()
            ? ProcessingInstructions.of("</figure>")
            : enclosed("<figcaption>", shown, "</figcaption></figure>");
    return new TagReplacement(ProcessingInstructions.of("<figure>"), below);
  }

  /** A page, video or audio that stood inside the page. */
  static String frame(String address, String title) {
    return ProcessingInstructions.of(
        "<iframe"
            + ProcessingInstructions.attribute("src", address)
            + ProcessingInstructions.attribute("title", title)
            + "></iframe>");
  }

  /** A link; where the address of another stands, only the address. */
  static String link(TagPosition place, String address, String words) {
    return place.inAddress() ? path(address) : link(address, words);
  }

  static String link(String address, String words) {
    String shown = words.isBlank() ? address : words.strip();
    return enclosed("<a" + ProcessingInstructions.attribute("href", address) + ">", shown, "</a>");
  }

  /**
   * The opening of a callout; {@code </details>} closes it.
   *
   * @param kinds classes of a callout, of which the last one that is known says its kind
   */
  static String callout(String kinds, String title) {
    String open = "<details" + ProcessingInstructions.attribute("class", kinds) + ">";
    return title.isBlank()
        ? ProcessingInstructions.of(open)
        : enclosed(open + "<summary>", title, "</summary>");
  }

  /** A note in the sentence. */
  static String note(String words) {
    return enclosed("<span class=\"sidenote\">", words, "</span>");
  }

  /** Who said it and where, at the end of a quotation. */
  static String attribution(String author, String source, String link) {
    String words =
        ProcessingInstructions.escaped(author)
            + (author.isEmpty() || source.isEmpty() ? "" : ", ")
            + ProcessingInstructions.escaped(source);
    if (words.isBlank()) {
      words = ProcessingInstructions.escaped(link);
    }
    if (words.isBlank()) {
      return "";
    }
    String shown =
        link.isEmpty()
            ? words
            : "<a" + ProcessingInstructions.attribute("href", link) + ">" + words + "</a>";
    return "<p>— " + shown + "</p>";
  }

  /** HTML around words; what may be Markdown stands outside it, on the same line. */
  static String enclosed(String open, String words, String close) {
    String line = words.strip().replace('\n', ' ').replace('\r', ' ');
    return CharacterRun.until(line, 0, DELIMITERS) < line.length()
        ? ProcessingInstructions.of(open) + line + ProcessingInstructions.of(close)
        : ProcessingInstructions.of(open + ProcessingInstructions.escaped(line) + close);
  }

  /** A path that may stand in the target of a link. */
  static String path(String path) {
    return path.strip()
        .replace(" ", "%20")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("\n", "%20");
  }
}
