package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import lectern.markup.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * How a note in a paragraph begins: with the places that links to it name, and with its number.
 *
 * @param ids of the places
 * @param label the number or symbol, or nothing
 * @param link whether the number leads back or is superscript, by which alone a note is known
 * @param length how many inlines that are
 * @param rest what follows in the last of them
 */
record NoteStart(
    List<String> ids, String label, @Nullable NoteLink link, int length, List<Inline> rest) {
  /** The longest number before the words of a note, with its brackets. */
  private static final int LONGEST = 6;

  /** How a note begins at this place of a paragraph, or null. */
  static @Nullable NoteStart of(List<Inline> content, int start) {
    var ids = new ArrayList<String>();
    int at = start;
    while (at < content.size() && isUnseen(content.get(at))) {
      if (content.get(at) instanceof Inline.Anchor(var id)) {
        ids.add(id);
      }
      at++;
    }
    if (at == content.size()) {
      return null;
    }
    Inline first = content.get(at);
    for (Inline inside : inside(first)) {
      if (!(inside instanceof Inline.Anchor(var id))) {
        break;
      }
      ids.add(id);
    }
    NoteLink link = NoteLink.of(first);
    int length = at + 1 - start;
    if (link != null) {
      return new NoteStart(ids, link.label(), link, length, List.of());
    }
    return ids.isEmpty() ? null : named(ids, first, length);
  }

  /** The beginning of a note that is known by the places that links to it name. */
  private static NoteStart named(List<String> ids, Inline first, int length) {
    String whole = NoteLink.label(PlainText.words(inside(first)));
    if (!whole.isEmpty()) {
      return new NoteStart(ids, whole, null, length, List.of());
    }
    // All of the note may be superscript, as on Stack Overflow.
    List<Inline> words =
        first instanceof Inline.Superscript(var content)
            ? InlineLines.withoutAnchors(content)
            : List.of(first);
    if (words.getFirst() instanceof Inline.Text(var text)) {
      int end = labelEnd(text);
      if (end > 0) {
        var rest = new ArrayList<>(words);
        rest.set(0, new Inline.Text(text.substring(end)));
        return new NoteStart(ids, NoteLink.label(text.substring(0, end)), null, length, rest);
      }
    }
    return new NoteStart(ids, "", null, length, words);
  }

  /** The offset after a number or symbol and its brackets that these words begin with, or 0. */
  private static int labelEnd(String text) {
    int end = 0;
    while (end < text.length() && end < LONGEST && !Character.isLetter(text.charAt(end))) {
      char c = text.charAt(end);
      end++;
      if ((c == ' ' || c == ':' || c == '.' || c == ')' || c == ']')
          && !NoteLink.label(text.substring(0, end)).isEmpty()
          && (end == text.length() || !Ascii.isDigit(text.charAt(end)))) {
        return end;
      }
    }
    return 0;
  }

  private static List<Inline> inside(Inline inline) {
    return switch (inline) {
      case Inline.Strong strong -> strong.content();
      case Inline.Emphasis emphasis -> emphasis.content();
      case Inline.Superscript superscript -> superscript.content();
      case Inline.Link link -> link.content();
      case Inline.Highlight _, Inline.Strike _, Inline.Subscript _ -> List.of();
      case Inline.Text _, Inline.Code _, Inline.Formula _, Inline.Image _ -> List.of();
      case Inline.NoteMark _, Inline.Anchor _, Inline.LineBreak _ -> List.of();
    };
  }

  private static boolean isUnseen(Inline inline) {
    return inline instanceof Inline.Anchor
        || (inline instanceof Inline.Text(var words) && words.isBlank());
  }
}
