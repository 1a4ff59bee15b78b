package lectern.platform;

import java.util.ArrayList;
import java.util.List;

/** A command as people write it in a setting, made into an argument list without any shell. */
public final class CommandTemplate {
  private static final char NONE = 0;

  private CommandTemplate() {}

  /**
   * The words of a command.
   *
   * <p>White space parts them; single and double quotes hold one together, and a backslash takes
   * their meaning from a quote, a space or another backslash. Nothing is expanded, and a quote that
   * is never closed ends with the text.
   */
  public static List<String> words(String command) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean inWord = false;
    char quote = NONE;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '\\' && quote != '\'' && escapes(command, i + 1)) {
        i++;
        word.append(command.charAt(i));
        inWord = true;
      } else if (quote != NONE ? c == quote : c == '"' || c == '\'') {
        quote = quote == NONE ? c : NONE;
        inWord = true;
      } else if (quote == NONE && Character.isWhitespace(c)) {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  /** So that {@code C:\Programs} needs no doubling. */
  private static boolean escapes(String command, int at) {
    return at < command.length() && " \t\"'\\".indexOf(command.charAt(at)) >= 0;
  }

  /**
   * The words of one command of {@code $BROWSER}: an {@code &} at its end asks a shell not to wait,
   * which lectern never does.
   */
  static List<String> withoutBackgroundSign(String command) {
    String stripped = command.strip();
    boolean escapedSign = stripped.endsWith("\\&");
    return words(
        stripped.endsWith("&") && !escapedSign
            ? stripped.substring(0, stripped.length() - 1)
            : stripped);
  }

  /**
   * The command with the address in it: wherever an argument says {@code %s}, else as one more
   * argument. {@code %%} is a per cent sign, and {@code %c} a colon, which parts the commands of
   * {@code $BROWSER}.
   */
  static List<String> withAddress(String address, List<String> words) {
    var command = new ArrayList<String>();
    boolean placed = false;
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      var argument = new StringBuilder();
      for (int i = 0; i < word.length(); i++) {
        char next = word.charAt(i) == '%' && i + 1 < word.length() ? word.charAt(i + 1) : NONE;
        // The program is no argument: its name holds no address.
        boolean place = next == 's' && at > 0;
        boolean isOtherPlace = next == 'c' || (next == '%' && at > 0);
        argument.append(place ? address : next == 'c' ? ":" : word.substring(i, i + 1));
        placed |= place;
        i += place || isOtherPlace ? 1 : 0;
      }
      command.add(argument.toString());
    }
    if (!placed) {
      command.add(address);
    }
    return command;
  }
}
