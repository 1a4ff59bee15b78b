package lectern.app;

import java.util.Random;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;

/** Presses keys, clicks, pastes and pulls at the window, without sense but never leaving. */
final class RandomHand {
  private static final String[] KEYS = {
    "Enter",
    "Enter",
    "Enter",
    "Tab",
    "Tab",
    "S-Tab",
    "Esc",
    "Esc",
    "Space",
    "Space",
    "Backspace",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "F1",
    "C-l",
    "C-n",
    "C-p",
    "C-d",
    "C-u",
    "A-Left",
    "A-Right",
    "Delete",
    "Insert",
    "é",
    "漢"
  };
  private static final String[] PASTES = {
    "advert", "two\nlines", "\u001b[31mred", "a\u0301\u202e", "x".repeat(3000)
  };

  private final Random random;

  RandomHand(long seed) {
    random = new Random(seed);
  }

  /** What comes after this frame. */
  Input next(Frame frame, Size size) {
    return switch (random.nextInt(60)) {
      case 0 -> new Input.Resize(new Size(1 + random.nextInt(220), 1 + random.nextInt(70)));
      case 1 -> new Input.Resize(new Size(80, 24));
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

  private Key key(Frame frame, Size size) {
    String name =
        random.nextBoolean()
            ? KEYS[random.nextInt(KEYS.length)]
            : Character.toString('!' + random.nextInt('~' - '!' + 1));
    // what would end the program: Q anywhere, and q where the shelf is, or may be
    boolean shelf = size.columns() < 40 || size.rows() < 12 || frame.row(0).startsWith(" lectern");
    boolean leaves = name.equals("Q") || (name.equals("q") && shelf);
    return Key.of(leaves ? "Esc" : name);
  }
}
