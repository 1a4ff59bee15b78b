package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.Typesetter;
import lectern.markdown.Markdown;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * How long a text takes from its Markdown to the lines of a page, in milliseconds.
 *
 * <p>The texts are the bundled essays, one after the other until they are long enough.
 */
public class ReadingBenchmark extends MillisecondBenchmark {
  private static final int SCREEN = 60;

  private String essay = "";
  private String book = "";
  private Document read = Markdown.parse("");
  private Document whole = Markdown.parse("");
  private int measure;

  /** Reads the essays. */
  @Setup
  public void read() throws IOException {
    var text = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("essays"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".md")).sorted().toList()) {
        String written = Files.readString(file);
        text.append(written.substring(written.indexOf("\n---", 3) + 4)).append("\n\n");
      }
    }
    essay = text.toString().repeat(1 + 30_000 / text.length()).substring(0, 30_000);
    book = text.toString().repeat(1 + 1_000_000 / text.length()).substring(0, 1_000_000);
    read = Markdown.parse(essay);
    whole = Markdown.parse(book);
    whole.plainText();
  }

  /** An essay of 30 KB, from its text to all of its lines. */
  @Benchmark
  public List<Line> essayReadAndSet() {
    return Typesetter.page(Markdown.parse(essay), 66).lines();
  }

  /** The same text when it has been read. */
  @Benchmark
  public List<Line> essaySet() {
    return Typesetter.page(read, 66).lines();
  }

  /** The same, justified and hyphenated. */
  @Benchmark
  public List<Line> essayJustified() {
    return Typesetter.page(read, 66, new HouseStyle(true, true, true, "en")).lines();
  }

  /** A text of 1 MB at another width: its first screen. */
  @Benchmark
  public List<Line> bookFirstScreenAtAnotherWidth() {
    Page page = another();
    return page.lines(page.first(), SCREEN);
  }

  /** The same in the middle of the text, with all that is asked of a page for one frame. */
  @Benchmark
  public List<Line> bookMiddleScreenAtAnotherWidth() {
    Page page = another();
    return page.lines(
        page.clampTop(page.rowAt(whole.plainText().text().length() / 2), SCREEN), SCREEN);
  }

  /** A text of 1 MB, from its text to all of its lines, as for {@code lectern cat}. */
  @Benchmark
  public List<Line> bookReadAndSet() {
    return Typesetter.page(Markdown.parse(book), 66).lines();
  }

  private Page another() {
    measure = measure == 66 ? 72 : 66;
    return Typesetter.page(whole, measure);
  }
}
