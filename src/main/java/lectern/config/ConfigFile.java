package lectern.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.essay.Fault;
import lectern.file.RegularFile;
import lectern.file.TimeLimit;

/**
 * The file of settings as it was found.
 *
 * @param faults what is wrong in it, in the order of the lines; line 0 for the whole file
 */
public record ConfigFile(Path file, Config config, List<Fault> faults) {
  private static final String NAME = "config.yaml";

  /** Nobody writes more settings than this, in bytes. */
  private static final int LARGEST = 1 << 18;

  /** How long the file is waited for; reading goes on without it. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Faults that are worth telling. */
  private static final int MOST = 20;

  public ConfigFile {
    faults = List.copyOf(faults);
  }

  /**
   * Reads the file of a folder; without one, everything is at its default.
   *
   * @param environment of which {@code HOME} tells what {@code ~} means
   */
  public static ConfigFile read(Path folder, Map<String, String> environment) {
    Path file = folder.resolve(NAME);
    try {
      byte[] bytes = new TimeLimit(PATIENCE).call(() -> RegularFile.read(file, LARGEST));
      String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
      ConfigReader.ConfigResult outcome = ConfigReader.read(text(bytes), home);
      return new ConfigFile(file, outcome.config(), outcome.faults());
    } catch (NoSuchFileException none) {
      return new ConfigFile(file, Config.DEFAULT, List.of());
    } catch (CharacterCodingException otherwiseEncoded) {
      return unreadable(file, "the file is not UTF-8");
    } catch (FileSystemException refused) {
      return unreadable(file, "the file cannot be read; check its permissions");
    } catch (IOException other) {
      return unreadable(file, other.getMessage() + "");
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static ConfigFile unreadable(Path file, String message) {
    return new ConfigFile(file, Config.DEFAULT, List.of(new Fault(0, message)));
  }

  /** The faults as lines that name the file: {@code …/config.yaml:12: …}. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (Fault fault : faults) {
      if (lines.size() == MOST) {
        lines.add(file + ": and " + (faults.size() - MOST) + " faults more");
        break;
      }
      lines.add(file + format(fault));
    }
    return lines;
  }

  /** The first fault in one line for the reader, or empty. */
  public String summary() {
    if (faults.isEmpty()) {
      return "";
    }
    int others = faults.size() - 1;
    String more = others == 0 ? "" : " (and " + others + " more)";
    return NAME + format(faults.getFirst()) + more;
  }

  private static String format(Fault fault) {
    return (fault.line() == 0 ? "" : ":" + fault.line()) + ": " + fault.message();
  }
}
