package lectern.essay;

/** How long reading takes, in words. */
public final class ReadingTime {
  private ReadingTime() {}

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
