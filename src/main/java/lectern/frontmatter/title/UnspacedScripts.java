package lectern.frontmatter.title;

/** Which characters belong to the scripts that are written without spaces. */
public final class UnspacedScripts {
  private UnspacedScripts() {}

  /** Chinese characters, kana, and the punctuation and full-width forms that go with them. */
  public static boolean isWide(int point) {
    return (point >= 0x2E80 && point <= 0x303F)
        || isIdeographic(point)
        || (point >= 0xFF00 && point <= 0xFF65);
  }

  /** Chinese characters and kana: characters that each stand for about half a word. */
  public static boolean isIdeographic(int point) {
    return (point >= 0x3041 && point <= 0x312F)
        || (point >= 0x31A0 && point <= 0x31FF)
        || (point >= 0x3400 && point <= 0x4DBF)
        || (point >= 0x4E00 && point <= 0x9FFF)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0x20000 && point <= 0x3FFFF);
  }
}
