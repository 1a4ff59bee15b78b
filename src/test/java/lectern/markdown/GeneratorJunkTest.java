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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as site generators hold them leave no sign of templates, Markdown or HTML on the page. */
class GeneratorJunkTest {
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
      Document document = Markdown.parse(text);
      DocumentInvariants.check(document);
      String shown = document.plainText().text();
      assertEquals("", Junk.in(shown), () -> text + "\n→\n" + shown);
      for (String word : words) {
        assertTrue(shown.contains(word), () -> word + " of\n" + text + "\n→\n" + shown);
      }
    }
  }

  /** The one case whose lines move: a diagram in one line becomes a block of three. */
  @Test
  void aDiagramInOneLineIsABlock() {
    String text = "{{< mermaid >}}a{{< /mermaid >}}";
    assertEquals("code mermaid\n  |a|\n", DocumentDump.of(Markdown.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '{{< a
            b >}}
          c'
          'a
          {% comment %}

          b
          {% endcomment %}
          c'
          '{% highlight a %}
          b
          {% endhighlight %}
          c'
          '{{< notice a >}}
          b
          {{< /notice >}}
          c'
          '{{< figure
          src="a"
          caption="b *c*"
          >}}

          d'
          '* TOC
          {:toc}

          a'
          '[embed]
          https://example.org/v
          [/embed]
          a'
          'b[footnote]
          c
          [/footnote]
          a'
          '[code]
          b

          c
          [/code]
          a'
          '[caption id="b"]
          <img src="c">
          d
          [/caption]
          a'
          """)
  void linesStayWhereTheyWere(String text) {
    assertEquals(text.lines().count(), Preprocessor.of(text, Origin.UNKNOWN).lines().count());
    String last = text.lines().toList().getLast();
    assertEquals(last, Preprocessor.of(text, Origin.UNKNOWN).lines().toList().getLast());
  }
}
