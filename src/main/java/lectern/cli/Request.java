package lectern.cli;

import java.util.List;

/** What the command line asks for. */
sealed interface Request {

  /** A shelf or an essay; an empty path is the bundled library, {@code -} standard input. */
  record Read(String path) implements Request {}

  /** Essays printed to standard output; {@code width} in cells is 0 when it was not said. */
  record Cat(List<String> files, boolean plain, int width) implements Request {
    public Cat {
      files = List.copyOf(files);
    }
  }

  /** The help. */
  record Help() implements Request {}

  /** The version. */
  record Version() implements Request {}

  /** The scripted run that fills the ahead-of-time cache; not for readers. */
  record Train(String folder) implements Request {}

  /** Nothing that makes sense; {@code reason} is one line. */
  record Wrong(String reason) implements Request {}
}
