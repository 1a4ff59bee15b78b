package lectern.frontmatter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.frontmatter.HeadEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainYamlTest {
  private static final String[] PIECES = {
    "title: ",
    "tags: ",
    "date: ",
    "key-2: ",
    "x:",
    "- ",
    "  - ",
    "  key: ",
    "  tags:",
    "    x:",
    "  ",
    " ",
    "a",
    "word",
    "2024-08-23",
    "10:20",
    "no",
    "null",
    "~",
    "0x1F",
    "\"",
    "'",
    "''",
    "[",
    "]",
    ", ",
    ",",
    "{",
    "}",
    "#",
    " #",
    ": ",
    ":",
    "&a ",
    "*a",
    "!",
    "|",
    ">",
    "%",
    "@",
    "`",
    "\\",
    "\\n",
    "?",
    "? ",
    "=",
    "<<",
    "\t",
    "é",
    "中",
    "\u00a0",
    "\u2028",
    "\uFEFF",
    "\u0085",
    "\uD83D\uDE00",
    "\uD83D",
    "https://a.example/x#y",
    "(b)",
    "/c",
    ".",
    "-",
    "...",
    "--- "
  };

  @Test
  void itAgreesWithSnakeYamlWhereverItAnswers() {
    var random = new Random(11);
    int answered = 0;
    for (int i = 0; i < 60_000; i++) {
      List<String> lines = lines(random);
      List<HeadEntry> plain = PlainYamlReader.read(lines, 2);
      if (plain != null && !plain.isEmpty()) {
        answered++;
        assertEquals(
            new SnakeYamlReader.YamlResult.YamlMapping(plain),
            SnakeYamlReader.read(lines, 2),
            lines::toString);
      }
    }
    assertTrue(answered > 2_000, "answered only " + answered);
  }

  private static List<String> lines(Random random) {
    var lines = new ArrayList<String>();
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      var line = new StringBuilder();
      if (random.nextInt(4) > 0) {
        line.append(PIECES[random.nextInt(10)]);
      }
      for (int parts = random.nextInt(5); parts > 0; parts--) {
        line.append(PIECES[random.nextInt(PIECES.length)]);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: A plain one, with commas (and brackets)",
        "title: \"quoted: yes\"",
        "title: 'it''s'",
        "date: 2024-08-23T10:20:30+02:00",
        "tags: [a, \"b c\", 'd']",
        "tags: []",
        "tags:\n  - a\n  - \"b\"\ntitle: x",
        "tags:\n- a\n- b",
        "url: https://a.example/x#y",
        "draft: false\n\n# a comment\nlang: en",
        "empty:\nnext: x",
        "map:\n  key: value",
        "a:\n  b:\n    c: [d]\n    e:\n    - f\n  # g\n\n  h: i\nj: k"
      })
  void theUsualShapesAreItsOwn(String yaml) {
    assertNotNull(PlainYamlReader.read(List.of(yaml.split("\n", -1)), 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Foo: bar",
        "title: @x",
        "title: [a] b",
        "title: x # comment",
        "title: \"a \\u00e9\"",
        "title: a\n  b",
        "a: 1\na: 2",
        "tags: [a, b",
        "tags: [a,, b]",
        "tags: [a: b]",
        "tags:\n  - a\n    - b",
        "tags:\n  - a: b",
        "map:\n  key: value\n continued: x",
        "map:\n  key: 1\n  key: 2",
        "text: |\n  a",
        "? a\n: b",
        "- a",
        "just text",
        "# only a comment",
        "a key: b",
        "title:\tx"
      })
  void unusualYamlIsLeftToSnakeYaml(String yaml) {
    assertNull(PlainYamlReader.read(List.of(yaml.split("\n", -1)), 2));
  }
}
