package lectern.markdown.template;

import java.util.Set;
import lectern.markdown.template.TemplateTag.TemplateTagKind;

/** What stands between a tag and the one that closes it. */
enum TagBody {
  /** Markdown, with tags in it. */
  WORDS,
  /** Markdown in which no tag means anything. */
  RAW,
  CODE,
  /** Markdown, some of whose words are shown beside it again. */
  PULLED,
  /** Nothing that readers are to see. */
  HIDDEN;

  private static final Set<String> CODES =
      Set.of("highlight", "codeblock", "code", "katex", "mermaid", "chroma", "prism");

  private static final Set<String> KEEPING = Set.of("set", "capture");

  private static final Set<String> HIDDEN_IN_LIQUID =
      Set.of("comment", "javascript", "stylesheet", "schema", "style", "css", "js", "doc");

  /** What the body of a tag is, if it has one; words that a text keeps as code are code. */
  static TagBody of(TemplateTag tag) {
    boolean kept = tag.kind() == TemplateTagKind.LIQUID && KEEPING.contains(tag.name());
    return kept && tag.source().startsWith("code") && tag.source().indexOf('=') < 0
        ? CODE
        : of(tag.kind(), tag.name());
  }

  private static TagBody of(TemplateTagKind kind, String name) {
    return switch (kind) {
      case SHORTCODE -> CODES.contains(name) ? CODE : name.equals("comment") ? HIDDEN : WORDS;
      case LIQUID -> {
        if (name.equals("raw") || name.equals("verbatim")) {
          yield RAW;
        }
        if (name.equals("pullquote")) {
          yield PULLED;
        }
        yield CODES.contains(name) ? CODE : HIDDEN_IN_LIQUID.contains(name) ? HIDDEN : WORDS;
      }
      case EXPRESSION, ATTRIBUTES, COMMENT, SHOWN -> WORDS;
    };
  }
}
