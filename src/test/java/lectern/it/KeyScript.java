package lectern.it;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;

/**
 * A way through the program for a terminal in memory: keys by their names, {@code ?word} for a word
 * to wait for, {@code !} for a text to paste.
 */
final class KeyScript {
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  private final Queue<String> steps;
  private final String pasted;
  private long since;
  private String last = "";

  KeyScript(String way, String pasted) {
    this.steps = new ArrayDeque<>(List.of(way.split(" ")));
    this.pasted = pasted;
  }

  /** What the reader does after this frame. */
  Input next(Frame frame, Size size) {
    String step = steps.peek();
    if (step == null) {
      return new Input.EndOfInput();
    }
    if (step.length() > 1 && step.startsWith("?")) {
      if (!shows(frame, step.substring(1))) {
        return wait(frame);
      }
      steps.remove();
      since = 0;
      return next(frame, size);
    }
    steps.remove();
    since = 0;
    return step.equals("!") ? new Input.Paste(pasted) : Key.of(step);
  }

  /** What changes nothing and brings the next frame, until that was in vain too long. */
  private Input wait(Frame frame) {
    long now = System.nanoTime();
    since = since == 0 ? now : since;
    if (now - since < PATIENCE_NANOS) {
      return new Input.Focus(true);
    }
    last = IntStream.range(0, frame.size().rows()).mapToObj(frame::row).collect(joining("\n"));
    return new Input.EndOfInput();
  }

  private static boolean shows(Frame frame, String words) {
    for (int row = 0; row < frame.size().rows(); row++) {
      if (frame.row(row).contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** What is left to do: empty when the tour went well. */
  @Override
  public String toString() {
    return String.join(" ", steps) + last;
  }
}
