package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the blocks of a text are parsed on the way to its document. */
class ParseCountTest {
  /** Every notation for which a text is rewritten before it is parsed, and some inside lines. */
  private static final String MIXED =
      """
      ```{note}
      A box of MyST, and {ref}`there`.
      ```

      /// tip | A box of PyMdown
      Words.
      ///

      - a
        :LOGBOOK:
        CLOCK: [2024-01-01]
        :END:
      - b

      #+BEGIN_SRC java
      int i;
      #+END_SRC

      [code lang="js"]
      let x = "{{ page.title }}";
      [/code]

      {% highlight java %}
      int **粗（x）**字;
      {% endhighlight %}

      The {{ page.title }} of {% if a %}b{% endif %}.

      [caption id="a"]![b](c.png) words[/caption]

      a   b
      --- ---
      c   d

      +---+---+
      | a | b |
      +---+---+

      ::video[words]{#a}

      --8<-- "a.md"

      字**粗（x）**字

      %%
      hidden
      %%

      %% hidden %% {++added++} {--removed--} [[Lamp]] ++ctrl+c++ :material-home: $x^2$ H~2~O
      """;

  @TempDir Path folder;

  private long parses(String text) throws IOException {
    Path file = folder.resolve("parses.jfr");
    try (var recording = new Recording()) {
      recording
          .enable("jdk.MethodTrace")
          .with("filter", "org.commonmark.parser.Parser::parse")
          .withoutThreshold();
      recording.start();
      Markdown.parse(text);
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
        .count();
  }

  @Test
  void ordinaryWordsAreParsedOnce() throws IOException {
    assertEquals(1, parses("# A lamp\n\nIt *burns*, see [there](b.md).[^1]\n\n[^1]: So.\n"));
  }

  @Test
  void aCommentWithoutAnEndCostsNoOther() throws IOException {
    assertEquals(1, parses("a\n\n%%\nhidden\n%%\n\nb\n\n%%\nshown\n"));
  }

  @Test
  void aTextOfEveryNotationIsParsedTwice() throws IOException {
    assertEquals(2, parses(MIXED));
  }
}
