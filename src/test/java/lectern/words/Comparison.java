package lectern.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What lectern shows of an essay, held against what CommonMark shows of it.
 *
 * <p>Words are counted, not aligned: notes and tables may be read in another order. A word is lost
 * when CommonMark shows it, the source has it outside {@link SourceMarkup}, and lectern does not
 * show it as often; it is invented when the source does not have it, not even where CommonMark
 * shows nothing (an attribute, a target). All other differences are put down to markup.
 *
 * @param words how many words CommonMark shows
 * @param lost words that are not shown, each run with a word on either side
 * @param invented words that nobody wrote
 * @param signs changes of signs, as {@code before → after} with the word they stand on
 * @param lostWords how many words are lost
 * @param inventedWords how many words are new
 * @param signsChanged how many signs are lost or new
 * @param markup how many words are lost or new by markup
 */
record Comparison(
    int words,
    List<String> lost,
    List<String> invented,
    List<String> signs,
    int lostWords,
    int inventedWords,
    int signsChanged,
    int markup) {

  /** What lectern itself says in the place of what a terminal cannot show. */
  private static final Set<String> OWN =
      Set.of(
          ("image video audio embedded drawing form note details figure table section equation"
                  + " youtube vimeo com watch v post on x by")
              .split(" "));

  private static final Pattern FORMULA =
      Pattern.compile("\\$(?=\\S)[^$\\n]+\\$|\\\\[(\\[]|\\\\begin\\{|\\$\\$");

  /** What formulas make of names: letters of other alphabets, and letters side by side. */
  private static final Predicate<String> WORD_OF_FORMULA =
      Pattern.compile(".{1,3}|.*[\\p{IsGreek}\\p{M}].*").asMatchPredicate();

  /** What formulas draw: operators, brackets around what stood in braces. */
  private static final Predicate<String> SIGN_OF_FORMULA =
      Pattern.compile("[\\p{Sm}\\p{Ps}\\p{Pe}\\p{InGeneralPunctuation}·|/^_,.'-]")
          .asMatchPredicate();

  /** What has a name between colons. */
  private static final Predicate<String> EMOJI =
      Pattern.compile("[\\p{So}\\p{Sk}]").asMatchPredicate();

  static Comparison of(String source, String expected, String shown) {
    var before = new ComparableText(expected);
    var after = new ComparableText(shown);
    var outside = new ComparableText(SourceMarkup.without(source));
    var whole = new ComparableText(source);
    List<String> wordsBefore = before.words();
    List<String> wordsAfter = after.words();
    WordBag bagBefore = WordBag.of(wordsBefore);
    WordBag bagAfter = WordBag.of(wordsAfter);
    WordBag gone = bagBefore.without(bagAfter);
    WordBag lost = bagBefore.common(WordBag.of(outside.words())).without(bagAfter);
    WordBag come = bagAfter.without(bagBefore);
    WordBag invented = come.without(WordBag.of(whole.words()).without(bagBefore));
    invented = invented.withoutAll(OWN::contains);
    boolean formulas = FORMULA.matcher(source).find();
    if (formulas) {
      invented = invented.withoutAll(WORD_OF_FORMULA);
    }
    WordBag signsBefore = WordBag.of(before.signs());
    WordBag signsAfter = WordBag.of(after.signs());
    WordBag signsOutside = WordBag.of(outside.signs());
    WordBag signsInside = WordBag.of(whole.signs()).without(signsOutside);
    WordBag signsLost = signsBefore.common(signsOutside).without(signsAfter);
    WordBag signsNew = signsAfter.without(signsBefore).without(signsInside);
    if (formulas) {
      signsNew = signsNew.withoutAll(SIGN_OF_FORMULA);
    }
    signsNew = signsNew.withoutAll(EMOJI);
    if (source.contains("[[")) {
      // A page and its section are shown with this sign between them.
      signsNew = signsNew.withoutAll(">"::equals);
    }
    int lostWords = lost.size();
    int inventedWords = invented.size();
    int signsChanged = signsLost.size() + signsNew.size();
    int byMarkup = gone.size() + come.size() - lostWords - inventedWords;
    return new Comparison(
        wordsBefore.size(),
        runs(wordsBefore, wordsAfter, lost),
        runs(wordsAfter, wordsBefore, invented),
        changes(before, after, new HashSet<>(outside.tokens()), signsLost, signsNew),
        lostWords,
        inventedWords,
        signsChanged,
        byMarkup);
  }

  /** Where these words most likely went: first where no neighbour of theirs is found either. */
  private static List<String> runs(List<String> words, List<String> others, WordBag missing) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < others.size(); i++) {
      pairs.add(others.get(i - 1) + " " + others.get(i));
    }
    boolean[] gone = new boolean[words.size()];
    for (int known = 0; known <= 2 && missing.size() > 0; known++) {
      for (int i = 0; i < gone.length; i++) {
        String word = words.get(i);
        int neighbours = i > 0 && pairs.contains(words.get(i - 1) + " " + word) ? 1 : 0;
        neighbours += i + 1 < gone.length && pairs.contains(word + " " + words.get(i + 1)) ? 1 : 0;
        gone[i] |= neighbours <= known && !gone[i] && missing.take(word);
      }
    }
    var runs = new ArrayList<String>();
    for (int i = 0; i < gone.length; i++) {
      if (gone[i]) {
        int end = i;
        while (end < gone.length && gone[end]) {
          end++;
        }
        runs.add(
            String.join(" ", words.subList(Math.max(0, i - 3), i))
                + " ["
                + String.join(" ", words.subList(i, end))
                + "] "
                + String.join(" ", words.subList(end, Math.min(words.size(), end + 3))));
        i = end;
      }
    }
    return runs;
  }

  /** Tokens whose signs changed, those of one word together; only for signs that count. */
  private static List<String> changes(
      ComparableText expected,
      ComparableText seen,
      Set<String> outside,
      WordBag signsLost,
      WordBag signsNew) {
    List<String> before = expected.tokens();
    List<String> after = seen.tokens();
    Map<String, List<String>> shown = new HashMap<>();
    WordBag same = WordBag.of(before);
    for (String token : after) {
      if (!same.take(token)) {
        shown.computeIfAbsent(letters(token), _ -> new ArrayList<>()).add(token);
      }
    }
    var changes = new ArrayList<String>();
    WordBag left = WordBag.of(after);
    for (String token : before) {
      if (!left.take(token) && outside.contains(token) && takesAny(token, signsLost)) {
        List<String> instead = shown.getOrDefault(letters(token), new ArrayList<>());
        changes.add(token + " → " + (instead.isEmpty() ? "" : instead.removeFirst()));
      }
    }
    shown.values().stream()
        .flatMap(List::stream)
        .filter(token -> takesAny(token, signsNew))
        .forEach(token -> changes.add(" → " + token));
    return changes;
  }

  private static boolean takesAny(String token, WordBag signs) {
    boolean any = false;
    for (String sign : new ComparableText(token).signs()) {
      any |= signs.take(sign);
    }
    return any;
  }

  private static String letters(String token) {
    return String.join("", new ComparableText(token).words());
  }
}
