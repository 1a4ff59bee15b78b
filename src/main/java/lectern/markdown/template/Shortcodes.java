package lectern.markdown.template;

import java.util.Locale;
import lectern.markdown.template.TemplateTag.Kind;
import org.jspecify.annotations.Nullable;

/** Tags that mean the same whatever generator they are written for, as themes have made them. */
final class Shortcodes {
  private Shortcodes() {}

  /** What this tag is rewritten to, or null when nothing is known of it. */
  static @Nullable Rewritten of(Call call) {
    return switch (call.name()) {
      case "figure", "fig", "image", "img", "picture", "photo", "captioned-image", "rimg" ->
          picture(call);
      case "notice", "admonition", "alert", "callout", "hint" -> box(call);
      case "note",
          "tip",
          "info",
          "warning",
          "important",
          "caution",
          "danger",
          "success",
          "question",
          "error",
          "aside",
          "message" ->
          kind(call);
      case "details",
          "expand",
          "collapse",
          "spoiler",
          "accordion",
          "folding",
          "fold",
          "hidetoggle",
          "hideblock" ->
          fold(call);
      case "sidenote", "marginnote", "margin-note", "side-note", "footnote", "fn", "sn", "mn" ->
          note(call);
      case "cite" -> {
        String cited = call.paired() ? "" : Cited.of(call.said());
        yield cited.isEmpty() ? quote(call) : Rewritten.as(cited);
      }
      case "quote", "blockquote", "epigraph", "pullquote" -> quote(call);
      case "button", "btn", "link-button" -> button(call);
      case "card", "linkcard", "link-card" -> card(call);
      case "kbd", "mark", "sup", "sub", "small" -> element(call);
      default -> Frames.of(call);
    };
  }

  /** A call of Zola without a body, {@code {{ figure(src="…", caption="…") }}}; null for others. */
  static @Nullable Rewritten called(TemplateTag tag, Place place) {
    String written = tag.written();
    int open = written.indexOf('(');
    if (open <= 0 || !written.endsWith(")")) {
      return null;
    }
    var said = Arguments.of(written.substring(open + 1, written.length() - 1));
    return of(new Call(tag, written.substring(0, open).strip(), said, false, false, place));
  }

  private static Rewritten picture(Call call) {
    Arguments said = call.said();
    String source =
        said.get(0, "src", "url", "image", "image_path", "path", "file", "link_to", "srcset");
    String caption = said.named("caption", "title", "description", "cap", "attr");
    if (source.isEmpty()) {
      return call.paired() ? Pieces.frame(caption) : Rewritten.NOTHING;
    }
    String alt = said.get(1, "alt");
    String shown = Pieces.figure(source, alt, caption, said.named("link", "href", "target"));
    return new Rewritten(shown, "");
  }

  /** A box whose kind is an argument. */
  private static Rewritten box(Call call) {
    Arguments said = call.said();
    boolean kindFirst = isWord(said.at(0));
    String kind = kindFirst ? said.get(0, "type", "style", "class", "level", "kind") : "";
    kind = kind.isEmpty() ? said.named("type", "style", "class", "level", "kind") : kind;
    String title = said.named("title", "heading", "header", "summary");
    if (title.isEmpty() && call.paired()) {
      title = Styles.title(said, kindFirst && !said.at(0).isEmpty() ? 1 : 0);
    }
    return box(call, "admonition " + kind.toLowerCase(Locale.ROOT), title);
  }

  /** A box whose kind is its name. */
  private static Rewritten kind(Call call) {
    Arguments said = call.said();
    String title = said.named("title", "heading", "header", "summary");
    // Hexo's {% note info %} and {% note warning title %} name the kind after all.
    boolean tells = call.name().equals("note") || (call.name().equals("tip") && isHexo(call));
    boolean named = tells && isWord(said.at(0)) && !said.at(0).isEmpty();
    if (title.isEmpty() && call.paired()) {
      title = Styles.title(said, named ? 1 : 0);
    }
    return box(call, "admonition " + call.name() + " " + (named ? said.at(0) : ""), title);
  }

  private static Rewritten box(Call call, String kind, String title) {
    String open = Pieces.callout(kind, title);
    if (call.paired()) {
      return new Rewritten(open, Markup.of("</details>"));
    }
    Arguments said = call.said();
    String text = said.named("text", "content", "body", "message", "msg");
    if (text.isEmpty()) {
      String written = call.tag().written();
      text =
          isHexo(call) && written.indexOf(',') > 0
              ? written.substring(written.indexOf(',') + 1).strip()
              : said.places().isEmpty() ? "" : said.places().getLast();
    }
    return text.isEmpty() || isWord(text)
        ? Rewritten.NOTHING
        : Rewritten.as(open + text.replace('\n', ' ') + Markup.of("</details>"));
  }

  /** One lower-case word, such as the kind of a box; nothing is one, too. */
  private static boolean isWord(String value) {
    return value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
  }

  /** Whether its words are written as Hexo has them. */
  private static boolean isHexo(Call call) {
    return call.tag().kind() == Kind.LIQUID && !call.tag().isCall();
  }

  private static Rewritten fold(Call call) {
    String title = call.said().named("summary", "title", "label");
    if (title.isEmpty() && isHexo(call)) {
      String words = Styles.without(call.tag().written());
      boolean first = call.name().startsWith("hide");
      title = Styles.title(Arguments.of(first ? words.split(",", 2)[0] : words), 0);
    }
    title = title.isEmpty() ? Styles.title(call.said(), 0) : title;
    if (title.isEmpty() && call.name().equals("accordion")) {
      // Its entries have a title each.
      return Rewritten.NOTHING;
    }
    return call.paired()
        ? new Rewritten(Pieces.callout("details", title), Markup.of("</details>"))
        : Rewritten.NOTHING;
  }

  private static Rewritten note(Call call) {
    Arguments said = call.said();
    if (!call.paired()) {
      // Tufte's tags name the note first: {% sidenote "id" "words" %}.
      String words = said.named("text", "content", "note", "body");
      words = words.isEmpty() && !said.places().isEmpty() ? said.places().getLast() : words;
      return words.isBlank() ? Rewritten.NOTHING : Rewritten.as(Pieces.note(words));
    }
    String anchor = said.named("label", "anchor");
    // {{< sidenote "right" "id" "words" >}} says where it stands and names it first.
    int place = said.places().size() > 2 ? 2 : 0;
    anchor = anchor.isEmpty() && (place > 0 || !isWord(said.at(0))) ? said.at(place) : anchor;
    String open =
        call.overParagraphs() ? "<aside class=\"footnote\">" : "<span class=\"sidenote\">";
    String close = call.overParagraphs() ? "</aside>" : "</span>";
    return new Rewritten(anchor + Markup.of(open), Markup.of(close));
  }

  private static Rewritten quote(Call call) {
    Arguments said = call.said();
    String author = said.named("author", "by", "name", "cite", "attribution");
    String source = said.named("source", "title", "work");
    String link = said.named("link", "url", "href");
    if (call.paired()) {
      String named = author.isEmpty() && source.isEmpty() ? said.from(0) : author;
      named = Styles.are(named) ? "" : named;
      String by = Pieces.attribution(named, source, link);
      return Rewritten.around("<blockquote>", by + "</blockquote>");
    }
    String text = said.get(0, "text", "content", "quote");
    author = author.isEmpty() ? said.at(1) : author;
    source = source.isEmpty() ? said.at(2) : source;
    String by = Pieces.attribution(author, source, link);
    return text.isEmpty()
        ? Rewritten.NOTHING
        : Rewritten.as(
            Markup.of("<blockquote>") + text.replace('\n', ' ') + Markup.of(by + "</blockquote>"));
  }

  private static Rewritten button(Call call) {
    Arguments said = call.said();
    String address = said.get(0, "href", "url", "link", "relref", "to");
    if (!call.paired()) {
      String words = said.get(1, "text", "label", "title", "content");
      return address.isEmpty() ? Rewritten.as(words) : Rewritten.as(Pieces.link(address, words));
    }
    return address.isEmpty()
        ? Rewritten.NOTHING
        : Rewritten.around("<a" + Markup.attribute("href", address) + ">", "</a>");
  }

  /** A card of a theme, without a body: what stands on it, and where it leads. */
  private static @Nullable Rewritten card(Call call) {
    Arguments said = call.said();
    String title = said.named("title", "label", "name");
    if (call.paired() || title.isEmpty()) {
      return null;
    }
    String address = said.named("link", "href", "url");
    String words = said.named("subtitle", "description", "text");
    String shown = address.isEmpty() ? title : Pieces.link(address, title);
    return Rewritten.as(words.isEmpty() ? shown : shown + " — " + words);
  }

  private static Rewritten element(Call call) {
    String open = "<" + call.name() + ">";
    String close = "</" + call.name() + ">";
    String words = call.said().from(0);
    return call.paired()
        ? Rewritten.around(open, close)
        : words.isEmpty()
            ? Rewritten.NOTHING
            : Rewritten.html(open + Markup.escaped(words) + close);
  }
}
