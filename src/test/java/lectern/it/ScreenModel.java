package lectern.it;

import java.util.ArrayList;
import java.util.List;
import lectern.screen.CellStyle;
import lectern.screen.Size;
import lectern.terminal.Emulator;

/**
 * A terminal as its reader sees it: the first screen, on which programs print one line after the
 * other, and the alternate one, which lectern draws on.
 *
 * <p>It takes nothing that is not in the {@link AllowedSequences}. Only while the drawing for a new
 * size has not come is the screen not looked at strictly, as what comes then may still be drawn for
 * the old size.
 */
final class ScreenModel {
  private final Emulator screen;
  private final TerminalTokenizer tokens = new TerminalTokenizer();
  private final List<TerminalToken> output = new ArrayList<>();
  private final StringBuilder printed = new StringBuilder();
  private Size size;
  private boolean alternate;
  private int takings;
  private boolean pasting;
  private boolean mouse;
  private boolean focus;
  private int keyboards;
  private boolean cursor = true;
  private boolean drawn;
  private boolean strangers;

  /** Whether what is drawn since the last beginning of a frame was meant for another size. */
  private boolean spoilt;

  /** What stood there when the screen was taken the last time. */
  private List<Emulator.Shown> replaced = List.of();

  ScreenModel(Size size) {
    this.size = size;
    this.screen = new Emulator(size.rows(), size.columns(), Emulator.Opinion.OURS);
  }

  void resize(Size to) {
    size = to;
    forget();
  }

  /** Says that anything may stand on the screen until it is drawn again. */
  void forget() {
    screen.resize(size.rows(), size.columns());
    drawn = false;
  }

  /** Says whether other programs may write on the screen at any time, drawn or not. */
  void strangers(boolean any) {
    strangers = any;
  }

  /** Takes what a program has sent. */
  void take(byte[] bytes, int length) {
    for (TerminalToken token : tokens.take(bytes, length)) {
      AllowedSequences.check(token);
      output.add(token);
      if (!(token instanceof TerminalToken.Sequence sequence && switches(sequence))) {
        show(token);
      }
    }
  }

  /** Whether this concerns the whole terminal, and was done. */
  private boolean switches(TerminalToken.Sequence sequence) {
    if (sequence.isMode(1049, true)) {
      replaced = alternate ? cells() : List.of();
      alternate = true;
      takings++;
      forget();
      return true;
    }
    if (sequence.isMode(1049, false)) {
      alternate = false;
      return true;
    }
    if (sequence.isMode(2004, true) || sequence.isMode(2004, false)) {
      pasting = sequence.last() == 'h';
      return true;
    }
    if (sequence.isMode(25, true) || sequence.isMode(25, false)) {
      cursor = sequence.last() == 'h';
      return true;
    }
    if (sequence.isMode(1000, true) || sequence.isMode(1000, false)) {
      mouse = sequence.last() == 'h';
      return true;
    }
    if (sequence.isMode(1004, true) || sequence.isMode(1004, false)) {
      focus = sequence.last() == 'h';
      return true;
    }
    if (sequence.parameters().startsWith("?1000;")) {
      mouse = false;
      focus = false;
      return true;
    }
    if (sequence.last() == 'u' && !sequence.parameters().equals("?")) {
      // one too many is taken off the pile in vain
      keyboards = Math.max(0, keyboards + (sequence.parameters().equals(">1") ? 1 : -1));
      return true;
    }
    return !alternate && !(sequence.parameters().isEmpty() && sequence.last() == 'm');
  }

  private void show(TerminalToken token) {
    if (alternate) {
      draw(token);
    } else if (token instanceof TerminalToken.PlainToken
        || token instanceof TerminalToken.Control) {
      printed.append(token.written());
    }
  }

  private void draw(TerminalToken token) {
    boolean elsewhere =
        token instanceof TerminalToken.Device
            || (token instanceof TerminalToken.OscToken command
                && command.body().startsWith("52;"));
    if (elsewhere) {
      return;
    }
    if (token instanceof TerminalToken.Sequence sequence && sequence.isMode(2026, true)) {
      spoilt = false;
    }
    try {
      screen.write(token.written());
    } catch (AssertionError | IndexOutOfBoundsException wrong) {
      if (drawn && !strangers) {
        throw wrong;
      }
      spoilt = true;
    }
    drawn =
        drawn || (!spoilt && screen.atRest() && screen.isDrawn()); // the last looks at every cell
  }

  /** Whether the whole alternate screen stands as it was meant to. */
  boolean isDrawn() {
    return alternate && drawn && screen.atRest() && tokens.waiting().isEmpty();
  }

  /** Whether the terminal is as a shell wants it. */
  boolean isGivenBack() {
    return !alternate && !pasting && !mouse && !focus && keyboards == 0 && cursor;
  }

  /** Whether clicks and the wheel are told. */
  boolean hasMouse() {
    return mouse;
  }

  /** Whether the terminal tells when its window is looked at. */
  boolean reportsFocus() {
    return focus;
  }

  /** Whether the kitty keyboard is switched on, once. */
  boolean hasKeyboard() {
    return keyboards == 1;
  }

  /** Whether a program draws on the alternate screen. */
  boolean isTaken() {
    return alternate;
  }

  /** How often the alternate screen was taken, and so begun anew. */
  int takings() {
    return takings;
  }

  /** What every cell showed before the alternate screen was taken again. */
  List<Emulator.Shown> replaced() {
    return replaced;
  }

  /** What every cell of the alternate screen shows, row by row. */
  List<Emulator.Shown> cells() {
    var cells = new ArrayList<Emulator.Shown>();
    for (int row = 0; row < size.rows(); row++) {
      for (int column = 0; column < size.columns(); column++) {
        cells.add(screen.at(row, column).seen());
      }
    }
    return cells;
  }

  /** The rows of the alternate screen, without the blanks at their ends. */
  List<String> rows() {
    var rows = new ArrayList<String>();
    for (int row = 0; row < size.rows(); row++) {
      rows.add(row(row, 0));
    }
    return rows;
  }

  /** What is shown in reverse, each with the number of its row before it. */
  List<String> highlighted() {
    var highlighted = new ArrayList<String>();
    for (int row = 0; row < size.rows(); row++) {
      String text = row(row, CellStyle.REVERSE);
      if (!text.isEmpty()) {
        highlighted.add(row + ": " + text);
      }
    }
    return highlighted;
  }

  private String row(int row, int attributes) {
    var text = new StringBuilder();
    for (int column = 0; column < size.columns(); column++) {
      Emulator.Shown shown = screen.at(row, column);
      if ((shown.attributes() & attributes) == attributes) {
        text.append(shown.cluster());
      }
    }
    return text.toString().stripTrailing();
  }

  /** What was printed on the first screen. */
  String printed() {
    return alternate ? printed.toString() : printed + tokens.waiting();
  }

  /** All that was said to the terminal, since it was last forgotten. */
  List<TerminalToken> output() {
    return List.copyOf(output);
  }

  /** Drops what was said until now. */
  void forgetSaid() {
    output.clear();
  }

  @Override
  public String toString() {
    return String.join("\n", alternate ? rows() : printed().lines().toList());
  }
}
