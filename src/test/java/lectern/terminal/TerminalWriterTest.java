package lectern.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.terminal.input.InputThread;
import lectern.terminal.output.Capabilities;
import lectern.terminal.output.OutputChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a terminal, what it answers, and what lectern makes of that. */
class TerminalWriterTest {
  private static final Size SIZE = new Size(30, 5);
  private static final String COLOURS =
      "\\e]10;rgb:dddd/dddd/dddd\\e\\\\ \\e]11;rgb:1111/2222/3333\\e\\\\ ";
  private static final String ALL = COLOURS + "\\e[?0u \\e[?2026;2$y \\e[?62;22c";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Input> received = new ArrayList<>();

  private TerminalWriter display(Capabilities capabilities) {
    return new TerminalWriter(capabilities, SIZE, new OutputChannel(out));
  }

  private String written() {
    String written = out.toString(UTF_8).replace("\u001b", "~");
    out.reset();
    return written;
  }

  /**
   * Lets a terminal say this, its bytes cut in pieces of this length, and returns what was heard.
   */
  private void answer(TerminalWriter display, String output, int piece) {
    byte[] bytes = output.replace(" ", "").replace("\\e", "\u001b").getBytes(UTF_8);
    var packets = new ArrayList<byte[]>();
    for (int i = 0; i < bytes.length; i += piece) {
      packets.add(java.util.Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + piece)));
    }
    new InputThread(
            new PacketInputStream(packets.toArray(new byte[0][])),
            input -> {
              received.add(input);
              if (input instanceof Input.Reply reply) {
                display.receive(reply);
              }
            })
        .run();
  }

  private static Frame frame(String words) {
    var frame = new Frame(SIZE);
    frame.write(1, 2, words, CellStyle.PLAIN);
    return frame;
  }

  /** A display after its first frame and its questions. */
  private TerminalWriter asked() {
    TerminalWriter display = display(Capabilities.FULL);
    display.show(frame("first"), SIZE);
    display.ask();
    written();
    return display;
  }

  private String next(TerminalWriter display, String words) {
    display.show(frame(words), SIZE);
    return written();
  }

  @Test
  void questionsAreSentOnceAndTheFenceLast() {
    TerminalWriter display = display(Capabilities.FULL);
    display.show(frame("first"), SIZE);
    written();
    display.ask();
    assertEquals("~]10;?~\\~]11;?~\\~[?u~[5;27H~[?2026$p~[27G~[4X~[c", written());
    display.ask();
    assertEquals("", written());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dumb", "linux", "vt100", "eterm-color", "screen"})
  void someTerminalsAreNotAsked(String term) {
    TerminalWriter display = display(Capabilities.of(Map.of("TERM", term)));
    display.show(frame("first"), SIZE);
    written();
    display.ask();
    assertEquals("", written());
  }

  @Test
  void whereNothingIsBlankUpdatesAreNotAskedForAndKept() {
    TerminalWriter display = display(Capabilities.FULL);
    var full = new Frame(SIZE);
    for (int row = 0; row < SIZE.rows(); row++) {
      full.repeat(row, 0, SIZE.columns(), "x", CellStyle.PLAIN);
    }
    display.show(full, SIZE);
    written();
    display.ask();
    assertEquals("~]10;?~\\~]11;?~\\~[?u~[c", written());
    answer(display, "\\e[?62c", 9);
    assertTrue(next(display, "next").startsWith("~[?2026h"));
  }

  /** As macOS Terminal and Konsole's kin do with what they do not know. */
  @Test
  void whatATerminalPrintsOfAQuestionIsNotSeen() {
    var emulator = new Emulator(SIZE.rows(), SIZE.columns(), Emulator.Opinion.OURS);
    TerminalWriter display = display(Capabilities.FULL);
    Frame frame = frame("first");
    frame.cursor(1, 3);
    display.show(frame, SIZE);
    display.ask();
    emulator.write(out.toString(UTF_8).replace("\u001b[?2026$p", "$p").getBytes(UTF_8));
    for (int row = 0; row < SIZE.rows(); row++) {
      for (int column = 0; column < SIZE.columns(); column++) {
        assertEquals(frame.cell(row, column).cluster(), emulator.at(row, column).cluster());
      }
    }
    assertEquals("1,3", emulator.cursor());
  }

  @ParameterizedTest
  @CsvSource({
    // answered: known and off, known and on, always on
    "'\\e[?2026;2$y \\e[?62c', true",
    "'\\e[?2026;1$y \\e[?62c', true",
    "'\\e[?2026;3$y \\e[?62c', true",
    // not recognized; always off; no answer to this question though to the last
    "'\\e[?2026;0$y \\e[?62c', false",
    "'\\e[?2026;4$y \\e[?62c', false",
    "'\\e[?62c', false",
    "'\\e[?1;2c', false",
    // no answer at all, or not the last one: nothing is known
    "'', true",
    "'\\e[?2026;0$y', true",
    // another mode, garbage, an answer after the last
    "'\\e[?2004;2$y \\e[?62c', false",
    "'\\e[?2026;2;9$y \\e[?62c', false",
    "'\\e[?$y \\e[?62c', false",
    "'\\e[?62c \\e[?2026;2$y', false",
  })
  void updatesAreMarkedUnlessTheTerminalDoesNotKnowThem(String output, boolean marked) {
    for (int piece : new int[] {1, 3, 1000}) {
      TerminalWriter display = asked();
      answer(display, output, piece);
      assertEquals(marked, next(display, "next").startsWith("~[?2026h"), output);
      assertNothingTyped();
    }
  }

  private void assertNothingTyped() {
    for (Input input : received) {
      assertTrue(
          input instanceof Input.Reply || input instanceof Input.EndOfInput, received.toString());
    }
    received.clear();
  }

  @Test
  void theKittyKeyboardIsSwitchedOnWhereItIsKnownAndOffAtTheEnd() {
    var emulator = new Emulator(SIZE.rows(), SIZE.columns(), Emulator.Opinion.OURS);
    TerminalWriter display = display(Capabilities.FULL);
    display.enter();
    display.show(frame("first"), SIZE);
    display.ask();
    answer(display, ALL, 1);
    display.mouse(true);
    display.show(frame("next"), SIZE);
    display.show(frame("again"), SIZE);
    emulator.write(out.toByteArray());
    assertEquals("?1000 ?1006 ?2004 aside u", emulator.switched());
    out.reset();
    display.leave();
    emulator.write(out.toByteArray());
    assertEquals("", emulator.switched());
    out.reset();
    display.enter();
    emulator.write(out.toByteArray());
    assertEquals("?1000 ?1006 ?2004 aside u", emulator.switched(), "as after a suspension");
    out.reset();
    display.mouse(false);
    display.mouse(false);
    display.leave();
    emulator.write(out.toByteArray());
    assertEquals("", emulator.switched());
  }

  @Test
  void anUnaskedAnswerSwitchesNothingOn() {
    TerminalWriter display = display(Capabilities.FULL);
    display.show(frame("first"), SIZE);
    written();
    answer(display, ALL, 1000);
    assertFalse(next(display, "next").contains("u"));
  }

  @Test
  void coloursArePassedOn() {
    answer(asked(), ALL, 1);
    assertTrue(received.contains(new Input.Reply("background", "rgb:1111/2222/3333")));
    assertTrue(received.contains(new Input.Reply("foreground", "rgb:dddd/dddd/dddd")));
  }

  /** Any mutilation of the answers leaves a display that works, and a reader who typed nothing. */
  @Test
  void garbageForAnAnswerDoesNoHarm() {
    var random = new Random(5);
    for (int round = 0; round < 300; round++) {
      var output = new StringBuilder(ALL.replace(" ", "").replace("\\e", "\u001b"));
      for (int i = random.nextInt(4); i >= 0; i--) {
        int at = random.nextInt(output.length());
        // a byte lost inside of a sequence, or another in its place; its beginning stays
        if (output.charAt(at) != 0x1b && output.charAt(Math.max(0, at - 1)) != 0x1b) {
          output.setCharAt(at, (char) ('0' + random.nextInt(10)));
        }
      }
      TerminalWriter display = asked();
      answer(display, output.toString(), 1 + random.nextInt(9));
      String next = next(display, "next");
      assertTrue(next.contains("next"), next);
    }
  }

  @Test
  void leavingWaitsBrieflyForAnswers() {
    assertTimeoutPreemptively(Duration.ofSeconds(40), () -> asked().settle());
    display(Capabilities.FULL).settle(); // nothing was asked
    long shortest = Long.MAX_VALUE;
    for (int tries = 0; tries < 5; tries++) { // a busy machine may stop at any of them
      TerminalWriter display = asked();
      answer(display, ALL, 1000);
      long before = System.nanoTime();
      display.settle();
      shortest = Math.min(shortest, System.nanoTime() - before);
    }
    assertTrue(shortest < 250_000_000, "all answers are there");
  }
}
