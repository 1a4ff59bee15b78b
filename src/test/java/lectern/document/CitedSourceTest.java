package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lectern.document.Block.Paragraph;
import lectern.document.Inline.Image;
import lectern.document.Inline.Link;
import lectern.document.Inline.Text;
import lectern.document.target.Target;
import org.junit.jupiter.api.Test;

class CitedSourceTest {

  @Test
  void everyAddressIsOneSourceHoweverOftenItIsCited() {
    assertEquals(
        List.of("https://example.org/a", "https://example.org/b"),
        sources(
            link("https://example.org/a", new Text("one")),
            link("https://example.org/b", new Text("two")),
            link("https://example.org/a", new Text("again"))));
  }

  @Test
  void imagesAreNoSourcesButWhatTheyLeadToIs() {
    Inline picture = new Image("a lamp", new Target.Web("https://example.org/lamp.png"), "");
    assertEquals(List.of(), sources(picture));
    assertEquals(
        List.of("https://example.org/shop"), sources(link("https://example.org/shop", picture)));
  }

  @Test
  void imagesAreNoSourcesWhenTheyLeadToThemselves() {
    Inline picture = new Image("a lamp", new Target.Web("https://example.org/lamp.png"), "");
    assertEquals(List.of(), sources(link("https://example.org/lamp.JPG?w=2000", picture)));
    assertEquals(
        List.of("https://example.org/lamp.jpg"),
        sources(link("https://example.org/lamp.jpg", new Text("a lamp"))));
  }

  private static Inline link(String address, Inline words) {
    return new Link(List.of(words), new Target.Web(address), "");
  }

  private static List<String> sources(Inline... content) {
    var document = new Document(List.of(new Paragraph(List.of(content))));
    return CitedSource.of(document).stream().map(source -> source.target().address()).toList();
  }
}
