package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The installed program with a Java that waits before it starts, as on a slow machine, until it is
 * told what to do.
 */
final class WaitingProgram {
  private final Path launcher;
  private final Path order;
  private final Path began;

  private WaitingProgram(Path launcher, Path order, Path began) {
    this.launcher = launcher;
    this.order = order;
    this.began = began;
  }

  /** Makes it in a folder of its own, around the runtime and the caches of the installed one. */
  static WaitingProgram in(Path folder) throws Exception {
    Path installed = Installation.LECTERN.toRealPath().getParent();
    Path runtime = installed.resolveSibling("runtime").toRealPath();
    Path app = Files.createDirectories(folder.resolve("app"));
    Path order = folder.resolve("order");
    Path began = folder.resolve("began");
    assertEquals(0, new ProcessBuilder("mkfifo", order.toString()).start().waitFor());
    Path java = folder.resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        : >'%s'
        read -r what <'%s'
        [ "$what" = go ] || exit 1
        exec '%s' "$@"
        """
            .formatted(began, order, runtime.resolve("bin/java")));
    Files.copy(installed.resolve("lectern.options"), app.resolve("lectern.options"));
    Path launcher = app.resolve("lectern");
    String text = Files.readString(installed.resolve("lectern"));
    text = replaced(text, "java=$app/../runtime/bin/java", "java=" + java);
    text = replaced(text, "modules=${java%/bin/java}/", "modules=" + runtime + "/");
    text = replaced(text, "AOTCache=\"$app/", "AOTCache=\"" + installed + "/");
    Files.writeString(launcher, text);
    assertTrue(java.toFile().setExecutable(true) && launcher.toFile().setExecutable(true));
    return new WaitingProgram(launcher, order, began);
  }

  private static String replaced(String text, String part, String by) {
    assertTrue(text.contains(part), "the launcher has no " + part);
    return text.replace(part, by);
  }

  /** Has the launcher find another program around it. */
  void takeForAnother() throws IOException {
    String text = Files.readString(launcher);
    Path other = Files.writeString(launcher.resolveSibling("other"), "other");
    Files.writeString(launcher, text.replaceAll("modules=.*", "modules=" + other));
  }

  /** What to run. */
  String command() {
    return launcher.toString();
  }

  /** Waits until the launcher has done all that it does before Java. */
  void await() throws Exception {
    Polling.until("the launcher", () -> Files.exists(began));
  }

  /** Lets Java start. */
  void start() throws IOException {
    Files.writeString(order, "go\n");
  }

  /** Lets Java fail, and again when the launcher asks it why. */
  void fail() throws IOException {
    Path asked = Files.move(order, order.resolveSibling("asked"));
    Files.writeString(order, "fail\n");
    Files.writeString(asked, "fail\n");
  }
}
