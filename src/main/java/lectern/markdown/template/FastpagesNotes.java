package lectern.markdown.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.markdown.template.TemplateTag.TemplateTagKind;

/** Notes of fastpages: <code>{{ 'words' | fndetail: 1 }}</code>, at {@code {% fn 1 %}}. */
final class FastpagesNotes {
  private static final Pattern DETAIL =
      Pattern.compile("([\"'])(.*)\\1\\s*\\|\\s*fndetail:\\s*(\\d+)", Pattern.DOTALL);

  private final Map<String, String> words = new HashMap<>();

  FastpagesNotes(List<TemplateTag> tags) {
    for (TemplateTag tag : tags) {
      if (isText(tag)) {
        Matcher detail = DETAIL.matcher(tag.source());
        if (detail.matches()) {
          words.putIfAbsent(detail.group(3), detail.group(2));
        }
      }
    }
  }

  /** Whether this tag holds the words of a note, which stand elsewhere. */
  static boolean isText(TemplateTag tag) {
    return tag.kind() == TemplateTagKind.EXPRESSION && tag.source().contains("fndetail:");
  }

  /** The words of the note that this tag names, or nothing. */
  String of(TagCall call) {
    return call.name().equals("fn") && !call.paired()
        ? words.getOrDefault(call.arguments().at(0), "")
        : "";
  }
}
