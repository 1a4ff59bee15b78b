package lectern.markdown.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Definition;
import lectern.document.Inline;
import lectern.markdown.grammar.block.DefinitionLists;
import lectern.markdown.note.NodeReader;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Reads the items of a definition list. */
final class DefinitionReader {
  /** The list, or null when nothing in it shows. */
  static @Nullable Block read(DefinitionLists.TermList list, NodeReader reader) {
    var definitions = new ArrayList<Definition>();
    var terms = new ArrayList<List<Inline>>();
    var meanings = new ArrayList<List<Block>>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DefinitionLists.TermMeaning) {
        meanings.add(reader.blocks(node));
      } else {
        if (!meanings.isEmpty()) {
          definitions.add(new Definition(terms, meanings));
          terms.clear();
          meanings.clear();
        }
        List<Inline> term = reader.inlines(node);
        if (!term.isEmpty()) {
          terms.add(term);
        }
      }
    }
    definitions.add(new Definition(terms, meanings));
    definitions.removeIf(
        definition -> definition.terms().isEmpty() && definition.meanings().isEmpty());
    return definitions.isEmpty() ? null : new Block.DefinitionList(definitions);
  }
}
