package lectern.man;

import java.util.List;
import java.util.Locale;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.document.target.Target;

/**
 * A manual page in the language of {@code man(7)}, which groff and mandoc read.
 *
 * <p>Of headings, those of the second level become sections, deeper ones parts of them. A table
 * becomes a list: its first column names the entries.
 */
public final class ManPage {
  private final RoffWriter page = new RoffWriter();

  /**
   * Begins a page.
   *
   * @param section of the system's manual: 1 for commands, 5 for files
   * @param date of the text
   * @param source the program and its version
   */
  public ManPage(String name, int section, String date, String source) {
    page.request(
        ".TH %s %d \"%s\" \"%s\""
            .formatted(
                RoffWriter.escaped(name.toUpperCase(Locale.ROOT), true),
                section,
                RoffWriter.escaped(date, false),
                RoffWriter.escaped(source, false)));
    // neither hyphenated nor justified, which is hard to read in a terminal
    page.request(".nh");
    page.request(".ad l");
  }

  /** Begins a section. */
  public void section(String heading) {
    page.heading(".SH", heading.toUpperCase(Locale.ROOT));
  }

  /** The line by which {@code apropos} finds the page. */
  public void name(String name, String description) {
    section("Name");
    page.fill(RoffWriter.escaped(name, true) + " \\- " + RoffWriter.escaped(description, false));
  }

  /**
   * How a command is called.
   *
   * @param parts its options and operands
   */
  public void synopsis(String command, List<List<Inline>> parts) {
    page.request(".SY " + quoted(command));
    parts.forEach(part -> page.fill(inlines(part, 'R')));
    page.request(".YS");
    page.request(".nh"); // which that has undone
  }

  /** A paragraph of plain words. */
  public void paragraph(String words) {
    page.paragraph();
    page.fill(RoffWriter.escaped(words, false));
  }

  /** Blocks of a text. */
  public void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  @Override
  public String toString() {
    return page.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading when heading.level() <= 2 ->
          section(PlainText.words(heading.content()));
      case Block.Heading heading -> page.heading(".SS", PlainText.words(heading.content()));
      case Block.Paragraph paragraph -> {
        page.paragraph();
        page.fill(inlines(paragraph.content(), 'R'));
      }
      case Block.Quote quote -> indented(quote.blocks());
      case Block.ListBlock list -> list(list);
      case Block.CodeBlock code -> code(code.lines());
      case Block.FormulaBlock formula -> code(formula.lines());
      case Block.Table table -> table(table);
      case Block.Callout callout -> {
        page.paragraph();
        page.fill("\\fB" + inlines(callout.title(), 'B') + "\\fR");
        indented(callout.blocks());
      }
      case Block.DefinitionList list -> list.definitions().forEach(this::definition);
      case Block.Figure figure -> {
        blocks(figure.blocks());
        block(new Block.Paragraph(figure.caption()));
      }
      case Block.Rule _ -> page.paragraph();
      case Block.Note note -> item(RoffWriter.escaped(note.shown(), false), note.blocks());
    }
  }

  private void indented(List<Block> blocks) {
    page.request(".RS 4");
    blocks(blocks);
    page.request(".RE");
  }

  private void code(List<String> lines) {
    page.paragraph();
    page.request(".RS 4");
    page.request(".nf");
    lines.forEach(line -> page.code(RoffWriter.escaped(line, true)));
    page.request(".fi");
    page.request(".RE");
  }

  private void list(Block.ListBlock list) {
    int number = list.start();
    for (Block.Item item : list.items()) {
      item(list.ordered() ? number + "." : "\\(bu", item.blocks());
      number++;
    }
  }

  /** An item of a list: its marker, its first paragraph beside it, and what follows below. */
  private void item(String marker, List<Block> blocks) {
    page.request(".IP \"" + marker + "\" 4");
    List<Block> below = blocks;
    if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
      page.fill(inlines(first.content(), 'R'));
      below = blocks.subList(1, blocks.size());
    }
    if (!below.isEmpty()) {
      indented(below);
    }
  }

  private void definition(Block.Definition definition) {
    for (List<Inline> term : definition.terms()) {
      page.paragraph();
      page.fill("\\fB" + inlines(term, 'B') + "\\fR");
    }
    definition.meanings().forEach(this::indented);
  }

  private void table(Block.Table table) {
    for (List<List<Inline>> row : table.rows()) {
      page.request(".TP");
      page.code(row.isEmpty() ? "" : inlines(row.getFirst(), 'R')); // one line, however long
      for (int column = 1; column < row.size(); column++) {
        String cell = inlines(row.get(column), 'R');
        if (column > 1 && !cell.isBlank()) {
          String label =
              column < table.header().size() ? inlines(table.header().get(column), 'R') : "";
          page.request(".br");
          cell = (label.isBlank() ? "" : label + ": ") + cell;
        }
        page.fill(cell);
      }
    }
  }

  /** Running text, back in the font around it at its end. */
  private static String inlines(List<Inline> content, char font) {
    var text = new StringBuilder();
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text words -> text.append(RoffWriter.escaped(words.text(), false));
        case Inline.Code code -> text.append(in('B', RoffWriter.escaped(code.text(), true), font));
        case Inline.Formula formula ->
            text.append(in('I', RoffWriter.escaped(formula.text(), true), font));
        case Inline.Emphasis emphasis ->
            text.append(in('I', inlines(emphasis.content(), 'I'), font));
        case Inline.Strong strong -> text.append(in('B', inlines(strong.content(), 'B'), font));
        case Inline.Highlight marked -> text.append(in('B', inlines(marked.content(), 'B'), font));
        case Inline.Strike struck -> text.append(inlines(struck.content(), font));
        case Inline.Superscript superscript -> text.append(inlines(superscript.content(), font));
        case Inline.Subscript subscript -> text.append(inlines(subscript.content(), font));
        case Inline.Link link -> {
          text.append(inlines(link.content(), font));
          boolean isAddress = PlainText.words(link.content()).equals(link.target().address());
          if (link.target() instanceof Target.Web web && !isAddress) {
            text.append(" <").append(RoffWriter.escaped(web.address(), true)).append('>');
          }
        }
        case Inline.Image image -> text.append(RoffWriter.escaped(image.alt(), false));
        case Inline.NoteMark mark -> text.append(RoffWriter.escaped(mark.shown(), false));
        case Inline.Anchor _ -> {}
        case Inline.LineBreak _ -> text.append('\n');
      }
    }
    return text.toString();
  }

  private static String in(char font, String text, char around) {
    return "\\f" + font + text + "\\f" + around;
  }

  /** An argument of a macro. */
  private static String quoted(String words) {
    return "\"" + RoffWriter.escaped(words, true) + "\"";
  }
}
