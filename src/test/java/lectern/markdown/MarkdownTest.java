package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.document.Block.Note;
import lectern.document.Document;
import lectern.document.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  private static String read(String text) {
    return DocumentDump.of(Markdown.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "   \n\n", "<!-- -->", "[a]: b"})
  void aTextThatShowsNothingHasNoBlocks(String text) {
    assertTrue(Markdown.parse(text).blocks().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "'# The Title\n\nText',            The title,   'p: Text\n'",
    "'# The  *Title*\n\nText',         The title,   'p: Text\n'",
    "'# Another\n\nText',              The title,   'h1 #another: Another\np: Text\n'",
    "'# One\n\n# The title',           The title,   'h1 #one: One\nh1 #the-title: The title\n'",
    "'## The title',                   The title,   'h2 #the-title: The title\n'",
    "'Text\n\n# The title',            The title,   'p: Text\n'",
    "'Text',                           The title,   'p: Text\n'",
    "'Text\n\n# The title^[b]',        The title,   'h1 #the-title: The titlemark(¹ <inline 1>)\np: Text\nnote 1 <inline 1>\n  p: b\n'",
    "'# The title*\n\nText\n\n\\* b', The title*,  'h1 #the-title: The titlemark(* <sign *>)\np: Text\nnote * <sign *>\n  p: b\n'",
  })
  void theFirstHeadingIsNotShownWhenItRepeatsTheTitle(String text, String title, String expected) {
    assertEquals(expected, DocumentDump.of(Markdown.parse(text, title)));
  }

  @Test
  void aNoteThatIsNothingButAnAddressIsALink() {
    var note = Markdown.parse("a[^b]\n\n[^b]: ftp://example.org/c").note("b");
    assertNotNull(note);
    assertEquals(
        "p: link(ftp://example.org/c)[other ftp://example.org/c]\n",
        DocumentDump.of(new Document(note.blocks())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a (1), b (2)\n\n(1) x\n\n(2) y",
        "a (1), b (2)\n\n(1) x\n(2) y",
        "a (1), b (2)\n\n(1) x  \n(2) y",
        "a (1), b (2)\n\n(1) x\\\n(2) y",
        "a (1), b (2)\n\n(1) x\n\n(2) y\n\n---\n\nThanks.",
        "a (1), b (2)\n\n(1)x\n\n(2): y",
        "<p>a (1), b (2)</p>\n\n<p>(1) x</p>\n<p>(2) y</p>",
        "a (2), *b (1)*, c (2)\n\n## Notes\n\n(1) x\n\n(2) y",
      })
  void plainNotesAreRecognised(String text) {
    Document document = Markdown.parse(text);
    Note first = document.note("plain 1");
    Note second = document.note("plain 2");
    assertNotNull(first);
    assertNotNull(second);
    assertEquals("(1)", first.shown());
    assertEquals("(2)", second.shown());
    assertEquals("x\n", new Document(first.blocks()).plainText().text());
    assertEquals("y\n", new Document(second.blocks()).plainText().text());
    assertTrue(
        document.plainText().references().stream()
            .map(Reference::kind)
            .anyMatch(new Reference.NoteReference("plain 1", "(1)")::equals));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For two reasons: (1) cost and (2) speed.",
        "For two reasons: (1) cost and (2) speed.\n\n(1) Cost.",
        "(1) Cost.\n\n(2) Speed.",
        "Only (1).\n\n(1) x\n\n(2) y",
        "Both (1) and (2).\n\n(2) y\n\n(1) x",
        "Both (1) and (2).\n\n(1) x\n\n[2] y",
        "Both (1) and (2).\n\n(1) x\n\nbetween\n\n(2) y",
        "Both (1) and (2).\n\n(1) x\n\n(2) y\n\na\n\nb\n\nc\n\nd",
        "Both `(1)` and (2).\n\n(1) x\n\n(2) y",
        "All: (1), (2).\n\n(1) x\n\n(2) y\n\nAnd (3) follows.",
        "In (2024).\n\n(2024) was a year.",
        "Notes[^1], and (1).\n\n(1) x\n\n[^1]: y",
      })
  void anEnumerationStaysText(String text) {
    Document document = Markdown.parse(text);
    assertNull(document.note("plain 1"));
    assertFalse(DocumentDump.of(document).contains("plain"));
  }

  @ParameterizedTest
  @CsvSource({
    "'a  b',                 'p: a b\n'",
    "'a\tb',                 'p: a b\n'",
    "'字\n字',                'p: 字字\n'",
    "'字\na',                 'p: 字 a\n'",
    "'**字**\n*字*',          'p: strong(字)em(字)\n'",
    "'가\n나',                'p: 가 나\n'",
    "'a\\\nb',               'p: a⏎b\n'",
    "'a  \nb',               'p: a⏎b\n'",
    "'a<br>\nb',             'p: a⏎b\n'",
    "'a<br/><br/>',          'p: a\n'",
    "'a&nbsp;b',             'p: a\u00a0b\n'",
    "'a&#10;b',              'p: a b\n'",
    "'a <!-- x --> b',       'p: a b\n'",
    "'a <b>b *c</b> d*',     'p: a b em(c d)\n'",
    "'a <script>x</script> b', 'p: a b\n'",
    "'a </b> b <i>c',        'p: a b c\n'",
    "'<a href=b>c</a>',      'p: link(c)[local b]\n'",
    "'a <a id=x></a>b',      'p: a b\n'",
    "'a<p>b',                'p: a⏎b\n'",
    "'[ ](b)',               'p: link(b)[local b]\n'",
    "'![](a/b.png?c)',       'p: image(b.png)[local a/b.png]\n'",
    "'![](data:x)',          'p: image(image)[refused data:x: its scheme is data]\n'",
    "'![*a* `b`](c)',        'p: image(a b)[local c]\n'",
    "'见https://e.org/a。好', 'p: 见link(https://e.org/a)[web https://e.org/a]。好\n'",
    "'https://e.org/日本 a',  'p: link(https://e.org/日本)[web https://e.org/日本] a\n'",
  })
  void inlinesMeanWhatTheySay(String text, String expected) {
    String dump = read(text);
    assertEquals(expected, dump);
  }

  @ParameterizedTest
  @CsvSource({
    "'# A b, c!',          a-b-c",
    "'# É è',              é-è",
    "'# a_b - c',          a_b---c",
    "'# !',                section",
    "'# A {#b}',           b",
    "'# A {.c #b}',        b",
    "'# A {.c}',           a",
    "'# A[^1]\n\n[^1]: x', a",
    "'<h2 id=\"b\">A</h2>', b",
    "'A\n===',             a",
  })
  void headingsHaveIds(String text, String id) {
    assertEquals(id, Markdown.parse(text).plainText().outline().getFirst().id());
  }

  @Test
  void headingsWithTheSameWordsHaveDifferentIds() {
    assertEquals(
        "h1 #a: a\nh1 #a-1: a\nh1 #a-1-1: a-1\nh1 #a-2: a\n", read("# a\n\n# a\n\n# a-1\n\n# a"));
  }

  @Test
  void tabsInCodeStandAtEveryFourthCell() {
    assertEquals("code \n  |a   b|\n  |    c|\n", read("```\na\tb\n\tc\n\n\n```"));
  }
}
