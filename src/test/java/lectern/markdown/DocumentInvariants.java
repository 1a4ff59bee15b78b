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
      case Block.Heading it -> {
        assertTrue(it.level() >= 1 && it.level() <= 6);
        leaf(it.content());
      }
      case Block.Paragraph it -> leaf(it.content());
      case Block.Quote it -> {
        assertFalse(it.blocks().isEmpty());
        blocks(it.blocks());
      }
      case Block.ListBlock it -> {
        assertFalse(it.items().isEmpty());
        it.items().forEach(item -> blocks(item.blocks()));
      }
      case Block.CodeBlock it ->
          it.lines().forEach(line -> assertFalse(line.contains("\n") || line.contains("\t")));
      case Block.Table it -> {
        assertEquals(it.columns().size(), it.header().size());
        it.header().forEach(this::inlines);
        for (var row : it.rows()) {
          assertEquals(it.columns().size(), row.size());
          row.forEach(this::inlines);
        }
      }
      case Block.Callout it -> {
        leaf(it.title());
        blocks(it.blocks());
      }
      case Block.DefinitionList it -> {
        assertFalse(it.definitions().isEmpty());
        for (Block.Definition definition : it.definitions()) {
          assertFalse(definition.terms().isEmpty() && definition.meanings().isEmpty());
          definition.terms().forEach(this::leaf);
          definition.meanings().forEach(this::blocks);
        }
      }
      case Block.Figure it -> {
        assertFalse(it.blocks().isEmpty() && it.caption().isEmpty());
        blocks(it.blocks());
        inlines(it.caption());
      }
      case Block.FormulaBlock it -> {
        assertFalse(it.lines().isEmpty());
        it.lines().forEach(line -> assertFalse(line.contains("\n") || line.contains("\t")));
      }
      case Block.Rule rule -> {}
      case Block.Note it -> {
        assertTrue(keys.add(it.key()), "two notes " + it.key());
        blocks(it.blocks());
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
        case Inline.Text it -> words(it.text());
        case Inline.Code it -> words(it.text());
        case Inline.Emphasis it -> part(it.content());
        case Inline.Strong it -> part(it.content());
        case Inline.Strike it -> part(it.content());
        case Inline.Highlight it -> part(it.content());
        case Inline.Formula it -> words(it.text());
        case Inline.Superscript it -> part(it.content());
        case Inline.Subscript it -> part(it.content());
        case Inline.Link it -> part(it.content());
        case Inline.Image it -> words(it.alt());
        case Inline.NoteMark it -> words(it.shown());
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
