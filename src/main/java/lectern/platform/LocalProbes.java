package lectern.platform;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.file.ScratchFile;

/** The probes of the machine this program runs on. */
public final class LocalProbes implements SystemProbes {
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
    try (var answer = ScratchFile.create()) {
      return ask(answer);
    } catch (IOException noTmux) {
      return "";
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** By way of a file, so that a tmux that hangs can be left behind without reading from it. */
  private static String ask(ScratchFile answer) throws IOException, InterruptedException {
    Process tmux =
        new ProcessBuilder(TMUX)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(answer.file())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    answer.unlink();
    if (!tmux.waitFor(1, TimeUnit.SECONDS)) {
      tmux.destroyForcibly();
      return "";
    }
    return tmux.exitValue() == 0 ? answer.tail(MOST_BYTES) : "";
  }
}
