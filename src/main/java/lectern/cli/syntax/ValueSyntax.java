package lectern.cli.syntax;

import java.util.List;

/**
 * What a word on a command line may be.
 *
 * @param label stands for it in the help
 * @param choices the words that it may be; empty where any will do
 */
public record ValueSyntax(String label, ValueKind kind, List<String> choices) {

  /** By which a value is checked, and completed in a shell. */
  public enum ValueKind {
    /** No value: the option alone says it. */
    NONE,
    NUMBER,
    DATE,
    WORD,
    FILE,
    /** A folder, or the name of a library. */
    FOLDER,
    /** A file, a folder, or the name of a library. */
    PATH,
    CHOICE
  }

  static final ValueSyntax NONE = of("", ValueKind.NONE);

  public ValueSyntax {
    choices = List.copyOf(choices);
  }

  static ValueSyntax of(String label, ValueKind kind) {
    return new ValueSyntax(label, kind, List.of());
  }

  static ValueSyntax choice(String label, String... choices) {
    return new ValueSyntax(label, ValueKind.CHOICE, List.of(choices));
  }
}
