package lectern.essay;

/** How long reading takes, in words. */
public final class ReadingTime {
  /** Words a reader reads in a minute; the rate that most readers of this kind settle on. */
  private static final int WORDS_A_MINUTE = 230;

  private ReadingTime() {}

  /** Minutes that so many words take, at least one; 0 for none. */
  public static int minutes(int words) {
    return words == 0 ? 0 : Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }

  /** {@code 9 min}, {@code 2 h 23 min}, {@code 2 h}; empty for no time at all. */
  public static String words(int minutes) {
    if (minutes <= 0) {
      return "";
    }
    int rest = minutes % 60;
    String hours = minutes < 60 ? "" : minutes / 60 + " h";
    return rest == 0 ? hours : hours + (hours.isEmpty() ? "" : " ") + rest + " min";
  }
}
