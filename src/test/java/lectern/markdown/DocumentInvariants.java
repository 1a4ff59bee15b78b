package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.OutlineEntry;
import lectern.document.Reference;

/** What holds of every document, whatever text it was made of. */
final class DocumentInvariants {
  private final Set<String> keys = new HashSet<>();

  private DocumentInvariants() {}

  static void check(Document document) {
    var soundness = new DocumentInvariants();
    soundness.blocks(document.blocks());
    int length = document.plainText().length();
    for (Reference reference : document.plainText().references()) {
      assertTrue(0 <= reference.start(), reference.toString());
      assertTrue(reference.start() < reference.end(), reference.toString());
      assertTrue(reference.end() <= length, reference.toString());
    }
    var ids = new HashSet<String>();
    for (OutlineEntry heading : document.plainText().outline()) {
      assertTrue(ids.add(heading.id()), "twice: " + heading.id());
      assertFalse(heading.id().isEmpty());
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        assertTrue(heading.level() >= 1 && heading.level() <= 6);
        leaf(heading.content());
      }
      case Block.Paragraph paragraph -> leaf(paragraph.content());
      case Block.Quote quote -> {
        assertFalse(quote.blocks().isEmpty());
        blocks(quote.blocks());
      }
      case Block.ListBlock list -> {
        assertFalse(list.items().isEmpty());
        list.items().forEach(item -> blocks(item.blocks()));
      }
      case Block.CodeBlock code ->
          code.lines().forEach(line -> assertFalse(line.contains("\n") || line.contains("\t")));
      case Block.Table table -> {
        assertEquals(table.columns().size(), table.header().size());
        table.header().forEach(this::inlines);
        for (var row : table.rows()) {
          assertEquals(table.columns().size(), row.size());
          row.forEach(this::inlines);
        }
      }
      case Block.Callout callout -> {
        leaf(callout.title());
        blocks(callout.blocks());
      }
      case Block.DefinitionList list -> {
        assertFalse(list.definitions().isEmpty());
        for (Block.Definition definition : list.definitions()) {
          assertFalse(definition.terms().isEmpty() && definition.meanings().isEmpty());
          definition.terms().forEach(this::leaf);
          definition.meanings().forEach(this::blocks);
        }
      }
      case Block.Figure figure -> {
        assertFalse(figure.blocks().isEmpty() && figure.caption().isEmpty());
        blocks(figure.blocks());
        inlines(figure.caption());
      }
      case Block.FormulaBlock formula -> {
        assertFalse(formula.lines().isEmpty());
        formula.lines().forEach(line -> assertFalse(line.contains("\n") || line.contains("\t")));
      }
      case Block.Rule rule -> {}
      case Block.Note note -> {
        assertTrue(keys.add(note.key()), "two notes " + note.key());
        blocks(note.blocks());
      }
    }
  }

  private void leaf(List<Inline> content) {
    assertFalse(content.isEmpty());
    assertFalse(content.getFirst() instanceof Inline.LineBreak);
    assertFalse(content.getLast() instanceof Inline.LineBreak);
    inlines(content);
  }

  private void inlines(List<Inline> content) {
    Inline before = new Inline.LineBreak();
    for (Inline inline : content) {
      assertFalse(
          inline instanceof Inline.Text && before instanceof Inline.Text, "texts side by side");
      before = inline;
      switch (inline) {
        case Inline.Text text -> words(text.text());
        case Inline.Code code -> words(code.text());
        case Inline.Emphasis emphasis -> part(emphasis.content());
        case Inline.Strong strong -> part(strong.content());
        case Inline.Strike strike -> part(strike.content());
        case Inline.Highlight highlight -> part(highlight.content());
        case Inline.Formula formula -> words(formula.text());
        case Inline.Superscript superscript -> part(superscript.content());
        case Inline.Subscript subscript -> part(subscript.content());
        case Inline.Link link -> part(link.content());
        case Inline.Image image -> words(image.alt());
        case Inline.NoteMark mark -> words(mark.shown());
        case Inline.Anchor anchor -> {}
        case Inline.LineBreak lineBreak -> {}
      }
    }
  }

  private void part(List<Inline> content) {
    assertFalse(content.isEmpty());
    inlines(content);
  }

  private static void words(String words) {
    assertFalse(words.isEmpty());
    assertTrue(words.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t'), words);
  }
}
