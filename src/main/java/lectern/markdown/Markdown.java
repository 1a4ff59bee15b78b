package lectern.markdown;

import lectern.document.Document;
import lectern.markdown.grammar.MarkdownParser;
import lectern.markdown.guard.BlockGuard;
import lectern.markdown.guard.InlineGuard;
import lectern.markdown.guard.TextPrefix;
import lectern.markdown.proof.ProofReader;
import lectern.markdown.reader.EssayReader;

/** Parses the Markdown of an essay. */
public final class Markdown {
  private Markdown() {}

  /**
   * Parses a body without front matter; every text is valid.
   *
   * <p>CommonMark 0.31 with the tables, strikethrough, task lists, autolinks and footnotes of GFM,
   * inline notes {@code ^[…]}, and plain {@code (1)} notes. What {@link InlineGuard}, {@link
   * BlockGuard} and {@link MarkdownParser} name as too costly is read more plainly, without losing
   * a word.
   */
  public static Document parse(String body) {
    return new Document(EssayReader.blocks(body, Origin.UNKNOWN));
  }

  /** As {@link #parse(String)}, without the heading at the top that repeats the title. */
  public static Document parse(String body, String title) {
    return parse(body, title, Origin.UNKNOWN);
  }

  /** As {@link #parse(String, String)}, of a text of this origin. */
  public static Document parse(String body, String title, Origin origin) {
    return new Document(EssayReader.blocks(body, title, origin));
  }

  /** Whether parsing a body takes so long that its beginning should be shown first. */
  public static boolean isLong(String body) {
    return TextPrefix.isWorthIt(body);
  }

  /**
   * The beginning of a body, a few pages of it, as {@link #parse(String, String)} parses it.
   *
   * <p>Of notes that are defined further down only the first line is there.
   */
  public static Document beginning(String body, String title) {
    return beginning(body, title, Origin.UNKNOWN);
  }

  /** As {@link #beginning(String, String)}, of a text of this origin. */
  public static Document beginning(String body, String title, Origin origin) {
    return new Document(EssayReader.blocks(TextPrefix.of(body), title, origin), false);
  }

  /**
   * Proof-reads a body without front matter.
   *
   * <p>A pass of its own, so that reading does not pay for line numbers.
   */
  public static Proof proof(String body, String title, Origin origin) {
    return new ProofReader().proof(body, title, origin);
  }
}
