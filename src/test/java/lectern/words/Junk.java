package lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the marks of Markdown, HTML and templates that no reader should ever see. */
public final class Junk {
  private static final Pattern MARKS =
      Pattern.compile(
          String.join(
              "|",
              "\\]\\(", // links
              "\\[\\[|\\]\\]|\\[\\^|\\[!|\\[@|\\*\\[",
              "\\*\\*|~~|==",
              "%%|\\$\\$|\\\\\\(|\\\\frac|\\\\newpage",
              ":::|::", // containers and fields
              "!!! |\\?\\?\\? |(?m)^///",
              "\\{\\{|\\}\\}|\\{%|%\\}", // templates
              "\\{[.#:\"]|\\{ [.#]|\\{width|=\\{|\\{/\\*|\\*/\\}", // attributes and expressions
              "(?m)^(?:import|export) ",
              "</?[a-zA-Z]|<>|</>|&[a-z]+;", // HTML
              "\\[TOC\\]|:tada:|\\^abc",
              "\\[/?(?:caption|embed|gallery|code)\\b", // WordPress
              "\\+\\+|\\^\\^|\\{>>|<<\\}|~>|<%|%>|\\(\\(|8<-", // editors, keys, notebooks
              "(?m)^\\(\\w+\\)=|\\{(?:ref|cite|kbd|math|term)[:}]", // MyST
              ":(?:material|octicons|fontawesome|simple)-",
              "\\\\(?:emph|textbf|cite|ref|begin|end|newcommand|footnote)\\b|@ref\\(|@fig-",
              "\\+[-=]{3,}|[-=]{3,}\\+|^ *-{2,} +-{2,}|:LOGBOOK:|``|''",
              "lectern"));

  private Junk() {}

  /** The first such mark in these words and what stands around it, or nothing. */
  public static String in(String shown) {
    Matcher found = MARKS.matcher(shown);
    if (!found.find()) {
      return "";
    }
    int from = Math.max(0, found.start() - 20);
    return shown.substring(from, Math.min(shown.length(), found.end() + 20));
  }
}
