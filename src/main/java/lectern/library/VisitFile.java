package lectern.library;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The last {@link Visit} of a library, some 16 bytes an essay. Of several lecterns the one that is
 * left last writes last; a file that is damaged in any way is the same as none.
 */
public final class VisitFile {
  /** Rises with every change of the format. */
  static final String VERSION = "lectern visit 1";

  private static final int DIGITS = 16;

  private final ChecksumFile file;

  /**
   * @param state the folder of what is saved
   * @param folder the library
   */
  public VisitFile(Path state, Path folder) {
    this.file = new ChecksumFile(state.resolve("visit-" + Catalogue.key(folder)), VERSION);
  }

  /** The visit that ended last, or null where none has or there is any doubt. */
  public @Nullable Visit load() {
    byte[] text = file.read();
    return text == null ? null : read(text);
  }

  static @Nullable Visit read(byte[] text) {
    if (text.length % DIGITS != 0) {
      return null;
    }
    String digits = new String(text, StandardCharsets.ISO_8859_1);
    var essays = new long[text.length / DIGITS];
    try {
      for (int i = 0; i < essays.length; i++) {
        essays[i] = HexFormat.fromHexDigitsToLong(digits, i * DIGITS, (i + 1) * DIGITS);
      }
    } catch (IllegalArgumentException foreign) {
      return null;
    }
    return new Visit(essays);
  }

  /** Saves a visit in the place of the one before; whether it is on disk now. */
  public boolean save(Visit visit) {
    long[] essays = visit.essays();
    var text = new StringBuilder(essays.length * DIGITS);
    for (long essay : essays) {
      text.append(HexFormat.of().toHexDigits(essay));
    }
    return file.save(text);
  }
}
