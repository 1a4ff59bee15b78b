package lectern.markdown.template;

import java.util.List;
import java.util.StringJoiner;

/** Citations of jekyll-scholar and its like: {@code {% cite doe99 roe01 -l 3 %}}. */
final class ScholarCitations {
  /** The keys as a citation, {@code (doe99; roe01, p. 3)}; nothing when these are other words. */
  static String of(TagArguments arguments) {
    var keys = new StringJoiner("; ");
    String page = "";
    List<String> places = arguments.places();
    for (int i = 0; i < places.size(); i++) {
      String word = places.get(i);
      if (!word.startsWith("-")) {
        if (word.isEmpty() || !word.chars().allMatch(ScholarCitations::isPart)) {
          return "";
        }
        keys.add(word);
      } else if (!word.equals("-A") && !word.equals("--suppress_author")) {
        i++;
        page = word.equals("-l") || word.equals("--locator") ? arguments.at(i) : page;
      }
    }
    return keys.length() == 0 ? "" : "(" + keys + (page.isEmpty() ? ")" : ", p. " + page + ")");
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || ":_-./+".indexOf(c) >= 0;
  }
}
