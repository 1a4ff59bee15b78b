package lectern.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Size;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.CellScreen;
import lectern.terminal.output.OutputChannel;

/** What the environment says of the terminal lectern was started in, and the way to take it. */
public final class Terminal {
  private Terminal() {}

  /**
   * Takes the terminal of this process into raw mode; empty when there is none.
   *
   * @param environment the environment variables, those of the launcher among them
   */
  public static Optional<TerminalPort> open(Map<String, String> environment) {
    Capabilities capabilities = Capabilities.of(environment);
    return Tty.open(environment)
        .map(tty -> new TtyPort(tty, capabilities, tty::input, tty.output()));
  }

  /**
   * An invisible terminal of 80 × 24 whose keys come as bytes from {@code keys}: it runs the same
   * code as a real one, to train the start-up cache.
   */
  public static TerminalPort rehearsal(InputStream keys) {
    Map<String, String> launched = Map.of("LECTERN_TTY", "0:0", "LECTERN_SIZE", "24 80");
    var _ = open(launched); // the way a real one is opened; nothing is read or written there
    Tty tty = Tty.rehearsal(launched);
    return new TtyPort(tty, Capabilities.FULL, () -> keys, OutputStream.nullOutputStream());
  }

  /**
   * The bytes that make the terminal of this environment show a frame as the first of a session,
   * before a session is there; the next one receives them by {@link TerminalPort#adoptScreen}.
   *
   * @param frame without a cursor, of the terminal's size
   * @param links whether links are handed to the terminal (OSC 8)
   */
  public static byte[] firstFrame(Frame frame, Map<String, String> environment, boolean links) {
    return TerminalWriter.firstFrame(frame, Capabilities.of(environment), links);
  }

  /** Whether the terminal of this environment can be drawn on, and not only printed on. */
  public static boolean canDraw(Map<String, String> environment) {
    return Capabilities.of(environment).modes();
  }

  /** How many colours the terminal of this environment shows; 0 for none. */
  public static int colours(Map<String, String> environment) {
    return Capabilities.of(environment).depth().colours();
  }

  /**
   * Loads what the first frame needs; worth calling on a thread of its own while the program reads
   * its files, as Lanterna's colours alone take some ten milliseconds to come up.
   */
  public static void warm() {
    var frame = new Frame(new Size(20, 2));
    frame.write(0, 0, "lectern", CellStyle.PLAIN.with(CellStyle.BOLD));
    new CellScreen(
            Capabilities.FULL, frame.size(), new OutputChannel(OutputStream.nullOutputStream()))
        .draw(frame, frame.size());
  }
}
