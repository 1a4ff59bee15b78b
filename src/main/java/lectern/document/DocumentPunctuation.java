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
 * <p>Code, formulas, and links and images that show their address stay as they are written. The
 * words of an image stand for themselves.
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
    List<Block> blocks = document.blocks().stream().map(block -> block(block, mapper)).toList();
    return new Document(blocks, document.isWhole());
  }

  static String of(String words, String language) {
    return new SmartPunctuation(language, words).part(0, words.length());
  }

  private static Block block(Block block, TextMapper mapper) {
    return block instanceof Block.Note note
        ? new Block.Note(note.key(), note.shown(), note.cited(), mapper.in(note.blocks()))
        : mapper.in(block);
  }

  private static List<Inline> of(String language, List<Inline> content) {
    return new DocumentPunctuation(language, content).set(content);
  }

  /** Collects the words first, so that a quote is recognised across italics and links. */
  private void type(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Text text -> typed.append(text.text());
        case Inline.Styled styled -> type(styled.content());
        case Link link when !showsAddress(link) -> type(link.content());
        case Inline.LineBreak lineBreak -> typed.append('\n');
        // A mark stands after what it belongs to, as if it were not there.
        case Inline.NoteMark _, Inline.Anchor _ -> {}
        case Link _, Inline.Code _, Inline.Formula _, Inline.Image _ ->
            typed.append(SmartPunctuation.OTHER);
      }
    }
  }

  private List<Inline> set(List<Inline> content) {
    var punctuated = new ArrayList<Inline>(content.size());
    for (Inline inline : content) {
      punctuated.add(
          switch (inline) {
            case Text text -> {
              int start = at;
              at += text.text().length();
              yield new Text(printed.part(start, at));
            }
            case Link link when !showsAddress(link) ->
                new Link(set(link.content()), link.target(), link.title());
            case Inline.NoteMark mark -> mark;
            case Inline.Anchor anchor -> anchor;
            case Link link -> passed(link);
            case Inline.LineBreak lineBreak -> passed(lineBreak);
            case Inline.Code code -> passed(code);
            case Inline.Formula formula -> passed(formula);
            case Inline.Image image -> passed(image(image));
            case Inline.Styled styled -> styled.withContent(set(styled.content()));
          });
    }
    return punctuated;
  }

  private Inline.Image image(Inline.Image image) {
    // Without words of its own it shows the name of its file.
    boolean named = image.target().address().contains(image.alt());
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
    return link.target().address().endsWith(words)
        || (words.indexOf(' ') < 0 && (words.contains("://") || words.startsWith("www.")));
  }
}
