package lectern.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.check.Finding;

/**
 * Links to pages that do not exist: a few are reported one by one, many are grouped by page, so
 * that they do not hide other findings.
 */
final class MissingPages {
  /** Up to so many links are reported one by one. */
  static final int FEW = 20;

  /** If there are more links, so many pages are named. */
  static final int NAMED = 10;

  private final Map<String, List<Finding>> byPage = new LinkedHashMap<>();
  private int links;

  void add(Finding finding) {
    byPage
        .computeIfAbsent(finding.page().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
        .add(finding);
    links++;
  }

  /** The lines that report them. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    if (links <= FEW) {
      byPage.values().forEach(page -> page.forEach(finding -> lines.add(finding.text())));
      return lines;
    }
    var pages = new ArrayList<>(byPage.entrySet());
    pages.sort(Comparator.comparingInt(page -> -page.getValue().size()));
    int listed = 0;
    for (var page : pages.subList(0, Math.min(NAMED, pages.size()))) {
      Finding first = page.getValue().getFirst();
      int count = page.getValue().size();
      String more = count == 1 ? "" : " (and " + (count - 1) + " other links to it)";
      lines.add(first.text() + more);
      listed += count;
    }
    if (listed < links) {
      int others = pages.size() - NAMED;
      lines.add(
          "… and "
              + (links - listed)
              + " links to "
              + others
              + (others == 1 ? " other page that does not exist" : " other pages that do not exist")
              + "; lectern check --all lists each");
    }
    return lines;
  }
}
