package lectern.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a text as terms of the index: each word, and in the same place its stems, its pair
 * with the next character, or the word that it begins or ends where several are also written as
 * one.
 */
final class WordTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Word> words;
  private final String language;
  private final WordForms forms;
  private final List<String> waiting = new ArrayList<>();
  private int next;

  WordTokens(List<Word> words, String language, WordForms forms) {
    this.words = words;
    this.language = language;
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!waiting.isEmpty()) {
      term.append(waiting.removeLast());
      step.setPositionIncrement(0);
      return true;
    }
    if (next == words.size()) {
      return false;
    }
    Word word = words.get(next++);
    if (!word.pair().isEmpty()) {
      waiting.add(word.pair());
    } else if (!word.isCharacter()) {
      waiting.addAll(forms.stems(language, word.written()));
    }
    for (int first = Math.max(0, next - WordSplitter.MOST_PARTS); first < next; first++) {
      Word start = words.get(first);
      boolean ends = first + start.parts() == next;
      if (start.parts() > 0 && (ends || first + 1 == next)) {
        waiting.add(start.joinedTerm());
        waiting.addAll(forms.stems(language, start.joined()));
      }
    }
    term.append(word.folded());
    step.setPositionIncrement(1);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    waiting.clear();
  }
}
