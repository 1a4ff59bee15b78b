package lectern.markdown.foreign;

import java.util.List;
import lectern.markdown.template.CodeInText;
import lectern.markdown.template.TextRange;
import org.jspecify.annotations.Nullable;

/** Rewrites what dialects write inside a line with signs of their own. */
public final class Signs {
  private final Lookahead ahead;
  private final boolean myst;
  private final StringBuilder out;

  private Signs(String text, boolean myst) {
    this.ahead = new Lookahead(text);
    this.myst = myst;
    this.out = new StringBuilder(text.length() + 64);
  }

  /** Whether a text holds any, be it in its code; most hold none outside and none in it. */
  public static boolean any(String text) {
    var signs = new Signs(text, true);
    for (int at = 0; at < text.length(); at++) {
      if (signs.meant(at) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same text, whose lines end with a line feed, without them; takes time in proportion to its
   * length.
   *
   * @param codeBlocks where blocks of code stand, in their order
   * @param myst whether the text was {@link Myst#shownBy written with MyST}
   */
  public static String read(String text, List<TextRange> codeBlocks, boolean myst) {
    return new Signs(text, myst).run(new CodeInText(text, codeBlocks));
  }

  private String run(CodeInText code) {
    String text = ahead.text;
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      Replacement meant = meant(at);
      // What is a quotation for TeX would be code.
      int after = meant == null || text.charAt(at) != '`' ? code.after(at) : at;
      if (after > at) {
        at = after;
      } else if (meant == null) {
        at++;
      } else {
        out.append(text, done, at).append(meant.words());
        // Every line keeps its number.
        out.repeat('\n', Math.max(0, lineEnds(text, at, meant.end()) - lineEnds(meant.words())));
        done = meant.end();
        at = Math.max(at + 1, done);
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private static int lineEnds(String words) {
    return lineEnds(words, 0, words.length());
  }

  private static int lineEnds(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private @Nullable Replacement meant(int at) {
    return switch (ahead.text.charAt(at)) {
      case '{' ->
          first(
              at,
              CriticMarkup::at,
              LogseqMacros::at,
              this::role,
              KnittedFigures::at,
              RubyWords::at);
      case '[' -> InlineFields.at(ahead, at);
      case '(' -> first(at, InlineFields::at, LogseqMacros::reference, Bookdown::label);
      case '<' -> first(at, Templater::at, HexoTabs::at);
      case '+' -> Inserted.at(ahead, at);
      case '^' -> first(at, RaisedLinks::at, Inserted::at);
      case ':' -> first(at, Icons::at, Directives::at, Inserted::at);
      case '-', ';' -> Snippets.at(ahead, at);
      case '`' -> first(at, TexQuotes::at, RawWords::at);
      case '｜' -> RubyWords.at(ahead, at);
      case '\\' -> Bookdown.reference(ahead, at);
      default -> null;
    };
  }

  private @Nullable Replacement role(Lookahead text, int at) {
    return MystRoles.at(text, at, myst);
  }

  /** Reads one notation. */
  private interface Reader {
    @Nullable Replacement at(Lookahead ahead, int at);
  }

  private @Nullable Replacement first(int at, Reader... readers) {
    for (Reader reader : readers) {
      Replacement meant = reader.at(ahead, at);
      if (meant != null) {
        return meant;
      }
    }
    return null;
  }
}
