package lectern.terminal.input;

import lectern.screen.Input.Key;
import org.jspecify.annotations.Nullable;

/** The keys that bytes and sequences stand for. */
final class KeySequences {
  private static final int ALT = 2;
  private static final int CTRL = 4;
  private static final int SHIFT = 1;
  private static final int META = 32;

  /** Super and hyper: keys of the desktop, never ours. */
  private static final int FOREIGN = 8 | 16;

  /** The kitty protocol's event of a key that is let go. */
  private static final int RELEASE = 3;

  /** The kitty protocol's numbers of the keypad, from 57399 on. */
  private static final int KEYPAD = 57399;

  private static final String[] KEYPAD_KEYS = {
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "/", "*", "-", "+", "Enter", "=", "",
    "Left", "Right", "Up", "Down", "PgUp", "PgDn", "Home", "End", "Insert", "Delete"
  };

  /** The key of a byte below 0x80. */
  static Key ascii(int b, boolean alt) {
    return switch (b) {
      case 0x00 -> new Key("Space", true, alt, false);
      case 0x08, 0x7f -> new Key("Backspace", false, alt, false);
      case '\t' -> new Key("Tab", false, alt, false);
      case '\r', '\n' -> new Key("Enter", false, alt, false);
      case 0x1b -> new Key("Esc", false, alt, false);
      case ' ' -> new Key("Space", false, alt, false);
      // 1 to 26 are the letters, 28 to 31 the signs \ ] ^ _ with Ctrl
      default ->
          b < ' '
              ? new Key(letter(b < 0x1b ? b + 0x60 : b + 0x40), true, alt, false)
              : new Key(letter(b), false, alt, false);
    };
  }

  private static String letter(int point) {
    return Character.toString(point);
  }

  /** The key of {@code ESC O} and a last byte, null for none; modifiers may stand between. */
  static @Nullable Key singleShift(CharSequence between, char last, boolean alt) {
    String name = last == 'M' ? "Enter" : last >= 'j' && last <= 'y' ? keypad(last) : named(last);
    if (name == null) {
      return null;
    }
    Parameters parameters = Parameters.of(between.toString());
    int modifier = parameters == null ? 1 : parameters.number(parameters.count() - 1, 1);
    Key key = modified(name, modifier);
    return key == null || !alt ? key : new Key(key.name(), key.ctrl(), true, key.shift());
  }

  private static String keypad(char last) {
    return Character.toString("*+,-./0123456789".charAt(last - 'j'));
  }

  /** The key of a sequence without a number: arrows, Home, End, F1 to F4, Tab with Shift. */
  static @Nullable Key keyOfLetter(Parameters parameters, char last) {
    if (last == 'Z') {
      return new Key("Tab", false, false, true);
    }
    if (last >= 'a' && last <= 'd') {
      // rxvt says Shift with an arrow this way
      String name = named(Character.toUpperCase(last));
      return name == null ? null : new Key(name, false, false, true);
    }
    String name = named(last);
    return name == null || released(parameters) ? null : modified(name, parameters.number(1, 1));
  }

  private static @Nullable String named(char last) {
    return switch (last) {
      case 'A' -> "Up";
      case 'B' -> "Down";
      case 'C' -> "Right";
      case 'D' -> "Left";
      case 'F' -> "End";
      case 'H' -> "Home";
      case 'P' -> "F1";
      case 'Q' -> "F2";
      case 'R' -> "F3";
      case 'S' -> "F4";
      default -> null;
    };
  }

  /**
   * The key of a sequence with a number.
   *
   * @param last {@code ~}, or as rxvt writes {@code ^} with Ctrl and {@code @} with Ctrl and Shift
   */
  static @Nullable Key keyOfNumber(Parameters parameters, char last) {
    int number = parameters.number(0, 0);
    if (number == 27 && parameters.count() == 3) {
      // xterm's modifyOtherKeys
      return keyOfCode(parameters.number(2, 0), 0, parameters.number(1, 1));
    }
    String name = keyOfNumber(number);
    if (name == null || released(parameters)) {
      return null;
    }
    int extra = last == '~' ? 0 : last == '^' ? CTRL : CTRL | SHIFT;
    return modified(name, (parameters.number(1, 1) - 1 | extra) + 1);
  }

  private static @Nullable String keyOfNumber(int number) {
    return switch (number) {
      case 1, 7 -> "Home";
      case 2 -> "Insert";
      case 3 -> "Delete";
      case 4, 8 -> "End";
      case 5 -> "PgUp";
      case 6 -> "PgDn";
      case 11, 12, 13, 14, 15 -> "F" + (number - 10);
      case 17, 18, 19, 20, 21 -> "F" + (number - 11);
      case 23, 24 -> "F" + (number - 12);
      default -> null;
    };
  }

  /** The key of {@code CSI code:shifted ; modifiers:event u} (kitty). */
  static @Nullable Key kitty(Parameters parameters) {
    return released(parameters)
        ? null
        : keyOfCode(parameters.number(0, 0), parameters.part(0, 1, 0), parameters.number(1, 1));
  }

  private static boolean released(Parameters parameters) {
    return parameters.part(1, 1, 1) == RELEASE;
  }

  private static @Nullable Key keyOfCode(int code, int shifted, int modifier) {
    if (code >= KEYPAD && code < KEYPAD + KEYPAD_KEYS.length) {
      String name = KEYPAD_KEYS[code - KEYPAD];
      return name.isEmpty() ? null : modified(name, modifier);
    }
    return switch (code) {
      case 8, 127 -> modified("Backspace", modifier);
      case 9 -> modified("Tab", modifier);
      case 10, 13 -> modified("Enter", modifier);
      case 27 -> modified("Esc", modifier);
      case 32 -> modified("Space", modifier);
      default -> {
        int bits = Math.max(0, modifier - 1);
        String named = (bits & CTRL) == 0 ? null : withCtrl(code);
        yield named == null
            ? character(code, shifted, modifier)
            : modified(named, (bits & ~CTRL) + 1);
      }
    };
  }

  /** What Ctrl makes of some characters on every other terminal, and so here; else null. */
  private static @Nullable String withCtrl(int code) {
    return switch (code) {
      case 'h' -> "Backspace";
      case 'i' -> "Tab";
      case 'j', 'm' -> "Enter";
      case '[' -> "Esc";
      default -> null;
    };
  }

  private static @Nullable Key character(int code, int shifted, int modifier) {
    if (!Character.isValidCodePoint(code)
        || Character.isISOControl(code)
        || Character.getType(code) == Character.SURROGATE
        || Character.getType(code) == Character.PRIVATE_USE) {
      return null;
    }
    boolean shift = (modifier - 1 & SHIFT) != 0;
    boolean other = shifted > ' ' && Character.isDefined(shifted);
    int typed = !shift ? code : other ? shifted : Character.toUpperCase(code);
    Key key = modified(Character.toString(typed), modifier);
    return key == null ? null : new Key(key.name(), key.ctrl(), key.alt(), false);
  }

  /** A key with the modifiers of a parameter, which is one more than the sum of their bits. */
  private static @Nullable Key modified(String name, int modifier) {
    int bits = Math.max(0, modifier - 1);
    return (bits & FOREIGN) != 0
        ? null
        : new Key(name, (bits & CTRL) != 0, (bits & (ALT | META)) != 0, (bits & SHIFT) != 0);
  }
}
