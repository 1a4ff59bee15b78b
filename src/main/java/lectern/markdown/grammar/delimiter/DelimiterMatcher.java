package lectern.markdown.grammar.delimiter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/** Pairs the delimiters within one node as CommonMark 0.31, appendix "process emphasis", does. */
final class DelimiterMatcher {
  private final Map<Character, DelimiterProcessor> processors = new HashMap<>();
  private final int deepest;

  /** How deep other inlines stand in an inline. */
  private final Map<Node, Integer> depths = new HashMap<>();

  /** Pairs those of these processors, nested no deeper than this. */
  DelimiterMatcher(List<DelimiterProcessor> processors, int deepest) {
    processors.forEach(
        processor -> this.processors.put(processor.getOpeningCharacter(), processor));
    this.deepest = deepest;
  }

  /** Delimiters in a list of those that may still be paired. */
  private static final class MatchableRun implements DelimiterRun {
    final char character;
    final Flanking flanking;
    final int length;
    final List<Text> characters = new ArrayList<>();
    @Nullable MatchableRun previous;
    @Nullable MatchableRun next;

    MatchableRun(DelimiterNode node, @Nullable MatchableRun previous) {
      this.character = node.character;
      this.flanking = node.flanking;
      this.length = node.length;
      this.previous = previous;
      for (int at = 0; at < length; at++) {
        var character = new Text(String.valueOf(this.character));
        for (SourceSpan place : node.getSourceSpans()) {
          character.addSourceSpan(place.subSpan(at, at + 1));
        }
        node.insertBefore(character);
        characters.add(character);
      }
      node.unlink();
    }

    @Override
    public boolean canOpen() {
      return flanking.canOpen();
    }

    @Override
    public boolean canClose() {
      return flanking.canClose();
    }

    @Override
    public int length() {
      return characters.size();
    }

    @Override
    public int originalLength() {
      return length;
    }

    @Override
    public Text getOpener() {
      return characters.getLast();
    }

    @Override
    public Text getCloser() {
      return characters.getFirst();
    }

    @Override
    public Iterable<Text> getOpeners(int count) {
      return characters.subList(characters.size() - count, characters.size());
    }

    @Override
    public Iterable<Text> getClosers(int count) {
      return characters.subList(0, count);
    }
  }

  /**
   * Closers that share a lower bound for their openers ({@code openers_bottom} in the
   * specification).
   */
  private record RunKind(char character, int length, boolean canOpen) {
    static RunKind of(MatchableRun closer) {
      return new RunKind(closer.character, closer.length % 3, closer.canOpen());
    }
  }

  /** Pairs the delimiters among the children of a node, whose own children are done. */
  void match(Node parent) {
    var runs = new ArrayList<MatchableRun>();
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      if (child instanceof DelimiterNode delimiters) {
        MatchableRun last = runs.isEmpty() ? null : runs.getLast();
        var run = new MatchableRun(delimiters, last);
        if (last != null) {
          last.next = run;
        }
        runs.add(run);
      }
    }
    if (!runs.isEmpty()) {
      pair(runs.getFirst());
      pairExported(runs, parent);
      joinTexts(parent);
    }
    depths.put(parent, 1 + depth(parent.getFirstChild(), null));
  }

  private void pair(MatchableRun first) {
    var bottoms = new HashMap<RunKind, @Nullable MatchableRun>();
    MatchableRun closer = first;
    while (closer != null) {
      DelimiterProcessor processor = processors.get(closer.character);
      if (!closer.canClose() || processor == null) {
        closer = closer.next;
        continue;
      }
      var kind = RunKind.of(closer);
      int used = 0;
      int depth = 0;
      Text end = closer.getCloser();
      MatchableRun bottom = bottoms.get(kind);
      MatchableRun opener = closer.previous;
      while (opener != null && opener != bottom) {
        depth = Math.max(depth, depth(opener.getOpener().getNext(), end));
        end = opener.getOpener();
        if (depth >= deepest) {
          opener = null;
          break;
        }
        if (opener.canOpen()
            && opener.character == closer.character
            && holdsWords(opener, closer)) {
          used = processor.process(opener, closer);
          if (used > 0) {
            break;
          }
        }
        opener = opener.previous;
      }
      if (used == 0 || opener == null) {
        bottoms.put(kind, closer.previous);
        if (!closer.canOpen()) {
          remove(closer);
        }
        closer = closer.next;
        continue;
      }
      Node wrapper = opener.getOpener().getNext();
      use(opener, closer, used);
      if (wrapper != null) {
        joinTexts(wrapper);
        depths.put(wrapper, depth + 1);
      }
      closer = closer.length() == 0 ? closer.next : closer;
    }
  }

  /** Pairs what is left among the children of a node, as editors of web pages leave it. */
  private void pairExported(List<MatchableRun> runs, Node parent) {
    MatchableRun opener = null;
    for (MatchableRun run : runs) {
      if (run.character == '*' && run.length == 2 && isLeftIn(parent, run)) {
        boolean pair = opener != null && isExported(opener, run) && wrap(opener, run);
        opener = pair ? null : run;
      }
    }
  }

  /** Makes strong emphasis of what stands between these runs, unless it is too deep. */
  private boolean wrap(MatchableRun opener, MatchableRun closer) {
    int depth = depth(opener.getOpener(), closer.getCloser());
    DelimiterProcessor processor = processors.get(opener.character);
    if (depth >= deepest || processor == null || processor.process(opener, closer) == 0) {
      return false;
    }
    Node wrapper = opener.getOpener().getNext();
    opener.characters.forEach(Node::unlink);
    closer.characters.forEach(Node::unlink);
    joinTexts(wrapper);
    depths.put(wrapper, depth + 1);
    return true;
  }

  private static boolean isLeftIn(Node parent, MatchableRun run) {
    return run.length() == run.length && parent.equals(run.getOpener().getParent());
  }

  private static boolean isExported(MatchableRun opener, MatchableRun closer) {
    return ExportedBold.isPair(
        opener.getCloser(), opener.getOpener(), closer.getCloser(), closer.getOpener());
  }

  /**
   * Delimiters alone are no words where only the rule of CJK texts would pair what is around them.
   */
  private static boolean holdsWords(MatchableRun opener, MatchableRun closer) {
    if (!opener.flanking.opensWide() && !closer.flanking.closesWide()) {
      return true;
    }
    boolean both = opener.flanking.canClose() && !opener.flanking.closesWide();
    if (closer.flanking.closesInside() && both) {
      return false; // the opener is a blank to fill in, as in 「__」は__です
    }
    for (Node node : Nodes.between(opener.getOpener(), closer.getCloser())) {
      if (!(node instanceof Text text)
          || text.getLiteral().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return true;
      }
    }
    return false;
  }

  private void use(MatchableRun opener, MatchableRun closer, int used) {
    for (int i = 0; i < used; i++) {
      opener.characters.removeLast().unlink();
      closer.characters.removeFirst().unlink();
    }
    while (closer.previous != null && closer.previous != opener) {
      remove(closer.previous);
    }
    if (opener.length() == 0) {
      remove(opener);
    }
    if (closer.length() == 0) {
      remove(closer);
    }
  }

  private void remove(MatchableRun run) {
    if (run.previous != null) {
      run.previous.next = run.next;
    }
    if (run.next != null) {
      run.next.previous = run.previous;
    }
  }

  /** How deep inlines stand in one another among these siblings. */
  private int depth(@Nullable Node first, @Nullable Node end) {
    int depth = 0;
    for (Node node = first; node != null && !node.equals(end); node = node.getNext()) {
      depth = Math.max(depth, depths.getOrDefault(node, 0));
    }
    return depth;
  }

  /** Makes one of the texts side by side in a node. */
  private static void joinTexts(Node parent) {
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      if (child instanceof Text first && next instanceof Text) {
        var words = new StringBuilder(first.getLiteral());
        var places = SourceSpans.empty();
        places.addAll(first.getSourceSpans());
        while (next instanceof Text text) {
          words.append(text.getLiteral());
          places.addAll(text.getSourceSpans());
          next = text.getNext();
          text.unlink();
        }
        first.setLiteral(words.toString());
        first.setSourceSpans(places.getSourceSpans());
      }
    }
  }
}
