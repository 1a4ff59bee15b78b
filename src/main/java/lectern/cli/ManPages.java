package lectern.cli;

import java.util.ArrayList;
import java.util.List;
import lectern.cli.syntax.CommandSyntax;
import lectern.cli.syntax.OptionSyntax;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.library.EssayFile;
import lectern.library.Manual;
import lectern.man.ManPage;

/** The manual pages of the system, made of the manual's own text and the table of commands. */
final class ManPages {
  private static final String NAME = "lectern";
  private static final String CONFIG = "lectern-config";

  private final List<Block> manual;
  private final String date;

  private ManPages(List<Block> manual, String date) {
    this.manual = manual;
    this.date = date;
  }

  /**
   * The pages of the manual.
   *
   * @param date of the text, as in ISO 8601
   */
  static ManPages of(String date) {
    if (Manual.read() instanceof EssayFile.ReadableEssay read) {
      return new ManPages(EssayArgument.document(read).blocks(), date);
    }
    throw new IllegalStateException("the manual is no text");
  }

  private ManPage page(String name, int section) {
    return new ManPage(name, section, date, NAME + " " + Version.text());
  }

  /** {@code lectern(1)}. */
  ManPage commands() {
    ManPage page = page(NAME, 1);
    page.name(NAME, "read essays in the terminal");
    page.section("Synopsis");
    synopsis(CommandSyntax.READ, page);
    CommandSyntax.COMMANDS.forEach(command -> synopsis(command, page));
    page.section("Description");
    page.blocks(manual.subList(0, 1));
    page.blocks(opening("Open"));
    page.section("Commands");
    page.blocks(whole("The command line", "Exit codes"));
    page.section("Keys");
    page.blocks(whole("All keys", ""));
    page.section("Exit status");
    page.blocks(opening("Exit codes"));
    page.section("Environment");
    page.blocks(opening("Environment"));
    page.section("Files");
    page.blocks(opening("Your place"));
    page.section("See also");
    page.paragraph(CONFIG + "(5); lectern manual, for what is not said here");
    return page;
  }

  /** {@code lectern-config(5)}. */
  ManPage settings() {
    ManPage page = page(CONFIG, 5);
    page.name(CONFIG, "the settings of lectern");
    page.section("Description");
    page.blocks(opening("Settings"));
    page.section("See also");
    page.paragraph(NAME + "(1), of which the section on keys names each by its place");
    return page;
  }

  private static void synopsis(CommandSyntax command, ManPage page) {
    var parts = new ArrayList<List<Inline>>();
    for (OptionSyntax option : command.listed()) {
      var part = new ArrayList<Inline>(List.of(new Inline.Text("["), code(option.name())));
      if (!option.isFlag()) {
        part.add(new Inline.Text("="));
        part.add(placeholder(option.value().label()));
      }
      part.add(new Inline.Text("]"));
      parts.add(part);
    }
    String label = command.operand().label();
    String operands = command.operands();
    if (!operands.isEmpty()) {
      int at = operands.indexOf(label);
      parts.add(
          List.of(
              new Inline.Text(operands.substring(0, at)),
              placeholder(label),
              new Inline.Text(operands.substring(at + label.length()))));
    }
    page.synopsis(command.name(), parts);
  }

  private static Inline code(String words) {
    return new Inline.Code(words);
  }

  private static Inline placeholder(String label) {
    return new Inline.Emphasis(List.of(new Inline.Text(label)));
  }

  /** What stands below a heading, but not below the next one of any level. */
  private List<Block> opening(String heading) {
    int start = find(heading) + 1;
    return manual.subList(start, next(start, Integer.MAX_VALUE));
  }

  /** What stands below a heading and those below it, up to one that is left out. */
  private List<Block> whole(String heading, String leftOut) {
    int start = find(heading) + 1;
    int end = leftOut.isEmpty() ? next(start, 2) : find(leftOut);
    return manual.subList(start, end);
  }

  private int find(String words) {
    for (int at = 0; at < manual.size(); at++) {
      if (manual.get(at) instanceof Block.Heading heading
          && PlainText.words(heading.content()).equals(words)) {
        return at;
      }
    }
    throw new IllegalStateException("the manual has no heading “" + words + "”");
  }

  /** Where the next heading is that is no deeper than a level, or the end. */
  private int next(int from, int level) {
    int at = from;
    while (at < manual.size()
        && !(manual.get(at) instanceof Block.Heading heading && heading.level() <= level)) {
      at++;
    }
    return at;
  }
}
