package lectern.text;

import java.util.Arrays;

/**
 * Patterns of Liang's algorithm as a tree of their letters, so that all that begin at one letter of
 * a word are found in one pass.
 */
final class PatternTrie {
  private static final int ROOT = 0;

  // Nodes, each with its first child and its next sibling; 0 for none.
  private char[] letters = new char[1 << 12];
  private int[] children = new int[1 << 12];
  private int[] siblings = new int[1 << 12];

  /** Where the weights of the pattern that ends at a node stand, or 0. */
  private int[] endings = new int[1 << 12];

  private int nodes = 1;

  /** The weights of all patterns, one after the other, each as long as its letters and one more. */
  private byte[] weights = new byte[1 << 14];

  private int weighed = 1;

  /** Adds a pattern as TeX writes it: letters, and weights from 1 to 9 between them. */
  void add(String pattern, int start, int end) {
    int node = ROOT;
    int first = weighed;
    weighed++;
    room();
    for (int at = start; at < end; at++) {
      char c = pattern.charAt(at);
      if (c >= '0' && c <= '9') {
        weights[weighed - 1] = (byte) (c - '0');
      } else {
        node = childOrNew(node, c);
        weighed++;
        room();
      }
    }
    endings[node] = first;
  }

  private void room() {
    if (weighed >= weights.length) {
      weights = Arrays.copyOf(weights, 2 * weights.length);
    }
    if (nodes >= letters.length) {
      letters = Arrays.copyOf(letters, 2 * nodes);
      children = Arrays.copyOf(children, 2 * nodes);
      siblings = Arrays.copyOf(siblings, 2 * nodes);
      endings = Arrays.copyOf(endings, 2 * nodes);
    }
  }

  private int childOrNew(int node, char letter) {
    int child = child(node, letter);
    if (child == 0) {
      child = nodes++;
      letters[child] = letter;
      siblings[child] = children[node];
      children[node] = child;
    }
    return child;
  }

  private int child(int node, char letter) {
    int child = children[node];
    while (child != 0 && letters[child] != letter) {
      child = siblings[child];
    }
    return child;
  }

  /**
   * Raises the levels between the letters of a word to the weights of all patterns in it.
   *
   * @param word in small letters, between two full stops
   * @param levels before each letter, and after the last
   */
  void raiseLevels(char[] word, byte[] levels) {
    for (int start = 0; start < word.length; start++) {
      int node = ROOT;
      for (int at = start; at < word.length; at++) {
        node = child(node, word[at]);
        if (node == 0) {
          break;
        }
        int ending = endings[node];
        for (int i = 0; ending != 0 && i <= at - start + 1; i++) {
          levels[start + i] = (byte) Math.max(levels[start + i], weights[ending + i]);
        }
      }
    }
  }
}
