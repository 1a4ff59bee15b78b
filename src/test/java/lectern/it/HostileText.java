package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a hostile author writes wherever something can be written. */
final class HostileText {
  private HostileText() {}

  /** Each a command in a way of its own; those that lectern uses itself with a telling number. */
  static final List<String> COMMANDS =
      List.of(
          "\u001b]0;title\u0007",
          "\u001b]2;title\u001b\\",
          "\u001b]4;1;rgb:00/00/00\u0007",
          "\u001b]9;note\u0007",
          "\u001b]777;notify;a;b\u0007",
          "\u001b]52;c;c3RvbGVu\u0007",
          "\u001b]8;;https://example.com/\u001b\\",
          "\u001b]1337;File=:AAAA\u0007",
          "\u001b[31;66m",
          "\u001b[6n",
          "\u001b[21t",
          "\u001b[5i",
          "\u001b[?1047l",
          "\u001b[20h",
          "\u001bc",
          "\u001b#8",
          "\u001b(0",
          "\u001bPq\u001b\\",
          "\u001bP+q544e\u001b\\",
          "\u001b_Ga=T;AAAA\u001b\\",
          "\u001b^private\u001b\\",
          "\u001bXstart\u001b\\",
          "\u009b2J",
          "\u009d0;c1\u009c",
          "\u0090q\u009c",
          "\u009fGa=T\u009c",
          "\u0084\u0085\u0088\u008d\u008e\u008f",
          "\u0000\u0005\u000e\u000f",
          "\u0007",
          "\u0008\u0008",
          "\u000b\u000c",
          "\u001a\u0018",
          "\u007f",
          "\u202erevo\u202c",
          "\u202a\u202b\u202d",
          "\u2066in\u2069",
          "\u2067\u2068",
          "\u2028\u2029",
          "\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e",
          "\ufff9a\ufffab\ufffb",
          "\udb40\udc41\udb40\udc7f");

  static final String ALL = String.join("x", COMMANDS);

  /** As it may stand in a file that is text, and in an argument. */
  static final String WITHOUT_NUL = ALL.replace("\u0000", "");

  /** The name of a file and of its folder. */
  private static final String NAME = "evil" + WITHOUT_NUL.replace("/", "").substring(0, 120);

  /**
   * Writes a folder of one essay that commands from every place of it, in a folder and a file that
   * command by their names, and of one that is not UTF-8.
   *
   * @return the first
   */
  static Path write(Path shelf) throws IOException {
    Path folder = Files.createDirectories(shelf.resolve(NAME));
    String eight = "---\ntitle: Eight \u009b2J bits\n---\n\nBody \u009b2J \u009d0;t\u009c.\n";
    Files.write(shelf.resolve("eight.md"), eight.getBytes(StandardCharsets.ISO_8859_1));
    return Files.writeString(
        folder.resolve(NAME + ".md"), essay(WITHOUT_NUL, escaped(ALL), references()));
  }

  private static String essay(String all, String escaped, String references) {
    return """
    ---
    title: "Evil %2$s title"
    author: "%2$s"
    date: 2024-01-02
    tags: ["tag%2$s", "plain"]
    description: "%2$s"
    series: "%2$s"
    "key\\e]0;t\\a\\x9b2J\\u202e": ["%2$s", {"k\\e[2J": "%2$s"}]
    ---

    Body %1$s and %3$s and [link](<https://example.org/a%3$sb> "%1$s") with `%1$s`[^1].
    <https://example.org/%1$s> ![picture %1$s](p%1$s.png "%1$s") <a href="https://example.org/%3$s">a</a>
    [nowhere](<no%3$s.md> "%3$s") [[No essay %1$s]] [turned](https://example.org/\u202ea\u2066) :x%1$s:

    # Heading %1$s

    | a %1$s | b |
    |---|---|
    | %1$s | %3$s |

    <figure><img src="p.png" alt="%3$s"><figcaption>Caption %1$s %3$s</figcaption></figure>

    > [!NOTE] Callout %1$s
    > %1$s

    Term %1$s
    : Definition %3$s

    $$ x %1$s $$

    ```%1$s
    %1$s
    \t%1$s
    ```

    [^1]: Note %1$s [inside](<https://example.org/n%3$s>).
    """
        .formatted(all, escaped, references);
  }

  /** As YAML writes characters in double quotes. */
  static String escaped(String text) {
    return text.codePoints()
        .mapToObj(c -> isPlain(c) ? Character.toString(c) : escape(c))
        .collect(Collectors.joining());
  }

  private static String escape(int c) {
    return (c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(c);
  }

  /** As HTML writes characters. */
  private static String references() {
    return ALL.codePoints()
        .mapToObj(c -> isPlain(c) ? Character.toString(c) : "&#" + c + ";")
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7f && c != '\\' && c != '"';
  }

  /** Fails when a text that is printed holds more than words and line ends. */
  static void assertHarmless(String text) {
    text.codePoints().forEach(c -> assertTrue(c == '\n' || isHarmless(c), () -> escaped(text)));
  }

  /** Fails when a text for other programs holds more than words, tabs and line ends. */
  static void assertHarmlessCopy(String text) {
    assertHarmless(text.replace('\t', ' '));
  }

  private static boolean isHarmless(int c) {
    return !Character.isISOControl(c)
        && !(c >= 0x2028 && c <= 0x202e)
        && !(c >= 0x2066 && c <= 0x2069)
        && !(c >= 0xfff9 && c <= 0xfffb)
        && !(c >= 0xe0000 && c <= 0xe007f);
  }

  /**
   * Fails when a terminal was told anything that is not lectern's own, or the title of a window.
   */
  static void assertNothingIsObeyed(List<TerminalToken> output) {
    output.forEach(AllowedSequences::check);
    String all = output.stream().map(TerminalToken::written).collect(Collectors.joining());
    for (String command : COMMANDS) {
      // a single character stands in lectern's own sequences too; alone, the vocabulary refuses it
      boolean reported = command.length() > 1 && command.charAt(0) < 0xa0 && all.contains(command);
      assertEquals("", reported ? escaped(command) : "");
    }
    for (TerminalToken token : output) {
      boolean titles =
          token instanceof TerminalToken.OscToken osc && osc.body().matches("[012];.*");
      assertEquals("", titles ? escaped(token.written()) : "");
      if (token instanceof TerminalToken.PlainToken text) {
        assertHarmless(text.written());
      }
    }
  }
}
