package lectern.ui.panel;

import java.util.List;
import lectern.screen.Frame;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.look.ContentArea;
import lectern.ui.look.StatusLine;
import lectern.ui.look.Theme;
import lectern.ui.look.Truncation;
import lectern.ui.qr.QrSquare;
import org.jspecify.annotations.Nullable;

/** Draws an address as a QR code over the whole screen, with the address in words below. */
final class QrView {
  /** Rows that the address may take. */
  private static final int MOST_ROWS = 3;

  static void draw(Frame frame, PanelContext context, Panel.QrPanel qr) {
    Theme theme = context.theme();
    int columns = frame.size().columns();
    int rows = frame.size().rows();
    ContentArea area = ContentArea.of(frame.size());
    String whole = Truncation.middle(qr.address(), MOST_ROWS * area.width(), frame.widths());
    List<String> address = Truncation.rows(whole, area.width(), frame.widths());
    // A row for what there is to tell, unless the square needs it.
    int least = address.size() + 1;
    QrSquare airy = QrSquare.of(qr.address(), columns, rows - least - 1);
    boolean spare = airy != null && airy.fits(columns, rows - least - 1);
    int others = spare ? least + 1 : least;
    QrSquare square = spare ? airy : QrSquare.of(qr.address(), columns, rows - others);
    frame.fill(0, 0, rows, columns, theme.text());
    int below = Math.max(0, rows - others);
    if (square != null && square.fits(columns, rows - others)) {
      int above = (rows - others - square.rows()) / 2;
      square.draw(frame, above, (columns - square.columns()) / 2);
    } else {
      Truncation.write(frame, 0, area.left(), area.width(), reason(square, others), theme.error());
      below = Math.min(1, below);
    }
    for (String part : address) {
      frame.write(below++, area.left(), columns, part, theme.text(), qr.address());
    }
    var legend = new KeyLegend(context.keymap(), KeyContext.PANEL);
    if (!context.message().isEmpty()) {
      StatusLine.message(frame, theme, Math.max(0, rows - 2), context.message());
    }
    StatusLine.hints(
        frame,
        theme.quiet(),
        rows - 1,
        "",
        legend.key(Action.COPY_ADDRESS, "copies the address"),
        legend.key(Action.CLOSE, "closes"));
  }

  private static String reason(@Nullable QrSquare square, int others) {
    return square == null
        ? "This address is too long for a QR code."
        : "The QR code needs " + square.columns() + "×" + (square.rows() + others) + " cells.";
  }
}
