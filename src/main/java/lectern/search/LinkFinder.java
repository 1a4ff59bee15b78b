package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lectern.document.PlainTextRange;
import lectern.essay.Essay;
import lectern.essay.LinkResolver;
import lectern.essay.Snippet;
import org.apache.lucene.util.BytesRef;

/** Finds the links of one essay and those that lead to it, as a reader would follow them. */
final class LinkFinder {
  private final String id;
  private final Map<String, Essay> essays;
  private final LinkResolver links;
  private final List<EssayLink> found = new ArrayList<>();

  /**
   * @param id of the essay
   * @param essays in the order of the scan, by which a name that several have means the first
   */
  LinkFinder(String id, Map<String, Essay> essays) {
    this.id = id;
    this.essays = essays;
    this.links = LinkResolver.among(List.copyOf(essays.values()));
  }

  /** The links from and to an essay, by the essays that have them, in the order of the text. */
  static List<EssayLink> around(String id, IndexedEssays indexed, Map<String, Essay> essays)
      throws IOException {
    var graph = new LinkFinder(id, essays);
    for (IndexedEssays.IndexedEssay one : indexed.all()) {
      BytesRef body = indexed.body(one.document());
      graph.add(one.essay(), body, IndexedText.linksDecoded(body));
    }
    return graph.links();
  }

  /** Takes in an essay of this body with all its links. */
  void add(Essay from, BytesRef body, List<IndexedText.TextLink> all) {
    IndexedText text = null;
    BestSentence sentences = null;
    for (IndexedText.TextLink link : all) {
      String to = link.local() ? links.resolve(from.id(), link.written()) : null;
      boolean wanted = from.id().equals(id) ? link.local() && !id.equals(to) : id.equals(to);
      if (wanted) {
        if (text == null || sentences == null) {
          text = IndexedText.decoded(body);
          sentences = new BestSentence(text.searchable(), text.marks());
        }
        var place = new PlainTextRange(link.start(), link.end());
        Snippet passage = sentences.passage(sentences.around(link.start()), List.of(place));
        Essay leadsTo = to == null ? null : essays.get(to);
        found.add(new EssayLink(from, leadsTo, link.written(), passage, text.anchor(link.start())));
      }
    }
  }

  /** What was found, by the essays that have the links, in the order of the text. */
  List<EssayLink> links() {
    found.sort(
        Comparator.comparing((EssayLink link) -> link.from().id())
            .thenComparingInt(link -> link.anchor().block())
            .thenComparingInt(link -> link.anchor().offset()));
    return found;
  }
}
