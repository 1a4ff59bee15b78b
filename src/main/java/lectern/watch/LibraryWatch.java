package lectern.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import lectern.essay.EssayChanges;
import lectern.file.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Follows a library on the disk: one thread that reports changes in batches, and every few seconds
 * that it is time to look, where the system cannot be relied on to tell.
 *
 * <p>Folders may be added from any thread. The listener is called on the watch's own thread, or on
 * the one that adds a folder, and must not block.
 */
public final class LibraryWatch implements AutoCloseable {
  /** Milliseconds from one poll to the next. */
  static final long LOOK = 3_000;

  /** The longest wait in milliseconds. */
  private static final long LONGEST = 3_600_000;

  /** Network file systems, on which other machines may write without an event. */
  private static final String REMOTE =
      " nfs nfs4 cifs smb smb2 smb3 smbfs afs 9p ncpfs ceph fuse.sshfs fuse.rclone fuse.davfs"
          + " davfs webdav afpfs virtiofs vboxsf prl_fs vmhgfs ";

  /** Receives changes. */
  public interface Listener {
    /** Essays may have changed. */
    void changed(EssayChanges changes);

    /** It is time to look at what is on the screen. */
    void pollDue();

    /** From now on looks are needed, because of this: half a sentence. */
    void unreliable(String reason);
  }

  /** Opens a source of events. */
  interface SourceOpener {
    EventSource open() throws IOException;
  }

  private final SourceOpener opener;
  private final LongSupplier clock;
  private final Listener listener;
  private final EventBatch batch = new EventBatch();
  private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(1));

  private @Nullable EventSource source;
  private @Nullable Path root;
  private String reason = "";
  private boolean missing;
  private boolean closed;
  private long nextPoll;

  /** Whether the library's folder came or went, as the folder above it tells. */
  private volatile boolean rootChanged;

  /** The watch as the system gives it; nothing happens before it is started. */
  public LibraryWatch(Listener listener) {
    this(SystemEvents::open, () -> System.nanoTime() / 1_000_000, listener);
  }

  /**
   * @param clock milliseconds, only forward
   */
  LibraryWatch(SourceOpener opener, LongSupplier clock, Listener listener) {
    this.opener = opener;
    this.clock = clock;
    this.listener = listener;
  }

  /**
   * Starts the thread.
   *
   * @param folders those that were entered before, by what the ids in them begin with; what changed
   *     in them since is looked for
   */
  public void start(Map<String, Path> folders) {
    Thread.ofPlatform()
        .daemon()
        .name("watch")
        .start(() -> {
          folders.forEach(this::add);
          if (!folders.isEmpty()) {
            listener.changed(EssayChanges.ALL);
          }
          run();
        });
  }

  /** Watches a folder, too; an id that is empty stands for the library's own. */
  public void add(String id, Path folder) {
    EventSource open = source();
    if (id.isEmpty()) {
      root(folder);
    }
    try {
      open.watch(id, folder);
    } catch (IOException refused) {
      if (Files.isDirectory(folder)) {
        startPolling("the system watches no more folders");
      } else if (id.isEmpty()) {
        missed();
      }
    }
  }

  /** Notes that the library's folder is gone already; the folder above tells when it is back. */
  private synchronized void missed() {
    missing = true;
  }

  /** Watches for a file; {@code changed} is called on the watch's thread and must not block. */
  public void add(Path file, Runnable changed) {
    try {
      source().watch(file, changed);
    } catch (IOException refused) {
      return; // it is looked at when it is needed
    }
  }

  private void root(Path folder) {
    synchronized (this) {
      root = folder;
    }
    add(folder, () -> rootChanged = true);
    try {
      String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
      if (REMOTE.contains(' ' + type + ' ')) {
        startPolling("other machines may change it unseen (" + type + ")");
      }
    } catch (IOException unknown) {
      return; // it is watched, or that fails too
    }
  }

  /** Looks from now on, too, because of this: half a sentence; the first reason is told. */
  public synchronized void startPolling(String why) {
    if (reason.isEmpty()) {
      reason = why;
      nextPoll = clock.getAsLong() + LOOK;
      listener.unreliable(why);
    }
  }

  private synchronized EventSource source() {
    EventSource open = source;
    if (open == null) {
      try {
        open = closed ? new NoEvents() : opener.open();
      } catch (IOException | UnsupportedOperationException none) {
        startPolling("the system watches no folders");
        open = new NoEvents();
      }
      source = open;
    }
    return open;
  }

  private void run() {
    try {
      while (!isClosed()) {
        step();
      }
    } catch (InterruptedException | ClosedWatchServiceException end) {
      return;
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Waits for the next thing to happen, and reports it. */
  void step() throws InterruptedException {
    EventSource open = source();
    long now = clock.getAsLong();
    EssayChanges more =
        open.next(Math.min(Math.min(batch.millisLeft(now), millisToPoll(now)), LONGEST));
    now = clock.getAsLong();
    batch.add(more, now);
    if (rootChanged) {
      rootChanged = false;
      batch.add(EssayChanges.ALL, now);
    }
    if (batch.millisLeft(now) == 0) {
      EssayChanges changes = batch.take();
      checkFolder(changes.all());
      listener.changed(changes);
    }
    if (millisToPoll(now) == 0) {
      setNextPoll(now + LOOK);
      look();
      listener.pollDue();
    }
  }

  /**
   * Whether the library's folder went, and its watch with it, so that it has to be looked for; once
   * it is back, it is watched again.
   *
   * @return whether it came or went
   */
  private boolean checkFolder(boolean all) {
    Path folder = all ? root() : null;
    boolean before = isMissing();
    boolean now = folder != null && !isThere(folder);
    if (folder == null || before == now) {
      return false;
    }
    synchronized (this) {
      missing = now;
    }
    if (now) {
      startPolling("its folder was gone");
    } else {
      add("", folder);
    }
    return true;
  }

  /** Looks no longer than a second, as the looks to come must not wait for a disk. */
  private boolean isThere(Path folder) {
    try {
      return limit.call(() -> Files.isDirectory(folder));
    } catch (IOException noAnswer) {
      return false;
    }
  }

  private synchronized @Nullable Path root() {
    return root;
  }

  private void look() {
    if (checkFolder(true)) {
      listener.changed(EssayChanges.ALL);
    }
  }

  private synchronized boolean isMissing() {
    return missing;
  }

  /** Milliseconds until the next look. */
  private synchronized long millisToPoll(long now) {
    return reason.isEmpty() ? Long.MAX_VALUE : Math.max(0, nextPoll - now);
  }

  private synchronized void setNextPoll(long time) {
    nextPoll = time;
  }

  /** Ends the watch; nobody waits for it, as a disk may never answer. */
  @Override
  public synchronized void close() {
    closed = true;
    EventSource open = source;
    if (open != null) {
      Thread.ofPlatform().daemon().name("unwatch").start(open::close);
    }
  }
}
