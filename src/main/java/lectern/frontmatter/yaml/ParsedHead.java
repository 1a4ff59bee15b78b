package lectern.frontmatter.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.DuplicateKeys;
import lectern.frontmatter.FencedHead;
import lectern.frontmatter.HeadBlock;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.KeyMeaning;
import lectern.frontmatter.LenientParser;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a head say.
 *
 * @param entries in the order written
 * @param faults what had to be repaired to read them
 */
public record ParsedHead(List<HeadEntry> entries, List<Fault> faults) {

  /**
   * What lines of YAML say: repaired line by line where they are broken, null when they are no
   * mapping but prose.
   */
  static @Nullable ParsedHead yaml(List<String> lines, int firstLine) {
    List<HeadEntry> plain = PlainYamlReader.read(lines, firstLine);
    if (plain != null) {
      return new ParsedHead(plain, List.of());
    }
    YamlRepair repair = YamlRepair.in(lines, firstLine);
    ParsedHead repaired = composed(repair.repaired(), firstLine);
    if (repaired == null || repair.faults().isEmpty()) {
      return repaired;
    }
    var faults = new ArrayList<>(repair.faults());
    faults.addAll(repaired.faults());
    return new ParsedHead(repaired.entries(), faults);
  }

  private static @Nullable ParsedHead composed(List<String> lines, int firstLine) {
    return switch (SnakeYamlReader.read(lines, firstLine)) {
      case SnakeYamlReader.YamlResult.YamlNoMapping() ->
          lines.stream().allMatch(String::isBlank)
              ? new ParsedHead(List.of(), List.of())
              : unspaced(lines, firstLine);
      case SnakeYamlReader.YamlResult.YamlMapping(var entries) -> {
        ParsedHead unspaced =
            isProse(entries) || isUnspaced(entries) ? unspaced(lines, firstLine) : null;
        yield unspaced == null && !isProse(entries)
            ? new ParsedHead(entries, DuplicateKeys.in(entries))
            : unspaced;
      }
      case SnakeYamlReader.YamlResult.InvalidYaml(int line, String reason) -> {
        String hint = YamlHint.of(lines.get(line - firstLine));
        String why = hint == null ? reason + "; fix this line or the one above it" : hint;
        LenientParser repaired = LenientParser.read(lines, firstLine, ':');
        yield repaired.isHead()
            ? new ParsedHead(repaired.entries(), repaired.faultsAfter(line, "YAML", why))
            : null;
      }
    };
  }

  /** {@code key:value} lines, which are only words to YAML; null when any line is none. */
  private static @Nullable ParsedHead unspaced(List<String> lines, int firstLine) {
    LenientParser read = LenientParser.unspaced(lines, firstLine);
    return read == null
        ? null
        : new ParsedHead(read.entries(), read.faultsAfter(firstLine, "YAML", "it is not"));
  }

  /** Whether a name holds another one: {@code title:Lamps: a story}. */
  private static boolean isUnspaced(List<HeadEntry> entries) {
    return entries.stream()
        .anyMatch(entry ->
            entry.name().indexOf(':') > 0
                && KeyMeaning.of(entry.name().substring(0, entry.name().indexOf(':'))) != null);
  }

  /** A paragraph with a colon in it between two rules is a mapping to YAML, but not to a reader. */
  private static boolean isProse(List<HeadEntry> entries) {
    return !entries.isEmpty()
        && entries.stream()
            .map(HeadEntry::name)
            .allMatch(name -> KeyMeaning.of(name) == null && name.strip().indexOf(' ') >= 0);
  }

  /** These words as the head that stands between two fences. */
  public HeadBlock between(FencedHead fence) {
    return new HeadBlock(entries, fence.lines(), fence.firstLine(), fence.bodyStart(), faults);
  }
}
