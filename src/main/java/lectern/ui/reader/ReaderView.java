package lectern.ui.reader;

import java.util.List;
import lectern.document.OutlineEntry;
import lectern.document.Reference;
import lectern.document.Reference.LinkReference;
import lectern.document.Reference.NoteReference;
import lectern.document.TableLocation;
import lectern.document.TextUnits;
import lectern.document.target.Target;
import lectern.essay.ReadingTime;
import lectern.layout.Line;
import lectern.layout.Span;
import lectern.layout.margin.MarginNotes.PlacedNote;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.ui.key.Action;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.look.ContentArea;
import lectern.ui.look.PageView;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import org.jspecify.annotations.Nullable;

/** Draws an essay: the page, the note over it, hints, and the status line. */
public final class ReaderView {
  private static final String BETWEEN = " · ";

  private ReaderView() {}

  /**
   * Draws the reader on an empty frame.
   *
   * @param inMargin whether notes stand in the margin where there is room
   * @param message what stands in the status line instead of the place, or empty
   */
  public static void draw(
      Frame frame, Theme theme, Keymap keymap, Reader reader, boolean inMargin, String message) {
    TextColumn column = reader.column(inMargin);
    PageView.draw(
        frame,
        theme,
        reader.page(),
        reader.top(),
        0,
        reader.shownRows(),
        column.left(),
        reader.selected());
    MarginView.draw(frame, theme, keymap, reader, column);
    Selection selection = reader.selection();
    if (selection != null) {
      PageView.highlight(frame, reader.lines(), column.left(), selection.start(), selection.end());
    }
    SearchState search = reader.navigation().highlightedSearch();
    if (search != null) {
      List<Line> lines = reader.lines();
      HitView.highlight(frame, theme, search, lines, 0, column.left(), 0);
    }
    Popup popup = reader.popup();
    PopupBox box = PopupBox.of(reader);
    if (popup != null && box != null) {
      note(frame, theme, popup, box, column);
      if (search != null) {
        List<Line> lines = popup.page().lines(popup.top(), box.rows());
        int shift = LinkUpdate.noteOffset(reader.document(), popup.note());
        HitView.highlight(frame, theme, search, lines, box.row(), column.left(), shift);
      }
    }
    Hints hints = reader.hints();
    if (hints != null) {
      hints(frame, theme, reader, hints, column);
    }
    if (reader.size().rows() > reader.height()) {
      var legend = new KeyLegend(keymap, reader.context());
      status(frame, column.status(reader.size()), theme, legend, reader, message);
    }
  }

  private static void note(Frame frame, Theme theme, Popup popup, PopupBox box, TextColumn column) {
    int width = frame.size().columns();
    int left = Math.max(0, column.left() - 2);
    int right = Math.min(width, column.left() + column.measure() + 2);
    frame.fill(box.row(), 0, box.rows(), width, theme.text());
    frame.fill(box.rule(), 0, 1, width, theme.text());
    frame.repeat(box.rule(), left, right - left, "─", theme.quiet());
    String name = " " + popup.note().shown() + " ";
    Truncation.write(frame, box.rule(), column.left(), column.measure(), name, theme.loud());
    String more = more(popup, box);
    int at = column.left() + column.measure() - frame.cells(more);
    if (at > column.left() + frame.cells(name)) {
      frame.write(box.rule(), at, more, theme.quiet());
    }
    PageView.draw(
        frame,
        theme,
        popup.page(),
        popup.top(),
        box.row(),
        box.rows(),
        column.left(),
        popup.selected());
  }

  /** Says whether the note goes on above or below what is shown. */
  private static String more(Popup popup, PopupBox box) {
    boolean above = popup.top().compareTo(popup.page().first()) > 0;
    boolean below = !popup.page().showsEnd(popup.top(), box.rows());
    return above && below ? " ↑↓ more " : below ? " ↓ more " : above ? " ↑ more " : "";
  }

  private static void hints(
      Frame frame, Theme theme, Reader reader, Hints hints, TextColumn column) {
    Popup popup = reader.popup();
    PopupBox box = PopupBox.of(reader);
    int firstRow = 0;
    List<Line> lines = reader.lines();
    if (hints.inNote() && popup != null && box != null) {
      firstRow = box.row();
      lines = popup.page().lines(popup.top(), box.rows());
    }
    List<String> labels = hints.labels();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (!label.startsWith(hints.typed())) {
        continue;
      }
      int reference = hints.references().get(i);
      String rest = label.substring(hints.typed().length());
      if (!hint(frame, theme, lines, firstRow, column.left(), reference, rest) && !hints.inNote()) {
        for (PlacedNote note : MarginLinks.notes(reader, column)) {
          hint(frame, theme, note.lines(), note.row(), column.notesLeft(), reference, rest);
        }
      }
    }
  }

  /** Writes a label where a reference begins on these lines; false where it does not. */
  private static boolean hint(
      Frame frame,
      Theme theme,
      List<Line> lines,
      int row,
      int column,
      int reference,
      String label) {
    for (int line = 0; line < lines.size(); line++) {
      Span span = first(lines.get(line).spans(), reference);
      if (span != null) {
        frame.write(row + line, column + span.column(), label, theme.hint());
        return true;
      }
    }
    return false;
  }

  private static @Nullable Span first(List<Span> spans, int reference) {
    return spans.stream().filter(span -> span.reference() == reference).findFirst().orElse(null);
  }

  private static void status(
      Frame frame, ContentArea area, Theme theme, KeyLegend legend, Reader reader, String message) {
    int row = frame.size().rows() - 1;
    Reference.ReferenceKind selected = LinkUpdate.selectedKind(reader);
    ReaderPrompt prompt = reader.navigation().prompt();
    if (prompt != null) {
      ReaderPromptView.draw(frame, area, theme, row, prompt, reader);
    } else if (!message.isEmpty()) {
      StatusLine.message(frame, area, theme, row, message);
    } else if (reader.hints() != null) {
      StatusLine.message(
          frame, area, theme, row, "Type the letters of what to follow; any other key cancels.");
    } else if (reader.selection() != null) {
      selection(frame, area, theme, legend, reader, reader.selection(), row);
    } else if (selected != null) {
      String target = target(selected, legend, reader);
      StatusLine.target(frame, area, theme, row, target, styleOf(theme, selected, reader));
    } else if (reader.popup() != null) {
      StatusLine.hints(frame, area, theme.quiet(), row, markAway(reader), ofNote(legend));
    } else {
      place(frame, area, theme, legend, reader, row);
    }
  }

  private static void selection(
      Frame frame,
      ContentArea area,
      Theme theme,
      KeyLegend legend,
      Reader reader,
      Selection selection,
      int row) {
    int words = new TextUnits(reader.document()).words(selection.start(), selection.end());
    String selected = SelectionUpdate.describe(words) + " selected";
    String copy = legend.key(Action.COPY, "copies");
    String all =
        KeyLegend.line(
            legend.key(Action.SELECT, "more"),
            legend.key(Action.OTHER_END, "other end"),
            copy,
            legend.key(Action.CLOSE, "cancels"));
    // The count is never cut for keys.
    boolean fits = frame.cells(selected) + 2 + frame.cells(all) <= area.width();
    StatusLine.ends(frame, area, theme.text(), row, selected, fits ? all : copy);
  }

  private static void place(
      Frame frame, ContentArea area, Theme theme, KeyLegend legend, Reader reader, int row) {
    OutlineEntry section = reader.section();
    String title = reader.essay().head().title();
    String offer = ofTable(legend, reader);
    int minutes = offer.isEmpty() || frame.size().columns() >= 60 ? reader.minutesLeft() : 0;
    String percent = reader.document().isEmpty() ? "" : reader.percent() + "%";
    String right = percent + (minutes > 0 ? " · " + ReadingTime.words(minutes) + " left" : "");
    int room = area.width() - frame.cells(offer + right) - 2;
    String both =
        section == null || section.words().equals(title)
            ? title
            : Truncation.end(title + BETWEEN + section.words(), room, frame.widths());
    // A section of which there is not one word says nothing.
    String left = both.startsWith(title + BETWEEN) ? both : title;
    StatusLine.ends(frame, area, theme.quiet(), row, left, offer + right);
  }

  /** The key that opens the table on the screen, where the column is too narrow for it. */
  private static String ofTable(KeyLegend legend, Reader reader) {
    TableLocation table = VisibleTables.shown(reader);
    String key = legend.key(Action.FOLLOW, "opens the table");
    return table == null || key.isEmpty() || !VisibleTables.isCramped(reader, table)
        ? ""
        : key + " · ";
  }

  /** Which way the mark of the open note stands, where that is beyond the screen. */
  private static String markAway(Reader reader) {
    if (reader.selected() < 0 || reader.markRow() >= 0) {
      return "";
    }
    boolean above = LinkUpdate.start(reader, reader.selected()) < reader.offset();
    return above ? "its mark is further up" : "its mark is further down";
  }

  private static String[] ofNote(KeyLegend legend) {
    return new String[] {
      legend.key(Action.NEXT_LINK, "next"),
      legend.key(Action.GO_TO_NOTE, "to the note"),
      legend.key(Action.CLOSE, "closes")
    };
  }

  /** Where the selected reference leads, in full, with what can be done about it. */
  private static String target(Reference.ReferenceKind kind, KeyLegend legend, Reader reader) {
    return switch (kind) {
      case LinkReference to ->
          switch (to.target()) {
            case Target.Web web -> web.address();
            case Target.Other other -> other.address();
            case Target.Local local -> local.address();
            case Target.Section section -> section.address();
            case Target.Broken broken ->
                broken.address() + "  " + legend.mistyped(Action.FOLLOW, broken.repair());
            case Target.Refused refused ->
                refused.address() + "  is never opened: " + refused.reason();
          };
      case NoteReference mark ->
          reader.document().note(mark.key()) == null
              ? "This mark has no note in the essay."
              : reader.popup() == null
                  ? legend.key(Action.FOLLOW, "opens this note.")
                  : KeyLegend.line(ofNote(legend));
    };
  }

  private static CellStyle styleOf(Theme theme, Reference.ReferenceKind kind, Reader reader) {
    return switch (kind) {
      case LinkReference to ->
          to.target() instanceof Target.Broken || to.target() instanceof Target.Refused
              ? theme.error()
              : theme.text();
      case NoteReference mark ->
          reader.document().note(mark.key()) == null ? theme.error() : theme.quiet();
    };
  }
}
