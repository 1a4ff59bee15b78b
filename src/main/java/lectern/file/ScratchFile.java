package lectern.file;

import java.io.File;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that a program writes to and that has no name once the program has it open, so that none
 * is left however either of the two ends.
 */
public final class ScratchFile implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private ScratchFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Makes one among the temporary files of this machine. */
  public static ScratchFile create() throws IOException {
    Path file = Files.createTempFile("lectern", "");
    try {
      return new ScratchFile(file, FileChannel.open(file, StandardOpenOption.READ));
    } catch (IOException gone) {
      Files.deleteIfExists(file);
      throw gone;
    }
  }

  /** Where the program is to write. */
  public File file() {
    return file.toFile();
  }

  /** Deletes its name; what is written later can still be read. */
  public void unlink() throws IOException {
    Files.deleteIfExists(file);
  }

  /** The last bytes as text, at most so many. */
  public String tail(int most) throws IOException {
    channel.position(Math.max(0, channel.size() - most));
    byte[] bytes = Channels.newInputStream(channel).readNBytes(most);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    unlink();
  }
}
