package lectern.markdown.idiom;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Addresses that a site shows as a card, each on a line of its own: {@code @[card](address)} of
 * Zenn, {@code %[address]} of Hashnode; and {@code @[TOC](words)} of CSDN, which shows nothing.
 */
final class LinkCards {
  /** Shows addresses without the markers before them. */
  static void read(Paragraph paragraph) {
    Node next;
    for (Node node = paragraph.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      boolean starts = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
      if (starts && node instanceof Text marker && next instanceof Link link) {
        next = link.getNext();
        card(marker, link);
      }
    }
  }

  private static void card(Text marker, Link link) {
    if (marker.getLiteral().equals("@")) {
      zenn(marker, link);
    } else if (marker.getLiteral().equals("%[")
        && link.getNext() instanceof Text rest
        && rest.getLiteral().startsWith("]")) {
      rest.setLiteral(rest.getLiteral().substring(1));
      marker.unlink();
    }
  }

  private static void zenn(Text marker, Link link) {
    String kind = link.getFirstChild() instanceof Text words ? words.getLiteral() : "";
    switch (kind) {
      case "TOC", "toc" -> link.unlink();
      case "youtube" -> address(link, "https://www.youtube.com/watch?v=");
      case "card", "tweet", "gist", "github", "codepen", "codesandbox", "stackblitz", "jsfiddle" ->
          address(link, "");
      default -> {}
    }
    marker.setLiteral("");
  }

  /** A name of something on that site leads there. */
  private static void address(Link link, String site) {
    String source = link.getDestination();
    String address = source.contains("://") ? source : site + source;
    for (Node word = link.getFirstChild(); word != null; word = link.getFirstChild()) {
      word.unlink();
    }
    link.setDestination(address);
    link.appendChild(new Text(address));
  }
}
