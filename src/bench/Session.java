import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;

/** A program on a pseudo-terminal of 80 × 24, and a stop-watch: all times in nanoseconds. */
final class Session implements AutoCloseable {
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final long PATIENCE_SECONDS = 20;

  /** The first results of a search may be followed by the others so much later. */
  private static final long PAUSE_MILLIS = 500;

  private record Chunk(byte[] bytes, long time) {}

  private final PtyProcess process;
  private final long start;
  private final BlockingQueue<Chunk> chunks = new LinkedBlockingQueue<>();
  private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private ByteBuffer undecoded = ByteBuffer.allocate(0);
  private long bytes;
  private long last;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile long end;

  Session(List<String> command, Map<String, String> environment) throws IOException {
    start = System.nanoTime();
    process =
        new PtyProcessBuilder(command.toArray(String[]::new))
            .setEnvironment(environment)
            .setInitialColumns(COLUMNS)
            .setInitialRows(ROWS)
            .start();
    process.setWinSize(new WinSize(COLUMNS, ROWS));
    Thread.ofPlatform().daemon().start(this::listen);
    Thread.ofPlatform().daemon().start(this::await);
  }

  private void listen() {
    try (InputStream output = process.getInputStream()) {
      var buffer = new byte[65_536];
      int length = output.read(buffer);
      // Reading may seem to be at an end while a program that was just started takes the terminal.
      while (length > 0 || process.isAlive()) {
        if (length > 0) {
          chunks.add(new Chunk(Arrays.copyOf(buffer, length), System.nanoTime()));
        }
        length = output.read(buffer);
      }
    } catch (IOException gone) {
      // A pseudo-terminal whose other end is closed: the program has ended.
    }
    chunks.add(new Chunk(new byte[0], System.nanoTime()));
  }

  /** Waits without asking again and again, as waiting with a time-out would. */
  private void await() {
    try {
      process.waitFor();
    } catch (InterruptedException never) {
      Thread.currentThread().interrupt();
    }
    end = System.nanoTime();
    over.countDown();
  }

  /** From the start until the screen looks as wanted. */
  long until(Predicate<List<String>> wanted) throws IOException, InterruptedException {
    return seen(wanted) - start;
  }

  /** The bytes that a key brings until nothing more has come for a while. */
  long bytesAfter(String key) throws IOException, InterruptedException {
    settle();
    long before = bytes;
    write(key);
    settle();
    return bytes - before;
  }

  /** Types keys and returns when, for {@link #after}. */
  long type(String keys) throws IOException {
    long now = System.nanoTime();
    write(keys);
    return now;
  }

  /** From a moment until the screen looks as wanted. */
  long after(long moment, Predicate<List<String>> wanted) throws IOException, InterruptedException {
    last = Math.max(last, moment);
    return seen(wanted) - moment;
  }

  /** From typing a key until the last of what it brings; 0 where it brings nothing. */
  long answerAfter(String key) throws IOException, InterruptedException {
    settle();
    long typed = type(key);
    last = typed;
    settle();
    return last - typed;
  }

  /**
   * From typing keys until the first row ends otherwise, as the number of answers stands there, or
   * until the last of what they bring.
   */
  long changeAfter(String keys) throws IOException, InterruptedException {
    settle();
    String before = endOfFirstRow();
    long typed = type(keys);
    long changed = typed;
    last = typed;
    while (changed == typed) {
      Chunk chunk = chunks.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
      if (chunk == null || chunk.bytes().length == 0) {
        break;
      }
      take(chunk);
      last = chunk.time();
      changed = endOfFirstRow().equals(before) ? typed : chunk.time();
    }
    return (changed == typed ? last : changed) - typed;
  }

  private String endOfFirstRow() {
    String row = lines().getFirst().stripTrailing();
    return row.substring(row.lastIndexOf("  ") + 1);
  }

  /** From the start until the program has ended. */
  long untilEnd() throws InterruptedException {
    return ended() - start;
  }

  /** Types a key and returns how long it takes until the program has ended. */
  long endAfter(String key) throws IOException, InterruptedException {
    long typed = type(key);
    return ended() - typed;
  }

  /** The bytes that have come so far. */
  long bytes() {
    return bytes;
  }

  /** Memory of the program's largest process in kilobytes, as {@code ps} says. */
  long resident() throws IOException {
    long most = 0;
    var all = ProcessHandle.of(process.pid()).orElseThrow();
    for (ProcessHandle one : Stream.concat(Stream.of(all), all.descendants()).toList()) {
      var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(one.pid())).start();
      String output =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      most = output.isEmpty() ? most : Math.max(most, Long.parseLong(output));
    }
    return most;
  }

  /** The processor time of the program and all it started, of those that still run. */
  Duration processorTime() {
    var all = ProcessHandle.of(process.pid()).orElseThrow();
    return Stream.concat(Stream.of(all), all.descendants())
        .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private void write(String key) throws IOException {
    process.getOutputStream().write(key.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  private long seen(Predicate<List<String>> wanted) throws IOException, InterruptedException {
    while (!wanted.test(lines())) {
      Chunk chunk = chunks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (chunk == null || chunk.bytes().length == 0) {
        throw new IllegalStateException("never seen on this screen:\n" + screen);
      }
      take(chunk);
      last = chunk.time();
    }
    return last;
  }

  private void settle() throws IOException, InterruptedException {
    Chunk chunk = chunks.poll(150, TimeUnit.MILLISECONDS);
    while (chunk != null) {
      take(chunk);
      last = chunk.bytes().length == 0 ? last : chunk.time();
      chunk = chunks.poll(150, TimeUnit.MILLISECONDS);
    }
  }

  private long ended() throws InterruptedException {
    if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("does not end:\n" + screen);
    }
    return end;
  }

  private void take(Chunk chunk) throws IOException {
    bytes += chunk.bytes().length;
    ByteBuffer all = ByteBuffer.allocate(undecoded.remaining() + chunk.bytes().length);
    all.put(undecoded).put(chunk.bytes()).flip();
    CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
    decoder.decode(all, text, false);
    undecoded = all;
    screen.write(text.flip().toString());
    String answer = screen.read();
    if (answer != null && !answer.isEmpty()) {
      write(answer);
    }
  }

  private List<String> lines() {
    return screen.toString().lines().toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
