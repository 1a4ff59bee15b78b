package lectern.ui.reader;

import lectern.screen.Input.Key;
import lectern.ui.loop.Bookmark;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;

/** Marking places with letters, and going to them. */
final class BookmarkUpdate {
  /** Typed instead of a letter, it leads back to where one was before. */
  private static final String BACK = "'";

  /** Asks for the letter of a new bookmark. */
  static Step<Reader> askNew(Reader reader) {
    return Step.to(reader.with(reader.navigation().with(new ReaderPrompt.BookmarkToSet())));
  }

  /** Asks for the letter of a bookmark to go to. */
  static Step<Reader> askOld(Reader reader) {
    return Step.to(reader.with(reader.navigation().with(new ReaderPrompt.BookmarkToVisit())));
  }

  /** Sets a bookmark at the place, if the key is a letter. */
  static Step<Reader> set(Reader reader, Key key) {
    Reader closed = closePrompt(reader);
    if (!isLetter(key)) {
      return refuse(closed, key);
    }
    var bookmark = new Bookmark(key.character(), reader.essay().id(), reader.anchor());
    Navigation navigation = closed.navigation();
    String words =
        "Bookmark " + bookmark.letter() + (bookmark.isCapital() ? ", for all essays." : " is set.");
    return Step.to(
        closed.with(navigation.with(navigation.bookmarks().and(bookmark))),
        new Cmd.SaveBookmark(bookmark),
        new RootEffect.ShowMessage(words));
  }

  /** Goes to the bookmark of a letter, or back. */
  static Step<Reader> go(Reader reader, Key key) {
    Reader closed = closePrompt(reader);
    if (key.name().equals(BACK)) {
      History.HistoryEntry stop = reader.history().before();
      return stop == null
          ? Step.say(closed, "There is nothing to go back to.")
          : Step.to(closed, new RootEffect.JumpTo(stop.essay(), stop.anchor()));
    }
    if (!isLetter(key)) {
      return refuse(closed, key);
    }
    Bookmark bookmark = reader.navigation().bookmarks().at(key.character());
    return bookmark == null
        ? Step.say(closed, "There is no bookmark " + key.character() + ".")
        : Step.to(closed, new RootEffect.JumpTo(bookmark.essay(), bookmark.anchor()));
  }

  /** What the status line asks before going to a bookmark. */
  static String question(Bookmarks bookmarks) {
    return bookmarks.all().isEmpty()
        ? "No bookmarks yet.  ' back to where you were"
        : "Go to bookmark:  " + bookmarks.letters() + "   ' back to where you were";
  }

  private static Reader closePrompt(Reader reader) {
    return reader.with(reader.navigation().with((ReaderPrompt) null));
  }

  private static Step<Reader> refuse(Reader reader, Key key) {
    return key.name().equals("Esc") ? Step.to(reader) : Step.say(reader, "A bookmark is a letter.");
  }

  private static boolean isLetter(Key key) {
    return key.types()
        && key.character().codePointCount(0, key.character().length()) == 1
        && Character.isLetter(key.character().codePointAt(0));
  }
}
