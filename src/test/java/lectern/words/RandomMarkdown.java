package lectern.words;

import java.util.List;
import java.util.Random;

/** Essays in Markdown of every construct that CommonMark, GFM and footnotes have, by a seed. */
final class RandomMarkdown {
  private static final List<String> WORDS =
      List.of(
          "a",
          "the",
          "measure",
          "of",
          "lines,",
          "sixty-six",
          "well-set",
          "it.",
          "“so”",
          "don’t",
          "e\u0301tude",
          "漢字",
          "かな交じり文",
          "한국어",
          "שלום",
          "مرحبا",
          "👩‍👩‍👧",
          "no\u00A0break",
          "syl\u00ADla\u00ADble",
          "1,000.50",
          "§ 3",
          "(see)",
          "—",
          "...",
          "AT&amp;T",
          "&copy;",
          "\\*not\\*",
          "incomprehensibilities",
          "https://example.org/a/b?c=d");

  /** The ends of a link around the mark of a note. */
  private static final String OPEN = "\uE000";

  private static final String CLOSE = "\uE001";

  private final Random random;
  private final String written;
  private int notes;

  RandomMarkdown(long seed) {
    this.random = new Random(seed);
    this.written = written();
  }

  /** The whole text. */
  String text() {
    return written.replace(OPEN, "[").replace(CLOSE, "](https://example.org \"title\")");
  }

  /**
   * The same without links around marks, for commonmark-java gives such links up: in its grammar a
   * mark is a link, and links hold no links. Their words stay.
   */
  String textForBrowsers() {
    return written.replace(OPEN, "<span>").replace(CLOSE, "</span>");
  }

  private String written() {
    var text = new StringBuilder(blocks(1 + random.nextInt(8), "", 3));
    for (int note = 1; note <= notes; note++) {
      text.append("[^n").append(note).append("]: ");
      text.append(inlines(1)).append("\n\n");
      if (random.nextInt(3) == 0) {
        text.append(blocks(1, "    ", 1));
      }
    }
    return text.toString();
  }

  private String blocks(int count, String indent, int depth) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(block(indent, depth)).append(indent.stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String block(String indent, int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 6)) {
      case 1 -> indent + "#".repeat(1 + random.nextInt(6)) + " " + words() + "\n";
      case 2 -> indent + "```java\n" + indent + "int x = " + words() + ";\n" + indent + "```\n";
      case 3 -> indent + "***\n";
      case 6 -> blocks(1 + random.nextInt(2), indent + "> ", depth - 1);
      case 7 -> list(indent, "- ", depth);
      case 8 -> list(indent, random.nextInt(20) + ". ", depth);
      case 9 -> list(indent, "- [" + (random.nextBoolean() ? "x" : " ") + "] ", depth);
      case 10 -> table(indent);
      // an ellipsis alone between them would be two tags that a sentence names
      case 11 -> indent + "<div>so " + words() + "</div>\n";
      default -> paragraph(indent);
    };
  }

  private String paragraph(String indent) {
    var text = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String end = i > 0 && random.nextInt(5) == 0 ? "  \n" : "\n";
      // A first word keeps the line from beginning anything but itself.
      text.append(indent).append("And ").append(inlines(2)).append("so").append(end);
    }
    return text.toString();
  }

  private String list(String indent, String marker, int depth) {
    var text = new StringBuilder();
    String inner = indent + " ".repeat(marker.startsWith("- [") ? 2 : marker.length());
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(indent).append(marker).append(words()).append('\n');
      if (random.nextInt(3) == 0) {
        text.append(indent.stripTrailing()).append('\n');
        text.append(blocks(1, inner, depth - 1));
      }
    }
    return text.toString();
  }

  private String table(String indent) {
    int columns = 1 + random.nextInt(4);
    var text = new StringBuilder(row(indent, columns)).append(indent);
    text.append("|---".repeat(columns)).append("|\n");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(row(indent, columns));
    }
    return text.toString();
  }

  private String row(String indent, int columns) {
    var text = new StringBuilder(indent);
    for (int i = 0; i < columns; i++) {
      text.append("| ").append(inlines(1).replace("|", "")).append(' ');
    }
    return text.append("|\n").toString();
  }

  private String inlines(int depth) {
    var text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(inline(depth)).append(' ');
    }
    return text.toString();
  }

  private String inline(int depth) {
    return switch (random.nextInt(depth > 0 ? 13 : 2)) {
      case 1 -> "`code " + random.nextInt(9) + "`";
      case 2 -> "*" + inner(depth) + "*";
      case 3 -> "**" + inner(depth) + "**";
      case 4 -> "~~" + inner(depth) + "~~";
      case 5 -> "[" + inner(0) + "](https://example.org \"title\")";
      case 6 -> "![" + word() + "](a/picture.png)";
      case 7 -> "![](a/picture.png)";
      case 8 -> "<https://example.org/" + random.nextInt(9) + ">";
      case 9 -> "word" + mark();
      case 12 -> OPEN + words() + mark() + " " + words() + CLOSE;
      case 10 -> "<b>" + inner(0) + "</b><!-- hidden -->";
      default -> words();
    };
  }

  private String mark() {
    return "[^n" + (random.nextInt(3) > 0 ? ++notes : 1 + random.nextInt(9)) + "]";
  }

  private String inner(int depth) {
    return "x " + inline(Math.max(0, depth - 1)) + " y";
  }

  private String words() {
    var text = new StringBuilder(word());
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(' ').append(word());
    }
    return text.toString();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
