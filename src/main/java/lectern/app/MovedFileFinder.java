package lectern.app;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lectern.library.Catalogue;
import lectern.library.EssayFile;
import lectern.library.EssayName;
import lectern.library.FileVersion;
import lectern.library.Fingerprint;
import lectern.library.Library;
import org.jspecify.annotations.Nullable;

/**
 * Finds which file has the words of an open essay whose own file is gone: among those of the last
 * scan, or, where nothing is scanned, among those of the folder it was in.
 */
final class MovedFileFinder {
  private final Library library;
  private final Map<String, Long> texts;
  private final Supplier<@Nullable Catalogue> scanned;

  /** When the folder had changed last that was looked through; it is not looked through twice. */
  private @Nullable FileTime searched;

  /**
   * @param texts the fingerprint of every text that was seen, by id
   * @param scanned what the last scan found, or null where there was none
   */
  MovedFileFinder(Library library, Map<String, Long> texts, Supplier<@Nullable Catalogue> scanned) {
    this.library = library;
    this.texts = texts;
    this.scanned = scanned;
  }

  /**
   * The id of that file, or empty; of several the one whose file has the same name.
   *
   * @param size bytes of the file that is gone: a fingerprint tells nothing of the end of a long
   *     one
   */
  synchronized String find(String id, long size) throws IOException {
    long text = texts.getOrDefault(id, 0L);
    if (text == 0) {
      return "";
    }
    Catalogue known = scanned.get();
    String found = "";
    for (String other : known == null ? beside(id, text) : known.withText(text)) {
      boolean better =
          found.isEmpty() || RenameDetector.name(other).equals(RenameDetector.name(id));
      FileVersion version = better && !other.equals(id) ? library.version(other) : null;
      if (version != null && (size <= Fingerprint.LONGEST || version.size() == size)) {
        found = other;
      }
    }
    return found;
  }

  private List<String> beside(String id, long text) throws IOException {
    Path file = library.file(id);
    Path folder = file == null ? null : file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    FileTime changed = Files.getLastModifiedTime(folder);
    if (changed.equals(searched)) {
      return List.of();
    }
    var ids = new ArrayList<String>();
    try (var entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        String other = id.substring(0, id.lastIndexOf('/') + 1) + name;
        if (EssayName.isEssay(name)
            && library.begin(other) instanceof EssayFile.ReadableEssay read
            && Fingerprint.of(read.body()) == text) {
          ids.add(other);
        }
      }
    } catch (DirectoryIteratorException unreadable) {
      throw unreadable.getCause();
    }
    searched = changed;
    return ids;
  }
}
