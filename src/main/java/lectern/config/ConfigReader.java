package lectern.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.document.PunctuationStyle;
import lectern.essay.Fault;
import lectern.essay.NamedLibrary;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.Value;
import lectern.frontmatter.yaml.YamlFile;
import lectern.platform.CommandTemplate;
import lectern.text.Widths;
import lectern.ui.key.DefaultKeys;
import lectern.ui.key.Keymap;
import lectern.ui.look.Theme;
import lectern.ui.reader.TextColumn;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of {@code config.yaml}, setting by setting.
 *
 * <p>Uses no switch over a sealed type: the first one costs milliseconds at every start.
 */
final class ConfigReader {

  /** Settings, and what was wrong, in the order of the lines. */
  record ConfigResult(Config config, List<Fault> faults) {}

  /** The names of all settings, in the order of the sample file. */
  static final List<String> SETTINGS =
      List.of(
          ("library libraries measure theme browser mouse ambiguous justify hyphenate"
                  + " right-to-left punctuation links clipboard margin-notes saved-frame keys")
              .split(" "));

  private final List<Fault> faults = new ArrayList<>();
  private final LibrarySettingsReader folders;
  private @Nullable Path library = Config.DEFAULT.library();
  private List<NamedLibrary> libraries = Config.DEFAULT.libraries();
  private int measure = Config.DEFAULT.measure();
  private @Nullable Theme theme = Config.DEFAULT.theme();
  private List<String> browser = Config.DEFAULT.browser();
  private boolean mouse = Config.DEFAULT.mouse();
  private Widths widths = Config.DEFAULT.widths();
  private boolean justify = Typography.DEFAULT.justify();
  private @Nullable Boolean hyphenate = Typography.DEFAULT.hyphenate();
  private @Nullable Boolean reorder = Typography.DEFAULT.reorder();
  private PunctuationStyle punctuation = Typography.DEFAULT.punctuation();
  private boolean links = Config.DEFAULT.links();
  private boolean clipboard = Config.DEFAULT.clipboard();
  private boolean marginNotes = Config.DEFAULT.marginNotes();
  private boolean savedFrame = Config.DEFAULT.savedFrame();
  private Keymap keymap = Config.DEFAULT.keymap();

  private ConfigReader(String home) {
    this.folders = new LibrarySettingsReader(home, faults);
  }

  /**
   * Reads a text; what is wrong in it is left at its default.
   *
   * @param home the folder that {@code ~} means
   */
  static ConfigResult read(String text, String home) {
    var reader = new ConfigReader(home);
    YamlFile yaml = YamlFile.read(text);
    reader.settings(yaml.entries());
    Fault fault = yaml.fault();
    if (fault != null) {
      reader.faults.add(
          new Fault(fault.line(), "this is not YAML, and no setting is used: " + fault.message()));
    }
    return reader.outcome();
  }

  private ConfigResult outcome() {
    faults.sort((a, b) -> Integer.compare(a.line(), b.line()));
    var config =
        new Config(
            library == null && !libraries.isEmpty()
                ? Path.of(libraries.getFirst().folder())
                : library,
            libraries,
            measure,
            theme,
            browser,
            mouse,
            widths,
            new Typography(justify, hyphenate, reorder, punctuation),
            links,
            clipboard,
            marginNotes,
            savedFrame,
            keymap);
    return new ConfigResult(config, List.copyOf(faults));
  }

  private void settings(List<HeadEntry> entries) {
    Map<String, HeadEntry> seen = new HashMap<>();
    for (HeadEntry entry : entries) {
      HeadEntry before = seen.putIfAbsent(entry.name(), entry);
      if (before != null) {
        fault(entry, "is set on line " + before.line() + " already");
      } else {
        setting(entry);
      }
    }
  }

  private void setting(HeadEntry entry) {
    switch (entry.name()) {
      case "library" -> library = folders.one(entry);
      case "libraries" -> libraries = folders.named(entry);
      case "measure" -> measure = measure(entry);
      case "theme" -> theme = theme(entry);
      case "browser" -> browser = browser(entry);
      case "mouse" -> mouse = isOn(entry, mouse);
      case "ambiguous" -> widths = widths(entry);
      case "justify" -> justify = isOn(entry, justify);
      case "hyphenate" -> hyphenate = hyphenate(entry);
      case "right-to-left" -> reorder = reorder(entry);
      case "punctuation" -> punctuation = punctuation(entry);
      case "links" -> links = isOn(entry, links);
      case "clipboard" -> clipboard = isOn(entry, clipboard);
      case "margin-notes" -> marginNotes = isOn(entry, marginNotes);
      case "saved-frame" -> savedFrame = isOn(entry, savedFrame);
      case "keys" -> keymap = DefaultKeys.KEYMAP.with(KeymapReader.read(entry, faults));
      default -> unknown(entry);
    }
  }

  private void unknown(HeadEntry entry) {
    String perhaps = SpellingSuggestion.suggest(entry.name(), SETTINGS);
    String known = perhaps.isEmpty() ? "; " + NameList.of(SETTINGS) : perhaps;
    faults.add(new Fault(entry.line(), "there is no setting “" + entry.name() + "”" + known));
  }

  private int measure(HeadEntry entry) {
    int cells = number(text(entry));
    if (!TextColumn.isMeasure(cells)) {
      fault(entry, "takes a number of cells from 20 to 200");
      return measure;
    }
    return cells;
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  private @Nullable Theme theme(HeadEntry entry) {
    Theme named = Theme.named(text(entry).toLowerCase(Locale.ROOT));
    if (named == null) {
      List<String> names = List.of(Theme.values()).stream().map(Theme::words).toList();
      fault(entry, "“" + text(entry) + "” is no theme; " + NameList.of(names));
    }
    return named == null ? theme : named;
  }

  private List<String> browser(HeadEntry entry) {
    List<String> command =
        entry.value() instanceof Value.ListValue list
            ? list.texts()
            : CommandTemplate.words(text(entry));
    if (command.isEmpty() || command.getFirst().isBlank()) {
      fault(entry, "takes a program, as in browser: firefox --new-tab %s");
      return browser;
    }
    return command;
  }

  private boolean isOn(HeadEntry entry, boolean otherwise) {
    return switch (text(entry).toLowerCase(Locale.ROOT)) {
      case "on", "yes", "true" -> true;
      case "off", "no", "false" -> false;
      default -> {
        fault(entry, "takes on or off");
        yield otherwise;
      }
    };
  }

  private @Nullable Boolean hyphenate(HeadEntry entry) {
    return switch (text(entry).toLowerCase(Locale.ROOT)) {
      case "on", "yes", "true" -> true;
      case "off", "no", "false" -> false;
      case "auto" -> null;
      default -> {
        fault(entry, "takes on, off or auto");
        yield hyphenate;
      }
    };
  }

  private @Nullable Boolean reorder(HeadEntry entry) {
    return switch (text(entry)) {
      case "lectern" -> true;
      case "terminal" -> false;
      case "auto" -> null;
      default -> {
        fault(entry, "takes lectern, terminal or auto");
        yield reorder;
      }
    };
  }

  private Widths widths(HeadEntry entry) {
    boolean wide = isSecond(entry, "narrow", "wide", widths == Widths.WIDE);
    return wide ? Widths.WIDE : Widths.NARROW;
  }

  private PunctuationStyle punctuation(HeadEntry entry) {
    return isSecond(entry, "as-written", "smart", punctuation == PunctuationStyle.SMART)
        ? PunctuationStyle.SMART
        : PunctuationStyle.AS_WRITTEN;
  }

  private boolean isSecond(HeadEntry entry, String first, String second, boolean otherwise) {
    String written = text(entry);
    if (!written.equals(first) && !written.equals(second)) {
      fault(entry, "takes " + first + " or " + second);
      return otherwise;
    }
    return written.equals(second);
  }

  /** The value where it is a text; a list or a map is none that any of these settings take. */
  private static String text(HeadEntry entry) {
    return entry.value() instanceof Value.ScalarValue written ? written.text() : "";
  }

  private void fault(HeadEntry entry, String message) {
    faults.add(new Fault(entry.line(), entry.name() + ": " + message));
  }
}
