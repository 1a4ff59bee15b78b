package lectern.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import lectern.document.PlainTextRange;
import lectern.file.PathProbe;
import lectern.text.Sanitiser;

/**
 * What the commands that list things print: for people on a terminal, a line of fields between tabs
 * in a pipe, an array of objects as JSON, or names that end in a zero byte.
 */
final class CommandOutput {
  private static final String BOLD = "\033[1m";
  private static final String FAINT = "\033[2m";
  private static final String UNDERLINED = "\033[4m";
  private static final String PLAIN = "\033[0m";

  /** Characters. */
  private static final int BUFFER = 1 << 15;

  /** In which form things are printed. */
  enum Form {
    TERMINAL,
    FIELDS,
    JSON,
    NAMES
  }

  private final PrintStream out;

  /** What is still to be written: a line at a time would take longer than all else. */
  private final StringBuilder text = new StringBuilder();

  private final PrintStream err;
  private final Form form;
  private final boolean styled;
  private int printed;

  CommandOutput(PrintStream out, PrintStream err, Form form, boolean styled) {
    this.out = out;
    this.err = err;
    this.form = form;
    this.styled = styled;
  }

  /** The process's own output; file names and texts are UTF-8, whatever the JVM takes it for. */
  static CommandOutput standard(boolean json, boolean names) {
    boolean terminal = StandardOutput.isTerminal();
    Form form = json ? Form.JSON : names ? Form.NAMES : terminal ? Form.TERMINAL : Form.FIELDS;
    return new CommandOutput(
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        form,
        terminal && !"dumb".equals(System.getenv("TERM")));
  }

  Form form() {
    return form;
  }

  /** Prints a line for people, of parts made by the methods below. */
  void line(String line) {
    print(line + '\n');
  }

  private void print(String more) {
    text.append(more);
    if (text.length() > BUFFER) {
      flush();
    }
  }

  private void flush() {
    out.print(text);
    text.setLength(0);
  }

  /** Prints one thing for other programs: its fields, or the JSON of it, or its name alone. */
  void printEntry(String name, List<String> fields, Supplier<JsonObject> json) {
    switch (form) {
      case JSON -> print((printed == 0 ? "[\n  " : ",\n  ") + json.get());
      case NAMES -> {
        printName(name, name);
        print("\0");
      }
      case FIELDS, TERMINAL -> printFields(name, fields);
    }
    printed++;
  }

  private void printFields(String name, List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      String text = fields.get(i);
      String shown = field(text);
      if (text.equals(name) && shown.equals(name)) { // else it holds what no terminal should get
        printName(name, shown);
      } else {
        print(shown);
      }
      print(i + 1 < fields.size() ? "\t" : "\n");
    }
  }

  /** Prints a name, or the bytes of the path that it stands for, which may be no text. */
  private void printName(String name, String shown) {
    byte[] bytes = PathProbe.bytes(name);
    if (bytes == null) {
      print(shown);
    } else {
      flush();
      out.write(bytes, 0, bytes.length);
    }
  }

  /** Counts a thing that was printed in lines. */
  void count() {
    printed++;
  }

  /** Prints a message on standard error. */
  void printMessage(String line) {
    flush();
    err.println(Sanitiser.oneLine(line));
  }

  /** Prints an error after the output so far, and returns the code for bad input. */
  int fail(String line) {
    flush();
    return ExitCode.fail(line);
  }

  /** Ends the output and returns the exit code: 1 where nothing was printed. */
  int finish() {
    return finish(printed == 0);
  }

  /**
   * Ends the output and returns the exit code.
   *
   * @param faults whether the code is 1 if everything could be written
   */
  int finish(boolean faults) {
    if (form == Form.JSON) {
      line(printed == 0 ? "[]" : "\n]");
    }
    flush();
    int code = StandardOutput.exitCode(out.checkError());
    return code != ExitCode.DONE ? code : faults ? ExitCode.FAULTS : ExitCode.DONE;
  }

  private static String field(String text) {
    return Sanitiser.oneLine(text).replace('\t', ' ');
  }

  String bold(String text) {
    return styled(BOLD, field(text));
  }

  String faint(String text) {
    return styled(FAINT, field(text));
  }

  /** A line with places in it that are highlighted. */
  String highlighted(String text, List<PlainTextRange> places) {
    var line = new StringBuilder();
    int from = 0;
    for (PlainTextRange place : places) {
      line.append(field(text.substring(from, place.start())));
      line.append(styled(BOLD + UNDERLINED, field(text.substring(place.start(), place.end()))));
      from = place.end();
    }
    return line.append(field(text.substring(from))).toString();
  }

  private String styled(String style, String text) {
    return styled && !text.isEmpty() ? style + text + PLAIN : text;
  }
}
