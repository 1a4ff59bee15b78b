package lectern.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private static final int MANY = 1_000;

  /** An odd number with bits everywhere, of the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The names of the essays of one folder. */
  private record Listing(File folder, List<String> names) {}

  private final Set<Object> entered = new HashSet<>();
  private final List<Listing> listings = new ArrayList<>();
  private int essays;

  private FolderHash() {}

  /** The number of a folder, or {@link #UNKNOWN}. */
  public static long of(Path folder) {
    var hash = new FolderHash();
    try {
      return hash.enter(folder.toAbsolutePath().normalize().toFile(), 0) ? hash.number() : UNKNOWN;
    } catch (IOException failure) {
      return UNKNOWN;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return UNKNOWN;
    }
  }

  /** Lists what is below a folder; whether all of it can be seen. */
  private boolean enter(File folder, int depth) throws IOException {
    String[] names = depth > FolderWalk.DEEPEST ? null : folder.list();
    if (names == null) {
      return false;
    }
    if (!entered.add(FolderWalk.key(folder.toPath()))) {
      return true;
    }
    var essaysHere = new ArrayList<String>(names.length);
    for (String name : names) {
      if (EssayName.isEssay(name)) {
        essaysHere.add(name);
      } else if (!EssayName.isHidden(name)) {
        var below = new File(folder, name);
        if (below.isDirectory() && !enter(below, depth + 1)) {
          return false;
        }
      }
    }
    listings.add(new Listing(folder, essaysHere));
    essays += essaysHere.size();
    return true;
  }

  /** Of many files every second is looked at by a thread beside this one. */
  private long number() throws InterruptedException {
    if (essays < MANY) {
      return sum(0, 1);
    }
    var other = new long[1];
    Thread beside = Thread.ofPlatform().start(() -> other[0] = sum(1, 2));
    long own = sum(0, 2);
    beside.join();
    return own == UNKNOWN || other[0] == UNKNOWN ? UNKNOWN : own + other[0];
  }

  /** Adds up the numbers of some files, in whatever order the system lists them. */
  private long sum(int first, int step) {
    long sum = 1;
    for (Listing listing : listings) {
      long above = Fingerprint.hash(listing.folder().getPath());
      for (int i = first; i < listing.names().size(); i += step) {
        String name = listing.names().get(i);
        var file = new File(listing.folder(), name);
        long modified = file.lastModified();
        if (modified == 0) {
          return UNKNOWN;
        }
        long number = above + Fingerprint.hash(name);
        number = (number * 31 + file.length()) * 31 + modified;
        sum += Long.rotateLeft(number * SPREAD, 32) * SPREAD;
      }
    }
    return sum;
  }
}
