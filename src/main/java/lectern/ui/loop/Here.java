package lectern.ui.loop;

import lectern.document.Target;
import lectern.document.TextAnchor;
import lectern.essay.Tag;
import lectern.ui.panel.Panel;

/** A wish that the root of the program grants itself, since it concerns more than one screen. */
public sealed interface Here extends Wish {

  /** Say something in the status line until the next key. */
  record Say(String words) implements Here {}

  /** Put a panel over the screen. */
  record Show(Panel panel) implements Here {}

  /** Follow a link. */
  record Go(Target target) implements Here {}

  /** Stand at this offset of the essay's text; the place before goes on the back stack. */
  record Stand(int offset) implements Here {}

  /** Stand at a place of this essay or another; the place before goes on the back stack. */
  record Visit(String essay, TextAnchor anchor) implements Here {}

  /** Open an essay by its place on the shelf, counted from the open one. */
  record Neighbour(int steps) implements Here {}

  /** Go back (negative) or forward along the way that was read. */
  record Retrace(int steps) implements Here {}

  /** Set the open essay to the usual measure. */
  record UsualMeasure() implements Here {}

  /** Show the shelf, filtered by this tag. */
  record ShelfOf(Tag tag) implements Here {}

  /** Leave the screen for the one below it. */
  record Leave() implements Here {}

  /** Shows the address of a link as a QR code, or says why a phone has nothing to open there. */
  static Here qr(Target target) {
    return switch (target) {
      case Target.Web web -> new Show(new Panel.Qr(web.written()));
      case Target.Other other -> new Show(new Panel.Qr(other.written()));
      case Target.Broken broken -> new Show(new Panel.Qr(broken.repair()));
      case Target.Refused refused -> new Say("Never opened: " + refused.reason() + ".");
      case Target.Section section -> new Say("This link leads to a place in this very essay.");
      case Target.Local local -> new Say("This link leads to a file of this library.");
    };
  }
}
