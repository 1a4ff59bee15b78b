package lectern.it;

/** One thing a program says to a terminal. */
sealed interface TerminalToken {

  /** Characters to be shown. */
  record PlainToken(String written) implements TerminalToken {}

  /** A control character by itself. */
  record Control(char character) implements TerminalToken {
    @Override
    public String written() {
      return String.valueOf(character);
    }
  }

  /** A control sequence: {@code ESC [}, its parameters, and the letter that says what it is. */
  record Sequence(String parameters, char last) implements TerminalToken {
    @Override
    public String written() {
      return "\u001b[" + parameters + last;
    }

    /** Whether it is this private mode, switched on or off. */
    boolean isMode(int number, boolean on) {
      return parameters.equals("?" + number) && last == (on ? 'h' : 'l');
    }
  }

  /** A command of the operating system kind: {@code ESC ]} to its terminator. */
  record OscToken(String body, String terminator) implements TerminalToken {
    @Override
    public String written() {
      return "\u001b]" + body + terminator;
    }
  }

  /** A string for a device: {@code ESC P} to {@code ESC \}; how tmux passes things on. */
  record Device(String body) implements TerminalToken {
    @Override
    public String written() {
      return "\u001bP" + body + "\u001b\\";
    }
  }

  /** An escape sequence of another kind. */
  record Escape(char character) implements TerminalToken {
    @Override
    public String written() {
      return "\u001b" + character;
    }
  }

  /** The token as it was sent. */
  String written();
}
