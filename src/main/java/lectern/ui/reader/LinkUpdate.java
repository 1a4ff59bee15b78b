package lectern.ui.reader;

import java.util.LinkedHashSet;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.document.MarkdownLink;
import lectern.document.Reference;
import lectern.document.Reference.LinkReference;
import lectern.document.Reference.NoteReference;
import lectern.document.TableLocation;
import lectern.document.target.Target;
import lectern.layout.margin.MarginNotes.PlacedNote;
import lectern.screen.Input.Key;
import lectern.ui.key.Action;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import org.jspecify.annotations.Nullable;

/** Selecting what can be followed, and following it. */
final class LinkUpdate {
  /**
   * Selects the next (1) or previous (-1) reference: the first or last on the screen, then one
   * after the other, and those beyond the screen come into it.
   */
  static Step<Reader> select(Reader reader, int step, TextColumn column) {
    List<Integer> shown = shown(reader);
    int at = shown.indexOf(reader.selected());
    PlacedNote note =
        at >= 0 || reader.selected() < 0
            ? null
            : MarginLinks.around(reader, column, reader.selected());
    if (note != null
        && MarginLinks.inside(reader, note).contains(reader.selected() + step)
        && MarginLinks.shown(reader, column).contains(reader.selected() + step)) {
      return Step.to(reader.select(reader.selected() + step));
    }
    int next =
        at >= 0
            ? reader.selected() + step
            : note != null
                ? note.reference() + Math.max(0, step)
                : !shown.isEmpty()
                    ? (step > 0 ? shown.getFirst() : shown.getLast())
                    : beyond(reader, step);
    for (int i = next; i >= 0 && i < reader.document().plainText().references().size(); i += step) {
      Reader scrolled = reader.scrollIntoView(start(reader, i));
      // a link without words has nothing that could be highlighted
      if (shown(scrolled).contains(i)) {
        Reader selected = scrolled.select(i);
        return scrolled.top().equals(reader.top())
            ? Step.to(selected)
            : Step.to(selected, selected.savePlace());
      }
    }
    return Step.say(reader, none(reader, step));
  }

  private static List<Integer> shown(Reader reader) {
    return reader.page().references(reader.top(), reader.shownRows());
  }

  /** The first reference below a screen without any, or the last above it. */
  private static int beyond(Reader reader, int step) {
    int below = reader.document().plainText().referenceFrom(reader.page().offsetAt(reader.top()));
    return step > 0 ? below : below - 1;
  }

  private static String none(Reader reader, int step) {
    if (step > 0 && reader.awaitsRest()) {
      return "The rest of the essay is still being read.";
    }
    return reader.document().plainText().references().isEmpty()
        ? "There is nothing to follow in this essay."
        : step > 0 ? "No link or note further down." : "No link or note further up.";
  }

  /** Where a reference stands in the text. */
  static int start(Reader reader, int reference) {
    return reader.document().plainText().references().get(reference).start();
  }

  /** Follows what is selected; where nothing is, opens the table one is looking at. */
  static Step<Reader> selected(Reader reader, Keymap keymap, TextColumn column) {
    if (reader.selected() >= 0) {
      return follow(reader, reader.selected(), column);
    }
    TableLocation table = VisibleTables.shown(reader);
    return table == null
        ? Step.say(reader, nothingSelected("Nothing is selected", reader, keymap))
        : Step.to(reader, new RootEffect.ShowTable(table));
  }

  private static String nothingSelected(String words, Reader reader, Keymap keymap) {
    var legend = new KeyLegend(keymap, reader.context());
    return KeyLegend.sentence(
        words,
        legend.key(Action.NEXT_LINK, "selects a link or mark"),
        legend.key(Action.HINTS, "shows letters"),
        legend.key(Action.SELECT, "selects words"));
  }

  /** Opens the note of this number, as if its first mark had been followed. */
  static Step<Reader> note(Reader reader, int number, TextColumn column) {
    String digits = Integer.toString(number);
    for (Block block : reader.document().blocks()) {
      if (block instanceof Note note
          && (note.shown().equals(digits)
              || note.shown().equals("(" + digits + ")")
              || note.shown().equals("[" + digits + "]"))) {
        return open(reader.select(markOf(reader, note)), note, column);
      }
    }
    return Step.say(reader, "There is no note " + number + ".");
  }

  /** The mark of a note: one on the screen, else the first of all, or -1. */
  private static int markOf(Reader reader, Note note) {
    for (int i : shown(reader)) {
      if (isMark(reader, i, note)) {
        return i;
      }
    }
    for (int i = 0; i < reader.document().plainText().references().size(); i++) {
      if (isMark(reader, i, note)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(Reader reader, int reference, Note note) {
    return reader.document().plainText().references().get(reference).kind()
            instanceof NoteReference mark
        && mark.key().equals(note.key());
  }

  /**
   * Follows a reference of the page. A note that stands whole in the margin of the column is not
   * opened once more, but entered there.
   */
  static Step<Reader> follow(Reader reader, int index, TextColumn column) {
    Reference reference = reader.document().plainText().references().get(index);
    Reader selected = reader.select(index);
    return switch (reference.kind()) {
      case LinkReference to -> go(selected, to.target());
      case NoteReference mark -> mark(selected, mark, null, column);
    };
  }

  /** Follows a reference inside a note. */
  static Step<Reader> inNote(Reader reader, Popup popup, int index) {
    return switch (popup.text().plainText().references().get(index).kind()) {
      case LinkReference to -> go(reader, to.target());
      case NoteReference mark -> mark(reader, mark, popup, reader.column(false));
    };
  }

  private static Step<Reader> go(Reader reader, Target target) {
    return Step.to(reader, new RootEffect.FollowLink(target));
  }

  private static Step<Reader> mark(
      Reader reader, NoteReference mark, @Nullable Popup under, TextColumn column) {
    Note note = reader.document().note(mark.key());
    if (note == null && reader.awaitsRest()) {
      return Step.say(reader, "Its notes are still being read.");
    }
    if (note == null) {
      return Step.say(reader, "The essay cites a note " + mark.shown() + " but does not have it.");
    }
    return under == null
        ? open(reader, note, column)
        : Step.to(reader.with(popup(reader, note, under)));
  }

  private static Step<Reader> open(Reader reader, Note note, TextColumn column) {
    PlacedNote beside =
        reader.markRow() >= 0 && selectedKind(reader) instanceof NoteReference mark
            ? MarginLinks.whole(reader, column, mark)
            : null;
    if (beside == null) {
      return Step.to(reader.with(popup(reader, note, null)));
    }
    List<Integer> inside = MarginLinks.inside(reader, beside);
    return inside.isEmpty()
        ? Step.say(reader, "The whole note is in the margin.")
        : Step.to(reader.select(inside.getFirst()));
  }

  private static Popup popup(Reader reader, Note note, @Nullable Popup under) {
    return Popup.of(note, reader.document(), reader.page(), under);
  }

  /** The offset at which the words of a note stand in the text, or -1. */
  static int noteOffset(Document document, Note note) {
    int block = document.blocks().indexOf(note);
    return block < 0 ? -1 : document.plainText().blockStart(block);
  }

  /**
   * Shows letters over everything that can be followed: in the open note, else on the screen, in
   * the notes beside the text too.
   */
  static Step<Reader> hints(Reader reader, TextColumn column) {
    Popup popup = reader.popup();
    PopupBox box = PopupBox.of(reader);
    List<Integer> references =
        popup == null || box == null
            ? both(shown(reader), MarginLinks.shown(reader, column))
            : popup.page().references(popup.top(), box.rows());
    return references.isEmpty()
        ? Step.say(reader, "Nothing to follow here.")
        : Step.to(reader.withHints(new Hints(popup != null, references, "")));
  }

  private static List<Integer> both(List<Integer> text, List<Integer> margin) {
    var both = new LinkedHashSet<>(text);
    both.addAll(margin);
    return List.copyOf(both);
  }

  /** A key while hints are shown: a letter of a label; anything else takes them away. */
  static Step<Reader> hint(Reader reader, Hints hints, Key key, TextColumn column) {
    Hints typed = key.types() ? hints.withPrompt(key.character()) : null;
    if (typed == null) {
      return Step.to(reader.withHints(null));
    }
    int chosen = typed.chosen();
    if (chosen < 0) {
      return Step.to(reader.withHints(typed));
    }
    Reader unhinted = reader.withHints(null);
    Popup popup = unhinted.popup();
    if (popup != null && hints.inNote()) {
      PopupBox box = PopupBox.of(unhinted);
      Popup selected = popup.select(chosen, box == null ? 1 : box.rows());
      return popup.text().plainText().references().get(chosen).kind() instanceof NoteReference
          ? inNote(unhinted.with(selected), selected, chosen)
          : Step.to(unhinted.with(selected));
    }
    // A note opens at once; of a link the target is shown first, and Enter opens it.
    return unhinted.document().plainText().references().get(chosen).kind() instanceof NoteReference
        ? follow(unhinted, chosen, column)
        : Step.to(unhinted.select(chosen));
  }

  /** Copies the link that is selected, words and address, as Markdown. */
  static Step<Reader> copy(Reader reader, Keymap keymap) {
    LinkReference to = link(reader);
    return to == null
        ? noLink(reader, keymap)
        : Step.to(reader, new Cmd.CopyText(MarkdownLink.of(to.label(), to.target()), "the link"));
  }

  /** Copies the address of the link that is selected. */
  static Step<Reader> copyAddress(Reader reader, Keymap keymap) {
    LinkReference to = link(reader);
    return to == null
        ? noLink(reader, keymap)
        : Step.to(reader, new Cmd.CopyText(MarkdownLink.address(to.target()), "the address"));
  }

  /** Shows the address of the link that is selected as a QR code. */
  static Step<Reader> qr(Reader reader, Keymap keymap) {
    LinkReference to = link(reader);
    return to == null ? noLink(reader, keymap) : Step.to(reader, RootEffect.qr(to.target()));
  }

  private static Step<Reader> noLink(Reader reader, Keymap keymap) {
    return Step.say(reader, nothingSelected("No link is selected", reader, keymap));
  }

  /** The link that is selected, in the note that is open or in the text; or null. */
  private static @Nullable LinkReference link(Reader reader) {
    return selectedKind(reader) instanceof LinkReference to ? to : null;
  }

  /** What the selected reference leads to, or null when nothing is selected. */
  static Reference.@Nullable ReferenceKind selectedKind(Reader reader) {
    Popup popup = reader.popup();
    if (popup != null) {
      return popup.selected() < 0
          ? null
          : popup.text().plainText().references().get(popup.selected()).kind();
    }
    return reader.selected() < 0
        ? null
        : reader.document().plainText().references().get(reader.selected()).kind();
  }
}
