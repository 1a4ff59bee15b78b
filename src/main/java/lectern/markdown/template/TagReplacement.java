package lectern.markdown.template;

/** What stands in place of a tag, and in place of the one that closes it. */
record TagReplacement(String open, String close) {
  static final TagReplacement NONE = new TagReplacement("", "");

  static TagReplacement of(String open) {
    return new TagReplacement(open, "");
  }

  /** One piece of HTML without a body. */
  static TagReplacement html(String html) {
    return of(ProcessingInstructions.of(html));
  }

  /** HTML around a body. */
  static TagReplacement around(String open, String close) {
    return new TagReplacement(ProcessingInstructions.of(open), ProcessingInstructions.of(close));
  }
}
