package lectern.document;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Inline.Link;
import lectern.document.Inline.Text;
import lectern.text.LanguageGuess;
import lectern.text.SmartPunctuation;

/**
 * The words of one paragraph, heading or cell with the punctuation of print.
 *
 * <p>Code, formulas, and links and pictures that show their address stay as they are written. The
 * words of a picture stand for themselves.
 */
final class DocumentPunctuation {
  private final String language;
  private final StringBuilder typed = new StringBuilder();
  private final SmartPunctuation printed;

  /** How many of the typed characters were replaced. */
  private int at;

  private DocumentPunctuation(String language, List<Inline> content) {
    this.language = language;
    type(content);
    this.printed = new SmartPunctuation(language, typed.toString());
  }

  static Document of(Document document, String language) {
    String known = language.isEmpty() ? LanguageGuess.of(document.plainText().text()) : language;
    var mapper = new TextMapper(leaf -> of(known, leaf), cell -> of(known, cell));
    List<Block> blocks = document.blocks().stream().map(it -> block(it, mapper)).toList();
    return new Document(blocks, document.isWhole());
  }

  static String of(String words, String language) {
    return new SmartPunctuation(language, words).part(0, words.length());
  }

  private static Block block(Block block, TextMapper mapper) {
    return block instanceof Block.Note it
        ? new Block.Note(it.key(), it.shown(), it.cited(), mapper.in(it.blocks()))
        : mapper.in(block);
  }

  private static List<Inline> of(String language, List<Inline> content) {
    return new DocumentPunctuation(language, content).set(content);
  }

  /** Collects the words first, so that a quote is recognised across italics and links. */
  private void type(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text it -> typed.append(it.text());
        case Inline.Emphasis it -> type(it.content());
        case Inline.Strong it -> type(it.content());
        case Inline.Strike it -> type(it.content());
        case Inline.Highlight it -> type(it.content());
        case Inline.Superscript it -> type(it.content());
        case Inline.Subscript it -> type(it.content());
        case Link it when !showsAddress(it) -> type(it.content());
        case Inline.LineBreak it -> typed.append('\n');
        // A mark stands behind what it belongs to, as if it were not there.
        case Inline.NoteMark it -> {}
        case Inline.Anchor it -> {}
        case Link it -> typed.append(SmartPunctuation.OTHER);
        case Inline.Code it -> typed.append(SmartPunctuation.OTHER);
        case Inline.Formula it -> typed.append(SmartPunctuation.OTHER);
        case Inline.Image it -> typed.append(SmartPunctuation.OTHER);
      }
    }
  }

  private List<Inline> set(List<Inline> content) {
    var set = new ArrayList<Inline>(content.size());
    for (Inline inline : content) {
      set.add(
          switch (inline) {
            case Text it -> {
              int start = at;
              at += it.text().length();
              yield new Text(printed.part(start, at));
            }
            case Link it when !showsAddress(it) ->
                new Link(set(it.content()), it.target(), it.title());
            case Inline.NoteMark it -> it;
            case Inline.Anchor it -> it;
            case Link it -> passed(it);
            case Inline.LineBreak it -> passed(it);
            case Inline.Code it -> passed(it);
            case Inline.Formula it -> passed(it);
            case Inline.Image it -> passed(image(it));
            case Inline.Emphasis it -> TextMapper.within(it, this::set);
            case Inline.Strong it -> TextMapper.within(it, this::set);
            case Inline.Strike it -> TextMapper.within(it, this::set);
            case Inline.Highlight it -> TextMapper.within(it, this::set);
            case Inline.Superscript it -> TextMapper.within(it, this::set);
            case Inline.Subscript it -> TextMapper.within(it, this::set);
          });
    }
    return set;
  }

  private Inline.Image image(Inline.Image image) {
    // Without words of its own it shows the name of its file.
    boolean named = image.target().written().contains(image.alt());
    return named
        ? image
        : new Inline.Image(of(image.alt(), language), image.target(), image.title());
  }

  private Inline passed(Inline inline) {
    at++;
    return inline;
  }

  /** Whether the words of a link are where it leads, with or without the scheme. */
  private static boolean showsAddress(Link link) {
    String words = PlainText.words(link.content());
    return link.target().written().endsWith(words)
        || (words.indexOf(' ') < 0 && (words.contains("://") || words.startsWith("www.")));
  }
}
