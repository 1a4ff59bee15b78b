package lectern.library;

import java.nio.file.Path;
import java.util.Locale;
import lectern.essay.MarkdownExtensions;

/** Which files are essays, and what an essay is called by its path. */
public final class EssayName {
  private EssayName() {}

  /**
   * Whether a file of this name is an essay: one of Markdown, but not Hugo's {@code _index.md},
   * which describes a folder.
   */
  public static boolean isEssay(String fileName) {
    return MarkdownExtensions.isMarkdownFile(fileName)
        && !fileName.regionMatches(true, 0, "_index.", 0, 7)
        && !isHidden(fileName);
  }

  /** Whether a file or folder is passed over: hidden ones, and what a package manager put there. */
  public static boolean isHidden(String name) {
    return name.startsWith(".") || name.equals("node_modules");
  }

  /**
   * Whether an essay is about the folder rather than in it, as a README without front matter at its
   * top is.
   */
  static boolean isAboutFolder(String id) {
    int dot = id.lastIndexOf('.');
    return switch (id.substring(0, Math.max(0, dot)).toLowerCase(Locale.ROOT)) {
      case "readme", "license", "contributing", "changelog", "code_of_conduct", "security" -> true;
      default -> false;
    };
  }

  /**
   * The name to read title, date and slug from: {@code name/index.md} and {@code name/README.md}
   * have their folder's.
   */
  static String of(String id) {
    int slash = id.lastIndexOf('/');
    String name = id.substring(slash + 1);
    return slash > 0 && (isCalled("index", name) || isCalled("readme", name))
        ? id.substring(id.lastIndexOf('/', slash - 1) + 1, slash)
        : name;
  }

  /** The same; an {@code index.md} at the top of the library takes the name of its real folder. */
  static String of(Path file, String id) {
    Path folder = file.toAbsolutePath().getParent();
    Path name = folder == null ? null : folder.getFileName();
    return name != null && isCalled("index", id) ? name.toString() : of(id);
  }

  private static boolean isCalled(String name, String fileName) {
    return MarkdownExtensions.isMarkdownFile(fileName)
        && MarkdownExtensions.without(fileName).equalsIgnoreCase(name);
  }
}
