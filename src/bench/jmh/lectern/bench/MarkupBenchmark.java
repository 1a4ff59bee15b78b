package lectern.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.layout.Line;
import lectern.layout.Typesetter;
import lectern.markdown.Markdown;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** How long 30 KB of text take that are full of one kind of markup, in milliseconds. */
public class MarkupBenchmark extends MillisecondBenchmark {
  private static final int LENGTH = 30_000;

  private static final String[] WORDS =
      ("the of and to in that was he for on are with as his they at be this from have or by one had"
              + " not but what all were when we there can an your which their said if will each")
          .split(" ");

  /** What a text is full of. */
  public enum Markup {
    PROSE,
    HTML,
    NOTES,
    TABLES,
    FORMULAS
  }

  @Param public Markup markup = Markup.PROSE;

  private final Random chance = new Random(1);
  private String text = "";
  private int notes;

  /** Writes the text. */
  @Setup
  public void write() {
    var out = new StringBuilder();
    for (int at = 0; out.length() < LENGTH; at++) {
      out.append(at % 6 == 0 ? "## " + words(4) : paragraph(at)).append("\n\n");
    }
    text = out.substring(0, LENGTH);
  }

  /** From the text to all of its lines. */
  @Benchmark
  public List<Line> readAndSet() {
    return Typesetter.page(Markdown.parse(text), 66).lines();
  }

  private String paragraph(int at) {
    if (markup == Markup.HTML && at % 6 == 3) {
      return "<div class=\"note\">\n<p>" + words(30) + "</p>\n</div>";
    }
    if (markup == Markup.TABLES && at % 3 == 0) {
      return "| a | b | c |\n|---|---|---|\n"
          + ("| " + words(3) + " | b | " + words(2) + " |\n").repeat(8);
    }
    if (markup == Markup.FORMULAS && at % 5 == 0) {
      return "$$\n\\sum_{k=0}^{n} k^2 = \\frac{a}{b}\n$$";
    }
    var sentences = new ArrayList<String>();
    var below = new StringBuilder();
    for (int sentence = 0; sentence < 5; sentence++) {
      sentences.add(words(6) + " " + marked() + " " + words(5) + ".");
      if (markup == Markup.NOTES) {
        below.append("\n\n[^").append(notes).append("]: ").append(words(12)).append('.');
      }
    }
    return String.join("\n", sentences) + below;
  }

  /** Words as they are marked in such a text. */
  private String marked() {
    return switch (markup) {
      case PROSE, TABLES -> chance.nextBoolean() ? "*" + words(2) + "*" : words(2);
      case HTML -> "<em>" + words(1) + "</em> <a href=\"https://example.org\">" + words(1) + "</a>";
      case NOTES -> words(1) + "[^" + ++notes + "]";
      case FORMULAS -> "$x_{i+1}^2 \\le \\alpha$";
    };
  }

  private String words(int count) {
    var words = new ArrayList<String>();
    for (int at = 0; at < count; at++) {
      words.add(WORDS[chance.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }
}
