package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.cli.syntax.CommandSyntax;
import lectern.config.SpellingSuggestion;
import lectern.document.Block;
import lectern.document.Document;
import lectern.library.EssayFile;
import lectern.library.Manual;
import lectern.markdown.Markdown;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.KeyContext;
import lectern.ui.key.Keymap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of {@code lectern manual WORD} lead to. */
class ManualIndexTest {
  private static final Document MANUAL = manual();
  private static final ManualIndex INDEX = ManualIndex.of(MANUAL);

  private static Document manual() {
    var read = (EssayFile.ReadableEssay) Manual.read();
    return Markdown.parse(read.body(), read.essay().head().title());
  }

  @ParameterizedTest
  @CsvSource({
    "notes, Notes, Notes",
    "NOTES, Notes, Notes",
    "over ssh, Over SSH, Over SSH",
    "check, lectern check, lectern check",
    "cat, lectern cat, lectern cat",
    "keys, All keys, All keys",
    "exit codes, Exit codes, Exit codes",
    "margin, Notes, In the margin.",
    "measure, Settings, measure",
    "margin-notes, Settings, margin-notes",
    "NO_COLOR, Environment, NO_COLOR",
    "no_color, Environment, NO_COLOR",
    "--width, lectern cat, --width=CELLS",
    "--json, lectern check, --json",
    "tldr, Front matter, tldr",
    "z, In an essay, z",
    "F, In an essay, F",
    "%, In an essay, %",
    "-, In the tags, -",
    "Ctrl-c, Everywhere but in the tags and in a panel, Ctrl-c",
  })
  void aWordLeadsTo(String word, String section, String words) {
    int offset = INDEX.offset(word);
    assertNotEquals(ManualIndex.NOWHERE, offset, word);
    var heading = MANUAL.plainText().section(offset);
    assertNotNull(heading);
    assertEquals(section, heading.words());
    String there = MANUAL.plainText().text().substring(offset);
    assertTrue(there.startsWith(words), there.substring(0, Math.min(40, there.length())));
  }

  static Stream<String> settings() throws IOException {
    return Pattern.compile("(?m)^(?:# )?([a-z-]+):")
        .matcher(Files.readString(Path.of("src/main/dist/config.yaml")))
        .results()
        .map((MatchResult setting) -> setting.group(1));
  }

  static Stream<String> keys() {
    return Stream.of(KeyContext.values())
        .flatMap(context -> DefaultKeys.KEYMAP.bindings(context).stream())
        .flatMap(binding -> binding.keys().stream())
        .map(Keymap::shown)
        .distinct();
  }

  static Stream<String> commands() {
    return CommandSyntax.COMMANDS.stream().map(command -> command.command().word());
  }

  @ParameterizedTest
  @MethodSource({"settings", "keys", "commands"})
  void everySettingKeyAndCommandIsFound(String word) {
    int offset = INDEX.offset(word);
    assertNotEquals(ManualIndex.NOWHERE, offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "zz", "kubernetes", "Ω", "no such thing"})
  void aWordOfNothingLeadsNowhere(String word) {
    assertEquals(ManualIndex.NOWHERE, INDEX.offset(word));
  }

  @ParameterizedTest
  @CsvSource({"setings, settings", "lnks, links", "measur, measure", "cehck, check"})
  void aMistypedWordIsGuessed(String word, String expected) {
    String perhaps = SpellingSuggestion.suggest(word, INDEX.names());
    assertEquals("; perhaps " + expected, perhaps);
  }

  /** Whatever is proposed leads somewhere. */
  @Test
  void everyNameLeadsSomewhere() {
    assertFalse(INDEX.names().isEmpty());
    INDEX.names().forEach(name -> assertNotEquals(ManualIndex.NOWHERE, INDEX.offset(name), name));
  }

  @Test
  void aSectionIsItsHeadingAndAllBelow() {
    Document section = ManualCommand.section(MANUAL, INDEX.offset("settings"));
    Block.Heading first = assertInstanceOf(Block.Heading.class, section.blocks().getFirst());
    assertEquals(2, first.level());
    long others =
        section.blocks().stream()
            .skip(1)
            .filter(block -> block instanceof Block.Heading heading && heading.level() <= 2)
            .count();
    assertEquals(0, others);
    assertTrue(section.plainText().text().contains("Environment"));
    assertFalse(section.plainText().text().contains("When something is not right"));
  }
}
