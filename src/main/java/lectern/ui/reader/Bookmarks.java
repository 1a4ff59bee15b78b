package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.ui.loop.Bookmark;
import org.jspecify.annotations.Nullable;

/** The bookmarks that one can go to from an essay, by letter. */
record Bookmarks(List<Bookmark> all) {
  static final Bookmarks NONE = new Bookmarks(List.of());

  Bookmarks {
    all = List.copyOf(all);
  }

  static Bookmarks of(List<Bookmark> bookmarks) {
    Bookmarks some = NONE;
    for (Bookmark bookmark : bookmarks) {
      some = some.and(bookmark);
    }
    return some;
  }

  /** With another bookmark, instead of one of the same letter. */
  Bookmarks and(Bookmark bookmark) {
    var more = new ArrayList<Bookmark>(all);
    more.removeIf(one -> one.letter().equals(bookmark.letter()));
    more.add(bookmark);
    more.sort((a, b) -> a.letter().compareTo(b.letter()));
    return new Bookmarks(more);
  }

  /** The bookmark of a letter, or null. */
  @Nullable Bookmark at(String letter) {
    return all.stream()
        .filter(bookmark -> bookmark.letter().equals(letter))
        .findFirst()
        .orElse(null);
  }

  /** All letters, with blanks between them. */
  String letters() {
    return String.join(" ", all.stream().map(Bookmark::letter).toList());
  }
}
