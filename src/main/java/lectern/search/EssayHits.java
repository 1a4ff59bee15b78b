package lectern.search;

import lectern.document.Document;
import lectern.document.SearchHits;

/** Finds where the words of a query stand in an essay that is open, as its result counted them. */
public final class EssayHits {
  private EssayHits() {}

  /**
   * All places, in time proportional to the text; on any thread.
   *
   * @param lang of the essay's head, or empty
   * @param typed the query as it was typed, its last word a prefix
   */
  public static SearchHits of(Document document, String lang, String typed) {
    String words = IndexedText.of(document).searchable();
    var finder = new HitFinder(SearchQuery.typed(typed).words(), new WordForms());
    String language = WordForms.language(lang, words);
    return SearchHits.at(words, HitFinder.places(finder.hits(words, language)));
  }
}
