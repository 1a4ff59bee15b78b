package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.it.FaultTable.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens, the terminal, the reader's place and the exit code are what the manual says.
 *
 * <p>Lectern is the job of an interactive shell here, one that does not repair the terminal itself.
 * With {@code -Dgolden.update=true} the table is rewritten.
 */
@Timeout(300)
class FaultsIT {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();

  @TempDir Path folder;

  static List<FaultCase> faults() {
    return Stream.of(
            SignalFaults.faults(),
            BugFaults.faults(),
            DiskFaults.faults(),
            StartupFaults.faults(),
            StreamFaults.faults())
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> names() {
    return faults().stream().map(FaultCase::name).toList();
  }

  @BeforeEach
  void withATerminal() {
    Installation.needs("sh", "stty", "ps");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultEndsAsTheReadmeSays(FaultCase fault) throws Exception {
    for (int i = 0; i < fault.ways().size(); i++) {
      try (FaultScenario desk = FaultScenario.in(folder.resolve("way" + i))) {
        Outcome outcome = fault.ways().get(i).happen(desk);
        Outcome before = OUTCOMES.putIfAbsent(fault.name(), outcome);
        assertEquals(before == null ? outcome : before, outcome, "one row, but not one outcome");
        if (!UPDATE) {
          String row = outcome.row(fault.name());
          assertTrue(FaultTable.rows().contains(row), "not in the manual: " + row);
        }
      }
    }
  }

  @Test
  void theReadmeTellsOfTheseFaultsAndOfNoOthers() throws IOException {
    assertEquals(names(), FaultTable.rows().stream().map(FaultTable::fault).toList());
  }

  @AfterAll
  static void update() throws IOException {
    if (UPDATE) {
      FaultTable.write(names(), OUTCOMES);
    }
  }
}
