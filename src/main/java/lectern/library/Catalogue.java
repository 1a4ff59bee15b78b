package lectern.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lectern.essay.Essay;
import org.jspecify.annotations.Nullable;

/**
 * The heads of all essays of one folder, cached in one small file so that the shelf appears at
 * once.
 *
 * <p>It can always be rebuilt from the folder: a file that is damaged, foreign or of another
 * version is ignored.
 */
public final class Catalogue {
  /** Rises with every change of the format or of what is read from essays. */
  static final String VERSION = "lectern catalogue 5";

  /** Characters of a part of the text that is saved. */
  private static final int PART = 64 << 10;

  private final @Nullable ChecksumFile file;
  private final String folder;
  private final Map<String, CatalogueEntry> essays;
  private final boolean saved;

  /** The {@link FolderHash} of the files that it was made of, where a scan reports it. */
  private final long folderHash;

  private Catalogue(
      @Nullable ChecksumFile file,
      String folder,
      Map<String, CatalogueEntry> essays,
      boolean saved,
      long folderHash) {
    this.file = file;
    this.folder = folder;
    this.essays = essays;
    this.saved = saved;
    this.folderHash = folderHash;
  }

  /** A catalogue that knows nothing and is never saved. */
  public static Catalogue none() {
    return new Catalogue(null, "", Map.of(), true, FolderHash.UNKNOWN);
  }

  /** What is known of a folder; empty where nothing is. */
  public static Catalogue load(Path cacheFolder, Path folder) {
    String name = folder.toAbsolutePath().normalize().toString();
    var file = new ChecksumFile(path(cacheFolder, folder), VERSION);
    byte[] text = file.read();
    Map<String, CatalogueEntry> essays = text == null ? null : essays(text, name);
    return essays == null
        ? new Catalogue(file, name, Map.of(), false, FolderHash.UNKNOWN)
        : new Catalogue(file, name, essays, true, FolderHash.UNKNOWN);
  }

  /** Where the catalogue of a folder is saved. */
  static Path path(Path cacheFolder, Path folder) {
    return cacheFolder.resolve("catalogue-" + key(folder) + ".txt");
  }

  /** The essays, in the order in which the folder was scanned. */
  public List<Essay> essays() {
    var list = new ArrayList<Essay>(essays.size());
    for (CatalogueEntry entry : essays.values()) {
      list.add(entry.essay());
    }
    return list;
  }

  /** The {@link Fingerprint} of each essay, by its id. */
  public Map<String, Long> fingerprints() {
    var texts = new HashMap<String, Long>();
    essays.forEach((id, entry) -> texts.put(id, entry.text()));
    return texts;
  }

  /** The ids of the essays that have this fingerprint. */
  public List<String> withText(long text) {
    var ids = new ArrayList<String>();
    essays.forEach((id, entry) -> {
      if (entry.text() == text) {
        ids.add(id);
      }
    });
    return ids;
  }

  /** By which each essay's file is known to have changed, by the essay's id. */
  public Map<String, FileVersion> versions() {
    var versions = HashMap.<String, FileVersion>newHashMap(essays.size());
    essays.forEach((id, entry) -> versions.put(id, entry.version()));
    return versions;
  }

  /** A number for which essays it knows, and of which size and time their files were. */
  public long hash() {
    long hash = essays.size();
    for (CatalogueEntry entry : essays.values()) {
      long id = Fingerprint.hash(entry.essay().id());
      hash = hash * 31 + (id * 31 + entry.size()) * 31 + entry.modified();
    }
    return hash;
  }

  /** The {@link FolderHash} of the files that it knows; unknown if it was only loaded. */
  public long folderHash() {
    return folderHash;
  }

  /** A name for what is saved of a folder, the same at every start. */
  public static String key(Path folder) {
    return Long.toHexString(Fingerprint.hash(folder.toAbsolutePath().normalize().toString()));
  }

  /** What has become of the file that it was loaded from. */
  public CacheStatus cacheStatus() {
    return file == null || !Files.exists(file.file())
        ? CacheStatus.NONE
        : saved ? CacheStatus.USED : CacheStatus.REFUSED;
  }

  /** Writes it, unless the file holds the same already; whether it is on disk now. */
  public boolean save() {
    if (saved || file == null) {
      return saved;
    }
    try {
      file.write(text());
      return true;
    } catch (IOException failure) {
      return false;
    }
  }

  @Nullable CatalogueEntry get(String id) {
    return essays.get(id);
  }

  /** Calls for each essay, in the order in which the folder was scanned. */
  void forEach(Consumer<CatalogueEntry> each) {
    essays.values().forEach(each);
  }

  /** The catalogue without some of its essays. */
  Catalogue without(Set<String> ids) {
    var others = new LinkedHashMap<>(essays);
    others.keySet().removeAll(ids);
    return afterWholeScan(others, FolderHash.UNKNOWN);
  }

  /** Whether the same is known of the same essays. */
  public boolean hasSame(Catalogue other) {
    return isSame(other.essays);
  }

  /**
   * The catalogue after a whole scan.
   *
   * @param hash the {@link FolderHash} of the files that were looked at
   */
  Catalogue afterWholeScan(Map<String, CatalogueEntry> found, long hash) {
    return new Catalogue(file, folder, found, saved && isSame(found), hash);
  }

  /** The catalogue after a scan that was cut short: what was found, and what else was known. */
  Catalogue afterPartialScan(Map<String, CatalogueEntry> found) {
    var all = new LinkedHashMap<>(found);
    essays.forEach(all::putIfAbsent);
    return afterWholeScan(all, FolderHash.UNKNOWN);
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

  /** What is saved, in parts, since as one text it would take several times its size. */
  private List<byte[]> text() {
    var parts = new ArrayList<byte[]>();
    var text = new StringBuilder(CatalogueText.escaped(folder)).append('\n');
    text.append(essays.size()).append('\n');
    for (CatalogueEntry entry : essays.values()) {
      CatalogueText.write(entry, text);
      if (text.length() > PART) {
        parts.add(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
      }
    }
    parts.add(text.toString().getBytes(StandardCharsets.UTF_8));
    return parts;
  }

  /** The essays that a text reports, or null where there is any doubt. */
  static @Nullable Map<String, CatalogueEntry> essays(byte[] text, String folder) {
    int start = CatalogueText.after(CatalogueText.escaped(folder) + '\n', text);
    return start < 0 ? null : new CatalogueText(text, start).essays();
  }
}
