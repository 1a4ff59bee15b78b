package lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.ShelfFilter;
import lectern.essay.TagColumn;
import lectern.essay.TagCount;
import lectern.library.LastScan;
import lectern.platform.Directories;

/** {@code lectern tags [PATH]}: the tags of a folder with how many essays have each. */
final class TagsCommand {
  static int run(Request.TagsRequest tags) {
    return run(tags, Directories.current(), CommandOutput.standard(tags.json(), tags.names()));
  }

  static int run(Request.TagsRequest tags, Directories directories, CommandOutput output) {
    Path folder = LibraryArgument.of(tags.path(), SettingsLoader.load(directories).config());
    if (folder == null) {
      return ExitCode.WRONG;
    }
    var counts = new ArrayList<TagCount>(counts(folder, tags.drafts(), directories, output));
    if (tags.byCount()) {
      counts.sort(Comparator.comparingInt((TagCount count) -> -count.essays()));
    }
    for (TagCount count : counts.subList(0, Math.min(tags.limit(), counts.size()))) {
      String name = count.tag().name();
      String essaysOfIt = Integer.toString(count.essays());
      if (output.form() == CommandOutput.Form.TERMINAL) {
        output.line(
            " ".repeat(Math.max(0, 5 - essaysOfIt.length()))
                + essaysOfIt
                + "  "
                + output.bold(name));
        output.count();
      } else {
        output.printEntry(
            name,
            List.of(essaysOfIt, name),
            () -> new JsonObject().put("tag", name).put("essays", count.essays()));
      }
    }
    if (counts.isEmpty()) {
      output.printMessage("lectern: " + folder + ": no essay has a tag");
    }
    return output.finish();
  }

  private static List<TagCount> counts(
      Path folder, boolean drafts, Directories directories, CommandOutput output) {
    LastScan last = LibraryContents.lastScan(folder, directories);
    if (last != null) {
      return drafts ? last.draftTags() : last.tags();
    }
    List<Essay> essays = LibraryContents.of(folder, directories, output).catalogue().essays();
    return TagColumn.counts(
        essays.stream().filter(ShelfFilter.NONE.withDrafts(drafts)::shows).toList());
  }
}
