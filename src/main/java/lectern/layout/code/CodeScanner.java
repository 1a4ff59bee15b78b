package lectern.layout.code;

import java.util.List;

/** Reads code line by line, in time that grows with the line, and remembers what stays open. */
public interface CodeScanner {

  /** The tokens of the next line, from left to right, not overlapping; what is plain has none. */
  List<Token> line(String line);

  /** A scanner for this language, as the author named it; one that finds nothing if unknown. */
  static CodeScanner of(String language) {
    String name = Languages.name(language);
    if (Languages.isMarkup(name)) {
      return new MarkupScanner();
    }
    if (name.equals("diff") || name.equals("patch")) {
      return new DiffScanner();
    }
    LanguageSyntax grammar = Languages.grammar(name);
    return grammar == null ? line -> List.of() : new WordScanner(grammar);
  }
}
