package lectern.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.check.Finding;

/**
 * Links to pages that no essay is called: a few are told one by one, many by the pages they name,
 * so that they hide nothing else.
 */
final class MissingPages {
  /** So many links are told one by one. */
  static final int FEW = 20;

  /** So many pages are named when there are more links. */
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
