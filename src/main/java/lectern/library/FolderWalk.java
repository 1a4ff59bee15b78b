package lectern.library;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Walks a folder: its files by name, then its folders by name, and links to folders last.
 *
 * <p>A folder is entered once, so that link cycles end; anything that is neither file nor folder is
 * skipped unopened.
 */
final class FolderWalk {
  /** Folders nested deeper are not entered. */
  static final int DEEPEST = 32;

  /** Receives what the walk meets. */
  interface Visitor {
    /** A folder, before its files; {@code id} is empty or ends with a slash. */
    void folder(String id, Path path);

    /** A file that is an essay by its name. */
    void essay(String id, Path file, BasicFileAttributes attributes);

    /** A file or folder that cannot be read. */
    void unreadable(String id, String reason);
  }

  /** A folder still to be entered; {@code id} is empty or ends with a slash. */
  private record PendingFolder(String id, Path path, int depth) {}

  private final Visitor visitor;
  private final BooleanSupplier cancelled;
  private final Deque<PendingFolder> ahead = new ArrayDeque<>();
  private final Deque<PendingFolder> linked = new ArrayDeque<>();
  private final Set<Object> entered = new HashSet<>();

  private FolderWalk(Visitor visitor, BooleanSupplier cancelled) {
    this.visitor = visitor;
    this.cancelled = cancelled;
  }

  /** Walks the whole folder; whether it came to the end. */
  static boolean walk(Path folder, BooleanSupplier cancelled, Visitor visitor) {
    var walk = new FolderWalk(visitor, cancelled);
    walk.ahead.push(new PendingFolder("", folder, 0));
    return walk.run();
  }

  /** Visits one file, if there is an essay of that name. */
  static void file(String id, Path path, Visitor visitor) {
    String name = path.getFileName().toString();
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isRegularFile() && EssayName.isEssay(name)) {
        visitor.essay(id, path, attributes);
      }
    } catch (IOException failure) {
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && EssayName.isEssay(name)) {
        visitor.unreadable(id, EssayFile.reason(failure));
      }
    }
  }

  private boolean run() {
    while (!ahead.isEmpty() || !linked.isEmpty()) {
      PendingFolder folder = ahead.isEmpty() ? linked.removeFirst() : ahead.pop();
      try {
        if (isNew(folder) && !enter(folder)) {
          return false;
        }
      } catch (IOException failure) {
        visitor.unreadable(name(folder), EssayFile.reason(failure));
      }
    }
    return true;
  }

  private static String name(PendingFolder folder) {
    return folder.id().isEmpty() ? "" : folder.id().substring(0, folder.id().length() - 1);
  }

  /** Whether the folder has not been entered under another name. */
  private boolean isNew(PendingFolder folder) throws IOException {
    return entered.add(key(folder.path()));
  }

  /** What a folder is known by, whatever name it was reached by. */
  static Object key(Path folder) throws IOException {
    Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }

  /** Visits the files of a folder and notes its folders; false when the walk is cancelled. */
  private boolean enter(PendingFolder folder) throws IOException {
    visitor.folder(folder.id(), folder.path());
    var folders = new ArrayList<PendingFolder>();
    for (Path path : sorted(folder.path())) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      String name = path.getFileName().toString();
      if (!EssayName.isHidden(name)) {
        visit(folder, path, name, folders);
      }
    }
    for (PendingFolder below : folders.reversed()) {
      ahead.push(below);
    }
    return true;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    var paths = new ArrayList<Path>();
    try (var stream = Files.newDirectoryStream(folder)) {
      stream.forEach(paths::add);
    } catch (DirectoryIteratorException failure) {
      throw new IOException(failure);
    }
    Collections.sort(paths);
    return paths;
  }

  private void visit(PendingFolder folder, Path path, String name, List<PendingFolder> folders) {
    String id = folder.id() + name;
    try {
      var attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean link = attributes.isSymbolicLink();
      if (link) {
        attributes = Files.readAttributes(path, BasicFileAttributes.class);
      }
      if (attributes.isDirectory()) {
        var below = new PendingFolder(id + '/', path, folder.depth() + 1);
        if (below.depth() > DEEPEST) {
          visitor.unreadable(id, "it lies more than " + DEEPEST + " folders deep");
        } else if (link) {
          linked.add(below);
        } else {
          folders.add(below);
        }
      } else if (attributes.isRegularFile() && EssayName.isEssay(name)) {
        visitor.essay(id, path, attributes);
      }
    } catch (IOException failure) {
      if (EssayName.isEssay(name)) {
        visitor.unreadable(id, EssayFile.reason(failure));
      }
    }
  }
}
