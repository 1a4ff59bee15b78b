package lectern.markdown.template;

/**
 * A tag as it was found.
 *
 * @param name as written; for an expression, attributes and comments it is empty
 * @param source what stands between the marks, after the name
 * @param closing whether it closes another
 * @param closed whether it has a body of its own, which is no Markdown
 * @param start where it begins in the text
 * @param end the offset after it, and after its closing tag when it has a body of its own
 * @param body what stood before its closing tag, when it is closed; else empty
 */
record TemplateTag(
    TemplateTagKind kind,
    String name,
    String source,
    boolean closing,
    boolean closed,
    int start,
    int end,
    String body) {

  enum TemplateTagKind {
    /** {@code {{< name … >}}} or {@code {{% name … %}}} of Hugo. */
    SHORTCODE,
    /** {@code {% name … %}} of Liquid, Nunjucks and Hexo. */
    LIQUID,
    /** {@code {{ … }}}. */
    EXPRESSION,
    /** {@code {: … }} of kramdown. */
    ATTRIBUTES,
    /** {@code {# … #}} and Hugo's {@code {{/* … *\/}}}. */
    COMMENT,
    /** A tag that is shown, not run: {@code {{</* … *\/>}}}, or one after a backslash. */
    SHOWN
  }

  /** Whether it is written as Zola has it: {@code {% name(…) %}}, closed by {@code {% end %}}. */
  boolean isCall() {
    return kind == TemplateTagKind.LIQUID && source.startsWith("(") && source.endsWith(")");
  }

  /** This tag with the body that ends where the other begins. */
  TemplateTag withEnd(TemplateTag other, String body) {
    return new TemplateTag(kind, name, source, false, true, start, other.end, body);
  }

  /** This tag as words: what its text has in its place. */
  TemplateTag asWords(String text) {
    return new TemplateTag(
        TemplateTagKind.SHOWN, "", text.substring(start, end), false, false, start, end, "");
  }

  TagArguments arguments() {
    return TagArguments.of(
        isCall() ? source.substring(1, Math.max(1, source.length() - 1)) : source);
  }
}
