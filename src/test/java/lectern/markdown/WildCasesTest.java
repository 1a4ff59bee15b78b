package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What folders of essays were found to hold, each by the case that was read wrongly once. */
class WildCasesTest {

  @ParameterizedTest
  @CsvSource({
    "'[a[^1] b](https://example.org) c',     'p: link(a mark(1: [1]) b)[web https://example.org] c\n'",
    "'[a[^1] b](c.md)',                      'p: link(a mark(1: [1]) b)[local c.md]\n'",
    "'[a[^1]](c.md \"D e\") f',              'p: link(a mark(1: [1]))[local c.md] f\n'",
    "'[*a* b[^1]](https://example.org \"D\")', 'p: link(em(a) b mark(1: [1]))\n'",
    "'[a[^1]](c_(d).md)',                    ''",
    "'x [a[^1]](b) [c[^1]](d) y',            ''",
    "'[a [b[^1]](c) d](e)',                  ''",
    "'[a[^1] b] (c)',                        ''",
    "'[a[^1] b](c d)',                       ''",
    "'![a[^1] b](c.png)',                    ''",
    "'a^[b [[c]] d]',                        ''",
    "'[a [[b]] c](d)',                       ''",
  })
  void linksGoAroundMarks(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @Test
  void manyBracketsAroundMarksTakeNoTime() {
    String text = "[".repeat(20_000) + "[^1]" + "](a) [b[^1]](c)".repeat(20_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Markdown.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'[](a) [b]()',                          ''",
    "'![a](b.png) {.left}',                  ''",
    "'![a](b.png)\n{ .caption }',            ''",
    "'a\n{ .b #c }',                         ''",
    "'{.a}',                                 ''",
    "'# a {-}',                              ''",
    "'# a { #b c=\"d\" }',                   ''",
    "'![a](b.png){:height 1, :width 2}',     ''",
    "'A set {a, b}',                         ''",
    "'**책(冊)**은',                          ''",
    "'a**(b)**c',                            ''",
    "'{% quote(author=\"A\") %}\nb\n{% end %}', ''",
    "'{% note(clickable=true, header=\"A\") %}\nb\n{% end %}', ''",
    "'{{ youtube(id=\"a\") }}',              ''",
    "'{{ figure(src=\"a.png\", caption=\"b\") }}', ''",
    "'a {{ f(x) }} b',                       ''",
  })
  void marksOfGeneratorsAreNotShown(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import A, {\n  B,\n} from './c'\n\nd",
        "import {\n  B,\n} from './c'\n\nd",
      })
  void importsOverLinesAreHidden(String text) {
    assertEquals("p: d\n", Dump.of(Markdown.read(text)));
  }
}
