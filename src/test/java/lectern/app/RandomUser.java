package lectern.app;

import java.util.Random;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.ui.RandomKeys;
import org.jspecify.annotations.Nullable;

/** Presses keys, clicks, pastes and pulls at the window, without sense but never leaving. */
final class RandomUser {
  private static final String[] PASTES = {
    "advert", "two\nlines", "\u001b[31mred", "a\u0301\u202e", "x".repeat(3000)
  };

  private static final Size USUAL = new Size(80, 24);

  /** How the first row of the shelf begins. */
  private static final String SHELF = " lectern";

  /** More than ever stand over a screen. */
  private static final int LAYERS = 8;

  private final Random random;
  private final RandomKeys keys;
  private int steps;

  RandomUser(long seed) {
    random = new Random(seed);
    keys = new RandomKeys(random, "Esc", "Space", "Insert");
  }

  /** What comes after this frame. */
  Input next(Frame frame, Size size) {
    return switch (random.nextInt(60)) {
      case 0 -> new Input.Resize(new Size(1 + random.nextInt(220), 1 + random.nextInt(70)));
      case 1 -> new Input.Resize(USUAL);
      case 2 -> new Input.Paste(PASTES[random.nextInt(PASTES.length)]);
      case 3, 4 ->
          new Input.Mouse(
              random.nextInt(3) == 0 ? 0 : 64 + random.nextInt(2),
              random.nextInt(size.rows()),
              random.nextInt(size.columns()),
              false);
      case 5 -> new Input.Focus(random.nextBoolean());
      case 6 -> new Input.Reply("background", "rgb:1111/2222/3333");
      default -> key(frame, size);
    };
  }

  /** What leads back to the shelf from wherever this frame is; null on the shelf. */
  @Nullable Input homewards(Frame frame, Size size) {
    if (!size.equals(USUAL)) {
      return new Input.Resize(USUAL);
    }
    steps++;
    // what is open over a screen takes some, one layer each, and letters as well
    boolean closed = steps % LAYERS == 0;
    if (closed && frame.row(0).startsWith(SHELF)) {
      steps = 0;
      return null;
    }
    return Key.of(closed ? "q" : "Esc");
  }

  private Key key(Frame frame, Size size) {
    String name = keys.next();
    // what would end the program: Q anywhere, and q where the shelf is, or may be
    boolean shelf = size.columns() < 40 || size.rows() < 12 || frame.row(0).startsWith(SHELF);
    boolean leaves = name.equals("Q") || (name.equals("q") && shelf);
    return Key.of(leaves ? "Esc" : name);
  }
}
