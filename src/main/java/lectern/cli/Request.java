package lectern.cli;

import java.util.List;
import lectern.cli.syntax.Command;
import lectern.essay.EssayDate;
import lectern.essay.SortOrder;
import org.jspecify.annotations.Nullable;

/** What the command line asks for; {@code Cli} runs it. */
sealed interface Request {

  /** A shelf or an essay; an empty path is the bundled library, {@code -} standard input. */
  record ReadRequest(String path) implements Request {}

  /**
   * Essays printed to standard output.
   *
   * @param files of which {@code -} is standard input; none is standard input where it is piped
   * @param width in cells, 0 when it was not said
   * @param notesBelow whether notes stand below the paragraph that cites them, not at the end
   * @param linksBelow whether links are numbered, and their addresses stand below the paragraph
   */
  record CatRequest(
      List<String> files, boolean plain, int width, boolean notesBelow, boolean linksBelow)
      implements Request {
    public CatRequest {
      files = List.copyOf(files);
    }

    CatRequest(List<String> files, boolean plain, int width, boolean notesBelow) {
      this(files, plain, width, notesBelow, false);
    }
  }

  /**
   * Files and folders proof-read; none is the library. {@code all} lists each link to a page that
   * is missing.
   */
  record CheckRequest(List<String> paths, boolean json, boolean all) implements Request {
    public CheckRequest {
      paths = List.copyOf(paths);
    }
  }

  /** The manual; an empty word is its beginning. */
  record ManualRequest(String word) implements Request {}

  /**
   * The essays of a folder, one a line.
   *
   * @param path the folder; empty is the library
   * @param since a date, or null for essays of any
   * @param limit how many at most
   * @param names whether only files are printed, each with a zero byte behind it
   */
  record ListRequest(
      String path,
      List<String> tags,
      @Nullable EssayDate since,
      SortOrder order,
      int limit,
      boolean drafts,
      boolean json,
      boolean names)
      implements Request {
    public ListRequest {
      tags = List.copyOf(tags);
    }
  }

  /** The tags of a folder, by name or by how many essays have them. */
  record TagsRequest(
      String path, boolean byCount, int limit, boolean drafts, boolean json, boolean names)
      implements Request {}

  /** The essays of a folder that match a query, best first. */
  record SearchRequest(String words, String folder, int limit, boolean json, boolean names)
      implements Request {}

  /** The addresses that essays cite. */
  record SourcesRequest(List<String> files, boolean json, boolean names) implements Request {
    public SourcesRequest {
      files = List.copyOf(files);
    }
  }

  /** The links between essays and the others of their library. */
  record LinksRequest(List<String> files, String folder, boolean json, boolean names)
      implements Request {
    public LinksRequest {
      files = List.copyOf(files);
    }
  }

  /** What a report of a fault needs. */
  record DoctorRequest() implements Request {}

  /** What lets a shell, by its name, complete command lines of lectern. */
  record CompletionRequest(String shell) implements Request {}

  /** The man pages and completions, written below a folder for the packages; not for readers. */
  record PackageDocsRequest(String folder, String date) implements Request {}

  /** The names of the libraries, a line each; for completions. */
  record LibrariesRequest() implements Request {}

  /** The help of a command; of reading, that of all. */
  record HelpRequest(Command command) implements Request {}

  /** The version. */
  record VersionRequest() implements Request {}

  /** The scripted run that fills a start-up cache from a folder of essays; not for readers. */
  record TrainRequest(StartupCache cache, String folder) implements Request {}

  /** Nothing that makes sense; {@code reason} is one line. */
  record InvalidRequest(String reason) implements Request {}
}
