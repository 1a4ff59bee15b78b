package lectern.markdown;

import lectern.text.CharacterMatch;

/** Evidence that takes more than one marker: notations that only count when they come again. */
final class NotationEvidence {
  private static final String[] MYST = {
    ")=\n",
    "```{note}",
    "```{tip}",
    "```{warning}",
    "```{important}",
    "```{admonition}",
    "```{figure}",
    "```{image}",
    "```{math}",
    "```{code-block}",
    "```{code-cell}",
    "```{toctree}",
    "```{list-table}",
    "```{tab-set}",
    "{ref}`",
    "{doc}`",
    "{term}`",
    "{cite",
    "{numref}`",
    "{eq}`",
    "{math}`",
    "{sub}`",
    "{sup}`",
    "{py:"
  };

  private static final String[][] CRITIC_DELIMITERS = {
    {"{++", "++}"}, {"{--", "--}"}, {"{==", "==}"}, {"{>>", "<<}"}, {"{~~", "~~}"}
  };

  /** Whether a text shows a directive, target or role of MyST. */
  static boolean isMyst(MarkerIndex markers) {
    // A directive stands between colons; a class of Pandoc's begins with a point.
    return markers.containsAny(MYST)
        || (markers.contains(":::{") && hasName(markers.text(), ":::{"));
  }

  /** Whether a letter follows such a marker anywhere. */
  private static boolean hasName(String text, String marker) {
    return CharacterMatch.anyAt(text, marker, at -> isLetter(text, at + marker.length()));
  }

  /** Whether a text holds two marks of an editor, or one that puts words in the place of others. */
  static boolean isReviewed(String text) {
    int found = 0;
    for (String[] delimiters : CRITIC_DELIMITERS) {
      int from = 0;
      for (int at = text.indexOf(delimiters[0]);
          at >= 0 && found < 2;
          at = text.indexOf(delimiters[0], from)) {
        from = at + delimiters[0].length();
        int end = text.indexOf(delimiters[1], from);
        int again = text.indexOf(delimiters[0], from);
        if (end < 0) {
          break;
        }
        boolean whole = (again < 0 || end < again) && text.indexOf("\n\n", from, end) < 0;
        boolean replaced =
            whole && delimiters[0].equals("{~~") && text.indexOf("~>", from, end) >= 0;
        found += replaced ? 2 : whole ? 1 : 0;
      }
    }
    return found > 1;
  }

  /** Whether a text holds two fields of Dataview inside sentences. */
  static boolean hasFields(String text) {
    int fields = 0;
    for (int at = text.indexOf(":: "); at >= 0; at = text.indexOf(":: ", at + 3)) {
      int key = at - 1;
      while (key >= 0
          && at - key < 40
          && (isWord(text, key) || " -_".indexOf(text.charAt(key)) >= 0)) {
        key--;
      }
      boolean separate = key < 1 || " \n*_".indexOf(text.charAt(key - 1)) >= 0;
      boolean bracket = key >= 0 && "[(".indexOf(text.charAt(key)) >= 0;
      fields += bracket && separate && isLetter(text, key + 1) && isWord(text, at - 1) ? 1 : 0;
      if (fields > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text holds a directive of remark on a line of its own, or two in sentences. */
  static boolean hasDirectives(String text) {
    int directives = 0;
    for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      boolean starts = at == 0 || text.charAt(at - 1) == '\n';
      if (starts && isLine(text, at)) {
        return true;
      }
      int name = nameEnd(text, at + 1);
      boolean separate = at == 0 || (!isWord(text, at - 1) && text.charAt(at - 1) != ':');
      int end = separate && text.startsWith("[", name) ? text.indexOf("]{", name) : -1;
      directives += end >= 0 && end - name < 200 && text.indexOf('\n', name, end) < 0 ? 1 : 0;
      if (directives > 1) {
        return true;
      }
    }
    return false;
  }

  /** {@code ::name[words]}, {@code ::name{key=value}} or {@code :::name}. */
  private static boolean isLine(String text, int at) {
    if (text.startsWith(":::", at)) {
      return isLetter(text, at + 3);
    }
    int name = text.startsWith("::", at) ? nameEnd(text, at + 2) : -1;
    return name > at + 2 && (text.startsWith("[", name) || text.startsWith("{", name));
  }

  private static int nameEnd(String text, int from) {
    int end = from;
    while (end - from < 30 && (isWord(text, end) || text.startsWith("-", end))) {
      end++;
    }
    return end > from && isLetter(text, from) ? end : from;
  }

  /**
   * Whether a text holds two passages such as {@code ++inserted++} and no {@code C++}, {@code i++}
   * or {@code ++i} outside code.
   */
  static boolean isInserted(String text) {
    int passages = 0;
    boolean code = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
        code = !code;
      }
      int found = code || !line.contains("++") ? 0 : passages(line);
      if (found < 0) {
        return false;
      }
      passages += found;
    }
    return passages > 1;
  }

  /** How many passages are inserted on a line; -1 when some marker is none of theirs. */
  private static int passages(String line) {
    int passages = 0;
    int at = 0;
    while (at < line.length()) {
      if (line.charAt(at) == '`') {
        int end = line.indexOf('`', at + 1);
        at = end < 0 ? line.length() : end + 1;
      } else if (!line.startsWith("++", at)) {
        at++;
      } else {
        int end = line.indexOf("++", at + 2);
        boolean separate = !isWord(line, at - 1) && !isWord(line, end + 2);
        if (end < 0 || !separate || !isPassage(line.substring(at + 2, end))) {
          return -1;
        }
        passages += line.substring(at + 2, end).indexOf('+') < 0 ? 1 : 0;
        at = end + 2;
      }
    }
    return passages;
  }

  /** In {@code ++i and then i++} the words at both ends are the same, or a letter. */
  private static boolean isPassage(String words) {
    boolean separate =
        !words.isEmpty() && words.charAt(0) > ' ' && words.charAt(words.length() - 1) > ' ';
    if (!separate || words.chars().anyMatch(c -> ";=<>{}\\|".indexOf(c) >= 0)) {
      return false;
    }
    int blank = words.indexOf(' ');
    String first = blank < 0 ? words : words.substring(0, blank);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean increments = first.equals(last) && blank >= 0;
    return !increments && last.length() > 1 && (first.length() > 1 || "aAI".contains(first));
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
