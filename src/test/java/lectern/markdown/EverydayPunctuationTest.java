package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that people write in prose, each beside the notation that it only looks like. */
class EverydayPunctuationTest {

  private static String read(String text) {
    return DocumentDump.of(Markdown.parse(text));
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
  void escapedPunctuationStaysAsWritten(String text) {
    String escaped = text.contains("/(") ? text.replace("(", "\\(").replace(")", "\\)") : text;
    assertEquals(text, Markdown.parse(escaped).plainText().text().strip());
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
}
