package lectern.terminal.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lectern.screen.Input;
import lectern.terminal.PacketInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class InputDecoderTest {

  /** The inputs of some bytes, nothing following them. */
  private static List<Input> decoded(byte[] bytes) {
    var inputs = new ArrayList<Input>();
    var decoder = new InputDecoder(inputs::add);
    for (byte b : bytes) {
      decoder.feed(b);
    }
    for (int i = 0; decoder.patience() > 0; i++) {
      assertTrue(i < 3, "never done");
      decoder.idle();
    }
    return inputs;
  }

  private static List<Input> decoded(String text) {
    return decoded(bytes(text));
  }

  /** Text in UTF-8, {@code \e} for Esc and {@code \xNN} for any byte. */
  private static byte[] bytes(String text) {
    var bytes = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\e", i)) {
        bytes.write(0x1b);
        i++;
      } else if (text.startsWith("\\x", i)) {
        bytes.write(Integer.parseInt(text, i + 2, i + 4, 16));
        i += 3;
      } else {
        int point = text.codePointAt(i);
        bytes.writeBytes(Character.toString(point).getBytes(UTF_8));
        i += Character.charCount(point) - 1;
      }
    }
    return bytes.toByteArray();
  }

  private static String written(List<Input> inputs) {
    return inputs.stream().map(InputDecoderTest::written).collect(Collectors.joining(" "));
  }

  private static String written(Input input) {
    return switch (input) {
      case Input.Key key -> key.written();
      case Input.Paste paste -> "paste[" + paste.text().replace("\n", "|") + "]";
      case Input.Resize resize -> "resize";
      case Input.Mouse mouse ->
          "mouse["
              + mouse.button()
              + (mouse.released() ? "-" : "+")
              + mouse.row()
              + ","
              + mouse.column()
              + "]";
      case Input.Focus focus -> focus.gained() ? "focus" : "blur";
      case Input.Reply reply -> reply.kind() + "[" + reply.value() + "]";
      case Input.EndOfInput end -> "end";
    };
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/lectern/terminal/keys.txt",
      delimiterString = "=>",
      quoteCharacter = '\0')
  void bytesAreInputs(String bytes, String inputs) {
    assertEquals(inputs == null ? "" : inputs, written(decoded(bytes)));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/lectern/terminal/keys.txt",
      delimiterString = "=>",
      quoteCharacter = '\0')
  void whatFollowsASequenceIsReadAlike(String bytes, String inputs) {
    // what waits for more (a lone Esc, half a character) has a meaning only at the end
    var waiting = new InputDecoder(input -> {});
    for (byte b : bytes(bytes)) {
      waiting.feed(b);
    }
    if (waiting.patience() == 0 && !bytes.equals("\\xc3")) {
      String together = inputs == null ? "j" : inputs + " j";
      assertEquals(together, written(decoded(bytes + "j")));
      assertEquals((together + " " + together).strip(), written(decoded((bytes + "j").repeat(2))));
    }
  }

  @Test
  void aLoneEscWaitsForTheRestOfASequence() {
    var inputs = new ArrayList<Input>();
    var decoder = new InputDecoder(inputs::add);
    assertEquals(0, decoder.patience());
    decoder.feed((byte) 0x1b);
    assertEquals(25, decoder.patience());
    assertTrue(inputs.isEmpty());
    decoder.idle();
    assertEquals("Esc", written(inputs));
    assertEquals(0, decoder.patience());
  }

  @Test
  void halfASequenceIsSwallowedWhenItsRestIsLost() {
    for (String half :
        List.of("\\e[1;5", "\\e]11;rgb:ff", "\\eP1$r", "\\e]11;x\\e", "\\e[M!", "\\e[[")) {
      assertEquals("", written(decoded(half)), half);
    }
  }

  @Test
  void aPasteWhoseEndIsLostIsStillAPaste() {
    assertEquals("paste[abc]", written(decoded("\\e[200~abc")));
  }

  @Test
  void aLongPasteIsCut() {
    var paste = new PasteReader();
    paste.begin();
    for (int i = 0; i < 3 << 20; i++) {
      assertFalse(paste.feed('a'));
    }
    assertEquals(1 << 20, paste.end().text().length());
  }

  @Test
  void endlessStringsAreGivenUp() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var inputs = new ArrayList<Input>();
          var decoder = new InputDecoder(inputs::add);
          for (byte b : bytes("\\e]11;")) {
            decoder.feed(b);
          }
          int fed = 0;
          for (; decoder.patience() > 0; fed++) {
            decoder.feed((byte) 'a');
          }
          assertTrue(fed <= 1 << 20);
          decoder.feed((byte) 'q');
          assertEquals("q", written(inputs));
        });
  }

  @Test
  void longSequencesAreSwallowed() {
    assertEquals("q", written(decoded("\\e[" + "1;".repeat(5000) + "Aq")));
    assertEquals("q", written(decoded("\\e[" + "9".repeat(300) + "Aq")));
    assertEquals("q", written(decoded("\\eO" + "5".repeat(5000) + "zq")));
    assertEquals("q", written(decoded("\\e]11;" + "x".repeat(5000) + "\\x07q")));
  }

  /** No control character is ever typed or pasted, whatever comes. */
  @Test
  void anyBytesAreReadWithoutHarm() {
    String[] pieces = {
      "\\e",
      "[",
      "]",
      "O",
      "P",
      "_",
      "?",
      "<",
      ";",
      ":",
      "1",
      "0",
      "200~",
      "\\e[201~",
      "M",
      "u",
      "\\x07",
      "\\e\\",
      "\\x00",
      "\\x18",
      "\\xc3",
      "\\xff",
      "\\x9b",
      "é",
      "漢",
      "😀",
      "a",
      "~",
      "$y"
    };
    var random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      var bytes = new java.io.ByteArrayOutputStream();
      for (int i = random.nextInt(24); i > 0; i--) {
        if (random.nextInt(4) == 0) {
          bytes.write(random.nextInt(256));
        } else {
          bytes.writeBytes(bytes(pieces[random.nextInt(pieces.length)]));
        }
      }
      for (Input input : decoded(bytes.toByteArray())) {
        assertTrue(harmless(input), () -> Arrays.toString(bytes.toByteArray()) + input);
      }
    }
  }

  private static boolean harmless(Input input) {
    Predicate<String> clean =
        text -> text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    return switch (input) {
      case Input.Key key ->
          !key.name().isEmpty() && clean.test(key.name()) && !key.name().equals(" ");
      case Input.Paste paste -> clean.test(paste.text());
      case Input.Reply reply -> clean.test(reply.value()) && reply.value().length() <= 4096;
      case Input.Mouse mouse -> mouse.row() >= 0 && mouse.column() >= 0;
      case Input.Resize resize -> false;
      case Input.Focus focus -> true;
      case Input.EndOfInput end -> false;
    };
  }

  /** The decoder itself must not care where the bytes were split: nothing is read ahead. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/lectern/terminal/keys.txt",
      delimiterString = "=>",
      quoteCharacter = '\0')
  void everySplitGivesTheSame(String bytes, String inputs) throws Exception {
    byte[] all = bytes(bytes);
    for (int split = 1; split < all.length; split++) {
      var got = new ArrayList<Input>();
      new InputThread(
              new PacketInputStream(
                  Arrays.copyOf(all, split), Arrays.copyOfRange(all, split, all.length)),
              got::add)
          .run();
      assertEquals(new Input.EndOfInput(), got.removeLast());
      assertEquals(inputs == null ? "" : inputs, written(got), "split at " + split);
    }
  }
}
