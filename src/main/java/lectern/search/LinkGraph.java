package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.document.PlainTextRange;
import lectern.essay.Essay;
import lectern.essay.LinkResolver;
import lectern.essay.Passage;
import lectern.library.FileVersion;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Finds the links of one essay and those that lead to it, as a reader would follow them. */
final class LinkGraph {
  private final String id;
  private final Map<String, Essay> essays;
  private final LinkResolver links;
  private final List<EssayLink> found = new ArrayList<>();

  private LinkGraph(String id, Map<String, Essay> essays) {
    this.id = id;
    this.essays = essays;
    this.links = LinkResolver.among(List.copyOf(essays.values()));
  }

  /**
   * The links from and to an essay, by the essays that have them, in the order of the text.
   *
   * @param essays in the order of the walk, by which a name that several have means the first
   */
  static List<EssayLink> around(
      String id, IndexReader reader, Map<String, Essay> essays, Map<String, FileVersion> versions)
      throws IOException {
    var graph = new LinkGraph(id, essays);
    for (LeafReaderContext leaf : reader.leaves()) {
      var values = new DocumentValues(leaf.reader());
      Bits live = leaf.reader().getLiveDocs();
      StoredFields stored = leaf.reader().storedFields();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live != null && !live.get(document)) {
          continue;
        }
        DocumentValues.Values of = values.of(document);
        Essay from = essays.get(of.id());
        if (from != null && of.version().equals(versions.get(of.id()))) {
          Set<String> wanted = Set.of(EssayDocument.BODY);
          graph.add(from, stored.document(document, wanted).getBinaryValue(EssayDocument.BODY));
        }
      }
    }
    graph.found.sort(
        Comparator.comparing((EssayLink link) -> link.from().id())
            .thenComparingInt(link -> link.anchor().block())
            .thenComparingInt(link -> link.anchor().offset()));
    return graph.found;
  }

  private void add(Essay from, BytesRef body) {
    IndexedText text = null;
    for (IndexedText.TextLink link :
        IndexedText.linksDecoded(body.bytes, body.offset, body.length)) {
      String to = link.local() ? links.resolve(from.id(), link.written()) : null;
      boolean wanted = from.id().equals(id) ? link.local() && !id.equals(to) : id.equals(to);
      if (wanted) {
        text = text == null ? IndexedText.decoded(body.bytes, body.offset, body.length) : text;
        var sentences = new BestSentence(text.searchable(), text.marks());
        var place = new PlainTextRange(link.start(), link.end());
        Passage passage = sentences.passage(sentences.around(link.start()), List.of(place));
        Essay leadsTo = to == null ? null : essays.get(to);
        found.add(new EssayLink(from, leadsTo, link.written(), passage, text.anchor(link.start())));
      }
    }
  }
}
