package lectern.config;

import java.util.Locale;
import lectern.screen.Input.Key;
import org.jspecify.annotations.Nullable;

/**
 * A key as people write it: {@code j}, {@code Down}, {@code C-n} or {@code Ctrl-n}, {@code
 * Alt-Left}.
 */
sealed interface KeyNotation {

  /** A key as the key map writes it. */
  record KnownKey(String written) implements KeyNotation {}

  /** No key, with the reason as half a sentence. */
  record UnknownKey(String reason) implements KeyNotation {}

  /** Reads a name. */
  static KeyNotation read(String text) {
    boolean ctrl = false;
    boolean alt = false;
    boolean shift = false;
    String rest = text;
    for (int dash = rest.indexOf('-'); dash > 0 && dash + 1 < rest.length(); ) {
      switch (rest.substring(0, dash).toLowerCase(Locale.ROOT)) {
        case "c", "ctrl", "control" -> ctrl = true;
        case "a", "alt", "m", "meta" -> alt = true;
        case "s", "shift" -> shift = true;
        default -> {
          return new UnknownKey("there is no key " + text);
        }
      }
      rest = rest.substring(dash + 1);
      dash = rest.indexOf('-');
    }
    String name = named(rest);
    if (name != null) {
      return new KnownKey(new Key(name, ctrl, alt, shift).written());
    }
    if (rest.codePointCount(0, rest.length()) != 1 || !isPrintable(rest.codePointAt(0))) {
      return new UnknownKey("there is no key " + text);
    }
    return ctrl ? withCtrl(rest, alt) : character(rest, alt, shift);
  }

  private static KeyNotation character(String character, boolean alt, boolean shift) {
    String upper = character.toUpperCase(Locale.ROOT);
    if (shift && (upper.equals(character) || upper.codePointCount(0, upper.length()) != 1)) {
      return new UnknownKey("with Shift, write the character that it types");
    }
    return new KnownKey(new Key(shift ? upper : character, false, alt, false).written());
  }

  /** ECMA-48: with Ctrl, a letter is one of the control characters, some of which are keys. */
  private static KeyNotation withCtrl(String character, boolean alt) {
    String lower = character.toLowerCase(Locale.ROOT);
    String same =
        switch (lower) {
          case "i" -> "Tab";
          case "j", "m" -> "Enter";
          case "h" -> "Backspace";
          case "[" -> "Esc";
          default -> "";
        };
    return same.isEmpty()
        ? new KnownKey(new Key(lower, true, alt, false).written())
        : new UnknownKey("terminals send Ctrl-" + lower + " as " + same);
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static @Nullable String named(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "enter", "return" -> "Enter";
      case "tab" -> "Tab";
      case "esc", "escape" -> "Esc";
      case "space" -> "Space";
      case "backspace" -> "Backspace";
      case "delete", "del" -> "Delete";
      case "insert", "ins" -> "Insert";
      case "up" -> "Up";
      case "down" -> "Down";
      case "left" -> "Left";
      case "right" -> "Right";
      case "home" -> "Home";
      case "end" -> "End";
      case "pgup", "pageup" -> "PgUp";
      case "pgdn", "pagedown" -> "PgDn";
      case "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12" ->
          text.toUpperCase(Locale.ROOT);
      default -> null;
    };
  }
}
