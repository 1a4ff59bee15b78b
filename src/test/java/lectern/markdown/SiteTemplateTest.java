package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.markdown.reader.Preprocessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags of templates as themes and generators use them, and what stands around them. */
class SiteTemplateTest {
  @ParameterizedTest
  @CsvSource({
    "'1. One\n\n"
        + "   {% highlight js %}\n"
        + "   code\n"
        + "   {% endhighlight %}\n\n"
        + "2. Two\n\n"
        + "After *w*.', 'list from 1, loose\n"
        + "  item\n"
        + "    p: One\n"
        + "    code js\n"
        + "      |code|\n"
        + "  item\n"
        + "    p: Two\n"
        + "p: After em(w).\n"
        + "'",
    "'1. One\n\n"
        + "   {% highlight js %}\n"
        + "function() {\n"
        + "   x\n"
        + "}\n"
        + "{% endhighlight %}\n\n"
        + "2. Two', 'list from 1, loose\n"
        + "  item\n"
        + "    p: One\n"
        + "    code js\n"
        + "      |function() {|\n"
        + "      |   x|\n"
        + "      |}|\n"
        + "  item\n"
        + "    p: Two\n"
        + "'",
    "'- {% highlight js %}\n"
        + "  a\n"
        + "    b\n"
        + "  {% endhighlight %}\n"
        + "- c', 'list bullets, tight\n"
        + "  item\n"
        + "    code js\n"
        + "      |a|\n"
        + "      |  b|\n"
        + "  item\n"
        + "    p: c\n"
        + "'",
    "'- One\n"
        + "  {{< highlight js >}}\n"
        + "  a\n"
        + "  {{< /highlight >}}\n"
        + "- Two', 'list bullets, tight\n"
        + "  item\n"
        + "    p: One\n"
        + "    code js\n"
        + "      |a|\n"
        + "  item\n"
        + "    p: Two\n"
        + "'",
    "'- a\n\n"
        + "    {% codeblock lang:js %}\n"
        + "    b\n"
        + "    {% endcodeblock %}\n\n"
        + "- c', 'list bullets, loose\n"
        + "  item\n"
        + "    p: a\n"
        + "    code js\n"
        + "      |b|\n"
        + "  item\n"
        + "    p: c\n"
        + "'",
    "'-\tOne\n"
        + "\t{% highlight js %}\n"
        + "\ta\n"
        + "\t\tb\n"
        + "\t{% endhighlight %}\n"
        + "-\tTwo', 'list bullets, tight\n"
        + "  item\n"
        + "    p: One\n"
        + "    code js\n"
        + "      |a|\n"
        + "      |    b|\n"
        + "  item\n"
        + "    p: Two\n"
        + "'",
    "'- a\n"
        + "    - {% highlight js %}\n"
        + "      b\n"
        + "      {% endhighlight %}\n"
        + "    - c', 'list bullets, tight\n"
        + "  item\n"
        + "    p: a\n"
        + "    list bullets, tight\n"
        + "      item\n"
        + "        code js\n"
        + "          |b|\n"
        + "      item\n"
        + "        p: c\n"
        + "'",
    "'- One\n"
        + "      {{< highlight js >}}\n"
        + "      a\n"
        + "        b\n"
        + "      {{< /highlight >}}\n"
        + "- Two', 'list bullets, tight\n"
        + "  item\n"
        + "    p: One\n"
        + "    code js\n"
        + "      |a|\n"
        + "      |  b|\n"
        + "  item\n"
        + "    p: Two\n"
        + "'",
    "'> {% highlight js %}\n"
        + "> a\n"
        + "> {% endhighlight %}\n"
        + "> b\n\n"
        + "c *d*', 'quote\n"
        + "  code js\n"
        + "    |a|\n"
        + "  p: b\n"
        + "p: c em(d)\n"
        + "'",
    "'> {% highlight js %}\na\n{% endhighlight %}\n\nb', 'quote\n  code js\n    |a|\np: b\n'",
    "'> - One\n"
        + ">   {{< highlight js >}}\n"
        + ">   a\n"
        + ">\n"
        + ">     b\n"
        + ">   {{< /highlight >}}\n"
        + "> - Two', 'quote\n"
        + "  list bullets, tight\n"
        + "    item\n"
        + "      p: One\n"
        + "      code js\n"
        + "        |a|\n"
        + "        ||\n"
        + "        |  b|\n"
        + "    item\n"
        + "      p: Two\n"
        + "'",
  })
  void codeStaysInItsListOrQuote(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'{% highlight js %}\n"
        + "   a\n"
        + ">b\n"
        + "    c\n"
        + "{% endhighlight %}\n"
        + "d', 'code js\n"
        + "  |   a|\n"
        + "  |>b|\n"
        + "  |    c|\n"
        + "p: d\n"
        + "'",
    "'Text\n"
        + "    {% highlight js %}\n"
        + "    a\n"
        + "    {% endhighlight %}\n"
        + "b', 'p: Text\n"
        + "code js\n"
        + "  |a|\n"
        + "p: b\n"
        + "'",
    "'    {% highlight js %}\n"
        + "    a\n"
        + "    {% endhighlight %}', 'code \n"
        + "  |{% highlight js %}|\n"
        + "  |a|\n"
        + "  |{% endhighlight %}|\n"
        + "'",
    "'- a {% highlight js %}b_c{% endhighlight %} c\n"
        + "- d', 'list bullets, tight\n"
        + "  item\n"
        + "    p: a code(b_c) c\n"
        + "  item\n"
        + "    p: d\n"
        + "'",
    "'{% highlight js %}b{% endhighlight %} c `d`', 'p: code(b) c code(d)\n'",
  })
  void codeInTextIsWrittenAsItWas(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'<p>T</p>\n"
        + "{% highlight js %}\n"
        + "x\n"
        + "{% endhighlight %}\n"
        + "After *e*.', 'p: T\n"
        + "code js\n"
        + "  |x|\n"
        + "p: After em(e).\n"
        + "'",
    "'<div>\n"
        + "{% highlight php %}\n"
        + "<?php a(); ?>\n\n"
        + "    b & c &amp;\n"
        + "{% endhighlight %}\n"
        + "</div>\n"
        + "c *d*', 'code php\n"
        + "  |<?php a(); ?>|\n"
        + "  ||\n"
        + "  |    b & c &amp;|\n"
        + "p: c *d*\n"
        + "'",
    "'<details><summary>S</summary>\n"
        + "{% highlight js %}\n"
        + "a\n"
        + "{% endhighlight %}\n"
        + "</details>\n\n"
        + "*b*', 'callout details: S\n"
        + "  code js\n"
        + "    |a|\n"
        + "p: em(b)\n"
        + "'",
    "'<div>\n"
        + "    {% highlight js %}\n"
        + "    a\n"
        + "      b\n"
        + "    {% endhighlight %}\n"
        + "    <p>c</p>\n"
        + "</div>', 'code js\n"
        + "  |a|\n"
        + "  |  b|\n"
        + "p: c\n"
        + "'",
  })
  void codeStaysInItsHtml(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'<div>\n"
        + "    {% if x %}\n"
        + "    <p>One</p>\n"
        + "    {% endif %}\n"
        + "    <p>Two</p>\n"
        + "</div>', 'p: One\n"
        + "p: Two\n"
        + "'",
    "'<ul>\n"
        + "\t{% for r in rows %}\n"
        + "\t<li>a</li>\n"
        + "\t{% endfor %}\n"
        + "\t<li>b</li>\n"
        + "</ul>', 'list bullets, tight\n"
        + "  item\n"
        + "    p: a\n"
        + "  item\n"
        + "    p: b\n"
        + "'",
    "'<div>\n    {# a\n\nb #}\n    <p>c</p>\n</div>', 'p: c\n'",
    "'<table>\n    {% for %}\n    <tr><td>a</td></tr>\n    {% endfor %}\n</table>', 'p: a\n'",
    "'<div>\n    {% comment %}\n    a\n\n    {% endcomment %}\n    <p>b</p>\n</div>', 'p: b\n'",
    "'<!--\n{% if x %}\n    a\n{% endif %}\n-->\nb', 'p: b\n'",
    "'<p>T</p>\n{% include x %}\nAfter *e*.', 'p: T\np: After em(e).\n'",
  })
  void aTagAloneOnItsLineEndsNoHtml(String text, String expected) {
    assertEquals(expected, read(text));
  }

  /** A tag of no known name, in a text without any other sign of a generator, is only spoken of. */
  @ParameterizedTest
  @CsvSource({
    "He wrote {% z %} here., p: He wrote {% z %} here.",
    "{% my_plugin abc %}, p: {% my_plugin abc %}",
    "a {%z%} b, p: a {%z%} b",
    "a {% endz %} b, p: a {% endz %} b",
    "a {% z <b> %} c, p: a {% z <b> %} c",
    "'Use {% url \"x\" %} in {{ it }}', 'p: Use {% url \"x\" %} in {{ it }}'",
    "a{% z b=\"c\" %} d, p: a{% z b=\"c\" %} d",
    "{% z b=\"c\" /%}, ''",
    "{% notebook a/b.ipynb cells[1:] %}, ''",
    "see {% notebook a/b.ipynb %}, p: see {% notebook a/b.ipynb %}",
    "{% z a. b %}, p: {% z a. b %}",
    "a {% z %}b{% endz %} c, p: a b c",
    "a {% z %}b{% /z %} c {% y %}, p: a b c",
    "{% if a %}b{% endif %} {% z %} {{ it }}, p: b",
    "{% youtube a %} {% z %}, p: link(Video: youtube.com/watch?v=a)[web"
        + " https://www.youtube.com/watch?v=a]",
  })
  void aTagWithoutEvidenceStays(String text, String expected) {
    assertEquals(expected, read(text).strip());
  }

  /** Words that a text keeps under a name are code where the name says so. */
  @ParameterizedTest
  @CsvSource({
    "'{% set codeBlock %}\n"
        + "import a from \"b\";\n"
        + "\n"
        + "export default function () {\n"
        + "\t*c*\n"
        + "}\n"
        + "{% endset %}\n"
        + "{{ codeBlock | highlight(\"js\") }}', 'code \n"
        + "  |import a from \"b\";|\n"
        + "  ||\n"
        + "  |export default function () {|\n"
        + "  |    *c*|\n"
        + "  |}|\n"
        + "'",
    "'{%- capture code %}{% raw %}\n{{ a }}\n{% endraw %}{%- endcapture %}', 'code \n  |{{ a }}|\n'",
    "'{% set words %}\n*a*\n{% endset %}', 'p: em(a)\n'",
    "'{% set code = 1 %}*a*', 'p: em(a)\n'",
    "'{% set code %}*a*', 'p: em(a)\n'",
  })
  void whatIsKeptAsCodeIsCode(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @Test
  void aTagEndsAnAddress() {
    String shown = "callout info: Info\n  p: a link(https://a.org/b)[web https://a.org/b]\n";
    assertEquals(shown, read("{% callout \"info\" %}a https://a.org/b{% endcallout %}"));
  }

  @ParameterizedTest
  @CsvSource({
    "**{{ page.x }}** a, p: a",
    "[*{{ page.x }}*](b) c, p: link(b)[local b] c",
    "a **b {{ page.x }}**, p: a strong(b)",
    "a *b: {{ page.x }}*. c, p: a em(b:). c",
    "a {{ page.x }} *b* c, p: a em(b) c",
    "a {{ page.x }}*b* c, p: a em(b) c",
    "2 * {{ page.x }} * 3, p: 2 * * 3",
  })
  void anExpressionTakesTheSignsAroundItAlong(String text, String expected) {
    assertEquals(expected, read(text).strip());
  }

  @ParameterizedTest
  @CsvSource({
    "'{% note info simple %}\na\n{% endnote %}', 'callout info: Info\n  p: a\n'",
    "'{% note green ''fas fa-rocket'' %}\na\n{% endnote %}', 'callout note: Note\n  p: a\n'",
    "'{% note danger no-icon flat %}\na\n{% endnote %}', 'callout danger: Danger\n  p: a\n'",
    "'{% note ''fab fa-cc-visa'' simple %}\na\n{% endnote %}', 'callout note: Note\n  p: a\n'",
    "'{% note default %}\na\n{% endnote %}', 'callout note: Note\n  p: a\n'",
    "'{% note blue ''fas fa-bullhorn'' modern %}\n"
        + "a\n"
        + "{% endnote %}', 'callout note: Note\n"
        + "  p: a\n"
        + "'",
    "'{% note info no-icon A *title* %}\na\n{% endnote %}', 'callout info: A em(title)\n  p: a\n'",
    "'{% note warning A simple title %}\n"
        + "a\n"
        + "{% endnote %}', 'callout warning: A simple title\n"
        + "  p: a\n"
        + "'",
    "'{% tip success %}a{% endtip %}', 'callout success: Success\n  p: a\n'",
    "'{% tip bolt %}a{% endtip %}', 'callout tip: Tip\n  p: a\n'",
    "'{% note quote, a, b c %}', 'callout note: Note\n  p: a, b c\n'",
    "'{{< admonition note \"T\" true >}}\na\n{{< /admonition >}}', 'callout note: T\n  p: a\n'",
    "'{{< admonition note \"T u\" false >}}\n"
        + "a\n"
        + "{{< /admonition >}}', 'callout note: T u\n"
        + "  p: a\n"
        + "'",
    "'{{< details \"T\" open >}}\na\n{{< /details >}}', 'callout details: T\n  p: a\n'",
    "'{{< expand \"More\" \"...\" >}}\na\n{{< /expand >}}', 'callout details: More\n  p: a\n'",
    "'{{< alert \"star\" >}}\na\n{{< /alert >}}', 'callout note: Note\n  p: a\n'",
    "'{{< notice tip \"Open\" >}}\na\n{{< /notice >}}', 'callout tip: Open\n  p: a\n'",
    "'{% folding red, 标题 a b %}\na\n{% endfolding %}', 'callout details: 标题 a b\n  p: a\n'",
    "'{% folding 标题, a %}\na\n{% endfolding %}', 'callout details: 标题 a\n  p: a\n'",
    "'{% hideToggle 标题,red,blue %}\na\n{% endhideToggle %}', 'callout details: 标题\n  p: a\n'",
    "'{% pullquote left %}\na\n{% endpullquote %}', 'quote\n  p: a\n'",
  })
  void wordsOfStyleAreNoTitle(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'文字{% u 下划线 %}和{% emp 强调 %}，{% span red, 红字 %}，{% text red, 红 %}，{% wavy 波浪 %}，{% del 删除 %}。',"
        + " 'p: 文字下划线和em(强调)，红字，红，波浪，strike(删除)。\n"
        + "'",
    "'#### {% u 定义 %}', 'h4 #定义: 定义\n'",
    "'{% mark 关键 color:red %} {% checkbox checked, 纯 a, b %} {% radio red, c %} {% p center, 段落 %}"
        + " {% spoiler 隐藏 %}', 'p: highlight(关键) ☑ 纯 a, b ☐ c 段落 隐藏\n"
        + "'",
    "'{% quot el:h2 引 %} {% kbd Ctrl %} {% label 词 red %} {% label info@字 词 %} {% hideInline"
        + " a,b,red %}', 'p: 引 code(Ctrl) 词 字 词 a\n"
        + "'",
    "'{% u a, b %} {% span red %}a{% endspan %}', 'p: a, b a\n'",
  })
  void wordsInTagsAreKept(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'Shown by {% cite doe99 %} and {% cite roe01 --file papers %}, so.', 'p: Shown by (doe99) and"
        + " (roe01), so.\n"
        + "'",
    "'By {% cite a_b c -l 3 --suppress_author %}{{< cite \"k\" >}}.', 'p: By (a_b; c, p. 3)(k).\n'",
    "'{{< cite \"All that is\" \"Someone\" >}}', 'quote\n  p: All that is\n  p: — Someone\n'",
    "'{% cite %}a{% endcite %}', 'quote\n  p: a\n'",
  })
  void citationsStandInTheirSentence(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'A claim {{< sidenote \"right\" \"id\" \"with a label\" >}}N{{< /sidenote >}} b', 'p: A claim"
        + " with a labelmark(¹ <beside 1>) b\n"
        + "note 1 <beside 1>\n"
        + "  p: N\n"
        + "'",
    "'a{{< sidenote \"b\" >}}c{{< /sidenote >}} d{{< sidenote \"B c\" >}}e{{< /sidenote >}}', 'p:"
        + " amark(¹ <beside 1>) dB cmark(² <beside 2>)\n"
        + "note 1 <beside 1>\n"
        + "  p: c\n"
        + "note 2 <beside 2>\n"
        + "  p: e\n"
        + "'",
  })
  void sideNotesKeepTheirWords(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'{% asset_img a.jpg This is an image %}', 'p: image(This is an image)[local a.jpg]\n'",
    "'{% img left /a.jpg 300 200 ''\"title text\" \"alt text\"'' %}', 'p: image(alt text)[local"
        + " /a.jpg]\n"
        + "'",
    "'{% asset_img a.jpg \"A title\" \"b\" %}', 'p: image(b)[local a.jpg]\n'",
  })
  void picturesOfHexoHaveTheirWords(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'{{< tabs \"uid\" >}}\n"
        + "{{< tab \"MacOS\" >}}\n"
        + "a *b*\n"
        + "{{< /tab >}}\n"
        + "{{< tab \"Linux\" >}}\n"
        + "c\n"
        + "{{< /tab >}}\n"
        + "{{< /tabs >}}', 'p: strong(MacOS)\n"
        + "p: a em(b)\n"
        + "p: strong(Linux)\n"
        + "p: c\n"
        + "'",
    "'{{< tabs items=\"A,B\" >}}\n"
        + "{{< tab >}}a{{< /tab >}}\n"
        + "{{< tab >}}b{{< /tab >}}\n"
        + "{{< /tabs >}}', 'p: strong(A)\n"
        + "p: a\n"
        + "p: strong(B)\n"
        + "p: b\n"
        + "'",
    "'{{< tabs >}}{{< tab \"A\" >}}Words A{{< /tab >}}{{< tab \"B\" >}}B{{< /tab >}}{{< /tabs >}}',"
        + " 'p: strong(A)\n"
        + "p: Words A\n"
        + "p: strong(B)\n"
        + "p: B\n"
        + "'",
    "'{{< tabs >}}{{< tab >}}Words A{{< /tab >}}{{< tab >}}B{{< /tab >}}{{< /tabs >}}', 'p: Words"
        + " A\n"
        + "p: B\n"
        + "'",
    "'{% tabs %}\n"
        + "{% tab title=\"First\" %}\n"
        + "One\n"
        + "{% endtab %}\n"
        + "{% tab title=\"Second\" %}\n\n"
        + "- Two\n"
        + "{% endtab %}\n"
        + "{% endtabs %}', 'p: strong(First)\n"
        + "p: One\n"
        + "p: strong(Second)\n"
        + "list bullets, tight\n"
        + "  item\n"
        + "    p: Two\n"
        + "'",
    "'{{< tab header=\"*A*\" lang=\"en\" >}}\n"
        + "- a\n"
        + "{{< /tab >}}', 'p: em(A)\n"
        + "list bullets, tight\n"
        + "  item\n"
        + "    p: a\n"
        + "'",
    "'{{< timeline >}}\n"
        + "{{< timelineItem header=\"Head\" badge=\"2020\" subheader=\"Sub\" >}}\n"
        + "a\n"
        + "{{< /timelineItem >}}\n"
        + "{{< /timeline >}}', 'p: strong(Head — 2020 — Sub)\n"
        + "p: a\n"
        + "'",
    "'{{< accordion >}}\n"
        + "{{< accordionItem title=\"T\" >}}\n"
        + "a\n"
        + "{{< /accordionItem >}}\n"
        + "{{< /accordion >}}', 'p: strong(T)\n"
        + "p: a\n"
        + "'",
    "'{{< accordion \"T\" >}}\na\n{{< /accordion >}}', 'callout details: T\n  p: a\n'",
    "'{% timeline T %}\n"
        + "{% timenode 2020, a %}\n"
        + "b\n"
        + "{% endtimenode %}\n"
        + "{% endtimeline %}', 'p: strong(2020 a)\n"
        + "p: b\n"
        + "'",
    "'{{< tab >}} a', 'p: a\n'",
  })
  void partsHaveTheirTitles(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'{% code title=\"a.js\" %}\n"
        + "```js\n"
        + "x\n"
        + "```\n"
        + "{% endcode %}\n\n"
        + "After.', 'code js\n"
        + "  |x|\n"
        + "p: After.\n"
        + "'",
    "'<div>\n{% code %}\na\n{% endcode %}\n</div>', 'code \n  |a|\n'",
    "'{% code %}\na\n```\n{% endcode %}\nb', 'code \n  |a|\n  |```|\np: b\n'",
    "'{% pullquote left %}\na {\" b c \"} d *e*.\n{% endpullquote %}', 'p: a b c d em(e).\n'",
    "'a {\"b\"} c', 'p: a {\"b\"} c\n'",
    "'{{< columns >}}\na\n<--->\nb\n{{< /columns >}}', 'p: a\np: b\n'",
    "'a\n<--->\nb', 'p: a <---> b\n'",
    "'{% callout type=\"note\" title=\"Hi\" %}\n"
        + "a\n"
        + "{% /callout %}\n\n"
        + "b', 'callout note: Hi\n"
        + "  p: a\n"
        + "p: b\n"
        + "'",
    "'{% if a %}\nb{% /if %}\nc', 'p: b c\n'",
    "'Text{% fn 1 %} on{% fn 2 %}.\n\n"
        + "{{ ''The *note*.'' | fndetail: 1 }}', 'p: Textmark(¹ <beside 1>) onmark(² <beside 2>).\n"
        + "note 1 <beside 1>\n"
        + "  p: The em(note).\n"
        + "note 2 <beside 2>\n"
        + "  p: 2\n"
        + "'",
    "'{% if %}A{% else %}B{% endif %} c', 'p: A c\n'",
    "'{% if a %}\n"
        + "{% if b %}A{% elsif c %}B{% else %}\n"
        + "C{% endif %}\n"
        + "{% else %}\n"
        + "D\n"
        + "{% endif %}\n"
        + "e', 'p: A\n"
        + "p: e\n"
        + "'",
    "'{% if a %}{% include b %}{% else %}C{% endif %}', 'p: C\n'",
    "'{% if a %}b{% else %}c', 'p: bc\n'",
    "'{% for a %}b{% else %}c{% note %}d{% endfor %}{% endnote %}', 'p: b\n'",
    "'<div>\n"
        + "    {% if a %}\n"
        + "    <p>b</p>\n"
        + "    {% else %}\n"
        + "    <p>c</p>\n"
        + "    {% endif %}\n"
        + "    <p>d</p>\n"
        + "</div>', 'p: b\n"
        + "p: d\n"
        + "'",
  })
  void tagsOfOtherGeneratorsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'{{< poem >}}\n"
        + "One\n"
        + "Two\n\n"
        + "Three *a*\n"
        + "{{< /poem >}}\n\n"
        + "b\n"
        + "c', 'p: One⏎Two\n"
        + "p: Three em(a)\n"
        + "p: b c\n"
        + "'",
    "'{% poetry 标题 author:作者 %}\n"
        + "诗句一\n"
        + "诗句二\n"
        + "{% endpoetry %}', 'p: strong(标题)\n"
        + "p: 诗句一⏎诗句二\n"
        + "p: — 作者\n"
        + "'",
    "'{% poem() %}\na\nb\n{% end %}\nc\nd', 'p: a⏎b\np: c d\n'",
    "'{{< verse \"John 3\" >}}\na\nb', 'p: a b\n'",
  })
  void poemsKeepTheirLines(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'{{< badge a >}} {{< badge b >}} {{< badge c >}} {{< badge d >}} Text.', 'p: Text.\n'",
    "'- {{< badge a >}} {{< badge b >}} {{< badge c >}} {{< badge d >}} {{< badge e >}} {{< badge f"
        + " >}} Text.', 'list bullets, tight\n"
        + "  item\n"
        + "    p: Text.\n"
        + "'",
    "'{{< a >}} {{< b >}} {{< c >}} {{< d >}} {{< kbd \"x\" >}}', 'p: code(x)\n'",
    "'{{< a\nb >}}     c', 'p: c\n'",
    "'  {{ site.x }} a\nb', 'p: a b\n'",
  })
  void vanishedTagsMakeNoCode(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'Write \\{% y %} here.', 'p: Write {% y %} here.\n'",
    "'\\{{ site.title }} and \\{{ x }}', 'p: {{ site.title }} and {{ x }}\n'",
    "'\\{{< x >}} b', 'p: {{< x >}} b\n'",
    "'\\{{<figure src=\"a\">}}', 'p: {{<figure src=\"a\">}}\n'",
    "'\\{{% note %}} a {{% /note %}}', 'p: {{% note %}} a {{% /note %}}\n'",
    "'\\{{< note >}}\n*a*\n{{< /note >}}', 'p: {{< note >}} em(a) {{< /note >}}\n'",
    "'{{< tip >}}a \\{{< tip >}} b {{< /tip >}} c{{< /tip >}}', 'callout tip: Tip\n"
        + "  p: a {{< tip >}} b {{< /tip >}} c\n"
        + "'",
    "'\\{% raw %}{{ page.x }}{% endraw %}', 'p: {% raw %}{{ page.x }}{% endraw %}\n'",
    "'\\{% if x %} a {% else %} b {% endif %}', 'p: {% if x %} a b {% endif %}\n'",
    "'\\{% quote() %} a {% end %}', 'p: {% quote() %} a {% end %}\n'",
    "'\\{# a #} \\{: .b} c', 'p: {# a #} {: .b} c\n'",
    "'\\{{/* a */}} b', 'p: {{/* a */}} b\n'",
    "'`\\{% y %}`', 'p: code(\\{% y %})\n'",
    "'a \\\\{% include b.html %} c', 'p: a \\ c\n'",
    "'Only \\{% y %}, so {{ name }} stays', 'p: Only {% y %}, so {{ name }} stays\n'",
  })
  void anEscapedTagIsShown(String text, String expected) {
    assertEquals(expected, read(text));
  }

  private static String read(String text) {
    assertEquals(feeds(text), feeds(Preprocessor.of(text, Origin.UNKNOWN)), text);
    var document = Markdown.read(text);
    Soundness.check(document);
    return Dump.of(document);
  }

  private static long feeds(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }
}
