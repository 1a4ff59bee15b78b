package lectern.markdown;

import java.util.function.Consumer;

/** Finds the titles between double brackets in words: {@code [[title#section|label]]}. */
final class TitleLinks {
  /** Longer than any title; what is further apart belongs to different links. */
  private static final int LONGEST = 300;

  private TitleLinks() {}

  /** Hands on each title without its label; what it embeds ({@code ![[…]]}) is no essay. */
  static void in(String words, Consumer<String> titles) {
    int from = 0;
    for (int open = words.indexOf("[["); open >= 0; open = words.indexOf("[[", from)) {
      int close = words.indexOf("]]", open);
      if (close < 0) {
        return;
      }
      int bar = words.indexOf('|', open);
      String title = words.substring(open + 2, bar >= 0 && bar < close ? bar : close).strip();
      boolean embedded = open > 0 && words.charAt(open - 1) == '!';
      boolean plain = title.indexOf('[') < 0 && !title.isEmpty() && title.length() <= LONGEST;
      if (plain && !embedded) {
        titles.accept(title);
      }
      from = close + 2;
    }
  }
}
