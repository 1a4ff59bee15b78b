package lectern.frontmatter;

import java.util.List;
import lectern.essay.Fault;
import org.jspecify.annotations.Nullable;

/**
 * YAML between {@code ---} fences.
 *
 * <p>The fence opens a head only on the first line and only if what it fences is a mapping;
 * anything else is a rule, and text.
 */
final class YamlHead {
  private static final String FENCE = "---";
  private static final int FIRST_LINE = 2;

  private YamlHead() {}

  static @Nullable Block find(String text, int start) {
    Fence fence = Fence.find(text, start, FENCE, "...");
    if (fence == null) {
      return unclosed(text, start);
    }
    List<Entry> plain = PlainYaml.read(fence.lines(), FIRST_LINE);
    if (plain != null) {
      return block(fence, plain, List.of());
    }
    return switch (ComposedYaml.read(fence.lines(), FIRST_LINE)) {
      case ComposedYaml.Outcome.NoMapping() ->
          isBlank(fence) ? block(fence, List.of(), List.of()) : null;
      case ComposedYaml.Outcome.Entries(var entries) ->
          isProse(entries) ? null : block(fence, entries, Duplicates.in(entries));
      case ComposedYaml.Outcome.Broken(int line, String reason) -> {
        LineByLine repaired = LineByLine.read(fence.lines(), FIRST_LINE, ':');
        yield repaired.isHead()
            ? block(fence, repaired.entries(), repaired.faultsAfter(line, "YAML", reason))
            : null;
      }
    };
  }

  private static Block block(Fence fence, List<Entry> entries, List<Fault> faults) {
    return new Block(entries, fence.lines(), FIRST_LINE, fence.bodyStart(), faults);
  }

  private static boolean isBlank(Fence fence) {
    return fence.lines().stream().allMatch(String::isBlank);
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

  /** A head whose closing fence was forgotten ends at the first blank line. */
  private static @Nullable Block unclosed(String text, int start) {
    int end = Lines.end(text, start);
    if (!Fence.isFence(text, start, end, FENCE)) {
      return null;
    }
    Block open = UnfencedHead.find(text, Lines.next(text, end));
    if (open == null) {
      return null;
    }
    var fault = new Fault(1, "the front matter is never closed; end it with a line of ---");
    return new Block(open.entries(), open.lines(), FIRST_LINE, open.bodyStart(), List.of(fault));
  }
}
