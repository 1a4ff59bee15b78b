package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lectern.markdown.reader.Preprocessor;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file below {@code cases} begins with a sentence that holds, then come short texts and the
 * documents they are, each below a line that says which: {@code ----- text} and {@code -----
 * document}.
 *
 * <p>What an editor would not show or keep stands there as a sign: {@code ⇥} for a tab, {@code ␠}
 * for a blank at the end of a line, {@code ⍽} for one that ends no line, {@code ␍} for a carriage
 * return. An empty line stands between one case and the next.
 */
class MarkdownCasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/lectern/markdown/cases");

  private static final String TEXT = "\n----- text\n";
  private static final String DOCUMENT = "\n----- document\n";

  private record MarkdownCase(String text, String document) {
    DynamicTest test() {
      return DynamicTest.dynamicTest(text.strip().lines().findFirst().orElse(""), this::check);
    }

    private void check() {
      assertEquals(feeds(text), feeds(Preprocessor.of(text, Origin.UNKNOWN)), text);
      var read = Markdown.parse(text);
      assertEquals(document, DocumentDump.of(read));
      DocumentInvariants.check(read);
    }

    private static long feeds(String text) {
      return text.chars().filter(c -> c == '\n').count();
    }
  }

  @TestFactory
  Stream<DynamicContainer> everyCase() throws IOException {
    List<Path> files;
    try (var walked = Files.walk(FOLDER)) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream()
        .map(file ->
            DynamicContainer.dynamicContainer(
                FOLDER.relativize(file).toString(), cases(file).stream().map(MarkdownCase::test)));
  }

  private static List<MarkdownCase> cases(Path file) {
    String[] parts = written(file).split(TEXT, -1);
    var cases = new ArrayList<MarkdownCase>();
    for (int i = 1; i < parts.length; i++) {
      int end = parts[i].indexOf(DOCUMENT);
      String document = parts[i].substring(end + DOCUMENT.length());
      cases.add(new MarkdownCase(parts[i].substring(0, end), document));
    }
    return cases;
  }

  private static String written(Path file) {
    try {
      return Files.readString(file)
          .replace('⇥', '\t')
          .replace('␠', ' ')
          .replace('⍽', '\u00A0')
          .replace('␍', '\r');
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
