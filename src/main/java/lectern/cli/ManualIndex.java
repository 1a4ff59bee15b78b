package lectern.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.OutlineEntry;
import lectern.document.PlainText;
import lectern.text.Folding;

/** What the manual has names for, and where: its headings, keys, settings and commands. */
final class ManualIndex {
  /** No place: the manual has nothing of that name. */
  static final int NOWHERE = -1;

  /** What stands under a name; the first kind that has the name counts. */
  private enum NameKind {
    HEADING,
    TABLE_CODE,
    LEAD,
    CODE
  }

  private record ManualName(NameKind kind, String name, int offset) {}

  private final List<ManualName> entries = new ArrayList<>();
  private final String text;

  /** How far the leaves of the text have been passed. */
  private int passed;

  private ManualIndex(Document document) {
    text = document.plainText().text();
    for (OutlineEntry heading : document.plainText().outline()) {
      entries.add(new ManualName(NameKind.HEADING, heading.words(), heading.offset()));
    }
    blocks(document.blocks());
  }

  static ManualIndex of(Document document) {
    return new ManualIndex(document);
  }

  /**
   * Where the manual describes a key, a setting, a command or the subject of a heading.
   *
   * @return an offset of its text, or {@link #NOWHERE}
   */
  int offset(String word) {
    String folded = Folding.fold(word.strip());
    List<Predicate<ManualName>> orders =
        List.of(
            entry -> entry.kind == NameKind.HEADING && Folding.fold(entry.name).equals(folded),
            entry -> entry.kind == NameKind.HEADING && contains(folded, entry.name),
            entry -> entry.kind == NameKind.TABLE_CODE && entry.name.equals(word),
            entry -> entry.kind == NameKind.LEAD && contains(folded, entry.name),
            entry -> entry.kind == NameKind.CODE && entry.name.equals(word),
            entry -> entry.kind == NameKind.TABLE_CODE && Folding.fold(entry.name).equals(folded),
            entry -> Folding.fold(entry.name).equals(folded),
            entry -> entry.name.length() > 1 && isFirstOf(folded, Folding.fold(entry.name)));
    for (Predicate<ManualName> order : orders) {
      for (ManualName entry : entries) {
        if (order.test(entry)) {
          return entry.offset;
        }
      }
    }
    return NOWHERE;
  }

  /** Every word longer than a letter that leads somewhere, in lower case. */
  Set<String> names() {
    var names = new LinkedHashSet<String>();
    for (ManualName entry : entries) {
      for (String word : Folding.fold(entry.name).split("[^\\p{L}-]+", -1)) {
        if (word.length() > 1 && !word.startsWith("-") && offset(word) != NOWHERE) {
          names.add(word);
        }
      }
    }
    return names;
  }

  /** Whether these words stand in a name as whole words. */
  private static boolean contains(String words, String name) {
    return !words.isEmpty() && (" " + wordsOf(name) + " ").contains(" " + wordsOf(words) + " ");
  }

  private static String wordsOf(String name) {
    return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}-]+", " ").strip();
  }

  /** Whether a name begins with this, as {@code --width=CELLS} does with {@code --width}. */
  private static boolean isFirstOf(String word, String name) {
    return !word.isEmpty()
        && name.startsWith(word)
        && "=: [".indexOf(name.charAt(Math.min(word.length(), name.length() - 1))) >= 0;
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> leaf(heading.content(), NameKind.CODE);
        case Block.Paragraph paragraph -> leaf(paragraph.content(), NameKind.CODE);
        case Block.ListBlock list -> list.items().forEach(item -> blocks(item.blocks()));
        case Block.Callout callout -> blocks(callout.blocks());
        case Block.Quote quote -> blocks(quote.blocks());
        case Block.Table table ->
            table.rows().forEach(row -> row.forEach(cell -> leaf(cell, NameKind.TABLE_CODE)));
        // the manual has none of these, or nothing that is looked for
        case Block.CodeBlock _, Block.DefinitionList _, Block.Figure _, Block.FormulaBlock _ -> {}
        case Block.Rule _, Block.Note _ -> {}
      }
    }
  }

  /** The code and the bold beginning of a piece of running text. */
  private void leaf(List<Inline> content, NameKind kind) {
    int at = Math.max(passed, text.indexOf(PlainText.words(content), passed));
    boolean begins = true;
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Code code -> entries.add(new ManualName(kind, code.text(), at));
        case Inline.Strong strong ->
            entries.add(
                new ManualName(
                    begins ? NameKind.LEAD : NameKind.CODE, PlainText.words(strong.content()), at));
        default -> {}
      }
      begins = false;
      at += PlainText.words(List.of(inline)).length();
    }
    passed = at;
  }
}
