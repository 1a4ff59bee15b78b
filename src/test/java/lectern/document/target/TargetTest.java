package lectern.document.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
    "http://example.org,          http://example.org",
    "HTTPS://Example.org,         HTTPS://Example.org",
    "mailto:ann@example.org,      mailto:ann@example.org",
    "www.example.org/a,           https://www.example.org/a",
    "//cdn.example.org/a.png,     https://cdn.example.org/a.png",
    "' https://example.org ',     https://example.org",
  })
  void webAddressesOpenAtOnce(String source, String opened) {
    assertEquals(new Target.Web(opened), TargetParser.parse(source));
  }

  @ParameterizedTest
  @CsvSource({
    "ps://example.org/a,          https://example.org/a",
    "s://example.org,             https://example.org",
    "ttps://example.org,          https://example.org",
    "ttp://example.org,           http://example.org",
    "tp://example.org,            http://example.org",
    "hhttps://example.org,        https://example.org",
    "htpp://example.org,          http://example.org",
    "htp://example.org,           http://example.org",
    "htttp://example.org,         http://example.org",
    "htps://example.org,          https://example.org",
    "hptts://example.org,         https://example.org",
    "httsp://example.org,         https://example.org",
    "httos://example.org,         https://example.org",
    "https:/example.org/a,        https://example.org/a",
    "http:/example.org,           http://example.org",
    "http:///example.org,         http://example.org",
    "https:example.org,           https://example.org",
    "https//example.org,          https://example.org",
    "http//:example.org/a,        http://example.org/a",
    "https.//example.org,         https://example.org",
    "https;//example.org,         https://example.org",
    "htps//example.org,           https://example.org",
    "://example.org,              https://example.org",
    "http:\\\\example.org,        http://example.org",
    "http://https://example.org,  https://example.org",
    "http://http//example.org,    http://example.org",
    "mailto://ann@example.org,    mailto:ann@example.org",
    "ann@example.org,             mailto:ann@example.org",
    "example.org:8080/a,          https://example.org:8080/a",
    "localhost:8080,              http://localhost:8080",
  })
  void aMistypedSchemeIsBrokenAndItsRepairOffered(String source, String repair) {
    assertEquals(new Target.Broken(source, repair), TargetParser.parse(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/a",
        "ftps://example.org/a",
        "sftp://example.org/a",
        "gopher://example.org",
        "gemini://example.org",
        "ipfs://bafybeigdyrzt",
        "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a",
        "tel:+15550100",
        "sms:+15550100",
        "doi:10.1000/182",
        "file:///etc/passwd",
        "irc://example.org/channel",
        "git://example.org/a.git",
        "ssh://example.org",
        "urn:isbn:0451450523",
        "xmpp:ann@example.org",
        "obsidian://open?vault=a",
        "ws://example.org",
        "about:blank",
        "ps:90",
      })
  void anotherRealSchemeIsNeverRepaired(String source) {
    assertEquals(new Target.Other(source), TargetParser.parse(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "  javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<b>",
        "vbscript:x",
        "-oProxyCommand=x",
        "--help",
        "%2Dhelp",
        "a%0Ab",
        "a\u001b[2Jb",
        "a\u009bb",
        "http://",
        "https:",
      })
  void whatCouldDoHarmIsRefusedWithAReason(String source) {
    var refused = assertInstanceOf(Target.Refused.class, TargetParser.parse(source));
    assertEquals(source.strip(), refused.address());
    assertNotNull(refused.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "other.md,                     other.md,            ''",
    "../notes/b.md#top,            ../notes/b.md,       top",
    "/2024/essay/,                 /2024/essay/,        ''",
    "a%20b/%C3%A9.md#se%C3%A7,     a b/é.md,            seç",
    "a.md?raw=1#s,                 a.md,                s",
    "100%.md,                      100%.md,             ''",
    "%ff.md,                       %ff.md,              ''",
    "?page=2,                      '',                  ''",
    "notes//deep.md,               notes//deep.md,      ''",
    "a/b:c.md,                     a/b:c.md,            ''",
    "./-x.md,                      ./-x.md,             ''",
  })
  void aPathIsAFileOfTheLibrary(String source, String path, String fragment) {
    assertEquals(new Target.Local(source, path, fragment), TargetParser.parse(source));
  }

  @ParameterizedTest
  @CsvSource({"#part-two, part-two", "#, ''", "'', ''", "#%C3%BCber, über"})
  void aFragmentAloneIsASectionOfThisText(String source, String id) {
    assertEquals(new Target.Section(source, id), TargetParser.parse(source));
  }

  /** A Cyrillic letter among Latin ones, or a whole name of them; near misses stay as they are. */
  @ParameterizedTest
  @CsvSource({
    "https://\u0430pple.com/lamps,        https://xn--pple-43d.com/lamps",
    "https://\u0430pple.com:80?x#y,       https://xn--pple-43d.com:80?x#y",
    "www.\u0430pple.com,                  https://www.xn--pple-43d.com",
    "https://a.b@\u0430pple.com,          https://a.b@xn--pple-43d.com",
    "https://\u0440\u0430\u0443.com/,      https://xn--80a5ak.com/",
    "https://\u03bfpen.org,               https://xn--pen-8yc.org",
    "https://a.com\u2044b.evil.org/,      https://a.xn--comb-2g7a.evil.org/",
    "https://exa\u200bmple.com,           https://xn--example-2z6c.com",
    "mailto:jane@ex\u0430mple.org,        mailto:jane@xn--exmple-4nf.org",
    "mailto:a@\u0430pple.com?subject=\u0430, mailto:a@xn--pple-43d.com?subject=\u0430",
    "mailto:jane@bücher.example,          mailto:jane@bücher.example",
    "https://bücher.example/\u0430b,      https://bücher.example/\u0430b",
    "https://пример.рф,                   https://пример.рф",
    "https://пример.com,                  https://пример.com",
    "https://日本語テスト.jp,              https://日本語テスト.jp",
    "https://日本語abc.jp,                 https://日本語abc.jp",
    "https://한국abc.kr,                   https://한국abc.kr",
    "https://ελλάδα.gr,                   https://ελλάδα.gr",
  })
  void aHostThatPassesForAnotherIsWrittenAsItIs(String source, String opened) {
    assertEquals(new Target.Web(opened), TargetParser.parse(source));
  }

  @Test
  void everyStringHasATarget() {
    var random = new Random(7);
    String alphabet = "htps:/\\.w#?%-@ftp2é\u0000\n ;";
    for (int round = 0; round < 50_000; round++) {
      var written = new StringBuilder();
      for (int i = random.nextInt(16); i > 0; i--) {
        written.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Target target = TargetParser.parse(written.toString());
      if (target instanceof Target.Broken broken) {
        assertInstanceOf(Target.Web.class, TargetParser.parse(broken.repair()), broken.toString());
      }
    }
  }
}
