package lectern.terminal.input;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of a control sequence: parameters between {@code ;}, their parts between {@code :}.
 */
final class Parameters {
  private static final int MOST = 32;
  private static final int LARGEST = 1 << 24;
  private static final int ABSENT = -1;

  private final int[][] numbers = new int[MOST][];
  private int count;

  private Parameters() {}

  /** The numbers of a text; null when it holds anything else. */
  static @Nullable Parameters of(String text) {
    var parameters = new Parameters();
    var parts = new int[MOST];
    int part = 0;
    parts[0] = ABSENT;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ';' : text.charAt(i);
      if (c >= '0' && c <= '9') {
        parts[part] = Math.min(LARGEST, Math.max(0, parts[part]) * 10 + c - '0');
      } else if (c == ':' && part + 1 < MOST) {
        parts[++part] = ABSENT;
      } else if (c == ';' && parameters.count < MOST) {
        parameters.numbers[parameters.count++] = java.util.Arrays.copyOf(parts, part + 1);
        part = 0;
        parts[0] = ABSENT;
      } else {
        return null;
      }
    }
    return parameters;
  }

  /** How many parameters there are; an empty text has one, which is absent. */
  int count() {
    return count;
  }

  /** A parameter, or what stands for it when it is absent. */
  int number(int index, int otherwise) {
    return part(index, 0, otherwise);
  }

  int part(int index, int part, int otherwise) {
    if (index >= count || part >= numbers[index].length) {
      return otherwise;
    }
    int number = numbers[index][part];
    return number == ABSENT ? otherwise : number;
  }
}
