package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lectern.markdown.grammar.Notation;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file for each notation under {@code notations/}: texts that use it beside what a reader sees,
 * and near misses that stay as they are.
 *
 * <p>Below {@code with} stands a text from which the program shows; it follows every line below
 * {@code reads} and {@code stays}, and no line below {@code alone}. {@code ⏎} ends a line. What is
 * more than one paragraph of words begins with {@code /}, which parts the lines of its dump.
 */
class NotationTest {
  private static final int LEAST_READ = 3;
  private static final int LEAST_STAYING = 5;

  private static final Path FOLDER = Path.of("src/test/resources/lectern/markdown/notations");

  private static final int SIZE = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(40);

  /** Signs of all programs that any of these notations needs. */
  private static final String EVIDENCE =
      """
      ![[Lamp]] {++a++}{--b--} {ref}`there` {{[[TODO]]}}

      :::tip
      :::

      #lamp

      The ++first words++ and ++others too++ are new.

      """;

  private record NotationCase(boolean read, String source, String shown, String with) {
    String text() {
      return source.replace('⏎', '\n') + with;
    }
  }

  @TestFactory
  Stream<DynamicContainer> everyNotation() throws IOException {
    List<Path> files;
    try (var listed = Files.list(FOLDER)) {
      files = listed.sorted().toList();
    }
    return files.stream()
        .map(file ->
            DynamicContainer.dynamicContainer(
                file.getFileName().toString(), cases(file).stream().map(NotationTest::test)));
  }

  @ParameterizedTest
  @EnumSource
  void everyNotationHasTextsAndNearMisses(Notation notation) {
    String name = notation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<NotationCase> cases = cases(FOLDER.resolve(name + ".txt"));
    long read = cases.stream().filter(NotationCase::read).count();
    assertTrue(read >= LEAST_READ, "read: " + read);
    assertTrue(cases.size() - read >= LEAST_STAYING, "near misses: " + (cases.size() - read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{++",
        "{++a ",
        "{>>",
        "{++a++}",
        "{~~a~>",
        "++}",
        "[a:: ",
        "(a:: ",
        "[a:: b] ",
        "[a:: [[b]]",
        "\\[a::",
        "((",
        "{{",
        "{{cloze ",
        "{{c1::a",
        "{{c1::a::",
        "<%",
        "<% a",
        "++a",
        "++ab ",
        "++ab++ ",
        "^^a",
        "^^ab ",
        " ::a",
        "::ab ",
        "}}::",
        "==} ",
        ":material-",
        ":material-a:{",
        " :a[b",
        " :a[b]{",
        ":a",
        "{ref}`",
        "{ref}``a",
        "{ref}`a` ",
        " ``a",
        "``a b'' ",
        "'' ``a ",
        "\\@ref(a",
        "\\@ref(a) ",
        "(\\#a",
        "`a`{=b ",
        "`a`{=b} ",
        "^[a](b)^",
        "^[a](b",
        "{漢|字",
        "｜漢《字",
        ".. note:: a\n",
        ".. note::\n   ",
        ".. a::",
        ">>> f(1)\n",
        ">>> f(1)\n\n",
        "==（a）==字",
        "++ctrl+",
        "++ctrl+c++ ",
      })
  void anyNumberOfDelimitersTakesLinearTime(String sign) {
    String text = EVIDENCE + sign.repeat(SIZE / sign.length());
    assertTimeoutPreemptively(LIMIT, () -> Markdown.parse(text));
  }

  private static DynamicTest test(NotationCase it) {
    return DynamicTest.dynamicTest(
        it.source,
        () -> {
          var document = Markdown.parse(it.text());
          DocumentInvariants.check(document);
          String shown = DocumentDump.of(document).lines().findFirst().orElse("");
          if (it.shown.startsWith("/ ")) {
            List<String> expected = List.of(it.shown.substring(2).split(" / "));
            var lines = DocumentDump.of(document).lines().map(String::strip).limit(expected.size());
            assertEquals(expected, lines.toList());
            return;
          }
          if (shown.startsWith("list ")) {
            shown = DocumentDump.of(document).lines().skip(2).findFirst().orElse("").strip();
          }
          assertEquals("p: " + it.shown, shown);
        });
  }

  private static List<NotationCase> cases(Path file) {
    var cases = new ArrayList<NotationCase>();
    String with = "";
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("with ")) {
        with = "\n\n" + line.substring("with ".length());
      } else if (line.equals("reads") || line.equals("stays") || line.equals("alone")) {
        section = line;
      } else if (!line.isBlank() && !section.isEmpty()) {
        int bar = line.indexOf('¦');
        String source = bar < 0 ? line : line.substring(0, bar).stripTrailing();
        String shown = bar < 0 ? line : line.substring(bar + 1).strip();
        String evidence = section.equals("alone") ? "" : with;
        cases.add(new NotationCase(section.equals("reads"), source, shown, evidence));
      }
    }
    return cases;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
