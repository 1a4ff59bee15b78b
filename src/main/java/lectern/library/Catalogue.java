package lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.essay.Essay;
import org.jspecify.annotations.Nullable;

/**
 * The heads of all essays of one folder, kept in one small file so that the shelf stands at once.
 *
 * <p>It can always be made again from the folder: a file that is damaged, foreign, or of another
 * version is the same as none.
 */
public final class Catalogue {
  /** Rises with every change of the format or of what is read from essays. */
  private static final String VERSION = "lectern catalogue 3";

  private final @Nullable Path file;
  private final String folder;
  private final Map<String, CatalogueEntry> essays;
  private final boolean saved;

  private Catalogue(
      @Nullable Path file, String folder, Map<String, CatalogueEntry> essays, boolean saved) {
    this.file = file;
    this.folder = folder;
    this.essays = essays;
    this.saved = saved;
  }

  /** A catalogue that knows nothing and is never saved. */
  public static Catalogue none() {
    return new Catalogue(null, "", Map.of(), true);
  }

  /** What is known of a folder; empty where nothing is. */
  public static Catalogue load(Path cacheFolder, Path folder) {
    String name = folder.toAbsolutePath().normalize().toString();
    Path file = cacheFolder.resolve("catalogue-" + hash(name) + ".txt");
    Map<String, CatalogueEntry> essays = read(file, name);
    return essays == null
        ? new Catalogue(file, name, Map.of(), false)
        : new Catalogue(file, name, essays, true);
  }

  /** The essays, in the order in which the folder was walked. */
  public List<Essay> essays() {
    var list = new ArrayList<Essay>(essays.size());
    for (CatalogueEntry kept : essays.values()) {
      list.add(kept.essay());
    }
    return list;
  }

  /** The {@link Fingerprint} of each essay, by its id. */
  public Map<String, Long> fingerprints() {
    var texts = new HashMap<String, Long>();
    essays.forEach((id, kept) -> texts.put(id, kept.text()));
    return texts;
  }

  /** Writes it, unless the file holds the same already; whether it is on disk now. */
  public boolean save() {
    if (saved || file == null) {
      return saved;
    }
    Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(fresh, text().getBytes(StandardCharsets.UTF_8));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException failure) {
      discard(fresh);
      return false;
    }
  }

  @Nullable CatalogueEntry get(String id) {
    return essays.get(id);
  }

  /** The catalogue after a whole scan. */
  Catalogue renewed(Map<String, CatalogueEntry> found) {
    return new Catalogue(file, folder, found, saved && isSame(found));
  }

  /** The catalogue after a scan that was cut short: what was found, and what else was known. */
  Catalogue completed(Map<String, CatalogueEntry> found) {
    var all = new LinkedHashMap<>(found);
    essays.forEach(all::putIfAbsent);
    return renewed(all);
  }

  private boolean isSame(Map<String, CatalogueEntry> found) {
    if (found.size() != essays.size()) {
      return false;
    }
    for (var entry : found.entrySet()) {
      // A file that has not changed keeps the very record it had.
      if (!entry.getValue().equals(essays.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  private String text() {
    var text = new StringBuilder(256 + 512 * essays.size());
    text.append(VERSION).append('\n');
    text.append(CatalogueText.escaped(folder)).append('\n');
    text.append(essays.size()).append('\n');
    for (CatalogueEntry kept : essays.values()) {
      CatalogueText.write(kept, text);
    }
    return text.toString();
  }

  private static @Nullable Map<String, CatalogueEntry> read(Path file, String folder) {
    String text;
    try {
      if (!Files.isRegularFile(file)) {
        return null;
      }
      text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      return null;
    }
    String head = VERSION + '\n' + CatalogueText.escaped(folder) + '\n';
    return text.startsWith(head) ? new CatalogueText(text, head.length()).essays() : null;
  }

  private static void discard(Path fresh) {
    try {
      Files.deleteIfExists(fresh);
    } catch (IOException alsoFailed) {
      // Nothing is lost by a file that the next save overwrites.
    }
  }

  /** FNV-1a, 64 bits: message digests are slow to load, and a collision only costs a scan. */
  private static String hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(hash);
  }
}
