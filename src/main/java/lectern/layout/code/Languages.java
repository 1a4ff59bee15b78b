package lectern.layout.code;

import java.util.List;
import java.util.Locale;
import lectern.text.CharacterRun;
import lectern.text.Resource;
import org.jspecify.annotations.Nullable;

/** The languages that are known, by all their names. */
final class Languages {
  /** A paragraph for each language: its names, then as {@link LanguageSyntax#read} has it. */
  private static final String SYNTAXES = Resource.text(Languages.class, "languages.txt");

  /** A scanner for this language, as the author named it; one that finds nothing if unknown. */
  static CodeScanner scanner(String language) {
    String name = name(language);
    if (isMarkup(name)) {
      return new MarkupScanner();
    }
    if (name.equals("diff") || name.equals("patch")) {
      return new DiffScanner();
    }
    LanguageSyntax syntax = syntax(name);
    return syntax == null ? line -> List.of() : new WordScanner(syntax);
  }

  /** A name as authors write it: {@code {r, echo=FALSE}}, {@code language-js}, {@code Python}. */
  private static String name(String source) {
    int start = CharacterRun.end(source, 0, "{. ");
    int end = CharacterRun.until(source, start, " ,{}:");
    String name = source.substring(start, end).toLowerCase(Locale.ROOT);
    return name.startsWith("language-") ? name.substring("language-".length()) : name;
  }

  private static boolean isMarkup(String name) {
    return switch (name) {
      case "html", "htm", "xhtml", "xml", "svg", "vue", "svelte", "rss" -> true;
      default -> false;
    };
  }

  /** The syntax of a language, or null for one that is not known. */
  private static @Nullable LanguageSyntax syntax(String name) {
    for (String language : SYNTAXES.split("\n\n", -1)) {
      int end = language.indexOf('\n');
      if (List.of(language.substring(0, end).split(" ", -1)).contains(name)) {
        return LanguageSyntax.read(language.substring(end + 1).lines().toList());
      }
    }
    return null;
  }
}
