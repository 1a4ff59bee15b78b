package lectern.markdown.grammar;

import java.util.function.Supplier;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A delimiter that opens or closes a passage which is read as Markdown itself; {@link
 * PairedMarkers} puts the passage into a node when both have been found.
 */
final class PairedMarker extends CustomNode {
  /** The delimiter as its author wrote it, which it is without the other. */
  final String source;

  /** The delimiter that closes the passage, by which the two find each other. */
  final String closing;

  final boolean closes;

  /** Makes the node for the passage that is opened, or null where none is. */
  final @Nullable Supplier<Node> passage;

  private PairedMarker(
      String source, String closing, boolean closes, @Nullable Supplier<Node> passage) {
    this.source = source;
    this.closing = closing;
    this.closes = closes;
    this.passage = passage;
  }

  static PairedMarker opening(String source, String closing, Supplier<Node> passage) {
    return new PairedMarker(source, closing, false, passage);
  }

  static PairedMarker closing(String source, String closing) {
    return new PairedMarker(source, closing, true, null);
  }

  /** One that closes a passage and opens the next. */
  static PairedMarker between(String source, String closing, Supplier<Node> passage) {
    return new PairedMarker(source, closing, true, passage);
  }

  /** Words that mean no more than they say. */
  static final class PairedText extends CustomNode {}
}
