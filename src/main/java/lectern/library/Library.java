package lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import lectern.essay.Essay;
import lectern.essay.LinkResolver;
import lectern.file.PathProbe;
import org.jspecify.annotations.Nullable;

/**
 * A folder of essays.
 *
 * <p>Its essays are the {@code .md} and {@code .markdown} files in it and in its folders, page
 * bundles {@code name/index.md} among them. Hidden files and folders and {@code node_modules} are
 * passed over. A README and its like at the top, without front matter, speak of the folder: they
 * are essays only where there is no other.
 */
public final class Library {
  /** How far above a library's folder the marker files of its program may stand. */
  private static final int MOST_ABOVE = 4;

  /** How many essays are looked at for a link in one that was opened alone. */
  private static final int MOST_AROUND = 5_000;

  private final Path folder;
  private final boolean alone;

  /** What {@link #markersBeside} found, once it was asked. */
  private volatile @Nullable List<String> found;

  private Library(Path folder, boolean alone) {
    this.folder = folder;
    this.alone = alone;
  }

  /** The library of a folder, which need not exist. */
  public static Library of(Path folder) {
    return new Library(folder.toAbsolutePath().normalize(), false);
  }

  /** The folder of an essay that was asked for alone: what stands beside it tells nothing. */
  public static Library ofOne(Path folder) {
    return new Library(folder.toAbsolutePath().normalize(), true);
  }

  /** The folder, absolute. */
  public Path folder() {
    return folder;
  }

  /**
   * Which of these files and folders stand in the library's folder, or in the nearest folder above
   * that has any; none above the folder of a repository, and none of an essay alone. Looked for
   * once.
   */
  public List<String> markersBeside(List<String> names) {
    List<String> known = found;
    if (known == null) {
      known = alone ? List.of() : markerFiles(names);
      found = known;
    }
    return known;
  }

  private List<String> markerFiles(List<String> names) {
    Path at = folder;
    for (int above = 0; at != null && above <= MOST_ABOVE; above++) {
      Path current = at;
      List<String> present =
          names.stream().filter(name -> Files.exists(current.resolve(name))).toList();
      if (!present.isEmpty() || Files.exists(at.resolve(".git"))) {
        return present;
      }
      at = at.getParent();
    }
    return List.of();
  }

  /**
   * The file of an essay, or null when there can be none: an id comes from what authors write, and
   * may lead out of the folder or be no name of a file at all.
   */
  public @Nullable Path file(String id) {
    try {
      Path file = folder.resolve(id).normalize();
      return file.startsWith(folder) ? PathProbe.listed(folder, file) : null;
    } catch (InvalidPathException noName) {
      return null;
    }
  }

  /** Reads an essay with its text; the manual belongs to every library. */
  public EssayFile open(String id) {
    if (id.equals(Essay.MANUAL)) {
      return Manual.read();
    }
    Path file = file(id);
    return file == null ? nowhere(id) : EssayFile.read(file, id);
  }

  /** Reads an essay with its text, of a long one only the first pages. */
  public EssayFile begin(String id) {
    if (id.equals(Essay.MANUAL)) {
      return Manual.read();
    }
    Path file = file(id);
    return file == null ? nowhere(id) : EssayFile.begin(file, id);
  }

  private static EssayFile nowhere(String id) {
    return new EssayFile.UnreadableEssay(id, "there is no such file");
  }

  /**
   * Scans the folder and reports each essay as soon as it is known; only files that changed since
   * the catalogue are read.
   *
   * <p>It ends early when {@code cancelled} says so or the thread is interrupted; the catalogue
   * then still holds what was known of the rest.
   *
   * @return what is known now, not yet saved
   */
  public Catalogue scan(Catalogue known, BooleanSupplier cancelled, Consumer<ScanEvent> each) {
    var scan = new Scan(known, each);
    boolean complete =
        FolderWalk.walk(
            folder, () -> cancelled.getAsBoolean() || Thread.currentThread().isInterrupted(), scan);
    scan.finish();
    return complete
        ? known.afterWholeScan(scan.found, scan.hash())
        : known.afterPartialScan(scan.found);
  }

  /**
   * Looks at these files alone, whether they are essays, are no more, or never were.
   *
   * @param certain whether they are read again, whatever their size and time say
   * @return what is known now, not yet saved; the same as after a scan, if nothing else changed, in
   *     the order of the catalogue, and what is new last
   */
  public Catalogue rescan(
      Catalogue known, Set<String> ids, boolean certain, Consumer<ScanEvent> each) {
    if (ids.isEmpty()) {
      return known;
    }
    var events = new ArrayList<ScanEvent>();
    var scan = new Scan(certain ? known.without(ids) : known, events::add);
    scan.beginWith(known.folderHash());
    var left = new LinkedHashSet<>(ids);
    // each in its place, so that the order stays that of the scan
    known.forEach(entry -> {
      String id = entry.essay().id();
      if (left.remove(id)) {
        check(id, entry, scan);
      } else {
        scan.put(entry);
      }
    });
    left.forEach(id -> check(id, null, scan));
    if (scan.found.isEmpty()) {
      return scan(known, () -> false, each); // what is about the folder may be an essay now
    }
    events.forEach(each);
    return known.afterWholeScan(scan.found, scan.hash());
  }

  /**
   * @param before what was known of the essay, or null
   */
  private void check(String id, @Nullable CatalogueEntry before, Scan scan) {
    Path file = file(id);
    if (file != null) {
      scan.again(id, file, before);
      FolderWalk.file(id, file, scan);
    }
  }

  /** By what a change of an essay's file is seen, or null where there is no such file. */
  public @Nullable FileVersion version(String id) {
    Path file = file(id);
    try {
      return file == null
          ? null
          : FileVersion.of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException gone) {
      return null;
    }
  }

  /**
   * The essay that a link means in one that was opened alone, or null: a file at this path, or what
   * the folder's own library would take it for, as far as {@link #MOST_AROUND} essays tell.
   *
   * @param written as {@link LinkResolver#resolve} takes it
   */
  public @Nullable String resolveLink(String fromId, String written) {
    String named = LinkResolver.file(fromId, written);
    Path file = named == null ? null : file(named);
    if (file != null && Files.isRegularFile(file)) {
      return named;
    }
    var around = new ArrayList<Essay>();
    scan(
        Catalogue.none(),
        () -> around.size() >= MOST_AROUND,
        one -> {
          switch (one) {
            case ScanEvent.EssayFound(Essay essay) -> around.add(essay);
            case ScanEvent.FolderFound _, ScanEvent.UnreadableFile _ -> {}
          }
        });
    return LinkResolver.among(around).resolve(fromId, written);
  }

  /** One scan: what it has kept so far, and what it keeps back. */
  private static final class Scan implements FolderWalk.Visitor {
    final Map<String, CatalogueEntry> found = new LinkedHashMap<>();
    private final Catalogue known;
    private final Consumer<ScanEvent> each;
    private final List<CatalogueEntry> aboutFolder = new ArrayList<>();

    /** The {@link FolderHash} of what was looked at, and of the folder that is looked at. */
    private long sum = FolderHash.EMPTY;

    private long above;

    /** Whether the hash would not tell of all changes. */
    private boolean doubtful;

    Scan(Catalogue known, Consumer<ScanEvent> each) {
      this.known = known;
      this.each = each;
    }

    @Override
    public void folder(String id, Path path) {
      above = FolderHash.above(path);
      doubtful |= !id.isEmpty() && EssayName.isEssay(path.getFileName().toString());
      each.accept(new ScanEvent.FolderFound(id, path));
    }

    @Override
    public void essay(String id, Path file, BasicFileAttributes attributes) {
      // of the time before it is read: a file that grows meanwhile is read again the next time
      FileVersion now = FileVersion.of(attributes);
      sum += FolderHash.of(above, file.getFileName().toString(), now);
      if (found.containsKey(id)) {
        unreadable(id, "another file has this name but for bytes that are no UTF-8");
        return;
      }
      CatalogueEntry before = known.get(id);
      if (before != null && before.version().equals(now)) {
        put(before);
        return;
      }
      switch (EssayFile.read(file, id)) {
        case EssayFile.ReadableEssay read ->
            put(
                new CatalogueEntry(
                    now.size(), now.modified(), Fingerprint.of(read.body()), read.essay()));
        case EssayFile.UnreadableEssay(String itsId, String reason) -> unreadable(itsId, reason);
      }
    }

    @Override
    public void unreadable(String id, String reason) {
      doubtful = true;
      each.accept(new ScanEvent.UnreadableFile(id, reason));
    }

    private void put(CatalogueEntry essay) {
      boolean plain = essay.essay().head().fields().isEmpty();
      if (plain && EssayName.isAboutFolder(essay.essay().id())) {
        aboutFolder.add(essay);
      } else {
        show(essay);
      }
    }

    private void show(CatalogueEntry essay) {
      found.put(essay.essay().id(), essay);
      each.accept(new ScanEvent.EssayFound(essay.essay()));
    }

    /** Corrects what an earlier scan looked at. */
    void beginWith(long hash) {
      sum = hash;
      doubtful = hash == FolderHash.UNKNOWN;
    }

    /** Looks at one file again, or at a new one; what is about the folder is not known. */
    void again(String id, Path file, @Nullable CatalogueEntry before) {
      Path folder = file.getParent();
      above = folder == null ? 0 : FolderHash.above(folder);
      if (before != null) {
        sum -= FolderHash.of(above, file.getFileName().toString(), before.version());
      } else {
        doubtful |= EssayName.isAboutFolder(id);
      }
    }

    /** The hash of the folder's files as they were looked at. */
    long hash() {
      return doubtful ? FolderHash.UNKNOWN : sum;
    }

    void finish() {
      if (found.isEmpty()) {
        aboutFolder.forEach(this::show);
      }
    }
  }
}
