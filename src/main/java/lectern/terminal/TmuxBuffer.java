package lectern.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Hands a text to tmux, which puts it on the clipboard of the terminal it is shown in.
 *
 * <p>By default, tmux ignores the clipboard sequence of programs inside it, wrapped or not. It
 * obeys its own command from version 3.2 on.
 */
final class TmuxBuffer {
  static final List<String> COMMAND = List.of("tmux", "load-buffer", "-w", "-");

  /** How long tmux may take. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Whether the command took the text on its standard input, before the patience was over. */
  static boolean load(String text, List<String> command, Duration patience) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      // Also ends a write to one that does not read.
      CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
          .execute(process::destroyForcibly);
      try (var in = process.getOutputStream()) {
        in.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return process.waitFor() == 0;
    } catch (IOException noTmux) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
