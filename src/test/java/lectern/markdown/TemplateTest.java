package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags of templates as themes and generators use them, and what stands around them. */
class TemplateTest {
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

  private static String read(String text) {
    assertEquals(text.lines().count(), Prepared.of(text).lines().count());
    var document = Markdown.read(text);
    Soundness.check(document);
    return Dump.of(document);
  }
}
