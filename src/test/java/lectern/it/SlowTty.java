package lectern.it;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What comes through a slow line: so many bytes a second, each of them late.
 *
 * <p>As an SSH server does, it takes all that a program writes at once and keeps it until the line
 * is free.
 */
final class SlowTty extends InputStream {

  /** A byte, or -1 for the end, and when the line has brought it. */
  private record Arrival(int value, long due) {}

  private final InputStream program;
  private final long nanosPerByte;
  private final long delay;
  private final BlockingQueue<Arrival> line = new LinkedBlockingQueue<>();
  private Arrival next = new Arrival(-1, 0);
  private boolean taken = true;

  SlowTty(InputStream program, int bytesPerSecond, int delayMillis) {
    this.program = program;
    this.nanosPerByte = TimeUnit.SECONDS.toNanos(1) / bytesPerSecond;
    this.delay = TimeUnit.MILLISECONDS.toNanos(delayMillis);
    Thread.ofPlatform().daemon().name("line").start(this::takeAll);
  }

  private void takeAll() {
    var bytes = new byte[8192];
    long free = System.nanoTime();
    int length = 0;
    while (length >= 0) {
      length = some(bytes);
      free = Math.max(free, System.nanoTime());
      for (int i = 0; i < length; i++) {
        free += nanosPerByte;
        line.add(new Arrival(bytes[i] & 0xff, free + delay));
      }
    }
    line.add(new Arrival(-1, free + delay));
  }

  private int some(byte[] bytes) {
    try {
      return program.read(bytes);
    } catch (IOException gone) {
      return -1;
    }
  }

  @Override
  public int read() throws IOException {
    try {
      if (taken) {
        next = line.take();
      }
      TimeUnit.NANOSECONDS.sleep(next.due - System.nanoTime());
      taken = next.value >= 0; // the end stays
      return next.value;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  /** All that has come by now, at least one byte. */
  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int first = read();
    if (first < 0) {
      return -1;
    }
    bytes[from] = (byte) first;
    int count = 1;
    while (count < length && hasCome()) {
      bytes[from + count++] = (byte) read();
    }
    return count;
  }

  private boolean hasCome() {
    Arrival waiting = line.peek();
    return waiting != null && waiting.value >= 0 && waiting.due <= System.nanoTime();
  }

  @Override
  public void close() throws IOException {
    program.close();
  }
}
