package lectern.terminal.input;

import lectern.screen.Input;
import org.jspecify.annotations.Nullable;

/** What a complete control sequence (CSI) says; what lectern does not know says nothing. */
final class ControlSequence {
  private static final int WHEEL = 64;

  /** The bits of a mouse button that report Shift, Alt and Ctrl. */
  private static final int MOUSE_MODIFIERS = 4 | 8 | 16;

  /**
   * The input of a sequence, or null.
   *
   * @param body everything between the introducer and the last byte
   */
  static @Nullable Input input(String body, char last) {
    char prefix = body.isEmpty() ? 0 : body.charAt(0);
    return switch (prefix) {
      case '<' -> mouse(Parameters.of(body.substring(1)), last);
      case '?' -> reply(body.substring(1), last);
      case '=', '>' -> null;
      default -> plain(body, last);
    };
  }

  private static @Nullable Input plain(String body, char last) {
    Parameters parameters = Parameters.of(body);
    if (parameters == null) {
      return null;
    }
    return switch (last) {
      case '~', '^', '@' -> KeySequences.keyOfNumber(parameters, last);
      case 'u' -> KeySequences.kitty(parameters);
      case 'I' -> body.isEmpty() ? new Input.Focus(true) : null;
      case 'O' -> body.isEmpty() ? new Input.Focus(false) : null;
      case 'R' -> position(parameters);
      // 0 for all is well, 3 for a fault (DSR)
      case 'n' -> new Input.Reply(TerminalReplies.STATUS, body);
      default -> KeySequences.keyOfLetter(parameters, last);
    };
  }

  /**
   * The place of the cursor; in the first row it reads just like F3 with modifiers, and is that.
   */
  private static @Nullable Input position(Parameters parameters) {
    if (parameters.count() < 2 || parameters.number(0, 1) == 1) {
      return KeySequences.keyOfLetter(parameters, 'R');
    }
    return new Input.Reply(
        TerminalReplies.CURSOR, parameters.number(0, 1) + ";" + parameters.number(1, 1));
  }

  private static @Nullable Input reply(String body, char last) {
    if (last == 'c') {
      return new Input.Reply(TerminalReplies.ATTRIBUTES, body);
    }
    if (last == 'u') {
      return new Input.Reply(TerminalReplies.KEYBOARD, body);
    }
    return last == 'y' && body.endsWith("$")
        ? new Input.Reply(TerminalReplies.MODE, body.substring(0, body.length() - 1))
        : null;
  }

  /**
   * A mouse report (SGR 1006): button, column and row from 1; moving and odd buttons say nothing.
   */
  private static @Nullable Input mouse(@Nullable Parameters parameters, char last) {
    if (parameters == null || parameters.count() != 3 || (last != 'M' && last != 'm')) {
      return null;
    }
    int button = parameters.number(0, 0) & ~MOUSE_MODIFIERS;
    int column = parameters.number(1, 0) - 1;
    int row = parameters.number(2, 0) - 1;
    boolean known = (button >= 0 && button <= 2) || button == WHEEL || button == WHEEL + 1;
    return known && row >= 0 && column >= 0
        ? new Input.Mouse(button, row, column, last == 'm')
        : null;
  }
}
