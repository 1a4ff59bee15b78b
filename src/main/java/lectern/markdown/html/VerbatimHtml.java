package lectern.markdown.html;

import java.util.Set;
import lectern.markup.MarkupTag;

/** Which HTML holds no Markdown, whatever stands in it. */
final class VerbatimHtml {
  /** Elements inside a line whose words are what somebody types. */
  private static final Set<String> TYPED =
      Set.of("code", "kbd", "samp", "tt", "var", "script", "style", "textarea", "math", "svg");

  private VerbatimHtml() {}

  static boolean isTyped(String name) {
    return TYPED.contains(name);
  }

  /** Whether a block is code, a comment or an instruction, or holds one. */
  static boolean is(String block) {
    if (block.startsWith("<!") || block.contains("<?") || block.contains("?>")) {
      return true;
    }
    MarkupTag tag = MarkupTag.read(block.substring(0, Math.min(block.length(), 12)));
    return tag != null && (tag.name().equals("pre") || isTyped(tag.name()));
  }
}
