package lectern.layout;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lectern.document.Block;
import lectern.document.Document;
import lectern.layout.paragraph.FirstFit;
import lectern.layout.paragraph.LineBreaker;
import lectern.layout.paragraph.LineSlice;
import lectern.layout.paragraph.LineWidths;
import lectern.layout.paragraph.RunningText;
import lectern.layout.paragraph.RunningTextBuilder;
import lectern.layout.paragraph.TotalFit;
import lectern.markdown.Markdown;

/**
 * Prints how ragged the lines of the bundled essays are, broken first fit and by total fit, and how
 * long reading and setting an essay takes.
 */
final class LinesBench {
  private static final Path ESSAYS = Path.of("essays");
  private static final int ESSAY = 30_000;
  private static final int MEGABYTE = 1_000_000;

  private static final long WARM_UP = 5_000_000_000L;

  private LinesBench() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException {
    List<String> essays = essays();
    System.out.printf(
        "%-44s %12s %12s%n", "ragged lines of the bundled essays", "40 cells", "66 cells");
    var hyphenated = new HouseStyle(false, true, true, "en");
    print("first fit: mean square of lacking cells", essays, new FirstFit(), HouseStyle.DEFAULT);
    print("total fit", essays, new TotalFit(false), HouseStyle.DEFAULT);
    print("total fit, hyphenated", essays, new TotalFit(false), hyphenated);
    System.out.println();
    String text = String.join("\n\n", essays);
    String essay = text.repeat(1 + ESSAY / text.length()).substring(0, ESSAY);
    String book = text.repeat(1 + MEGABYTE / text.length()).substring(0, MEGABYTE);
    var justified = new HouseStyle(true, true, true, "en");
    time("reading and setting 30 KB", () -> set(Markdown.parse(essay), HouseStyle.DEFAULT));
    Document read = Markdown.parse(essay);
    time("setting alone", () -> set(read, HouseStyle.DEFAULT));
    time("the same, justified and hyphenated", () -> set(read, justified));
    Document whole = Markdown.parse(book);
    whole.plainText();
    time("first screen of 1 MB at another width", () -> first(whole));
    Document paragraph = Markdown.parse("word after word, ".repeat(10_000_000 / 17));
    paragraph.plainText();
    time("first screen of a paragraph of 10 MB", () -> first(paragraph));
  }

  private static List<String> essays() throws IOException {
    var essays = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(ESSAYS)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        essays.add(text.substring(text.indexOf("\n---", 3) + 4));
      }
    }
    return essays;
  }

  private static void print(
      String name, List<String> essays, LineBreaker breaker, HouseStyle houseStyle) {
    System.out.printf(
        "%-44s %12.1f %12.1f%n",
        name,
        raggedness(essays, breaker, houseStyle, 40),
        raggedness(essays, breaker, houseStyle, 66));
  }

  /** The mean square of the cells that lines lack, the last of each paragraph left out. */
  private static double raggedness(
      List<String> essays, LineBreaker breaker, HouseStyle houseStyle, int measure) {
    long squares = 0;
    long lines = 0;
    for (String essay : essays) {
      Document document = Markdown.parse(essay);
      var inlines = new RunningTextBuilder(document, houseStyle, 0, 0);
      for (Block block : document.blocks()) {
        if (block instanceof Block.Paragraph paragraph) {
          RunningText text = inlines.paragraph(paragraph.content(), Style.TEXT);
          List<LineSlice> slices =
              breaker.cut(text, 0, text.text().length(), new LineWidths(measure, measure));
          for (LineSlice slice : slices.subList(0, slices.size() - 1)) {
            int cells = text.measured().cells(slice.start(), slice.end());
            long slack = (long) measure - cells - (slice.hyphen() ? 1 : 0);
            squares += slack * slack;
            lines++;
          }
        }
      }
    }
    return (double) squares / lines;
  }

  private static int set(Document document, HouseStyle houseStyle) {
    return Typesetter.page(document, 66, houseStyle).lines().size();
  }

  private static int first(Document document) {
    Page page = Typesetter.page(document, 64);
    return page.lines(page.first(), 50).size();
  }

  /** Prints the median of many runs, after others that only warm up, in time of the processor. */
  private static void time(String name, Runnable run) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long end = System.nanoTime() + WARM_UP;
    for (int i = 0; i < 400 && System.nanoTime() < end; i++) {
      run.run();
    }
    long[] times = new long[21];
    for (int i = 0; i < times.length; i++) {
      long start = clock.getCurrentThreadCpuTime();
      run.run();
      times[i] = clock.getCurrentThreadCpuTime() - start;
    }
    Arrays.sort(times);
    System.out.printf("%-44s %9.1f ms%n", name, times[times.length / 2] / 1e6);
  }
}
