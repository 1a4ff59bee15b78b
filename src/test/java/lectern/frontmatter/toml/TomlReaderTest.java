package lectern.frontmatter.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import lectern.frontmatter.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlReaderTest {

  private static String read(String toml) {
    return switch (TomlReader.read(List.of(toml.split("\n", -1)), 2)) {
      case TomlReader.TomlResult.TomlRoot(var entries) -> new Value.MapValue(entries).flat();
      case TomlReader.TomlResult.InvalidToml(int line, String reason) -> line + ": " + reason;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          title = "A plain one: with a colon"     | title: A plain one: with a colon
          title = 'it "is"' # a comment           | title: it "is"
          title = "he said \\"no\\""              | title: he said "no"
          title = "caf\\u00e9 \\U0001F600 \\q"    | title: café 😀 \\q
          title = ""                              | title:
          date = 2024-08-23                       | date: 2024-08-23
          date = 2024-08-23T10:20:30+02:00        | date: 2024-08-23T10:20:30+02:00
          date = 2024-08-23 10:20:00 # then       | date: 2024-08-23 10:20:00
          date = 2024-13-45                       | date: 2024-13-45
          a = 1_000.50                            | a: 1_000.50
          a = +1e3                                | a: +1e3
          a = 0x1F                                | a: 0x1F
          a = -inf                                | a: -inf
          tags = ["a", 'b', ]                     | tags: a, b
          tags = []                               | tags:
          tags = [["a"], [1, true]]               | tags: a, 1, true
          a = {b = 1, c.d = "x"}                  | a: b: 1, c: d: x
          a.b = 1                                 | a: b: 1
          "a b".'c' = 1                           | a b: c: 1
          b = {z = 1, a = 2}                      | b: z: 1, a: 2
          a = 'it''s'                             | 2: there is more behind the value
          a =                                     | 2: a value must stand here
          a = b                                   | 2: put “b” in quotes
          a = “b”                                 | 2: put “b” in quotes
          a = 1 2                                 | 2: put “1 2” in quotes
          a                                       | 2: a name and an equals sign must stand here
          a: 1                                    | 2: a name and an equals sign must stand here
          a = [1 2]                               | 2: put “1 2” in quotes
          a = [1,, 2]                             | 2: a value must stand here
          a = [1                                  | 2: a bracket is never closed
          a = {b = 1                              | 2: a brace is never closed
          a = "b                                  | 2: a quotation mark is never closed
          """)
  void valuesStayAsTheyWereWritten(String toml, String said) {
    assertEquals(said, read(toml).stripTrailing());
  }

  @Test
  void tablesAndListsOfTablesKeepTheirOrder() {
    assertEquals(
        "title: T, extra: z: 1, a: 2, author: name: Ada, name: Bo, mail: x, b: c: d: 1, e: 2",
        read(
            """
            # first
            title = "T"

            [extra]
              z = 1
              a = 2
            [[author]]
            name = "Ada"
            [[author]]
            name = "Bo"
            mail = "x"
            [b.c]
            d = 1
            [b]
            e = 2
            """));
  }

  @Test
  void stringsAndListsGoOnOverLines() {
    String three = "\"".repeat(3);
    String text = "title = THREE\nOne\ntwo \\\n   three \"THREE\n".replace("THREE", three);
    assertEquals("title: One\ntwo three \"", read(text));
    assertEquals("raw: a\\n\nb", read("raw = '''a\\n\nb'''"));
    assertEquals("tags: a, b", read("tags = [\n  \"a\", # one\n\n  'b'\n]\n"));
    assertEquals("a: b: 1", read("a = {\n  b = 1, # one\n}\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a = 1;a = 2           | 3: “a” stands twice
          a = 1;[a]             | 3: “a” stands twice
          [a];[a]               | 3: “a” stands twice
          a = 1;[[a]]           | 3: “a” stands twice
          a = 1;a.b = 2         | 3: “a.b” stands twice
          [a];b = 1;b = 2       | 4: “b” stands twice
          a = 1;[b              | 3: a closing bracket is missing
          a = [;1,;b]           | 4: put “b” in quotes
          """)
  void faultsAreReportedAtTheirLine(String lines, String said) {
    assertEquals(said, read(lines.replace(';', '\n')));
  }

  @Test
  void deepAndLongHeadsEndInTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals("2: it nests too deep", read("a = " + "[".repeat(100_000)));
          assertEquals("2: it nests too deep", read("a = " + "{b=".repeat(100_000)));
          assertEquals("2: a name must stand here", read("a" + ".a".repeat(100_000) + " = 1"));
          var many = new StringBuilder();
          for (int i = 0; i < 50_000; i++) {
            many.append("key").append(i).append(" = 1\n");
          }
          read(many.toString());
          read("[a]\n" + "[[b]]\nc = 1\n".repeat(50_000));
        });
  }

  @Test
  void randomTextThrowsNothing() {
    var random = new Random(12);
    String[] pieces = {
      "a = ",
      "\"",
      "'",
      "\"\"\"",
      "'''",
      "\\",
      "[",
      "]",
      "{",
      "}",
      ",",
      "\n",
      "#",
      ".",
      "1",
      " ",
      "2024-08-23",
      "\0",
      "\uD83D",
      "é",
      "=",
      "\\u00",
      "\\\n"
    };
    for (int i = 0; i < 40_000; i++) {
      var text = new StringBuilder();
      for (int count = random.nextInt(12); count > 0; count--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      read(text.toString());
    }
  }
}
