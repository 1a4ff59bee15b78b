package lectern.markdown.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.markdown.Origin;
import lectern.markdown.template.TemplateTag.TemplateTagKind;
import lectern.markup.TextRange;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Finds the tags of a text from its beginning to its end, and steps over what is code. */
final class TagFinder {
  private static final String COLUMN = "<--->";
  private static final int LONGEST_ADDRESS = 500;

  /** Tags of Liquid that mean nothing by their name alone. */
  private static final Set<String> ABOUT_SOMETHING =
      Set.of("if", "unless", "for", "case", "when", "elsif", "elif", "assign", "include", "render");

  /** Tags of Liquid that take code or hide what stands before their end. */
  private static final Set<String> ABOUT_CODE = Set.of("raw", "verbatim", "highlight");

  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "or", "to", "und", "oder", "et", "ou", "y", "…", "...", "–", "/");

  private static final int LONGEST_CONJUNCTION = 8;
  private static final int LONGEST_WORDS = 40;
  private static final String OPENING_QUOTES = "\"'“„‘«";
  private static final String CLOSING_QUOTES = "\"'”“’»";

  private final String text;
  private final CodeSkipper code;
  private final TemplateTagReader reader;
  private final boolean columns;
  private final List<TemplateTag> found = new ArrayList<>();

  /** Openings that no closing follows; looking once more would take quadratic time. */
  private final Set<String> unclosed = new HashSet<>();

  /** Tags without an end so far, by kind and name: whether they are shown. */
  private final Map<String, ArrayDeque<Boolean>> open = new HashMap<>();

  private TagFinder(String text, List<TextRange> codeBlocks, Origin origin) {
    this.text = text;
    this.code = new CodeSkipper(text, codeBlocks);
    this.reader = new TemplateTagReader(text, codeBlocks, origin);
    this.columns = text.contains("columns");
  }

  /** The tags in their order; none overlaps another. */
  static List<TemplateTag> in(String text, List<TextRange> codeBlocks, Origin origin) {
    return new TagFinder(text, codeBlocks, origin).run();
  }

  private List<TemplateTag> run() {
    int at = code.skipCode(0);
    while (at < text.length()) {
      TemplateTag tag =
          switch (text.charAt(at)) {
            case '{' -> outsideAddress(reader.at(at));
            case '<' -> columns ? column(at) : null;
            default -> null;
          };
      if (tag == null) {
        at++;
      } else {
        TemplateTag whole = whole(tag);
        found.add(whole);
        at = whole.end();
      }
      at = code.skipCode(at);
    }
    return found;
  }

  /**
   * A tag with its body; it is shown when its author escaped or only named it, or the one that it
   * ends.
   */
  private TemplateTag whole(TemplateTag tag) {
    String name = tag.isCall() ? "" : tag.name();
    var same = open.computeIfAbsent(tag.kind() + name, _ -> new ArrayDeque<>());
    boolean escaped =
        CharacterRun.isEscaped(text, tag.start()) || isMentioned(tag) || isQuoted(tag);
    if (tag.closing()) {
      boolean ends = !same.isEmpty() && same.pop();
      return escaped || ends ? tag.asWords(text) : tag;
    }
    TemplateTag whole = withBody(tag);
    escaped |= isSentence(whole);
    if (!whole.closed()) {
      same.push(escaped);
    }
    return escaped ? whole.asWords(text) : whole;
  }

  /** Whether a sentence speaks of a tag: a generator would ask what it is about. */
  private boolean isMentioned(TemplateTag tag) {
    if (tag.kind() != TemplateTagKind.LIQUID
        || tag.closing()
        || LineContext.startsLine(text, tag.start())) {
      return false;
    }
    return (tag.source().isBlank() && ABOUT_SOMETHING.contains(tag.name())) || isCounted(tag);
  }

  /** Whether a tag and its end are counted up: {@code {% if x %} and {% endif %}}. */
  private boolean isCounted(TemplateTag tag) {
    int next = text.indexOf("{%", tag.end());
    int words = next - tag.end();
    if (next < 0
        || words > LONGEST_CONJUNCTION
        || !isConjunction(text.substring(tag.end(), next))) {
      return false;
    }
    TemplateTag end = reader.closingAt(next);
    return end != null && end.name().equals(tag.name()) && !isBesideOutput(tag, end);
  }

  /** Whether what a program puts there touches a tag or its end. */
  private boolean isBesideOutput(TemplateTag tag, TemplateTag end) {
    boolean before = tag.start() > 0 && text.charAt(tag.start() - 1) == '}';
    return before || text.startsWith("{", end.end());
  }

  private static boolean isConjunction(String words) {
    return words.startsWith(" ") && CONJUNCTIONS.contains(words.strip().replace(",", ""));
  }

  /** Whether quotation marks hold nothing but a tag; those of an attribute do not count. */
  private boolean isQuoted(TemplateTag tag) {
    boolean named = tag.kind() == TemplateTagKind.LIQUID || tag.kind() == TemplateTagKind.SHORTCODE;
    if (!named || tag.start() == 0 || tag.end() == text.length()) {
      return false;
    }
    int mark = OPENING_QUOTES.indexOf(text.charAt(tag.start() - 1));
    return mark >= 0
        && CLOSING_QUOTES.charAt(mark) == text.charAt(tag.end())
        && (tag.start() == 1 || "=(".indexOf(text.charAt(tag.start() - 2)) < 0);
  }

  /**
   * Whether a tag that takes code stands in a sentence: without an end, or with a few words before
   * it that are no code.
   */
  private boolean isSentence(TemplateTag tag) {
    if (tag.kind() != TemplateTagKind.LIQUID
        || !ABOUT_CODE.contains(tag.name())
        || LineContext.startsLine(text, tag.start())) {
      return false;
    }
    String body = tag.body();
    return !tag.closed()
        || (tag.source().isBlank() // a language makes a call of it
            && body.length() <= LONGEST_WORDS
            && body.startsWith(" ")
            && body.endsWith(" ")
            && body.chars().allMatch(c -> Character.isLetter(c) || " ,".indexOf(c) >= 0));
  }

  private @Nullable TemplateTag outsideAddress(@Nullable TemplateTag tag) {
    return tag == null || (isInAddress(tag.start()) && !isEnd(tag)) ? null : tag;
  }

  /** Whether this ends a tag that is open, for which an address is not too long. */
  private boolean isEnd(TemplateTag tag) {
    return tag.closing()
        && tag.kind() == TemplateTagKind.LIQUID
        && !open.getOrDefault(tag.kind() + tag.name(), new ArrayDeque<>()).isEmpty();
  }

  /** Whether this stands inside an address among words, which no generator makes. */
  private boolean isInAddress(int at) {
    if (at == 0 || text.charAt(at - 1) <= ' ') {
      return false;
    }
    int start = at;
    while (start > 0
        && at - start < LONGEST_ADDRESS
        && " \t\n\"'=<>".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String before = text.substring(start, at);
    // A site's address stands in the target of a link, in an attribute, or alone before the path.
    boolean attribute = start > 0 && "\"'=<".indexOf(text.charAt(start - 1)) >= 0;
    int scheme = before.indexOf("://");
    return scheme > 0
        && !attribute
        && before.indexOf('/', scheme + 3) > 0
        && !before.contains("](")
        && !before.contains("{{");
  }

  /** What parts the columns of Hugo's theme for books. */
  private @Nullable TemplateTag column(int at) {
    int end = at + COLUMN.length();
    return text.startsWith(COLUMN, at)
            && LineContext.startsLine(text, at)
            && LineContext.endsLine(text, end)
        ? new TemplateTag(TemplateTagKind.COMMENT, "", "", false, false, at, end, "")
        : null;
  }

  private TemplateTag withBody(TemplateTag tag) {
    if (TagBody.of(tag) == TagBody.WORDS) {
      return tag;
    }
    String key = tag.kind() + tag.name();
    TemplateTag end = unclosed.contains(key) ? null : closing(tag);
    if (end == null) {
      unclosed.add(key);
      return tag;
    }
    String body = text.substring(tag.end(), end.start());
    boolean words = TagBody.of(tag) == TagBody.PULLED && !body.contains(LiquidTags.PULLED);
    return words ? tag : tag.withEnd(end, body);
  }

  private @Nullable TemplateTag closing(TemplateTag tag) {
    String opening = tag.kind() == TemplateTagKind.LIQUID ? "{%" : "{{";
    int from = tag.end();
    for (int at = text.indexOf(opening, from); at >= 0; at = text.indexOf(opening, at + 1)) {
      TemplateTag end = reader.closingAt(at);
      if (end != null && end.kind() == tag.kind() && end.name().equals(tag.name())) {
        return end;
      }
    }
    return null;
  }
}
