package lectern.app;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import lectern.file.TimeLimit;
import lectern.library.EssayFile;
import lectern.library.FileVersion;
import lectern.library.Library;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import org.jspecify.annotations.Nullable;

/**
 * Reads an open essay again when its file changed, but only after the file has been unchanged for a
 * moment, so that a half-written file is never shown.
 */
final class EssayReloader {
  /** Milliseconds in which a file must not change. */
  static final long STILL = 150;

  /** The same of a file that is empty or gone, as one is that is about to be written. */
  static final long LONG_STILL = 600;

  /** How often to wait for a file; what is written later comes as an event of its own. */
  private static final int MOST_WAITS = 20;

  /** What is known of a file that is gone. */
  private static final FileVersion GONE = new FileVersion(-1, -1);

  /** Waits, unless a test has another way. */
  interface Pause {
    void of(long millis) throws InterruptedException;
  }

  private final Library library;
  private final EssayLoader loader;
  private final MovedFileFinder movedFiles;
  private final Consumer<Msg> sink;
  private final Pause pause;
  private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(5));

  /** Whether the disk answered when it was asked last: that it does not is told once. */
  private volatile boolean answering = true;

  /** The files as they were when they were read last, by the essays' ids. */
  private final Map<String, FileVersion> versions = new ConcurrentHashMap<>();

  /** Bytes of the files as they were seen last, also of those that are gone. */
  private final Map<String, Long> sizes = new ConcurrentHashMap<>();

  /** Counts requests: only the newest one is answered. */
  private final AtomicInteger asked = new AtomicInteger();

  EssayReloader(
      Library library,
      EssayLoader loader,
      MovedFileFinder movedFiles,
      Consumer<Msg> sink,
      Pause pause) {
    this.library = library;
    this.loader = loader;
    this.movedFiles = movedFiles;
    this.sink = sink;
    this.pause = pause;
  }

  /** Notes what an essay's file is like that is about to be opened. */
  void note(String id) {
    asked.incrementAndGet();
    try {
      save(id, version(id));
    } catch (IOException noAnswer) {
      versions.put(id, GONE);
    }
  }

  /** Whether an essay's file is as it was when it was read last. */
  boolean isCurrent(String id) {
    try {
      return version(id).equals(versions.get(id));
    } catch (IOException noAnswer) {
      return false;
    }
  }

  /** Reads an essay again on the calling thread, if it changed, and reports it. */
  void reload(Cmd.ReloadEssay cmd) {
    try {
      readAgain(cmd);
      answering = true;
    } catch (IOException noAnswer) {
      if (answering) {
        answering = false;
        sink.accept(unreadable(cmd.id(), noAnswer.getMessage() + ""));
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void readAgain(Cmd.ReloadEssay cmd) throws IOException, InterruptedException {
    String id = cmd.id();
    FileVersion known = versions.getOrDefault(id, GONE);
    FileVersion before = version(id);
    boolean gone = before.equals(known) && known.equals(GONE);
    if (!gone && before.equals(known) && !cmd.certain()) {
      return;
    }
    int number = gone ? asked.get() : asked.incrementAndGet();
    if (gone) {
      Msg moved = follow(cmd);
      if (moved != null) {
        tell(number, id, GONE, moved);
      }
      return;
    }
    for (int waits = 0; waits < MOST_WAITS; waits++) {
      pause.of(before.size() <= 0 ? LONG_STILL : STILL);
      if (asked.get() != number) {
        return;
      }
      FileVersion now = version(id);
      boolean still = now.equals(before);
      Msg msg = still ? read(cmd, known.equals(GONE)) : null;
      before = version(id);
      if (msg != null && before.equals(now)) {
        tell(number, id, now, msg);
        return;
      }
    }
  }

  private synchronized void tell(int number, String id, FileVersion version, Msg msg) {
    if (asked.get() == number) {
      save(id, version);
      sink.accept(msg);
    }
  }

  private void save(String id, FileVersion version) {
    versions.put(id, version);
    if (!version.equals(GONE)) {
      sizes.put(id, version.size());
    }
  }

  private FileVersion version(String id) throws IOException {
    FileVersion version = limit.call(() -> library.version(id));
    return version == null ? GONE : version;
  }

  private Msg read(Cmd.ReloadEssay cmd, boolean back) throws IOException {
    String id = cmd.id();
    try {
      return switch (limit.call(() -> library.open(id))) {
        case EssayFile.ReadableEssay read -> loader.reloaded(id, read, cmd.searched(), back);
        case EssayFile.UnreadableEssay unreadable ->
            version(id).equals(GONE) ? gone(cmd) : unreadable(id, unreadable.reason());
      };
    } catch (OutOfMemoryError tooLarge) {
      return unreadable(id, EssayFile.TOO_LARGE);
    }
  }

  private Msg gone(Cmd.ReloadEssay cmd) throws IOException {
    Msg moved = follow(cmd);
    return moved == null
        ? new Msg.ReloadFailed(cmd.id(), cmd.id() + " is gone from the disk; its text stays here.")
        : moved;
  }

  /** The essay under the name that its file has now, or null if no file has its words. */
  private @Nullable Msg follow(Cmd.ReloadEssay cmd) throws IOException {
    String now = limit.call(() -> movedFiles.find(cmd.id(), sizes.getOrDefault(cmd.id(), 0L)));
    if (now.isEmpty()
        || !(limit.call(() -> library.open(now)) instanceof EssayFile.ReadableEssay read)) {
      return null;
    }
    save(now, version(now));
    return loader.renamed(cmd.id(), read, cmd.searched());
  }

  private static Msg unreadable(String id, String reason) {
    return new Msg.ReloadFailed(id, id + ": " + reason + "; its text stays as it was.");
  }
}
