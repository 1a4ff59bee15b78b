package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import lectern.document.Document;
import lectern.markdown.Markdown;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class IndexedTextTest {
  private static final Document DOCUMENT =
      Markdown.parse(
          """
          # One

          Words[^1] with [a link](other.md) and [a source](https://example.org).

          - a
          - b

          [^1]: A note, <http://x.org>.
          """);

  @Test
  void whatIsKeptIsReadAgain() {
    IndexedText text = IndexedText.of(DOCUMENT);
    byte[] bytes = text.encoded();
    assertEquals(text, IndexedText.decoded(new BytesRef(bytes)));
    assertEquals(3, text.links().size());
    assertEquals(1, text.marks().size());
  }

  @Test
  void anchorsAreThoseOfTheDocument() {
    IndexedText text = IndexedText.of(DOCUMENT);
    for (int offset = 0; offset <= text.text().length(); offset++) {
      assertEquals(DOCUMENT.plainText().anchor(offset), text.anchor(offset), "at " + offset);
    }
  }

  @Test
  void bytesOfAnotherFormatThrow() {
    byte[] bytes = IndexedText.of(DOCUMENT).encoded();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(RuntimeException.class, () -> IndexedText.decoded(new BytesRef(cut)));
    }
  }
}
