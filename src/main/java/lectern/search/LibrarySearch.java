package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lectern.document.PlainTextRange;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.ReadingProgress;
import lectern.essay.SearchResult;
import lectern.essay.Snippet;
import lectern.search.HitFinder.Hit;
import lectern.search.IndexedEssays.IndexedEssay;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** One search of an index, as it stands. */
final class LibrarySearch {
  /** Lucene counts every form of every word in every field. */
  private static final int MOST_TERMS = 1 << 16;

  /** Results that a screen has room for; their sentences take most of the time. */
  private static final int SCREEN = 20;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final WordForms forms;
  private final IndexedEssays indexed;

  LibrarySearch(IndexReader reader, WordForms forms, IndexedEssays indexed) {
    IndexSearcher.setMaxClauseCount(MOST_TERMS);
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.forms = forms;
    this.indexed = indexed;
  }

  /** An essay that answers to a query. */
  private record ScoredEssay(float score, IndexedEssay indexed) {}

  SearchAnswer answer(
      SearchQuery query,
      Map<String, ReadingProgress> progressById,
      int limit,
      BooleanSupplier cancelled,
      Consumer<SearchAnswer> first)
      throws IOException {
    List<ScoredEssay> matches = matches(query, progressById);
    var titles = Stream.concat(query.words().stream(), query.titleWords().stream()).toList();
    var inTitle = new HitFinder(titles, forms);
    var inText = new HitFinder(query.words(), forms);
    var results = new ArrayList<SearchResult>();
    for (ScoredEssay scored : matches.subList(0, Math.min(limit, matches.size()))) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      if (results.size() == SCREEN) {
        first.accept(new SearchAnswer(query, results, matches.size(), List.of()));
      }
      results.add(result(scored, inTitle, inText));
    }
    List<String> suggestions =
        matches.isEmpty() && !cancelled.getAsBoolean()
            ? new QuerySuggester(reader, forms, indexed, this::written).of(query)
            : List.of();
    return new SearchAnswer(query, results, matches.size(), suggestions);
  }

  private List<ScoredEssay> matches(SearchQuery query, Map<String, ReadingProgress> progressById)
      throws IOException {
    int most = Math.max(1, reader.maxDoc());
    TopDocs found = searcher.search(new TermQueries(reader, forms).of(query), most);
    @Nullable IndexedEssay[] essays = indexed.byDocument();
    var conditions = new HeadConditions(query);
    var sorted = new ArrayList<ScoredEssay>(found.scoreDocs.length);
    for (ScoreDoc one : found.scoreDocs) {
      IndexedEssay known = essays[one.doc];
      if (known != null) {
        Essay essay = known.essay();
        ReadingProgress progress = progressById.getOrDefault(essay.id(), ReadingProgress.NONE);
        if (conditions.matches(essay, progress, known.language())) {
          sorted.add(new ScoredEssay(one.score, known));
        }
      }
    }
    sorted.sort(LibrarySearch::compare); // which is quick, as only equal ones change places
    return sorted;
  }

  /** Best first; of a common word thousands are equal, so their dates are compared but once. */
  private static int compare(ScoredEssay a, ScoredEssay b) {
    int order = Float.compare(b.score(), a.score());
    return order != 0 ? order : Integer.compare(a.indexed().rank(), b.indexed().rank());
  }

  private SearchResult result(ScoredEssay scored, HitFinder inTitle, HitFinder inText)
      throws IOException {
    Essay essay = scored.indexed().essay();
    String language = scored.indexed().language();
    List<PlainTextRange> titleHits = HitFinder.places(inTitle.hits(essay.head().title(), language));
    IndexedText text = text(scored.indexed().document());
    String searchable = text.searchable();
    List<Hit> hits = inText.hits(searchable, language);
    if (hits.isEmpty()) {
      String preview = essay.preview();
      List<PlainTextRange> places = HitFinder.places(inText.hits(preview, language));
      var passage =
          new BestSentence(preview, List.of())
              .passage(new PlainTextRange(0, preview.length()), places);
      return new SearchResult(essay, titleHits, passage, 0, TextAnchor.START);
    }
    var best = new BestSentence(searchable, text.marks());
    PlainTextRange sentence = best.among(hits);
    List<PlainTextRange> places = HitFinder.places(hits);
    List<PlainTextRange> inside =
        places.stream()
            .filter(place -> place.end() > sentence.start() && place.start() < sentence.end())
            .toList();
    Snippet passage = best.passage(sentence, inside);
    int more = places.size() - passage.hits().size();
    int first = Math.max(sentence.start(), inside.getFirst().start());
    TextAnchor anchor = text.anchor(first);
    return new SearchResult(essay, titleHits, passage, more, anchor);
  }

  private IndexedText text(int document) throws IOException {
    return IndexedText.decoded(indexed.body(document));
  }

  /** A word as an essay writes it. */
  private String written(String folded) throws IOException {
    ScoreDoc[] found = searcher.search(TermQueries.exactly(folded), 1).scoreDocs;
    if (found.length == 0) {
      return folded;
    }
    return WordSplitter.words(text(found[0].doc).searchable()).stream()
        .filter(word -> word.folded().equals(folded))
        .findFirst()
        .map(Word::written)
        .orElse(folded);
  }
}
