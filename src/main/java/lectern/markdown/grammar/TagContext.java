package lectern.markdown.grammar;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a tag, which tells whether a sentence names it: {@code the <br> tag}, {@code
 * "<p>"}, {@code <ul> and <ol>}, {@code <hr> is a rule}. A tag that touches a word is used.
 *
 * @param before the end of what stands before it, empty where it begins a paragraph
 * @param after the beginning of what stands behind it, empty where it ends a paragraph
 */
record TagContext(String tag, String before, String after) {
  /** How much of a sentence is looked at, in characters. */
  private static final int NEAR = 40;

  private static final String OPENING = "\"'“„„‘‚‚«»‹›「『([{";
  private static final String CLOSING = "\"'”“”’‘’»«›‹」』)]}";

  /** Elements that may hold an ellipsis in a sentence. */
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr b big cite code del em font i ins kbd mark q s samp small span strong sub sup tt u"
                  + " var")
              .split(" "));

  /** Elements whose tags stand alone among words in what was exported carelessly. */
  private static final Set<String> STRAY = Set.of("p", "hr", "wbr");

  /** What tags are called. */
  private static final String NOUN =
      "(?:tags?|elements?|elemente?[ns]?|balises?|éléments?|etiquetas?|elementos?"
          + "|тег\\p{L}*|элемент\\p{L}*|标签|標籤|元素|タグ|要素|태그|요소)";

  private static final Pattern NOUN_BEHIND =
      Pattern.compile("[ -]?" + NOUN + "(?![\\p{L}:])", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOUN_BEFORE =
      Pattern.compile("(?<!\\p{L})" + NOUN + " ?\\z", Pattern.CASE_INSENSITIVE);

  /** What stands between tags that are counted up. */
  private static final String SEPARATOR =
      "(?: ?(?:,|/|–|—|-|…|\\.\\.\\.|&|、|和|或|与|と)"
          + "|,? (?<word>and|or|to|nor|und|oder|et|ou|y|и|или)) ?";

  private static final String TAG = "<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*) ?/?>";
  private static final Pattern TAG_BEHIND = Pattern.compile(SEPARATOR + TAG);
  private static final Pattern TAG_BEFORE = Pattern.compile(TAG + SEPARATOR + "\\z");

  /** What tags do. */
  private static final String DEED =
      "holds?|means?|begins?|starts?|opens?|ends?|closes?|marks?|makes?|sets?|breaks?|needs?"
          + "|wraps?|creates?|defines?|inserts?|gives?|keeps?|stands?";

  /** What a sentence says of a tag that it begins with. */
  private static final Pattern VERB =
      Pattern.compile(
          " (?:is|are|was|were|has|have|had|does|can|should|must|will|may|ist|sind|hat|est|sont"
              + "|es|son|"
              + DEED
              + ")(?!\\p{L})");

  private static final Pattern DEED_BEHIND = Pattern.compile(" (?:" + DEED + ")(?!\\p{L})");

  /** What somebody does who is told of a tag. */
  private static final Pattern ORDER_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:write|type|enter|use|using|put|add|insert|with|like) \\z",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<!\\p{L})(?:an?|the|each|every|any|no|one|another|une?|der|die|das|eine?n?) \\z",
          Pattern.CASE_INSENSITIVE);

  /** What stands beside the tag at these offsets of a paragraph. */
  static TagContext of(String text, int start, int end) {
    return new TagContext(
        text.substring(start, end),
        text.substring(Math.max(0, start - NEAR), start),
        text.substring(end, Math.min(text.length(), end + NEAR)));
  }

  /**
   * Whether this tag is named, wherever else the text uses it.
   *
   * @param paired whether the other half of its element stands there, too: then words beside it are
   *     those that it holds
   */
  boolean isNamed(boolean paired) {
    return isEnclosed()
        || isPair()
        || (isApart()
            && ((!paired && (isCalled() || (before.isEmpty() && isExplained())))
                || (isCounted() && !(paired && isInline()))));
  }

  /** Whether its element is one of words in a line. */
  boolean isInline() {
    return INLINE.contains(name());
  }

  /** Whether a word for tags stands beside this one, on its line. */
  private boolean isCalled() {
    Matcher noun = NOUN_BEHIND.matcher(after);
    boolean behind =
        noun.lookingAt() && !(isBreak() && Character.isUpperCase(noun.group().strip().charAt(0)));
    boolean ends = after.isEmpty() || after.startsWith("\n");
    return behind || (!(isBreak() && ends) && NOUN_BEFORE.matcher(before).find());
  }

  private boolean isBreak() {
    return name().equals("br");
  }

  /**
   * Whether this tag stands inside a sentence as a word of it: then it is named unless the text
   * uses it elsewhere.
   */
  boolean isWord() {
    boolean breaks = isBreak() || (STRAY.contains(name()) && (after.isEmpty() || goesOn()));
    boolean ends =
        after.isEmpty() ? !isBreak() : isPlural() || ",.;:!?)/".indexOf(after.charAt(0)) >= 0;
    boolean word =
        before.length() > 1
            && before.endsWith(" ")
            && Character.isLetter(before.charAt(before.length() - 2));
    boolean subject = before.endsWith(" ") && !isBreak() && VERB.matcher(after).lookingAt();
    // Poems and addresses have breaks between words.
    return isApart()
        && (subject || (word && (ends || goesOn()) && (!breaks || ARTICLE.matcher(before).find())));
  }

  /**
   * Whether this tag with attributes is what a sentence is about, and not one whose end somebody
   * forgot.
   */
  boolean isExample() {
    return isEnclosed()
        || isCalled()
        || isCounted()
        || (goesOn()
            && (ORDER_BEFORE.matcher(before).find()
                || (!before.isEmpty() && DEED_BEHIND.matcher(after).lookingAt())));
  }

  /** Whether words stand beside this tag on its line. */
  boolean isInLine() {
    boolean begins = before.isEmpty() || before.endsWith("\n");
    boolean ends = after.isEmpty() || after.startsWith("\n");
    return !(begins && ends);
  }

  /** Whether a word with a small letter stands behind a blank. */
  boolean goesOn() {
    return after.length() > 1 && after.charAt(0) == ' ' && Character.isLowerCase(after.charAt(1));
  }

  /** Whether this tag stands as a word between blanks or punctuation. */
  boolean isApart() {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    char first = after.isEmpty() || isPlural() ? ' ' : after.charAt(0);
    return (last <= ' ' || "(/-–—…\"'“”‘’«»".indexOf(last) >= 0 || isWide(last))
        && (first <= ' ' || ",.;:!?)/-–—…\"'“”‘’«»".indexOf(first) >= 0 || isWide(first));
  }

  /** The name of its element, in lower case. */
  String name() {
    return AngleBrackets.name(tag);
  }

  /** {@code <li>s} are several of them. */
  private boolean isPlural() {
    return after.startsWith("s") && (after.length() == 1 || !Character.isLetter(after.charAt(1)));
  }

  private static boolean isWide(char c) {
    return Character.isIdeographic(c) || (c >= '\u3000' && c < '\u3100') || c >= '\uff00';
  }

  /** Whether quotation marks, brackets or signs of emphasis hold nothing but this tag. */
  private boolean isEnclosed() {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    char open = before.charAt(before.length() - 1);
    for (int i = OPENING.indexOf(open); i >= 0; i = OPENING.indexOf(open, i + 1)) {
      if (CLOSING.charAt(i) == after.charAt(0)) {
        return open == '['
            ? !(after.startsWith("](") || after.startsWith("]["))
            : "([{".indexOf(open) >= 0 || opens();
      }
    }
    return false;
  }

  /** Whether a quotation may begin with the mark before this tag; behind a word, one ends there. */
  private boolean opens() {
    char last = before.length() == 1 ? ' ' : before.charAt(before.length() - 2);
    return last <= ' ' || "([{/-–—*_".indexOf(last) >= 0 || isWide(last);
  }

  /** {@code <p>…</p>}: both are named. */
  private boolean isPair() {
    return !INLINE.contains(name()) && isEllipsis();
  }

  private boolean isEllipsis() {
    return tag.startsWith("</")
        ? before.endsWith("<" + name() + ">…") || before.endsWith("<" + name() + ">...")
        : after.startsWith("…</" + name() + ">") || after.startsWith("...</" + name() + ">");
  }

  /** Whether a line that begins with this tag says what it is. */
  private boolean isExplained() {
    boolean dash =
        after.startsWith(": ")
            || after.startsWith(" – ")
            || after.startsWith(" — ")
            || after.startsWith(" - ");
    return VERB.matcher(after).lookingAt() || (dash && !isBreak() && !name().equals("li"));
  }

  /** Whether another tag, that is no half of this one, stands beside a comma or a conjunction. */
  private boolean isCounted() {
    Matcher next = TAG_BEHIND.matcher(after);
    if (next.lookingAt()) {
      var other =
          new TagContext(
              next.group().substring(next.start("end") - 1), " ", after.substring(next.end()));
      return other.isApart() && mayFollow(this, other, next.group("word") != null);
    }
    Matcher last = TAG_BEFORE.matcher(before);
    if (last.find()) {
      String written = before.substring(last.start(), before.indexOf('>', last.start()) + 1);
      var other = new TagContext(written, before.substring(0, last.start()), " ");
      return other.isApart() && mayFollow(other, this, last.group("word") != null);
    }
    return false;
  }

  /** Not the end of words before others, nor a tag twice; its own end only behind a word. */
  private static boolean mayFollow(TagContext first, TagContext second, boolean word) {
    boolean ends = first.tag.startsWith("</");
    return ends == second.tag.startsWith("</") ? !first.tag.equals(second.tag) : !ends && word;
  }
}
