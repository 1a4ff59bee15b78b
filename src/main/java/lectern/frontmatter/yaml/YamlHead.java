package lectern.frontmatter.yaml;

import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.FencedHead;
import lectern.frontmatter.HeadBlock;
import lectern.frontmatter.LineOffsets;
import lectern.frontmatter.UnfencedHead;
import org.jspecify.annotations.Nullable;

/**
 * YAML between {@code ---} fences.
 *
 * <p>The fence opens a head only on the first line and only if what it fences is a mapping;
 * anything else is a rule, and text.
 */
public final class YamlHead {
  private static final String FENCE = "---";
  private static final List<String> OPENINGS = List.of("---yaml", "----", "-----");

  private YamlHead() {}

  public static @Nullable HeadBlock find(String text, int start) {
    FencedHead fence = FencedHead.find(text, start, FENCE, "...");
    // Hexo takes longer fences, the second as long as the first.
    for (String opening : OPENINGS) {
      String closing = opening.endsWith("-") ? opening : FENCE;
      fence = fence == null ? FencedHead.find(text, start, opening, closing) : fence;
    }
    if (fence == null) {
      return unclosed(text, start);
    }
    ParsedHead parsed = ParsedHead.yaml(fence.lines(), fence.firstLine());
    return parsed == null ? null : parsed.between(fence);
  }

  /** A head whose closing fence was forgotten ends at the first blank line. */
  private static @Nullable HeadBlock unclosed(String text, int start) {
    int end = LineOffsets.end(text, start);
    if (!FencedHead.isFence(text, start, end, FENCE)) {
      return null;
    }
    HeadBlock open = UnfencedHead.find(text, LineOffsets.next(text, end));
    if (open == null) {
      return null;
    }
    var fault =
        new Fault(
            open.firstLine() - 1, "the front matter is never closed; end it with a line of ---");
    return new HeadBlock(
        open.entries(), open.lines(), open.firstLine(), open.bodyStart(), List.of(fault));
  }
}
