package lectern.markdown;

import java.util.Set;

/** The kinds of boxes that everybody has, however they are written. */
final class Kinds {
  private static final Set<String> COMMON =
      Set.of(
          "note",
          "info",
          "tip",
          "hint",
          "important",
          "warning",
          "caution",
          "danger",
          "error",
          "attention",
          "success",
          "question",
          "example",
          "abstract",
          "spoiler");

  private Kinds() {}

  /** Whether a word in lower case is one of them. */
  static boolean isCommon(String kind) {
    return COMMON.contains(kind);
  }
}
