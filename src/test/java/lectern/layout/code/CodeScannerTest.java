package lectern.layout.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code is told apart roughly, in any language, and never past its lines. */
class CodeScannerTest {
  private static final String[] LANGUAGES = {
    "c", "cpp", "cs", "java", "js", "ts", "go", "rust", "kotlin", "swift", "php", "css", "json",
    "python", "ruby", "sh", "r", "sql", "yaml", "toml", "haskell", "lisp", "lua", "perl", "html",
    "xml", "diff"
  };

  /** In the second column comments stand in (), strings in “”, numbers in #, keywords in []. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "java|return a.b(\"x // y\", 12); // why|[return] a.b(“\"x // y\"”, #12#); (// why)",
        "java|char c = '\\''; int returned|[char] c = “'\\''”; [int] returned",
        "c|if (x == 'a') y = 0xFF; /* no */ z|[if] (x == “'a'”) y = #0xFF#; (/* no */) z",
        "python|def f(x): return 'it''s' # done|[def] f(x): [return] “'it'”“'s'” (# done)",
        "js|const s = `a ${b}` + 1.5e3|[const] s = “`a ${b}`” + #1.5e3#",
        "rust|fn f<'a>(x: &'a str) -> char { 'x' }|[fn] f<'a>(x: &'a str) -> char { “'x'” }",
        "sh|echo \"$x#y\" $# # said|[echo] “\"$x#y\"” $# (# said)",
        "sql|SELECT 'it''s' FROM t -- all|[SELECT] “'it'”“'s'” [FROM] t (-- all)",
        "html|<p class=\"a\">don't</p> <!-- x -->|[<p] class=“\"”“a\"”[>]don't[</p][>] (<!--)( x"
            + " -->)",
        "yaml|made-on: 2024 # a year|[made-on]: #2024# (# a year)",
        "json|{\"a\": [true, 1]}|{“\"a\"”: [[true], #1#]}",
        "diff|+added|“+added”",
        "diff|-gone|(-gone)",
        "lisp|(define (f x) \"a\" 'b) ; so|([define] (f x) “\"a\"” 'b) (; so)",
        "haskell|f' = 'c' -- prime|f' = “'c'” (-- prime)",
        "r|x <- c(1, NA) # two|x <- c(#1#, [NA]) (# two)",
        "go|x := `raw \\` + \"s\"|x := “`raw \\`” + “\"s\"”",
        "css|color: #fff; /* white */|[color]: #fff; (/* white */)",
        "brainfuck|+[>+<-] // \"x\"|+[>+<-] // \"x\"",
      })
  void wordsAreClassified(String language, String line, String told) {
    assertEquals(told, classified(line, Languages.scanner(language).line(line)));
  }

  @Test
  void whatStaysOpenGoesOnOverLineEnds() {
    CodeScanner java = Languages.scanner("java");
    assertEquals("a (/* b)", classified("a /* b", java.line("a /* b")));
    assertEquals("(c)", classified("c", java.line("c")));
    assertEquals("(d */) e", classified("d */ e", java.line("d */ e")));
    CodeScanner python = Languages.scanner("python");
    assertEquals("x = “\"\"\"a”", classified("x = \"\"\"a", python.line("x = \"\"\"a")));
    assertEquals("“b\"\"\"” + #1#", classified("b\"\"\" + 1", python.line("b\"\"\" + 1")));
    CodeScanner html = Languages.scanner("html");
    assertEquals("[<a]", classified("<a", html.line("<a")));
    assertEquals("href=“'”“x'”[>]", classified("href='x'>", html.line("href='x'>")));
  }

  @Test
  void aStringLeftOpenEndsWithItsLine() {
    CodeScanner shell = Languages.scanner("sh");
    assertEquals("don“'t”", classified("don't", shell.line("don't")));
    assertEquals("[echo] it", classified("echo it", shell.line("echo it")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Java", "{java}", "language-java", "java title=x", "{.java #id}", "java,ignore"})
  void languagesAreKnownByAnyOfTheirNames(String name) {
    assertFalse(Languages.scanner(name).line("return").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{}", "language-", "text", "\u0000"})
  void whatIsNoLanguageIsPlain(String name) {
    assertEquals(List.of(), Languages.scanner(name).line("return \"x\" // 1"));
  }

  @Test
  void anyLineInAnyLanguageHasTokensInOrderInsideOfIt() {
    var random = new Random(4);
    String signs = "'\"`/*-#\\<>{}()[]=:;@$ \tab1.é漢\uD83D\uDE00\uD800";
    for (String language : LANGUAGES) {
      CodeScanner scanner = Languages.scanner(language);
      for (int i = 0; i < 2_000; i++) {
        var line = new StringBuilder();
        for (int n = random.nextInt(30); n > 0; n--) {
          line.append(signs.charAt(random.nextInt(signs.length())));
        }
        int from = 0;
        for (Token token : scanner.line(line.toString())) {
          assertTrue(token.start() >= from, language + ": " + line);
          assertTrue(token.end() > token.start(), language + ": " + line);
          assertTrue(token.end() <= line.length(), language + ": " + line);
          from = token.end();
        }
      }
    }
  }

  @Test
  void aLongLineTakesLinearTime() {
    for (String language : LANGUAGES) {
      for (String unit : List.of("'", "\"", "/*", "<a ", "word ", "\\", "a:", "--", "'\\x")) {
        String line = unit.repeat(60_000 / unit.length());
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Languages.scanner(language).line(line), language + unit);
      }
    }
  }

  private static String classified(String line, List<Token> tokens) {
    var told = new StringBuilder();
    int at = 0;
    for (Token token : tokens) {
      String words = line.substring(token.start(), token.end());
      told.append(line, at, token.start());
      told.append(
          switch (token.kind()) {
            case COMMENT -> "(" + words + ")";
            case STRING -> "“" + words + "”";
            case NUMBER -> "#" + words + "#";
            case KEYWORD -> "[" + words + "]";
          });
      at = token.end();
    }
    return told.append(line.substring(at)).toString();
  }
}
