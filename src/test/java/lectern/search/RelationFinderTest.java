package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.document.TextAnchor;
import lectern.essay.RelatedEssay;
import lectern.essay.RelatedEssay.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which essays have to do with another, and why. */
class RelationFinderTest {
  @TempDir private Path folder;
  @TempDir private Path cache;

  private void essay(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<RelatedEssay> related(String id) {
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      return index.related(id);
    }
  }

  private static List<String> reported(List<RelatedEssay> related) {
    return related.stream()
        .map(essay -> essay.essay().id() + " " + essay.relation() + ": " + essay.words())
        .toList();
  }

  @Test
  void aLinkIsToldWithItsSentence() throws IOException {
    essay("a.md", "Apples.\n");
    essay("b.md", "Nothing.\n\nSee [the first](a.md) of them. And more.\n");
    essay("c.md", "See [[a]] too, and [b](b.md).\n");
    List<RelatedEssay> related = related("a.md");
    assertEquals(
        List.of("b.md LINKS_HERE: See the first of them.", "c.md LINKS_HERE: See a too, and b."),
        reported(related));
    assertEquals(1, related.getFirst().anchor().block());
    assertEquals(List.of("c.md LINKS_HERE: See a too, and b."), reported(related("b.md")));
    assertEquals(List.of(), related("c.md"));
  }

  @Test
  void sourcesInCommonAreToldTheMostFirst() throws IOException {
    essay("a.md", "[x](https://example.org/x#top), [y](http://www.example.org/y/).\n");
    essay("b.md", "[x](http://example.org/x).\n");
    essay("c.md", "[1](https://example.org/y), [2](https://example.org/x).\n");
    essay("d.md", "[z](https://example.org/z), [mail](mailto:a@example.org).\n");
    List<RelatedEssay> related = related("a.md");
    assertEquals(
        List.of(
            "c.md SAME_SOURCE: example.org/y, example.org/x", "b.md SAME_SOURCE: example.org/x"),
        reported(related));
    assertEquals(TextAnchor.START, related.getFirst().anchor());
  }

  @Test
  void rareWordsMakeEssaysAlike() throws IOException {
    essay("bees.md", "Honeycomb, nectar and pollen: hives of drones. The other which would.\n");
    essay("hive.md", "A hive full of nectar; pollen and honeycomb. The other which would.\n");
    for (String word : List.of("lamps", "ships", "trains", "clocks", "bread", "walls")) {
      essay(word + ".md", "Of " + word + " alone. The other which would be said there.\n");
    }
    List<RelatedEssay> related = related("bees.md");
    assertEquals(List.of("hive.md ALIKE: Honeycomb, nectar, pollen"), reported(related));
  }

  @Test
  void wordsOfAddressesMakeNothingAlike() throws IOException {
    essay("bees.md", "Honeycomb. https://museum.example/archive https://museum.example/letters\n");
    essay("hive.md", "Lanterns. https://gallery.example/archive https://gallery.example/letters\n");
    for (String word : List.of("lamps", "ships", "trains", "clocks", "bread", "walls")) {
      essay(word + ".md", "Of " + word + " alone.\n");
    }
    assertEquals(List.of(), reported(related("bees.md")));
  }

  @Test
  void whatPartsNoWordsIsAlikeByPairs() throws IOException {
    essay("a.md", "蜜蜂采集花粉和花蜜。\n");
    essay("b.md", "花粉和花蜜来自蜜蜂。\n");
    essay("c.md", "火车很快。\n");
    essay("d.md", "时钟很慢。\n");
    List<RelatedEssay> related = related("a.md");
    assertEquals("b.md", related.getFirst().essay().id());
    assertEquals(1, related.size(), () -> reported(related).toString());
  }

  @Test
  void anEssayIsToldOnceByItsClosestRelation() throws IOException {
    TestLibraries.many(folder);
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      for (String id : List.of("bread.md", "history/printing.md", "bundled/no-such.md")) {
        List<RelatedEssay> related = index.related(id);
        List<String> ids = related.stream().map(essay -> essay.essay().id()).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(!ids.contains(id));
        List<Relation> relations = related.stream().map(RelatedEssay::relation).toList();
        assertEquals(relations.stream().sorted().toList(), relations);
      }
    }
  }
}
