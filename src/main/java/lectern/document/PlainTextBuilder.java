package lectern.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.document.Block.Item;

/**
 * Walks blocks and inlines in reading order; layout walks in the same order and counts the same.
 */
final class PlainTextBuilder {
  final StringBuilder text = new StringBuilder();
  final List<Reference> references = new ArrayList<>();
  final List<OutlineEntry> outline = new ArrayList<>();
  final List<TableLocation> tables = new ArrayList<>();
  final Map<String, Integer> anchors = new HashMap<>();
  final Map<String, Integer> terms = new HashMap<>();
  final Map<String, Integer> notes = new HashMap<>();
  int top;

  /** How many notes are open; they hold no notes, but their blocks hold blocks. */
  private int openNotes;

  /** How many links are open: images inside them are words of theirs. */
  private int links;

  /** The words of these inlines alone, without the line feed that ends a block. */
  static String words(List<Inline> content) {
    var builder = new PlainTextBuilder();
    builder.inlines(content);
    return builder.text.toString();
  }

  void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block(block);
    }
  }

  void block(Block block) {
    switch (block) {
      case Block.Heading heading -> {
        int start = text.length();
        leaf(heading.content());
        heading(heading, start);
      }
      case Block.Paragraph paragraph -> leaf(paragraph.content());
      case Block.Quote quote -> blocks(quote.blocks());
      case Block.ListBlock list -> {
        for (Item item : list.items()) {
          blocks(item.blocks());
        }
      }
      case Block.CodeBlock code -> lines(code.lines());
      case Block.Table table -> {
        int start = text.length();
        table.header().forEach(this::leaf);
        table.rows().forEach(row -> row.forEach(this::leaf));
        tables.add(new TableLocation(start, text.length(), table));
      }
      case Block.Callout callout -> {
        leaf(callout.title());
        blocks(callout.blocks());
      }
      case Block.DefinitionList list -> {
        for (Block.Definition definition : list.definitions()) {
          definition.terms().forEach(this::term);
          definition.meanings().forEach(this::blocks);
        }
      }
      case Block.Figure figure -> {
        blocks(figure.blocks());
        if (!figure.caption().isEmpty()) {
          leaf(figure.caption());
        }
      }
      case Block.FormulaBlock math -> lines(math.lines());
      case Block.Rule rule -> {}
      case Block.Note note -> {
        notes.putIfAbsent(note.key(), text.length());
        notes.putIfAbsent(note.shown(), text.length());
        openNotes++;
        blocks(note.blocks());
        openNotes--;
      }
    }
  }

  /** A heading of the text; one inside a note is no part of the text, only a place in it. */
  private void heading(Block.Heading heading, int start) {
    if (openNotes > 0) {
      anchors.putIfAbsent(heading.id(), start);
      return;
    }
    boolean marked = !references.isEmpty() && references.getLast().start() >= start;
    String words =
        marked
            ? words(InlineLines.withoutMarks(heading.content()))
            : text.substring(start, text.length() - 1);
    outline.add(new OutlineEntry(heading.level(), heading.id(), words, top, start));
  }

  private void lines(List<String> lines) {
    for (String line : lines) {
      text.append(line).append('\n');
    }
  }

  private void term(List<Inline> content) {
    int start = text.length();
    leaf(content);
    terms.putIfAbsent(text.substring(start, text.length() - 1), start);
  }

  private void leaf(List<Inline> content) {
    inlines(content);
    text.append('\n');
  }

  void inlines(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text words -> text.append(words.text());
        case Inline.Code code -> text.append(code.text());
        case Inline.Emphasis emphasis -> inlines(emphasis.content());
        case Inline.Strong strong -> inlines(strong.content());
        case Inline.Strike strike -> inlines(strike.content());
        case Inline.Highlight highlight -> inlines(highlight.content());
        case Inline.Formula formula -> text.append(formula.text());
        case Inline.Superscript superscript -> inlines(superscript.content());
        case Inline.Subscript subscript -> inlines(subscript.content());
        case Inline.Link link -> {
          int place = references.size();
          int start = text.length();
          links++;
          inlines(link.content());
          links--;
          String label = text.substring(start);
          var to = new Reference.LinkReference(link.target(), label, enlarges(link));
          references.add(place, new Reference(start, text.length(), to));
        }
        case Inline.Image image -> {
          int start = text.length();
          text.append(image.alt());
          if (links == 0) {
            references.add(
                new Reference(
                    start,
                    text.length(),
                    new Reference.LinkReference(image.target(), image.alt(), true)));
          }
        }
        case Inline.NoteMark mark -> {
          int start = text.length();
          text.append(mark.shown());
          references.add(
              new Reference(
                  start, text.length(), new Reference.NoteReference(mark.key(), mark.shown())));
        }
        case Inline.Anchor anchor -> anchors.putIfAbsent(anchor.id(), text.length());
        case Inline.LineBreak lineBreak -> text.append('\n');
      }
    }
  }

  /** Whether a link is an image that leads to itself, only larger. */
  private static boolean enlarges(Inline.Link link) {
    return link.content().size() == 1
        && link.content().getFirst() instanceof Inline.Image
        && ImageFileNames.isImageAddress(link.target().address());
  }
}
