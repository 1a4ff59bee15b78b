package lectern.markdown.html;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Block.Definition;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;

/** Elements with words of their own beside their blocks: a title, a caption, terms. */
final class CaptionedElement {
  /** What stands above a callout or below a figure, or is defined: words, and rarely blocks. */
  static final class OpenCaption extends OpenElement {
    OpenCaption(String name) {
      super(name);
    }

    @Override
    void endInto(OpenElement parent) {
      int count = parent.takeFrom(this);
      blocks.subList(count, blocks.size()).forEach(parent::add);
    }

    /** How many of its blocks, from the first, are no more than words. */
    private int leadingLeaves() {
      int count = 0;
      while (count < blocks.size()
          && (blocks.get(count) instanceof Paragraph
              || blocks.get(count) instanceof Block.Heading)) {
        count++;
      }
      return count;
    }

    /** The words of its first blocks as lines, for a place that takes no blocks. */
    private List<Inline> line(int count) {
      var line = new ArrayList<Inline>();
      for (Block block : blocks.subList(0, count)) {
        if (!line.isEmpty()) {
          line.add(new Inline.LineBreak());
        }
        line.addAll(
            switch (block) {
              case Paragraph paragraph -> paragraph.content();
              case Block.Heading heading -> heading.content();
              default -> List.of();
            });
      }
      return InlineLines.joined(line);
    }
  }

  /** A callout; its title is its kind where it has none of its own. */
  static final class OpenCallout extends OpenElement {
    private final String kind;
    private final List<Inline> title = new ArrayList<>();

    OpenCallout(String name, String kind) {
      super(name);
      this.kind = kind;
    }

    @Override
    int takeFrom(OpenCaption words) {
      int count = isUntitled() && blocks.isEmpty() ? words.leadingLeaves() : 0;
      title.addAll(words.line(count));
      return count;
    }

    boolean isUntitled() {
      return title.isEmpty();
    }

    @Override
    void endInto(OpenElement parent) {
      if (title.isEmpty() && blocks.isEmpty()) {
        return;
      }
      if (title.isEmpty()) {
        String words = kind.replace('-', ' ');
        title.add(new Inline.Text(Character.toUpperCase(words.charAt(0)) + words.substring(1)));
      }
      parent.add(new Block.Callout(kind, title, blocks));
    }
  }

  static final class OpenFigure extends OpenElement {
    private final List<Inline> caption = new ArrayList<>();

    private final String below;

    /** A figure; these words are its caption if it holds none. */
    OpenFigure(String name, String below) {
      super(name);
      this.below = below;
    }

    /** A caption that another block follows is a paragraph, because captions stand last. */
    @Override
    void add(Block block) {
      if (!caption.isEmpty()) {
        super.add(new Paragraph(InlineLines.joined(caption)));
        caption.clear();
      }
      super.add(block);
    }

    @Override
    int takeFrom(OpenCaption words) {
      int count = words.leadingLeaves();
      if (count < words.blocks.size()) {
        return 0;
      }
      if (!caption.isEmpty() && count > 0) {
        caption.add(new Inline.LineBreak());
      }
      caption.addAll(words.line(count));
      return count;
    }

    @Override
    void endInto(OpenElement parent) {
      if (caption.isEmpty() && !below.isEmpty()) {
        caption.add(new Inline.Text(below));
      }
      if (!blocks.isEmpty() || !caption.isEmpty()) {
        parent.add(new Block.Figure(blocks, InlineLines.joined(caption)));
      }
    }
  }

  /** A list of terms and meanings; its blocks are a meaning that no tag begins. */
  static final class OpenDefinitionList extends OpenElement {
    private final List<Definition> definitions = new ArrayList<>();
    private final List<List<Inline>> terms = new ArrayList<>();
    private final List<List<Block>> meanings = new ArrayList<>();

    OpenDefinitionList() {
      super("dl");
    }

    @Override
    int takeFrom(OpenCaption words) {
      int count = words.leadingLeaves();
      if (count > 0) {
        term(words.line(count));
      }
      return count;
    }

    private void term(List<Inline> line) {
      strayMeaning();
      if (!meanings.isEmpty()) {
        endDefinition();
      }
      terms.add(line);
    }

    private void meaning(List<Block> meaning) {
      strayMeaning();
      meanings.add(List.copyOf(meaning));
    }

    private void strayMeaning() {
      if (!blocks.isEmpty()) {
        meanings.add(List.copyOf(blocks));
        blocks.clear();
      }
    }

    private void endDefinition() {
      if (!terms.isEmpty() || !meanings.isEmpty()) {
        definitions.add(new Definition(terms, meanings));
      }
      terms.clear();
      meanings.clear();
    }

    @Override
    void endInto(OpenElement parent) {
      strayMeaning();
      endDefinition();
      if (!definitions.isEmpty()) {
        parent.add(new Block.DefinitionList(definitions));
      }
    }
  }

  static final class OpenDefinition extends OpenElement {
    OpenDefinition() {
      super("dd");
    }

    @Override
    void endInto(OpenElement parent) {
      if (blocks.isEmpty()) {
        return;
      }
      if (parent instanceof OpenDefinitionList list) {
        list.meaning(blocks);
      } else {
        blocks.forEach(parent::add);
      }
    }
  }
}
