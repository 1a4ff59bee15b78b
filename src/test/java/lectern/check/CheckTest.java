package lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
  @TempDir private Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Findings of a path below the folder, with file names as they are below it. */
  private List<String> check(String path) {
    var found = new ArrayList<String>();
    Check.of(
        folder.resolve(path),
        finding ->
            found.add(
                folder.relativize(Path.of(finding.file()))
                    + ":"
                    + finding.line()
                    + ": "
                    + finding.message()));
    return found;
  }

  @Test
  void theBundledEssaysHaveNoFindings() {
    var found = new ArrayList<Finding>();
    int essays = Check.of(Path.of("essays"), found::add);
    assertEquals(List.of(), found);
    assertEquals(12, essays);
  }

  @Test
  void everyFaultStandsAtItsLineOfTheFile() throws IOException {
    write(
        "a.md",
        """
        ---
        title: Tea: a history
        date: 2024-13-45
        ---

        Hot[^1] water[^2], [boiled](pot.md) at
        [home](ttps://a.example), see [below](#kettles).

        [^2]: Cold.

        [^3]: Lost.

        # Cups \u001b
        """);
    assertEquals(
        List.of(
            "a.md:2: the front matter is not valid YAML, read line by line: "
                + "put the value of “title” in quotes",
            "a.md:3: “2024-13-45” is no date; write it like 2024-08-23",
            "a.md:6: [^1] has no note; write a line [^1]: with its words, or take it out",
            "a.md:6: “pot.md” leads nowhere: there is no such file; correct the path or add the file",
            "a.md:7: “ttps://a.example” is no address; write “https://a.example”",
            "a.md:7: this essay has no section “#kettles”; correct the name behind the #",
            "a.md:11: [^3] is a note that nothing cites; put [^3] into the text",
            "a.md:13: an invisible character (U+001B, escape) stands here; take it out"),
        check("a.md"));
  }

  /**
   * The column, marked by {@code ‸} in the text, is that of the file; without one it is unknown.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "One ‸[b](c.md) two.",
        "- One\n\n  > two *‸[b](c.md)*",
        "𝒜 lamp e\u0301 ‸[b](c.md)",
        "\tOne\n\n‸![b](c.png)",
        "1. ‸[[No such]]",
        "One‸[^x] two",
        "One[^x].\n\n[^x]: Note.\n\n‸[^y]: Other.",
        "‸[a]: https://example.org/a",
        "   ‸[a]: https://example.org/a",
        "> ‸[a]: https://example.org/a",
        "Words.\n\n‸*[XML]: a language",
        "<p>One <a href='‸c.md'>b</a></p>",
        "<p>\nOne\n  two‸[^x]</p>",
        "One <b>two</b> <a href='‸c.md'>b</a>",
        "| a |\n|---|\n| ‸[b](c.md) |",
        "\\begin{tabular}{l}\na \\\\\n\\hline\n‸[b](c.md) \\\\\nd \\\\\n\\end{tabular}",
        "One {% comment %} x {% endcomment %} ‸[b](c.md)",
        "One {{ site.x }}[b](c.md) [b](c.md)",
        "One\ntwo\u001b",
        "One\r\n\r\ntwo ‸[b](ttps://example.org)",
      })
  void theColumnIsThatOfTheFile(String marked) throws IOException {
    String text = marked.replace("‸", "");
    write("a.md", "---\ntitle: A\n---\n" + text + "\n");
    var found = new ArrayList<Finding>();
    Check.of(folder.resolve("a.md"), found::add);
    int mark = marked.indexOf('‸');
    String[] lines = (mark < 0 ? marked : marked.substring(0, mark)).split("\r\n|\n", -1);
    String before = lines[lines.length - 1];
    int column = before.codePointCount(0, before.length()) + 1;
    boolean control = text.indexOf('\u001b') >= 0;
    assertEquals(
        List.of(lines.length + 3 + ":" + (control ? 4 : mark < 0 ? 0 : column)),
        found.stream().map(it -> it.line() + ":" + it.column()).distinct().toList(),
        found.toString());
  }

  @Test
  void theColumnOfAValueInTheHeadIsKnown() throws IOException {
    write("a.md", "---\ntitle: A\ndate: 2024-13-45\n---\nWords.\n");
    var found = new ArrayList<Finding>();
    Check.of(folder.resolve("a.md"), found::add);
    assertEquals(
        List.of(folder.resolve("a.md") + ":3:7: “2024-13-45” is no date; write it like 2024-08-23"),
        found.stream().map(Finding::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[b](b.md)",
        "[b](./b.md#first-part)",
        "[b](b#First-Part)",
        "[b](sub/c.md)",
        "[b](/b.md)",
        "[b](/about/)",
        "[b](../)",
        "[b](sub/)",
        "[b](b.md?x=1#first-part)",
        "![p](p.png)",
        "![p](sub/../p.png)",
        "![p](bundle.png)",
        "![p](data:image/png;base64,AAAA)",
        "[[B title]]",
        "[[b title#first part|words]]",
        "[[#here]]",
        "[[p.png]]",
        "[here](#here) [top](#) [top](#top)",
        "[x](#own) <a id='own'></a>",
        "[x](ftp://a.example) [y](mailto:a@b.example) [z](https://a.example/x.md)",
        "[x](tel:123)",
        "A note[^1].\\n\\n[^1]: Its words. [back](#fnref1)",
        "A note (1).\\n\\n(1) Its words.",
        "A mark in code `[^1]`, a list [1]."
      })
  void validLinksAreNotReported(String body) throws IOException {
    write("b.md", "---\\ntitle: B title\\n---\\n# First part\\n".replace("\\n", "\n"));
    write("sub/c.md", "C");
    write("p.png", "");
    write("a/bundle.png", "");
    write("a.md", "# Here\n\n" + body.replace("\\n", "\n") + "\n");
    assertEquals(List.of(), check("a.md"));
    assertEquals(List.of(), check(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [b](b.md#nowhere)    | “b.md” has no section “#nowhere”
          [b](#nowhere)        | this essay has no section “#nowhere”
          [b](c.md)            | “c.md” leads nowhere
          [b](/c.md)           | “/c.md” leads nowhere
          ![b](c.png)          | “c.png” leads nowhere
          [[No such title]]    | no essay of this folder is called “No such title”
          [[B title#nowhere]]  | “B title” has no section “#nowhere”
          [[#nowhere]]         | this essay has no section “#nowhere”
          [b](hhttps://a.de/x) | “hhttps://a.de/x” is no address
          [b](https://)        | “https://” cannot be opened
          <img src="c.png">    | “c.png” leads nowhere
          """)
  void deadLinksAreReported(String body, String message) throws IOException {
    write("b.md", "---\ntitle: B title\n---\n# First part\n");
    write("a.md", "---\ntitle: A\n---\nOne.\n\n" + body + "\n");
    List<String> found = check("a.md");
    assertEquals(1, found.size(), found.toString());
    String start =
        found.getFirst().substring(0, Math.min(found.getFirst().length(), message.length() + 8));
    assertEquals("a.md:6: " + message, start);
  }

  @ParameterizedTest
  @CsvSource({
    "0008, backspace",
    "007F, delete",
    "009B, control sequence introducer",
    "202E, right-to-left override",
    "2066, left-to-right isolate"
  })
  void invisibleCharactersAreNamed(String code, String name) throws IOException {
    String character = Character.toString(Integer.parseInt(code, 16));
    write("a.md", "One\ttwo\r\n\u2028three" + character + "four" + character + "\n");
    assertEquals(
        List.of(
            "a.md:2: an invisible character (U+"
                + code
                + ", "
                + name
                + ") stands here; take it out"),
        check("a.md"));
  }

  @Test
  void filesInOldEncodingsAndFilesThatAreNoTextAreNamed() throws IOException {
    Files.write(folder.resolve("a.md"), "Ça\n".getBytes(Charset.forName("windows-1252")));
    Files.write(folder.resolve("b.md"), "Tea\n".getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("c.md"), new byte[] {1, 0, 3, 0, 0});
    assertEquals(
        List.of(
            "c.md:1: it cannot be read: it is not a text file",
            "a.md:1: it is not UTF-8; read as Windows-1252",
            "b.md:1: it is UTF-16 without a byte-order mark; save it as UTF-8"),
        check(""));
  }

  @Test
  void theEssaysOfAFolderComeInTheOrderOfTheirNames() throws IOException {
    write("b.md", "[^x]");
    write("a.md", "[^x]");
    write("sub/c.md", "[^x]");
    assertEquals(
        List.of("a.md:1", "b.md:1", "sub/c.md:1"),
        check("").stream().map(line -> line.substring(0, line.indexOf(": "))).toList());
  }
}
