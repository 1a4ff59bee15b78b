package lectern.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import lectern.essay.Fault;
import lectern.frontmatter.title.SingleLine;

/** Keys that a head says more than once, which most generators refuse. */
public final class DuplicateKeys {
  private DuplicateKeys() {}

  public static List<Fault> in(List<HeadEntry> entries) {
    var seen = new HashSet<String>();
    var faults = new ArrayList<Fault>();
    for (HeadEntry entry : entries) {
      if (!seen.add(entry.name())) {
        faults.add(
            new Fault(
                entry.line(),
                "“" + SingleLine.raw(entry.name()) + "” stands twice; the last holds"));
      }
    }
    return faults;
  }
}
