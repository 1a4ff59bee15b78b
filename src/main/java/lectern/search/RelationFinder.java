package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.RelatedEssay;
import lectern.essay.RelatedEssay.Relation;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Finds the essays that have to do with one: by a link, by a source, by their words. */
final class RelationFinder {
  /** Words by which an essay is compared; more make every long essay alike. */
  private static final int WORDS = 25;

  /** Essays that are alike; those after them hardly are. */
  private static final int MOST_ALIKE = 10;

  /** Words and sources in common that are reported. */
  private static final int TOLD = 5;

  /** Letters of a word that says what an essay is about; shorter ones mostly join others. */
  private static final int SHORTEST = 5;

  private final String id;
  private final IndexReader reader;
  private final Map<String, Essay> essays;
  private final IndexedEssays indexed;

  RelationFinder(String id, IndexReader reader, Map<String, Essay> essays, IndexedEssays indexed) {
    this.id = id;
    this.reader = reader;
    this.essays = essays;
    this.indexed = indexed;
  }

  List<RelatedEssay> find() throws IOException {
    IndexedText own = null;
    var graph = new LinkFinder(id, essays);
    var sources = new HashMap<String, Set<String>>();
    for (IndexedEssays.IndexedEssay one : indexed.all()) {
      String other = one.essay().id();
      BytesRef body = indexed.body(one.document());
      List<IndexedText.TextLink> links = IndexedText.linksDecoded(body);
      graph.add(one.essay(), body, links);
      sources.put(other, sources(links));
      own = other.equals(id) ? IndexedText.decoded(body) : own;
    }
    var found = new ArrayList<RelatedEssay>();
    var seen = new HashSet<String>(Set.of(id));
    for (EssayLink link : graph.links()) {
      if (seen.add(link.from().id())) {
        String sentence = link.passage().words();
        found.add(new RelatedEssay(link.from(), Relation.LINKS_HERE, sentence, link.anchor()));
      }
    }
    if (own != null) {
      found.addAll(citing(sources, seen));
      found.addAll(alike(own, seen));
    }
    return found;
  }

  /** The addresses an essay cites, without what tells two ways of writing one apart. */
  private static Set<String> sources(List<IndexedText.TextLink> links) {
    var sources = new LinkedHashSet<String>();
    for (IndexedText.TextLink link : links) {
      int scheme = link.written().indexOf("://");
      if (!link.local() && scheme > 0) {
        String address = link.written().substring(scheme + 3);
        int fragment = address.indexOf('#');
        address = fragment < 0 ? address : address.substring(0, fragment);
        address = address.startsWith("www.") ? address.substring(4) : address;
        sources.add(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
      }
    }
    return sources;
  }

  /** Those that cite what this one cites, the most sources in common first. */
  private List<RelatedEssay> citing(Map<String, Set<String>> sources, Set<String> seen) {
    Set<String> own = sources.getOrDefault(id, Set.of());
    var common = new HashMap<String, List<String>>();
    for (var other : sources.entrySet()) {
      List<String> both = other.getValue().stream().filter(own::contains).toList();
      if (!both.isEmpty() && !seen.contains(other.getKey())) {
        common.put(other.getKey(), both);
      }
    }
    Comparator<Map.Entry<String, List<String>>> most =
        Comparator.comparingInt(entry -> -entry.getValue().size());
    return common.entrySet().stream()
        .sorted(most.thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> related(entry.getKey(), Relation.SAME_SOURCE, entry.getValue(), seen))
        .toList();
  }

  private RelatedEssay related(
      String other, Relation relation, List<String> shared, Set<String> seen) {
    seen.add(other);
    Essay essay = essays.get(other);
    if (essay == null) {
      throw new IllegalStateException(other);
    }
    String words = String.join(", ", shared.subList(0, Math.min(TOLD, shared.size())));
    return new RelatedEssay(essay, relation, words, TextAnchor.START);
  }

  /** A word of the essay as the index has it, and how much it says of what the essay is about. */
  private record WeightedTerm(String term, String written, double weight) {}

  /** Those that share this essay's rarest words, as far as it uses them often (tf–idf). */
  private List<RelatedEssay> alike(IndexedText own, Set<String> seen) throws IOException {
    List<WeightedTerm> words = telling(own);
    if (words.isEmpty()) {
      return List.of();
    }
    var query = new BooleanQuery.Builder();
    for (WeightedTerm one : words) {
      var term = new TermQuery(new Term(TermQueries.WORDS, one.term()));
      query.add(new BoostQuery(term, (float) one.weight()), BooleanClause.Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(Math.min(3, words.size()));
    var alike = new ArrayList<RelatedEssay>();
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    for (ScoreDoc one : searcher.search(query.build(), MOST_ALIKE + seen.size()).scoreDocs) {
      Essay other = indexed.essay(one.doc);
      if (other != null && !seen.contains(other.id()) && alike.size() < MOST_ALIKE) {
        List<String> common = common(words, one.doc);
        if (!common.isEmpty()) {
          alike.add(related(other.id(), Relation.ALIKE, common, seen));
        }
      }
    }
    return alike;
  }

  private List<String> common(List<WeightedTerm> words, int document) throws IOException {
    var theirs = new HashSet<String>();
    words(IndexedText.decoded(indexed.body(document))).forEach(word -> theirs.add(term(word)));
    return words.stream()
        .filter(one -> theirs.contains(one.term()))
        .map(WeightedTerm::written)
        .toList();
  }

  /** The words of an essay, without those of addresses, which say nothing of what it is about. */
  private static List<Word> words(IndexedText text) {
    return WordSplitter.words(WebAddresses.blanked(text.searchable()));
  }

  /** A word as the index has it, a character with the next one where nothing separates them. */
  private static String term(Word word) {
    return word.pair().isEmpty() ? word.folded() : word.pair();
  }

  /** The words that tell this essay from the others of the library, the best first. */
  private List<WeightedTerm> telling(IndexedText own) throws IOException {
    var counts = new HashMap<String, Integer>();
    var first = new HashMap<String, String>();
    for (Word word : words(own)) {
      String term = term(word);
      boolean tells = word.isCharacter() ? !word.pair().isEmpty() : term.length() >= SHORTEST;
      if (tells && !Character.isDigit(term.charAt(0))) {
        counts.merge(term, 1, Integer::sum);
        first.putIfAbsent(term, word.isCharacter() ? term : word.written());
      }
    }
    int all = Math.max(1, reader.numDocs());
    var words = new ArrayList<WeightedTerm>();
    for (var word : first.entrySet()) {
      int documents = reader.docFreq(new Term(TermQueries.WORDS, word.getKey()));
      // A word of this essay alone leads nowhere, one of nearly all of them everywhere.
      if (documents > 1 && documents * 2 <= Math.max(4, all)) {
        double rare = Math.log(1.0 + (double) all / documents);
        double often = Math.sqrt(counts.getOrDefault(word.getKey(), 1));
        words.add(new WeightedTerm(word.getKey(), word.getValue(), rare * often));
      }
    }
    words.sort(
        Comparator.comparingDouble((WeightedTerm one) -> -one.weight())
            .thenComparing(WeightedTerm::term));
    return words.subList(0, Math.min(WORDS, words.size()));
  }
}
