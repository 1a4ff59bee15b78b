package lectern.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.frontmatter.FrontMatter;
import lectern.frontmatter.HeadAndBody;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a long file, which can be shown long before the whole is read.
 *
 * @param body the first pages as they will stand in the whole text
 * @param summary of them, with an estimate of the words of the whole
 */
record FilePrefix(HeadAndBody parsed, String body, BodySummary summary) {
  /** Bytes of the beginning; a file that is no longer is read whole. */
  static final int BYTES = 256 << 10;

  /** What a head that has no end yet would begin with. */
  private static final String OPENING = "-+{;<";

  /** Null when only the whole tells: it is not UTF-8, or its head may go on further down. */
  static @Nullable FilePrefix read(Path file, long size, String name) throws IOException {
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
    return new FilePrefix(parsed, body, BodySummary.atFirst(body, (double) size / BYTES));
  }
}
