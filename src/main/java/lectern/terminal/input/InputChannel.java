package lectern.terminal.input;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The bytes of a terminal, read so that closing wakes the thread that waits for them.
 *
 * <p>A thread that stands in a plain read cannot be stopped, and a program that ends waits a third
 * of a second for it; a channel's read ends at once.
 */
public final class InputChannel extends InputStream {
  private final FileInputStream in;

  public InputChannel(FileInputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return in.getChannel().read(ByteBuffer.wrap(bytes, from, length));
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  @Override
  public void close() throws IOException {
    in.getChannel().close();
  }
}
