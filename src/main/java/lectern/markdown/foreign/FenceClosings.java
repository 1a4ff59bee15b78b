package lectern.markdown.foreign;

import java.util.List;

/**
 * Knows for every line which bare fences follow it: without a closing fence there is no directive.
 */
final class FenceClosings {
  /** By marker, for every line, the longest bare fence below it. */
  private final int[][] longest;

  FenceClosings(List<String> lines) {
    this.longest = new int[FenceLine.CHARACTERS.length()][lines.size() + 1];
    for (int at = lines.size() - 1; at >= 0; at--) {
      for (int[] below : longest) {
        below[at] = below[at + 1];
      }
      FenceLine fence = FenceLine.of(lines.get(at));
      if (fence != null && fence.isBare()) {
        int[] below = longest[FenceLine.CHARACTERS.indexOf(fence.character())];
        below[at] = Math.max(below[at], fence.length());
      }
    }
  }

  /** Whether something below this line may close the fence that stands on it. */
  boolean follow(int line, FenceLine fence) {
    return longest[FenceLine.CHARACTERS.indexOf(fence.character())][line + 1] >= fence.length();
  }
}
