package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFuzzTest {
  private static final int ROUNDS = 500;
  private static final int OWN = Integer.getInteger("own", 500);

  /** Pieces by spaces; {@code ␠}, {@code ⏎} and {@code ⇥} stand for what would not show. */
  private static final List<String> SOUP =
      pieces(
          """
          * ** _ ~~ ~ ` `` ```⏎ [ ] ]( ) ![ [^1] [^a] [^1]:␠ ⏎[^a]:␠ ^[ (1) ⏎⏎(1)␠ ⏎(2)␠ ⏎⏎[1]␠
          >␠ -␠ 1.␠ -␠[x]␠ #␠ ===⏎ ---⏎ | |-|-|⏎ ⏎ ⏎⏎ ␠␠␠␠ ⇥ ␠␠⏎ \\ & &amp; &#0; {#id} : //
          < > <b> </b> <a␠href=' <a␠href="x"> </a> ⏎<div>⏎ ⏎<p> <li> <ul> </ul> <ol> </ol> <br>
          ⏎<table> <td> <tr> <th> </table> <pre> </pre> <blockquote> </blockquote> <!-- --> <script>
          </script> ⏎<h2> <img␠src=x> <sup> </sup> https://e.org/ www.e.org a@e.org word 字 가 é
          {{< {{% >}} %}} {{ }} {% %} {% {: .x} {:toc} {# #} {{</ {{</* */>}} {{<␠note␠>}}
          {{<␠/note␠>}} {{<␠sidenote␠>}} {{<␠/sidenote␠>}} {{<␠figure␠src="a"␠caption="*b"␠>}}
          {%␠highlight␠a␠%} {%␠endhighlight␠%} {%␠raw␠%} {%␠endraw␠%} {{<␠youtube␠a␠>}}
          {%␠note␠%} {%␠endnote␠%} {{␠"a"␠}} {%␠quote␠%} {%␠endquote␠%} <?lectern␠ ?>
          {%␠if␠a␠%} {%␠else␠%} {%␠endif␠%} {{<␠poem␠>}} {{<␠/poem␠>}} {{<␠tab␠"a"␠>}} {{<␠/tab␠>}}
          ⏎<div␠class=note> </div> ⏎<details> <summary> </summary> </details> ⏎<figure>
          <figcaption> </figcaption> </figure> <dl> <dt> <dd> </dl> <aside> </aside>
          <aside␠class=footnote> <span␠class=sidenote> </span> <iframe␠src=a> <video> <source␠src=b>
          </video> <ruby> <rt> </rt> </ruby> <li␠id=fn1> <a␠href="#fn1">1</a> <a␠href="#r">↩</a>
          <sup>1</sup>
          """);

  private static final List<String> ODD =
      List.of(
          "e\u0301", "\u00a0", "\u200b", "\ud83d", "😀", "\0", "\u001b[2J", "\u2028", "\r", "\r\n");

  /** Nothing here may swallow a word: no addresses, tags, info strings or tables. */
  private static final List<String> PLAIN =
      pieces("* ** _ ␠~~ [ ] ![ ^[ >␠ -␠ 1.␠ #␠ ⏎ ⏎⏎ ␠␠␠␠ ␠ &amp; \\* ␠(1) ⏎⏎(1)␠ 字 ...");

  private static String any(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  private static List<String> pieces(String source) {
    return Pattern.compile("[ \n]+")
        .splitAsStream(source)
        .map(piece -> piece.replace('␠', ' ').replace('⏎', '\n').replace('⇥', '\t'))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anySoupIsADocument(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var soup = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        soup.append(any(random.nextInt(10) == 0 ? ODD : SOUP, random));
      }
      assertDoesNotThrow(
          () -> DocumentInvariants.check(Markdown.parse(soup.toString(), "word")), soup::toString);
    }
  }

  /** Tags of templates become instructions of our own on the way to the document. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void noInstructionOfOurOwnIsShown(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < OWN; round++) {
      var soup = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        soup.append(any(SOUP, random)).append(any(List.of("word", "\n", "\n\n", ""), random));
      }
      String text = soup.toString().replace("<?lectern", "");
      String shown = DocumentDump.of(Markdown.parse(text));
      assertFalse(shown.contains("lectern"), () -> text + "\n→\n" + shown);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void noWordIsLost(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var soup = new StringBuilder();
      int words = random.nextInt(30);
      for (int i = 0; i < words; i++) {
        for (int j = random.nextInt(4); j > 0; j--) {
          soup.append(any(PLAIN, random));
        }
        soup.append('w').append(i).append('w');
      }
      String text = Markdown.parse(soup.toString()).plainText().text();
      for (int i = 0; i < words; i++) {
        String word = "w" + i + "w";
        assertTrue(text.contains(word), () -> word + " of\n" + soup + "\n→\n" + text);
      }
    }
  }
}
