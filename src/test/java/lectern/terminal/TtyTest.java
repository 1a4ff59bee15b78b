package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lectern.screen.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TtyTest {

  @ParameterizedTest
  @CsvSource({
    "4500:5:bf:8a3b:3:1c:7f:15:4:0:1:0:11:13:1a:0:12:f:17:16:0,true",
    "gfmt1:cflag=4b00:iflag=6b02:lflag=200005cb:oflag=3:discard=f:ispeed=9600,true",
    "4500:5;reboot,false",
    "$(x):1,false",
    "-g:1,false",
    "a b:1,false",
    "sane,false",
    "'',false",
  })
  void onlyWhatSttyPrintedIsPassedOn(String text, boolean settings) {
    assertEquals(settings, Tty.isSettings(text));
  }

  @Test
  void settingsHaveABound() {
    assertEquals(false, Tty.isSettings("4500:" + "a".repeat(2000)));
  }

  @ParameterizedTest
  @CsvSource({
    "24 80,80,24",
    "'60 200\n',200,60",
    "0 0,80,24",
    "1 1,1,1",
    "40 0,80,40",
    "'',80,24",
    "x y,80,24",
    "-5 10,10,24",
    "99999999999 5,5,999",
    "24,80,24"
  })
  void sizes(String text, int columns, int rows) {
    assertEquals(new Size(columns, rows), Tty.size(text));
  }

  /** No other terminal is touched, such as the one that tests are started in. */
  @Test
  void everythingIsDoneOnItsDevice(@TempDir Path folder) throws Exception {
    Path device = Files.createFile(folder.resolve("device"));
    var launched = Map.of("LECTERN_TTY", "0:0", "LECTERN_SIZE", "24 80");
    Tty tty = Tty.open(device.toFile(), launched).orElseThrow();
    assertEquals(3, tty.lend(List.of("sh", "-c", "echo seen; exit 3")));
    assertTrue(Files.readString(device).startsWith("seen\n"));
    var other = new Size(7, 5); // which a terminal would not be found to have
    assertEquals(other, tty.ask(other));
    assertEquals(other, tty.resumeRaw(other));
  }

  @Test
  void aLauncherThatIsGoneIsNoticedAtOnce() {
    var reported = new AtomicInteger();
    launchedBy("1234567890").onLauncherGone(reported::incrementAndGet);
    assertEquals(1, reported.get());
    String parent = Long.toString(ProcessHandle.current().parent().orElseThrow().pid());
    launchedBy(parent).onLauncherGone(reported::incrementAndGet);
    assertEquals(1, reported.get());
  }

  private static Tty launchedBy(String process) {
    return Tty.rehearsal(
        Map.of("LECTERN_TTY", "500:5", "LECTERN_SIZE", "24 80", "LECTERN_LAUNCHER", process));
  }
}
