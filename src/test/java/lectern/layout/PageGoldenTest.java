package lectern.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages as pictures: {@code NAME.md} set to a measure is {@code NAME.MEASURE.golden}.
 *
 * <p>{@code -Dgolden.update=true} rewrites the pictures, to be read before they are committed.
 */
class PageGoldenTest {
  private static final Path RESOURCES = Path.of("src/test/resources/lectern/layout");

  @ParameterizedTest
  @CsvSource({
    "prose, 24", "prose, 40", "prose, 66",
    "lists, 24", "lists, 40", "lists, 66",
    "quotes, 24", "quotes, 40", "quotes, 66",
    "code, 24", "code, 40", "code, 66",
    "tables, 24", "tables, 40", "tables, 66",
    "notes, 24", "notes, 40", "notes, 66",
    "plain-notes, 24", "plain-notes, 40", "plain-notes, 66"
  })
  void aPageLooksLikeItsPicture(String name, int measure) throws IOException {
    String text = read(name + ".md");
    String image =
        PagePicture.of(Typesetter.page(Markdown.parse(text == null ? "" : text), measure));
    String golden = name + "." + measure + ".golden";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(RESOURCES.resolve(golden), image);
    } else {
      assertEquals(read(golden), image);
    }
  }

  private static @Nullable String read(String name) throws IOException {
    try (InputStream in = PageGoldenTest.class.getResourceAsStream(name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
