package lectern.terminal.output;

/** What is sent to a terminal when it is taken over and given back. */
public final class ModeSequences {
  static final String HIDE_CURSOR = "\u001b[?25l";
  static final String SHOW_CURSOR = "\u001b[?25h";

  /** Clicks and the wheel (1000), told in numbers without limit (1006). */
  public static final String MOUSE = "\u001b[?1000h\u001b[?1006h";

  public static final String NO_MOUSE = "\u001b[?1006l\u001b[?1000l";

  /** That the window is looked at, or no longer. */
  public static final String FOCUS = "\u001b[?1004h";

  private static final String NO_FOCUS = "\u001b[?1004l";

  /** Keys that can be told apart (kitty keyboard, flag 1), on top of what is in force. */
  public static final String KEYBOARD = "\u001b[>1u";

  private static final String FORMER_KEYBOARD = "\u001b[<u";
  private static final String ALTERNATE_SCREEN = "\u001b[?1049h";
  private static final String BRACKETED_PASTE = "\u001b[?2004h";

  private static final String NO_BRACKETED_PASTE = "\u001b[?2004l";
  private static final String FIRST_SCREEN = "\u001b[?1049l";

  /**
   * What a write that was cut off may have left behind: an update, a link, a style, a scroll
   * region, no wrapping.
   */
  private static final String REPAIR = "\u001b[?2026l\u001b]8;;\u001b\\\u001b[m\u001b[r\u001b[?7h";

  private ModeSequences() {}

  public static OutputBytes enter(Capabilities capabilities) {
    var out = new OutputBytes();
    return capabilities.modes()
        ? out.ascii(ALTERNATE_SCREEN).ascii(HIDE_CURSOR).ascii(BRACKETED_PASTE)
        : out;
  }

  /**
   * The bytes that restore what {@link #enter} changed.
   *
   * @param mouse whether the mouse is switched on
   * @param focus whether the window's focus is told
   * @param keyboard whether the kitty keyboard is
   */
  public static OutputBytes leave(
      Capabilities capabilities, boolean mouse, boolean focus, boolean keyboard) {
    var out = new OutputBytes();
    if (!capabilities.modes()) {
      return out.ascii("\r\n");
    }
    out.ascii(REPAIR);
    if (mouse) {
      out.ascii(NO_MOUSE);
    }
    if (focus) {
      out.ascii(NO_FOCUS);
    }
    if (keyboard) {
      out.ascii(FORMER_KEYBOARD);
    }
    return out.ascii(NO_BRACKETED_PASTE).ascii(SHOW_CURSOR).ascii(FIRST_SCREEN);
  }
}
