package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;

/** In a long file only what is near is searched, and found. */
class LongSourceLineTest {
  @Test
  void theLineOfALongFileIsFoundNearItsPlace() {
    var source = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      source.append("Paragraph *").append(i).append("* [has](https://a.example/x) words.\n\n");
    }
    PlainText plain = Markdown.parse(source.toString(), "").plainText();
    for (int number : new int[] {0, 7, 29_999, 44_444, 59_999}) {
      int offset = plain.text().indexOf("Paragraph " + number + " ");
      assertTrue(offset >= 0);
      assertEquals(2 * number, SourceLineFinder.of(plain, offset, source.toString()));
    }
  }

  @Test
  void wordsThatAreNotThereAreNear() {
    PlainText plain = Markdown.parse("word ".repeat(600_000), "").plainText();
    String source = "other\n".repeat(600_000);
    int line = SourceLineFinder.of(plain, plain.length() / 2, source);
    assertTrue(line > 200_000 && line < 400_000, line + "");
    assertTrue(SourceLineFinder.of(plain, plain.length(), source) <= 600_000);
  }
}
