package lectern.markdown.foreign;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForeignDetectorTest {
  private static final String SIGNS = "{}()[]<>+-=~^:;'`\\/@#%!8 \nE";

  @Test
  void aPlainEssayHasNothingForeign() {
    assertFalse(
        ForeignDetector.mayOccurIn(
            "# A title\n\n"
                + "Words (some), *more*; [a link](https://example.org/a-b?c=d) -- and\n"
                + "a note.[^1]\n\n"
                + "| a | b |\n"
                + "|---|---|\n\n"
                + "---\n\n"
                + "- [x] done: 10:30\n\n"
                + "[^1]: It's so."));
  }

  /** Whatever one of the four finds, the one question before them has found. */
  @Test
  void everyForeignNotationIsDetected() {
    String[] whole = {
      "{++a++}",
      "{--a--}",
      "{~~a~>b~~}",
      "{==a==}",
      "{>>a<<}",
      "{{[[TODO]]}}",
      "{{cloze a}}",
      "((12345678-1234-1234-1234-123456789012))",
      "<% tp.file.title %>",
      "++Ctrl+C++",
      "^^ab^^",
      "[a:: b]",
      "(a:: b)",
      "::: a",
      "::a[b]",
      ":a[b]{c=d}",
      "{ref}`a`",
      "{sub}`2`",
      "--8<-- \"a\"",
      "``a''",
      "`a`{=html}",
      "｜漢字《かんじ》",
      "{漢字|かんじ}",
      "[a](b)^",
      "^[a](b)^",
      "(\\#fig:a)",
      "\\@ref(fig:a)",
      ":material-home:",
      ":octicons-alert:",
      ":fontawesome-solid-a:",
      ":simple-git:",
      "<!-- tab a -->",
      "<!-- endtab -->",
      "```{note}",
      "~~~{note}",
      ":::{note}",
      "/// note",
      "(a)=\n",
      "```ad-note",
      "~~~ad-tip",
      "#+BEGIN_QUOTE",
      "#+end_src",
      ":LOGBOOK:",
      ":END:",
      "+---+",
      "+===+",
      "|-+-|",
      "--- ---",
      "---  ---"
    };
    var random = new Random(3);
    int found = 0;
    for (int round = 0; round < 300_000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        String sign = whole[random.nextInt(whole.length)];
        int cut = random.nextInt(sign.length());
        // Mostly whole, else the half of one, and now and then any sign at all.
        text.append(random.nextInt(3) > 0 ? sign : sign.substring(cut));
        text.append(random.nextInt(4) > 0 ? ' ' : SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String asked = text.substring(random.nextInt(text.length()));
      if (ForeignLines.mayOccurIn(asked)
          || MystFences.mayOccurIn(asked)
          || OrgDrawers.mayOccurIn(asked)
          || OrgBlocks.mayOccurIn(asked)
          || DrawnTables.mayOccurIn(asked)) {
        found++;
        assertTrue(ForeignDetector.mayOccurIn(asked), asked);
      }
    }
    assertTrue(found > 100_000, found + " texts held something");
  }
}
