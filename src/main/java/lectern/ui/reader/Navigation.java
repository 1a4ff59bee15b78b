package lectern.ui.reader;

import lectern.document.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * The reader's search, prompt, bookmarks and page history.
 *
 * @param searchHistory what was looked for in this session
 * @param searchText the essay as a search reads it, or null until it is needed
 * @param search what is looked for, or null
 * @param prompt what the next keys answer, or null
 * @param bookmarks the places that were marked
 * @param pageHistory the screens that were turned through
 */
record Navigation(
    SearchHistory searchHistory,
    @Nullable SearchText searchText,
    @Nullable SearchState search,
    @Nullable ReaderPrompt prompt,
    Bookmarks bookmarks,
    PageHistory pageHistory) {
  static final Navigation NONE =
      new Navigation(SearchHistory.NONE, null, null, null, Bookmarks.NONE, PageHistory.NONE);

  /** What is looked for and shown, or null. */
  @Nullable SearchState highlightedSearch() {
    return search != null && search.highlighted() ? search : null;
  }

  Navigation with(SearchHistory other) {
    return new Navigation(other, searchText, search, prompt, bookmarks, pageHistory);
  }

  Navigation with(@Nullable SearchText other) {
    return new Navigation(searchHistory, other, search, prompt, bookmarks, pageHistory);
  }

  Navigation with(@Nullable SearchState other) {
    return new Navigation(searchHistory, searchText, other, prompt, bookmarks, pageHistory);
  }

  Navigation with(@Nullable ReaderPrompt other) {
    return new Navigation(searchHistory, searchText, search, other, bookmarks, pageHistory);
  }

  Navigation with(Bookmarks other) {
    return new Navigation(searchHistory, searchText, search, prompt, other, pageHistory);
  }

  Navigation with(PageHistory other) {
    return new Navigation(searchHistory, searchText, search, prompt, bookmarks, other);
  }
}
