package lectern.cli;

import java.nio.file.Path;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.SearchResult;
import lectern.essay.Snippet;
import lectern.platform.Directories;
import lectern.search.SearchAnswer;
import lectern.search.SearchIndex;
import lectern.search.SearchQuery;

/** {@code lectern search WORDS…}: the essays of a folder that hold the words, best first. */
final class SearchCommand {
  /** Reading so many essays takes long enough to be reported. */
  private static final int MANY = 500;

  static int run(Request.SearchRequest search) {
    return run(
        search, Directories.current(), CommandOutput.standard(search.json(), search.names()));
  }

  static int run(Request.SearchRequest search, Directories directories, CommandOutput output) {
    SearchQuery query = SearchQuery.of(search.words());
    if (query.isEmpty()) {
      return ExitCode.fail("search needs words with letters or digits: lectern search WORDS");
    }
    Path folder = LibraryArgument.of(search.folder(), SettingsLoader.load(directories).config());
    if (folder == null) {
      return ExitCode.WRONG;
    }
    LibraryContents contents =
        LibraryContents.of(folder, directories, output).withProgress(directories);
    try (SearchIndex index = index(contents, directories, output)) {
      SearchAnswer answer = index.find(query, contents.progressById(), search.limit(), () -> false);
      for (SearchResult result : answer.results()) {
        print(result, contents, output);
      }
      int more = answer.total() - answer.results().size();
      if (more > 0 && output.form() == CommandOutput.Form.TERMINAL) {
        output.printMessage("lectern: " + more + " more; --limit says how many are printed");
      }
      if (answer.results().isEmpty()) {
        output.printMessage("lectern: no essay holds that" + suggestion(answer.suggestions()));
      }
    }
    return output.finish();
  }

  /** The index of a library, up to date. */
  static SearchIndex index(
      LibraryContents contents, Directories directories, CommandOutput output) {
    SearchIndex index = SearchIndex.open(directories.cache(), contents.library());
    int pending = index.pending(contents.catalogue());
    if (pending >= MANY && output.form() == CommandOutput.Form.TERMINAL) {
      output.printMessage("lectern: reading " + pending + " essays that are new to the search …");
    }
    index.update(contents.catalogue(), () -> false, _ -> {});
    return index;
  }

  private static String suggestion(List<String> suggestions) {
    return suggestions.isEmpty() ? "" : "; near it: " + String.join(", ", suggestions);
  }

  private static void print(SearchResult result, LibraryContents contents, CommandOutput output) {
    Essay essay = result.essay();
    Snippet passage = result.passage();
    String date = LibraryContents.date(essay);
    if (output.form() == CommandOutput.Form.TERMINAL) {
      String more = result.more() == 0 ? "" : "  (" + result.more() + " more)";
      String title = output.bold(essay.head().title());
      output.line(title + (date.isEmpty() ? "" : "  " + output.faint(date)));
      output.line("  " + output.highlighted(passage.words(), passage.hits()) + output.faint(more));
      output.line("  " + output.faint(contents.file(essay)));
      output.count();
      return;
    }
    output.printEntry(
        contents.file(essay),
        List.of(
            date,
            essay.head().title(),
            passage.words(),
            Integer.toString(result.more()),
            contents.file(essay)),
        () ->
            contents
                .json(essay)
                .put("sentence", passage.words())
                .put("hits", passage.words(), passage.hits())
                .put("titleHits", essay.head().title(), result.titleHits())
                .put("more", result.more()));
  }
}
