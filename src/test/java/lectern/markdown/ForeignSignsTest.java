package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs write inside a line, each sign beside words that only look like it. */
class ForeignSignsTest {

  private static String read(String text) {
    return Dump.of(Markdown.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a {++b++} c', 'p: a b c\n'",
    "'a {--b c--} d', 'p: a strike(b c) d\n'",
    "'a {-- b --}c', 'p: a strike(b) c\n'",
    "'a {~~b~>*c*~~} d', 'p: a strike(b)em(c) d\n'",
    "'a {==b==}{>>c<<} d', 'p: a highlight(b) d\n'",
    "'a {>>b\nc<<} d', 'p: a d\n'",
    "'a {++b c', 'p: a {++b c\n'",
    "'a {--b\n\nc--}', 'p: a {--b\np: c--}\n'",
    "'`{++a++}` {+b+}', 'p: code({++a++}) {+b+}\n'",
  })
  void editorsMarksAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a [key:: b] c', 'p: a key: b c\n'",
    "'a (key:: b (c)) d', 'p: a b (c) d\n'",
    "'[key:: [a](b)]', 'p: key: link(a)[local b]\n'",
    "'a [key::] b', 'p: a b\n'",
    "'a <% tp.date %> b', 'p: a b\n'",
    "'a ((64b1f0c2-1111-2222-3333-444455556666)) b', 'p: a b\n'",
    "'a {{cloze b}} c', 'p: a b c\n'",
    "'{{c1::a::b}} {{c2::d}}', 'p: a d\n'",
    "'{{[[TODO]]}} a {{[[DONE]]}} b', 'p: ☐ a ☑ b\n'",
    "'{{youtube https://example.org/a}}', 'p: link(https://example.org/a)[web"
        + " https://example.org/a]\n"
        + "'",
    "'{{embed [[a]]}} {{query (todo)}} b', 'p: link(a)[local a] b\n'",
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
    "'a ^^b c^^ d', 'p: a highlight(b c) d\n'",
    "'a ::b c:: d', 'p: a highlight(b c) d\n'",
  })
  void notebooksAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(f :: Int -> Int)",
        "[std::vector] and (std::map)",
        "((64b1)) and ((a or b) and c)",
        "{{youtube a b}}",
        "{{a b}} in a formula",
        "5 <% 6",
        "haha^^ and ^^ so",
        "(^^) and x^^2 and y^^2",
        "std::a and ::b::c",
        "a ::before and ::after b",
        "TODO: :END: of it",
        "(see the id:: of it",
      })
  void wordsStay(String text) {
    assertEquals("p: " + text + "\n", read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a ++ctrl+alt+delete++ b', 'p: a code(Ctrl+Alt+Delete) b\n'",
    "'++enter++ and ++f5++', 'p: code(Enter) and code(F5)\n'",
    "'++ctrl+\"ü\"++', 'p: code(Ctrl+ü)\n'",
    "'a ++b c++ d', 'p: a b c d\n'",
    "'C++ and D++ and ++i; j++ are', 'p: C++ and D++ and ++i; j++ are\n'",
    "'++i++ a+++b', 'p: ++i++ a+++b\n'",
    "':material-account-circle: a :octicons-star-16:{ .b } c', 'p: a c\n'",
    "'a:material-b: :material', 'p: a:material-b: :material\n'",
    "'--8<-- \"a.md\"\n\nb', 'p: b\n'",
    "'a --8<-- b', 'p: a --8<-- b\n'",
    "'::video[a b]{#c}', 'p: a b\n'",
    "'::hr\n\na', 'p: ::hr\np: a\n'",
    "'::alert{type=info}\na\n::', 'p: a\n'",
    "'a :tip[b]{c=d} :kbd[e] f', 'p: a b e f\n'",
    "'a :b[c] d:e[f]{g=h}', 'p: a :b[c] d:ef\n'",
    "'at 10:30[1]', 'p: at 10:30[1]\n'",
  })
  void signsOfSiteGeneratorsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a {ref}`b c <d>` e', 'p: a b c e\n'",
    "'{doc}`a/b` {term}`c`', 'p: a/b c\n'",
    "'{cite:p}`a99,b00` {cite:t}`c`', 'p: (a99, b00) c\n'",
    "'{math}`a^2` H{sub}`2`', 'p: math(a²) Hsub(2)\n'",
    "'{py:func}`~a.b.c` {issue}`12` {ref}`d`', 'p: code(c) code(12) d\n'",
    "':::{tip}\n{issue}`12`\n:::', 'callout tip: Tip\n  p: code(12)\n'",
    "'{name}`x` and {foo}`bar`, call {name} `x`', 'p: {name}code(x) and {foo}code(bar), call {name}"
        + " code(x)\n"
        + "'",
    "'{numref}`Fig. %s <a>` {eq}`b`', 'p: Fig. a (b)\n'",
    "'{a} `b` and {c}`d`', 'p: {a} code(b) and {c}code(d)\n'",
    "'{ref}`a', 'p: {ref}`a\n'",
  })
  void rolesAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'Figure \\@ref(fig:a-b) c', 'p: Figure a-b c\n'",
    "'(\\#fig:a) B', 'p: B\n'",
    "'(\\#1) b', 'p: (#1) b\n'",
    "'See @fig-a, @tbl-b.', 'p: See Figure\u00A0a, Table\u00A0b.\n'",
    "'[@fig-a; @doe] $\\eqref{b}$', 'p: (Figure\u00A0a; doe) math((b))\n'",
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

  @ParameterizedTest
  @CsvSource({
    "'a `<b>b</b>`{=html} c', 'p: a strong(b) c\n'",
    "'a `\\b`{=latex} c', 'p: a c\n'",
    "'a ``<i>b</i>``{=html5}.', 'p: a em(b).\n'",
    "'`a`{=}', 'p: code(a){=}\n'",
    "'`a` {=html}', 'p: code(a) {=html}\n'",
    "'`a{=html}`', 'p: code(a{=html})\n'",
  })
  void wordsForOneKindOfOutputAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'｜漢字《かんじ》を', 'p: 漢字（かんじ）を\n'",
    "'{電子|でんし}出版', 'p: 電子（でんし）出版\n'",
    "'{漢字|かん|じ}', 'p: 漢字（かんじ）\n'",
    "'《红楼梦》｜水《a》', 'p: 《红楼梦》｜水《a》\n'",
    "'{a|b} {電子}', 'p: {a|b} {電子}\n'",
    "'`{電子|でんし}`', 'p: code({電子|でんし})\n'",
  })
  void readingsOfWordsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }
}
