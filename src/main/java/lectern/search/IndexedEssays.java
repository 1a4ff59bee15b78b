package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.library.FileVersion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The essays of an index; what it still holds of one that is gone or has changed is no essay. */
final class IndexedEssays {
  private static final Set<String> BODY = Set.of(EssayDocument.BODY);

  private final IndexReader reader;
  private final Map<String, Essay> essays;
  private final Map<String, FileVersion> versions;
  private @Nullable IndexedEssay @Nullable [] documents;

  IndexedEssays(IndexReader reader, Map<String, Essay> essays, Map<String, FileVersion> versions) {
    this.reader = reader;
    this.essays = essays;
    this.versions = versions;
  }

  /**
   * An essay and the number of its document.
   *
   * @param language of its text, empty where that is not known
   * @param rank its number among all, the newest first and the undated last
   */
  record IndexedEssay(Essay essay, int document, String language, int rank) {
    IndexedEssay withRank(int number) {
      return new IndexedEssay(essay, document, language, number);
    }
  }

  private static final Comparator<IndexedEssay> NEWEST_FIRST =
      Comparator.comparing(
              (IndexedEssay one) -> one.essay().head().date(),
              Comparator.nullsLast(Comparator.<EssayDate>reverseOrder()))
          .thenComparing(one -> one.essay().id());

  /** All of them, in the order of the index. */
  List<IndexedEssay> all() throws IOException {
    return all(byDocument());
  }

  private static List<IndexedEssay> all(@Nullable IndexedEssay[] documents) {
    var all = new ArrayList<IndexedEssay>();
    for (IndexedEssay one : documents) {
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  /** Those of the documents, null where a document is no essay; looked up once for all queries. */
  @Nullable IndexedEssay[] byDocument() throws IOException {
    @Nullable IndexedEssay[] known = documents;
    if (known == null) {
      known = new @Nullable IndexedEssay[reader.maxDoc()];
      var languages = new HashMap<String, String>();
      for (LeafReaderContext leaf : reader.leaves()) {
        var values = new DocumentValues(leaf.reader());
        Bits live = leaf.reader().getLiveDocs();
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
          DocumentValues.Values of =
              live == null || live.get(document) ? values.of(document) : null;
          if (of != null && of.version().equals(versions.get(of.id()))) {
            Essay essay = essays.get(of.id());
            String language = languages.computeIfAbsent(of.language(), same -> same);
            known[leaf.docBase + document] =
                essay == null
                    ? null
                    : new IndexedEssay(essay, leaf.docBase + document, language, 0);
          }
        }
      }
      int rank = 0;
      for (IndexedEssay one : all(known).stream().sorted(NEWEST_FIRST).toList()) {
        known[one.document()] = one.withRank(rank++);
      }
      documents = known;
    }
    return known;
  }

  /** The essay of a document, or null. */
  @Nullable Essay essay(int document) throws IOException {
    IndexedEssay one = byDocument()[document];
    return one == null ? null : one.essay();
  }

  /** All essays that are known, whether or not they are indexed. */
  Collection<Essay> known() {
    return essays.values();
  }

  /** What {@link IndexedText} reads of a document. */
  BytesRef body(int document) throws IOException {
    return reader.storedFields().document(document, BODY).getBinaryValue(EssayDocument.BODY);
  }
}
