package lectern.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import lectern.app.StackTraceText;
import lectern.cli.syntax.CompletionScript;
import lectern.cli.syntax.HelpText;

/** Runs what a command line asks for; nothing is thrown, the exit code says how it went. */
public final class Cli {
  private Cli() {}

  /**
   * Runs a command line.
   *
   * @return the exit code: 0 done, 1 faults found or nothing found, 2 bad usage or input, 70 a bug
   *     in lectern
   */
  public static int run(String... arguments) {
    try {
      Request hot = FastCommandLineParser.parse(arguments);
      return run(hot == null ? CommandLineParser.parse(arguments) : hot);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ExitCode.BUG;
    } catch (OutOfMemoryError tooMuch) {
      return ExitCode.fail("there is not enough memory for that");
    } catch (InvalidPathException noName) {
      return ExitCode.fail(noName.getInput() + ": no file can have this name");
    } catch (RuntimeException | Error bug) {
      return reportBug(bug);
    }
  }

  private static int run(Request request) throws InterruptedException {
    return switch (request) {
      case Request.ReadRequest read -> ReadCommand.run(read.path());
      case Request.CatRequest cat -> CatCommand.run(cat);
      case Request.CheckRequest check -> CheckCommand.run(check);
      case Request.ListRequest list -> ListCommand.run(list);
      case Request.TagsRequest tags -> TagsCommand.run(tags);
      case Request.SearchRequest search -> SearchCommand.run(search);
      case Request.SourcesRequest sources -> SourcesCommand.run(sources);
      case Request.LinksRequest links -> LinksCommand.run(links);
      case Request.ManualRequest manual -> ManualCommand.run(manual.word());
      case Request.CompletionRequest completion -> print(CompletionScript.of(completion.shell()));
      case Request.DoctorRequest _ -> DoctorCommand.run();
      case Request.PackageDocsRequest documents ->
          PackageDocsCommand.run(documents.folder(), documents.date());
      case Request.LibrariesRequest _ -> print(LibraryArgument.names());
      case Request.HelpRequest help -> print(HelpText.of(help.command()));
      case Request.VersionRequest _ -> print("lectern " + Version.text() + "\n");
      case Request.TrainRequest train -> TrainCommand.run(train.cache(), train.folder());
      case Request.InvalidRequest invalid ->
          ExitCode.fail(invalid.reason() + " (lectern --help shows how)");
    };
  }

  private static int print(String text) {
    System.out.print(text);
    return StandardOutput.exitCode(System.out.checkError());
  }

  private static int reportBug(Throwable bug) {
    PrintStream err = System.err;
    err.println("lectern: this is a bug in lectern, not in your essays:");
    err.print(StackTraceText.of(bug));
    return ExitCode.BUG;
  }
}
