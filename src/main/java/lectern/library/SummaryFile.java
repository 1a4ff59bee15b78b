package lectern.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lectern.document.PunctuationStyle;
import lectern.essay.Arrangement;
import lectern.essay.Essay;
import lectern.essay.EssayGroup;
import lectern.essay.ShelfSummary;
import lectern.essay.ShelfSummary.RowWindow;
import lectern.essay.Tag;
import lectern.essay.TagCount;
import lectern.essay.YearCount;
import lectern.file.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * The file of the {@link ShelfSummary}, which is shown while a large catalogue is read. Unlike the
 * catalogue it is written whenever the reader leaves a shelf.
 *
 * @param style how the reader has the words of its rows
 */
public record SummaryFile(Path cacheFolder, Path folder, PunctuationStyle style) {
  /** Rises with every change of the format. */
  static final String VERSION = "lectern shelf 2";

  /** Bytes; a catalogue that is no larger is read before the first frame. */
  private static final long SMALL = 256 << 10;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** The summary, or null where there is none, any doubt, or no need of one. */
  public @Nullable ShelfSummary load() {
    if (!isNeeded()) {
      return null;
    }
    byte[] text = file().read();
    if (text == null) {
      return null;
    }
    int start = CatalogueText.after(header(), text);
    return start < 0 ? null : read(text, start);
  }

  private boolean isNeeded() {
    try {
      Path catalogue = Catalogue.path(cacheFolder, folder);
      return new TimeLimit(PATIENCE).call(() -> Files.size(catalogue)) > SMALL;
    } catch (IOException none) {
      return false;
    }
  }

  private ChecksumFile file() {
    return new ChecksumFile(
        cacheFolder.resolve("shelf-" + Catalogue.key(folder) + ".txt"), VERSION);
  }

  private String header() {
    String name = folder.toAbsolutePath().normalize().toString();
    return style + "\t" + CatalogueText.escaped(name) + '\n';
  }

  /** Saves a summary in the place of the one before; whether it is on disk now. */
  public boolean save(ShelfSummary summary) {
    var text = new StringBuilder(64 << 10).append(header());
    write(summary, text);
    return file().save(text);
  }

  private static void write(ShelfSummary summary, StringBuilder text) {
    CatalogueText.field(summary.arrangement().name(), text);
    CatalogueText.number(summary.listed(), text);
    CatalogueText.number(summary.total(), text);
    CatalogueText.number(summary.hidden(), text);
    CatalogueText.number(summary.unread(), text);
    CatalogueText.number(summary.newest() ? 1 : 0, text);
    CatalogueText.number(summary.minutes(), text);
    CatalogueText.number(summary.tagCells(), text);
    CatalogueText.field(summary.latest(), text);
    Essay continued = summary.continued();
    CatalogueText.number(continued == null ? 0 : 1, text);
    if (continued != null) {
      write(continued, text);
    }
    CatalogueText.number(summary.tags().size(), text);
    for (TagCount tag : summary.tags()) {
      CatalogueText.field(tag.tag().name(), text);
      CatalogueText.number(tag.essays(), text);
    }
    CatalogueText.number(summary.years().size(), text);
    for (YearCount year : summary.years()) {
      CatalogueText.number(year.year(), text);
      CatalogueText.number(year.essays(), text);
    }
    CatalogueText.number(summary.windows().size(), text);
    for (RowWindow window : summary.windows()) {
      CatalogueText.number(window.first(), text);
      CatalogueText.number(window.selected(), text);
      CatalogueText.number(window.essays().size(), text);
      window.essays().forEach(essay -> write(essay, text));
      CatalogueText.number(window.groups().size(), text);
      for (EssayGroup group : window.groups()) {
        CatalogueText.field(group.heading(), text);
        CatalogueText.number(group.first(), text);
      }
    }
  }

  private static void write(Essay essay, StringBuilder text) {
    CatalogueText.write(new CatalogueEntry(0, 0, 0, essay), text);
  }

  /** What stands in a text from an offset on, or null where anything is not as it was written. */
  static @Nullable ShelfSummary read(byte[] text, int start) {
    var fields = new CatalogueText(text, start);
    String name = fields.field();
    Arrangement arrangement = Arrangement.named(name);
    int listed = fields.count('\t');
    int total = fields.count('\t');
    int hidden = fields.count('\t');
    int unread = fields.count('\t');
    boolean newest = fields.count('\t') > 0;
    int minutes = fields.count('\t');
    int tagCells = fields.count('\t');
    String latest = fields.field();
    Essay continued = fields.count('\t') > 0 ? fields.entry().essay() : null;
    var tags = fields.list(() -> new TagCount(new Tag(fields.field()), fields.count('\t')));
    var years = fields.list(() -> new YearCount(fields.count('\t'), fields.count('\t')));
    var windows =
        fields.list(() ->
            new RowWindow(
                fields.count('\t'),
                fields.count('\t'),
                fields.list(() -> fields.entry().essay()),
                fields.list(() -> new EssayGroup(fields.field(), fields.count('\t')))));
    if (!fields.isRead()
        || !arrangement.name().equals(name)
        || !are(windows, listed)
        || !are(years)) {
      return null;
    }
    return new ShelfSummary(
        arrangement,
        listed,
        total,
        hidden,
        unread,
        continued,
        newest,
        minutes,
        tagCells,
        tags,
        years,
        latest,
        windows);
  }

  private static boolean are(List<YearCount> years) {
    int before = 10_000;
    for (YearCount year : years) {
      if (year.year() < 1 || year.year() >= before || year.essays() < 1) {
        return false;
      }
      before = year.year();
    }
    return true;
  }

  private static boolean are(Iterable<RowWindow> windows, int listed) {
    boolean some = false;
    for (RowWindow window : windows) {
      int size = window.essays().size();
      some = true;
      if (window.selected() >= size || (long) window.first() + size > listed) {
        return false;
      }
      int next = 0;
      for (EssayGroup group : window.groups()) {
        boolean begins = next > 0 || group.first() == 0;
        if (!begins || group.first() < next || group.first() >= size) {
          return false;
        }
        next = group.first() + 1;
      }
    }
    return some;
  }
}
