package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import lectern.text.EditDistance;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Finds words of the library that are spelt nearly as a word that no essay holds. */
final class QuerySuggester {
  private static final int MOST = 3;

  /** A short word is near too many others. */
  private static final int SHORT = 4;

  private final IndexReader reader;
  private final WordForms forms;

  /** What stands in an essay where the index has a folded word. */
  interface Original {
    String of(String folded) throws IOException;
  }

  private final Original original;

  QuerySuggester(IndexReader reader, WordForms forms, Original original) {
    this.reader = reader;
    this.forms = forms;
    this.original = original;
  }

  private record Candidate(String word, int distance, int essays) {}

  /** The query with words that the library holds for those it does not; none where all are held. */
  List<String> of(SearchQuery query) throws IOException {
    var asked = new ArrayList<Clause.Words>();
    var near = new ArrayList<List<String>>();
    var queries = new TermQueries(reader, forms);
    for (Clause.Words words : query.words()) {
      List<QueryWord> sought = QueryWord.of(words, forms);
      if (sought.size() == 1 && !queries.isKnown(sought.getFirst())) {
        List<String> found = near(sought.getFirst().word().folded());
        if (found.isEmpty()) {
          return List.of();
        }
        asked.add(words);
        near.add(found);
      }
    }
    var queriesFound = new LinkedHashSet<String>();
    for (int rank = 0; rank < MOST && !asked.isEmpty(); rank++) {
      var text = new StringBuilder(query.text());
      for (int i = asked.size() - 1; i >= 0; i--) {
        List<String> found = near.get(i);
        Clause.Words words = asked.get(i);
        text.replace(words.start(), words.end(), found.get(Math.min(rank, found.size() - 1)));
      }
      queriesFound.add(text.toString());
    }
    return List.copyOf(queriesFound);
  }

  private List<String> near(String folded) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, TermQueries.WORDS);
    if (terms == null
        || folded.length() < SHORT - 1
        || folded.length() > WordSplitter.LONGEST / 2) {
      return List.of();
    }
    int edits = folded.length() <= SHORT ? 1 : 2;
    var each = new FuzzyTermsEnum(terms, new Term(TermQueries.WORDS, folded), edits, 0, true);
    var candidates = new ArrayList<Candidate>();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String word = term.utf8ToString();
      if (!word.startsWith(" ")) {
        int distance = EditDistance.between(folded, word);
        candidates.add(new Candidate(word, distance, each.docFreq()));
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::distance)
            .thenComparing(Comparator.comparingInt(Candidate::essays).reversed())
            .thenComparing(Candidate::word));
    var words = new ArrayList<String>();
    for (Candidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
      words.add(original.of(candidate.word()));
    }
    return words;
  }
}
