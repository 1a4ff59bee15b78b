package lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import lectern.essay.EssayChanges;
import lectern.screen.Size;
import lectern.ui.loop.Msg;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Screens by example: every folder of {@code screens} holds {@code keys} and the {@code out} they
 * lead to.
 *
 * <p>A line of {@code keys} is {@code folder NAME}, {@code size 80 24}, {@code essay ID}, {@code
 * nowhere REASON}, {@code resize 40 24}, {@code again} (quit and start again), {@code shot}, {@code
 * type WORDS}, {@code paste WORDS}, {@code edit ID OLD => NEW} or {@code delete ID} (after {@code
 * copied}, in a copy of the folder), {@code new ID ID} (those that came after the last visit),
 * {@code click WORDS} (where they first stand), {@code wheel 3}, or keys. {@code
 * -Dgolden.update=true} rewrites {@code out}.
 */
class ScreensTest {

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> everyFolderShowsItsScreens() throws Exception {
    Path folder = resource("/lectern/ui/screens");
    try (Stream<Path> cases = Files.list(folder)) {
      return cases.sorted().toList().stream()
          .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
    }
  }

  static Path resource(String name) throws URISyntaxException {
    var url = ScreensTest.class.getResource(name);
    assertTrue(url != null, name);
    return Path.of(url.toURI());
  }

  private void check(Path folder) throws Exception {
    String seen = play(Files.readString(folder.resolve("keys")));
    Path out = folder.resolve("out");
    if (Boolean.getBoolean("golden.update")) {
      Path source = Path.of("src/test/resources/lectern/ui/screens");
      Files.writeString(source.resolve(folder.getFileName()).resolve("out"), seen);
      return;
    }
    assertEquals(Files.readString(out), seen);
  }

  private String play(String script) throws IOException, URISyntaxException {
    Path essays = resource("/lectern/ui/essays");
    var size = new Size(80, 24);
    ScriptedProgram play = null;
    var out = new StringBuilder();
    for (String line : script.lines().toList()) {
      String[] words = line.strip().split(" ", 2);
      String rest = words.length > 1 ? words[1] : "";
      switch (words[0]) {
        case "", "#" -> {}
        case "copied" -> essays = copy(essays, temporary);
        case "folder" -> essays = resource("/lectern/ui/" + rest);
        case "size" -> size = size(rest);
        case "essay" -> play = ScriptedProgram.essay(essays, rest, size);
        default -> {
          play = play == null ? ScriptedProgram.shelf(essays, size) : play;
          switch (words[0]) {
            case "resize" -> play.resize(size(rest));
            case "nowhere" -> play.nowhere = rest;
            case "edit" -> edit(play, essays, rest);
            case "new" -> play.receive(new Msg.NewEssaysFound(Set.of(rest.split(" "))));
            case "delete" -> {
              Files.delete(essays.resolve(rest));
              changed(play, rest);
            }
            case "again" -> play = play.again(size);
            case "type" -> play.type(rest);
            case "paste" -> play.paste(rest);
            case "click" -> play.click(rest);
            case "wheel" -> play.wheel(Integer.parseInt(rest));
            case "shot" -> out.append("== ").append(rest).append('\n').append(play.snapshot());
            default -> play.keys(line);
          }
        }
      }
    }
    if (play != null) {
      for (String deed : play.deeds) {
        out.append("did ").append(deed).append('\n');
      }
      out.append(play.over ? "over\n" : "");
    }
    return out.toString();
  }

  private static Path copy(Path essays, Path temporary) throws IOException {
    Path copy = Files.createTempDirectory(temporary, "essays");
    try (Stream<Path> files = Files.list(essays)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static void edit(ScriptedProgram play, Path essays, String edit) throws IOException {
    String id = edit.substring(0, edit.indexOf(' '));
    String[] words = edit.substring(id.length() + 1).split(" => ");
    String text = Files.readString(essays.resolve(id));
    assertTrue(text.contains(words[0]), edit);
    Files.writeString(essays.resolve(id), text.replace(words[0], words[1].replace("\\n", "\n")));
    changed(play, id);
  }

  private static void changed(ScriptedProgram play, String id) {
    play.receive(new Msg.LibraryChanged(EssayChanges.of(Set.of(id))));
  }

  private static Size size(String words) {
    String[] numbers = words.split(" ");
    return new Size(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }
}
