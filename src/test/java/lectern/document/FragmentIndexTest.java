package lectern.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentIndexTest {
  private static final String TEXT =
      """
      A first paragraph.

      ## TCP/IP Model

      Words of one.

      ## v 2.4 or 5

      Words of two.

      ## 3. The ferry

      Words of three.

      ## 🚀 Start

      ## With a 🚀 inside

      ## Windows® 10

      ## ✅ Why ➡ A

      ## Temperature 20°C

      Words of four.

      ## Own {#mine}

      <a name="lamp"></a>Lamp: a paragraph.

      <a id="river">River</a>: another.

      <b id="ferry-man">Ferryman</b>: a third one.

      <p id="map">Map: a paragraph in HTML.</p>

      <a id="below"></a>

      Below: what follows an empty element.

      - One
      - <span id="item"></span>Item: of a list

      | Name | Height |
      |------|--------|
      | <a id="cell"></a>Cell: it | 2 |

      <ol><li id="entry">Entry: of HTML</li></ol>

      <table><tr><td id="square">Square: a cell</td></tr></table>

      Span: words with []{#span} one.

      Named: by kramdown.
      {: #named}

      Block: by Obsidian. ^a1b2c3

      ## Kram
      {: #kram-id .wide}

      ## Quoted
      {: title="see #seen there" #told}

      A word __bold__{: title="a #mentioned b" #opt } here, `code`{: .x #ticked}.

      - Tagged item {: #tagged }
      - Another

      Above the code.

      ``` {#listing .python}
      print()
      ```

      Above the formula.

      $$ x = 1 $$ {#eq:one}

      ::: {#fenced .box}
      Inside the colons.
      :::

      ## Über größe — ok

      ## Café au lait

      ## 한국어 제목

      ## Part

      ### Same

      ## Other part

      ### Same

      ## What's new in 2.0?

      Boat
      : What floats.

      Note.[^n]

      [^n]: Its words.
      """;

  private final PlainText plain = Markdown.parse(TEXT).plainText();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          tcpip-model, TCP/IP Model
          tcp-ip-model, TCP/IP Model
          TCP IP Model, TCP/IP Model
          v 2 4 or 5, v 2.4 or 5
          v-24-or-5, v 2.4 or 5
          3-the-ferry, 3. The ferry
          the-ferry, 3. The ferry
          rocket-start, 🚀 Start
          with-a-rocket-inside, With a 🚀 inside
          white_check_mark-why-arrow_right-a, ✅ Why ➡ A
          temperature-20c, Temperature 20°C
          mine, Own
          lamp, Lamp:
          river, River
          ferry-man, Ferryman
          map, Map:
          below, Below:
          item, Item:
          cell, Cell:
          entry, Entry:
          square, Square:
          span, one.
          named, Named:
          ^a1b2c3, Block:
          boat, Boat
          fn:n, Its words
          fn-1, Its words
          user-content-fn-n, Its words
          fnref:n, ¹
          fnref1, ¹
          top, A first
          kram-id, Kram
          told, Quoted
          opt, bold
          ticked, code
          listing, print()
          eq:one, x = 1
          fenced, Inside
          über-größe--ok, Über
          uber-grosse-ok, Über
          ber-gre--ok, Über
          cafe_au_lait, Café
          한국어-제목, 한국어 제목
          same, 'Same
          Other'
          same-1, 'Same
          What'
          same_1, 'Same
          What'
          'Other part#Same', 'Same
          What'
          'Part#Same', 'Same
          Other'
          user-content-same-1, 'Same
          What'
          whats-new-in-20, What
          what-s-new-in-2-0, What
          what-s-new-in-2.0, What
          tagged, Tagged
          footnotes, Its words
          """)
  void fragmentsLeadToTheirPlaces(String fragment, String words) {
    int offset = plain.fragments().offset(fragment);
    assertTrue(offset >= 0, fragment + " leads nowhere");
    String there = plain.text().substring(offset).stripLeading();
    assertTrue(there.startsWith(words), fragment + " leads to: " + there.lines().findFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lamps",
        "ferry-boat",
        "fn:9",
        "fnx",
        "^zzzzzz",
        "rocket",
        "with-a-green-rocket-inside",
        "with-a-inside-rocket",
        "windows-11-vs-10",
        "nirvana",
        "temperature-20-metric",
        "five",
        "seen",
        "mentioned"
      })
  void unknownFragmentsLeadNowhere(String fragment) {
    assertFalse(plain.fragments().has(fragment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "user-content-", "#a"})
  void aFragmentOfManyPartsLeadsNowhere(String part) {
    assertFalse(plain.fragments().has(part.repeat(50_000)));
  }

  @Test
  void theHiddenTitleStaysALinkTarget() {
    var document = Markdown.parse("# Of lamps\n\nWords.", "Of lamps", Origin.UNKNOWN);
    assertEquals(0, document.plainText().fragments().offset("of-lamps"));
    assertEquals("Words.\n", document.plainText().text());
  }

  @Test
  void theTitleOfTheHeadIsAPlace() {
    var document = Markdown.parse("Words.", "Of lamps", Origin.UNKNOWN);
    assertEquals(0, document.plainText().fragments().offset("of-lamps"));
  }

  @Test
  void anEmptyTextHasNoPlaces() {
    assertFalse(Markdown.parse("").plainText().fragments().has("a"));
    assertEquals(0, Markdown.parse("").plainText().fragments().offset("top"));
  }
}
