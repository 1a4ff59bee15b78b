package lectern.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkResolverTest {
  private static final LinkResolver LINKS =
      LinkResolver.among(
          List.of(
              essay("top.md", "At the top", "top"),
              essay("posts/2024-08-23-first.md", "The First One", "first"),
              essay("posts/second.markdown", "Deuxième café", "le-second"),
              essay("posts/bundle/index.md", "What is it? C# & co", "bundle"),
              essay("posts/with space.md", "Space", "with-space"),
              essay("posts/100%25.md", "A name with a code", "a-name-with-a-code"),
              essay("posts/100%.md", "Whole", "whole"),
              essay("posts/a#b.md", "A name with a sign", "a-name-with-a-sign"),
              essay("other/second.md", "Another second", "second"),
              essay("posts/bundle/README.md", "About the bundle", "about-the-bundle"),
              essay("other/README.md", "What is other", "readme"),
              essay("other/chart.mdx", "A chart", "a-chart"),
              essay("other/deep/down.md", "Down", "down", "/old/address/, /2019/down.html")));

  private static Essay essay(String id, String title, String slug, String... address) {
    var fields = new ArrayList<HeadField>();
    for (String one : address) {
      fields.add(new HeadField("aliases", one));
    }
    var head =
        new Head(
            title, List.of(), null, null, List.of(), false, "", "", "", slug, fields, List.of());
    return new Essay(id, head, 1, "", 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"permalink", "url", "path", "aliases", "redirect_from"})
  void anEssayIsFoundAtItsAddress(String key) {
    var fields = List.of(new HeadField(key, "2022/08/05/lamps"));
    var head =
        new Head("L", List.of(), null, null, List.of(), false, "", "", "", "l", fields, List.of());
    LinkResolver links = LinkResolver.among(List.of(new Essay("a.md", head, 1, "", 0)));
    assertEquals("a.md", links.resolve("b.md", "/2022/08/05/lamps/"));
    assertNull(links.resolve("b.md", "/2022/08/05/wicks/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          top.md                    | posts/second.markdown      | posts/second.markdown
          top.md                    | ./posts/second             | posts/second.markdown
          top.md                    | posts/second.md            | posts/second.markdown
          top.md                    | posts/second.html#part     | posts/second.markdown
          posts/second.markdown     | ../top.md                  | top.md
          posts/second.markdown     | ../other/chart.mdx#one     | other/chart.mdx
          posts/second.markdown     | ../other/chart             | other/chart.mdx
          posts/second.markdown     | ../other/README.md         | other/README.md
          other/second.md           | readme                     | other/README.md
          posts/second.markdown     | ../other/                  | other/README.md
          top.md                    | other                      | other/README.md
          posts/second.markdown     | bundle                     | posts/bundle/index.md
          top.md                    | what is other              | other/README.md
          posts/second.markdown     | ../top.md?x=1#y            | top.md
          posts/second.markdown     | bundle/                    | posts/bundle/index.md
          posts/second.markdown     | bundle/index.md            | posts/bundle/index.md
          posts/bundle/index.md     | ../second/                 | posts/second.markdown
          posts/second.markdown     | ../bundle/                 | posts/bundle/index.md
          posts/second.markdown     | with%20space.md            | posts/with space.md
          posts/second.markdown     | with space.md              | posts/with space.md
          posts/second.markdown     | 100%2525.md                | posts/100%25.md
          posts/second.markdown     | 100%25.md                  | posts/100%.md
          posts/second.markdown     | 100%.md                    | posts/100%.md
          posts/second.markdown     | a%23b.md                   | posts/a#b.md
          posts/second.markdown     | second                     | posts/second.markdown
          other/deep/down.md        | ../second                  | other/second.md
          other/second.md           | /posts/second              | posts/second.markdown
          top.md                    | /posts/first/              | posts/2024-08-23-first.md
          top.md                    | /blog/posts/first/         | posts/2024-08-23-first.md
          top.md                    | /2024/08/23/first.html     | posts/2024-08-23-first.md
          top.md                    | /le-second                 | posts/second.markdown
          top.md                    | /old/address               | other/deep/down.md
          top.md                    | /2019/down/                | other/deep/down.md
          top.md                    | the first one              | posts/2024-08-23-first.md
          top.md                    | Deuxieme Café              | posts/second.markdown
          top.md                    | What is it? C# & co        | posts/bundle/index.md
          top.md                    | 2024-08-23-first           | posts/2024-08-23-first.md
          top.md                    | Down#Some section          | other/deep/down.md
          """)
  void linksFindTheEssayTheyMean(String from, String source, String id) {
    assertEquals(id, LINKS.resolve(from, source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "#section",
        "nowhere.md",
        "https://a.example/top.md",
        "//a.example/top",
        "../../etc/passwd",
        "README.md",
        "plugins/README.md",
        "/tags/first/",
        "/categories/down",
        "%00",
        "a%2500b.md",
        "%",
        "%zz",
        "///",
        ".."
      })
  void otherLinksFindNoEssay(String source) {
    assertNull(LINKS.resolve("posts/second.markdown", source));
  }

  @Test
  void theAnswerIsAlwaysAnEssayOfTheLibrary() {
    var random = new Random(8);
    String[] pieces = {
      "..", "/", ".", "top", "second", ".md", "%2e", "%2F", "#", "?", "posts", "\\", "index", "%"
    };
    for (int i = 0; i < 20_000; i++) {
      var written = new StringBuilder();
      for (int parts = random.nextInt(8); parts > 0; parts--) {
        written.append(pieces[random.nextInt(pieces.length)]);
      }
      String id = LINKS.resolve("posts/bundle/index.md", written.toString());
      assertEquals(id == null, id == null || id.startsWith(".") || id.startsWith("/"));
    }
  }

  @Test
  void manyEssaysOfOneTitleResolveInTime() {
    var essays = new ArrayList<Essay>();
    for (int i = 0; i < 50_000; i++) {
      essays.add(essay("d" + i + "/same.md", "Same", "same"));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          LinkResolver links = LinkResolver.among(essays);
          assertEquals("d40000/same.md", links.resolve("d40000/x.md", "Same"));
          assertEquals("d0/same.md", links.resolve("x.md", "same"));
          assertEquals("d0/same.md", links.resolve("x.md", "../".repeat(100_000) + "same"));
        });
  }
}
