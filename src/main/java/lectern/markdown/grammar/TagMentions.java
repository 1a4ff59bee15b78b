package lectern.markdown.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.markdown.template.ProcessingInstructions;
import lectern.markup.Ascii;
import lectern.markup.ElementNames;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/**
 * Makes words of the tags that a sentence names, most without attributes, in the finished tree:
 * what stands beside them tells, and how the text uses their elements elsewhere.
 */
final class TagMentions implements PostProcessor {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");

  /** Elements that show nothing without an attribute. */
  private static final Set<String> EMPTY = Set.of("img", "input");

  /** An end without a beginning, for which no later beginning makes up. */
  private static final int STRAY = -1_000_000;

  /**
   * A tag in the words around it.
   *
   * @param paired whether the other half of its element stands in the same paragraph
   */
  private record TagPlace(HtmlInline node, TagContext context, boolean paired) {}

  private final AngleBrackets brackets;

  /** How many elements of a name are open, in the order of the text. */
  private final Map<String, Integer> open = new HashMap<>();

  /** Elements that the text uses: their tags touch a word, or stand in a block of HTML. */
  private final Set<String> used = new HashSet<>();

  private final List<List<TagPlace>> lines = new ArrayList<>();

  /** Whether any tag was parsed of which its neighbours do not tell that it is used. */
  private boolean doubtful;

  /** What holds tags that became words. */
  private final Set<Node> changed = new LinkedHashSet<>();

  TagMentions(AngleBrackets brackets) {
    this.brackets = brackets;
  }

  /**
   * Takes note of a tag that stands in a sentence.
   *
   * @param before the character before it
   * @param after the one behind it
   */
  void addTag(int before, String tag, char after) {
    doubtful |= mayBeNamed(tag) && isLoose(tag, before, after);
  }

  /** Takes note of what begins with an angle bracket and is no tag. */
  void addDeclaration(String source) {
    doubtful |= source.startsWith("<?") || source.startsWith("<!");
  }

  @Override
  public Node process(Node root) {
    if (!doubtful) {
      return root;
    }
    gather(root);
    for (List<TagPlace> places : lines) {
      var named = new HashSet<String>();
      for (TagPlace place : places) {
        if (isAlone(place) || isNamed(place)) {
          makeWords(place.node);
          named.add(place.context.name());
        }
      }
      for (TagPlace place : places) {
        if (!place.paired && place.node.getParent() != null && isBeside(place.context, named)) {
          makeWords(place.node);
        }
      }
    }
    changed.forEach(PairedMarkers::merge);
    return root;
  }

  private void gather(Node root) {
    var nodes = new ArrayDeque<Node>();
    nodes.push(root);
    while (!nodes.isEmpty()) {
      Node node = nodes.pop();
      switch (node) {
        case HtmlInline html when isDeclaration(html) -> {
          if (html.getNext() instanceof Text next && goesOn(next.getLiteral())) {
            makeWords(html);
          }
        }
        case HtmlInline html -> count(html.getLiteral());
        case HtmlBlock html -> {
          Matcher tag = TAG.matcher(html.getLiteral());
          while (tag.find()) {
            count(tag.group());
            used.add(tag.group(1).toLowerCase(Locale.ROOT));
          }
        }
        default -> gatherLine(node);
      }
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        nodes.push(child);
      }
    }
  }

  private void gatherLine(Node parent) {
    var doubted = new ArrayList<HtmlInline>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html && mayBeNamed(html.getLiteral())) {
        if (isLoose(html.getLiteral(), before(html), after(html))) {
          doubted.add(html);
        } else {
          used.add(AngleBrackets.name(html.getLiteral()));
        }
      }
    }
    if (!doubted.isEmpty()) {
      lines.add(places(parent, doubted));
    }
  }

  private List<TagPlace> places(Node parent, List<HtmlInline> tags) {
    var words = new StringBuilder();
    var starts = new HashMap<HtmlInline, Integer>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline html) {
        starts.put(html, words.length());
      }
      words.append(words(node));
    }
    String text = words.toString();
    Set<HtmlInline> paired = paired(parent);
    var places = new ArrayList<TagPlace>();
    for (HtmlInline tag : tags) {
      int start = starts.getOrDefault(tag, 0);
      var context = TagContext.of(text, start, start + tag.getLiteral().length());
      places.add(new TagPlace(tag, context, paired.contains(tag)));
      if (!context.isApart()) {
        used.add(context.name());
      }
    }
    return places;
  }

  /** What a node is in a sentence; code, a link and what else is a word. */
  private static String words(Node node) {
    return switch (node) {
      case HtmlInline html -> html.getLiteral();
      case Text text -> text.getLiteral();
      case SoftLineBreak _, HardLineBreak _ -> "\n";
      default -> "x";
    };
  }

  private static char before(Node tag) {
    String words = tag.getPrevious() == null ? "" : words(tag.getPrevious());
    return words.isEmpty() ? '\n' : words.charAt(words.length() - 1);
  }

  private static char after(Node tag) {
    String words = tag.getNext() == null ? "" : words(tag.getNext());
    int start = words.startsWith("s") ? 1 : 0;
    boolean plural = start > 0 && (words.length() == 1 || !Character.isLetter(words.charAt(1)));
    return plural || words.isEmpty() ? '\n' : words.charAt(0);
  }

  /**
   * Whether the characters beside a tag do not tell that it is used, as {@link TagContext} asks.
   */
  private static boolean isLoose(String tag, int before, int after) {
    int ellipsis = tag.startsWith("</") ? before : after;
    return (!touches(before) && !touches(after)) || ellipsis == '…' || ellipsis == '.';
  }

  /** Whether a character is part of a word, code or another tag. Wide ones stand beside words. */
  private static boolean touches(int c) {
    return c < '\u2e80' && (Character.isLetterOrDigit(c) || c == '<' || c == '>' || c == '`');
  }

  /** The tags of a paragraph that begin and end an element in it. */
  private static Set<HtmlInline> paired(Node parent) {
    var paired = new HashSet<HtmlInline>();
    var open = new HashMap<String, ArrayDeque<HtmlInline>>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof HtmlInline html)) {
        continue;
      }
      String name = AngleBrackets.name(html.getLiteral());
      var begun = open.computeIfAbsent(name, _ -> new ArrayDeque<>());
      if (!html.getLiteral().startsWith("</")) {
        begun.push(html);
      } else if (!begun.isEmpty()) {
        paired.add(begun.pop());
        paired.add(html);
      }
    }
    return paired;
  }

  /** {@code <?php … ?>} or {@code <!DOCTYPE html>}: where words follow, a sentence names it. */
  private static boolean isDeclaration(HtmlInline html) {
    String literal = html.getLiteral();
    return (literal.startsWith("<?") && !ProcessingInstructions.isIn(literal))
        || (literal.startsWith("<!") && Ascii.isLetter(literal.charAt(2)));
  }

  private static boolean goesOn(String words) {
    return !words.isEmpty() && " ,.;:!?)".indexOf(words.charAt(0)) >= 0;
  }

  private void count(String tag) {
    boolean closes = tag.startsWith("</");
    String name = AngleBrackets.name(tag);
    if (!name.isEmpty() && !tag.endsWith("/>")) {
      if (open.merge(name, closes ? -1 : 1, Integer::sum) < 0) {
        open.put(name, STRAY);
      }
    }
  }

  /** Whether a tag is none of a component and has no attributes, or needs an end to have any. */
  private boolean mayBeNamed(String literal) {
    if (brackets.isComponent(literal)) {
      return false;
    }
    int end = AngleBrackets.nameEnd(literal, literal.startsWith("</") ? 2 : 1);
    String rest = end < 0 ? "" : literal.substring(end);
    return rest.equals(">") || rest.equals("/>") || rest.equals(" />") || isAttributed(literal);
  }

  /** Whether this tag has attributes, but means nothing without its end; an anchor may lack it. */
  private static boolean isAttributed(String literal) {
    String name = AngleBrackets.name(literal);
    return !literal.startsWith("</")
        && literal.startsWith(" ", name.length() + 1)
        && !literal.endsWith(" />")
        && ElementNames.needsEnd(name)
        && !name.equals("a");
  }

  /** Whether emphasis, a heading or a cell holds nothing but a tag; exports leave breaks there. */
  private static boolean isAlone(TagPlace place) {
    Node node = place.node;
    return node.getPrevious() == null
        && node.getNext() == null
        && !(node.getParent() instanceof Paragraph)
        && !(node.getParent() instanceof Link)
        && !isAttributed(place.context.tag())
        && !place.context.name().equals("br");
  }

  private boolean isNamed(TagPlace place) {
    TagContext context = place.context;
    String name = context.name();
    boolean begins = context.before().isEmpty() && context.goesOn() && ElementNames.holds(name);
    if (isAttributed(context.tag()) && !context.isExample()) {
      return false;
    }
    return context.isNamed(place.paired)
        || (EMPTY.contains(name) && context.isApart() && context.isInLine())
        || (!place.paired && (context.isWord() || begins) && isUnused(context));
  }

  /** Whether a sentence that names these elements names this tag, too. */
  private boolean isBeside(TagContext context, Set<String> named) {
    return !named.isEmpty()
        && context.isApart()
        && (isUnused(context) || named.contains(context.name()))
        && !context.after().isEmpty()
        && !context.after().startsWith("\n");
  }

  /** Whether the text never uses this element of HTML, or not every tag of it. */
  private boolean isUnused(TagContext context) {
    String name = context.name();
    // What editors leave behind: an end of bold words that never began.
    boolean leftOver = context.tag().startsWith("</") && ElementNames.needsEnd(name);
    return ElementNames.standsAlone(name)
        && !leftOver
        && !brackets.isComponent(context.tag())
        && (ElementNames.holds(name) ? open.getOrDefault(name, 0) != 0 : !used.contains(name));
  }

  private void makeWords(HtmlInline html) {
    changed.add(html.getParent());
    html.insertBefore(new Text(html.getLiteral()));
    html.unlink();
  }
}
