package lectern.cli.syntax;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names the long one last
 * @param value what stands behind it
 * @param help what the help says of it; for a choice, beginning with the words it takes
 */
public record OptionSyntax(List<String> names, ValueSyntax value, String help) {
  public OptionSyntax {
    names = List.copyOf(names);
  }

  static OptionSyntax flag(String name, String help) {
    return new OptionSyntax(List.of(name), ValueSyntax.NONE, help);
  }

  static OptionSyntax of(String name, ValueSyntax value, String help) {
    return new OptionSyntax(List.of(name), value, help);
  }

  /** The long name. */
  public String name() {
    return names.getLast();
  }

  /** What the help says of it, cut to a line. */
  String brief() {
    return help.split(";", 2)[0];
  }

  /** Whether no value stands behind it. */
  public boolean isFlag() {
    return value.kind() == ValueSyntax.ValueKind.NONE;
  }

  /** The long name with its value, as in {@code --width=CELLS}. */
  public String written() {
    return isFlag() ? name() : name() + "=" + value.label();
  }
}
