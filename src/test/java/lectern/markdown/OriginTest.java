package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OriginTest {
  private static final List<String> NONE = List.of();

  @ParameterizedTest
  @CsvSource({
    "essay.mdx, MDX",
    "a/Essay.MDX, MDX",
    "essay.qmd, QUARTO",
    "essay.Rmd, R_MARKDOWN",
  })
  void theNameTells(String name, Program program) {
    assertTrue(Origin.of(name, NONE, NONE).is(program));
    assertFalse(Origin.of(name + ".md", NONE, NONE).is(program));
  }

  @ParameterizedTest
  @CsvSource({
    "aliases, OBSIDIAN",
    "cssclasses, OBSIDIAN",
    "Bibliography, PANDOC",
    "output, R_MARKDOWN",
    "format, QUARTO",
    "layout, JEKYLL",
    "permalink, JEKYLL",
    "eleventyComputed, ELEVENTY",
    "jupytext, SPHINX",
  })
  void aKeyOfTheHeadTells(String key, Program program) {
    assertTrue(Origin.of("a.md", List.of("title", key), NONE).is(program));
    assertFalse(Origin.of("a.md", List.of("title", "date"), NONE).is(program));
  }

  @ParameterizedTest
  @CsvSource({
    ".obsidian, OBSIDIAN",
    "logseq, LOGSEQ",
    "_config.yml, JEKYLL",
    "_config.yml, HEXO",
    "hugo.toml, HUGO",
    "config.toml, ZOLA",
    "_quarto.yml, QUARTO",
    "mkdocs.yml, MKDOCS",
    "eleventy.config.mjs, ELEVENTY",
    "pelicanconf.py, PELICAN",
    "_toc.yml, SPHINX",
  })
  void aFileBesideTheLibraryTells(String marker, Program program) {
    assertTrue(Origin.MARKERS.contains(marker), marker);
    assertTrue(Origin.of("a.md", NONE, List.of(marker)).is(program));
  }

  /** Each line is a text that shows a program, and one that looks alike and shows none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          OBSIDIAN   ¦ See ![[lamp.png]] there.            ¦ See [[nodiscard]] there.
          OBSIDIAN   ¦ See [[Of lamps|lamps]].             ¦ if [[ -f x | y ]]; then
          OBSIDIAN   ¦ See [[Of lamps]] and [[Oil]].       ¦ a[[1]] and [[ ]] and [[2]]
          LOGSEQ     ¦ - words\\n  collapsed:: true        ¦ - words that collapsed: true
          ROAM       ¦ {{[[TODO]]} begin                   ¦ {{TODO}} begin
          PANDOC     ¦ A word [small]{.smallcaps}          ¦ f[x]{y}
          R_MARKDOWN ¦ ```{r plot}                         ¦ ```r
          JEKYLL     ¦ {% include a.html %}                ¦ 5{%d}
          HUGO       ¦ {{< figure >}}                      ¦ {{ figure }}
          CRITIC_MARKUP ¦ {++a++} and {--b--}              ¦ f(){++i;} and {++k++}
          CRITIC_MARKUP ¦ {++a++} and {++b++}          ¦ x = {--y--}
          MARKDOWN_IT ¦ ++two words++ and ++one++      ¦ use ++i and i++, ++one++ and ++two++
          REMARK     ¦ ::video[words]{#a}              ¦ at 10:30[1]{a} and std::a
          SPHINX     ¦ See {ref}`there`.               ¦ ```{r plot}
          OBSIDIAN   ¦ so [a:: b] and (c:: d)          ¦ (std:: is a prefix)
          CRITIC_MARKUP ¦ {~~old~>new~~}                   ¦ {~~old~~}
          LATEX      ¦ \\\\begin{align} a \\\\end{align}     ¦ \\\\usepackage{amsmath} loads it
          """)
  void theTextTells(Program program, String shows, String alike) {
    assertTrue(Origin.UNKNOWN.withText(text(shows)).is(program), shows);
    assertFalse(Origin.UNKNOWN.withText(text(alike)).is(program), alike);
  }

  private static String text(String row) {
    return row.strip().replace("\\n", "\n").replace("\\\\", "\\");
  }

  @ParameterizedTest
  @EnumSource(Program.class)
  void proseShowsNothing(Program program) {
    String prose =
        """
        # A lamp

        It cost $5 (or 10 %), said *everybody*: see [the list](list.md), `code {% x %}`
        aside; key:: value, a::b, x^2, C++, <name>, "~/.vimrc", [1] and {braces}.
        """
            .replace("`code {% x %}`", "`code`");
    assertFalse(Origin.UNKNOWN.withText(prose).is(program));
    assertFalse(Origin.UNKNOWN.is(program));
  }

  @Test
  void anyOfSeveralWillDo() {
    var origin = Origin.of("a.md", List.of("layout"), NONE);
    assertTrue(origin.isAnyOf(Set.of(Program.HUGO, Program.JEKYLL)));
    assertFalse(origin.isAnyOf(Set.of(Program.HUGO, Program.ROAM)));
    assertEquals(Origin.UNKNOWN, Origin.of("a.md", List.of("title"), NONE));
  }
}
