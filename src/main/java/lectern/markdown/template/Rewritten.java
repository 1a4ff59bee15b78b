package lectern.markdown.template;

/** What stands in place of a tag, and in place of the one that closes it. */
record Rewritten(String open, String close) {
  static final Rewritten NOTHING = new Rewritten("", "");

  static Rewritten as(String open) {
    return new Rewritten(open, "");
  }

  /** One piece of HTML without a body. */
  static Rewritten html(String html) {
    return as(Markup.of(html));
  }

  /** HTML around a body. */
  static Rewritten around(String open, String close) {
    return new Rewritten(Markup.of(open), Markup.of(close));
  }
}
