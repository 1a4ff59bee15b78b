package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When install.sh builds again and how, and what the Debian package does to /usr/bin. */
@Timeout(120)
class BuildIT {
  private static final String IMAGE = "source/target/image/lectern/lib/";

  @TempDir Path folder;
  private Home home;

  /** A source tree, a JDK and a Maven that make the program without work. */
  @BeforeEach
  void aHome() throws Exception {
    home = Home.in(folder.resolve("home")).set("JAVA_HOME", folder + "/home/jdk");
    Files.createDirectories(home.file("source/src/main"));
    Files.createDirectories(home.file("source/essays"));
    home.write("source/pom.xml", "");
    home.write("source/LICENSE", "");
    home.write("source/install.sh", Files.readString(Path.of("install.sh")));
    for (String tool : new String[] {"javac", "jlink", "jpackage"}) {
      executable("jdk/bin/" + tool, "");
    }
    jdk("25.0.3");
    String made = home.file(IMAGE).toString();
    executable(
        "bin/mvn",
        """
        echo "$*" >>"%2$s/maven"
        mkdir -p "%1$s/app" "%1$s/runtime"
        cp "$JAVA_HOME/release" "%1$s/runtime/release"
        : >"%1$s/app/lectern.options"
        : >"%1$s/app/train"
        printf '#!/bin/sh\\necho lectern' >"%1$s/app/lectern"
        chmod +x "%1$s/app/lectern"
        : >"%1$s/app/print.aot"
        """
            .formatted(made, home.folder()));
  }

  private void executable(String name, String text) throws IOException {
    assertTrue(home.write(name, "#!/bin/sh\n" + text).toFile().setExecutable(true));
  }

  private void jdk(String version) throws IOException {
    home.write("jdk/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  private long builds() throws Exception {
    ProcessResult ran = ProcessResult.shell(home, "sh source/install.sh --prefix prefix");
    assertEquals(0, ran.code(), ran.output() + ran.error());
    return Files.readAllLines(home.file("maven")).size();
  }

  @ParameterizedTest
  @CsvSource({
    "25.0.3, 25.0.4, 2",
    "25.0.9, 25.0.10, 2",
    "25, 25.0.1, 2",
    "25.0.3, 25.0.3.1, 2",
    "25.0.3, 25.1, 2",
    "25.0.3, 25.0.3, 1",
    "25.0.10, 25.0.9, 1",
    "25.0.1, 25, 1"
  })
  void aNewerJavaIsTakenInto(String inside, String found, long builds) throws Exception {
    jdk(inside);
    assertEquals(1, builds());
    jdk(found);
    assertEquals(builds, builds());
    assertEquals(builds, builds(), "and then it is there");
  }

  @Test
  void whatMavenFetchesHasToBeWhatWasMeant() throws Exception {
    builds();
    assertTrue(Files.readString(home.file("maven")).contains(" --strict-checksums "));
  }

  private ProcessResult script(String name, String action) throws Exception {
    String text = Files.readString(Path.of("src/main/deb", name));
    assertTrue(text.contains("/usr/bin/lectern"));
    Path script =
        home.write(name, text.replace("/usr/bin/lectern", home.file("usr-bin-lectern").toString()));
    return ProcessResult.shell(home, "sh " + script + " " + action);
  }

  @Test
  void thePackagePutsItsCommandOnThePathAndTakesItAway() throws Exception {
    Path command = home.file("usr-bin-lectern");
    for (int times = 0; times < 2; times++) {
      ProcessResult ran = script("postinst", "configure");
      assertEquals(0, ran.code(), ran.error());
      assertEquals(Path.of("/opt/lectern/lib/app/lectern"), Files.readSymbolicLink(command));
    }
    assertEquals(0, script("prerm", "upgrade").code());
    assertTrue(Files.isSymbolicLink(command));
    for (int times = 0; times < 2; times++) {
      assertEquals(0, script("prerm", "remove").code());
      assertEquals(false, Files.exists(command, LinkOption.NOFOLLOW_LINKS));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo theirs >", "ln -s /bin/sh ", "ln -s /nowhere ", "mkdir "})
  void thePackageLeavesAnotherCommandAlone(String theirs) throws Exception {
    assertEquals(0, ProcessResult.shell(home, theirs + "usr-bin-lectern").code());
    String look = "ls -ld usr-bin-lectern";
    String before = ProcessResult.shell(home, look).output();
    assertEquals(0, script("postinst", "configure").code());
    assertEquals(0, script("prerm", "remove").code());
    assertEquals(before, ProcessResult.shell(home, look).output());
  }
}
