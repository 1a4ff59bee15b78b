package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Handing a text over, with other commands in the place of tmux. */
@DisabledOnOs(OS.WINDOWS)
class TmuxBufferTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;

  @Test
  void theCommandGetsTheText() throws IOException {
    Path file = folder.resolve("buffer");
    String text = "$(id)\né界'\"";
    assertTrue(TmuxBuffer.load(text, List.of("tee", file.toString()), LONG));
    assertEquals(text, Files.readString(file));
  }

  @Test
  void aTmuxThatKnowsNoSuchCommandIsNoSuccess() {
    assertFalse(TmuxBuffer.load("x".repeat(200_000), List.of("false"), LONG));
    assertFalse(TmuxBuffer.load("x", List.of(folder.resolve("none").toString()), LONG));
  }

  @Test
  void aTmuxThatHangsIsLeftBehind() {
    assertTimeoutPreemptively(
        LONG,
        () ->
            assertFalse(
                TmuxBuffer.load(
                    "x".repeat(200_000), List.of("sleep", "60"), Duration.ofMillis(50))));
  }
}
