import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Folders of essays by no one, the same on every machine. */
final class GeneratedEssays {
  private GeneratedEssays() {}

  private static final String[] WORDS =
      ("the of a to and in that was it for on are with they be at one have this from by word but"
              + " what some we can out other were all there when up use your how said an each she"
              + " which do their time if will way about many then them write would like so these")
          .split(" ");

  private static final String[] TAGS = {"craft", "history", "notes", "reading", "screens"};

  /** {@code java src/bench/GeneratedEssays.java FOLDER COUNT} writes a folder to try things on. */
  public static void main(String... arguments) throws IOException {
    folder(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes this many essays of some 4 KB into a folder and returns it. */
  static Path folder(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < count; number++) {
      Files.writeString(folder.resolve("essay-" + number + ".md"), essay(number, 4_000));
    }
    return folder;
  }

  /** One essay of about this many characters. */
  static String essay(int number, int length) {
    var random = new Random(number);
    var text = new StringBuilder("---\n");
    text.append("title: \"Essay ").append(number).append(": ").append(words(random, 4));
    text.append("\"\ndate: ").append(2000 + number % 25).append('-').append(two(number % 12 + 1));
    text.append('-').append(two(number % 28 + 1)).append("\ntags: [");
    text.append(TAGS[number % TAGS.length]).append(", essays]\ndescription: ");
    text.append(words(random, 12)).append("\n---\n");
    for (int note = 1; text.length() < length; note++) {
      text.append('\n').append(words(random, 60)).append(" *").append(words(random, 3));
      text.append("*, [").append(words(random, 3)).append("](https://example.com/").append(note);
      text.append(").[^").append(note).append("]\n\n[^").append(note).append("]: ");
      text.append(words(random, 15)).append(".\n");
    }
    return text.toString();
  }

  private static String words(Random random, int count) {
    var words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    for (int word = 1; word < count; word++) {
      words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
