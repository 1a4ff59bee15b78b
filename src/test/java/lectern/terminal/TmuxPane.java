package lectern.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.screen.Size;

/** A pane of a tmux of its own, written to and read from as the program in it would. */
final class TmuxPane implements AutoCloseable {
  /** Pieces measured with one question each before their answers are read. */
  private static final int AT_ONCE = 50;

  private final Path folder;
  private final FileOutputStream out;
  private final FileInputStream in;

  /** Starts a tmux with one pane of this size in a folder of the test's. */
  TmuxPane(Path folder, Size size) throws IOException {
    this.folder = Files.createTempDirectory(folder, "tmux");
    Path settings = this.folder.resolve("settings");
    Files.writeString(settings, "set -g status off\nset -g history-limit 0\n");
    Path tty = this.folder.resolve("tty");
    tmux(
        List.of(
            "-f",
            settings.toString(),
            "new-session",
            "-d",
            "-x",
            Integer.toString(size.columns()),
            "-y",
            Integer.toString(size.rows()),
            "stty raw -echo; tty > "
                + tty
                + "; tmux -S "
                + socket()
                + " wait-for -S ready;"
                + " exec sleep 3600"));
    tmux(List.of("wait-for", "ready"));
    String device = Files.readString(tty).strip();
    out = new FileOutputStream(device);
    in = new FileInputStream(device);
  }

  /** Whether there is a tmux to be tested with. */
  static boolean isInstalled() {
    try {
      return new ProcessBuilder("tmux", "-V").start().onExit().join().exitValue() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private String socket() {
    return folder.resolve("socket").toString();
  }

  private String tmux(List<String> command) throws IOException {
    var line = new ArrayList<>(List.of("tmux", "-u", "-S", socket()));
    line.addAll(command);
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("TMUX");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    // its output has ended, and so will it
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(line + ": " + output);
    }
    return output;
  }

  void resize(Size size) throws IOException {
    tmux(
        List.of(
            "resize-window",
            "-x",
            Integer.toString(size.columns()),
            "-y",
            Integer.toString(size.rows())));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  /** The cursor as "row,column" from 0, when all that was written has been taken. */
  String cursor() throws IOException {
    write("\u001b[6n".getBytes(UTF_8));
    return answer();
  }

  private String answer() throws IOException {
    var output = new StringBuilder();
    for (int b = in.read(); b != 'R'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the pane is gone");
      }
      output.append((char) b);
    }
    String[] numbers = output.substring(output.indexOf("[") + 1).split(";");
    return (Integer.parseInt(numbers[0]) - 1) + "," + (Integer.parseInt(numbers[1]) - 1);
  }

  /** How many cells tmux takes each of these for. */
  List<Integer> widths(List<String> texts) throws IOException {
    var widths = new ArrayList<Integer>();
    for (int start = 0; start < texts.size(); start += AT_ONCE) {
      List<String> some = texts.subList(start, Math.min(texts.size(), start + AT_ONCE));
      var questions = new StringBuilder();
      some.forEach(text -> questions.append("\r\u001b[2K").append(text).append("\u001b[6n"));
      write(questions.toString().getBytes(UTF_8));
      for (int i = 0; i < some.size(); i++) {
        String cursor = answer();
        widths.add(Integer.parseInt(cursor.substring(cursor.indexOf(',') + 1)));
      }
    }
    return widths;
  }

  /** The rows of the pane with their looks, as {@code capture-pane -e} prints them. */
  List<String> rows() throws IOException {
    return tmux(List.of("capture-pane", "-p", "-e", "-N")).lines().toList();
  }

  @Override
  public void close() throws IOException {
    out.close();
    in.close();
    tmux(List.of("kill-server"));
  }
}
