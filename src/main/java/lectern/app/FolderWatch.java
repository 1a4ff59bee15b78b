package lectern.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lectern.library.Library;
import lectern.watch.LibraryWatch;
import org.jspecify.annotations.Nullable;

/**
 * The folders whose essays are known, and the watch that follows them on the disk once the first
 * frame stands.
 */
final class FolderWatch {
  /** Why a watch on its folder does not report every change of an essay. */
  private static final String LINKED = "an essay is a link to a file elsewhere";

  private final Library library;
  private final MessageQueue queue;

  /** By what the ids of the essays in them begin with. */
  private final Map<String, Path> folders = new ConcurrentHashMap<>();

  /** Whether an essay that was opened is a link to a file somewhere else. */
  private volatile boolean linked;

  /** Null until the first frame stands. */
  private volatile @Nullable LibraryWatch watch;

  FolderWatch(Library library, MessageQueue queue) {
    this.library = library;
    this.queue = queue;
  }

  /** Follows them, and those that are added, from now on. */
  void watch() {
    var running = new LibraryWatch(new WatchListener(queue));
    watch = running;
    running.start(Map.copyOf(folders));
    if (linked) {
      running.startPolling(LINKED);
    }
  }

  void add(String id, Path folder) {
    folders.put(id, folder);
    LibraryWatch running = watch;
    if (running != null) {
      running.add(id, folder);
    }
  }

  /** An essay that was opened alone, or a link from one, may lie in a folder nobody scanned. */
  void addFolderOf(String essay) {
    Path file = library.file(essay);
    Path folder = file == null ? null : file.getParent();
    String id = essay.substring(0, essay.lastIndexOf('/') + 1);
    if (folder != null && !folders.containsKey(id)) {
      add(id, folder);
    }
    if (file != null && Files.isSymbolicLink(file)) {
      linked = true;
      LibraryWatch running = watch;
      if (running != null) {
        running.startPolling(LINKED);
      }
    }
  }

  /** Follows a file that is no essay, once essays are followed. */
  void add(Path file, Runnable changed) {
    LibraryWatch running = watch;
    if (running != null) {
      running.add(file, changed);
    }
  }

  /** Follows none any more. */
  void close() {
    LibraryWatch running = watch;
    if (running != null) {
      running.close();
    }
  }
}
