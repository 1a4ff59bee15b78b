package lectern;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.library.EssayFile;
import lectern.library.Manual;
import lectern.markdown.Program;
import lectern.markdown.grammar.Notation;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;

/**
 * What the manual says of keys, settings and notations is so; {@code -Dgolden.update=true} writes
 * its tables of keys and notations anew.
 */
class ManualTest {
  /** The places that share the keys of the first table. */
  private static final List<KeyContext> ALIKE =
      List.of(KeyContext.SHELF, KeyContext.READER, KeyContext.NOTE, KeyContext.LIST);

  @Test
  void theKeyTablesAreTheKeyMap() throws IOException {
    String expected = keyTables() + "\n\n";
    String written =
        DocPage.of(DocPage.MANUAL).part("### Everywhere but", "## When something", expected);
    assertEquals(expected, written);
  }

  @Test
  void theTableOfNotationsIsTheCode() throws IOException {
    String expected = notations();
    assertEquals(expected, DocPage.of(DocPage.MANUAL).part("| you write |", "\n\n", expected));
  }

  @Test
  void everySettingHasARow() throws IOException {
    String manual = DocPage.of(DocPage.MANUAL).text();
    List<String> settings =
        DocPage.found(
            "(?m)^(?:# )?([a-z-]+):", Files.readString(Path.of("src/main/dist/config.yaml")));
    assertTrue(settings.size() > 10, () -> "the sample names " + settings);
    assertEquals(
        List.of(),
        DocPage.missing(settings, text -> manual.matches("(?s).*\n\\|[^|]*`" + text + "`.*")));
  }

  @Test
  void itIsPartOfTheProgram() throws IOException {
    var read = (EssayFile.ReadableEssay) Manual.read();
    assertEquals("The manual of lectern", read.essay().head().title());
    assertEquals(DocPage.of(DocPage.MANUAL).text(), read.body());
  }

  private static String notations() {
    var table = new StringBuilder("| you write | you see |\n|---|---|");
    for (Notation notation : Notation.values()) {
      String written = notation.written().replace("|", "\\|").replace("\n", " ⏎ ");
      String fence = written.contains("`") ? "``` " : "`";
      table.append("\n| ").append(fence).append(written).append(new StringBuilder(fence).reverse());
      table.append(" | ").append(notation.shown().replace("<", "&lt;"));
      if (!notation.needs().isEmpty()) {
        String programs =
            notation.needs().stream().map(ManualTest::words).sorted().collect(joining(", "));
        table.append(" (").append(programs).append(')');
      }
      table.append(" |");
    }
    return table.toString();
  }

  /** {@code R_MARKDOWN} as people write it. */
  private static String words(Program program) {
    return switch (program) {
      case CRITIC_MARKUP -> "CriticMarkup";
      case MARKDOWN_IT -> "markdown-it";
      case MKDOCS -> "MkDocs";
      case LATEX -> "LaTeX";
      case REMARK -> "remark";
      case MDX -> "MDX";
      case R_MARKDOWN -> "R Markdown";
      default -> program.name().charAt(0) + program.name().substring(1).toLowerCase(Locale.ROOT);
    };
  }

  private static String keyTables() {
    var shared = new ArrayList<>(DefaultKeys.KEYMAP.bindings(KeyContext.SHELF));
    ALIKE.forEach(context -> shared.retainAll(DefaultKeys.KEYMAP.bindings(context)));
    var tables = new StringBuilder(table("Everywhere but in the tags and in a panel", shared));
    for (KeyContext context : KeyContext.values()) {
      var own = new ArrayList<>(DefaultKeys.KEYMAP.bindings(context));
      if (ALIKE.contains(context)) {
        own.removeAll(shared);
      }
      String words = context.words();
      String heading = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
      tables.append("\n\n").append(table(heading, own));
    }
    return tables.toString();
  }

  private static String table(String heading, List<Keymap.Binding> bindings) {
    var table = new StringBuilder("### " + heading + "\n\n| keys | what they do |\n|---|---|");
    for (Keymap.Binding binding : bindings) {
      table.append("\n| ");
      binding.keys().forEach(key -> table.append('`').append(Keymap.shown(key)).append("` "));
      table.append("| ").append(binding.action().words()).append(" |");
    }
    return table.toString();
  }
}
