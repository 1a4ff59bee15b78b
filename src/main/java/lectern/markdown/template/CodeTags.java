package lectern.markdown.template;

import java.util.ArrayList;
import java.util.List;
import lectern.text.CharacterRun;

/** Code that stood between two tags, written so that it stays in the list or quote around it. */
final class CodeTags {
  private static final String CLOSING = "</code></pre>";

  /** The code for a place; where each tag has a line of its own, the lines stay where they were. */
  static String of(String language, String body, TagPosition place) {
    if ((place.wordsBefore() || place.wordsAfter()) && body.indexOf('\n') < 0) {
      return span(body, place);
    }
    if (!place.inHtml() && body.indexOf('\n') < 0 && !body.isBlank()) {
      // A fence would take three lines.
      return opening(language) + escaped(body.strip()) + CLOSING;
    }
    return place.inHtml() ? element(language, body, place) : fenced(language, body, place);
  }

  private static String span(String body, TagPosition place) {
    if (place.inHtml()) {
      return "<code>" + escaped(body.strip()) + "</code>";
    }
    String backticks = "`".repeat(body.indexOf('`') < 0 ? 1 : longestRun(body) + 1);
    return body.isBlank() ? "" : backticks + " " + body.strip() + " " + backticks;
  }

  /** Code between fences longer than any in it. */
  private static String fenced(String language, String body, TagPosition place) {
    String fence = "`".repeat(longestRun(body) + 1);
    LinePrefix margin = place.ofCode();
    String below = "\n" + margin.text();
    var out = new StringBuilder();
    if (place.wordsBefore()) {
      out.append(below);
    }
    out.append(fence).append(word(language));
    for (String line : lines(body, place.margin())) {
      out.append('\n').append(line.isBlank() ? margin.markers() : margin.text() + line);
    }
    out.append(below).append(fence);
    return place.wordsAfter() ? out.append(below).toString() : out.toString();
  }

  /** Code as an element, without an empty line, which would end the HTML around it. */
  private static String element(String language, String body, TagPosition place) {
    LinePrefix margin = place.ofCode();
    var out = new StringBuilder(opening(language));
    List<String> lines = lines(body, place.margin());
    for (String line : lines) {
      out.append('\n')
          .append(margin.text())
          .append(line.isBlank() ? ProcessingInstructions.of("") : escaped(line));
    }
    String below = "\n" + margin.text();
    // After an empty line what follows is Markdown again.
    return out.append(place.wordsBelow() ? CLOSING + below : below + CLOSING).toString();
  }

  private static String opening(String language) {
    return "<pre><code class=\"language-" + word(language) + "\">";
  }

  private static String escaped(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The lines without the margin of their block, if all of them have it. */
  private static List<String> lines(String body, LinePrefix margin) {
    List<String> code = new ArrayList<>(List.of(body.split("\n", -1)));
    String first = code.removeFirst();
    if (!code.isEmpty() && margin.isWholeLine(code.getLast())) {
      code.removeLast();
    }
    var lines = new ArrayList<String>();
    boolean all = code.stream().allMatch(margin::begins);
    if (!first.isBlank()) {
      lines.add(first);
    }
    code.forEach(line -> lines.add(all ? margin.stripFrom(line) : margin.withoutMarkers(line)));
    return lines;
  }

  private static int longestRun(String body) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < body.length(); i++) {
      run = body.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static String word(String language) {
    return language.substring(0, CharacterRun.wordEnd(language, 0, "+-#_."));
  }
}
