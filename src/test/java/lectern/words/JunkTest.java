package lectern.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.layout.HouseStyle;
import lectern.layout.Line;
import lectern.layout.Page;
import lectern.layout.Span;
import lectern.layout.Typesetter;
import lectern.markdown.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Essays as the users of each generator write them leave no junk on the page, and lose no word. */
class JunkTest {
  private static final int ROUNDS = 25;
  private static final int[] MEASURES = {20, 40, 66, 120};

  static Stream<WritingStyle> styles() {
    return Stream.of(
        WritingStyle.of(
            "WordPress",
            """
            [caption id="a" width="300"]<a href="x.jpg"><img src="x.jpg" alt="@" /></a> @ @[/caption]
            ---
            <!-- wp:paragraph {"align":"left"} -->
            <p class="has-text">@ <a href="http://example.org/?a=1&amp;b=2">@</a>&nbsp;@.</p>
            <!-- /wp:paragraph -->
            ---
            [gallery ids="1,2,3"]

            @
            ---
            [code lang="js"]
            @ = 1
            [/code]
            ---
            <ul>
            	<li>@</li>
            	<li>@
            	<ul><li>@</li></ul></li>
            </ul>
            ---
            <h3 style="text-align: center;">@</h3>
            @ &#8211; @<br />
            @<span id="more-12"></span>
            """),
        WritingStyle.of(
            "Zola",
            """
            {% quote(author="@") %}
            @ **@**
            {% end %}
            ---
            {{ figure(src="a.png", caption="@", alt="@") }}
            ---
            {% note(clickable=true, header="@") %}
            @
            {% end %}
            ---
            [@](@@/pages/about.md) {{ icon(name="x") }}
            """),
        WritingStyle.of(
            "Python-Markdown",
            """
            !!! note "@"

                @ **@**

                - @
            ---
            ??? tip
                @
            ---
            === "@"

                @

            === "@"

                @
            ---
            ![@](a.png){ align=left loading=lazy }
            ---
            [@](a.md){ .button } @
            { .lead }
            ---
            # @ { #at }
            ---
            @
            :   @
            """),
        WritingStyle.of(
            "kramdown",
            """
            <div class="c" markdown="1">
            *@* and **@**
            </div>
            ---
            ![@](/a.png){: width="972" .w-50 }
            _@_
            ---
            @\\\\
            @
            ---
            > @
            {: .prompt-tip }
            ---
            - @
            {: .il}
            - {:.cls} @
            """),
        WritingStyle.of(
            "notes in links",
            """
            [@[^1] @](https://example.org/a) @.
            ---
            [*@* @[^1]](b.md "Title") [@](c)
            ---
            @^[@ [[@]] @]
            ---
            *[@[^1]](b.md)* and [[x|@ @]]
            """),
        WritingStyle.of(
            "MyST",
            """
            ```{note} @ *@*
            :class: dropdown
            @ {ref}`@ <a-label>` and {cite:p}`a99`
            ```
            ---
            :::{tip}
            :name: a
            @
            :::
            ---
            ```{figure} a.png
            :alt: @
            :width: 300px
            @ **@**
            ```
            ---
            (a-label)=
            ## @
            % @@ comment
            +++
            @ {kbd}`@` {math}`a^2` {term}`@`
            ---
            ```{versionadded} 1.2
            @
            ```
            """),
        WritingStyle.of(
            "PyMdown",
            """
            /// note | @
            @
            ///
            ---
            ![@](a.png)
            /// caption
            @
            ///
            ---
            :material-home: @ ++ctrl+alt+x++ :octicons-star-16:{ .c } ^^@^^
            ---
            --8<-- "a.md"

            @ {++@++} {~~@~>@~~} {==@==}{>>c<<}
            ---
            ===! "@"

                @
            """),
        WritingStyle.of(
            "Pandoc",
            """
            @          @
            ---------  ---------
            @          @

            Table: @ **@**
            ---
            +-----------+----------+
            | @         | @        |
            +===========+==========+
            | @         | - @      |
            |           | - @      |
            +-----------+----------+

            : @
            ---
            @ @
            ~ @ @ @ @ @ @ @ @ @ @ @ @.
            ---
            @[@ *@*]{.aside} ^[\\[1\\]](#note)^ @
            ---
            \\newcommand{\\R}{x}
            \\begin{center}
            @ \\emph{@ \\textbf{@}}\\footnote{@}
            \\end{center}
            ---
            Fig.~\\ref{fig:a} \\@@ref(fig:b) @@fig-c ``@ @''
            """),
        WritingStyle.of(
            "Logseq",
            """
            - TODO @
              id:: 64b1f0c2-1111-2222-3333-444455556666
              collapsed:: true
            - DONE @
              :LOGBOOK:
              CLOCK: [2022-01-01 Sat 10:00:00]
              :END:
            ---
            @ {{youtube https://example.org/a}} ((64b1f0c2-1111-2222-3333-444455556666)) @
            ---
            {{[[TODO]]}} @ ^^@^^ #[[@ @]] {{embed [[@]]}}
            ---
            @ [mood:: @] (by:: @) <% tp.file.title %>
            """),
        WritingStyle.of(
            "directives",
            """
            ::video[@]{#abc}
            ---
            :tip[@]{title="x"} @ :kbd[@]
            ---
            <Card @@click="go(1 > 0)" :title="x">@ @</Card>
            ---
            [@](#footnote-9) @[1](#footnote-1)

            [1](#footnote-anchor-1)

            @ *@*
            """),
        WritingStyle.of(
            "CJK",
            """
            **@(冊)**은 @
            ---
            **“@”**을 **「@」**は
            ---
            ![@](https://example.org/a.png =250x)
            *@*
            ---
            @[youtube](ApXoWvfEYVU)
            ---
            :::message
            @
            :::
            """
                .replace("@[youtube]", "@@[youtube]")),
        WritingStyle.of(
            "MDX",
            """
            import A, {
              B,
            } from './c'
            ---
            import a from 'b'

            <>@ *@*</>
            ---
            <Box kind={a > 1}>@ @</Box>
            ---
            <div style={{ color: 'red' }}>

            **@**

            </div>
            """));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void noJunkIsLeftAndNoWordIsLost(WritingStyle style) {
    var random = new Random(style.name().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      var words = new ArrayList<String>();
      String written = style.text(random, words) + "[^1]: A note.\n";
      Document document = Markdown.parse(written);
      for (int measure : MEASURES) {
        String shown = shown(document, measure);
        assertEquals("", Junk.in(shown), () -> "at " + measure + "\n" + written + "\n→\n" + shown);
        for (String word : words) {
          assertTrue(shown.contains(word), () -> word + " of\n" + written + "\n→\n" + shown);
        }
      }
    }
  }

  /** All that stands on the lines, as {@code cat} prints it. */
  private static String shown(Document document, int measure) {
    Page page = Typesetter.page(document, measure, HouseStyle.DEFAULT.inReadingOrder());
    var shown = new StringBuilder();
    for (Line line : page.lines()) {
      for (Span span : line.spans()) {
        shown.append(span.text());
      }
      shown.append('\n');
    }
    return shown.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a](b",
        "[^1]",
        "**a",
        "{{ x }}",
        "{% x %}",
        "::: note",
        "<b>",
        "</b>",
        "&nbsp;",
        "key:: a",
        "{: .x }",
        "{ .x }",
        "!!! note",
        "[caption]",
        "[[a]]",
        "$$",
        "import a from 'b'",
        "<>a",
        "{++a++}",
        "{{embed a}}",
        "{ref}a",
        "(a)=",
        "/// note",
        "--8<--",
        ":material-home:",
        "++ctrl+c++",
        "^^a^^",
        "((64b1",
        "\\emph{a}",
        "@ref(a)",
        "+---+",
        "<% a %>",
        "id:: a"
      })
  void junkIsFound(String junk) {
    assertNotEquals("", Junk.in(junk));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a [b] (c)",
        "a < b & c",
        "5 * 3",
        "{a, b}",
        "What?! Yes!",
        "an import tax",
        "a: b"
      })
  void wordsAreNoJunk(String words) {
    assertEquals("", Junk.in(words));
  }
}
