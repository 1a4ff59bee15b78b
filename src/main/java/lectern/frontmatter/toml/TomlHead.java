package lectern.frontmatter.toml;

import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.FencedHead;
import lectern.frontmatter.HeadBlock;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.LenientParser;
import lectern.frontmatter.Value;
import org.jspecify.annotations.Nullable;

/** TOML between {@code +++} fences, as Hugo and Zola write it. */
public final class TomlHead {
  private static final String FENCE = "+++";

  private TomlHead() {}

  public static @Nullable HeadBlock find(String text, int start) {
    FencedHead fence = FencedHead.find(text, start, FENCE, FENCE);
    if (fence == null) {
      fence = FencedHead.find(text, start, "---toml", "---");
    }
    return fence == null ? null : read(fence);
  }

  private static @Nullable HeadBlock read(FencedHead fence) {
    return switch (TomlReader.read(fence.lines(), fence.firstLine())) {
      case TomlReader.TomlResult.TomlRoot(var entries) ->
          isProse(entries, fence) ? null : block(fence, entries, List.of());
      case TomlReader.TomlResult.InvalidToml(int line, String reason) -> {
        LenientParser repaired = LenientParser.read(fence.lines(), fence.firstLine(), '=');
        yield repaired.isHead()
            ? block(fence, repaired.entries(), repaired.faultsAfter(line, "TOML", reason))
            : null;
      }
    };
  }

  /** Whether lines are only comments and headers of tables to TOML: then they are prose. */
  private static boolean isProse(List<HeadEntry> entries, FencedHead fence) {
    return entries.stream().allMatch(TomlHead::isBare)
        && !fence.lines().stream().allMatch(String::isBlank);
  }

  /** Whether an entry is a table without any {@code key = value}. */
  private static boolean isBare(HeadEntry entry) {
    return entry.value() instanceof Value.MapValue(List<HeadEntry> entries)
        && entries.stream().allMatch(TomlHead::isBare);
  }

  private static HeadBlock block(FencedHead fence, List<HeadEntry> entries, List<Fault> faults) {
    return new HeadBlock(entries, fence.lines(), fence.firstLine(), fence.bodyStart(), faults);
  }
}
