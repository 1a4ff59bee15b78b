package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.markdown.reader.Preprocessor;
import lectern.words.Junk;
import lectern.words.WritingStyle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as site generators hold them leave no sign of templates, Markdown or HTML on the page. */
class WildJunkTest {
  private static final int ROUNDS = 60;

  static Stream<WritingStyle> styles() {
    return Stream.of(
        WritingStyle.of(
            "Hugo",
            """
            {{< figure src="a b.png" alt="@" caption="A **bold** @ [link](b.md)" >}}
            ---
            Words {{< ref "x.md" >}}[@]({{< relref "posts/a.md" >}} "Title").
            ---
            {{% notice info %}}
            **@** and

            - {{< kbd "@" >}}
            {{% /notice %}}
            ---
            {{< tabs >}}{{< tab "One" >}}@{{< /tab >}}{{< tab "Two" >}}@{{< /tab >}}{{< /tabs >}}
            ---
            {{< youtube id="abc" title="@" >}} {{< x user="a" id="1" >}} {{< instagram a1 >}}
            ---
            {{< details summary="@ of `it`" >}}@{{< /details >}}
            ---
            @{{< sidenote >}}@ *with* [a](b){{< /sidenote >}}, @.
            ---
            <div class="box">{{< icon "x" >}} @</div>
            ---
            > {{< quote author="@" >}}@{{< /quote >}}
            ---
            {{< gallery dir="/img" />}} @ {{< param "x" >}}
            ---
            {{<notice tip>}}@{{</notice>}}
            ---
            1. @

               {{< highlight go >}}
               @
               {{< /highlight >}}

            2. @
            ---
            {{< admonition note "@" true >}}@{{< /admonition >}}
            ---
            {{< columns >}}
            @
            <--->
            @
            {{< /columns >}}
            """),
        WritingStyle.of(
            "Jekyll",
            """
            * TOC
            {:toc .x}

            @
            ---
            ## @ {#at}
            {: .no_toc}
            ---
            ![@]({{ site.baseurl }}/a.png){:.centre} [@]({% post_url 2020-01-01-a %}){:target="_blank"}
            ---
            {% include figure.html src="/x.png" caption='@ <em>it</em>' %}
            ---
            {% for post in site.posts limit:5 %}
              <li><a href="{{ post.url }}">@ {{ post.title }}</a></li>
            {% endfor %}
            ---
            {% capture x %}@{% endcapture %}{{ x | markdownify }}
            ---
            <div>
                {% if a %}
                <p>@</p>
                {% endif %}
                <p>@</p>
            </div>
            ---
            <p>@</p>
            {% highlight js %}
            @ < 1
            {% endhighlight %}
            *@* {% cite a %}
            ---
            @ {% if a == b and c contains "d" %}@{% elsif e %}no{% endif %}
            ---
            <a href="{{ site.url }}{{ page.url }}">@</a> {%- unless x -%} @ {%- endunless -%}
            ---
            {::nomarkdown}<b>@</b>{:/}
            ---
            @
            {: .lead #lead style="color: red"}
            ---
            {% comment %} no {% endcomment %}@{% include_relative x.md %}
            """),
        WritingStyle.of(
            "Hexo",
            """
            {% asset_img a.png "@" %}
            ---
            {% note success **@** %}
            @
            {% endnote %}
            ---
            {% blockquote @, a book https://example.org/x A page %}
            @
            {% endblockquote %}
            ---
            @{% post_link a-post "@" %}@{% asset_link a.pdf @ %}
            ---
            {% tabs x, 2 %}
            <!-- tab One -->
            @
            <!-- endtab -->
            {% endtabs %}
            ---
            @ <!-- more --> @
            ---
            {% note green 'fas fa-rocket' simple %}
            @ {% u @ %}{% span red, @ %}{% mark @ color:red %}
            {% endnote %}
            ---
            ### {% emp @ %} {% checkbox checked, @ %}
            ---
            {% btn https://example.org, @,, title %} {% centerquote %}@{% endcenterquote %}
            ---
            **（@）**@，@**「@」**
            """),
        WritingStyle.of(
            "HTML",
            """
            <figure><a href="x"><img src="a.png" alt="@"></a><figcaption>@ &amp; <i>it</i></figcaption></figure>
            ---
            <details><summary>@</summary>

            **@** [@](a.md)

            </details>
            ---
            @<sup id="fnref1"><a href="#fn1">1</a></sup> &mdash; <font color=red>@</font>
            ---
            <p align="center"><img src="x.png"/><br/><em>@</em></p>
            ---
            <table><tr><th>@</th><td>@ &lt; 3</td></tr></table>
            ---
            <dl><dt>@</dt><dd>@</dd></dl>
            ---
            <iframe src="https://www.youtube.com/embed/x" title="@"></iframe><noscript>no</noscript>
            ---
            <!-- hidden <b>words --> @
            ---
            <div class="alert alert-info" role=alert><strong>@</strong> @</div>
            ---
            <ul><li>@<li><input type="checkbox"> @</ul><custom-tag a='b'>@</custom-tag>
            ---
            <style>p { color: red }</style><script>x("@@");</script>@
            """));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void noJunkIsLeftAndNoWordIsLost(WritingStyle style) {
    var random = new Random(style.name().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      var words = new ArrayList<String>();
      String text = style.text(random, words);
      Document document = Markdown.read(text);
      Soundness.check(document);
      String shown = document.plain().text();
      assertEquals("", Junk.in(shown), () -> text + "\n→\n" + shown);
      for (String word : words) {
        assertTrue(shown.contains(word), () -> word + " of\n" + text + "\n→\n" + shown);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{{',                        'p: {{\n'",
    "'Close {{ what you open.',   'p: Close {{ what you open.\n'",
    "'To {{ open and }} close.',  'p: To {{ open and }} close.\n'",
    "'A {% sign.',                'p: A {% sign.\n'",
    "'A {: smile.',               'p: A {: smile.\n'",
    "'`{{ x }}`',                 'p: code({{ x }})\n'",
    "'<code>{% x %}</code>',      'p: code({% x %})\n'",
    "'a {{ page.x }} b',          'p: a b\n'",
    "'a {{ x }} b',               'p: a {{ x }} b\n'",
    "'{{< y >}}a {{ x }} b',      'p: a b\n'",
    "'Dear {{name}} of {{ .Values.place }},', 'p: Dear {{name}} of {{ .Values.place }},\n'",
    "'So {% if x %} begins it and {% else %} parts it {% endif %}.', 'p: So begins it and parts it .\n'",
    "'a {{ \"x y\" | upcase }}',  'p: a x y\n'",
    "'a {# b #} c',               'p: a c\n'",
    "'# a {#b}',                  'h1 #b: a\n'",
    "'# a {: #b}',                'h1 #b: a\n'",
    "'*a*{:.b} c',                'p: em(a) c\n'",
    "'$e^{{x}}$',                 'p: math(eˣ)\n'",
    "'{{< a >}}b{{< /a >}}',      'p: b\n'",
    "'{{<a href=\"b\">}}c{{</a>}}',   'p: c\n'",
    "'[a]({{< ref \"b c.md\" >}})', 'p: link(a)[local b c.md]\n'",
    "'[a]({{ \"/b/\" | url }}#c)', 'p: link(a)[local /b/ # c]\n'",
    "'{{</* a */>}}',             'p: {{< a >}}\n'",
    "'{{/* a */}}b',              'p: b\n'",
    "'{% raw %}{{ a }}{% endraw %}', 'p: {{ a }}\n'",
    "'a{% comment %}b\n\nc{% endcomment %}d', 'p: a\np: d\n'",
    "'{% note %}\na\n{% endnote %}',    'callout note: Note\n  p: a\n'",
    "'{% note %}\na',              'p: a\n'",
    "'{% endnote %}a',             'p: a\n'",
    "'{{< note >}}a{{< note >}}b{{< /note >}}', 'p: a\ncallout note: Note\n  p: b\n'",
    "'- a\n{: .b}\n\nc',           'list bullets, tight\n  item\n    p: a\np: c\n'",
    "'{{< highlight a >}}\n```\n{{< /highlight >}}', 'code a\n  |```|\n'",
    "'{{< mermaid >}}a{{< /mermaid >}}', 'code mermaid\n  |a|\n'",
    "'{{< quote >}}a',             'p: a\n'",
    "'{{< alert \"Mind, the gap\" >}}', 'callout note: Note\n  p: Mind, the gap\n'",
    "'{{< kbd \"a\" >}}',          'p: code(a)\n'",
  })
  void templatesLeaveTheirWords(String text, String expected) {
    assertEquals(expected, Dump.of(Markdown.read(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'{{< a\n  b >}}\nc'",
    "'a\n{% comment %}\n\nb\n{% endcomment %}\nc'",
    "'{% highlight a %}\nb\n{% endhighlight %}\nc'",
    "'{{< notice a >}}\nb\n{{< /notice >}}\nc'",
    "'{{< figure\nsrc=\"a\"\ncaption=\"b *c*\"\n>}}\n\nd'",
    "'* TOC\n{:toc}\n\na'",
    "'[embed]\nhttps://example.org/v\n[/embed]\na'",
    "'b[footnote]\nc\n[/footnote]\na'",
    "'[code]\nb\n\nc\n[/code]\na'",
    "'[caption id=\"b\"]\n<img src=\"c\">\nd\n[/caption]\na'",
  })
  void linesStayWhereTheyWere(String text) {
    assertEquals(text.lines().count(), Preprocessor.of(text, Origin.UNKNOWN).lines().count());
    String last = text.lines().toList().getLast();
    assertEquals(last, Preprocessor.of(text, Origin.UNKNOWN).lines().toList().getLast());
  }
}
