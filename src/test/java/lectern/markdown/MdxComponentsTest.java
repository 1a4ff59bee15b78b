package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import lectern.markdown.reader.Preprocessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What components of MDX show by their names and values; {@code |} ends a line. */
class MdxComponentsTest {
  private static final Origin MDX = Origin.of("essay.mdx", List.of(), List.of());
  private static final String IMPORT = "import A from 'b'\n\n";

  private static String read(String text) {
    var document = Markdown.parse(text.replace('|', '\n'));
    DocumentInvariants.check(document);
    return DocumentDump.of(document).strip().replace("\n", "|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<Image src=\"/a.png\" alt=\"B c\" width={6} /> → p: image(B c)[local /a.png]",
        "<Image src={hero} alt=\"B\" /> → p: image(B)[section ]",
        "<Image src={'a.png'} alt={`B`} /> → p: image(B)[local a.png]",
        "<Image|  src=\"a.png\"|  alt=\"B\"|/> → p: image(B)[local a.png]",
        "<Picture path=\"a\" desc=\"B\"/> → p: image(B)[local a]",
        "c <Img src=\"a.png\" alt=\"B\"/> d → p: c image(B)[local a.png] d",
        "<Figure src=\"a.png\" alt=\"B\" caption=\"C\" /> → figure: C|  p: image(B)[local a.png]",
        "<Figure src=\"a.png\" caption={<>C <b>d</b></>} /> → figure: C d|  p:"
            + " image(a.png)[local a.png]",
        "<Figure caption=\"C\">|![b](a.png)|</Figure> → figure: C|  p: image(b)[local a.png]",
        "<Figure src=\"a.png\">|C *d*|</Figure> → figure: C em(d)|  p: image(a.png)[local a.png]",
        "<ImageRow/>c → p: c",
      })
  void imagesAreShown(String text, String expected) {
    assertEquals(expected, read(IMPORT + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<Callout type=\"warning\" title=\"T\">|a **b**|</Callout> → callout warning: T|  p: a"
            + " strong(b)",
        "<Callout>a *b*</Callout> → callout note: Note|  p: a em(b)",
        "<TipBox>|a|</TipBox> → callout tip: Tip|  p: a",
        "<Aside type=\"tip\" title=\"T\">a</Aside> b → callout tip: T|  p: a|p: b",
        "<Details summary=\"T\">|a||b|</Details> → callout details: T|  p: a|  p: b",
        "<Accordion><AccordionItem title=\"T\">a</AccordionItem></Accordion> → callout details:"
            + " Details|  callout details: T|    p: a",
        "<Tabs>|<TabItem label=\"T\">a</TabItem>|<Tab value=\"u\">b</Tab>|</Tabs> → p:"
            + " strong(T)|p: a|p: strong(u)|p: b",
        "<Card title=\"T\" href=\"c.md\" /> → p: strong(link(T)[local c.md])",
        "<Quote author=\"B\" source=\"C\">|a|</Quote> → quote|  p: a|  p: — B, C",
        "<PullQuote text=\"a &amp; b\" /> → quote|  p: a & b",
        "<Conv name=\"Mara\" mood=\"c\">a</Conv> → callout quote: Mara|  p: a",
        "<xeblog-conv name=\"Mara\">a</xeblog-conv> → callout quote: Mara|  p: a",
        "<YouTube id=\"abc\" /> → p: link(Video: youtube.com/watch?v=abc)[web"
            + " https://www.youtube.com/watch?v=abc]",
      })
  void valuesAreTitlesAndAuthors(String text, String expected) {
    assertEquals(expected, read(IMPORT + text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a.<Sidenote>b *c*</Sidenote> d → p: a.mark(¹ <beside 1>) d|note 1 <beside 1>|  p: b em(c)",
        "a<FN>b</FN>. → p: amark(¹ <beside 1>).|note 1 <beside 1>|  p: b",
        "a<Footnote text=\"b\" />. → p: amark(¹ <beside 1>).|note 1 <beside 1>|  p: b",
        "a||<SideNote>|b|</SideNote> → p: amark(¹ <beside 1>)|note 1 <beside 1>|  p: b",
        "a<d-footnote>b</d-footnote> c → p: amark(¹ <beside 1>) c|note 1 <beside 1>|  p: b",
        "a<d-cite key=\"k,l\"></d-cite> b → p: a (k; l) b",
        "a <d-cite bibtex-key=\"k\"/>. → p: a (k).",
      })
  void notesAreNotes(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The `<Callout title=\"a\">` b",
        "    <Callout title=\"a\">",
        "```|<Callout title=\"a\">|```",
      })
  void codeStaysAsItIs(String text) {
    String shown = Markdown.parse(text.replace('|', '\n')).plainText().text();
    assertEquals(true, shown.contains("<Callout title=\"a\">"), shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a <Callout> b → p: a <Callout> b",
        "<Callout> is b → p: <Callout> is b",
        "a <Note>b</Note> c → p: a b c",
        "<CENTER>a</CENTER> → p: a",
        "<Table title=\"b\"><Tr><Td>a</Td></Tr></Table> → p: a",
        "Optional<Card> b → p: Optional<Card> b",
      })
  void whatIsOnlySpokenOfHoldsNothing(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<Callout>|a **b**.|</Callout> → callout note: Note|  p: a strong(b).",
        "<Callout|  type=\"tip\"|>|a *b*|</Callout>|c → callout tip: Tip|  p: a em(b)|p: c",
        "<Aside>|  - a|    - b|</Aside> → callout note: Note|  list bullets, tight|    item|     "
            + " p: a|      list bullets, tight|        item|          p: b",
        "<Ab>|    <Bc>|        *a*|    </Bc>|</Ab> → p: em(a)",
        "- a|  <Tip>|    - b|  </Tip>|- c → list bullets, tight|  item|    p: a|    callout tip:"
            + " Tip|      list bullets, tight|        item|          p: b|  item|    p: c",
        "<Tip>|  ```js|  a|    b|  ```|</Tip> → callout tip: Tip|  code js|    ||a|||    ||  b||",
        "a {b.c} {d + 1} e → p: a e",
        "{/* a */} b → p: b",
        "```|<Tip>|  {a} → code |  ||<Tip>|||  ||  {a}||",
        "a `<Tip> {b}` c → p: a code(<Tip> {b}) c",
        "# A||b → h1 #a: A|p: b",
      })
  void whatIsKnownToBeMdxNeedsNoImport(String text, String expected) {
    var document = Markdown.parse(text.replace('|', '\n'), "", MDX);
    DocumentInvariants.check(document);
    String shown = DocumentDump.of(document).strip().replace("|", "||").replace("\n", "|");
    assertEquals(expected, shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A|  b={[||1]}|>||c",
        "<A>|  <B|    c=\"d\"|  />||  e|</A>|f",
        "<A|<B|<C>|",
        "```|<A|  b>|```",
        "<A>|  a",
        "|",
      })
  void linesKeepTheirNumbers(String text) {
    String source = text.replace('|', '\n');
    String[] lines = source.split("\n", -1);
    String[] set = Preprocessor.of(source, MDX).split("\n", -1);
    assertEquals("", set[lines.length].strip(), "a line that shows nothing is below the text");
    assertEquals(lines.length + 1, set.length);
    assertEquals(lines[lines.length - 1].strip(), set[lines.length - 1].strip());
  }

  @Test
  void theNameOfTheFileTells() {
    assertTrue(MDX.is(Program.MDX));
    assertTrue(Origin.of("a/b.MDX", List.of(), List.of()).is(Program.MDX));
    assertFalse(Origin.of("mdx", List.of(), List.of()).is(Program.MDX));
    assertFalse(Origin.of("a.mdx.md", List.of(), List.of()).is(Program.MDX));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Ab>\n",
        "<Ab\n",
        "<Ab c={\n\n",
        "<Ab>\n  <Cd\n",
        "</Ab>\n",
        "{a}{b}<Tip>",
        "<div>a</div>\n",
        "<p>{",
        "<div><p>a</p>",
        "<p a={",
        "{",
        "<Ab />"
      })
  void anyNumberOfThemIsReadInTime(String repeated) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(40), () -> Markdown.parse(repeated.repeat(10_000), "", MDX));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "<p>|  A{\" \"}|  <a href=\"b\">c</a>{' '}|  d|</p> → p: A link(c)[local b] d",
        "<ul><li>a{' '}b {c}</li></ul> → list bullets, tight|  item|    p: a b",
        "<figure>|<figcaption>{\"\\u00a9\"} a</figcaption>|</figure> → figure: © a",
        "<div>Some **b**.</div> → p: Some strong(b).",
        "<div><p>*a*</p><p>b</p></div> → p: em(a)|p: b",
        "<div className=\"callout\">a `{b}`</div> → callout note: Note|  p: a code({b})",
        "<div>a **b**</div>|<div>c</div> → p: a strong(b)|p: c",
        "<div style={{ a: 'b>' }}>|a {/* don't */} b|</div> → p: a b",
        "<pre>{`a`}</pre> → code |  |a|",
        "<p>|**a** `b` <br/>|</p>|c → p: strong(a) code(b)|p: c",
        "<details>|<summary>*a*</summary>|[b](c)|</details> → callout details: em(a)|  p:"
            + " link(b)[local c]",
        "<div>|    <p>|        *a*|    </p>|</div> → p: em(a)",
        "<p>a|*b*|</p>||<Ab>|  *c*|</Ab> → p: a *b*|p: em(c)",
        "<p>|*a*</p>||b → p: em(a)|p: b",
        "<p>|*a*||b → p: em(a)|p: b",
        "```|<p>|*a*|</p>|``` → code |  |<p>|  |*a*|  |</p>|",
      })
  void htmlInMdxHoldsMarkdownAndExpressions(String text, String expected) {
    var document = Markdown.parse(text.replace('|', '\n'), "", MDX);
    DocumentInvariants.check(document);
    assertEquals(
        expected,
        DocumentDump.of(document)
            .strip()
            .replace("\n", "|")
            .replace("  ||", "  |")
            .replace("||", "|")
            .strip());
  }

  @Test
  void bracesInHtmlOfOtherTextsStay() {
    assertEquals("p: a{\" \"} {b} strong(c)", read("<p>a{\" \"} {b} **c**</p>"));
  }
}
