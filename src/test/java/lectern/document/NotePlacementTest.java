package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lectern.document.Block.Note;
import lectern.document.Block.Paragraph;
import lectern.document.Inline.NoteMark;
import lectern.document.Inline.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotePlacementTest {

  /** Blocks between bars: {@code P} paragraphs and a note's own name, each with what it cites. */
  @ParameterizedTest
  @CsvSource({
    "P,                             P",
    "P a | P | a,                   P a | a | P",
    "P a b | P | a | b,             P a b | a | b | P",
    "P b a | P | a | b,             P b a | b | a | P",
    "P a | P a | a,                 P a | a | P a",
    "P a b | P | a c | b | c,       P a b | a c | c | b | P",
    "P a | P c | a c | c,           P a | a c | c | P c",
    "P a | a b | b a,               P a | a b | b a",
    "P a a | P | a a,               P a a | a a | P",
    "P | P | a | b,                 P | P | a | b",
    "P | P | a b | b,               P | P | a b | b",
    "a | P a | P,                   P a | a | P",
    "P lost | P | a,                P lost | P | a",
    "P a | P | a | a,               P a | a | P | a"
  })
  void eachNoteStandsBelowWhatCitesItFirst(String source, String moved) {
    assertEquals(moved, shown(NotePlacement.in(document(source))));
  }

  @Test
  void noBlockIsLostAndNoneComesTwice() {
    var random = new Random(7);
    for (int round = 0; round < 500; round++) {
      var written = new StringBuilder("P");
      for (int i = random.nextInt(12); i >= 0; i--) {
        written.append(random.nextInt(4) == 0 ? " |" : " ").append((char) ('a' + i));
      }
      Document document = document(written.toString().replace("|", "| "));
      assertEquals(counted(document), counted(NotePlacement.in(document)), written::toString);
    }
  }

  @Test
  void aHundredThousandNotesThatCiteEachOtherAreMovedInTime() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(List.of(new Text("P"), new NoteMark("0", "0"))));
    for (int i = 0; i < 100_000; i++) {
      blocks.add(note(i + "", i + 1 + "", i + "", i / 2 + ""));
    }
    Document document = new Document(blocks);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(100_001, NotePlacement.in(document).blocks().size()));
  }

  @Test
  void aBeginningStaysOne() {
    assertTrue(NotePlacement.in(document("P a | a")).isWhole());
    assertFalse(NotePlacement.in(new Document(document("P a | a").blocks(), false)).isWhole());
  }

  private static Document document(String source) {
    var blocks = new ArrayList<Block>();
    for (String block : source.split("\\|")) {
      String[] names = block.strip().split(" ");
      var cited = new String[names.length - 1];
      System.arraycopy(names, 1, cited, 0, cited.length);
      blocks.add(names[0].equals("P") ? new Paragraph(words("P", cited)) : note(names[0], cited));
    }
    return new Document(blocks);
  }

  private static Note note(String key, String... cited) {
    return new Note(key, key, true, List.of(new Paragraph(words(key, cited))));
  }

  private static List<Inline> words(String first, String... cited) {
    var words = new ArrayList<Inline>(List.of(new Text(first)));
    for (String key : cited) {
      words.add(new NoteMark(key, key));
    }
    return words;
  }

  private static String shown(Document document) {
    var shown = new ArrayList<String>();
    for (Block block : document.blocks()) {
      List<Inline> words =
          block instanceof Note note
              ? ((Paragraph) note.blocks().getFirst()).content()
              : ((Paragraph) block).content();
      var names = new ArrayList<String>();
      for (Inline word : words) {
        names.add(word instanceof NoteMark mark ? mark.key() : ((Text) word).text());
      }
      shown.add(String.join(" ", names));
    }
    return String.join(" | ", shown);
  }

  private static Map<Block, Integer> counted(Document document) {
    var counted = new HashMap<Block, Integer>();
    document.blocks().forEach(block -> counted.merge(block, 1, Integer::sum));
    return counted;
  }
}
