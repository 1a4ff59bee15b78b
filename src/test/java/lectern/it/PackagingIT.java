package lectern.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the packaging promises of the installed program, apart from what it shows. */
@Timeout(120)
class PackagingIT {
  private static final Path INSTALLED = Path.of(System.getProperty("lectern.installed"));
  private static final Path INSTALLER = Path.of("install.sh").toAbsolutePath();
  private static final Path IMAGE = Path.of("target/image").toAbsolutePath();

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void aHomeOfItsOwn() throws IOException {
    home = Files.createDirectory(folder.resolve("home"));
  }

  @Test
  void theStartUpCacheIsUsed() throws Exception {
    assertEquals("", startedStrictly(INSTALLED).error());
  }

  @Test
  void aMissingStartUpCacheIsPassedOverInSilence() throws Exception {
    Path moved = copyOfTheInstallation();
    Files.delete(program(moved).resolve("print.aot"));
    ScriptResult version = lectern(moved, Map.of(), "--version");
    assertAll(
        () -> assertEquals(0, version.code()),
        () -> assertEquals(lectern(INSTALLED, Map.of(), "--version").output(), version.output()),
        () -> assertEquals("", version.error()));
  }

  @Test
  void theInstallationMayBeMoved() throws Exception {
    Path moved = copyOfTheInstallation();
    Path link = Files.createSymbolicLink(folder.resolve("called otherwise"), command(moved));
    assertEquals("", startedStrictly(moved).error());
    assertEquals(0, run(Map.of(), List.of(link.toString(), "--version")).code());
  }

  @Test
  void optionsMeantForOtherJavaProgramsAreIgnored() throws Exception {
    ScriptResult version =
        lectern(
            INSTALLED,
            Map.of("JAVA_TOOL_OPTIONS", "-Xint", "JDK_JAVA_OPTIONS", "-Dx=y"),
            "--version");
    assertEquals("", version.error());
    assertEquals(1, version.output().lines().count());
  }

  @Test
  void exitCodesAndArgumentsPassThroughTheLauncher() throws Exception {
    for (var locale :
        List.of(
            Map.of("LC_ALL", ""),
            Map.of("LC_ALL", "C"),
            Map.of("LC_ALL", "xx_YY.UTF-8"),
            Map.of("LC_ALL", "C.UTF-8"))) {
      ScriptResult missing = lectern(INSTALLED, locale, "cat", "no such * é ж 本.md");
      assertEquals(2, missing.code(), locale.toString());
      assertTrue(missing.error().contains("no such * é ж 本.md"), locale + missing.error());
    }
  }

  @Test
  void theBundledEssaysAreThere() throws Exception {
    Path essays = program(INSTALLED).resolve("essays");
    try (var found = Files.walk(essays)) {
      Path essay = found.filter(file -> file.toString().endsWith(".md")).findFirst().orElseThrow();
      ScriptResult read = lectern(INSTALLED, Map.of(), "cat", essay.toString());
      assertEquals(0, read.code(), read.error());
      assertFalse(read.output().isBlank());
    }
  }

  @Test
  void theLicencesOfAllThatIsInsideAreThere() throws Exception {
    Path licences = program(INSTALLED).resolve("licences");
    String list = Files.readString(licences.resolve("README.md"));
    for (String file : List.of("LICENSE", "LGPL-3.0.txt", "GPL-3.0.txt", "Apache-2.0.txt")) {
      assertTrue(list.contains("`" + file + "`"), file);
      assertTrue(Files.size(licences.resolve(file)) > 1000, file);
    }
  }

  @Test
  void theTermsThatALibraryBringsAreAmongThem() throws Exception {
    var saved = new HashSet<String>();
    try (var texts = Files.list(program(INSTALLED).resolve("licences"))) {
      for (Path text : texts.toList()) {
        Files.readAllLines(text).forEach(line -> saved.add(line.strip()));
      }
    }
    try (var jars = Files.list(Path.of("target/modules"))) {
      for (Path jar : jars.toList()) {
        for (String name : List.of("LICENSE", "LICENSE.txt", "NOTICE", "NOTICE.txt")) {
          for (String line : entry(jar, "META-INF/" + name)) {
            assertTrue(saved.contains(line.strip()), () -> jar + " says: " + line);
          }
        }
      }
    }
  }

  /** The lines of a file in a jar, none where it has no such file. */
  private static List<String> entry(Path jar, String name) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      return entry == null
          ? List.of()
          : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
    }
  }

  @Test
  void installingAgainReplacesAndUninstallingLeavesWhatWasRead() throws Exception {
    Path prefix = folder.resolve("a prefix");
    Path place = home.resolve(".local/state/lectern/places");
    Path setting = home.resolve(".config/lectern/config.yaml");
    for (Path own : List.of(place, setting)) {
      Files.createDirectories(own.getParent());
      Files.writeString(own, "mine");
    }
    for (int times = 0; times < 2; times++) {
      ScriptResult installed =
          installer("--image", IMAGE.toString(), "--prefix", prefix.toString());
      assertEquals(0, installed.code(), installed.error());
      assertEquals("", startedStrictly(prefix).error());
    }

    ScriptResult gone = installer("--uninstall", "--prefix", prefix.toString());
    assertAll(
        () -> assertEquals(0, gone.code(), gone.error()),
        () -> assertFalse(Files.exists(prefix.resolve("lib/lectern"))),
        () -> assertFalse(Files.isSymbolicLink(command(prefix))),
        () -> assertEquals("mine", Files.readString(place)),
        () -> assertEquals("mine", Files.readString(setting)));
  }

  @Test
  void whatIsNotOursIsNotOverwritten() throws Exception {
    Path theirs = folder.resolve("lib/lectern/theirs");
    Files.createDirectories(theirs);
    String prefix = folder.toString();
    assertEquals(1, installer("--image", IMAGE.toString(), "--prefix", prefix).code());
    assertEquals(1, installer("--uninstall", "--prefix", prefix).code());
    assertTrue(Files.exists(theirs));
  }

  /** Runs the program so that a start-up cache it cannot use is an error. */
  private ScriptResult startedStrictly(Path prefix) throws Exception {
    Path program = program(prefix);
    ScriptResult ran = run(Map.of(), List.of("sh", program.resolve("train").toString(), "--check"));
    assertEquals(0, ran.code(), ran.error());
    return ran;
  }

  private ScriptResult lectern(Path prefix, Map<String, String> more, String... arguments)
      throws Exception {
    var line = new ArrayList<>(List.of(command(prefix).toString()));
    line.addAll(List.of(arguments));
    return run(more, line);
  }

  private ScriptResult installer(String... arguments) throws Exception {
    var line = new ArrayList<>(List.of("sh", INSTALLER.toString()));
    line.addAll(List.of(arguments));
    return run(Map.of(), line);
  }

  private Path copyOfTheInstallation() throws Exception {
    Path copy = folder.resolve("moved to here");
    assertEquals(
        0, run(Map.of(), List.of("cp", "-R", INSTALLED.toString(), copy.toString())).code());
    return copy;
  }

  private static Path command(Path prefix) {
    return prefix.resolve("bin/lectern");
  }

  /** The folder that holds the launcher, the options, the cache and the essays. */
  private static Path program(Path prefix) throws IOException {
    return command(prefix).toRealPath().getParent();
  }

  private record ScriptResult(int code, String output, String error) {}

  private ScriptResult run(Map<String, String> more, List<String> line) throws Exception {
    Path output = Files.createTempFile(folder, "output", "");
    Path error = Files.createTempFile(folder, "error", "");
    var builder =
        new ProcessBuilder(line).redirectOutput(output.toFile()).redirectError(error.toFile());
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("XDG_") || name.startsWith("LC_"));
    environment.put("HOME", home.toString());
    environment.putAll(more);
    Process process = builder.start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "did not end: " + line);
    return new ScriptResult(process.exitValue(), read(output), read(error));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
