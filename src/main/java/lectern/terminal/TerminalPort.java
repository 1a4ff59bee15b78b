package lectern.terminal;

import java.util.List;
import java.util.function.Consumer;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;

/**
 * One terminal at the far side of the screen: frames go in, keys and other input come out.
 *
 * <p>After a failed write nothing is written again and {@link #gone} is true; no method throws
 * because of a terminal that went away.
 */
public interface TerminalPort {

  /** The size of the terminal in cells, as last reported. */
  Size size();

  /** Starts reading on a daemon thread that hands every input to {@code sink}, an end at last. */
  void listen(Consumer<Input> sink);

  /** Turns hyperlinks (OSC 8) off, by a setting; called before the first frame. */
  default void withoutLinks() {}

  /**
   * Says that the launcher has taken the screen over before this process began, and has written a
   * frame there; called before anything is shown.
   *
   * @param frame what {@link Terminal#firstFrame} made; empty when nobody knows what was written
   */
  default void adoptScreen(byte[] frame) {}

  /** Gives the screen back until it is taken again, for lines that are printed there. */
  default void pause() {}

  /** Takes the screen over: the reader's own text is kept aside until {@link #leave}. */
  void enter();

  /**
   * Makes the terminal show this frame, in one write; in none when it shows it already.
   *
   * <p>A frame of another size than the terminal has is cut or filled up with blanks.
   */
  void show(Frame frame);

  /**
   * How many milliseconds to delay the next frame, because earlier frames are still on the way; 0
   * for none. An answer of the terminal, which comes as input, may end the delay.
   */
  long frameDelayMillis();

  /**
   * Asks the terminal what it can do and what its colours are; worth calling once, after the first
   * frame. Answers come as {@link lectern.screen.Input.Reply}, late, in part or never.
   */
  void ask();

  /** Turns mouse reports on or off; they are off whenever the screen is given back. */
  void mouse(boolean on);

  /**
   * Has the terminal report whether its window has the focus, as {@link
   * lectern.screen.Input.Focus}; switched off whenever the screen is given back.
   */
  void focus();

  /**
   * Asks the terminal to put a text on the reader's clipboard (OSC 52).
   *
   * <p>May take a second, so call it off the thread that draws.
   */
  CopyResult copy(String text);

  /**
   * Gives the screen back, stops the whole process group as Ctrl-Z does, and takes the screen again
   * when it is continued; the next frame is then drawn as a whole.
   */
  void suspend();

  /**
   * Gives the terminal, keys and all, to a program until it ends, and takes it again; the next
   * frame is then drawn as a whole.
   *
   * @return the program's exit code; 126 or 127 when it could not be started, as shells have it
   */
  int lend(List<String> command);

  /** Gives the screen back as it was; safe to call twice, from any thread and from a hook. */
  void leave();

  /** Whether the terminal went away. */
  boolean gone();
}
