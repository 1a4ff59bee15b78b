package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.config.Config;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.EssayList;
import lectern.essay.EssayTable;
import lectern.essay.ShelfFilter;
import lectern.essay.Tag;
import lectern.platform.Directories;
import lectern.text.Sanitiser;
import org.jspecify.annotations.Nullable;

/** {@code lectern list [PATH]}: the essays of a folder, one a line. */
final class ListCommand {
  static int run(Request.ListRequest list) {
    return run(list, Directories.current(), CommandOutput.standard(list.json(), list.names()));
  }

  static int run(Request.ListRequest list, Directories directories, CommandOutput output) {
    Config config = SettingsLoader.load(directories).config();
    Path folder = LibraryArgument.of(list.path(), config);
    if (folder == null) {
      return ExitCode.WRONG;
    }
    LibraryContents contents =
        LibraryContents.of(folder, directories, output).withProgress(directories);
    List<Tag> tags = list.tags().stream().map(Tag::new).toList();
    EssayTable table = EssayTable.withoutColumns(contents.catalogue().essays());
    BitSet passing = table.passing(table.all(), new ShelfFilter(tags, List.of(), list.drafts()));
    List<Essay> essays =
        EssayList.of(table, table.rows(list.order(), contents.progressById()), passing).stream()
            .filter(essay -> isSince(essay, list.since()))
            .toList();
    List<Essay> printed = essays.subList(0, Math.min(list.limit(), essays.size()));
    int widest = printed.stream().mapToInt(essay -> cells(essay, config)).max().orElse(0);
    for (Essay essay : printed) {
      if (output.form() == CommandOutput.Form.TERMINAL) {
        output.line(line(essay, contents, output, Math.min(widest, 60), config));
        output.count();
      } else {
        output.printEntry(
            contents.file(essay), fields(essay, contents), () -> contents.json(essay));
      }
    }
    if (printed.isEmpty()) {
      boolean any = table.size() > 0;
      output.printMessage("lectern: " + folder + ": " + (any ? "no essay matches" : "no essays"));
    }
    return output.finish();
  }

  private static boolean isSince(Essay essay, @Nullable EssayDate since) {
    EssayDate own = essay.head().date();
    return since == null || (own != null && own.latest().compareTo(since) >= 0);
  }

  private static int cells(Essay essay, Config config) {
    return config.widths().of(Sanitiser.oneLine(essay.head().title()));
  }

  private static String line(
      Essay essay, LibraryContents contents, CommandOutput output, int width, Config config) {
    String date = LibraryContents.date(essay);
    String minutes = essay.minutes() + " min";
    var parts = new ArrayList<String>();
    parts.add(output.faint(date) + " ".repeat(10 - Math.min(10, date.length())));
    String gap = " ".repeat(Math.max(0, width - cells(essay, config)));
    parts.add(output.bold(essay.head().title()) + gap);
    parts.add(" ".repeat(Math.max(0, 7 - minutes.length())) + minutes);
    String state = contents.state(essay) + (essay.head().draft() ? ", draft" : "");
    parts.add(state + " ".repeat(Math.max(0, 8 - state.length())));
    parts.add(output.faint(tags(essay)));
    return String.join("  ", parts).stripTrailing();
  }

  private static String tags(Essay essay) {
    return String.join(", ", essay.head().tags().stream().map(Tag::name).toList());
  }

  private static List<String> fields(Essay essay, LibraryContents contents) {
    return List.of(
        LibraryContents.date(essay),
        essay.head().title(),
        tags(essay),
        Integer.toString(essay.minutes()),
        contents.state(essay) + (essay.head().draft() ? " draft" : ""),
        contents.file(essay));
  }
}
