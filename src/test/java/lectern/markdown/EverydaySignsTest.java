package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that people write in prose, each beside the notation that it only looks like. */
class EverydaySignsTest {

  private static String read(String text) {
    return Dump.of(Markdown.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"~/.vimrc\" or \"~/.config/nvim/init.vim\"",
        "Use (~/a) or (~/b), costs (~$5) or (~$10)",
        "=~ and !~, \"longfile.c~\" and \"longfile.h~\"",
        "\"~\" changes case, and \"~?\"",
        "master@{1}~2 and x~3",
        "~root/bin and main.c~",
        "C:\\PROGRA~1\\MICROS~1\\x",
        "a^2+b^2=c^2 and (a+b)^2=a^2+2ab+b^2",
        "O(n^2*m^2), O(2^n+n^2)",
        "10^3*10^4 is 10^7",
        "C^1,C^2 and 10^3-10^6 and x^2/y^2",
        "foobar^2~2^2^2 and a^b^c and ^M^^G",
        "--work-tree=$there and --git-dir=$here",
        "FOO=$BAR:$BAZ, $FOO/$BAR, $A-$B, $A_$B, $A.$B, ls $A/$B/$C",
        "\"$n\\t$line\" and '$a' '$b'",
        "ends in $. Then \\d+ and ($)",
        "$x+$y",
        "$FOO_BAR/$BAZ_QUX",
        "the line starting %%Title: or the line starting %%Version:",
        "50%% or \"%%\" and %%%% a line %%%%",
        "I agree. ^this",
        "Written by ^anna-maria",
        "The report [gallery closed] was filed. [gallery 2] too.",
        "[^a-z] matches [^abc]+ or [^\"]*",
        "Escape is written ^[ and the rest ] here.",
        "a ==> b ==> c, ==|| and ||==",
        "/(foo)/ and /([^,]*)/",
        ":x: and :o: and :v:",
        "[[nodiscard]] int f();",
        "\\label{fig:a} names it, \\usepackage{amsmath} loads it",
        "use \\begin{itemize} and \\S, but \\noindent is it",
        "http://x.org/{{y}}/z",
        "“{{” }} and {{\"}}",
        "a~b~c and a~b~c~d~e",
        "x~max~ and V~GS~ and x~1,2~",
        "[~/bin:/usr/bin] and x~3 or y~4",
        "%% and %%, <%% and %%>",
        "$1 a^2+b^2=c^2 ^abc$",
        "from $a 5$) or $b 7$",
        "??? \"a Int\"",
        "=== \"$x\"",
        "$B O(n^2*m) two ^\\d+$",
        "http://x.org/~a/b^c^ and https://y.org/~d/$e$/==f==",
        "*[door opens]: the wind",
        "--8<-- here the letter ends",
        "::: aside",
        "[Mary]: Here.",
        "::",
      })
  void escapedSignsStayAsWritten(String text) {
    String escaped = text.contains("/(") ? text.replace("(", "\\(").replace(")", "\\)") : text;
    assertEquals(text, Markdown.read(escaped).plain().text().strip());
  }

  @ParameterizedTest
  @CsvSource({
    "'a ~so~ b, ~two words~.', 'p: a strike(so) b, strike(two words).\n'",
    "'H~2~O and CO~2~', 'p: Hsub(2)O and COsub(2)\n'",
    "'x~n+1~, (a)~0~', 'p: xsub(n+1), (a)sub(0)\n'",
    "'x~max~ y\n\n::: {.b}\n:::', 'p: xsub(max) y\n'",
    "'*~so~* **a ~b~**', 'p: em(strike(so)) strong(a strike(b))\n'",
    "'x~1 *a* ~2', 'p: x~1 em(a) ~2\n'",
    "'~~a ~b~ c~~ ~~~d~~~', 'p: strike(a strike(b) c) ~~~d~~~\n'",
    "'$a b$, $2 x$, $x ^2$', 'p: math(a b), math(2 x), math(x²)\n'",
    "'The HTML.\n\n*[HTML]: Text\n*[CSS]: Unused', 'p: The HTML.\n'",
    "'Indoors.\n\n*[door]: Text', 'p: Indoors.\np: *[door]: Text\n'",
    "'*[CSS]: Unused\n\na {: .b}', 'p: a\n'",
    "'??? \"a b\"\n    c', 'callout details: a b\n  p: c\n'",
    "'> [!info] A\n> Lamp\n> : A light.', 'callout info: A\n"
        + "  definitions\n"
        + "    term: Lamp\n"
        + "    meaning\n"
        + "      p: A light.\n"
        + "'",
    "'$s = p \\cdot q$ and $u\\cdot v$', 'p: math(s = p · q) and math(u·v)\n'",
    "'x^2^ and 10^-3^, 5^th^ b', 'p: xsup(2) and 10sup(-3), 5sup(th) b\n'",
    "'$n$th, $H_2$O, $<$', 'p: math(n)th, math(H₂)O, math(<)\n'",
    "'a %% b %% c %%d%% e\n\n![[f]]', 'p: a c e\np: link(f)[local f]\n'",
    "'a ^abc123', 'p: a\n'",
    "'a [[b]] ^c-d', 'p: a link(b)[local b] ^c-d\n'",
    "'a [[b]]\n\nc ^my-name', 'p: a link(b)[local b]\np: c\n'",
    "'a\\(x_i\\)b', 'p: amath(xᵢ)b\n'",
    "'==a== b ==(c)==', 'p: highlight(a) b highlight((c))\n'",
    "'The HTML.\n\n*[HTML]: Text', 'p: The HTML.\n'",
    "'a\n\n\\newpage\n\n\\noindent B\\label{c}', 'p: a\np: B\n'",
    "'[a]: Here.\n\n[a] b', 'p: link(a)[local Here.] b\n'",
  })
  void notationsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run git clone <url> <dir>",
        "On <date>, <your name> logged in",
        "<Enter> leaves, <Esc> quits, <C-w>v, <M-x>",
        "<Bob> said hi",
        "[12:01] <bob> hello",
        "List<T> and Map<K, V>",
        "<sigh> and </rant>",
        "cp <source> <target>",
        "She wrote about the <script> tag here.",
        "The <script> and </script> tags.",
        "The <style> tag. The <textarea> too.",
        "<title> is the title and <style> the style; both matter",
        "<script> is a tag.",
        "<dir> and <menu> are old",
        "if a<b and c>d then",
        "a<b Foo::Bar->new?",
        "List<A> and Map<I>",
        "Type <o:p> and <w:b /> there",
      })
  void whatIsNoTagIsWords(String text) {
    assertEquals("p: " + text + "\n", read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'<script> is a tag.\n\n# A\n\nb', 'p: <script> is a tag.\nh1 #a: A\np: b\n'",
    "'<style>\na\n\n<script>x</script>\n\nb', 'p: <style> a\np: b\n'",
    "'<url>\n*a*', 'p: <url> em(a)\n'",
    "'<dir> *a*', 'p: <dir> em(a)\n'",
    "'<menu> `a`', 'p: <menu> code(a)\n'",
    "'<menu>\n<li>*a*</li>\n</menu>', 'list bullets, tight\n  item\n    p: em(a)\n'",
    "'<dir> a\n5) b', 'p: <dir> a 5) b\n'",
    "'<dir>\n5) b', 'p: <dir> 5) b\n'",
    "'<dir> a\n1) b', 'p: <dir> a\nlist from 1, tight\n  item\n    p: b\n'",
    "'<key> | <value>\n--- | ---\na | b', 'table [LEFT, LEFT]\n  header | <key> | <value>\n  row | a |"
        + " b\n"
        + "'",
    "'src/*, one\n<title> a*', 'p: src/em(, one <title> a)\n'",
    "'word<br>b', 'p: word⏎b\n'",
    "'a<b>c</b> d', 'p: astrong(c) d\n'",
    "'<div>see <url>\n</div>', 'p: see <url>\n'",
    "'a <foo>b</foo> c <foo/>', 'p: a b c\n'",
    "'a <foo x=\"y\"> b', 'p: a b\n'",
    "'<Card>\n\na\n\n</Card>', 'p: a\n'",
    "'<code_x a=\"b\">\n\nc\n\n</code_x>', 'p: c\n'",
    "'a <b>c <i>d', 'p: a c d\n'",
    "'a<o:p></o:p> <st1:place w:st=\"on\">b</st1:place> <xi:include href=\"c\"/>', 'p: a b\n'",
    "'<o:p></o:p>\n\n<v:p a=\"b\">c</v:p> <http://d.e>', 'p: c link(http://d.e)[web http://d.e]\n'",
  })
  void tagsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }

  /** What is read in the finished tree, or by brackets, obeys a backslash too. */
  @ParameterizedTest
  @CsvSource({
    "'\\[TOC]', 'p: [TOC]\n'",
    "'> \\[!note] a', 'quote\n  p: [!note] a\n'",
    "'a \\{.b}', 'p: a {.b}\n'",
    "'# A \\{#b}', 'h1 #a-b: A {#b}\n'",
    "'![x](y.png)\\{width=3}', 'p: image(x)[local y.png]{width=3}\n'",
    "'- \\[/] a', 'list bullets, tight\n  item\n    p: [/] a\n'",
    "'| a |\n|---|\n| b |\n\nTable\\: c', 'table [LEFT]\n  header | a\n  row | b\np: Table: c\n'",
    "'a \\^abc123', 'p: a ^abc123\n'",
    "'a\\:: b\n\n![[c]]', 'p: a:: b\np: link(c)[local c]\n'",
    "'\\@fig-a\n\n@fig-b {#fig-b}', 'p: @fig-a\np: Figure\u00A0b\n'",
    "'\\[[a]] [[b|c]]', 'p: [[a]] link(c)[local b]\n'",
    "'*a\\[b\\]*', 'p: em(a[b])\n'",
    "'a \\[1\\] b \\[2\\] c\n\n\\[1\\] d\n\\[2\\] e', 'p: a mark([1] <plain 1>) b mark([2] <plain"
        + " 2>) c\n"
        + "note [1] <plain 1>\n"
        + "  p: d\n"
        + "note [2] <plain 2>\n"
        + "  p: e\n"
        + "'",
  })
  void anEscapedSignMeansItself(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'dont les termes sont\n: la pomme', 'p: dont les termes sont : la pomme\n'",
    "'Il répondit simplement\n: non.', 'p: Il répondit simplement : non.\n'",
    "'A sentence stood here.\n\n: words', 'p: A sentence stood here.\np: : words\n'",
    "'It was\n~ 500 people, all of whom were there.', 'p: It was ~ 500 people, all of whom were"
        + " there.\n"
        + "'",
    "'%% a section\na\n\n%% another section\nb', 'p: %% a section a\np: %% another section b\n'",
    "'%% a\nb\n\nc %%\nd\n\n![[e]]', 'p: d\np: link(e)[local e]\n'",
    "'%% a\nb\n\nc %%\nd', 'p: %% a b\np: c %% d\n'",
    "'%% Part one %%\n\na', 'p: %% Part one %%\np: a\n'",
    "'%%a\nb\n\nc %%\nd', 'p: d\n'",
    "'%%Title: (%%)\n%%Version: 100%%', 'p: %%Title: (%%) %%Version: 100%%\n'",
    "'%%p2)\n%d%%', 'p: %%p2) %d%%\n'",
    "'%%\n100%%', 'p: %% 100%%\n'",
    "'%%\n100%%\n\na\n\n%%\nb\n%%', 'p: %% 100%%\np: a\np: %% b %%\n'",
    "'%%\nin 2024%%\n\na\n\n%%\nb\n%%\n\n![[c]]', 'p: a\np: link(c)[local c]\n'",
    "'{/* in 2024*/}\n\na', 'p: a\n'",
    "'([[nodiscard]])\n^anna-maria', 'p: ([[nodiscard]]) ^anna-maria\n'",
    "'The [[ key.\n\nby ^anna-maria', 'p: The [[ key.\np: by ^anna-maria\n'",
    "'^[?\n1]', 'p: ^[? 1]\n'",
    "'“[^,]*” it.\n\n*.txt', 'p: “[^,]*” it.\np: *.txt\n'",
    "'/[^/]*$/ is it\n\n*p', 'p: /[^/]*$/ is it\np: *p\n'",
    "'a* b\n\n*p', 'p: a* b\np: *p\n'",
    "'word* b\n\n*p', 'p: wordmark(* <sign *>) b\nnote * <sign *>\n  p: p\n'",
    "'(==)\n\"==\"', 'p: (==) \"==\"\n'",
    "'First Term\n: a meaning', 'definitions\n  term: First Term\n  meaning\n    p: a meaning\n'",
    "'A term of four\n:   a meaning', 'definitions\n  term: A term of four\n  meaning\n    p: a"
        + " meaning\n"
        + "'",
  })
  void signsAcrossLineEndsAreRead(String text, String expected) {
    assertEquals(expected, read(text));
  }
}
