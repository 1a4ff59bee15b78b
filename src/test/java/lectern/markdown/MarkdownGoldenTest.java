package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} holds a text, {@code in.md}, and the document it is, {@code out}.
 */
class MarkdownGoldenTest {

  static List<Path> folders() throws IOException, URISyntaxException {
    var golden = Objects.requireNonNull(MarkdownGoldenTest.class.getResource("golden"));
    try (var folders = Files.list(Path.of(golden.toURI()))) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aTextBecomesItsDocument(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("in.md"));
    var document = Markdown.parse(text);
    assertEquals(Files.readString(folder.resolve("out")), DocumentDump.of(document));
    DocumentInvariants.check(document);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void lineEndsOfOtherSystemsMeanTheSame(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("in.md"));
    String expected = Files.readString(folder.resolve("out"));
    assertEquals(expected, DocumentDump.of(Markdown.parse(text.replace("\n", "\r\n"))));
    assertEquals(expected, DocumentDump.of(Markdown.parse(text.replace("\n", "\r"))));
  }

  @Test
  void thereAreGoldenTexts() throws IOException, URISyntaxException {
    assertFalse(folders().isEmpty());
  }
}
