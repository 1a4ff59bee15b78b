package lectern.library;

import java.io.IOException;
import java.io.InputStream;
import lectern.essay.Essay;

/** The manual, an essay that is part of the program. */
public final class Manual {
  private Manual() {}

  /** Reads it. */
  public static EssayFile read() {
    try (InputStream stream = Manual.class.getResourceAsStream("manual.md")) {
      if (stream == null) {
        throw new IllegalStateException("missing resource manual.md");
      }
      return EssayFile.of(stream.readAllBytes(), Essay.MANUAL);
    } catch (IOException broken) {
      throw new IllegalStateException("unreadable resource manual.md", broken);
    }
  }
}
