package lectern.markdown.template;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of tags that say how something looks, and are no words of the essay. */
final class StyleWords {
  private static final Set<String> WORDS =
      Set.of(
          ("simple modern flat disabled no-icon noicon icon outline block inline animated logo code"
                  + " default primary secondary accent light dark"
                  + " open opened close closed true false expanded collapsed"
                  + " left right center small large huge big bold h1 h2 h3 h4 h5 h6"
                  + " checked plus minus times"
                  + " red green blue orange yellow pink purple cyan gray grey black white brown"
                  + " teal indigo violet")
              .split(" "));

  /** Names of icons, as Font Awesome and its like have them. */
  private static final Pattern ICON =
      Pattern.compile("fa[srlbdt]?|faa?-[a-z0-9-]+|iconfont|icon-[a-z0-9-]+|mdi|mdi-[a-z0-9-]+");

  /** Options of themes, {@code color:red}. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?<!\\S)(?:color|el|icon|size|style|checked|symbol|child|open|prefix|align|type|bg"
              + "|collapse|footer|date):\\S*");

  /** Whether these are such words alone. */
  static boolean areStyleWords(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .allMatch(word -> WORDS.contains(word) || isIcon(word));
  }

  /** Whether these words name an icon, or say that there is none. */
  static boolean areIcon(String words) {
    return Arrays.stream(words.strip().split("\\s+"))
        .allMatch(word -> isIcon(word) || word.equals("animated") || word.equals("no-icon"));
  }

  private static boolean isIcon(String word) {
    return ICON.matcher(word).matches();
  }

  /** What a tag of Hexo says, without its options: {@code red, words}, {@code words color:red}. */
  static String without(String source) {
    String words = source.indexOf(':') < 0 ? source : OPTION.matcher(source).replaceAll("");
    int comma = words.indexOf(',');
    return (comma > 0 && areStyleWords(words.substring(0, comma))
            ? words.substring(comma + 1)
            : words)
        .strip();
  }

  /** The title among the values of a tag, from a place on; often none. */
  static String title(TagArguments arguments, int from) {
    int start = from;
    int end = arguments.places().size();
    while (start < end && areIcon(arguments.at(start))) {
      start++;
    }
    // A title in quotes is whole, and what follows it says how it looks.
    while (end > start + 1
        && mayFollow(arguments.at(end - 1), arguments.quoted().contains(start))) {
      end--;
    }
    String title = start < end ? String.join(" ", arguments.places().subList(start, end)) : "";
    return areStyleWords(title) ? "" : title;
  }

  private static boolean mayFollow(String value, boolean quoted) {
    return quoted
        ? areStyleWords(value) || value.codePoints().noneMatch(Character::isLetterOrDigit)
        : value.equals("true") || value.equals("false");
  }
}
