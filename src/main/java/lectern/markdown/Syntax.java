package lectern.markdown;

/** What a text is written in. */
public enum Syntax {
  MARKDOWN,
  /** Markdown where every brace and every tag is code. */
  MDX;

  /** What the file of this name or path is written in. */
  public static Syntax of(String name) {
    String extension = ".mdx";
    int start = name.length() - extension.length();
    return name.regionMatches(true, start, extension, 0, extension.length()) ? MDX : MARKDOWN;
  }
}
