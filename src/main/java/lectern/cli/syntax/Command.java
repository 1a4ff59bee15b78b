package lectern.cli.syntax;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lectern does, by the first word of a command line; it reads where that is none of them. */
public enum Command {
  READ(""),
  CAT("cat"),
  LIST("list"),
  TAGS("tags"),
  SEARCH("search"),
  SOURCES("sources"),
  LINKS("links"),
  CHECK("check"),
  MANUAL("manual"),
  COMPLETION("completion"),
  DOCTOR("doctor");

  private static final Command[] ALL = values();

  private final String word;

  Command(String word) {
    this.word = word;
  }

  /** The word that calls it; empty for reading. */
  public String word() {
    return word;
  }

  /** The words that call the commands. */
  public static List<String> words() {
    return Arrays.stream(ALL).filter(command -> command != READ).map(Command::word).toList();
  }

  /** The command that a word calls, or null. */
  public static @Nullable Command named(String word) {
    for (Command command : ALL) {
      if (command.word.equals(word)) {
        return command;
      }
    }
    return null;
  }
}
