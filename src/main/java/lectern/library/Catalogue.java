package lectern.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import lectern.essay.Essay;
import lectern.file.PrivateFiles;
import lectern.file.RegularFile;
import lectern.file.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * The heads of all essays of one folder, kept in one small file so that the shelf stands at once.
 *
 * <p>It can always be made again from the folder: a file that is damaged, foreign, or of another
 * version is the same as none.
 */
public final class Catalogue {
  /** Rises with every change of the format or of what is read from essays. */
  private static final String VERSION = "lectern catalogue 4";

  /** Bytes; more than a hundred thousand essays take, and less than would fill the memory. */
  private static final int LARGEST = 64 << 20;

  /** How long the shelf waits for the file before the folder is walked instead. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int SUM_DIGITS = 8;

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
    Path file = cacheFolder.resolve("catalogue-" + key(folder) + ".txt");
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

  /** By which each essay's file is known to have changed, by the essay's id. */
  public Map<String, FileVersion> versions() {
    var versions = HashMap.<String, FileVersion>newHashMap(essays.size());
    essays.forEach((id, kept) -> versions.put(id, kept.version()));
    return versions;
  }

  /** A name for what is kept of a folder, the same at every start. */
  public static String key(Path folder) {
    return hash(folder.toAbsolutePath().normalize().toString());
  }

  /** What has become of the file that it was loaded from. */
  public CacheUse use() {
    return file == null || !Files.exists(file)
        ? CacheUse.NONE
        : saved ? CacheUse.USED : CacheUse.REFUSED;
  }

  /** Writes it, unless the file holds the same already; whether it is on disk now. */
  public boolean save() {
    if (saved || file == null) {
      return saved;
    }
    Path fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      PrivateFiles.createFolderOf(file);
      discard(fresh);
      write(fresh, text().getBytes(StandardCharsets.UTF_8));
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

  /** Calls for each essay, in the order in which the folder was walked. */
  void forEach(Consumer<CatalogueEntry> each) {
    essays.values().forEach(each);
  }

  /** The catalogue without some of its essays. */
  Catalogue without(Set<String> ids) {
    var others = new LinkedHashMap<>(essays);
    others.keySet().removeAll(ids);
    return afterWholeScan(others);
  }

  /** Whether the same is known of the same essays. */
  public boolean hasSame(Catalogue other) {
    return isSame(other.essays);
  }

  /** The catalogue after a whole scan. */
  Catalogue afterWholeScan(Map<String, CatalogueEntry> found) {
    return new Catalogue(file, folder, found, saved && isSame(found));
  }

  /** The catalogue after a scan that was cut short: what was found, and what else was known. */
  Catalogue afterPartialScan(Map<String, CatalogueEntry> found) {
    var all = new LinkedHashMap<>(found);
    essays.forEach(all::putIfAbsent);
    return afterWholeScan(all);
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
    text.append(CatalogueText.escaped(folder)).append('\n');
    text.append(essays.size()).append('\n');
    for (CatalogueEntry kept : essays.values()) {
      CatalogueText.write(kept, text);
    }
    return text.toString();
  }

  /** The version, the sum of all that follows, and that. */
  private static void write(Path fresh, byte[] text) throws IOException {
    String heading = VERSION + '\n' + sum(text, 0) + '\n';
    try (var channel =
        FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PrivateFiles.attributes(fresh))) {
      for (byte[] part : new byte[][] {heading.getBytes(StandardCharsets.UTF_8), text}) {
        var bytes = ByteBuffer.wrap(part);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
    }
  }

  private static String sum(byte[] bytes, int from) {
    var sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static @Nullable Map<String, CatalogueEntry> read(Path file, String folder) {
    try {
      byte[] bytes = new TimeLimit(PATIENCE).call(() -> RegularFile.read(file, LARGEST));
      return read(bytes, folder);
    } catch (IOException | RuntimeException doubtful) {
      // Whatever is wrong with it, the folder tells the same.
      return null;
    }
  }

  /** What a file holds; null where there is any doubt. */
  static @Nullable Map<String, CatalogueEntry> read(byte[] bytes, String folder) {
    int start = VERSION.length() + 1 + SUM_DIGITS + 1;
    if (bytes.length < start) {
      return null;
    }
    String heading = VERSION + '\n' + sum(bytes, start) + '\n';
    String text = new String(bytes, StandardCharsets.UTF_8);
    String head = heading + CatalogueText.escaped(folder) + '\n';
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
