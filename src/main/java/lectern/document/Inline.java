package lectern.document;

import java.util.List;
import lectern.document.target.Target;

/** A piece of running text. */
public sealed interface Inline {

  /** Characters as they are read; entities are decoded, soft line ends are a space. */
  record Text(String text) implements Inline {}

  /** Code inside a sentence. */
  record Code(String text) implements Inline {}

  /** Words in a style of their own. */
  sealed interface Styled extends Inline {
    List<Inline> content();

    /** Other words in the same style. */
    default Styled withContent(List<Inline> content) {
      return switch (this) {
        case Emphasis _ -> new Emphasis(content);
        case Strong _ -> new Strong(content);
        case Strike _ -> new Strike(content);
        case Highlight _ -> new Highlight(content);
        case Superscript _ -> new Superscript(content);
        case Subscript _ -> new Subscript(content);
      };
    }
  }

  /** Words set in italics. */
  record Emphasis(List<Inline> content) implements Styled {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /** Words set bold. */
  record Strong(List<Inline> content) implements Styled {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Words struck out. */
  record Strike(List<Inline> content) implements Styled {
    public Strike {
      content = List.copyOf(content);
    }
  }

  /** Words marked as with a pen. */
  record Highlight(List<Inline> content) implements Styled {
    public Highlight {
      content = List.copyOf(content);
    }
  }

  /**
   * A formula inside a sentence.
   *
   * @param text as Unicode where that can be read, else its source
   * @param source whether it is the source
   */
  record Formula(String text, boolean source) implements Inline {}

  /** Words above the line. */
  record Superscript(List<Inline> content) implements Styled {
    public Superscript {
      content = List.copyOf(content);
    }
  }

  /** Words below the line. */
  record Subscript(List<Inline> content) implements Styled {
    public Subscript {
      content = List.copyOf(content);
    }
  }

  /** Words that point somewhere; never empty, because a link without words shows its target. */
  record Link(List<Inline> content, Target target, String title) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /** An image, which a terminal shows as its words; {@code alt} is never empty. */
  record Image(String alt, Target target, String title) implements Inline {}

  /**
   * The mark of a note.
   *
   * @param key names the note, as in {@link Document#note}; a key without a note is an undefined
   *     mark
   * @param shown what stands in the text, such as {@code ¹} or {@code (1)}
   */
  record NoteMark(String key, String shown) implements Inline {}

  /** A place without words that links may lead to, by the id that an author gave it. */
  record Anchor(String id) implements Inline {}

  /** A line end the author asked for. */
  record LineBreak() implements Inline {}
}
