package lectern.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import lectern.essay.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadSizeTest {
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  private static Head read(String text) {
    return assertTimeoutPreemptively(
        GENEROUS,
        () -> {
          HeadAndBody parsed = FrontMatter.read(text, "name.md");
          assertTrue(text.substring(parsed.bodyStart()).endsWith("Body"));
          return parsed.head();
        });
  }

  @Test
  void aMegabyteOfFrontMatterIsRead() {
    String filler = "key: some words that go on\n".repeat(40_000);
    assertEquals("T", read("---\n" + filler + "title: T\n---\nBody").title());
    assertEquals(
        "T", read("---\ntitle: T\nx: \"" + "é ".repeat(500_000) + "\"\n---\nBody").title());
    assertEquals(
        "T", read("+++\ntitle = \"T\"\nx = \"" + "é ".repeat(400_000) + "\"\n+++\nBody").title());
  }

  @Test
  void fiveMegabytesAreReadLineByLine() {
    String filler = "key: {a: b}\n".repeat(420_000);
    assertEquals("T", read("---\ntitle: T\n" + filler + "---\nBody").title());
  }

  @Test
  void aHundredThousandTagsAreRead() {
    var flow = new StringBuilder();
    var lines = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      flow.append(i == 0 ? "" : ", ").append("tag").append(i);
      lines.append("  - {name: tag").append(i).append("}\n");
    }
    assertEquals(100_000, read("---\ntags: [" + flow + "]\n---\nBody").tags().size());
    assertEquals(100_000, read("---\ntags: " + flow + "\n---\nBody").tags().size());
    assertEquals(100_000, read("---\ntags:\n" + lines + "---\nBody").tags().size());
  }

  @Test
  void aBombOfAliasesDoesNotUnfold() {
    var bomb = new StringBuilder("---\ntitle: T\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1) + ", ";
      bomb.append("a").append(i).append(": &a").append(i).append(" [").append(alias.repeat(9));
      bomb.append("x]\n");
    }
    assertEquals("T", read(bomb + "---\nBody").title());
    String large = "---\ntitle: T\na: &a " + "x".repeat(100_000) + "\n";
    assertEquals("T", read(large + "b: [" + "*a, ".repeat(10_000) + "x]\n---\nBody").title());
  }

  @Test
  void cyclicAliasesEnd() {
    assertEquals("T", read("---\ntitle: T\na: &a [*a, *a]\nb: &b {c: *b}\n---\nBody").title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "- ", "{a: ", "[[a], ", "? ", "a: ", "&a ", "!t ", "\"", "'", "#", "\0"})
  void tenThousandDeepNestingDoesNotOverflow(String part) {
    String deep = part.repeat(10_000);
    assertEquals("T", read("---\ntitle: T\nx: " + deep + "\n---\nBody").title());
    read("---\n" + deep + "\n---\nBody");
    read("+++\ntitle = \"T\"\nx = " + deep + "\n+++\nBody");
  }

  @Test
  void deepKeysOfTomlDoNotOverflow() {
    assertEquals(
        "T", read("+++\ntitle = \"T\"\n" + "a.".repeat(10_000) + "b = 1\n+++\nBody").title());
    assertEquals(
        "T", read("+++\ntitle = \"T\"\n[" + "a.".repeat(10_000) + "b]\n+++\nBody").title());
    assertEquals(
        "T", read("+++\ntitle = \"T\"\n[" + "a . ".repeat(10_000) + "b]\n+++\nBody").title());
    assertEquals(
        "T", read("+++\ntitle = \"T\"\n[" + "\"a\".".repeat(10_000) + "b]\n+++\nBody").title());
  }

  @Test
  void aBodyOfManyMegabytesIsNoObstacle() {
    for (String line :
        List.of("words <!-- and\n", "```\n", "<script\n", "# \n", "a\n===\n", "---\n", "<h1\n")) {
      read("---\ndate: 2024\n---\n" + line.repeat(300_000) + "Body");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[//]: # (a: b)\n",
        "[_metadata_:a]:- b\n",
        "<!-- a: b -->\n",
        "<!--\n",
        "% a\n",
        "  a\n",
        "#+a: b\n",
        "---\ntitle: T\n---\n",
        "+++\ntitle = \"T\"\n+++\n",
        "{\"a\": ",
        "{\"title\": \"T\",\n",
        "\"a\": [\n",
        ";;;\n"
      })
  void manyLinesOfEveryOtherHeadAreNoObstacle(String line) {
    String many = line.repeat(50_000);
    for (String start : List.of("", "{\n", ";;;\n", "---json\n", "% T\n", "<!-- title: T\n")) {
      read(start + many + "\n\nBody");
      read(start + many + "}\n;;;\n---\n-->\n\nBody");
    }
  }
}
