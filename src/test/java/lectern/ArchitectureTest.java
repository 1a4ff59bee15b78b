package lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the arrows of the architecture: what may use what, and which package sees which library.
 */
class ArchitectureTest {

  private static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("main")
          .definedBy("lectern")
          .layer("cli")
          .definedBy("lectern.cli..")
          .layer("config")
          .definedBy("lectern.config..")
          .layer("app")
          .definedBy("lectern.app..")
          .layer("terminal")
          .definedBy("lectern.terminal..")
          .layer("platform")
          .definedBy("lectern.platform..")
          .layer("ui")
          .definedBy("lectern.ui..")
          .layer("library")
          .definedBy("lectern.library..")
          .layer("search")
          .definedBy("lectern.search..")
          .layer("man")
          .definedBy("lectern.man..")
          .layer("watch")
          .definedBy("lectern.watch..")
          .layer("check")
          .definedBy("lectern.check..")
          .layer("state")
          .definedBy("lectern.state..")
          .layer("markdown")
          .definedBy("lectern.markdown..")
          .layer("markup")
          .definedBy("lectern.markup..")
          .layer("frontmatter")
          .definedBy("lectern.frontmatter..")
          .layer("layout")
          .definedBy("lectern.layout..")
          .layer("screen")
          .definedBy("lectern.screen..")
          .layer("document")
          .definedBy("lectern.document..")
          .layer("essay")
          .definedBy("lectern.essay..")
          .layer("text")
          .definedBy("lectern.text..")
          .layer("file")
          .definedBy("lectern.file..")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("config")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("terminal")
          .mayOnlyBeAccessedByLayers("app", "cli")
          .whereLayer("platform")
          .mayOnlyBeAccessedByLayers("app", "cli", "config")
          .whereLayer("file")
          .mayOnlyBeAccessedByLayers(
              "cli", "app", "config", "library", "platform", "search", "state", "watch")
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("app", "cli", "config")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("man")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("watch")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("app", "cli")
          .whereLayer("library")
          .mayOnlyBeAccessedByLayers("app", "cli", "check", "search", "watch")
          .whereLayer("state")
          .mayOnlyBeAccessedByLayers("app", "cli")
          .whereLayer("markdown")
          .mayOnlyBeAccessedByLayers("app", "cli", "check", "search")
          .whereLayer("markup")
          .mayOnlyBeAccessedByLayers("frontmatter", "markdown")
          .whereLayer("frontmatter")
          .mayOnlyBeAccessedByLayers("library", "config")
          .whereLayer("layout")
          .mayOnlyBeAccessedByLayers("ui", "cli", "config")
          .whereLayer("screen")
          .mayOnlyBeAccessedByLayers("ui", "terminal", "app", "cli", "config");

  private static final ArchRule NO_CYCLES =
      slices().matching("lectern.(*)..").should().beFreeOfCycles();

  /**
   * Each subpackage for itself, {@code grammar} and {@code grammar.link} too; a package may use its
   * subpackages, and they what it has for all of them.
   */
  private static final ArchRule NO_CYCLES_OF_SUBPACKAGES =
      slices()
          .matching("lectern.(*).(**)")
          .namingSlices("subpackage $1.$2")
          .should()
          .beFreeOfCycles()
          .because("a subpackage must be understood without those that use it");

  /**
   * Two files that are one idea may know each other, and a sealed type its kinds; every other arrow
   * leads one way.
   */
  private static final ArchRule NO_CYCLES_OF_FILES =
      slices().assignedFrom(new Files()).should().beFreeOfCycles();

  private static final class Files implements SliceAssignment {
    private static final Map<String, String> PAIRS =
        Map.ofEntries(
            Map.entry("lectern.markdown.html.CaptionedElement", "elements that are open"),
            Map.entry("lectern.markdown.html.OpenElement", "elements that are open"),
            Map.entry("lectern.frontmatter.HeadEntry", "entries and their values"),
            Map.entry("lectern.frontmatter.Value", "entries and their values"),
            Map.entry("lectern.frontmatter.LenientParser", "lines that no parser accepts"),
            Map.entry("lectern.frontmatter.LenientValue", "lines that no parser accepts"),
            Map.entry("lectern.state.BookmarkEntry", "lines of the ledger"),
            Map.entry("lectern.state.LedgerEntry", "lines of the ledger"),
            Map.entry("lectern.state.LedgerLine", "lines of the ledger"),
            Map.entry("lectern.terminal.output.Glyph", "glyphs and their style"),
            Map.entry("lectern.terminal.output.GlyphStyle", "glyphs and their style"),
            Map.entry("lectern.ui.Update", "what is typed"),
            Map.entry("lectern.ui.TypeAhead", "what is typed"),
            Map.entry("lectern.ui.loop.Effect", "a sealed type and its kinds: effects"),
            Map.entry("lectern.ui.loop.Cmd", "a sealed type and its kinds: effects"),
            Map.entry("lectern.ui.loop.RootEffect", "a sealed type and its kinds: effects"),
            Map.entry("lectern.ui.panel.Panel", "a sealed type and its kinds: panels"),
            Map.entry("lectern.ui.panel.Contents", "a sealed type and its kinds: panels"),
            Map.entry("lectern.ui.panel.Facts", "a sealed type and its kinds: panels"),
            Map.entry("lectern.ui.panel.FullTable", "a sealed type and its kinds: panels"),
            Map.entry("lectern.ui.panel.Help", "a sealed type and its kinds: panels"),
            Map.entry("lectern.ui.panel.SearchPanel", "a sealed type and its kinds: panels"));

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String file = type.getName().replaceFirst("\\$.*", "");
      return SliceIdentifier.of(PAIRS.getOrDefault(file, file));
    }

    @Override
    public String getDescription() {
      return "files";
    }
  }

  private static final ArchRule PURE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "lectern.essay..",
              "lectern.text..",
              "lectern.document..",
              "lectern.man..",
              "lectern.screen..",
              "lectern.layout..",
              "lectern.markup..",
              "lectern.markdown..",
              "lectern.frontmatter..",
              "lectern.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.nio.file..", "java.net..", "java.util.concurrent.locks..", "java.time..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.Thread")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.concurrent\\.(Executor.*|.*Future|.*Queue)")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .because("these packages are pure: no files, clocks, threads or processes");

  private static final ArchRule LANTERNA =
      only("lectern.terminal.output", "com.googlecode.lanterna..");

  private static final ArchRule COMMONMARK =
      onlyIn("org.commonmark..", "lectern.markdown..", "lectern.markup..");

  private static final ArchRule SNAKEYAML = only("lectern.frontmatter.yaml", "org.yaml..");

  private static final ArchRule PICOCLI = only("lectern.cli", "picocli..");

  private static final ArchRule QRCODEGEN = only("lectern.ui.qr", "io.nayuki..");

  private static final ArchRule LUCENE = onlyIn("org.apache.lucene..", "lectern.search..");

  private static final ArchRule SNOWBALL = onlyIn("org.tartarus..", "lectern.search..");

  @TestFactory
  Stream<DynamicTest> dependenciesFollowTheRules() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lectern");
    return Map.ofEntries(
            Map.entry("arrows", ARROWS),
            Map.entry("no cycles", NO_CYCLES),
            Map.entry("no cycles of subpackages", NO_CYCLES_OF_SUBPACKAGES),
            Map.entry("no cycles of files", NO_CYCLES_OF_FILES),
            Map.entry("pure packages", PURE),
            Map.entry("Lanterna", LANTERNA),
            Map.entry("commonmark", COMMONMARK),
            Map.entry("SnakeYAML", SNAKEYAML),
            Map.entry("picocli", PICOCLI),
            Map.entry("qrcodegen", QRCODEGEN),
            Map.entry("Lucene", LUCENE),
            Map.entry("Snowball", SNOWBALL))
        .entrySet()
        .stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
  }

  /** A name says of which class one speaks, nested or not. */
  @Test
  void noTwoClassesHaveOneName() {
    var known = new HashMap<String, String>();
    var twice = new ArrayList<String>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lectern")) {
      String name = type.getSimpleName();
      String other = name.isEmpty() ? null : known.put(name, type.getName());
      if (other != null && !name.equals("package-info")) {
        twice.add(other + " and " + type.getName());
      }
    }
    assertEquals(List.of(), twice);
  }

  private static ArchRule only(String home, String library) {
    return onlyIn(library, home + "..");
  }

  private static ArchRule onlyIn(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("each outside library has one home");
  }
}
