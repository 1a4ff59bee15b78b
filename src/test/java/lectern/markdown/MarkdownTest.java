package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lectern.document.Document;
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
          'title:: The title

          Text', The title, 'p: Text'
          'title:: Another

          Text', The title, 'p: title:: Another
          p: Text'
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
