package lectern.essay;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.text.CharacterRun;
import lectern.text.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Which essay of a library a link means: by its path, its address, its slug, or its title.
 *
 * <p>The answer is always one of the essays it was made of, so no link leaves the library.
 */
public final class LinkResolver {
  private static final List<String> LISTINGS =
      List.of("tags", "tag", "categories", "category", "authors", "author", "topics", "page");

  /** A file of this name speaks of its own folder; the name alone means none of another. */
  private static final String OF_A_FOLDER = "readme";

  private final Map<String, String> byPath = new HashMap<>();
  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  private LinkResolver() {}

  /** The links among these essays; takes time once, in proportion to their number. */
  public static LinkResolver among(List<Essay> essays) {
    var links = new LinkResolver();
    for (Essay essay : essays) {
      links.add(essay);
    }
    return links;
  }

  private void add(Essay essay) {
    String id = essay.id();
    byPath.putIfAbsent(id, id);
    byPath.putIfAbsent(page(id), id);
    if (page(id).toLowerCase(Locale.ROOT).endsWith("/" + OF_A_FOLDER)) {
      byPath.putIfAbsent(id.substring(0, id.lastIndexOf('/') + 1) + OF_A_FOLDER, id);
    }
    for (HeadField field : essay.head().fields()) {
      switch (field.name().toLowerCase(Locale.ROOT)) {
        case "permalink", "url", "path", "aliases", "redirect_from" -> addresses(field.value(), id);
        default -> {}
      }
    }
    name(page(id).substring(page(id).lastIndexOf('/') + 1), id);
    name(essay.head().slug(), id);
    name(essay.head().title(), id);
  }

  private void addresses(String value, String id) {
    for (String address : value.split(", ", -1)) {
      byAddress.putIfAbsent(trimmed(page(address)), id);
    }
  }

  private void name(String name, String id) {
    String key = key(name);
    if (!key.isEmpty()) {
      List<String> ids = byName.computeIfAbsent(key, _ -> new ArrayList<>(1));
      if (ids.isEmpty() || !ids.getLast().equals(id)) {
        ids.add(id);
      }
    }
  }

  /**
   * The essay that a link in another one means, or null.
   *
   * @param fromId the essay that holds the link
   * @param address a path as written, not decoded, relative or from the top, with or without
   *     extension; or the title or slug between the brackets of {@code [[…]]}
   */
  public @Nullable String resolve(String fromId, String address) {
    String target = target(address);
    if (target.isEmpty() || target.contains("://") || target.startsWith("//")) {
      return null;
    }
    boolean fromTop = target.startsWith("/");
    String folder = fromId.substring(0, fromId.lastIndexOf('/') + 1);
    String path = normal(fromTop ? target : folder + target);
    String id = path == null ? null : at(path);
    if (id == null && !fromTop) {
      // A page bundle, or a page with a folder of its own, may link as if it were one level deeper.
      String deeper = normal(page(fromId) + '/' + target);
      id = deeper == null ? null : at(deeper);
    }
    if (id == null) {
      id = byAddress.get(trimmed(page(target)));
    }
    id = id == null ? named(folder, target) : id;
    // A title may hold what ends a path: a question mark, a number sign.
    return id == null ? named(folder, address) : id;
  }

  /**
   * The file a relative link names, as written, as an essay's id, whether or not anything is known
   * of it; null for what is no Markdown file or leads out of the folder.
   */
  public static @Nullable String file(String fromId, String address) {
    String target = target(address);
    String folder = target.startsWith("/") ? "" : fromId.substring(0, fromId.lastIndexOf('/') + 1);
    return MarkdownExtensions.isMarkdownFile(target) ? normal(folder + target) : null;
  }

  /** Whether a path, seen from an essay, leads out of the folder of the library. */
  public static boolean isAbove(String fromId, String path) {
    return normal(fromId.substring(0, fromId.lastIndexOf('/') + 1) + path) == null;
  }

  private @Nullable String at(String path) {
    String exact = byPath.get(path);
    String found = exact == null ? byPath.get(page(path)) : exact;
    return found == null ? byPath.get(page(path) + '/' + OF_A_FOLDER) : found;
  }

  /** The essay of a title or slug; of several, one in the same folder comes first. */
  private @Nullable String named(String folder, String target) {
    String whole = trimmed(page(target));
    String name = key(whole);
    if (!byName.containsKey(name) && whole.indexOf('/') >= 0 && !isListing(whole)) {
      name = key(whole.substring(whole.lastIndexOf('/') + 1));
    }
    List<String> ids = byName.get(name);
    if (ids == null) {
      return null;
    }
    for (String id : ids) {
      if (id.startsWith(folder) && id.indexOf('/', folder.length()) < 0) {
        return id;
      }
    }
    return name.equals(OF_A_FOLDER) ? null : ids.getFirst();
  }

  /** Whether an address is of a list of essays, such as {@code /tags/craft/}. */
  private static boolean isListing(String path) {
    int slash = path.lastIndexOf('/');
    String parent = path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
    return LISTINGS.contains(parent.toLowerCase(Locale.ROOT));
  }

  /** A path without what names the file of a page: its extension, or a last {@code index}. */
  private static String page(String path) {
    String page = MarkdownExtensions.without(path);
    String lower = page.toLowerCase(Locale.ROOT);
    for (String extension : new String[] {".html", ".htm"}) {
      if (lower.endsWith(extension)) {
        page = page.substring(0, page.length() - extension.length());
        break;
      }
    }
    if (page.equals("index") || page.endsWith("/index")) {
      page = page.substring(0, page.length() - "index".length());
    }
    return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
  }

  private static String trimmed(String path) {
    int start = CharacterRun.end(path, 0, "/");
    return path.substring(start, Math.max(start, CharacterRun.start(path, path.length(), "/")));
  }

  /** A path from the top without {@code .} and {@code ..}, or null when it leads above the top. */
  private static @Nullable String normal(String path) {
    var names = new ArrayList<String>();
    for (String name : path.split("/", -1)) {
      switch (name) {
        case "", "." -> {}
        case ".." -> {
          if (names.isEmpty()) {
            return null;
          }
          names.removeLast();
        }
        default -> names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** The path of a link: cut before it is decoded, as a file's name may hold a number sign. */
  private static String target(String address) {
    String whole = address.strip();
    String path = whole.substring(0, CharacterRun.until(whole, 0, "#?|"));
    return PercentEncoding.decode(path).replace('\\', '/');
  }

  /** The letters and digits of a name, without case and accents. */
  private static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var key = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }
}
