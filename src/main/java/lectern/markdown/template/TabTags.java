package lectern.markdown.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.markdown.template.TemplateTag.TemplateTagKind;
import org.jspecify.annotations.Nullable;

/** Parts of a whole that have a title each: tabs, the steps of a timeline; asked in their order. */
final class TabTags {
  /** Keeps the words of two parts on one line apart. */
  static final String END = ProcessingInstructions.of("<p></p>");

  /** How Hexo's themes name a poet. */
  private static final Pattern AUTHOR = Pattern.compile("(?<!\\S)author:(\\S+)");

  /** The titles that the tags around the parts name. */
  private final Deque<Iterator<String>> named = new ArrayDeque<>();

  /** What this tag is rewritten to, or null when it is no such part. */
  @Nullable TagReplacement of(TagCall call) {
    if (!call.paired()) {
      return null;
    }
    return switch (call.name()) {
      case "tabs", "tabgroup" -> {
        named.push(titles(call.arguments()));
        yield TagReplacement.NONE;
      }
      case "tab",
          "tabitem",
          "tab-item",
          "accordionitem",
          "accordion-item",
          "timelineitem",
          "timeline-item",
          "timenode" ->
          part(title(call));
      case "poem", "poetry", "verse" -> poem(call);
      default -> null;
    };
  }

  private static boolean isWhole(String name) {
    return name.equals("tabs") || name.equals("tabgroup");
  }

  /** Whether the lines between these tags are those of a poem. */
  static boolean isPoem(String name) {
    return name.equals("poem") || name.equals("poetry") || name.equals("verse");
  }

  private static TagReplacement poem(TagCall call) {
    Matcher by = AUTHOR.matcher(call.tag().source());
    String author = by.find() ? by.group(1) : call.arguments().named("author", "by");
    String title = call.arguments().named("title");
    if (title.isEmpty() && !call.tag().isCall()) {
      title = StyleWords.title(TagArguments.of(StyleWords.without(by.replaceAll(""))), 0);
    }
    return new TagReplacement(
        title.isEmpty() ? "" : TagOutput.enclosed("<p><strong>", title, "</strong></p>"),
        author.isEmpty() ? "" : TagOutput.enclosed("<p>", "— " + author, "</p>"));
  }

  /** Forgets the titles that a tag of this name brought, which ends. */
  void end(String name) {
    if (isWhole(name) && !named.isEmpty()) {
      named.pop();
    }
  }

  /** {@code items="A,B"}, or {@code tabName1="A" tabName2="B"}. */
  private static Iterator<String> titles(TagArguments arguments) {
    String items = arguments.named("items");
    List<String> titles =
        items.isEmpty()
            ? arguments.names().entrySet().stream()
                .filter(name -> name.getKey().startsWith("tabname"))
                .map(Map.Entry::getValue)
                .toList()
            : List.of(items.split(","));
    return titles.iterator();
  }

  private String title(TagCall call) {
    TagArguments arguments = call.arguments();
    String title = arguments.named("title", "header", "name", "label", "tabname");
    if (title.isEmpty() && call.tag().kind() == TemplateTagKind.LIQUID && !call.tag().isCall()) {
      title = StyleWords.title(TagArguments.of(StyleWords.without(call.tag().source())), 0);
    } else if (title.isEmpty()) {
      title = StyleWords.title(arguments, 0);
    }
    Iterator<String> next = named.peek();
    boolean isTab = call.name().startsWith("tab");
    if (isTab && next != null && next.hasNext()) {
      String given = next.next();
      title = title.isEmpty() ? given : title;
    }
    return Stream.of(title, arguments.named("badge"), arguments.named("subheader"))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" — "));
  }

  private static TagReplacement part(String title) {
    return new TagReplacement(
        title.isEmpty() ? "" : TagOutput.enclosed("<p><strong>", title, "</strong></p>"), END);
  }
}
