package lectern.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A number that changes when an essay of a folder does: it is made of the name, the size and the
 * time of every file there that is an essay by its name.
 *
 * <p>A {@link FolderWalk} tells what has changed; this only whether anything has, in half the time.
 */
public final class FolderHash {
  /** Nothing is known: some file or folder cannot be looked at this way. */
  public static final long UNKNOWN = 0;

  /** Of FNV-1a, 64 bits. */
  private static final long PRIME = 0x100000001b3L;

  private final Set<Object> entered = new HashSet<>();
  private long sum = 1;

  private FolderHash() {}

  /** The number of a folder, or {@link #UNKNOWN}. */
  public static long of(Path folder) {
    var hash = new FolderHash();
    try {
      boolean whole = hash.enter(folder.toFile(), 1, 0);
      return whole ? hash.sum : UNKNOWN;
    } catch (IOException failure) {
      return UNKNOWN;
    }
  }

  /** Adds what is below a folder, the names of all above it hashed; whether all could be seen. */
  private boolean enter(File folder, long above, int depth) throws IOException {
    String[] names = folder.list();
    if (names == null || depth > FolderWalk.DEEPEST) {
      return false;
    }
    if (!entered.add(FolderWalk.key(folder.toPath()))) {
      return true;
    }
    for (String name : names) {
      var file = new File(folder, name);
      if (EssayName.isEssay(name)) {
        long modified = file.lastModified();
        if (modified == 0) {
          return false;
        }
        add(hash(above, name), file.length(), modified);
      } else if (!EssayName.isHidden(name) && file.isDirectory()) {
        if (!enter(file, hash(above, name), depth + 1)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Adds a file, whatever the order. */
  private void add(long name, long size, long modified) {
    long file = ((name * PRIME ^ size) * PRIME ^ modified) * PRIME;
    sum += file ^ (file >>> 32);
  }

  private static long hash(long above, String name) {
    long hash = (above ^ '/') * PRIME;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * PRIME;
    }
    return hash;
  }
}
