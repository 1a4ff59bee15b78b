package lectern.markdown.template;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.markdown.template.TemplateTag.TemplateTagKind;

/** Which tags belong together; takes time in proportion to their number and the text. */
final class TagPairs {
  private static final Set<String> CHOICES = Set.of("if", "unless", "for");
  private static final Set<String> OTHERWISE = Set.of("else", "elsif", "elseif", "elif");

  /** For every tag the one that closes it or is closed by it, or -1. */
  static int[] partners(List<TemplateTag> tags) {
    var partner = new int[tags.size()];
    Map<String, ArrayDeque<Integer>> open = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      TemplateTag tag = tags.get(i);
      partner[i] = -1;
      // Zola ends all of its calls by the same word.
      String name = tag.isCall() ? "" : tag.name();
      var same = open.computeIfAbsent(tag.kind() + name, _ -> new ArrayDeque<>());
      if (!tag.closing()) {
        same.push(i);
      } else if (!same.isEmpty()) {
        partner[i] = same.pop();
        partner[partner[i]] = i;
      }
    }
    return partner;
  }

  /**
   * For every {@code {% else %}} after words the tag that ends its choice, for only one of the
   * branches is ever shown; else -1. A choice within one line of text keeps both branches: the text
   * may be about the tag, and a word too many is better than a lost one.
   */
  static int[] choices(String text, List<TemplateTag> tags, int[] partner) {
    var end = new int[tags.size()];
    var words = new int[tags.size()];
    int[] line = lines(text, tags);
    var open = new ArrayDeque<Integer>();
    int done = 0;
    int count = 0;
    for (int i = 0; i < tags.size(); i++) {
      TemplateTag tag = tags.get(i);
      count += text.substring(done, tag.start()).isBlank() ? 0 : 1;
      done = tag.end();
      words[i] = count;
      end[i] = -1;
      if (tag.kind() != TemplateTagKind.LIQUID) {
        continue;
      }
      if (CHOICES.contains(tag.name()) && partner[i] >= 0) {
        if (!tag.closing()) {
          open.push(i);
        } else {
          while (!open.isEmpty() && open.peek() >= partner[i]) {
            open.pop();
          }
        }
      } else if (OTHERWISE.contains(tag.name()) && !open.isEmpty() && count > words[open.peek()]) {
        int first = open.peek();
        int close = partner[first];
        boolean mentioned =
            line[first] == line[close] && !LineContext.startsLine(text, tags.get(first).start());
        end[i] = mentioned ? -1 : close;
      }
    }
    return end;
  }

  /** The number of the line that each tag begins on. */
  private static int[] lines(String text, List<TemplateTag> tags) {
    var lines = new int[tags.size()];
    int line = 0;
    int done = 0;
    for (int i = 0; i < lines.length; i++) {
      line += LineContext.lineEnds(text, done, tags.get(i).start());
      lines[i] = line;
      done = tags.get(i).start();
    }
    return lines;
  }
}
