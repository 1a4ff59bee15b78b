package lectern.cli;

import java.util.List;

/**
 * What the command line asks for, which it can do itself.
 *
 * <p>Not switched over: the first switch over a sealed type costs milliseconds at every start.
 */
sealed interface Request {

  /** Does it and returns the exit code. */
  int run() throws InterruptedException;

  /** A shelf or an essay; an empty path is the bundled library, {@code -} standard input. */
  record ReadRequest(String path) implements Request {
    @Override
    public int run() throws InterruptedException {
      return ReadCommand.run(path);
    }
  }

  /**
   * Essays printed to standard output.
   *
   * @param files of which {@code -} is standard input
   * @param width in cells, 0 when it was not said
   * @param notesBelow whether notes stand below the paragraph that cites them, not at the end
   */
  record CatRequest(List<String> files, boolean plain, int width, boolean notesBelow)
      implements Request {
    public CatRequest {
      files = List.copyOf(files);
    }

    @Override
    public int run() {
      return CatCommand.run(this);
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

    @Override
    public int run() {
      return CheckCommand.run(this);
    }
  }

  /** The manual; an empty word is its beginning. */
  record ManualRequest(String word) implements Request {
    @Override
    public int run() throws InterruptedException {
      return ManualCommand.run(word);
    }
  }

  /** The help. */
  record HelpRequest() implements Request {
    @Override
    public int run() {
      return Cli.printed("help.txt");
    }
  }

  /** The version. */
  record VersionRequest() implements Request {
    @Override
    public int run() {
      return Cli.version();
    }
  }

  /** The scripted run that fills the ahead-of-time cache; not for readers. */
  record TrainRequest(String folder) implements Request {
    @Override
    public int run() throws InterruptedException {
      return TrainCommand.run(folder);
    }
  }

  /** Nothing that makes sense; {@code reason} is one line. */
  record InvalidRequest(String reason) implements Request {
    @Override
    public int run() {
      return Cli.failed(reason + " (lectern --help shows how)");
    }
  }
}
