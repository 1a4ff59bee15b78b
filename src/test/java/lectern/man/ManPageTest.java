package lectern.man;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.document.Inline;
import lectern.markdown.Markdown;
import org.junit.jupiter.api.Test;

class ManPageTest {
  private static String page(String text) {
    var page = new ManPage("a-b", 5, "2024-08-23", "lectern 1");
    page.blocks(Markdown.parse(text).blocks());
    return page.toString();
  }

  @Test
  void aTextBecomesRequestsAndFilledLines() {
    String text =
        """
        ## Keys and more

        First *words*, `--code \\x` and **bold `too`**: [a link](https://example.org/a-b), <https://b.example>.

        Second, so long that it has to be filled, since it is longer than a line of a page may be, of course. \
        ...and on.

        ### Part “one”

        | key | does | usually |
        |---|---|---|
        | `j` | down | 1 |
        | `k` | up | |

        ```
        .code 'as it' is

        end
        ```

        1. one
        2. two

           more

        - point\\
          broken

        > said
        """;
    String expected =
        """
        .TH A\\-B 5 "2024-08-23" "lectern 1"
        .nh
        .ad l
        .SH "KEYS AND MORE"
        First \\fIwords\\fR, \\fB\\-\\-code \\ex\\fR and \\fBbold \\fBtoo\\fB\\fR: a link
        <https://example.org/a\\-b>, https://b.example.
        .PP
        Second, so long that it has to be filled, since it is longer than a line of a
        page may be, of course. ...and on.
        .SS "Part \\[u201C]one\\[u201D]"
        .TP
        \\fBj\\fR
        down
        .br
        usually: 1
        .TP
        \\fBk\\fR
        up
        .PP
        .RS 4
        .nf
        \\&.code \\(aqas it\\(aq is
        \\&
        end
        .fi
        .RE
        .IP "1." 4
        one
        .IP "2." 4
        two
        .RS 4
        .PP
        more
        .RE
        .IP "\\(bu" 4
        point
        .br
        broken
        .RS 4
        .PP
        said
        .RE
        """;
    assertEquals(expected, page(text));
  }

  @Test
  void nothingOfATextIsARequest() {
    String text =
        "x\n\n.so /etc/passwd\n\n'br\n\n\\\\(bu \\fB\n\n" + "word .so /etc/passwd 'x ".repeat(40);
    List<String> requests =
        page(text).lines().skip(3).filter(line -> line.matches("[.'].*")).distinct().toList();
    assertEquals(List.of(".PP"), requests);
    assertTrue(page(text).contains("\\e(bu \\efB"));
  }

  @Test
  void theWaysToCallIt() {
    var page = new ManPage("a", 1, "", "");
    page.name("a-b", "to read");
    page.section("Synopsis");
    Inline file = new Inline.Emphasis(List.of(new Inline.Text("FILE")));
    page.synopsis("a b", List.of(List.of(new Inline.Code("--c")), List.of(file)));
    assertEquals(
        """
        .SH "NAME"
        a\\-b \\- to read
        .SH "SYNOPSIS"
        .SY "a b"
        \\fB\\-\\-c\\fR
        \\fIFILE\\fR
        .YS
        .nh
        """,
        page.toString().lines().skip(3).map(text -> text + "\n").reduce("", String::concat));
  }
}
