package lectern.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.toml.TomlHead;
import lectern.frontmatter.yaml.YamlHead;
import org.jspecify.annotations.Nullable;

/**
 * A second block of front matter right below the first, as tools leave it that put their own block
 * on top.
 *
 * <p>The first block takes precedence, because generators read no other; the second only adds to
 * it.
 */
final class SecondHead {
  /** Blocks that are looked for below the first; no tool piles up more. */
  private static final int MOST = 3;

  /** The first block together with all that follow it. */
  static HeadBlock joined(String text, HeadBlock first) {
    HeadBlock whole = first;
    for (int count = 0; count < MOST; count++) {
      HeadBlock next = below(text, whole.bodyStart());
      if (next == null) {
        break;
      }
      whole = joined(whole, next);
    }
    return whole;
  }

  /** The fenced head at an offset, or below it with nothing but empty lines between. */
  static @Nullable HeadBlock below(String text, int from) {
    int at = from;
    while (at < text.length() && LineOffsets.isBlank(text, at, LineOffsets.end(text, at))) {
      at = LineOffsets.next(text, LineOffsets.end(text, at));
    }
    at += text.startsWith("\uFEFF", at) ? 1 : 0;
    boolean closed =
        FencedHead.find(text, at, "---", "...") != null
            || FencedHead.find(text, at, "+++", "+++") != null;
    if (!closed) {
      return null;
    }
    HeadBlock yaml = YamlHead.find(text, at);
    HeadBlock found = yaml == null ? TomlHead.find(text, at) : yaml;
    return found != null && KeyMeaning.makeHead(found.entries()) ? found : null;
  }

  private static HeadBlock joined(HeadBlock first, HeadBlock next) {
    var entries = new ArrayList<>(first.entries());
    var keys = new HashSet<String>();
    entries.forEach(entry -> keys.add(KeyMeaning.key(entry.name())));
    for (HeadEntry entry : next.entries()) {
      if (KeyMeaning.of(entry.name()) == KeyMeaning.TAGS
          || keys.add(KeyMeaning.key(entry.name()))) {
        entries.add(entry);
      }
    }
    List<String> lines = new ArrayList<>(first.lines());
    while (lines.size() < next.firstLine() - first.firstLine()) {
      lines.add("");
    }
    lines.addAll(next.lines());
    var faults = new ArrayList<>(first.faults());
    faults.add(
        new Fault(
            next.firstLine() - 1, "a second block of front matter begins; write both as one"));
    faults.addAll(next.faults());
    return new HeadBlock(entries, lines, first.firstLine(), next.bodyStart(), faults);
  }
}
