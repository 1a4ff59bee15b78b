package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lectern.config.ConfigFile;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.platform.Directories;
import lectern.platform.Editor;
import lectern.platform.HostEnvironment;
import lectern.platform.Opener;
import lectern.platform.Os;
import lectern.platform.SystemProbes;
import lectern.screen.Input;
import lectern.search.SearchIndex;
import lectern.terminal.TerminalAnswers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorReportTest {
  private static final TerminalAnswers NONE =
      new TerminalAnswers("there is none", false, List.of(), List.of());

  private static final Map<String, String> PROPERTIES =
      Map.of(
          "java.vm.version",
          "25+36",
          "java.vendor",
          "Nobody",
          "os.name",
          "Linux",
          "os.version",
          "6.1",
          "os.arch",
          "amd64",
          "user.name",
          "ada",
          "native.encoding",
          "UTF-8");

  @TempDir private Path home;

  private record Probes(Map<String, String> files) implements SystemProbes {
    @Override
    public boolean exists(String file) {
      return files.containsKey(file);
    }

    @Override
    public String read(String file) {
      return files.getOrDefault(file, "");
    }

    @Override
    public String tmuxEnvironment() {
      return "";
    }
  }

  private List<String> report(Map<String, String> variables, TerminalAnswers answers) {
    var environment = new HashMap<>(variables);
    environment.putIfAbsent("HOME", home.toString());
    var probes = new Probes(Map.of("/proc/sys/fs/inotify/max_user_watches", "8192\n"));
    var directories = Directories.of(environment, Os.LINUX, "");
    ConfigFile settings = ConfigFile.read(directories.config(), environment);
    var opener =
        new Opener(
            settings.config().browser(),
            environment.getOrDefault("BROWSER", ""),
            HostEnvironment.of(environment, Os.LINUX, probes),
            List.of("xdg-open", "vi", home + "/bin/show")::contains);
    var editor = new Editor(environment.getOrDefault("EDITOR", ""), "vi"::equals, "");
    var caches = List.of(new DoctorReport.CacheState("read.aot", "used, 9 MB"));
    return DoctorReport.lines(
        environment,
        PROPERTIES,
        answers,
        new DoctorReport.Parts(directories, settings, opener, editor, probes, caches));
  }

  private static Map<String, String> variables(String written) {
    return written.isEmpty()
        ? Map.of()
        : Arrays.stream(written.split(" ", -1))
            .map(one -> one.split("=", 2))
            .collect(Collectors.toMap(one -> one[0], one -> one[1]));
  }

  /** The value of a line, without its name. */
  private static String value(List<String> report, String name) {
    return report.stream()
        .filter(line -> line.startsWith("  " + name + "  "))
        .map(line -> line.substring(name.length() + 2).strip())
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TERM=dumb                       | taken for    | no colours, no bold, italics, no links, no scrolling, no coloured erasing, no modes, nothing in between
          TERM=xterm COLORTERM=truecolor  | taken for    | all colours, bold, italics, links, scrolling, coloured erasing, modes, nothing in between
          TERM=screen STY=1               | taken for    | 16 colours, bold, no italics, no links, scrolling, no coloured erasing, modes, through GNU screen
          TERM=tmux-256color TMUX=/x,1    | taken for    | 256 colours, bold, italics, links, scrolling, no coloured erasing, modes, through tmux
          TMUX=/x,1                       | clipboard    | by tmux load-buffer -w, else by the terminal (OSC 52)
          ''                              | clipboard    | by the terminal (OSC 52)
          DISPLAY=:0                      | browser      | xdg-open
          DISPLAY=:0                      | this machine | linux, not over SSH, a display
          DISPLAY=:0 SSH_CONNECTION=1     | browser      | none: over SSH a browser would open on the remote machine
          SSH_CONNECTION=1.2.3.4 STY=1    | set          | STY, SSH_CONNECTION
          ''                              | set          | none
          ''                              | browser      | none: there is no display for a browser here
          container=podman                | browser      | none: a container has no display for a browser
          BROWSER=nosuch                  | browser      | none: nosuch: no such program
          ''                              | editor       | vi
          EDITOR=nosuch                   | editor       | none: The editor is not on the PATH: nosuch ($VISUAL, $EDITOR).
          LANG=C LC_ALL=de_DE.UTF-8       | LC_ALL       | de_DE.UTF-8
          LANG=C                          | LANG         | C
          ''                              | state        | ~/.local/state/lectern, not there yet
          XDG_STATE_HOME=/srv/ada/state   | state        | /srv/USER/state/lectern, not there yet
          ''                              | config.yaml  | not there
          ''                              | library      | none
          ''                              | read.aot     | used, 9 MB
          ''                              | max_user_watches   | 8192
          ''                              | max_user_instances | unknown
          ''                              | Java         | 25+36, Nobody
          ''                              | answers      | not asked: there is none
          ''                              | U+6C34       | 2
          """)
  void environmentVariablesAreReported(String environment, String name, String value) {
    assertEquals(value, value(report(variables(environment), NONE), name));
  }

  @Test
  void whatTheTerminalSaysIsComparedWithWhatLecternTakesItFor() {
    var answers =
        new TerminalAnswers(
            "",
            true,
            List.of(new Input.Reply("background", "rgb:0/0/0\u001b[31m")),
            List.of(1, 2, 2, 1, 2, 2, 2));
    List<String> report = report(Map.of("TERM", "xterm"), answers);
    assertEquals("all it knows", value(report, "answers"));
    assertEquals("1, as the terminal has it", value(report, "U+0065 U+0301"));
    assertEquals("1, BUT THE TERMINAL HAS 2", value(report, "U+00B1"));
    assertTrue(value(report, "  background").startsWith("rgb:0/0/0"));
    assertFalse(String.join("\n", report).contains("\u001b"), "nothing commands the terminal");
  }

  @Test
  void nothingPrivateIsInIt() throws IOException {
    Path secret = Files.createDirectories(home.resolve("Diary of Ada"));
    Files.writeString(secret.resolve("My Secret.md"), "# My Secret\n");
    Path config = Files.createDirectories(home.resolve(".config/lectern"));
    Files.writeString(
        config.resolve("config.yaml"),
        "library: ~/Diary of Ada\nbrowser: [~/bin/show, --token, hush]\nnonsense hush\nx: hush\n");
    Map<String, String> environment =
        Map.of(
            "SSH_CONNECTION", "203.0.113.7 50022 198.51.100.9 22",
            "DISPLAY", "adas-machine:0",
            "EDITOR", "vi -c hush",
            "TMUX", "/tmp/tmux-1000/ada,1,0",
            "BROWSER", home + "/bin/show hush");
    String report = String.join("\n", report(environment, NONE));
    for (String word :
        List.of("Diary", "Secret", "hush", "203.0", "198.51", "adas", "/ada,", home.toString())) {
      assertFalse(report.contains(word), word + "\n" + report);
    }
    assertTrue(report.contains("~/.config/lectern, writable"), report);
    assertTrue(report.contains("FAULTS in line "), report);
  }

  @Test
  void cachesAreUsedOrRefused() throws IOException {
    Path folder = Files.createDirectories(home.resolve("essays"));
    Files.writeString(folder.resolve("a.md"), "# A\n");
    Path cache = home.resolve("cache");
    assertEquals("[none yet, none yet]", verdicts(cache, folder));
    Library library = Library.of(folder);
    Catalogue found = library.scan(Catalogue.load(cache, folder), () -> false, _ -> {});
    assertTrue(found.save());
    try (SearchIndex index = SearchIndex.open(cache, library)) {
      index.update(found, () -> false, _ -> {});
    }
    assertEquals("[used, essays: 1, used]", verdicts(cache, folder));
    try (var files = Files.walk(cache)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 3));
      }
    }
    String refused = "REFUSED: damaged, or of another version; it will be made again";
    assertEquals("[" + refused + ", " + refused + "]", verdicts(cache, folder));
    assertEquals("[" + refused + ", " + refused + "]", verdicts(cache, folder), "untouched");
  }

  private static String verdicts(Path cache, Path folder) {
    return DoctorCommand.caches(cache, folder).stream()
        .map(DoctorReport.CacheState::verdict)
        .toList()
        .toString();
  }

  @Test
  void javaSaysWhetherItTakesAStartupCache() throws IOException {
    assertEquals(
        List.of(new DoctorReport.CacheState("start-up", "none: not started by the launcher")),
        StartupCacheCheck.of(null, home, StartupCacheCheck.PATIENCE));
    Path java = home.resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        case " $* " in
          *read.aot*) echo 'lectern 1' ;;
          *) echo '[0.1s][error][aot] The cache is of another runtime'; exit 1 ;;
        esac
        """);
    assertTrue(java.toFile().setExecutable(true));
    Files.write(home.resolve("read.aot"), new byte[2_500_000]);
    Files.write(home.resolve("print.aot"), new byte[10]);
    assertEquals(
        List.of(
            new DoctorReport.CacheState(
                "print.aot", "REFUSED: The cache is of another runtime, 0 MB"),
            new DoctorReport.CacheState("read.aot", "used, 2 MB")),
        StartupCacheCheck.of(home, java, StartupCacheCheck.PATIENCE));
  }

  @Test
  void aJavaThatHangsIsNotWaitedFor() throws IOException {
    Path java = home.resolve("java");
    Files.writeString(java, "#!/bin/sh\nexec sleep 20\n");
    assertTrue(java.toFile().setExecutable(true));
    Files.write(home.resolve("read.aot"), new byte[10]);
    assertEquals(
        List.of(new DoctorReport.CacheState("read.aot", "Java does not say, 0 MB")),
        StartupCacheCheck.of(home, java, Duration.ZERO));
  }
}
