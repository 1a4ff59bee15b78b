package lectern.ui.loop;

import lectern.document.PlainText;
import lectern.document.TextAnchor;

/** Something to be done outside the pure program; what comes of it arrives as a {@link Msg}. */
public sealed interface Cmd extends Wish {

  /** Read an essay of the library. */
  record Open(String id, Arrival arrival) implements Cmd {}

  /** Remember where the reader stands in an essay. */
  record Keep(String id, TextAnchor anchor, int percent, boolean finished) implements Cmd {}

  /** Remember an essay as finished, or as never read. */
  record Finish(String id, boolean finished) implements Cmd {}

  /** Read a long text for searching. */
  record Read(PlainText plain) implements Cmd {}

  /** Remember a place under a letter. */
  record SetMark(Mark mark) implements Cmd {}

  /** Give the essay's file to the reader's editor, at this place; nothing happens meanwhile. */
  record Edit(String id, PlainText plain, int offset) implements Cmd {}

  /** Open an address in the browser. */
  record Browse(String address) implements Cmd {}

  /** Put a text on the reader's clipboard; {@code what} names it in one word or two. */
  record Copy(String text, String what) implements Cmd {}

  /** Walk the folder again. */
  record Scan() implements Cmd {}

  /** Have the terminal tell of clicks and the wheel, or leave them to its own selecting of text. */
  record Mouse(boolean on) implements Cmd {}

  /** Draw the whole screen again, whatever the terminal shows. */
  record Redraw() implements Cmd {}

  /** Give the terminal back until the reader returns. */
  record Suspend() implements Cmd {}

  /** End the program. */
  record Quit() implements Cmd {}
}
