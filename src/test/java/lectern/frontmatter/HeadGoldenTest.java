package lectern.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.essay.Tag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code heads/NAME.md} is read as {@code heads/NAME.head} says.
 *
 * <p>{@code -Dgolden.update=true} rewrites the latter, to be read before they are committed.
 */
class HeadGoldenTest {

  static Stream<Path> heads() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(HeadGoldenTest.class.getResource("heads")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("heads")
  void headsAreReadAsTheirAuthorsMeantThem(Path file) throws IOException {
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    HeadAndBody parsed = FrontMatter.read(text, "2001-02-03-" + name);
    Path golden = file.resolveSibling(name.replace(".md", ".head"));
    String said = printed(parsed, text.substring(parsed.bodyStart()));
    if (Boolean.getBoolean("golden.update")) {
      Path source = Path.of("src/test/resources/lectern/frontmatter/heads");
      Files.writeString(source.resolve(golden.getFileName()), said);
    } else {
      assertEquals(Files.readString(golden), said);
    }
  }

  private static String printed(HeadAndBody parsed, String body) {
    Head head = parsed.head();
    var text = new StringBuilder();
    line(text, "title", head.title());
    line(text, "authors", String.join(" | ", head.authors()));
    line(text, "date", date(head.date()));
    line(text, "updated", date(head.updated()));
    line(text, "tags", head.tags().stream().map(Tag::name).collect(Collectors.joining(" | ")));
    line(text, "draft", head.draft() ? "yes" : "");
    line(text, "tldr", head.tldr());
    line(text, "description", head.description());
    line(text, "lang", head.lang());
    line(text, "slug", head.slug());
    head.fields().forEach(field -> line(text, "field " + field.name(), field.value() + "."));
    head.faults().forEach(fault -> line(text, "fault " + fault.line(), fault.message()));
    line(text, "body " + parsed.bodyLine(), body.lines().findFirst().orElse("") + ".");
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(name).append(": ").append(value).append('\n');
    }
  }

  private static String date(@Nullable EssayDate date) {
    if (date == null) {
      return "";
    }
    return date.second() < 0 ? date.iso() : date.iso() + " second " + date.second();
  }
}
