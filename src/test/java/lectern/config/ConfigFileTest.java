package lectern.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
  @TempDir Path folder;

  private ConfigFile read() {
    return ConfigFile.read(folder, Map.of("HOME", "/home/ada"));
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("config.yaml"), text);
  }

  @Test
  void withoutAFileEverythingIsAsUsual() {
    assertEquals(Config.DEFAULT, read().config());
    assertEquals(List.of(), read().lines());
    assertEquals("", read().summary());
    assertEquals(Config.DEFAULT, ConfigFile.read(folder.resolve("none"), Map.of()).config());
  }

  @Test
  void faultsNameTheFileAndTheLine() throws IOException {
    write("library: ~/essays\nmeasure: 5\nmouse: loud\nthme: x\n");
    ConfigFile read = read();
    assertEquals(Path.of("/home/ada/essays"), read.config().library());
    assertEquals(
        List.of(
            folder + "/config.yaml:2: measure: takes a number of cells from 20 to 200",
            folder + "/config.yaml:3: mouse: takes on or off",
            folder + "/config.yaml:4: there is no setting “thme”; perhaps theme"),
        read.lines());
    assertEquals(
        "config.yaml:2: measure: takes a number of cells from 20 to 200 (and 2 more)",
        read.summary());
  }

  @Test
  void nobodyIsToldAThousandFaults() throws IOException {
    write("mouse: loud\n".repeat(1000));
    assertEquals(21, read().lines().size());
    assertTrue(read().lines().getLast().endsWith("config.yaml: and 980 faults more"));
  }

  @Test
  void aFileThatCannotBeReadIsSaid() throws IOException {
    Files.write(folder.resolve("config.yaml"), new byte[] {'a', (byte) 0xff, 'b'});
    assertEquals("config.yaml: the file is not UTF-8", read().summary());
    Files.write(folder.resolve("config.yaml"), new byte[(1 << 18) + 1]);
    assertEquals("config.yaml: the file is too large", read().summary());
    Files.delete(folder.resolve("config.yaml"));
    Files.createDirectory(folder.resolve("config.yaml"));
    assertTrue(read().summary().startsWith("config.yaml: the file cannot be read"));
    assertEquals(Config.DEFAULT, read().config());
  }

  @Test
  void whatIsNoFileIsNotOpened() throws Exception {
    Path file = folder.resolve("config.yaml");
    Path zero = Path.of("/dev/zero");
    assumeTrue(Files.exists(zero));
    Files.createSymbolicLink(file, zero);
    String reason = "config.yaml: the file cannot be read: it is not a regular file";
    assertEquals(reason, read().summary());
    Files.delete(file);
    assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
    assertEquals(reason, read().summary());
    assertEquals(Config.DEFAULT, read().config());
  }
}
