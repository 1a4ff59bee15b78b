package lectern.essay;

/** The ends of the names of Markdown files, those of R, Quarto and MDX among them. */
public final class MarkdownExtensions {
  private static final String[] KNOWN = {
    ".md", ".markdown", ".mdown", ".mkd", ".mdx", ".rmd", ".qmd"
  };

  private MarkdownExtensions() {}

  /** The characters of the extension that this file name or path ends with, dot included; or 0. */
  public static int length(String name) {
    for (String extension : KNOWN) {
      int start = name.length() - extension.length();
      if (name.regionMatches(true, start, extension, 0, extension.length())) {
        return extension.length();
      }
    }
    return 0;
  }

  /** Whether this is the name or path of a Markdown file. */
  public static boolean isMarkdownFile(String name) {
    return length(name) > 0;
  }

  /** The name or path without its extension; the same where it has none, or is nothing else. */
  public static String without(String name) {
    int length = length(name);
    return length < name.length() ? name.substring(0, name.length() - length) : name;
  }
}
