package lectern.library;

/**
 * A number by which a text is known again when its file has another name: a hash of its letters and
 * digits, whatever its front matter says and however its lines are broken.
 */
public final class Fingerprint {
  /** Characters of the beginning that count; the first pages of a long file have as many. */
  public static final int LONGEST = 16_000;

  /** Texts with fewer letters are too much alike. */
  private static final int FEWEST = 64;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /** The fingerprint of a body (FNV-1a, 60 bits), or 0 where there is too little text for one. */
  public static long of(String body) {
    long hash = FNV_OFFSET;
    int letters = 0;
    for (int i = 0; i < Math.min(LONGEST, body.length()); i++) {
      char c = body.charAt(i);
      boolean ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (ascii || (c > 0x7F && Character.isLetterOrDigit(c))) {
        hash = (hash ^ c) * FNV_PRIME;
        letters++;
      }
    }
    return letters < FEWEST ? 0 : hash >>> 4;
  }

  /** A hash of a name (FNV-1a, 64 bits): message digests are slow to load. */
  static long hash(String name) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
