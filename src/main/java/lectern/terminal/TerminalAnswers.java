package lectern.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lectern.screen.Input;
import lectern.terminal.input.InputSession;
import lectern.terminal.input.TerminalReplies;
import lectern.terminal.output.Capabilities;

/**
 * What a terminal answers when all that lectern asks is asked at once, for a report.
 *
 * @param reason why it was not asked, or empty
 * @param whole whether the last answer came, so that what is missing is not known to it
 * @param replies in the order of the questions
 * @param columns cells that the terminal moved on for each of {@link #SAMPLES}, as far as it said
 */
public record TerminalAnswers(
    String reason, boolean whole, List<Input.Reply> replies, List<Integer> columns) {

  /** Characters about whose width terminals differ. */
  public static final List<String> SAMPLES =
      List.of("e\u0301", "±", "水", "☺\uFE0F", "👍🏽", "👩\u200D🚀", "🇳🇱");

  /** How long answers may take, in milliseconds: a slow line's round trip, and twice that. */
  private static final long PATIENCE_MILLIS = 1_000;

  private static final String WHERE = "\u001b[6n";
  private static final String CLEAR = "\r\u001b[K";

  public TerminalAnswers {
    replies = List.copyOf(replies);
    columns = List.copyOf(columns);
  }

  /**
   * Asks the terminal of this process, on the line where the cursor stands, and waits up to a
   * second; what is typed meanwhile is lost.
   */
  public static TerminalAnswers ask(Map<String, String> environment) {
    if (!Capabilities.of(environment).answers()) {
      return notAsked("a terminal of this kind may print the questions");
    }
    Optional<Tty> opened = Tty.open(environment);
    if (opened.isEmpty()) {
      return notAsked("there is none, or no stty");
    }
    Tty tty = opened.get();
    try (OutputStream out = tty.output()) {
      return ask(tty::input, out);
    } catch (IOException gone) {
      return notAsked("it cannot be written to");
    } finally {
      tty.restore();
    }
  }

  private static TerminalAnswers notAsked(String reason) {
    return new TerminalAnswers(reason, false, List.of(), List.of());
  }

  /** Asks a terminal in raw mode. */
  static TerminalAnswers ask(Supplier<InputStream> keyboard, OutputStream out) throws IOException {
    var replies = new ArrayList<Input.Reply>();
    var last = new CountDownLatch(1);
    var session =
        new InputSession(
            keyboard,
            input -> {
              if (input instanceof Input.Reply reply) {
                synchronized (replies) {
                  replies.add(reply);
                }
                if (reply.kind().equals(TerminalReplies.ATTRIBUTES)) {
                  last.countDown();
                }
              }
            });
    session.start();
    out.write(questions().getBytes(StandardCharsets.UTF_8));
    out.flush();
    boolean whole = false;
    try {
      whole = last.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    out.write(CLEAR.getBytes(StandardCharsets.UTF_8));
    out.flush();
    session.stop();
    synchronized (replies) {
      return of(whole, replies);
    }
  }

  private static String questions() {
    var questions = new StringBuilder();
    for (String sample : SAMPLES) {
      questions.append('\r').append(sample).append(WHERE);
    }
    return questions
        .append(CLEAR)
        .append(TerminalProbe.QUESTIONS)
        .append(TerminalProbe.UPDATES)
        .append(CLEAR)
        .append(TerminalProbe.ATTRIBUTES)
        .toString();
  }

  private static TerminalAnswers of(boolean whole, List<Input.Reply> received) {
    var replies = new ArrayList<Input.Reply>();
    var columns = new ArrayList<Integer>();
    for (Input.Reply reply : received) {
      if (reply.kind().equals(TerminalReplies.CURSOR)) {
        String column = reply.value().substring(reply.value().indexOf(';') + 1);
        columns.add(Integer.parseInt(column) - 1);
      } else {
        replies.add(reply);
      }
    }
    return new TerminalAnswers("", whole, replies, columns);
  }

  /** What the environment lets lectern believe of the terminal, in a few words each. */
  public static List<String> assumptions(Map<String, String> environment) {
    Capabilities known = Capabilities.of(environment);
    var words = new ArrayList<String>();
    words.add(
        switch (known.depth()) {
          case NONE -> "no colours";
          case SIXTEEN -> "16 colours";
          case INDEXED -> "256 colours";
          case TRUE -> "all colours";
        });
    words.add(known.attributes() ? "bold" : "no bold");
    words.add(known.italics() ? "italics" : "no italics");
    words.add(known.links() ? "links" : "no links");
    words.add(known.scrolls() ? "scrolling" : "no scrolling");
    words.add(known.fills() ? "coloured erasing" : "no coloured erasing");
    words.add(known.modes() ? "modes" : "no modes");
    words.add(
        switch (known.wrapping()) {
          case NONE -> "nothing in between";
          case TMUX -> "through tmux";
          case SCREEN -> "through GNU screen";
        });
    return words;
  }
}
