package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What install.sh does to what is there already, and what a stop at any of its steps leaves.
 *
 * <p>The program here is a script that says its version, so that many installations take no time.
 */
@Timeout(120)
class InstallIT {
  private static final Path INSTALLER = Path.of("install.sh").toAbsolutePath();

  /** A program on the path which stops the installer, or has it fail, at one of all its steps. */
  private static final String STEP =
      """
      #!/bin/sh
      PATH=${PATH#*:}
      tool=${0##*/}
      read -r done <"$STEPS"
      echo $((done + 1)) >"$STEPS"
      [ $((done + 1)) = "$STOP" ] || exec "$tool" "$@"
      case $HOW in
        before) kill -KILL $PPID ;;
        half)
          [ "$tool" != cp ] || mkdir -p "$3/lib/app"
          [ "$tool" != rm ] || rm -f "$2/lib/app/lectern.options"
          kill -KILL $PPID
          ;;
        term) kill -TERM $PPID; exec "$tool" "$@" ;;
      esac
      exit 1
      """;

  private static final List<String> PAGES =
      List.of(
          "man/man1/lectern.1",
          "man/man5/lectern-config.5",
          "bash-completion/completions/lectern",
          "zsh/site-functions/_lectern",
          "fish/vendor_completions.d/lectern.fish");

  @TempDir Path folder;
  private Home home;
  private Path prefix;

  @BeforeEach
  void aHome() throws Exception {
    home = Home.in(folder.resolve("home"));
    prefix = home.file("prefix");
    image("one");
    image("two");
  }

  private void image(String version) throws IOException {
    String program = version + "/lectern/lib/app/";
    home.write(program + "lectern.options", "");
    home.write(program + "train", "");
    home.write(program + "share/" + PAGES.getFirst(), version);
    Path lectern = home.write(program + "lectern", "#!/bin/sh\necho lectern " + version + "\n");
    assertTrue(lectern.toFile().setExecutable(true));
  }

  private ProcessResult install(String version) throws Exception {
    return install("--image", home.file(version).toString(), "--prefix", prefix.toString());
  }

  private ProcessResult uninstall() throws Exception {
    return install("--uninstall", "--prefix", prefix.toString());
  }

  private ProcessResult install(String... arguments) throws Exception {
    return ProcessResult.of(
        home, Stream.concat(Stream.of("sh", INSTALLER.toString()), Stream.of(arguments)).toList());
  }

  private void assertInstalled(String version) throws Exception {
    ProcessResult ran = install(version);
    assertEquals(0, ran.code(), ran.error());
    assertRuns(version);
  }

  private void assertRuns(String version) throws Exception {
    ProcessResult ran = ProcessResult.shell(home, prefix + "/bin/lectern");
    assertEquals("lectern " + version + "\n", ran.output(), ran.error());
  }

  /** Nothing but folders is left, and of these only such as anyone may have. */
  private void assertNothingLeft() throws IOException {
    List<String> folders = tree(prefix).stream().filter(text -> !text.startsWith("share")).toList();
    assertEquals(List.of("", "bin", "lib"), folders);
    try (Stream<Path> files = Files.walk(prefix)) {
      assertEquals(List.of(), files.filter(file -> !Files.isDirectory(file)).toList());
    }
  }

  private static List<String> tree(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }

  /** Has the installer stop at this step, and tells whether it had so many. */
  private boolean stops(int step, String how, String... arguments) throws Exception {
    Path steps = home.write("steps", "0\n");
    String path = home.environment().getOrDefault("PATH", "");
    for (String tool : List.of("cp", "ln", "mkdir", "mv", "rm", "rmdir")) {
      assertTrue(home.write("stops/" + tool, STEP).toFile().setExecutable(true));
    }
    home.set("STEPS", steps.toString()).set("STOP", Integer.toString(step)).set("HOW", how);
    home.set("PATH", home.file("stops") + ":" + path);
    install(arguments);
    home.set("PATH", path);
    return Integer.parseInt(Files.readString(steps).strip()) >= step;
  }

  @ParameterizedTest
  @ValueSource(strings = {"before", "half", "term", "fails"})
  void aStopLeavesOneThatWorksAndTheNextRunHealsIt(String how) throws Exception {
    assertInstalled("one");
    List<String> whole = tree(prefix);
    for (int step = 1; ; step++) {
      String version = step % 2 == 0 ? "one" : "two";
      String image = home.file(version).toString();
      boolean stopped = stops(step, how, "--image", image, "--prefix", prefix.toString());
      ProcessResult ran = ProcessResult.shell(home, prefix + "/bin/lectern");
      assertEquals(0, ran.code(), "step " + step + ": " + ran.error());
      if (step % 3 == 0) {
        assertInstalled("one");
      }
      assertInstalled(version);
      assertEquals(whole, tree(prefix), "step " + step);
      if (!stopped) {
        assertTrue(step > 8, "there are more steps than " + step);
        return;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"before", "half", "term", "fails"})
  void aStopOfTheFirstInstallationIsHealedToo(String how) throws Exception {
    String image = home.file("one").toString();
    int step = 1;
    while (stops(step++, how, "--image", image, "--prefix", prefix.toString())) {
      assertInstalled("two");
      assertEquals(0, uninstall().code());
      assertNothingLeft();
      assertEquals(0, ProcessResult.shell(home, "rm -r prefix").code());
    }
    assertTrue(step > 5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"before", "half", "term", "fails"})
  void aStopOfAnUninstallationIsHealed(String how) throws Exception {
    for (int step = 1; ; step++) {
      assertInstalled("one");
      boolean stopped = stops(step, how, "--uninstall", "--prefix", prefix.toString());
      if (step % 2 == 0) {
        assertInstalled("two");
      }
      ProcessResult ran = uninstall();
      assertEquals(0, ran.code(), ran.error());
      assertNothingLeft();
      if (!stopped) {
        return;
      }
    }
  }

  @Test
  void whatDoesNotStartReplacesNothing() throws Exception {
    assertInstalled("one");
    home.write("two/lectern/lib/app/lectern", "#!/bin/sh\nexit 2\n");
    ProcessResult ran = install("two");
    assertEquals(1, ran.code());
    assertTrue(ran.error().startsWith("lectern: "), ran.error());
    assertRuns("one");
    assertFalse(Files.exists(prefix.resolve("lib/.lectern.work")));
  }

  /** A folder, a file or a link where lectern would be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdir -p lib/lectern/theirs",
        "mkdir -p lib/lectern/lib/runtime; echo 'MODULES=\"java.base\"' >lib/lectern/lib/runtime/release",
        "echo theirs >lib/lectern",
        "ln -s nowhere lib/lectern",
        "mkdir theirs; ln -s ../theirs lib/lectern",
        "echo theirs >bin/lectern",
        "mkdir bin/lectern",
        "ln -s /bin/sh bin/lectern",
        "ln -s nowhere bin/lectern",
        "ln -s ../lib/lectern/bin/lectern bin/lectern",
        "ln -s /opt/otherlectern/lib/app/lectern bin/lectern",
        "ln -s /opt/lectern/lib/app/lectern.py bin/lectern",
        "mkdir lib/.lectern.work; echo theirs >lib/.lectern.work/file",
        "echo theirs >lib/.lectern.work"
      })
  void whatIsNotOursStays(String theirs) throws Exception {
    Files.createDirectories(prefix);
    assertEquals(0, ProcessResult.shell(home, "cd prefix && mkdir bin lib && " + theirs).code());
    String look = "cd prefix && ls -lR && find . -type f -exec cat {} +";
    String before = ProcessResult.shell(home, look).output();
    for (ProcessResult ran : List.of(install("one"), uninstall())) {
      assertEquals(1, ran.code());
      assertEquals(1, ran.error().lines().count(), ran.error());
      assertTrue(ran.error().contains("is not lectern's; move it away first"), ran.error());
    }
    assertEquals(before, ProcessResult.shell(home, look).output());
  }

  @Test
  void foldersOfNamesLikeOursStay() throws Exception {
    for (String name : List.of("lectern.old", "lectern.new", "lectern-2")) {
      home.write("prefix/lib/" + name + "/theirs", "theirs");
    }
    List<String> before = tree(prefix.resolve("lib"));
    assertInstalled("one");
    assertInstalled("two");
    assertEquals(0, uninstall().code());
    assertEquals(before, tree(prefix.resolve("lib")));
  }

  /** A link that is ours though what it led to is gone, and a program that was half deleted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rm -r lib/lectern",
        "rm lib/lectern/lib/app/lectern.options; : >lib/lectern/lib/app/lectern.cfg",
        "rm -r lib/lectern/lib/app; mkdir lib/lectern/lib/runtime;"
            + " echo 'MODULES=\"java.base lectern\"' >lib/lectern/lib/runtime/release",
        "ln -sfn /gone/lectern/lib/app/lectern bin/lectern",
        "ln -sfn /gone/lectern.app/Contents/lectern/Contents/app/lectern bin/lectern",
        "mkdir lib/.lectern.work"
      })
  void whatIsLeftOfOursIsOurs(String left) throws Exception {
    for (boolean again : new boolean[] {true, false}) {
      assertInstalled("one");
      assertEquals(0, ProcessResult.shell(home, "cd prefix && " + left).code());
      if (again) {
        assertInstalled("two");
      }
      ProcessResult ran = uninstall();
      assertEquals(0, ran.code(), ran.error());
      assertFalse(Files.exists(prefix.resolve("bin/lectern"), LinkOption.NOFOLLOW_LINKS));
      assertEquals(List.of(""), tree(prefix.resolve("lib")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bin", "lib", "bin lib", "share", "share/man"})
  void foldersMayBeLinks(String links) throws Exception {
    for (String name : links.split(" ")) {
      Files.createDirectories(home.file("deep/in/a folder/" + name));
      Files.createDirectories(prefix.resolve(name).getParent());
      Files.createSymbolicLink(prefix.resolve(name), home.file("deep/in/a folder/" + name));
    }
    assertInstalled("one");
    assertInstalled("two");
    assertEquals(0, uninstall().code());
    assertNothingLeft();
  }

  @Test
  void thePagesAreWhereManAndTheShellsLook() throws Exception {
    for (String version : List.of("one", "two")) {
      for (String page : PAGES) {
        home.write(version + "/lectern/lib/app/share/" + page, version);
      }
      assertInstalled(version);
      for (String page : PAGES) {
        Path link = prefix.resolve("share").resolve(page);
        assertTrue(Files.isSymbolicLink(link), page);
        assertEquals(version, Files.readString(link));
      }
    }
    assertEquals(0, uninstall().code());
    assertNothingLeft();
  }

  @Test
  void aPageOfOthersStaysAndOneThatIsNoMoreGoes() throws Exception {
    Path theirs = home.write("prefix/share/" + PAGES.getFirst(), "theirs");
    home.write("one/lectern/lib/app/share/" + PAGES.getLast(), "ours");
    assertInstalled("one");
    assertTrue(
        install("one").output().contains("lectern: " + theirs + " is not lectern's and stays\n"));
    Path gone = prefix.resolve("share").resolve(PAGES.getLast());
    assertEquals("ours", Files.readString(gone));
    assertInstalled("two");
    assertFalse(Files.exists(gone, LinkOption.NOFOLLOW_LINKS));
    assertEquals(0, uninstall().code());
    assertEquals("theirs", Files.readString(theirs));
  }

  @Test
  void allUsersAreServedByOnePlaceOnly() throws Exception {
    ProcessResult ran = install("--system", "--prefix", prefix.toString());
    assertEquals(1, ran.code());
    assertEquals("lectern: either --system or --prefix\n", ran.error());
  }

  @Test
  void itTellsTheVersionThatItWouldInstall() throws Exception {
    ProcessResult ran = install(new String[] {"--version"});
    assertEquals(0, ran.code(), ran.error());
    assertTrue(ran.output().matches("lectern \\d+\\.\\d+\\.\\d+\n"), ran.output());
  }

  @Test
  void aPrefixMayBeMoved() throws Exception {
    assertInstalled("one");
    Files.move(prefix, home.file("moved"));
    prefix = home.file("moved");
    assertRuns("one");
  }

  @Test
  void aPrefixMayBeWrittenInManyWays() throws Exception {
    for (String name : List.of("prefix", "prefix/", "./prefix", "a/../prefix", "with spaces")) {
      Files.createDirectories(home.file("a"));
      ProcessResult ran = install("--image", "one", "--prefix", name);
      assertEquals(0, ran.code(), ran.error());
      assertTrue(Files.isExecutable(home.file(name).resolve("bin/lectern")), name);
      assertEquals(0, install("--uninstall", "--prefix", name).code());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prefix", "--image"})
  void anEmptyFolderIsNone(String option) throws Exception {
    for (List<String> line : List.of(List.of(option, ""), List.of(option))) {
      ProcessResult ran = install(line.toArray(String[]::new));
      assertEquals(1, ran.code());
      assertEquals("lectern: " + option + " needs a folder\n", ran.error());
      assertFalse(Files.exists(home.file("lib")));
    }
  }

  @Test
  void aHomeIsNeededOnlyWithoutAPrefix() throws Exception {
    home.unset("HOME").unset("XDG_CACHE_HOME").unset("XDG_STATE_HOME").unset("XDG_CONFIG_HOME");
    assertInstalled("one");
    assertEquals(0, uninstall().code());
    ProcessResult ran = install("--image", home.file("one").toString());
    assertEquals(1, ran.code());
    assertEquals(
        "lectern: there is no HOME to install in: say where, with --prefix\n", ran.error());
  }
}
