package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.cli.CommandOutput.Form;
import lectern.document.TextAnchor;
import lectern.platform.Directories;
import lectern.search.TestLibraries;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries and the essays that each must find first, as command lines. */
class SearchQueriesTest {
  @TempDir private Path folder;
  @TempDir private Path own;

  private Directories directories() {
    return new Directories(own.resolve("config"), own.resolve("state"), own.resolve("cache"));
  }

  /** The file that {@code lectern search} prints first, or nothing. */
  private String first(List<String> words) {
    var arguments = new ArrayList<>(List.of("search", "-0", "--in=" + folder));
    arguments.addAll(words);
    Request request = CommandLineParser.parse(arguments.toArray(String[]::new));
    assertTrue(request instanceof Request.SearchRequest, words + ": " + request);
    var out = new ByteArrayOutputStream();
    var printed = new PrintStream(out, false, StandardCharsets.UTF_8);
    var messages = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    int code =
        SearchCommand.run(
            (Request.SearchRequest) request,
            directories(),
            new CommandOutput(printed, messages, Form.NAMES, false));
    String files = out.toString(StandardCharsets.UTF_8);
    assertEquals(files.isEmpty() ? ExitCode.FAULTS : ExitCode.DONE, code);
    return files.isEmpty()
        ? "nothing"
        : folder.relativize(Path.of(files.substring(0, files.indexOf('\0')))).toString();
  }

  @Test
  void everyCommandLineFindsItsEssayFirst() throws IOException {
    TestLibraries.many(folder);
    String root = folder.toRealPath() + "/";
    Ledger.open(directories().state())
        .save(
            Map.of(
                root + "bread.md",
                List.of(new EssayRecord(TextAnchor.START, 40, false, 5)),
                root + "letters/walking.md",
                List.of(new EssayRecord(TextAnchor.START, 100, true, 9))));
    var found = new ArrayList<String>();
    var apart = new ArrayList<String>();
    for (String line : TestLibraries.queries()) {
      String query = line.substring(0, line.indexOf(" => "));
      found.add(query + " => " + first(List.of(query)));
      apart.add(query + " => " + first(List.of(query.split(" "))));
    }
    assertEquals(TestLibraries.queries(), found);
    assertEquals(TestLibraries.queries(), apart);
  }
}
