package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.essay.Essay;
import lectern.library.FileVersion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The essays of an index; what it still holds of one that is gone or has changed is no essay. */
final class IndexedEssays {
  private static final Set<String> BODY = Set.of(EssayDocument.BODY);

  private final IndexReader reader;
  private final Map<String, Essay> essays;
  private final Map<String, FileVersion> versions;

  IndexedEssays(IndexReader reader, Map<String, Essay> essays, Map<String, FileVersion> versions) {
    this.reader = reader;
    this.essays = essays;
    this.versions = versions;
  }

  /** An essay and the number of its document. */
  record IndexedEssay(Essay essay, int document) {}

  /** All of them, in the order of the index. */
  List<IndexedEssay> all() throws IOException {
    var all = new ArrayList<IndexedEssay>();
    for (LeafReaderContext leaf : reader.leaves()) {
      var values = new DocumentValues(leaf.reader());
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        Essay essay = live == null || live.get(document) ? essay(values.of(document)) : null;
        if (essay != null) {
          all.add(new IndexedEssay(essay, leaf.docBase + document));
        }
      }
    }
    return all;
  }

  /** The essay of a document, or null. */
  @Nullable Essay essay(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    return essay(new DocumentValues(leaf.reader()).of(document - leaf.docBase));
  }

  @Nullable Essay essay(DocumentValues.Values of) {
    return of.version().equals(versions.get(of.id())) ? essays.get(of.id()) : null;
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
