import java.util.List;

/** What the text on a screen tells of a shelf. */
final class ShelfText {
  private ShelfText() {}

  /** A frame is drawn from above; an essay's line says how many minutes it takes. */
  static boolean anEssay(List<String> lines) {
    return !lines.getLast().isBlank()
        && lines.subList(2, 20).stream().anyMatch(line -> line.stripTrailing().endsWith(" min"));
  }

  /** The first line ends its number with an ellipsis until all of the folder has been scanned. */
  static boolean wholeShelf(List<String> lines) {
    return lines.getFirst().matches(".* \\d+ essays .*") && anEssay(lines);
  }
}
