package lectern.it;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lectern.screen.Size;
import lectern.terminal.Emulator;
import org.jspecify.annotations.Nullable;

/**
 * A program in a real pseudo-terminal, with someone who types and a window that shows it.
 *
 * <p>What it opened is left to the garbage collector to close. A thread of pty4j that waits for the
 * program writes to a pipe when it has ended, and nothing tells when it has done so; were the pipe
 * closed by then, the next session could have one of the same number, and would take this for its
 * own end.
 */
final class Session implements AutoCloseable {
  static final Size USUAL = new Size(80, 24);

  /** How long anything may take on a machine that is busy with other things. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Esc is said as the kitty keyboard says it: the byte alone, with another key close behind it, is
   * that key with Alt, and on a busy machine nobody knows how close they come.
   */
  private static final Map<String, String> KEYS =
      Map.of(
          "Enter", "\r",
          "Tab", "\t",
          "S-Tab", "\u001b[Z",
          "Esc", "\u001b[27u",
          "Down", "\u001b[B",
          "Space", " ",
          "Backspace", "\u007f",
          "C-c", "\u0003",
          "C-z", "\u001a");

  private final PtyProcess process;
  private final ScreenModel window;
  private final OutputStream keyboard;
  private @Nullable Throwable bug;
  private boolean closed;

  /**
   * @param line what the program's output passes through on its way to the window
   */
  private Session(PtyProcess process, Size size, UnaryOperator<InputStream> line) {
    this.process = process;
    this.window = new ScreenModel(size);
    InputStream output = line.apply(process.getInputStream());
    // asked for now, as pty4j closes what nobody has asked for when the program is killed
    this.keyboard = process.getOutputStream();
    Thread.ofPlatform().daemon().name("window").start(() -> listen(output));
  }

  /** Starts lectern in a window of the default size. */
  static Session lectern(Home home, String... arguments) throws IOException {
    return lectern(home, USUAL, arguments);
  }

  static Session lectern(Home home, Size size, String... arguments) throws IOException {
    return start(
        home,
        size,
        Stream.concat(Stream.of(Installation.LECTERN.toString()), Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  /** Starts a program as the one its terminal belongs to. */
  static Session start(Home home, Size size, String... command) throws IOException {
    return start(home, size, UnaryOperator.identity(), command);
  }

  /** Starts a program at the other end of a line. */
  static Session start(Home home, Size size, UnaryOperator<InputStream> line, String... command)
      throws IOException {
    PtyProcess process =
        new PtyProcessBuilder(command)
            .setEnvironment(home.environment())
            .setDirectory(home.folder().toString())
            .setInitialColumns(size.columns())
            .setInitialRows(size.rows())
            .start();
    return new Session(process, size, line);
  }

  private void listen(InputStream output) {
    var bytes = new byte[8192];
    try {
      for (int length = output.read(bytes); length >= 0; length = output.read(bytes)) {
        take(bytes, length);
      }
    } catch (IOException gone) {
      // the terminal was closed, by us or by the last program in it
      return;
    } finally {
      close(null);
    }
  }

  private synchronized void take(byte[] bytes, int length) {
    try {
      window.take(bytes, length);
    } catch (AssertionError | RuntimeException wrong) {
      close(wrong);
    }
    notifyAll();
  }

  private synchronized void close(@Nullable Throwable wrong) {
    bug = bug == null ? wrong : bug;
    closed |= wrong == null;
    notifyAll();
  }

  /** Types characters as they are. */
  Session type(String text) throws IOException {
    keyboard.write(text.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
    return this;
  }

  /** Presses a key, by the name the key map has for it. */
  Session press(String key) throws IOException {
    return type(KEYS.getOrDefault(key, key));
  }

  /** Presses a key and waits until the screen has changed in answer to it. */
  Session pressed(String key) throws Exception {
    List<String> before = look();
    press(key);
    return until(
        "a change after " + key, screen -> screen.isDrawn() && !snapshot(screen).equals(before));
  }

  /** Says that another program may write on the screen until it is drawn again. */
  synchronized Session expectStrangers() {
    window.forget();
    return this;
  }

  /** Says whether other programs may write on the screen at any time, drawn or not. */
  synchronized Session strangers(boolean any) {
    window.strangers(any);
    return this;
  }

  /** Resizes the window. */
  void resizeUnseen(int columns, int rows) {
    synchronized (this) {
      window.resize(new Size(columns, rows));
    }
    process.setWinSize(new WinSize(columns, rows));
  }

  /** Resizes the window, and waits until it is drawn in that size. */
  Session resize(int columns, int rows) throws Exception {
    resizeUnseen(columns, rows);
    return until("a drawing of " + columns + "×" + rows, ScreenModel::isDrawn);
  }

  /** Waits until these words stand on the alternate screen. */
  Session shows(String words) throws Exception {
    return until(
        "“" + words + "” on the screen",
        screen -> screen.isDrawn() && text(screen).contains(words));
  }

  /** Waits until an essay of this title is open and nothing is selected in it. */
  Session reads(String title) throws Exception {
    return until(
        "“" + title + "” open",
        screen ->
            screen.isDrawn() && status(screen).startsWith(title) && status(screen).contains("%"));
  }

  /** Waits until these words stand on the alternate screen no longer. */
  Session hides(String words) throws Exception {
    return until(
        "no “" + words + "” on the screen",
        screen -> screen.isDrawn() && !text(screen).contains(words));
  }

  /** Waits until these words were printed on the first screen. */
  Session prints(String words) throws Exception {
    return until(
        "“" + words + "” printed", screen -> !screen.isTaken() && screen.printed().contains(words));
  }

  /** Waits for something to be so. */
  synchronized Session until(String what, Predicate<ScreenModel> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (bug == null && !condition.test(window)) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0 || (closed && !condition.test(window))) {
        throw new AssertionError(
            (left <= 0 ? "waited in vain for " : "ended before ") + what + "; there is\n" + window);
      }
      wait(left);
    }
    if (bug != null) {
      throw new AssertionError(bug.getMessage() + "; there is\n" + window, bug);
    }
    return this;
  }

  /** Whatever the window shows or was told, as it is now. */
  synchronized ScreenModel window() {
    return window;
  }

  /** The rows of the screen and what is highlighted on it. */
  synchronized List<String> look() {
    return snapshot(window);
  }

  private static List<String> snapshot(ScreenModel window) {
    return Stream.concat(window.rows().stream(), window.highlighted().stream()).toList();
  }

  /** What is highlighted on the screen, see {@link ScreenModel#highlighted}. */
  synchronized List<String> highlighted() {
    return window.highlighted();
  }

  /** What every cell of the screen shows, and what it showed before the screen was taken again. */
  synchronized Map.Entry<List<Emulator.Shown>, List<Emulator.Shown>> cells() {
    return Map.entry(window.cells(), window.replaced());
  }

  /** Drops what was said to the terminal until now, which an hour would make a lot of. */
  synchronized void forgetSaid() {
    window.forgetSaid();
  }

  /** The rows of the screen, whole. */
  synchronized List<String> rows() {
    return window.rows();
  }

  /** The lowest row, where lectern says where one is. */
  synchronized String status() {
    return status(window);
  }

  private static String status(ScreenModel window) {
    return window.rows().getLast().strip();
  }

  /** All words of the screen, however they are broken into lines. */
  private static String text(ScreenModel window) {
    return String.join(" ", window.rows()).replaceAll("\\s+", " ");
  }

  /** Waits for the program to end and the terminal to be as before, and returns its exit code. */
  int ended() throws Exception {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("it has not ended; there is\n" + this.window());
    }
    until("the end of all output", screen -> closed);
    return process.exitValue();
  }

  /** The process of lectern that is Java, and the script that started it. */
  Processes processes() {
    return Processes.below(process.pid());
  }

  /** The script that started Java, or will. */
  ProcessHandle launcher() {
    return ProcessHandle.of(process.pid()).orElseThrow();
  }

  /** Waits for Java to run. */
  Session starts() throws Exception {
    Polling.until("Java", () -> Processes.java(process.pid()).isPresent());
    return this;
  }

  /** Takes the window away while the program runs, as when a connection breaks. */
  void breakOff() throws IOException {
    keyboard.close();
  }

  @Override
  public synchronized String toString() {
    return window.toString();
  }

  @Override
  public void close() {
    ProcessHandle.of(process.pid())
        .ifPresent(leader -> {
          leader.descendants().forEach(ProcessHandle::destroyForcibly);
          leader.destroyForcibly();
        });
    process.destroyForcibly();
  }
}
