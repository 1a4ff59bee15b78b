package lectern.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a text that stands on lines of its own. */
public sealed interface Block {

  /** A heading; {@code level} is 1 to 6, {@code id} is what {@code #id} links name. */
  record Heading(int level, String id, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /** A paragraph of running text. */
  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /** Words of somebody else; quotes may hold quotes. */
  record Quote(List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A list, numbered from {@code start} when {@code ordered}; {@code tight} has no blank lines
   * inside.
   */
  record ListBlock(boolean ordered, int start, boolean tight, List<Item> items, Numbering numbering)
      implements Block {
    public ListBlock {
      items = List.copyOf(items);
    }

    /** A list that is numbered with digits, if at all. */
    public ListBlock(boolean ordered, int start, boolean tight, List<Item> items) {
      this(ordered, start, tight, items, Numbering.DECIMAL);
    }
  }

  /** One entry of a list; {@code done} is null unless the entry is a task. */
  record Item(List<Block> blocks, @Nullable Boolean done) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /** Code, line by line as written, tabs expanded; {@code language} may be empty. */
  record CodeBlock(String language, List<String> lines) implements Block {
    public CodeBlock {
      lines = List.copyOf(lines);
    }
  }

  /** A table; every row has as many cells as there are {@code columns}. */
  record Table(List<Alignment> columns, List<List<Inline>> header, List<List<List<Inline>>> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      header = List.copyOf(header);
      rows = List.copyOf(rows);
    }
  }

  /** Where the words of a column stand. */
  enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
  }

  /**
   * A remark set apart from the text, or a part of it that a reader may pass over.
   *
   * @param kind what it is, in lower case, such as {@code note}, {@code warning} or {@code details}
   * @param title what stands above it; never empty
   */
  record Callout(String kind, List<Inline> title, List<Block> blocks) implements Block {
    public Callout {
      title = List.copyOf(title);
      blocks = List.copyOf(blocks);
    }
  }

  /** Terms, each with what it means. */
  record DefinitionList(List<Definition> definitions) implements Block {
    public DefinitionList {
      definitions = List.copyOf(definitions);
    }
  }

  /** One or several terms that mean the same, and their meanings; either may be missing. */
  record Definition(List<List<Inline>> terms, List<List<Block>> meanings) {
    public Definition {
      terms = List.copyOf(terms);
      meanings = List.copyOf(meanings);
    }
  }

  /** Images, or whatever else an author framed, with words below it; either may be missing. */
  record Figure(List<Block> blocks, List<Inline> caption) implements Block {
    public Figure {
      blocks = List.copyOf(blocks);
      caption = List.copyOf(caption);
    }
  }

  /** A formula on lines of its own: as Unicode where that can be read, else as it was written. */
  record FormulaBlock(List<String> lines) implements Block {
    public FormulaBlock {
      lines = List.copyOf(lines);
    }
  }

  /** A break between two parts of the text. */
  record Rule() implements Block {}

  /**
   * A note, standing where its definition is read: usually at the end.
   *
   * @param key names it for its marks
   * @param shown how it is numbered, such as {@code 1} or {@code (1)}
   * @param cited whether any mark points here
   */
  record Note(String key, String shown, boolean cited, List<Block> blocks) implements Block {
    public Note {
      blocks = List.copyOf(blocks);
    }
  }
}
