package lectern.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One reader's folders on a machine of their own: nothing of the real reader's settings, places,
 * display or connection is in it.
 */
final class Home {

  /** What the programs of a session are told from outside; all else they have to do without. */
  private static final Set<String> KEPT = Set.of("PATH", "TMPDIR", "JAVA_HOME", "USER", "LOGNAME");

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  private Home(Path folder) {
    this.folder = folder;
  }

  /** Makes a home in an empty folder. */
  static Home in(Path folder) throws IOException {
    var home = new Home(folder);
    System.getenv().forEach((name, value) -> home.keep(name, value));
    home.set("HOME", folder.toString())
        .set("XDG_CONFIG_HOME", folder.resolve("config").toString())
        .set("XDG_STATE_HOME", folder.resolve("state").toString())
        .set("XDG_CACHE_HOME", folder.resolve("cache").toString())
        .set("TERM", "xterm-256color")
        .set("LC_ALL", "C.UTF-8")
        .set("PATH", folder.resolve("bin") + ":" + Installation.BIN + ":" + System.getenv("PATH"));
    Files.createDirectories(folder.resolve("bin"));
    return home;
  }

  private void keep(String name, String value) {
    if (KEPT.contains(name)) {
      environment.put(name, value);
    }
  }

  Home set(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Home unset(String name) {
    environment.remove(name);
    return this;
  }

  Map<String, String> environment() {
    return Map.copyOf(environment);
  }

  Path folder() {
    return folder;
  }

  /** A file of this home, by its name. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Writes an essay, or any other file. */
  Path write(String name, String text) throws IOException {
    Path file = file(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Puts a program on the path of this home which records its arguments, one a line. */
  Path program(String name) throws IOException {
    Path program = write("bin/" + name, "#!/bin/sh\nprintf '%s\\n' \"$@\" >>'" + opened() + "'\n");
    if (!program.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + program + " executable");
    }
    return program;
  }

  /** The arguments that the programs of {@link #program} were given. */
  Path opened() {
    return file("opened");
  }

  /** Waits until one of the programs of {@link #program} has written, and returns its arguments. */
  List<String> arguments() throws Exception {
    Polling.until("arguments", () -> Polling.isWritten(opened()));
    return Files.readAllLines(opened());
  }

  /** Where lectern keeps the places of this home. */
  Path ledger() {
    return file("state/lectern/ledger");
  }
}
