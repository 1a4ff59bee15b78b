package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When install.sh builds again and how, and what the scripts of the Debian package do. */
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

  @Test
  void eachLongStepOfABuildIsTold() throws Exception {
    executable(
        "bin/mvn",
        """
        echo "[INFO] --- compiler:3.16.0:compile (default-compile) @ lectern ---"
        echo "[INFO] Compiling 1000 source files"
        echo "[INFO] --- exec:3.6.4:exec (link-the-runtime) @ lectern ---"
        exit 1
        """);
    ProcessResult ran = ProcessResult.shell(home, "sh source/install.sh --prefix prefix");
    assertEquals(
        List.of("lectern: compiling", "lectern: linking a Java of just what lectern needs"),
        ran.output().lines().skip(1).toList());
  }

  /** Runs a script of the Debian package, with this home's folder as the root of the system. */
  private ProcessResult script(String name, String arguments) throws Exception {
    Path script = Path.of("src/build/debian", name).toAbsolutePath();
    home.set("DPKG_ROOT", home.folder().toString());
    return ProcessResult.shell(home, "sh " + script + " " + arguments);
  }

  @Test
  void thePackageMakesItsCachesAndTakesThemAway() throws Exception {
    String app = "usr/lib/lectern/lib/app/";
    home.write(app + "train", ": >\"${0%/*}/read.aot\"");
    for (String action : List.of("configure", "abort-upgrade 2", "abort-remove")) {
      assertEquals(0, script("postinst", action).code());
      assertTrue(Files.exists(home.file(app + "read.aot")), action);
      assertEquals(0, script("prerm", action.equals("configure") ? "remove" : "upgrade 2").code());
      assertFalse(Files.exists(home.file(app + "read.aot")), action);
    }
  }

  @Test
  void thePackageIsInstalledWhereNoCacheCanBeMade() throws Exception {
    String app = "usr/lib/lectern/lib/app/";
    home.write(app + "train", ": >\"${0%/*}/read.aot\"; echo no; exit 1");
    ProcessResult ran = script("postinst", "configure");
    assertEquals(0, ran.code());
    assertEquals("", ran.output());
    assertEquals(1, ran.error().lines().count(), ran.error());
    assertFalse(Files.exists(home.file(app + "read.aot")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo theirs >", "ln -s /bin/sh ", "ln -s /nowhere ", "mkdir "})
  void thePackageLeavesAnotherCommandAlone(String theirs) throws Exception {
    assertEquals(0, script("preinst", "install").code());
    Files.createDirectories(home.file("usr/bin"));
    assertEquals(0, ProcessResult.shell(home, theirs + "usr/bin/lectern").code());
    ProcessResult ran = script("preinst", "install");
    assertEquals(1, ran.code());
    assertTrue(ran.error().contains("/usr/bin/lectern is not from a package"), ran.error());
    assertEquals(0, script("preinst", "upgrade 0.1.0-1").code());
  }
}
