package lectern.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long file is begun by its first pages where these tell enough of the whole. */
class FilePrefixTest {
  private static final String HEAD = "---\ntitle: Long\n---\n\n";
  private static final String WORDS = "Some words of a paragraph.\n\n".repeat(20_000);

  @TempDir Path folder;

  private EssayFile.ReadableEssay beginning(String text, Charset charset) throws IOException {
    Path file = folder.resolve("long.md");
    Files.write(file, text.getBytes(charset));
    return assertInstanceOf(EssayFile.ReadableEssay.class, EssayFile.begin(file, "long.md"));
  }

  @Test
  void theFirstPagesAreThoseOfTheWhole() throws IOException {
    var beginning = beginning(HEAD + WORDS, StandardCharsets.UTF_8);
    assertFalse(beginning.whole());
    var whole =
        assertInstanceOf(
            EssayFile.ReadableEssay.class, EssayFile.read(folder.resolve("long.md"), "long.md"));
    assertTrue(whole.whole());
    assertEquals(whole.essay().head(), beginning.essay().head());
    assertEquals(whole.bodyLine(), beginning.bodyLine());
    assertTrue(whole.body().startsWith(beginning.body()));
    assertTrue(beginning.body().length() > FilePrefix.BYTES - 100);
    assertEquals(whole.essay().words(), beginning.essay().words(), whole.essay().words() / 50.0);
  }

  @Test
  void aShortFileIsReadWhole() throws IOException {
    assertTrue(beginning(HEAD + "Words.", StandardCharsets.UTF_8).whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n", "+++\n", "{\n", "<!--\n", ";;;\n", "\uFEFF---\n"})
  void aHeadWithoutAnEndSoFarIsReadWhole(String opening) throws IOException {
    assertTrue(beginning(opening + WORDS, StandardCharsets.UTF_8).whole());
  }

  @Test
  void aHeadThatFillsTheFirstPagesIsReadWhole() throws IOException {
    String head = "---\ntitle: Long\nwords: " + "w ".repeat(FilePrefix.BYTES / 3) + "\n---\n";
    assertTrue(beginning(head + WORDS, StandardCharsets.UTF_8).whole());
  }

  @Test
  void whatIsNotUtf8IsReadWhole() throws IOException {
    assertTrue(beginning(HEAD + "é" + WORDS, StandardCharsets.ISO_8859_1).whole());
    assertTrue(beginning(HEAD + WORDS, StandardCharsets.UTF_16).whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "中", "😀", "a"})
  void theyEndBetweenCharacters(String character) throws IOException {
    for (int shift = 0; shift < 4; shift++) {
      String text = "x".repeat(shift) + character.repeat(FilePrefix.BYTES + 1);
      var beginning = beginning(text, StandardCharsets.UTF_8);
      assertFalse(beginning.whole());
      assertTrue(text.startsWith(beginning.body()));
    }
  }

  @Test
  void bytesWithoutATextAreNone() {
    assertNull(TextDecoder.beginning(new byte[0]));
    assertNull(TextDecoder.beginning(new byte[] {0, 0, 0}));
    assertNull(TextDecoder.beginning(new byte[] {(byte) 0xE4, (byte) 0xB8}));
    assertEquals(
        "a", TextDecoder.beginning(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'}));
  }
}
