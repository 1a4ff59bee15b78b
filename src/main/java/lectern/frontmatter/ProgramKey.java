package lectern.frontmatter;

import java.util.List;
import java.util.Locale;

/**
 * An option of MultiMarkdown or lowdown at the top of a text, {@code css: page.css}. No sentence
 * has such a value after a colon, so one of them is enough to recognise a head.
 */
final class ProgramKey {
  /** Whether any of these entries tells a program something. */
  static boolean isAmong(List<HeadEntry> entries) {
    return entries.stream().anyMatch(ProgramKey::isOne);
  }

  private static boolean isOne(HeadEntry entry) {
    String value = entry.value().flat().strip();
    return switch (entry.name().toLowerCase(Locale.ROOT).replace(" ", "")) {
      case "css" -> areFiles(value, ".css");
      case "javascript" -> areFiles(value, ".js");
      case "lang" -> value.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
      case "baseheaderlevel", "shiftheadinglevelby" -> value.matches("-?[0-9]");
      case "htmlheader", "xhtmlheader" -> value.startsWith("<");
      default -> false;
    };
  }

  private static boolean areFiles(String value, String end) {
    return !value.isEmpty()
        && List.of(value.split("\\s+")).stream().allMatch(word -> word.endsWith(end));
  }
}
