package lectern.frontmatter;

import java.util.List;
import lectern.essay.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a head say.
 *
 * @param entries in the order written
 * @param faults what had to be repaired to read them
 */
record Said(List<Entry> entries, List<Fault> faults) {

  /**
   * What lines of YAML say: mended line by line where they are broken, null when they are no
   * mapping but prose.
   */
  static @Nullable Said yaml(List<String> lines, int firstLine) {
    List<Entry> plain = PlainYaml.read(lines, firstLine);
    if (plain != null) {
      return new Said(plain, List.of());
    }
    return switch (ComposedYaml.read(lines, firstLine)) {
      case ComposedYaml.Outcome.NoMapping() ->
          lines.stream().allMatch(String::isBlank) ? new Said(List.of(), List.of()) : null;
      case ComposedYaml.Outcome.Entries(var entries) ->
          isProse(entries) ? null : new Said(entries, Duplicates.in(entries));
      case ComposedYaml.Outcome.Broken(int line, String reason) -> {
        String remedy = Remedy.of(lines.get(line - firstLine));
        String why = remedy == null ? reason + "; mend this line or the one above it" : remedy;
        LineByLine repaired = LineByLine.read(lines, firstLine, ':');
        yield repaired.isHead()
            ? new Said(repaired.entries(), repaired.faultsAfter(line, "YAML", why))
            : null;
      }
    };
  }

  /** A paragraph with a colon in it between two rules is a mapping to YAML, but not to a reader. */
  private static boolean isProse(List<Entry> entries) {
    for (Entry entry : entries) {
      if (Meaning.of(entry.name()) != null || entry.name().strip().indexOf(' ') < 0) {
        return false;
      }
    }
    return !entries.isEmpty();
  }

  /** These words as the head that stands between two fences. */
  Block between(Fence fence) {
    return new Block(entries, fence.lines(), fence.firstLine(), fence.bodyStart(), faults);
  }
}
