package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lectern.essay.ReadingProgress;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import lectern.ui.loop.Bookmark;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as one library sees it: it knows essays by their whole paths, a library by ids.
 *
 * @param texts the fingerprint of every text that was seen in this session, by id
 */
public record LibraryLedger(Ledger ledger, String root, Map<String, Long> texts) {

  /** What a ledger says of the essays below this folder. */
  public static LibraryLedger of(Ledger ledger, Path folder) {
    return new LibraryLedger(ledger, root(folder), new ConcurrentHashMap<>());
  }

  /** One folder has one name in the ledger, by whatever links it was reached. */
  private static String root(Path folder) {
    try {
      return folder.toRealPath().toString();
    } catch (IOException gone) {
      return folder.toAbsolutePath().normalize().toString();
    }
  }

  /** The name of an essay in the ledger. */
  String key(String id) {
    return above() + id;
  }

  private String above() {
    return root + "/";
  }

  /** What is saved of an essay, or null. */
  @Nullable EssayRecord record(String id) {
    return ledger.record(key(id));
  }

  /** The same with the fingerprint that the essay's text is known to have. */
  EssayRecord known(String id, EssayRecord record) {
    Long text = texts.get(id);
    return text == null ? record : record.with(text);
  }

  /** How far each essay that the ledger knows was read, by its id. */
  public Map<String, ReadingProgress> progressById() {
    var progressById = new HashMap<String, ReadingProgress>();
    ledger
        .all()
        .forEach((key, record) -> {
          if (key.startsWith(above())) {
            progressById.put(id(key), record.progress());
          }
        });
    return progressById;
  }

  private String id(String key) {
    return key.substring(above().length());
  }

  /** A bookmark as the ledger saves it. */
  lectern.state.BookmarkEntry record(Bookmark bookmark, long now) {
    return new lectern.state.BookmarkEntry(
        key(bookmark.essay()), bookmark.letter(), bookmark.anchor(), now);
  }

  /** The bookmarks one can go to from an essay, of each capital the latest last. */
  List<Bookmark> bookmarks(String essay) {
    return bookmarks().stream().filter(one -> one.isReachableFrom(essay)).toList();
  }

  /** All bookmarks in the library, the latest last. */
  List<Bookmark> bookmarks() {
    var bookmarks = new ArrayList<Bookmark>();
    var earliestFirst = new ArrayList<>(ledger.bookmarks());
    earliestFirst.sort((a, b) -> Long.compare(a.when(), b.when()));
    for (lectern.state.BookmarkEntry entry : earliestFirst) {
      if (entry.key().startsWith(above())) {
        bookmarks.add(new Bookmark(entry.letter(), id(entry.key()), entry.anchor()));
      }
    }
    return bookmarks;
  }
}
