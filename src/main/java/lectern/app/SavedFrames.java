package lectern.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lectern.file.PrivateFiles;
import lectern.file.RegularFile;
import lectern.platform.Directories;
import lectern.screen.Size;
import org.jspecify.annotations.Nullable;

/**
 * The folder of first frames, which the launcher puts on the screen before Java starts.
 *
 * <p>A file is a line that says what the frame depends on, a line with the sum of all that follows,
 * and the bytes for the terminal. The launcher makes up the same first line and takes the file only
 * if they are equal; of programs, settings and essays it holds the number and the size of the file
 * on the disk. What that line does not cover, such as the places in a shelf, is corrected by the
 * first frame.
 */
public final class SavedFrames {
  /** Rises with every change of the format; the launcher has it too. */
  private static final String VERSION = "lectern frame 1 ";

  /** No more files than these are saved. */
  static final int MOST = 20;

  /** Bytes; more than a large screen takes, with a style in every cell. */
  private static final int LARGEST = 1 << 20;

  private static final String NEW = ".new.";

  private final Path folder;
  private final Path config;
  private final Path theme;
  private final String launcherLook;
  private final String path;
  private final String shownFrame;
  private final long began = System.currentTimeMillis();
  private final Map<Path, String> known = new HashMap<>();

  private SavedFrames(
      Path folder, Path config, Path theme, String look, String path, String shownFrame) {
    this.folder = folder;
    this.config = config;
    this.theme = theme;
    this.launcherLook = look;
    this.path = path;
    this.shownFrame = shownFrame;
  }

  /**
   * The folder of this reader; null where the launcher has not said what it goes by, and so would
   * not find a frame. To be made before the settings are read.
   */
  public static @Nullable SavedFrames of(Directories directories, Map<String, String> environment) {
    String look = environment.get("LECTERN_LOOK");
    String path = environment.get("LECTERN_PATH");
    return look == null || path == null
        ? null
        : new SavedFrames(
            folder(directories),
            directories.config().resolve("config.yaml"),
            directories.state().resolve("theme"),
            look,
            path,
            environment.getOrDefault("LECTERN_FRAME", ""));
  }

  /** Where the frames of this reader are. */
  public static Path folder(Directories directories) {
    return directories.cache().resolve("frames");
  }

  /**
   * The file of a frame, named as the launcher names it.
   *
   * @param path what is asked for, as a whole path
   */
  public static Path file(Directories directories, Size size, String path) {
    return folder(directories).resolve(name(size, path));
  }

  private static String name(Size size, String path) {
    return size.rows() + "x" + size.columns() + path.replace('/', '%');
  }

  /** The same for another path, which a later start may ask for. */
  public SavedFrames at(String other) {
    return new SavedFrames(folder, config, theme, launcherLook, other, "");
  }

  /** The path that was asked for, as the launcher writes it; empty for the library. */
  String path() {
    return path;
  }

  /**
   * The frame that the launcher has put on the screen: null when it has put none there, empty when
   * what it has put there is no longer known, as another lectern has saved a new one.
   */
  public byte @Nullable [] shown() {
    int sum = shownFrame.indexOf(' ');
    int end = shownFrame.indexOf(' ', sum + 1);
    if (end < 0) {
      return null;
    }
    try {
      Path file = Path.of(shownFrame.substring(end + 1));
      byte[] bytes = RegularFile.read(file, LARGEST);
      int first = line(bytes, 0);
      int second = line(bytes, first);
      String header = new String(bytes, 0, second, StandardCharsets.UTF_8);
      if (header.endsWith("\n" + shownFrame.substring(0, end) + "\n")) {
        known.put(file, header);
        return Arrays.copyOfRange(bytes, second, bytes.length);
      }
    } catch (IOException | RuntimeException doubtful) {
      // what is on the screen is drawn over
    }
    return new byte[0];
  }

  private static int line(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(bytes.length, end + 1);
  }

  /**
   * Saves the frame of a path, unless it is there; nothing where the settings changed since they
   * were read.
   *
   * @param shownPath what was, or may be, asked for
   * @param file its file or folder, or null where the launcher does not know it
   * @param frame the bytes for the terminal
   */
  synchronized void save(String shownPath, @Nullable Path file, Size size, byte[] frame)
      throws IOException {
    String heading =
        VERSION
            + (size.rows() + " " + size.columns())
            + (" " + version(Path.of(System.getProperty("java.home"), "lib", "modules")))
            + (" " + version(config))
            + (" " + version(theme))
            + (" " + (file == null ? "-" : version(file)))
            + (" " + launcherLook)
            + (" " + shownPath);
    if (heading.indexOf('\n') >= 0 || modified(config) >= began) {
      return;
    }
    String header = heading + "\n" + new PosixChecksum().of(frame) + "\n";
    Path saved = folder.resolve(name(size, shownPath));
    if (header.equals(known.get(saved)) && Files.exists(saved)) {
      Files.setLastModifiedTime(saved, FileTime.fromMillis(System.currentTimeMillis()));
      return;
    }
    PrivateFiles.createFolder(folder);
    Path fresh = folder.resolve(NEW + ProcessHandle.current().pid());
    PrivateFiles.replace(saved, fresh, header.getBytes(StandardCharsets.UTF_8), frame);
    known.put(saved, header);
    forgetOldest();
  }

  /** Deletes all frames, as a reader wants who has none saved. */
  synchronized void clear() throws IOException {
    for (Path file : files()) {
      Files.deleteIfExists(file);
    }
  }

  /** By which a file is told from another that takes its name: its number and its size. */
  private static String version(Path file) throws IOException {
    try {
      Map<String, Object> attributes = Files.readAttributes(file, "unix:ino,size");
      return attributes.get("ino") + ":" + attributes.get("size");
    } catch (NoSuchFileException absent) {
      return "-";
    } catch (UnsupportedOperationException otherSystem) {
      throw new IOException("files have no numbers here", otherSystem);
    }
  }

  private static long modified(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (NoSuchFileException absent) {
      return 0;
    }
  }

  private void forgetOldest() throws IOException {
    List<Path> files = files();
    if (files.size() <= MOST) {
      return;
    }
    var times = new HashMap<Path, Long>();
    for (Path file : files) {
      times.put(file, modified(file));
    }
    files.sort(Comparator.comparing(times::get));
    for (Path file : files.subList(0, files.size() - MOST)) {
      Files.deleteIfExists(file);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.toList());
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }
}
