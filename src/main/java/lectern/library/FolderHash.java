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

  private final Set<Object> entered = new HashSet<>();
  private final List<File> essays = new ArrayList<>();

  private FolderHash() {}

  /** The number of a folder, or {@link #UNKNOWN}. */
  public static long of(Path folder) {
    var hash = new FolderHash();
    try {
      return hash.enter(folder.toFile(), 0) ? hash.number() : UNKNOWN;
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
    for (String name : names) {
      var file = new File(folder, name);
      if (EssayName.isEssay(name)) {
        essays.add(file);
      } else if (!EssayName.isHidden(name) && file.isDirectory() && !enter(file, depth + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Of many files one half is looked at by a thread beside this one. */
  private long number() throws InterruptedException {
    int half = essays.size() > MANY ? essays.size() / 2 : 0;
    var sums = new long[2];
    Thread beside = Thread.ofPlatform().start(() -> sums[0] = sum(essays.subList(0, half)));
    sums[1] = sum(essays.subList(half, essays.size()));
    beside.join();
    return sums[0] == UNKNOWN || sums[1] == UNKNOWN ? UNKNOWN : sums[0] + sums[1];
  }

  /** Adds up the numbers of files, in whatever order the system lists them. */
  private static long sum(List<File> files) {
    long sum = 1;
    for (File file : files) {
      long modified = file.lastModified();
      if (modified == 0) {
        return UNKNOWN;
      }
      long number = (Fingerprint.hash(file.getPath()) * 31 + file.length()) * 31 + modified;
      sum += Long.rotateLeft(number * SPREAD, 32) * SPREAD;
    }
    return sum;
  }
}
