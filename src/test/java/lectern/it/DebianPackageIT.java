package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The Debian package on a system that has nothing: installed, read with, upgraded and removed.
 *
 * <p>Only where the build makes packages ({@code -Ppackages}), since that and the system take
 * minutes; it needs root and debootstrap.
 */
@Timeout(1200)
class DebianPackageIT {
  private static final Path BUILD = Path.of("target").toAbsolutePath();
  private static final Path CLEAN = BUILD.resolve("clean-root");

  /** No temporary folder of a test's, as JUnit warns of each link of a system. */
  private static final Path SYSTEM = BUILD.resolve("package-root");

  /** Where a package manager keeps its own accounts, and a reader what is theirs. */
  private static final List<String> ACCOUNTS =
      List.of("var/lib/dpkg", "var/log", "root", "proc", "tmp");

  @TempDir Path folder;

  @BeforeAll
  static void aCleanSystem() throws Exception {
    assumeTrue(
        !System.getProperty("lectern.packages", "").isEmpty(),
        "skipped: packages are made and tried with -Ppackages only");
    Installation.needs("dpkg-deb", "debootstrap", "unshare", "chroot");
    assumeTrue(
        "root".equals(System.getProperty("user.name")), "skipped: only root can make a clean root");
    if (!Files.exists(CLEAN.resolve("made"))) {
      run("rm", "-rf", CLEAN.toString());
      run(
          "sh",
          "-c",
          ". /etc/os-release; debootstrap --variant=minbase $VERSION_CODENAME " + CLEAN);
      Files.createFile(CLEAN.resolve("made"));
    }
  }

  @Test
  void theBillOfMaterialsNamesAllThatIsInside() throws Exception {
    Path image = BUILD.resolve("image/lectern/lib");
    Map<String, Object> bill =
        new Yaml().load(Files.readString(image.resolve("app/licences/bom.json")));
    List<String> named = new ArrayList<>();
    for (Object component : (List<?>) bill.get("components")) {
      Map<?, ?> part = (Map<?, ?>) component;
      named.add(part.get("name") + "-" + part.get("version"));
      assertTrue(part.get("licenses") instanceof List<?> terms && !terms.isEmpty(), named::getLast);
    }
    String java =
        Files.readString(image.resolve("runtime/release"))
            .replaceFirst("(?s).*JAVA_VERSION=\"(.*?)\".*", "$1");
    for (String part : List.of("openjdk-" + java, "hyphen-1.14.1", "gemoji-8.1.0")) {
      assertTrue(named.contains(part), part);
    }
    try (Stream<Path> jars = Files.list(BUILD.resolve("modules"))) {
      List<String> libraries =
          jars.map(jar -> jar.getFileName().toString().replace(".jar", "")).toList();
      assertTrue(named.containsAll(libraries), () -> named + " lacks some of " + libraries);
      assertEquals(libraries.size() + 5, named.size(), "Java, three sets of data, the stemmers");
    }
  }

  @Test
  void aReaderKeepsAllThroughInstallationUpgradeAndRemoval() throws Exception {
    Path root = SYSTEM;
    run("rm", "-rf", root.toString());
    run("cp", "-a", CLEAN.toString(), root.toString());
    List<String> before = tree(root);
    assertEquals("", in(root, "sh", "-c", "command -v java || :"), "there is no Java in it");

    in(root, "dpkg", "-i", packaged(root, "1"));
    Path app = root.resolve("usr/lib/lectern/lib/app");
    in(root, "sh", "/usr/lib/lectern/lib/app/train", "--check");
    assertEquals("", in(root, "dpkg", "-V", "lectern"));
    FileTime cache = made(app);
    String words;
    try (Session session = reader(root)) {
      session.shows("newest first").pressed("Enter");
      session.until(
          "an essay", screen -> screen.isDrawn() && screen.rows().getLast().contains("%"));
      words = session.pressed("Space").rows().get(1);
      session.press("Q");
      assertEquals(0, session.ended());
    }
    Path ledger = root.resolve("root/.local/state/lectern/ledger");
    String state = Files.readString(ledger);

    in(root, "dpkg", "-i", packaged(root, "2"));
    in(root, "sh", "/usr/lib/lectern/lib/app/train", "--check");
    assertNotEquals(cache, made(app), "the caches are new");
    assertEquals(state, Files.readString(ledger));
    try (Session session = reader(root)) {
      session.shows("newest first").press("c");
      session.until("the place", screen -> screen.isDrawn() && screen.rows().contains(words));
      session.press("Q");
      assertEquals(0, session.ended());
    }

    in(root, "dpkg", "--purge", "lectern");
    assertEquals(before, tree(root));
    assertTrue(Files.exists(ledger));
    run("rm", "-rf", root.toString());
  }

  /** The file of the package that was made, as if it were the revision of this number. */
  private static String packaged(Path root, String revision) throws Exception {
    Path made;
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("lectern.packages")))) {
      made = all.filter(path -> path.toString().endsWith(".deb")).findFirst().orElseThrow();
    }
    String file = "/tmp/" + revision + ".deb";
    run(
        "sh",
        "-c",
        "cd $0/tmp && rm -rf x && dpkg-deb -R $1 x"
            + " && sed -i \"s/^Version: .*/Version: 99-$2/\" x/DEBIAN/control"
            + " && dpkg-deb --root-owner-group -Znone -b x $2.deb",
        root.toString(),
        made.toString(),
        revision);
    return file;
  }

  private static FileTime made(Path app) throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      Path cache = files.filter(path -> path.toString().endsWith(".aot")).findFirst().orElseThrow();
      return Files.getLastModifiedTime(cache);
    }
  }

  private static List<String> tree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> ACCOUNTS.stream().noneMatch(file::startsWith))
          .sorted()
          .toList();
    }
  }

  /** A command in the system, which sees its own processes file system as any system does. */
  private static List<String> command(Path root, String... command) {
    var line =
        new ArrayList<>(
            List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                "mount -t proc proc \"$0/proc\" && exec chroot \"$0\" env -i HOME=/root"
                    + " TERM=xterm-256color PATH=/usr/sbin:/usr/bin:/sbin:/bin \"$@\"",
                root.toString()));
    line.addAll(List.of(command));
    return line;
  }

  private static String in(Path root, String... command) throws Exception {
    return run(command(root, command).toArray(String[]::new));
  }

  private Session reader(Path root) throws IOException {
    Home home = Home.in(folder.resolve("outside"));
    return Session.start(home, Session.USUAL, command(root, "lectern").toArray(String[]::new));
  }

  /** Runs a program, which is to succeed, and returns what it said. */
  private static String run(String... command) throws Exception {
    Path said = Files.createTempFile("package", "");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      process.getOutputStream().close();
      assertTrue(process.waitFor(10, TimeUnit.MINUTES), () -> "ends: " + List.of(command));
      String text = Files.readString(said);
      assertEquals(0, process.exitValue(), text);
      return text;
    } finally {
      Files.delete(said);
    }
  }
}
