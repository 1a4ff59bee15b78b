package lectern.markdown.template;

import java.util.Locale;
import lectern.markdown.template.TemplateTag.TemplateTagKind;
import org.jspecify.annotations.Nullable;

/** Tags that mean the same whatever generator they are written for, as themes have made them. */
final class CommonShortcodes {
  /** What this tag is rewritten to, or null when nothing is known of it. */
  static @Nullable TagReplacement of(TagCall call) {
    return switch (call.name()) {
      case "figure", "fig", "image", "img", "picture", "photo", "captioned-image", "rimg" ->
          image(call);
      case "notice", "admonition", "alert", "callout", "hint" -> callout(call);
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
          "collapsible",
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
        String cited = call.paired() ? "" : ScholarCitations.of(call.arguments());
        yield cited.isEmpty() ? quote(call) : TagReplacement.of(cited);
      }
      case "quote", "blockquote", "epigraph", "pullquote" -> quote(call);
      case "gallery" -> gallery(call);
      case "button", "btn", "link-button" -> button(call);
      case "card", "linkcard", "link-card" -> card(call);
      case "katex" -> formula(call);
      case "kbd", "mark", "sup", "sub", "small" -> element(call);
      default -> EmbedTags.of(call);
    };
  }

  private static @Nullable TagReplacement formula(TagCall call) {
    String body = call.tag().body();
    String source = body.strip();
    if (!call.paired() || source.isEmpty()) {
      return call.paired() ? TagReplacement.NONE : null;
    }
    if (body.contains("\n")) {
      return TagReplacement.of(CodeTags.of("math", body, call.place()));
    }
    return TagReplacement.of(source.contains("`") ? body : "$`" + source + "`$");
  }

  /** A call of Zola without a body, {@code {{ figure(src="…", caption="…") }}}; null for others. */
  static @Nullable TagReplacement called(TemplateTag tag, TagPosition place) {
    String source = tag.source();
    int open = source.indexOf('(');
    if (open <= 0 || !source.endsWith(")")) {
      return null;
    }
    var arguments = TagArguments.of(source.substring(open + 1, source.length() - 1));
    return of(new TagCall(tag, source.substring(0, open).strip(), arguments, false, false, place));
  }

  private static TagReplacement image(TagCall call) {
    TagArguments arguments = call.arguments();
    String source =
        arguments.get(0, "src", "url", "image", "image_path", "path", "file", "link_to", "srcset");
    String caption = arguments.named("caption", "title", "description", "cap", "attr");
    if (call.name().equals("figure")) {
      // Hugo shows its title above the caption, and after it whose image it is.
      String title = arguments.named("title").strip();
      String owner = arguments.named("attr").strip();
      caption =
          title.isEmpty() || caption.contains(title) ? caption : "**" + title + "** " + caption;
      caption = owner.isEmpty() || caption.contains(owner) ? caption : caption + " " + owner;
    }
    if (source.isEmpty() && (call.paired() || caption.isBlank())) {
      return call.paired() ? TagOutput.frame(caption) : TagReplacement.NONE;
    }
    String alt = arguments.get(1, "alt");
    String shown =
        TagOutput.figure(source, alt, caption, arguments.named("link", "href", "target"));
    return new TagReplacement(shown, "");
  }

  /** Images between two tags, with a caption below; null where there is none. */
  private static @Nullable TagReplacement gallery(TagCall call) {
    String caption = call.arguments().named("caption", "title");
    return call.paired() && !caption.isBlank() ? TagOutput.frame(caption) : null;
  }

  /** A callout whose kind is an argument. */
  private static TagReplacement callout(TagCall call) {
    TagArguments arguments = call.arguments();
    boolean kindFirst = isWord(arguments.at(0));
    String kind = kindFirst ? arguments.get(0, "type", "style", "class", "level", "kind") : "";
    kind = kind.isEmpty() ? arguments.named("type", "style", "class", "level", "kind") : kind;
    String title = arguments.named("title", "heading", "header", "summary");
    if (title.isEmpty() && call.paired()) {
      title = StyleWords.title(arguments, kindFirst && !arguments.at(0).isEmpty() ? 1 : 0);
    }
    return callout(call, "admonition " + kind.toLowerCase(Locale.ROOT), title);
  }

  /** A callout whose kind is its name. */
  private static TagReplacement kind(TagCall call) {
    TagArguments arguments = call.arguments();
    String title = arguments.named("title", "heading", "header", "summary");
    // Hexo's {% note info %} and {% note warning title %} name the kind after all.
    boolean tells = call.name().equals("note") || (call.name().equals("tip") && isHexo(call));
    boolean named = tells && isWord(arguments.at(0)) && !arguments.at(0).isEmpty();
    if (title.isEmpty() && call.paired()) {
      title = StyleWords.title(arguments, named ? 1 : 0);
    }
    return callout(call, "admonition " + call.name() + " " + (named ? arguments.at(0) : ""), title);
  }

  private static TagReplacement callout(TagCall call, String kind, String title) {
    String open = TagOutput.callout(kind, title);
    if (call.paired()) {
      return new TagReplacement(open, ProcessingInstructions.of("</details>"));
    }
    TagArguments arguments = call.arguments();
    String text = arguments.named("text", "content", "body", "message", "msg");
    if (text.isEmpty()) {
      String source = call.tag().source();
      text =
          isHexo(call) && source.indexOf(',') > 0
              ? source.substring(source.indexOf(',') + 1).strip()
              : arguments.places().isEmpty() ? "" : arguments.places().getLast();
    }
    return text.isEmpty() || isWord(text)
        ? TagReplacement.NONE
        : TagReplacement.of(
            open + text.replace('\n', ' ') + ProcessingInstructions.of("</details>"));
  }

  /** One lower-case word, such as the kind of a callout; nothing is one, too. */
  private static boolean isWord(String value) {
    return value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-');
  }

  /** Whether its words are written as Hexo has them. */
  private static boolean isHexo(TagCall call) {
    return call.tag().kind() == TemplateTagKind.LIQUID && !call.tag().isCall();
  }

  private static @Nullable TagReplacement fold(TagCall call) {
    String title = call.arguments().named("summary", "title", "label");
    if (title.isEmpty() && isHexo(call)) {
      String words = StyleWords.without(call.tag().source());
      boolean first = call.name().startsWith("hide");
      title = StyleWords.title(TagArguments.of(first ? words.split(",", 2)[0] : words), 0);
    }
    title = title.isEmpty() ? StyleWords.title(call.arguments(), 0) : title;
    if (title.isEmpty() && call.name().equals("accordion")) {
      // Its items have a title each.
      return TagReplacement.NONE;
    }
    return call.paired()
        ? new TagReplacement(
            TagOutput.callout("details", title), ProcessingInstructions.of("</details>"))
        : title.isEmpty() ? TagReplacement.NONE : null;
  }

  private static TagReplacement note(TagCall call) {
    TagArguments arguments = call.arguments();
    if (!call.paired()) {
      // Tufte's tags name the note first: {% sidenote "id" "words" %}.
      String words = arguments.named("text", "content", "note", "body");
      words =
          words.isEmpty() && !arguments.places().isEmpty() ? arguments.places().getLast() : words;
      return words.isBlank() ? TagReplacement.NONE : TagReplacement.of(TagOutput.note(words));
    }
    String anchor = arguments.named("label", "anchor");
    // {{< sidenote "right" "id" "words" >}} says where it stands and names it first.
    int place = arguments.places().size() > 2 ? 2 : 0;
    anchor =
        anchor.isEmpty() && (place > 0 || !isWord(arguments.at(0))) ? arguments.at(place) : anchor;
    String open =
        call.overParagraphs() ? "<aside class=\"footnote\">" : "<span class=\"sidenote\">";
    String close = call.overParagraphs() ? "</aside>" : "</span>";
    return new TagReplacement(
        anchor + ProcessingInstructions.of(open), ProcessingInstructions.of(close));
  }

  private static TagReplacement quote(TagCall call) {
    TagArguments arguments = call.arguments();
    String author = arguments.named("author", "by", "name", "cite", "attribution");
    String source = arguments.named("source", "title", "work");
    String link = arguments.named("link", "url", "href");
    if (call.paired()) {
      String named = author.isEmpty() && source.isEmpty() ? arguments.from(0) : author;
      named = StyleWords.areStyleWords(named) ? "" : named;
      String by = TagOutput.attribution(named, source, link);
      return TagReplacement.around("<blockquote>", by + "</blockquote>");
    }
    String text = arguments.get(0, "text", "content", "quote");
    author = author.isEmpty() ? arguments.at(1) : author;
    source = source.isEmpty() ? arguments.at(2) : source;
    String by = TagOutput.attribution(author, source, link);
    return text.isEmpty()
        ? TagReplacement.NONE
        : TagReplacement.of(
            ProcessingInstructions.of("<blockquote>")
                + text.replace('\n', ' ')
                + ProcessingInstructions.of(by + "</blockquote>"));
  }

  private static TagReplacement button(TagCall call) {
    TagArguments arguments = call.arguments();
    String address = arguments.get(0, "href", "url", "link", "relref", "to");
    if (!call.paired()) {
      String words = arguments.get(1, "text", "label", "title", "content");
      return address.isEmpty()
          ? TagReplacement.of(words)
          : TagReplacement.of(TagOutput.link(address, words));
    }
    return address.isEmpty()
        ? TagReplacement.NONE
        : TagReplacement.around(
            "<a" + ProcessingInstructions.attribute("href", address) + ">", "</a>");
  }

  /** A card of a theme, without a body: what stands on it, and where it leads. */
  private static @Nullable TagReplacement card(TagCall call) {
    TagArguments arguments = call.arguments();
    String title = arguments.named("title", "label", "name");
    if (call.paired() || title.isEmpty()) {
      return null;
    }
    String address = arguments.named("link", "href", "url");
    String words = arguments.named("subtitle", "description", "text");
    String shown = address.isEmpty() ? title : TagOutput.link(address, title);
    return TagReplacement.of(words.isEmpty() ? shown : shown + " — " + words);
  }

  private static TagReplacement element(TagCall call) {
    String open = "<" + call.name() + ">";
    String close = "</" + call.name() + ">";
    String words = call.arguments().from(0);
    return call.paired()
        ? TagReplacement.around(open, close)
        : words.isEmpty()
            ? TagReplacement.NONE
            : TagReplacement.html(open + ProcessingInstructions.escaped(words) + close);
  }
}
