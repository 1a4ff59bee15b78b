package lectern.document;

import java.util.Locale;
import java.util.Set;
import lectern.text.CharacterRun;

/** Tells the files of images by their names. */
public final class ImageFileNames {
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "avif", "tif", "tiff");

  private ImageFileNames() {}

  /** Whether a file of this name is an image. */
  public static boolean isImageFile(String name) {
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** The same for an address, after whose path a query or a section may stand. */
  static boolean isImageAddress(String address) {
    int end = CharacterRun.until(address, 0, "?#");
    return isImageFile(address.substring(0, end));
  }
}
