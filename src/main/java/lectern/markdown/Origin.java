package lectern.markdown;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which programs wrote a text, as shown by the keys of its head, its file name, the files beside
 * its library, and signs in the text itself.
 *
 * <p>Ordinary prose may hold the signs of most notations; such a notation is only read where the
 * origin shows one of the programs that {@link Notation} names for it.
 */
public final class Origin {
  // An EnumSet would look up all constants by reflection, at every start.

  /** The origin of a text of which only the text itself is known. */
  public static final Origin UNKNOWN = new Origin(Set.of(), null);

  /** Files and folders that programs keep beside their texts, in a library's folder or above. */
  public static final List<String> MARKERS =
      List.of(
          (".obsidian logseq _config.yml _config.toml hugo.toml hugo.yaml"
                  + " hugo.yml hugo.json config.toml _quarto.yml _bookdown.yml mkdocs.yml"
                  + " zensical.toml .eleventy.js eleventy.config.js eleventy.config.mjs"
                  + " eleventy.config.ts pelicanconf.py conf.py _toc.yml myst.yml")
              .split(" "));

  private final Set<Program> known;
  private final @Nullable MarkerIndex markers;

  /** The programs whose signs were looked for in the text, and those of them that were found. */
  private final Set<Program> asked = new HashSet<>();

  private final Set<Program> shown = new HashSet<>();

  private Origin(Set<Program> known, @Nullable MarkerIndex markers) {
    this.known = known;
    this.markers = markers;
  }

  /**
   * The origin of a file.
   *
   * @param name its name or path, whose extension may tell
   * @param keys the names in its head, as its author wrote them
   * @param markers which of {@link #MARKERS} stand beside the library
   */
  public static Origin of(String name, Collection<String> keys, Collection<String> markers) {
    var programs = new HashSet<Program>();
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    switch (extension) {
      case "mdx" -> programs.add(Program.MDX);
      case "qmd" -> programs.add(Program.QUARTO);
      case "rmd" -> programs.add(Program.R_MARKDOWN);
      default -> {}
    }
    keys.forEach(key -> addOfKey(key.toLowerCase(Locale.ROOT), programs));
    markers.forEach(marker -> addOfMarker(marker, programs));
    return programs.isEmpty() ? UNKNOWN : new Origin(programs, null);
  }

  /** The same origin, with what this text shows of itself; not to be shared between threads. */
  public Origin withText(String text) {
    return new Origin(known, new MarkerIndex(text));
  }

  /** Finds markers in a text, as a rule in the very text that this origin has been shown. */
  public MarkerIndex markersIn(String text) {
    return markers != null && markers.text().equals(text) ? markers : new MarkerIndex(text);
  }

  /** Whether anything shows one of these programs. */
  public boolean isAnyOf(Set<Program> programs) {
    for (Program program : programs) { // no stream, whose classes a start would load
      if (is(program)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything shows this program. */
  public boolean is(Program program) {
    if (known.contains(program) || shown.contains(program)) {
      return true;
    }
    if (markers == null || !asked.add(program) || !TextEvidence.of(program, markers)) {
      return false;
    }
    shown.add(program);
    return true;
  }

  private static void addOfKey(String key, Set<Program> programs) {
    switch (key) {
      case "cssclass", "cssclasses", "aliases", "alias" -> programs.add(Program.OBSIDIAN);
      case "bibliography", "references", "csl", "nocite", "citeproc", "header-includes" ->
          programs.add(Program.PANDOC);
      case "output", "knit" -> programs.add(Program.R_MARKDOWN);
      case "format", "execute", "crossref" -> programs.add(Program.QUARTO);
      case "layout", "permalink" -> programs.add(Program.JEKYLL);
      case "eleventynavigation", "eleventyexcludefromcollections", "eleventycomputed" ->
          programs.add(Program.ELEVENTY);
      case "jupytext", "kernelspec" -> programs.add(Program.SPHINX);
      default -> {}
    }
  }

  private static void addOfMarker(String marker, Set<Program> programs) {
    switch (marker) {
      case ".obsidian" -> programs.add(Program.OBSIDIAN);
      case "logseq" -> programs.add(Program.LOGSEQ);
      case "_config.yml", "_config.toml" -> programs.addAll(List.of(Program.JEKYLL, Program.HEXO));
      case "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json" -> programs.add(Program.HUGO);
      case "config.toml" -> programs.addAll(List.of(Program.ZOLA, Program.HUGO));
      case "_quarto.yml" -> programs.add(Program.QUARTO);
      case "_bookdown.yml" -> programs.add(Program.R_MARKDOWN);
      case "mkdocs.yml", "zensical.toml" -> programs.add(Program.MKDOCS);
      case "pelicanconf.py" -> programs.add(Program.PELICAN);
      case "conf.py", "_toc.yml", "myst.yml" -> programs.add(Program.SPHINX);
      default -> {
        if (marker.contains("eleventy")) {
          programs.add(Program.ELEVENTY);
        }
      }
    }
  }
}
