package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lectern.it.FaultTable.Outcome;

/** Java that does not start or fails by itself, and what the launcher cannot do without. */
final class StartupFaults {
  private StartupFaults() {}

  static List<FaultCase> faults() {
    return List.of(
        FaultCase.of("Java itself fails, as by `kill -SEGV`", StartupFaults::crash),
        FaultCase.of(
            "Java cannot start, as where `ulimit -v` is low",
            desk -> limited(desk, "lectern " + desk.essay()),
            desk -> limited(desk, "lectern"),
            desk -> limited(desk, "lectern cat " + desk.essay())),
        FaultCase.of("the folder that you are in was removed", StartupFaults::noFolder),
        FaultCase.of(
            "there is no `stty` on the `PATH`, or nothing at all",
            StartupFaults::noStty,
            StartupFaults::noPath));
  }

  private static Outcome crash(FaultScenario desk) throws Exception {
    var before = files(desk.essay().getParent());
    Files.createDirectories(desk.home().file("cache/lectern"));
    FaultScenario.Reading reading =
        desk.readsForAWhile(
            "(cd " + desk.essay().getParent() + " && lectern " + desk.essay() + ")");
    Processes.signal("SEGV", reading.processes().java());
    Outcome outcome = desk.ended(reading, "kept, but for the last seconds", reading.words());
    assertEquals(before, files(desk.essay().getParent()), "left beside the essays");
    String report = "cache/lectern/java-" + reading.processes().java().pid() + ".log";
    desk.session().prints("lectern: Java failed; your place is kept");
    assertTrue(Files.exists(desk.home().file(report)));
    return outcome;
  }

  private static Set<String> files(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(Path::toString).toList());
    }
  }

  private static Outcome limited(FaultScenario desk, String line) throws Exception {
    return output(desk, "(ulimit -v 1000000; " + line + " 2>said)", "Java cannot start: ");
  }

  private static Outcome noStty(FaultScenario desk) throws Exception {
    desk.home().write("few/file", "");
    desk.shell().run("ln -s $(command -v readlink) few/readlink").code();
    String few = "PATH=" + desk.home().file("few");
    return output(
        desk, few + " " + Installation.LECTERN + " " + desk.essay() + " 2>said", "no stty");
  }

  private static Outcome noPath(FaultScenario desk) throws Exception {
    return output(
        desk, "PATH= " + Installation.LECTERN + " " + desk.essay() + " 2>said", "on your PATH");
  }

  /** The shell that runs the launcher may say something, too. */
  private static Outcome noFolder(FaultScenario desk) throws Exception {
    Path said = desk.home().file("said");
    Outcome outcome =
        desk.refused(
            "(mkdir gone && cd gone && rmdir ../gone && lectern "
                + desk.essay()
                + " 2>"
                + said
                + ")");
    String words = Files.readString(said);
    assertTrue(words.contains("lectern: the folder you are in is no longer there"), words);
    return outcome;
  }

  private static Outcome output(FaultScenario desk, String line, String words) throws Exception {
    Outcome outcome = desk.refused(line);
    desk.assertSaid("said", "lectern: ", words);
    return outcome;
  }
}
