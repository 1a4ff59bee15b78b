package lectern.markdown.note;

import java.util.List;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import lectern.document.target.Target;
import lectern.markup.Ascii;
import lectern.text.CharacterMatch;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a note as HTML is written by hand or exported: a superscript number, a link with a
 * number to a section of the same text, or both.
 *
 * @param label the number or symbol, without brackets
 * @param id the section the link names; empty for a superscript number alone
 * @param superscript whether it is superscript or in brackets, as a link to a chapter is not
 */
record NoteLink(String label, String id, boolean superscript) {
  private static final int LONGEST = 6;
  private static final String SYMBOLS = "*†‡§";
  private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String ARROWS = "↩⏎^↑←⤴⬆↵⇧🔙";

  /** What this inline is as a mark, or null. */
  static @Nullable NoteLink of(Inline inline) {
    return switch (inline) {
      case Inline.Link link -> {
        String id = id(link.target());
        if (id.isEmpty()) {
          yield null;
        }
        String words = PlainText.words(link.content());
        String label = label(words);
        List<Inline> shown = InlineLines.withoutAnchors(link.content());
        boolean superscript =
            !words.equals(label) || shown.stream().allMatch(Inline.Superscript.class::isInstance);
        yield label.isEmpty() ? null : new NoteLink(label, id, superscript);
      }
      case Inline.Superscript superscript -> {
        List<Inline> content = InlineLines.withoutAnchors(superscript.content());
        if (content.size() == 1 && !(content.getFirst() instanceof Inline.Text)) {
          NoteLink link = of(content.getFirst());
          yield link == null ? null : new NoteLink(link.label, link.id, true);
        }
        String label = label(PlainText.words(content));
        boolean number = !label.isEmpty() && Ascii.isDigit(label.charAt(0));
        yield number ? new NoteLink(label, "", true) : null;
      }
      default -> null;
    };
  }

  /** The section a target names; Substack writes the address of its own page before it. */
  private static String id(Target target) {
    return switch (target) {
      case Target.Section section -> section.id();
      case Target.Web web -> {
        int hash = web.address().indexOf("#footnote-");
        yield hash < 0 ? "" : web.address().substring(hash + 1);
      }
      case Target.Other _, Target.Local _, Target.Broken _, Target.Refused _ -> "";
    };
  }

  /** The number or symbol in these words, or nothing when they are more than that. */
  static String label(String words) {
    if (words.length() > LONGEST) {
      return "";
    }
    int start = CharacterRun.end(words, 0, " [(\u00a0");
    int end = Math.max(start, CharacterRun.start(words, words.length(), " ]).:\u00a0"));
    String label = digits(words.substring(start, end));
    boolean number = label.length() <= 3 && CharacterMatch.all(label, c -> Ascii.isDigit((char) c));
    boolean symbol = CharacterMatch.all(label, c -> SYMBOLS.indexOf(c) >= 0);
    return number || symbol ? label : "";
  }

  /** The same number in plain digits where all of its digits are superscript. */
  private static String digits(String label) {
    var plain = new StringBuilder();
    for (int i = 0; i < label.length(); i++) {
      int digit = SUPERSCRIPT_DIGITS.indexOf(label.charAt(i));
      if (digit < 0) {
        return label;
      }
      plain.append(digit);
    }
    return plain.toString();
  }

  /** Whether this inline is the arrow that leads from a note back to its mark. */
  static boolean leadsBack(Inline inline) {
    if (inline instanceof Inline.Superscript(var superscript)) {
      List<Inline> content = InlineLines.withoutAnchors(superscript);
      return content.size() == 1 && leadsBack(content.getFirst());
    }
    if (!(inline instanceof Inline.Link link) || !(link.target() instanceof Target.Section)) {
      return false;
    }
    String words = PlainText.words(link.content()).strip();
    return words.equalsIgnoreCase("back")
        || (!words.isEmpty() && ARROWS.indexOf(words.codePointAt(0)) >= 0);
  }

  /** The number that its label is, or 0 when it is a symbol. */
  int number() {
    return Ascii.isDigit(label.charAt(0)) ? Integer.parseInt(label) : 0;
  }

  /** The mark that stands in its place. */
  Inline.NoteMark mark(String key) {
    boolean number = Ascii.isDigit(label.charAt(0));
    return new Inline.NoteMark(
        key, number ? NoteRegistry.superscript(Integer.parseInt(label)) : label);
  }
}
