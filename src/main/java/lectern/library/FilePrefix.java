package lectern.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.essay.Essay;
import lectern.frontmatter.FrontMatter;
import lectern.frontmatter.HeadAndBody;
import org.jspecify.annotations.Nullable;

/** The beginning of a long file, which is there long before all of it is. */
final class FilePrefix {
  /** Bytes of the beginning; a file that is no longer is read whole. */
  static final int BYTES = 256 << 10;

  /** What a head that has no end yet would begin with. */
  private static final String OPENING = "-+{;<";

  private FilePrefix() {}

  /**
   * The first pages as they will stand in the whole text, with an estimate of its words; null when
   * only the whole tells: it is not UTF-8, or its head may go on further down.
   */
  static EssayFile.@Nullable ReadableEssay read(Path file, long size, String id, String name)
      throws IOException {
    String text;
    try (InputStream in = Files.newInputStream(file)) {
      text = TextDecoder.beginning(in.readNBytes(BYTES));
    }
    if (text == null) {
      return null;
    }
    HeadAndBody parsed = FrontMatter.read(text, name);
    String body = text.substring(parsed.bodyStart());
    boolean open = parsed.head().fields().isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    if (open || body.length() < text.length() / 2) {
      return null;
    }
    BodySummary summary = BodySummary.atFirst(body, (double) size / BYTES);
    var essay =
        new Essay(
            id,
            EssayFile.headOf(parsed.head(), "", id),
            summary.words(),
            summary.opening(),
            summary.sources());
    return new EssayFile.ReadableEssay(essay, body, parsed.bodyLine(), false);
  }
}
