package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other programs write inside a line and the passes over the tree read. */
class ForeignSignsTest {

  private static String read(String text) {
    return Dump.of(Markdown.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'- a\n  id:: 64b1\n  b\n- collapsed:: true\n  c', 'list bullets, tight\n"
        + "  item\n"
        + "    p: a b\n"
        + "  item\n"
        + "    p: c\n"
        + "'",
    "'- a\n  :LOGBOOK:\n  CLOCK: [b]\n  :END:\n- c', 'list bullets, tight\n"
        + "  item\n"
        + "    p: a\n"
        + "  item\n"
        + "    p: c\n"
        + "'",
    "'TODO: :END: of it', 'p: TODO: :END: of it\n'",
    "'a {--b\n\nc--} {++d++} {++e++}', 'p: a {--b\np: c--} d e\n'",
    "':::{tip}\n{issue}`12`\n:::', 'callout tip: Tip\n  p: code(12)\n'",
  })
  void signsOfBlocksAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'Figure \\@ref(fig:a-b) c', 'p: Figure a-b c\n'",
    "'(\\#fig:a) B', 'p: B\n'",
    "'(\\#1) b', 'p: (#1) b\n'",
    "'See @fig-a, @tbl-b. {#fig-a}', 'p: See Figure\u00A0a, Table\u00A0b.\n'",
    "'[@fig-a; @doe] $\\eqref{b}$ a {#fig-a}', 'p: (Figure\u00A0a; doe) math((b)) a\n'",
    "'Ask @fig and @figs-a or a@fig-b', 'p: Ask @fig and @figs-a or a@fig-b\n'",
    "'``a b'''' and ``c''''', 'p: “a b” and “c”\n'",
    "'``a`` and b''''', 'p: code(a) and b''''\n'",
    "'``a''s`` b''''', 'p: code(a''s) b''''\n'",
  })
  void numbersAndQuotesOfPaperAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a \\emph{b \\textbf{c}} d', 'p: a em(b strong(c)) d\n'",
    "'a \\cite[p. 3]{b,c} \\citet{d}', 'p: a (b, c, p. 3) d\n'",
    "'Fig.~\\ref{fig:a} and (\\eqref{eq:b})', 'p: Fig.\u00A0a and ((b))\n'",
    "'Fig.\\ 3', 'p: Fig.\u00A03\n'",
    "'a\\footnote{b} c', 'p: amark(¹ <inline 1>) c\nnote 1 <inline 1>\n  p: b\n'",
    "'\\noindent A \\LaTeX b\\label{c}', 'p: A LaTeX b\n'",
    "'\\newcommand{\\R}[1]{\\mathbb{#1}}\n\na', 'p: a\n'",
    "'\\begin{center}\na\n\\end{center}', 'p: a\n'",
    "'\\href{https://example.org}{a}', 'p: link(a)[web https://example.org]\n'",
    "'\\texttt{a_b} \\S 3 \\ldots', 'p: code(a_b) § 3 …\n'",
    "'{\\centering \\includegraphics[width=1]{a.png}\n\n}\n\n\\caption{B}', 'p:"
        + " image(a.png)[local a.png]\np: B\n'",
    "'a \\begin{align} b', 'p: a \\begin{align} b\n'",
    "'C:\\dots \\reference \\emphasis{b}', 'p: C:\\dots \\reference \\emphasis{b}\n'",
    "'\\emph{a', 'p: \\emph{a\n'",
    "'`\\emph{a}` \\emph a', 'p: code(\\emph{a}) \\emph a\n'",
  })
  void commandsOfLatexAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'3~5 days, 7~10 days', 'p: 3~5 days, 7~10 days\n'",
    "'从3~5天到7~10天', 'p: 从3~5天到7~10天\n'",
    "'one~two three four~five', 'p: one~two three four~five\n'",
    "'H~2~O, ~a b~ and ~~c~~', 'p: Hsub(2)O, strike(a b) and strike(c)\n'",
    "'log~10~ n', 'p: logsub(10) n\n'",
  })
  void tildesBetweenNumbersStay(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'[a]({filename}/b.md) ![c]({static}/d.png)', 'p: link(a)[local /b.md] image(c)[local"
        + " /d.png]\n"
        + "'",
    "'<Foo @click=\"a > b\" :c=\"d\">e</Foo>', 'p: e\n'",
    "'<a @ b> mail <c@example.org>', 'p: <a @ b> mail link(c@example.org)[web"
        + " mailto:c@example.org]\n"
        + "'",
    "'[a[^1]][b] c\n\n[b]: d', 'p: link(amark([^1] <1>))[local d] c\n'",
    "'[a[^1]] [b] c\n\n[b]: d', 'p: [amark([^1] <1>)] link(b)[local d] c\n'",
    "'Term\n~ Its meaning, at some length.', 'definitions\n"
        + "  term: Term\n"
        + "  meaning\n"
        + "    p: Its meaning, at some length.\n"
        + "'",
    "'What he said.\n~ An author', 'p: What he said. ~ An author\n'",
    "'A verse\n~ An author', 'p: A verse ~ An author\n'",
  })
  void otherSignsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a[b *c*]{.aside} d', 'p: amark(¹ <beside 1>) d\nnote 1 <beside 1>\n  p: b em(c)\n'",
    "'a[b]{.sidebar}', 'p: ab\n'",
    "'a\n\n\\\\\n\nb', 'p: a\np: b\n'",
    "'{% tabs a %}\n<!-- tab B c@d -->\ne\n<!-- endtab -->\n{% endtabs %}', 'p: strong(B c)⏎e\n'",
    "'<!-- tab of a browser --> b', 'p: b\n'",
    "'{% btn /a/, b c, fa-d %}', 'p: link(b c)[local /a/]\n'",
    "'{% figure caption:\"*a* b\" class:\"c\" %}\nd\n{% endfigure %}', 'figure: em(a) b\n  p: d\n'",
    "'{{< card link=\"a\" title=\"b\" subtitle=\"c\" >}}', 'p: link(b)[local a] — c\n'",
    "'===! \"a\"\n\n    b', 'p: a\np: b\n'",
  })
  void wordsOfThemesAreKept(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a[1](#footnote-1)\n\n[1](#footnote-anchor-1)\n\nb *c*', 'p: amark(¹ <html 1>)\n"
        + "note 1 <html 1>\n"
        + "  p: b em(c)\n"
        + "'",
    "'a[1](https://example.org/p#footnote-1)\n\n[1](https://example.org/p#footnote-anchor-1)\n\nb',"
        + " 'p: amark(¹ <html 1>)\n"
        + "note 1 <html 1>\n"
        + "  p: b\n"
        + "'",
    "'a^[\\[1\\]](#cite_note-b)^ c', 'p: asup(link([1])[section cite_note-b]) c\n'",
    "'a^[b](c)^ d^[e]', 'p: asup(link(b)[local c]) dmark(¹ <inline 1>)\nnote 1 <inline 1>\n  p:"
        + " e\n"
        + "'",
    "'a^[b](c) d', 'p: amark(¹ <inline 1>)(c) d\nnote 1 <inline 1>\n  p: b\n'",
    "'[1](#one)\n\na', 'p: link(1)[section one]\np: a\n'",
    "'[1](#footnote-anchor-1)\n\na', 'p: link(1)[section footnote-anchor-1] a\n'",
  })
  void notesBelowTheirNumberAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }
}
