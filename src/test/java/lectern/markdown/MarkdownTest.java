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
  @CsvSource(
      textBlock =
          """
          '# The Title

          Text', The title, 'p: Text'
          '# The  *Title*

          Text', The title, 'p: Text'
          '# Another

          Text', The title, 'h1 #another: Another
          p: Text'
          '# One

          # The title', The title, 'h1 #one: One
          h1 #the-title: The title'
          '### The title

          Text', The title, 'p: Text'
          'Text

          ## The title', The title, 'p: Text
          h2 #the-title: The title'
          '## One

          ## The title', The title, 'h2 #one: One
          h2 #the-title: The title'
          'Text

          # The title', The title, 'p: Text'
          Text, The title, 'p: Text'
          'Text

          # The title^[b]', The title, 'h1 #the-title: The titlemark(¹ <inline 1>)
          p: Text
          note 1 <inline 1>
            p: b'
          '# The title*

          Text

          \\* b', The title*, 'h1 #the-title: The titlemark(* <sign *>)
          p: Text
          note * <sign *>
            p: b'
          """)
  void theFirstHeadingIsNotShownWhenItRepeatsTheTitle(String text, String title, String expected) {
    assertEquals(expected + "\n", DocumentDump.of(Markdown.parse(text, title)));
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
