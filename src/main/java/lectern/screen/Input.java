package lectern.screen;

/** What comes from a terminal. */
public sealed interface Input {

  /**
   * A key with its modifiers.
   *
   * @param name a printable character as itself (possibly several {@code char}s), or one of the
   *     names {@code Enter Tab Esc Backspace Delete Insert Up Down Left Right Home End PgUp PgDn F1
   *     … F12}; the space bar is {@code Space}
   * @param shift only told for names, not for characters, which already show it
   */
  record Key(String name, boolean ctrl, boolean alt, boolean shift) implements Input {

    /** Reads the written form: {@code j}, {@code C-c}, {@code A-Left}, {@code S-Tab}. */
    public static Key of(String written) {
      boolean ctrl = false;
      boolean alt = false;
      boolean shift = false;
      String rest = written;
      while (rest.length() > 2 && rest.charAt(1) == '-') {
        switch (rest.charAt(0)) {
          case 'C' -> ctrl = true;
          case 'A' -> alt = true;
          case 'S' -> shift = true;
          default -> throw new IllegalArgumentException("not a key: " + written);
        }
        rest = rest.substring(2);
      }
      return new Key(rest, ctrl, alt, shift);
    }

    /** The written form, as {@link #of} reads it. */
    public String written() {
      return (ctrl ? "C-" : "") + (alt ? "A-" : "") + (shift ? "S-" : "") + name;
    }

    /** Whether this key types a character: a printable one, or the space bar. */
    public boolean types() {
      return !ctrl && !alt && (name.equals("Space") || name.codePointCount(0, name.length()) == 1);
    }

    /** The character this key types; only for keys that do. */
    public String character() {
      return name.equals("Space") ? " " : name;
    }
  }

  /** Text pasted as a whole (bracketed paste). */
  record Paste(String text) implements Input {}

  /** The screen has another size now. */
  record Resize(Size size) implements Input {}

  /**
   * A mouse event; rows and columns from 0; {@code button} 0 left, 1 middle, 2 right, 64 and 65
   * wheel.
   */
  record Mouse(int button, int row, int column, boolean released) implements Input {

    /** Whether the left button was pressed. */
    public boolean click() {
      return button == 0 && !released;
    }

    /** A notch of the wheel: 1 down, -1 up, 0 for everything else. */
    public int wheel() {
      return button == 65 ? 1 : button == 64 ? -1 : 0;
    }
  }

  /** The terminal's window gained or lost the focus. */
  record Focus(boolean gained) implements Input {}

  /** The terminal's answer to a question lectern asked, such as its background colour. */
  record Reply(String kind, String value) implements Input {}

  /** Nothing more will come: the terminal is gone. */
  record EndOfInput() implements Input {}
}
