package lectern.terminal.input;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import lectern.screen.Input;

/**
 * Turns the bytes of a terminal into inputs, one byte at a time, however they were split on their
 * way.
 *
 * <p>Unknown sequences are dropped as a whole, so that no part of them is taken for keys. Follows
 * ECMA-48, the VT500 parser of Paul Williams, xterm's control sequences, and the kitty keyboard
 * protocol.
 */
final class InputDecoder {
  private static final int ESCAPE = 0x1b;
  private static final int BELL = 0x07;
  private static final int CANCEL = 0x18;
  private static final int SUBSTITUTE = 0x1a;

  private static final int NO_PATIENCE = 0;

  /** How long a lone Esc waits for the rest of a sequence, in milliseconds. */
  private static final int ESCAPE_PATIENCE = 25;

  /** How long the rest of a sequence may take on a bad line. */
  private static final int SEQUENCE_PATIENCE = 1000;

  private static final int PASTE_PATIENCE = 5000;

  private static final int LONGEST_SEQUENCE = 256;
  private static final int LONGEST_STRING = 4096;

  /** A string that never ends is given up, so that keys come through again. */
  private static final int ENDLESS_STRING = 1 << 20;

  private enum DecoderState {
    GROUND,
    ESCAPE,
    SEQUENCE,
    SINGLE_SHIFT,
    STRING,
    STRING_ESCAPE,
    OLD_MOUSE,
    CONSOLE_KEY,
    PASTE
  }

  private final Consumer<Input> sink;
  private final Utf8Decoder characters = new Utf8Decoder();
  private final PasteReader paste = new PasteReader();
  private final StringBuilder sequence = new StringBuilder();
  private final ByteArrayOutputStream string = new ByteArrayOutputStream();
  private DecoderState state = DecoderState.GROUND;

  /**
   * How many Esc came before what is read now: one is a prefix, or Alt, and two are Esc and Alt.
   */
  private int escapes;

  private int stringKind;
  private int swallowed;

  InputDecoder(Consumer<Input> sink) {
    this.sink = sink;
  }

  /**
   * How many milliseconds to wait for the next byte before {@link #idle} is called; 0 when nothing
   * is pending.
   */
  int patience() {
    return switch (state) {
      case GROUND -> NO_PATIENCE;
      case ESCAPE -> ESCAPE_PATIENCE;
      case SEQUENCE, SINGLE_SHIFT -> sequence.isEmpty() ? ESCAPE_PATIENCE : SEQUENCE_PATIENCE;
      case STRING -> swallowed == 0 ? ESCAPE_PATIENCE : SEQUENCE_PATIENCE;
      case STRING_ESCAPE, OLD_MOUSE, CONSOLE_KEY -> SEQUENCE_PATIENCE;
      case PASTE -> PASTE_PATIENCE;
    };
  }

  /** Whether a paste has begun whose end has not come yet. */
  boolean isPasting() {
    return state == DecoderState.PASTE;
  }

  /** Decides what is pending, as nothing followed in time. */
  void idle() {
    DecoderState pending = state;
    ground();
    switch (pending) {
      case ESCAPE -> escapes();
      case SEQUENCE, SINGLE_SHIFT, STRING -> {
        // Alt with the character that would begin a sequence
        if (pending == DecoderState.STRING ? swallowed == 0 : sequence.isEmpty()) {
          character(stringKind, true);
        }
        escapes = 0;
      }
      case PASTE -> sink.accept(paste.end());
      case GROUND, STRING_ESCAPE, OLD_MOUSE, CONSOLE_KEY -> escapes = 0;
    }
  }

  private void escapes() {
    for (; escapes > 0; escapes--) {
      key("Esc", false, false);
    }
  }

  /** Takes the next byte. */
  void feed(byte signed) {
    int b = signed & 0xff;
    switch (state) {
      case GROUND -> ground(b);
      case ESCAPE -> escape(b);
      case SEQUENCE -> sequence(b);
      case SINGLE_SHIFT -> singleShift(b);
      case STRING -> string(b);
      case STRING_ESCAPE -> stringEscape(b);
      case OLD_MOUSE -> {
        if (--swallowed == 0) {
          ground();
        }
      }
      case CONSOLE_KEY -> {
        ground();
        // the Linux console says F1 to F5 as ESC [ [ A to E
        if (b >= 'A' && b <= 'E') {
          sink.accept(new Input.Key("F" + (char) (b - 'A' + '1'), false, escapes > 1, false));
        }
        escapes = 0;
      }
      case PASTE -> {
        if (paste.feed(b)) {
          ground();
          sink.accept(paste.end());
        }
      }
    }
  }

  private void ground() {
    state = DecoderState.GROUND;
  }

  private void ground(int b) {
    if (characters.pending() && !characters.continues(b)) {
      typed(characters.broken());
    }
    if (b == ESCAPE) {
      escapes = 1;
      state = DecoderState.ESCAPE;
    } else if (b < 0x80) {
      character(b, escapes > 0);
      escapes = 0;
    } else {
      typed(characters.feed(b));
    }
  }

  private void typed(int point) {
    if (point == Utf8Decoder.MORE) {
      return;
    }
    // U+0080 to U+009F are control characters, too.
    if (point >= 0xa0) {
      sink.accept(new Input.Key(Character.toString(point), false, escapes > 0, false));
    }
    escapes = 0;
  }

  private void character(int b, boolean alt) {
    sink.accept(KeySequences.ascii(b, alt));
  }

  private void key(String name, boolean ctrl, boolean alt) {
    sink.accept(new Input.Key(name, ctrl, alt, false));
  }

  private void escape(int b) {
    stringKind = b;
    sequence.setLength(0);
    swallowed = 0;
    switch (b) {
      case ESCAPE -> {
        if (escapes == 2) {
          key("Esc", false, false);
        } else {
          escapes++;
        }
      }
      case '[' -> state = DecoderState.SEQUENCE;
      case 'O' -> state = DecoderState.SINGLE_SHIFT;
      case ']', 'P', '_', '^', 'X' -> {
        string.reset();
        state = DecoderState.STRING;
      }
      default -> {
        ground();
        if (escapes == 2) {
          key("Esc", false, false);
          escapes = 1;
        }
        ground(b);
      }
    }
  }

  /** A control sequence: parameters and intermediates up to a final byte (ECMA-48 5.4). */
  private void sequence(int b) {
    if (interrupted(b)) {
      return;
    }
    if (b == '[' && sequence.isEmpty()) {
      state = DecoderState.CONSOLE_KEY;
    } else if (b >= 0x40 && b < 0x7f) {
      ground();
      finish((char) b);
    } else if (b >= 0x20 && b < 0x40 && sequence.length() <= LONGEST_SEQUENCE) {
      sequence.append((char) b);
    }
  }

  private void finish(char last) {
    boolean alt = escapes > 1;
    escapes = 0;
    if (sequence.length() > LONGEST_SEQUENCE) {
      return;
    }
    String body = sequence.toString();
    if (last == 'M' && body.isEmpty()) {
      swallowed = 3;
      state = DecoderState.OLD_MOUSE;
    } else if (last == '~' && body.equals("200")) {
      paste.begin();
      state = DecoderState.PASTE;
    } else {
      Input input = ControlSequence.input(body, last);
      if (input instanceof Input.Key key && alt) {
        sink.accept(new Input.Key(key.name(), key.ctrl(), true, key.shift()));
      } else if (input != null) {
        sink.accept(input);
      }
    }
  }

  /** Keys of the keypad and F1 to F4 (SS3), at times with modifiers before the last byte. */
  private void singleShift(int b) {
    if (interrupted(b)) {
      return;
    }
    if ((b >= '0' && b <= '9') || b == ';') {
      if (sequence.length() <= LONGEST_SEQUENCE) {
        sequence.append((char) b);
      }
      return;
    }
    ground();
    boolean alt = escapes > 1;
    escapes = 0;
    Input.Key key = KeySequences.singleShift(sequence, (char) b, alt);
    if (key != null) {
      sink.accept(key);
    }
  }

  /** Whether this byte ends a sequence before its time. */
  private boolean interrupted(int b) {
    if (b == ESCAPE) {
      escapes = 1;
      state = DecoderState.ESCAPE;
      return true;
    }
    if (b == CANCEL || b == SUBSTITUTE || b >= 0x80) {
      escapes = 0;
      ground();
      if (b >= 0x80) {
        ground(b);
      }
      return true;
    }
    return false;
  }

  /** The string of an OSC, DCS, APC, PM or SOS, up to ST; an OSC may end with BEL. */
  private void string(int b) {
    if (b == ESCAPE) {
      state = DecoderState.STRING_ESCAPE;
    } else if (b == CANCEL || b == SUBSTITUTE || ++swallowed > ENDLESS_STRING) {
      escapes = 0;
      ground();
    } else if (b == BELL && stringKind == ']') {
      endString();
    } else if (string.size() <= LONGEST_STRING) {
      string.write(b);
    }
  }

  private void stringEscape(int b) {
    if (b == '\\') {
      endString();
    } else {
      escapes = 1;
      state = DecoderState.ESCAPE;
      escape(b);
    }
  }

  private void endString() {
    escapes = 0;
    ground();
    if (stringKind == ']' && string.size() <= LONGEST_STRING) {
      Input.Reply reply = TerminalReplies.command(string.toByteArray());
      if (reply != null) {
        sink.accept(reply);
      }
    }
  }
}
