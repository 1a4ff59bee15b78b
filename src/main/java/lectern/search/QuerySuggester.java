package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import lectern.essay.Essay;
import lectern.text.EditDistance;
import lectern.text.Folding;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds words and tags of the library that are spelt nearly as one that no essay holds. */
final class QuerySuggester {
  private static final int MOST = 3;

  /** A short word is near too many others. */
  private static final int SHORT = 4;

  private final IndexReader reader;
  private final WordForms forms;
  private final IndexedEssays indexed;

  /** What stands in an essay where the index has a folded word. */
  interface Original {
    String of(String folded) throws IOException;
  }

  private final Original original;

  QuerySuggester(IndexReader reader, WordForms forms, IndexedEssays indexed, Original original) {
    this.reader = reader;
    this.forms = forms;
    this.indexed = indexed;
    this.original = original;
  }

  private record Candidate(String word, int distance, int essays) {}

  private static final Comparator<Candidate> NEAREST =
      Comparator.comparingInt(Candidate::distance)
          .thenComparing(Comparator.comparingInt(Candidate::essays).reversed())
          .thenComparing(Candidate::word);

  /**
   * The query with words and tags that the library holds for those it does not; none where all are
   * held.
   */
  List<String> of(SearchQuery query) throws IOException {
    var asked = new ArrayList<Clause.Words>();
    var near = new ArrayList<List<String>>();
    var queries = new TermQueries(reader, forms);
    for (Clause clause : query.clauses()) {
      List<String> found = clause.excluded() ? null : near(clause.criterion(), queries);
      Clause.Words words = words(clause.criterion());
      if (found != null && words != null) {
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

  private static Clause.@Nullable Words words(Clause.Criterion part) {
    return part instanceof Clause.Tagged tagged
        ? tagged.words()
        : part instanceof Clause.Words words ? words : null;
  }

  /** What is spelt nearly as a part of the query; null where the library holds that. */
  private @Nullable List<String> near(Clause.Criterion part, TermQueries queries)
      throws IOException {
    if (part instanceof Clause.Words words) {
      List<QueryWord> sought = QueryWord.of(words, forms);
      boolean unknown = sought.size() == 1 && !queries.isKnown(sought.getFirst());
      return unknown ? near(sought.getFirst().word().folded()) : null;
    }
    return part instanceof Clause.Tagged tagged ? nearTags(tagged) : null;
  }

  private @Nullable List<String> nearTags(Clause.Tagged tagged) {
    String wanted = Folding.fold(tagged.tag());
    var essays = new HashMap<String, Integer>();
    for (Essay essay : indexed.known()) {
      if (HeadConditions.hasTag(essay, tagged)) {
        return null;
      }
      essay.head().tags().forEach(tag -> essays.merge(tag.name(), 1, Integer::sum));
    }
    int edits = edits(wanted);
    var candidates = new ArrayList<Candidate>();
    essays.forEach((name, count) -> {
      String folded = Folding.fold(name);
      boolean near = Math.abs(folded.length() - wanted.length()) <= edits;
      int distance = near ? EditDistance.between(wanted, folded) : Integer.MAX_VALUE;
      if (distance <= edits) {
        boolean quoted = name.indexOf(' ') >= 0 && !tagged.words().exact();
        candidates.add(new Candidate(quoted ? '"' + name + '"' : name, distance, count));
      }
    });
    candidates.sort(NEAREST);
    return candidates.stream().limit(MOST).map(Candidate::word).toList();
  }

  /** How many letters may differ. */
  private static int edits(String folded) {
    return folded.length() <= SHORT ? 1 : 2;
  }

  private List<String> near(String folded) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, TermQueries.WORDS);
    if (terms == null
        || folded.length() < SHORT - 1
        || folded.length() > WordSplitter.LONGEST / 2) {
      return List.of();
    }
    int edits = edits(folded);
    var each = new FuzzyTermsEnum(terms, new Term(TermQueries.WORDS, folded), edits, 0, true);
    var candidates = new ArrayList<Candidate>();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String word = term.utf8ToString();
      if (!word.startsWith(" ")) {
        int distance = EditDistance.between(folded, word);
        candidates.add(new Candidate(word, distance, each.docFreq()));
      }
    }
    candidates.sort(NEAREST);
    var words = new ArrayList<String>();
    for (Candidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
      words.add(original.of(candidate.word()));
    }
    return words;
  }
}
