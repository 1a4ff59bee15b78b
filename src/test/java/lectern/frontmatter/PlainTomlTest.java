package lectern.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTomlTest {
  private static final String[] STARTS = {
    "title = ",
    "tags = ",
    "date = ",
    "key-2 = ",
    "x=",
    "[extra]",
    "[taxonomies]",
    "[",
    "# ",
    "  y = "
  };

  private static final String[] PIECES = {
    "\"a\"",
    "\"b c\"",
    "'d'",
    "\"\"",
    "''",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\\"",
    "\\n",
    "[",
    "]",
    "[\"a\", \"b\"]",
    "[]",
    "[1, 2]",
    ",",
    ", ",
    "\n",
    "\n  ",
    "#",
    " # c",
    "=",
    " = ",
    ".",
    "{",
    "}",
    "{a = 1}",
    "true",
    "false",
    "True",
    "0",
    "00",
    "-1",
    "-0",
    "+3",
    "1_000",
    "0x1f",
    "1.5",
    "1e3",
    "inf",
    "nan",
    "2024-08-23",
    "2024-02-30",
    "2024-13-01",
    "2024-08-23T10:20:30Z",
    "2024-08-23T10:20:30+02:00",
    "2024-08-23T10:20:30.123",
    "2024-08-23 10:20:30",
    "10:20:30",
    "2024-08-23T24:00:00Z",
    "2024-08-23T10:20:60Z",
    "2024-08-23T10:20:30+19:00",
    "a.b = ",
    "[a.b]",
    "[[c]]",
    "\"q\" = ",
    "word",
    " ",
    "\t",
    "é",
    "中",
    "\u0000",
    "\u007f",
    "\u2028",
    "\uFEFF",
    "\uD83D"
  };

  @Test
  void itAgreesWithTomljWhereverItAnswers() {
    var random = new Random(12);
    int answered = 0;
    for (int i = 0; i < 40_000; i++) {
      List<String> lines = lines(random);
      List<Entry> plain = PlainToml.read(lines, 2);
      if (plain != null && !plain.isEmpty()) {
        answered++;
        List<Entry> parsed = TomlHead.parsed(lines, 2);
        assertNotNull(parsed, lines::toString);
        assertEquals(meant(parsed), meant(plain), lines::toString);
      }
    }
    assertTrue(answered > 500, "answered only " + answered);
  }

  /** Entries as text, dates as what they mean: tomlj leaves out seconds that are zero. */
  private static String meant(List<Entry> entries) {
    var text = new StringBuilder();
    for (Entry entry : entries) {
      text.append(entry.line()).append(' ').append(entry.name()).append('=');
      text.append(meant(entry.value())).append('\n');
    }
    return text.toString();
  }

  private static String meant(Value value) {
    return switch (value) {
      case Value.Text(String text) ->
          TomlScalar.isDate(text) || text.startsWith("2024-")
              ? Dates.read(text) + ""
              : "<" + text + ">";
      case Value.Items(List<Value> items) -> items.stream().map(PlainTomlTest::meant).toList() + "";
      case Value.Mapping(List<Entry> entries) -> "{" + meant(entries) + "}";
    };
  }

  private static List<String> lines(Random random) {
    var text = new StringBuilder();
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      if (random.nextInt(6) > 0) {
        text.append(STARTS[random.nextInt(STARTS.length)]);
      }
      for (int parts = 1 + random.nextInt(2) * random.nextInt(4); parts > 0; parts--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append('\n');
    }
    return new ArrayList<>(List.of(text.toString().split("\n", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title = \"A plain one: with a colon\"",
        "title = 'it \"is\"' # a comment",
        "title = \"he said \\\"no\\\"\"",
        "date = 2024-08-23",
        "date = 2024-08-23T10:20:30+02:00",
        "draft = false\nweight = 10\norder = -3",
        "tags = [\"a\", 'b', ]",
        "tags = [\n  \"a\", # one\n\n  \"b\"\n]",
        "tags = []",
        "# first\n\n[taxonomies]\ntags = [\"a\"]\n  indented = true\n[extra]"
      })
  void theUsualShapesAreItsOwn(String toml) {
    List<String> lines = List.of(toml.split("\n", -1));
    List<Entry> plain = PlainToml.read(lines, 2);
    assertNotNull(plain);
    List<Entry> parsed = TomlHead.parsed(lines, 2);
    assertNotNull(parsed);
    assertEquals(meant(parsed), meant(plain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title = \"\"\"a\"\"\"",
        "title = '''a'''",
        "title = \"a \\u00e9\"",
        "a.b = 1",
        "\"a\" = 1",
        "[a.b]",
        "[[a]]",
        "[a]\n[a]",
        "a = 1\na = 2",
        "a = 1\n[a]",
        "a = {b = 1}",
        "a = [[1]]",
        "a = [1 2]",
        "a = [1,, 2]",
        "a = [1",
        "a = 1.5",
        "a = 0x1f",
        "a = 01",
        "a = 2024-02-30",
        "a = 10:20:30",
        "a = 2024-08-23 10:20:30",
        "a =",
        "a",
        "a = b",
        "a = 1 2",
        "\ta = 1"
      })
  void ofAnythingElseItSaysNothing(String toml) {
    assertNull(PlainToml.read(List.of(toml.split("\n", -1)), 2));
  }
}
