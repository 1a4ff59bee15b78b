package lectern.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lectern.text.Sanitiser;

/**
 * Decides what a file is edited with, without starting anything: {@code $VISUAL}, else {@code
 * $EDITOR}, else what a system has.
 *
 * @param command the command as the reader wrote it, empty if there is none
 * @param found whether a program can be run
 * @param reason why nothing can be edited here whatever the editor, or empty
 */
public record Editor(String command, Predicate<String> found, String reason) {

  /** They take {@code +12 file}. */
  private static final List<String> PLUS =
      List.of(
          ("vi vim nvim view gvim vimx elvis nvi nano pico rnano emacs emacsclient mg zile"
                  + " jove joe jmacs jed ne micro kak mcedit gedit gnome-text-editor bbedit")
              .split(" "));

  /** They take {@code file:12}. */
  private static final List<String> COLON =
      List.of("hx", "helix", "subl", "sublime_text", "zed", "zeditor", "atom", "pulsar");

  /** They take {@code --goto file:12}. */
  private static final List<String> GOTO =
      List.of("code", "code-insiders", "code-oss", "codium", "vscodium", "cursor", "windsurf");

  /** They take {@code --line 12 file}. */
  private static final List<String> LINE = List.of("kate", "kwrite", "mate", "idea", "pycharm");

  private static final List<String> USUAL = List.of("vi", "nano");

  /** The editor of this session. */
  public static Editor current() {
    String visual = orEmpty("VISUAL");
    String path = orEmpty("PATH");
    return new Editor(visual.isBlank() ? orEmpty("EDITOR") : visual, new ExecutablePath(path), "");
  }

  /** No editor, for a reason that is one sentence. */
  public static Editor none(String reason) {
    return new Editor("", program -> false, reason);
  }

  /** What to run to edit a file at a line, counted from 1; the program then owns the terminal. */
  public OpenPlan plan(Path file, int line) {
    if (!reason.isEmpty()) {
      return new OpenPlan.NoOpener(reason);
    }
    List<String> words = CommandTemplate.words(command);
    if (words.isEmpty()) {
      words = USUAL.stream().filter(found).limit(1).toList();
    }
    if (words.isEmpty()) {
      return new OpenPlan.NoOpener("There is no editor: set $EDITOR to the one you write with.");
    }
    String program = words.getFirst();
    if (!found.test(program)) {
      return new OpenPlan.NoOpener(
          "The editor is not on the PATH: " + Sanitiser.oneLine(program) + " ($VISUAL, $EDITOR).");
    }
    if (ShellDetector.addressHandling(words) != ShellDetector.AddressHandling.ARGUMENT) {
      return new OpenPlan.NoOpener(
          "The editor would run the name of the file as commands: "
              + Sanitiser.oneLine(program)
              + " ($VISUAL, $EDITOR).");
    }
    var run = new ArrayList<>(words);
    run.addAll(at(KnownPrograms.name(program), file.toAbsolutePath().toString(), line));
    return new OpenPlan.RunProgram(run);
  }

  /** The arguments for a place in a file; an editor that is not known gets the file alone. */
  private static List<String> at(String name, String file, int line) {
    if (PLUS.contains(name)) {
      return List.of("+" + line, file);
    }
    if (COLON.contains(name)) {
      return List.of(file + ":" + line);
    }
    if (GOTO.contains(name)) {
      return List.of("--goto", file + ":" + line);
    }
    return LINE.contains(name) ? List.of("--line", Integer.toString(line), file) : List.of(file);
  }

  private static String orEmpty(String variable) {
    String value = System.getenv(variable);
    return value == null ? "" : value;
  }
}
