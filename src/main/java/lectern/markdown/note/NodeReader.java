package lectern.markdown.note;

import java.util.List;
import lectern.document.Block;
import lectern.document.Inline;
import org.commonmark.node.Node;

/** Reads what stands inside a node of commonmark-java. */
public interface NodeReader {
  /** The blocks inside this node, without the notes defined among them. */
  List<Block> blocks(Node parent);

  /** The inlines inside this node. */
  List<Inline> inlines(Node parent);
}
