package lectern.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import lectern.essay.EssayChanges;
import lectern.library.EssayName;
import org.jspecify.annotations.Nullable;

/**
 * The system's own watches, one a folder.
 *
 * <p>A file with an essay's name that changed is that essay; a folder that comes or goes may bring
 * or take any number of them. Other files say nothing, those an editor saves by among them.
 */
final class SystemEvents implements EventSource {

  /** A folder that is watched, by the name it has in the library. */
  private record WatchedFolder(String id, Path path) {}

  private final WatchService service;

  /** A folder that moved keeps its key, so the newest name of a key counts. */
  private final Map<WatchKey, WatchedFolder> folders = new ConcurrentHashMap<>();

  /** What is told of a single entry of a folder, by the key of the folder. */
  private final Map<WatchKey, Map<Path, Runnable>> entries = new ConcurrentHashMap<>();

  private SystemEvents(WatchService service) {
    this.service = service;
  }

  /**
   * Opens the way to the system's events.
   *
   * @throws IOException if it gives none
   */
  static EventSource open() throws IOException {
    return new SystemEvents(FileSystems.getDefault().newWatchService());
  }

  @Override
  public void watch(String id, Path folder) throws IOException {
    WatchKey key = register(folder);
    if (key != null) {
      folders.put(key, new WatchedFolder(id, folder));
    }
  }

  @Override
  public void watch(Path entry, Runnable changed) throws IOException {
    Path folder = entry.getParent();
    WatchKey key = folder == null ? null : register(folder);
    if (key != null) {
      entries
          .computeIfAbsent(key, _ -> new ConcurrentHashMap<>())
          .put(entry.getFileName(), changed);
    }
  }

  /** The key of a folder, or null where the program ends. */
  private @Nullable WatchKey register(Path folder) throws IOException {
    try {
      return folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (ClosedWatchServiceException over) {
      return null;
    } catch (UnsupportedOperationException other) {
      throw new IOException(other);
    }
  }

  @Override
  public EssayChanges next(long millis) throws InterruptedException {
    EssayChanges changes = EssayChanges.NONE;
    WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
    while (key != null) {
      changes = changes.merge(changes(key));
      key = service.poll();
    }
    return changes;
  }

  private EssayChanges changes(WatchKey key) {
    WatchedFolder folder = folders.get(key);
    Map<Path, Runnable> single = entries.getOrDefault(key, Map.of());
    var changed = new LinkedHashSet<Runnable>();
    var ids = new HashSet<String>();
    boolean all = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      Runnable told = event.context() instanceof Path name ? single.get(name) : null;
      if (told != null) {
        changed.add(told);
      } else if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
        changed.addAll(single.values());
      }
      if (folder == null) {
        continue;
      }
      if (event.context() instanceof Path name) {
        all |= isFolder(folder.path().resolve(name), event.kind());
        if (EssayName.isEssay(name.toString())) {
          ids.add(folder.id() + name);
        }
      } else {
        all = true; // more events than the system keeps
      }
    }
    if (!key.reset()) {
      all |= folders.remove(key) != null;
      changed.addAll(entries.getOrDefault(key, Map.of()).values()); // the folder itself went
      entries.remove(key);
    }
    changed.forEach(Runnable::run);
    return new EssayChanges(all, ids);
  }

  /** Whether a folder of the library came or went. */
  private boolean isFolder(Path path, WatchEvent.Kind<?> kind) {
    if (EssayName.isHidden(path.getFileName().toString())) {
      return false;
    }
    return kind.equals(StandardWatchEventKinds.ENTRY_DELETE)
        ? folders.values().stream().anyMatch(folder -> folder.path().equals(path))
        : kind.equals(StandardWatchEventKinds.ENTRY_CREATE) && Files.isDirectory(path);
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
