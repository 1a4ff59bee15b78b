package lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import lectern.app.App;
import lectern.app.FaultTrace;
import lectern.config.ConfigFile;
import lectern.platform.Directories;
import lectern.text.CellWidth;
import lectern.text.Sanitiser;

/** Runs what a command line asks for; nothing is thrown, the exit code says how it went. */
public final class Cli {
  private Cli() {}

  static final int DONE = 0;
  static final int FAULTS = 1;
  static final int WRONG = 2;
  static final int BUG = App.BUG;

  /**
   * Runs a command line.
   *
   * @return the exit code: 0 done, 1 faults found or nothing found, 2 bad usage or input, 70 a bug
   *     in lectern
   */
  public static int run(String... arguments) {
    try {
      Request hot = HotPath.parse(arguments);
      return (hot == null ? CommandLineParser.parse(arguments) : hot).run();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return BUG;
    } catch (OutOfMemoryError tooMuch) {
      return failed("there is not enough memory for that");
    } catch (InvalidPathException noName) {
      return failed(noName.getInput() + ": no file can have this name");
    } catch (RuntimeException | Error bug) {
      return reported(bug);
    }
  }

  /** Prints the version. */
  static int version() {
    System.out.println("lectern " + resource("version.txt").strip());
    return StandardOutput.code(System.out.checkError());
  }

  /** Prints a text that ships with the program. */
  static int printed(String name) {
    System.out.print(resource(name));
    return StandardOutput.code(System.out.checkError());
  }

  /** A text that ships with the program. */
  static String resource(String name) {
    try (InputStream stream = Cli.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("unreadable resource " + name, broken);
    }
  }

  /** Says what is wrong in one line and returns the exit code for bad usage or input. */
  static int failed(String line) {
    System.err.println("lectern: " + Sanitiser.oneLine(line));
    return WRONG;
  }

  /**
   * The reader's settings. What is wrong in them is said before a screen is taken, so that it
   * stands there again when the screen is given back.
   */
  static ConfigFile settings(Directories directories) {
    var settings = ConfigFile.read(directories.config(), System.getenv());
    for (String line : settings.lines()) {
      System.err.println(Sanitiser.oneLine(line));
    }
    CellWidth.ambiguousIsWide(settings.config().wideAmbiguous());
    return settings;
  }

  private static int reported(Throwable bug) {
    PrintStream err = System.err;
    err.println("lectern: this is a bug in lectern, not in your essays:");
    err.print(FaultTrace.of(bug));
    return BUG;
  }
}
