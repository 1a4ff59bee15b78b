package lectern.text;

/** RFC 3492: letters of any script in those of host names. */
public final class Punycode {
  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_POINT = 0x80;

  private Punycode() {}

  /** The label as a name server knows it (RFC 3490, 5): {@code bücher} is {@code xn--bcher-kva}. */
  public static String label(String label) {
    int[] points = label.codePoints().toArray();
    var encoded = new StringBuilder("xn--");
    int basic = 0;
    for (int point : points) {
      if (point < FIRST_POINT) {
        encoded.append((char) point);
        basic++;
      }
    }
    if (basic == points.length) {
      return label;
    }
    if (basic > 0) {
      encoded.append('-');
    }
    int bias = FIRST_BIAS;
    int handled = basic;
    int next = FIRST_POINT;
    long delta = 0;
    while (handled < points.length) {
      int least = Integer.MAX_VALUE;
      for (int point : points) {
        least = point >= next ? Math.min(least, point) : least;
      }
      delta += (long) (least - next) * (handled + 1);
      for (int point : points) {
        delta += point < least ? 1 : 0;
        if (point == least) {
          number(delta, bias, encoded);
          bias = adapted(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      next = least + 1;
    }
    return encoded.toString();
  }

  private static void number(long delta, int bias, StringBuilder to) {
    long rest = delta;
    for (int k = BASE; ; k += BASE) {
      int threshold = Math.clamp(k - bias, LEAST, MOST);
      if (rest < threshold) {
        to.append(digit((int) rest));
        return;
      }
      to.append(digit(threshold + (int) ((rest - threshold) % (BASE - threshold))));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static char digit(int value) {
    return (char) (value < 26 ? 'a' + value : '0' + value - 26);
  }

  private static int adapted(long delta, int count, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / count;
    int k = 0;
    for (; rest > (BASE - LEAST) * MOST / 2; k += BASE) {
      rest /= BASE - LEAST;
    }
    return k + (int) ((BASE - LEAST + 1) * rest / (rest + SKEW));
  }
}
