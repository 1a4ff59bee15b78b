package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dialects write and, beside it, what only looks like it and stays text. */
class DialectTest {

  private static String read(String text) {
    var document = Markdown.read(text);
    Soundness.check(document);
    return Dump.of(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is $5 and $10.",
        "US$5, A$AP and Ke$ha",
        "from $5-$10 to $5/$6",
        "$100M–$200M, $5k-a-day",
        "about $20 (or $15) a month",
        "$1,000,000 to $2,000,000",
        "$3.50/month, $6/month",
        "$HOME and $PATH, $HOME/$USER",
        "$ x $ and $5 or 6 $",
        "$ $$ $$$ $$$$ $$$$$",
        "a == b, a==b and c==d, \"==\" or \"==\"",
        "C++ and i++ or ++i",
        "2^10 and 2^20, ^o^ and ^_^",
        "~5 km and ~6 km",
        "std::vector and a::b",
        "map :: a -> b",
        "[[1, 2], [3]] and [[1, 2], [3, 4]]",
        "x[[1]] and if [[ -f a ]]",
        "100%% of 50%% is 50%%",
        "#1 and #tag",
        "at 10:30:00 and 1:2:3, :nope: a:smile:b",
        "{braces} and {a, b} stay",
        "[not a span]{foo bar}",
        "text :) and :( here",
        "an area in m ^2",
        "import duties rose",
        "export default values of the program",
        "| one bar",
        ":::",
        "[@ x] and [x@y]",
        "see f(x) = {x}",
      })
  void nearMissesStayText(String text) {
    assertEquals("p: " + text + "\n", read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[page]]",
        "![[a.png]]",
        "%%hidden%%",
        "$x^2$",
        "$$x$$",
        "==marked==",
        "x^2^",
        "H~2~O",
        ":smile:",
        "[@doe99]",
        "[TOC]",
        "key:: value",
        ":::note",
        "{/* a */}",
        "word ^abc123",
        "[a]{.b}",
        "*[HTML]: text",
        "\\newpage",
        "\\begin{align}",
        "> [!note]"
      })
  void codeShowsEveryNotationUnchanged(String written) {
    assertEquals("p: a code(" + written + ") b\n", read("a `" + written + "` b"));
    assertEquals("code \n  |" + written + "|\n", read("```\n" + written + "\n```"));
    assertEquals("code \n  |" + written + "|\n", read("    " + written));
  }

  @ParameterizedTest
  @CsvSource({
    "'$x$',                       'p: math(x)\n'",
    "'$n$th and ($k$)',           'p: math(n)th and (math(k))\n'",
    "'$a_1 b_1$ $c_2$',           'p: math(a₁ b₁) math(c₂)\n'",
    "'$a*b*c$',                   'p: math(a*b*c)\n'",
    "'$\\frac{a+b}{2}x$',         'p: math((a+b)/2 x)\n'",
    "'$2\\frac{1}{2}$',           'p: math(2 1/2)\n'",
    "'$x_{ij}^{2}$',              'p: math(xᵢⱼ²)\n'",
    "'$x^{q}$ $x_{ab}$',          'p: math(x^q) math(x_(ab))\n'",
    "'$\\sqrt{2} \\sqrt[n]{x}$',  'p: math(√2 ⁿ√x)\n'",
    "'$a\\neq b\\leq c$',         'p: math(a ≠ b ≤ c)\n'",
    "'$\\mathbb{N}\\subset\\mathbb{Z}$', 'p: math(ℕ ⊂ ℤ)\n'",
    "'$\\sin x + \\cos(y)$',      'p: math(sin x + cos(y))\n'",
    "'$\\vec{v}\\cdot\\hat{n}$',  'p: math(v⃗·n̂)\n'",
    "'$x \\not= y$',              'p: math(x ≠ y)\n'",
    "'$90^\\circ$ $f''$',         'p: math(90°) math(f′)\n'",
    "'$5$ and $-1$',              'p: math(5) and math(−1)\n'",
    "'$\\left\\{ x \\right.$',    'p: math({ x)\n'",
    "'$\\nope{x}$',               'p: math(nope(x))\n'",
    "'$x^{$',                     'p: source(x^{)\n'",
    "'\\(x^2\\) \\\\(y^2\\\\)',   'p: math(x²) math(y²)\n'",
    "'\\(a\\) \\[1\\] \\(b c\\)', 'p: (a) [1] (b c)\n'",
    "'see $$x = 1$$ here',        'p: see math(x = 1) here\n'",
    "'$$\nx\n$$',                 'math\n  |x|\n'",
    "'$$\na\n\nb',                'p: $$ a\np: b\n'",
    "'> $$\n> x\n> $$',           'quote\n  math\n    |x|\n'",
    "'```math\nx^2\n```',         'math\n  |x²|\n'",
    "'\\begin{align}a &= b \\\\ c &= d\\end{align}', 'math\n  |a = b|\n  |c = d|\n'",
    "'<p>a $\\displaystyle$ c $\\alpha$</p>', 'p: a c math(α)\n'",
    "'<p>$\\R_+$</p>\n\n$$\n\\newcommand{\\R}{\\mathbb{R}}\n$$', 'p: math(ℝ₊)\n'",
  })
  void formulasAreSet(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'## A {.b} }',                'h2 #a-b-: A {.b} }\n'",
    "'## A {.b}',                  'h2 #a: A\n'",
    "'> [! NOTE]\n> a',            'quote\n  p: [! NOTE] a\n'",
    "'a \\begin{itemize} b\n\n\\begin{itemize}', 'p: a \\begin{itemize} b\np: \\begin{itemize}\n'",
    "'\\begin{b}\n\na\n\n\\end{b}', 'p: a\n'",
    "'$x+$y.\n5$',                 'p: $x+$y. 5$\n'",
    "'($a) \\begin{itemize} ${b}?', 'p: ($a) \\begin{itemize} ${b}?\n'",
    "'%%\n\n“%%%%”',              'p: %%\np: “%%%%”\n'",
    "'([^,]*)\n\n\\*not\\*',     'p: ([^,]*)\np: *not*\n'",
    "'press [a] [b]\n\n[b]: c',    'p: press [a] link(b)[local c]\n'",
    "'a\n\n<!-- b -- >\nc',       'p: a\np: <!-- b -- > c\n'",
    "'a {::b}c{:/} {::comment}d{:/}', 'p: a {::b}c\n'",
    "'a {::nomarkdown type=\"latex\"}\\emph{b}{:/}{::nomarkdown type=\"html\"}<i>c</i>{:/}', 'p: a em(c)\n'",
    "'a {::nomarkdown}b{:/} {::nomarkdown type=\"latex\"}c', 'p: a b {::nomarkdown type=\"latex\"}c\n'",
    "'a\n{: b=\"{c}\" d=''e\\}'' }', 'p: a\n'",
    "'a {: b=\"{c} and', 'p: a {: b=\"{c} and\n'",
    "'a\n{:.b#c.d}',              'p: a\n'",
    "'A\n=\n{: .b #c}',           'h1 #c: A\n'",
    "'a\n\n    :::b\n    c',      'p: a\ncode b\n  |c|\n'",
    "'a\n\n    #!b\n    c',       'p: a\ncode b\n  |c|\n'",
    "'a\n\n    #!/b\n    c',      'p: a\ncode \n  |#!/b|\n  |c|\n'",
    "'a\n\n    :::b',              'p: a\ncode \n  |:::b|\n'",
  })
  void signsOfOtherProgramsAreReadOrStay(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'[[a]]',              'p: link(a)[local a]\n'",
    "'[[a|b]]',            'p: link(b)[local a]\n'",
    "'[[a#B c]]',          'p: link(a > B c)[local a # b-c]\n'",
    "'[[#B c]]',           'p: link(B c)[section b-c]\n'",
    "'[[a#^x1y2]]',        'p: link(a)[local a]\n'",
    "'[[d/a.md]]',         'p: link(a)[local d/a.md]\n'",
    "'![[a.png|30x20]]',   'p: image(a.png)[local a.png]\n'",
    "'![[a.png|words]]',   'p: image(words)[local a.png]\n'",
    "'![[a]]',             'p: link(a)[local a]\n'",
    "'[[a]](b)',           'p: link([a])[local b]\n'",
    "'[[a]]\n\n[a]: b',    'p: [link(a)[local b]]\n'",
    "'[[A: b]]',           'p: link(A: b)[local ./A: b]\n'",
    "'a %%b%% c',          'p: a c\n'",
    "'%%\na\n\nb\n%%\nc',  'p: c\n'",
    "'a\n\n%%\nb',         'p: a\np: %% b\n'",
    "'%%\na\n%%\n\nb\n\n%%\nc', 'p: b\np: %% c\n'",
    "'> %%\n> b\n\nc\n%%', 'quote\n  p: %% b\np: c %%\n'",
    "'a ^abc123\n\n^abc123', 'p: a\n'",
    "'a:: b\nc:: *d*\n\ne', 'p: e\n'",
    "'a:: It is so.\n\ne',  'p: a:: It is so.\np: e\n'",
    "'![[e]]\n\na:: It is so.', 'p: link(e)[local e]\np: a: It is so.\n'",
    "'e\n\na:: b',          'p: e\np: a:: b\n'",
    "'e\n\na:: b\nc:: d',    'p: e\np: a: b c: d\n'",
    "'e\n\nSVN:: b\nc d',    'p: e\np: SVN:: b c d\n'",
    "'![[e]]\n\n> a:: b',    'p: link(e)[local e]\nquote\n  p: a: b\n'",
    "'> [!a|b]- C\n> d',   'callout a: C\n  p: d\n'",
    "'> [!a]',             'callout a: A\n'",
    "'> [!a b',            'quote\n  p: [!a b\n'",
    "':::note\na\n:::\nb', 'callout note: Note\n  p: a\np: b\n'",
    "':::note\n!!! tip\n    a\n:::\nb', 'callout note: Note\n"
        + "  callout tip: Tip\n"
        + "    p: a\n"
        + "p: b\n"
        + "'",
    "':::note\n!!! tip\n    a\n\nb\n:::\nc', 'callout note: Note\n"
        + "  callout tip: Tip\n"
        + "    p: a\n"
        + "  p: b\n"
        + "p: c\n"
        + "'",
    "'::: a\nb\n:::',      'p: b\n'",
    "'::: note\na',        'p: a\n'",
    "'a\n: b',             'definitions\n  term: a\n  meaning\n    p: b\n'",
    "'a\n\n:  b\n\n   c',  'definitions\n  term: a\n  meaning\n    p: b\n    p: c\n'",
    "'# a\n\n: b',         'h1 #a: a\np: : b\n'",
    "'| a\n|  b',          'p: a⏎\u00a0b\n'",
    "'*[a]: b\na',         'p: a\n'",
    "'[a]{.mark} [b]{.c} d', 'p: highlight(a) b d\n'",
    "'[@doe99; -@b, p. 1] c', 'p: (doe99; b, p. 1) c\n'",
    "'[@Nullable String] [@bob] [@a99x1]', 'p: [@Nullable String] [@bob] [@a99x1]\n'",
    "'::: {.b}\nc\n:::\n\n[@a; -@b]', 'p: c\np: (a; b)\n'",
    "'[@a](b)',            'p: link(@a)[local b]\n'",
    "'==a== ==*b*==',      'p: highlight(a) highlight(em(b))\n'",
    "'x^2^ H~2~O ~~a~~',   'p: xsup(2) Hsub(2)O strike(a)\n'",
    "':+1: (:star:)',      'p: 👍 (⭐)\n'",
    "'[a](b){width=5} c',  'p: link(a)[local b] c\n'",
    "'a{/* b */} {c}',     'p: a {c}\n'",
    "'<B x={1}>a</B>',     'p: strong(a)\n'",
    "'import a from \"b\"\n\n{c} d', 'p: d\n'",
    "'import a from \"b\"\n\n<Ab>\n*c*\n</Ab>', 'p: em(c)\n'",
    "'export const a = {\n\n}\nb', 'p: b\n'",
    "'export const a = {\n\nb',    'p: export const a = {\np: b\n'",
  })
  void idiomsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'python {1,3}',         python",
    "'{.python .numbered}',  python",
    "'{python}',             python",
    "'{r, fig.width=5}',     r",
    "'{r name}',             r",
    "'c++',                  c++",
    "'',                     ''",
  })
  void theLanguageOfCodeIsFound(String info, String language) {
    assertEquals("code " + language + "\n  |x|\n", read("```" + info + "\nx\n```"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```{r, echo=FALSE}\nx\n```",
        "```{r include = FALSE}\nx\n```",
        "```{python}\n#| echo: false\nx\n```",
        "[TOC]",
        "[[_TOC_]]",
        "\\newpage",
        "{/* a\n\nb */}",
        "import a from 'b'\nexport * from 'c'",
      })
  void someThingsAreNotShown(String text) {
    assertFalse(read("a\n\n" + text.replace("import", "\nimport")).contains("x"), text);
    assertEquals("", read(text));
  }
}
