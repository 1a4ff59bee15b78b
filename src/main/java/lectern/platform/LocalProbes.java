package lectern.platform;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The probes of the machine this program runs on. */
final class LocalProbes implements Probes {
  private static final int MOST_BYTES = 1 << 16;
  private static final List<String> TMUX = List.of("tmux", "show-environment");

  @Override
  public boolean exists(String file) {
    return Files.exists(Path.of(file));
  }

  @Override
  public String read(String file) {
    try (var stream = Files.newInputStream(Path.of(file))) {
      return new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      return "";
    }
  }

  @Override
  public String tmuxEnvironment() {
    try {
      Path answer = Files.createTempFile("lectern", ".tmux");
      try {
        return ask(answer);
      } finally {
        Files.deleteIfExists(answer);
      }
    } catch (IOException noTmux) {
      return "";
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** By way of a file, so that a tmux that hangs can be left behind without reading from it. */
  private String ask(Path answer) throws IOException, InterruptedException {
    Process tmux =
        new ProcessBuilder(TMUX)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!tmux.waitFor(1, TimeUnit.SECONDS)) {
      tmux.destroyForcibly();
      return "";
    }
    return tmux.exitValue() == 0 ? read(answer.toString()) : "";
  }
}
