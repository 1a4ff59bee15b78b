package lectern.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import lectern.library.FileVersion;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** What the index holds of its documents besides their words; asked in ascending order. */
final class DocumentValues {
  private final BinaryDocValues ids;
  private final BinaryDocValues languages;
  private final NumericDocValues sizes;
  private final NumericDocValues modified;

  DocumentValues(LeafReader leaf) throws IOException {
    this.ids = DocValues.getBinary(leaf, EssayDocument.ID);
    this.languages = DocValues.getBinary(leaf, EssayDocument.LANGUAGE);
    this.sizes = DocValues.getNumeric(leaf, EssayDocument.SIZE);
    this.modified = DocValues.getNumeric(leaf, EssayDocument.MODIFIED);
  }

  /**
   * One document.
   *
   * @param language of its text, empty where that is not known
   */
  record Values(String id, String language, FileVersion version) {}

  /** Those of a document, counted within its leaf. */
  Values of(int document) throws IOException {
    ids.advanceExact(document);
    languages.advanceExact(document);
    sizes.advanceExact(document);
    modified.advanceExact(document);
    return new Values(
        ids.binaryValue().utf8ToString(),
        languages.binaryValue().utf8ToString(),
        new FileVersion(sizes.longValue(), modified.longValue()));
  }

  /** The versions of all essays of an index, by id; none where there is no index. */
  static Map<String, FileVersion> versions(@Nullable IndexReader reader) throws IOException {
    if (reader == null) {
      return Map.of();
    }
    var versions = HashMap.<String, FileVersion>newHashMap(reader.numDocs());
    for (LeafReaderContext context : reader.leaves()) {
      var values = new DocumentValues(context.reader());
      Bits live = context.reader().getLiveDocs();
      for (int document = 0; document < context.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          Values one = values.of(document);
          versions.put(one.id(), one.version());
        }
      }
    }
    return versions;
  }
}
