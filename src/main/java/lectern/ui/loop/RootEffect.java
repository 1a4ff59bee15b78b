package lectern.ui.loop;

import lectern.document.TableLocation;
import lectern.document.TextAnchor;
import lectern.document.target.Target;
import lectern.essay.NamedLibrary;
import lectern.essay.Tag;

/**
 * An effect that the root of the program carries out itself, as it concerns more than one screen.
 */
public sealed interface RootEffect extends Effect {

  /** Say something in the status line until the next key. */
  record ShowMessage(String words) implements RootEffect {}

  /** Put a panel about the open essay over it. */
  record ShowPanel(EssayPanel panel) implements RootEffect {}

  /** What such a panel shows of the essay. */
  enum EssayPanel {
    SOURCES,
    CONTENTS,
    NOTES,
    FACTS,
    TAGS
  }

  /** Put a table of the open essay on a screen of its own. */
  record ShowTable(TableLocation table) implements RootEffect {}

  /** Show an address as a QR code. */
  record ShowQr(String address) implements RootEffect {}

  /** Follow a link. */
  record FollowLink(Target target) implements RootEffect {}

  /** Stand at this offset of the essay's text; the place before goes on the back stack. */
  record MoveTo(int offset) implements RootEffect {}

  /** Stand at a place of this essay or another; the place before goes on the back stack. */
  record JumpTo(String essay, TextAnchor anchor) implements RootEffect {}

  /** Ask what to search the library for. */
  record OpenSearch() implements RootEffect {}

  /** Read the result that is selected, or search for the spelling that is. */
  record ReadResult() implements RootEffect {}

  /**
   * Read the result of the last search that comes after (positive) or before the one that is open.
   */
  record ReadNextResult(int steps) implements RootEffect {}

  /** List the libraries that can be opened. */
  record ListLibraries() implements RootEffect {}

  /** Open the shelf of another library. */
  record OpenLibrary(NamedLibrary library) implements RootEffect {}

  /** List what has to do with the open essay. */
  record ListRelated() implements RootEffect {}

  /** Go to the mark of this index and open its note; the place before goes on the back stack. */
  record OpenNoteAt(int mark) implements RootEffect {}

  /** Open the manual; the place before goes on the back stack. */
  record OpenManual() implements RootEffect {}

  /** Open an essay by its place on the shelf, counted from the open one. */
  record OpenNeighbour(int steps) implements RootEffect {}

  /** Go back (negative) or forward along the way that was read. */
  record StepHistory(int steps) implements RootEffect {}

  /** Put notes into the margin, or take them from there. */
  record ToggleMarginNotes() implements RootEffect {}

  /** Give the open essay the default measure. */
  record ResetMeasure() implements RootEffect {}

  /** Show the shelf, filtered by this tag. */
  record ShowTag(Tag tag) implements RootEffect {}

  /** Say that the essay ends here, and what comes after it. */
  record ShowEssayEnd() implements RootEffect {}

  /** Leave the screen for the one below it. */
  record CloseScreen() implements RootEffect {}

  /** Shows the address of a link as a QR code, or says why a phone has nothing to open there. */
  static RootEffect qr(Target target) {
    return switch (target) {
      case Target.Web web -> new ShowQr(web.address());
      case Target.Other other -> new ShowQr(other.address());
      case Target.Broken broken -> new ShowQr(broken.repair());
      case Target.Refused refused -> new ShowMessage("Never opened: " + refused.reason() + ".");
      case Target.Section section ->
          new ShowMessage("This link leads to a place in this very essay.");
      case Target.Local local -> new ShowMessage("This link leads to a file of this library.");
    };
  }
}
