package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(boolean json, String... names) {
    return run(json, false, names);
  }

  private int run(boolean json, boolean all, String... names) {
    return run(json, all, out, names);
  }

  private int run(boolean json, boolean all, OutputStream to, String... names) {
    var output =
        new CommandOutput(
            new PrintStream(to, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            json ? CommandOutput.Form.JSON : CommandOutput.Form.FIELDS,
            false);
    return new CheckCommand(all, output).run(List.of(names));
  }

  private String essay(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void faultsAreLinesAndTheExitCodeIsOne() throws IOException {
    String file = essay("a.md", "One[^x]\n");
    assertEquals(1, run(false, file));
    assertEquals(
        file + ":1:4: [^x] has no note; write a line [^x]: with its words, or take it out\n",
        out.toString(StandardCharsets.UTF_8));
    assertEquals("1 essay, 1 thing to fix\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void withoutFaultsNothingIsPrintedAndTheExitCodeIsZero() throws IOException {
    essay("a.md", "One\n");
    essay("b.md", "Two\n");
    assertEquals(0, run(false, folder.toString()));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
    assertEquals("2 essays, nothing to fix\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void jsonIsAnArrayOfObjects() throws IOException {
    String first = essay("a \"b\".md", "One[^x\u202e]\n");
    String second = essay("c.md", "[a](<d\\\\e>)\n");
    assertEquals(1, run(true, first, second));
    assertEquals(
        """
        [
          {"file": "DIR/a \\"b\\".md", "line": 1, "column": 4, "message": "[^x\\u202e] has no note; write a line \
        [^x\\u202e]: with its words, or take it out"},
          {"file": "DIR/a \\"b\\".md", "line": 1, "column": 7, "message": "an invisible character (U+202E, \
        right-to-left override) stands here; take it out"},
          {"file": "DIR/c.md", "line": 1, "column": 1, "message": "“d\\\\e” leads nowhere: there is no such file; \
        correct the path or add the file"}
        ]
        """,
        out.toString(StandardCharsets.UTF_8).replace(folder.toString(), "DIR"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void manyMissingPagesHideNothingElse() throws IOException {
    var vault = new StringBuilder();
    for (int page = 0; page < 40; page++) {
      vault.append("[[Page ").append(page).append("]] [[Lamps]]\n\n");
    }
    String file = essay("a.md", vault + "One[^x]\n");
    assertEquals(1, run(false, file));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(
        file + ":81:4: [^x] has no note; write a line [^x]: with its words, or take it out",
        lines.getFirst());
    assertEquals(
        file
            + ":1:12: no essay of this folder is called “Lamps”; correct the name in [[…]]"
            + " (and 39 other links to it)",
        lines.get(1));
    assertEquals(12, lines.size());
    assertEquals(
        "… and 31 links to 31 other pages that do not exist;" + " lectern check --all lists each",
        lines.getLast());
    assertEquals("1 essay, 81 things to fix\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void allListsEachMissingPageInItsPlace() throws IOException {
    String file = essay("a.md", "[[Lamps]] ".repeat(30) + "\n");
    assertEquals(1, run(false, true, file));
    assertEquals(30, out.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void aFewMissingPagesAreToldOneByOne() throws IOException {
    String file = essay("a.md", "[[Lamps]] [[Oil]]\n");
    assertEquals(1, run(false, file));
    assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
  }

  @Test
  void whatCannotBeWrittenIsSaidByTheExitCode() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertEquals(2, run(false, false, full, essay("a.md", "One[^x]\n")));
    assertEquals(2, run(true, false, full, essay("b.md", "One\n")));
  }

  @Test
  void withoutFaultsJsonIsAnEmptyArray() throws IOException {
    assertEquals(0, run(true, essay("a.md", "One\n")));
    assertEquals("[]\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aPathThatIsNotThereIsBadInput() throws IOException {
    assertEquals(2, run(false, essay("a.md", "[^x]"), folder.resolve("b.md").toString()));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }
}
