package lectern.markdown.template;

import org.jspecify.annotations.Nullable;

/** Tags of Hexo's themes around words: {@code {% u words %}}, {@code {% span red, words %}}. */
final class HexoWordTags {
  /** What this tag is rewritten to, or null when it is none of them or another one closes it. */
  static @Nullable TagReplacement of(TagCall call) {
    if (call.paired()) {
      return null;
    }
    String words = StyleWords.without(call.tag().source());
    return switch (call.name()) {
      case "u", "wavy", "span", "text", "p", "spoiler", "blur", "psw", "quot" ->
          TagReplacement.of(words);
      case "emp" -> element("em", words);
      case "s", "del" -> element("del", words);
      case "kbd", "mark", "sup", "sub" -> element(call.name(), words);
      case "label" -> TagReplacement.of(label(words));
      case "hideinline" -> TagReplacement.of(words.split(",", 2)[0]);
      case "checkbox", "radio" ->
          TagReplacement.of((isChecked(call.tag().source()) ? "☑ " : "☐ ") + words);
      default -> null;
    };
  }

  private static TagReplacement element(String name, String words) {
    return words.isEmpty()
        ? TagReplacement.NONE
        : TagReplacement.of(TagOutput.enclosed("<" + name + ">", words, "</" + name + ">"));
  }

  /** {@code {% label kind@words %}} or {@code {% label words colour %}}. */
  private static String label(String words) {
    String shown = words.substring(words.indexOf('@') + 1);
    int last = shown.lastIndexOf(' ');
    return last > 0 && StyleWords.areStyleWords(shown.substring(last))
        ? shown.substring(0, last)
        : shown;
  }

  private static boolean isChecked(String source) {
    int comma = source.indexOf(',');
    return source.contains("checked:true")
        || (comma > 0 && source.substring(0, comma).contains("checked"));
  }
}
