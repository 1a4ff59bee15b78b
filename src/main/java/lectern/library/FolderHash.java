package lectern.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number that changes when an essay of a folder does: it is made of the path, the size and the
 * time of every file there that is an essay by its name.
 *
 * <p>A {@link FolderWalk} tells what has changed; this only whether anything has, in a third of the
 * time.
 */
public final class FolderHash {
  /** Nothing is known: some file or folder cannot be looked at this way. */
  public static final long UNKNOWN = 0;

  /** The number of a folder without essays, to which that of each essay is added. */
  static final long EMPTY = 1;

  /** Names that one thread takes at a time. */
  private static final int PART = 256;

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** An odd number with bits everywhere, of the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The names of some essays of one folder. */
  private record Listing(File folder, List<String> names) {}

  /** A link to a folder, which is entered after all real ones, as a {@link FolderWalk} does. */
  private record LinkedFolder(File folder, int depth) {}

  private final Set<Object> entered = new HashSet<>();
  private final List<LinkedFolder> linked = new ArrayList<>();
  private final Deque<Listing> listings = new ArrayDeque<>();

  /** Whether nothing more is listed. */
  private boolean listed;

  private FolderHash() {}

  /** The number of a folder, or {@link #UNKNOWN}. */
  public static long of(Path folder) {
    var hash = new FolderHash();
    var beside = new Summation(hash);
    beside.start();
    try {
      boolean seen = hash.enterAll(folder.toAbsolutePath().normalize().toFile());
      hash.end(!seen);
      long own = hash.sum();
      beside.join();
      return !seen || own == UNKNOWN || beside.sum == UNKNOWN ? UNKNOWN : own + beside.sum - EMPTY;
    } catch (IOException failure) {
      hash.end(true);
      return UNKNOWN;
    } catch (InterruptedException stopped) {
      hash.end(true);
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  /** What the essays of a folder have in common; only the path counts. */
  static long above(Path folder) {
    return Fingerprint.hash(folder.toString());
  }

  /**
   * What one essay adds to the number of its library.
   *
   * @param above of its folder
   */
  static long of(long above, String name, FileVersion version) {
    return of(above, name, version.size(), Math.floorDiv(version.modified(), NANOS_PER_MILLI));
  }

  private static long of(long above, String name, long size, long millis) {
    long number = ((above + Fingerprint.hash(name)) * 31 + size) * 31 + millis;
    return Long.rotateLeft(number * SPREAD, 32) * SPREAD;
  }

  /** Adds up files beside the thread that lists them: it has a name, as a counter is not cached. */
  private static final class Summation extends Thread {
    private final FolderHash hash;
    private volatile long sum = UNKNOWN;

    Summation(FolderHash hash) {
      super("hash");
      this.hash = hash;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        sum = hash.sum();
      } catch (InterruptedException stopped) {
        interrupt();
      }
    }
  }

  /** Lists all that is below a folder; whether all of it can be seen. */
  private boolean enterAll(File folder) throws IOException {
    if (!enter(folder, 0)) {
      return false;
    }
    Collections.sort(linked, (one, other) -> one.folder.compareTo(other.folder));
    for (int i = 0; i < linked.size(); i++) { // it grows by the links in linked folders
      if (!enter(linked.get(i).folder, linked.get(i).depth)) {
        return false;
      }
    }
    return true;
  }

  /** Lists what is in a folder and the real folders below; whether all of it can be seen. */
  private boolean enter(File folder, int depth) throws IOException {
    String[] names = depth > FolderWalk.DEEPEST ? null : folder.list();
    if (names == null) {
      return false;
    }
    if (!entered.add(FolderWalk.key(folder.toPath()))) {
      return true;
    }
    var essays = new ArrayList<String>(PART);
    for (String name : names) {
      if (EssayName.isEssay(name)) {
        essays.add(name);
        if (essays.size() == PART) {
          add(new Listing(folder, essays));
          essays = new ArrayList<>(PART);
        }
      } else if (!EssayName.isHidden(name)) {
        var below = new File(folder, name);
        if (below.isDirectory()) {
          if (Files.isSymbolicLink(below.toPath())) {
            linked.add(new LinkedFolder(below, depth + 1));
          } else if (!enter(below, depth + 1)) {
            return false;
          }
        }
      }
    }
    add(new Listing(folder, essays));
    return true;
  }

  private synchronized void add(Listing listing) {
    listings.add(listing);
    notifyAll();
  }

  /** Nothing more is listed; what is listed may be in vain. */
  private synchronized void end(boolean vain) {
    listed = true;
    if (vain) {
      listings.clear();
    }
    notifyAll();
  }

  private synchronized @Nullable Listing next() throws InterruptedException {
    while (listings.isEmpty() && !listed) {
      wait();
    }
    return listings.poll();
  }

  /** Adds up the numbers of what is listed, in whatever order. */
  private long sum() throws InterruptedException {
    long sum = EMPTY;
    for (Listing listing = next(); listing != null; listing = next()) {
      String folder = listing.folder().getPath();
      long above = Fingerprint.hash(folder);
      String start = folder.concat("/"); // made into paths by File itself, they take longer
      for (String name : listing.names()) {
        var file = new File(start.concat(name));
        long modified = file.lastModified();
        if (modified == 0) {
          return UNKNOWN;
        }
        sum += of(above, name, file.length(), modified);
      }
    }
    return sum;
  }
}
