package lectern.ui.panel;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import lectern.document.TextAnchor;
import lectern.document.target.Target;
import lectern.essay.NamedLibrary;
import lectern.essay.Tag;
import lectern.text.FuzzyMatcher;
import lectern.ui.key.KeyContext;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** Something that stands over a screen until it is closed. */
public sealed interface Panel
    permits Contents,
        Facts,
        FullTable,
        Help,
        SearchPanel,
        Panel.ChoicesPanel,
        Panel.AddressPanel,
        Panel.QrPanel,
        Panel.QuestionPanel {

  /** Where keys are looked up while it is the topmost. */
  default KeyContext context() {
    return switch (this) {
      case ChoicesPanel _ -> KeyContext.LIST;
      case Contents _ -> KeyContext.CONTENTS;
      case FullTable _ -> KeyContext.TABLE;
      case Help _ -> KeyContext.HELP;
      case SearchPanel search -> search.typing() ? KeyContext.SEARCH : KeyContext.RESULTS;
      case QuestionPanel _ -> KeyContext.QUESTION;
      case Facts _, AddressPanel _, QrPanel _ -> KeyContext.PANEL;
    };
  }

  /**
   * A list to choose from.
   *
   * @param title what the list is of
   * @param none what to say when it is empty
   * @param selected index of the selected choice
   * @param markdown what copying all of it copies
   * @param prompt the letters that narrow it
   * @param typing whether keys go to these letters
   */
  record ChoicesPanel(
      String title,
      String none,
      List<Choice> choices,
      int selected,
      String markdown,
      Prompt prompt,
      boolean typing)
      implements Panel {
    public ChoicesPanel {
      choices = List.copyOf(choices);
    }

    public ChoicesPanel(
        String title, String none, List<Choice> choices, int selected, String markdown) {
      this(title, none, choices, selected, markdown, Prompt.EMPTY, false);
    }

    /** The choices that have every typed word. */
    public List<Choice> shown() {
      return prompt.text().isBlank()
          ? choices
          : choices.stream().filter(choice -> choice.matches(prompt.text())).toList();
    }

    /** The selected one of those shown, or null when there is none. */
    public @Nullable Choice chosen() {
      List<Choice> shown = shown();
      return selected < shown.size() ? shown.get(selected) : null;
    }

    /** What the selected choice leads to, or null when there is none. */
    public @Nullable Goal goal() {
      Choice chosen = chosen();
      return chosen == null ? null : chosen.goal();
    }

    /** With this one of those shown selected, or the nearest there is. */
    public ChoicesPanel select(int index) {
      int last = Math.max(0, shown().size() - 1);
      return new ChoicesPanel(
          title, none, choices, Math.clamp(index, 0, last), markdown, prompt, typing);
    }

    /** Narrowed by these letters, to which keys go as long as they are typed. */
    public ChoicesPanel narrow(Prompt letters, boolean open) {
      int at = letters.equals(prompt) ? selected : 0;
      return new ChoicesPanel(title, none, choices, at, markdown, letters, open);
    }
  }

  /** An address that cannot be opened here, in full, with the reason. */
  record AddressPanel(String address, String reason) implements Panel {}

  /** An address as a QR code. */
  record QrPanel(String address) implements Panel {}

  /** A question whether to open an address; answered with {@code y} it is opened. */
  record QuestionPanel(String words, String address) implements Panel {}

  /**
   * One line or two to choose in a list: its words, what stands at the right, and a second line.
   *
   * @param second makes the second line, or nothing, when it is to be shown: a list may be long
   */
  record Choice(String words, String aside, Supplier<String> second, Goal goal) {
    public Choice(String words, String aside, String detail, Goal goal) {
      this(words, aside, () -> detail, goal);
    }

    /** Whether all of these words stand in it, its address among the rest. */
    boolean matches(String words) {
      String address = goal instanceof Goal.LinkGoal link ? link.target().address() : "";
      String all = this.words + ' ' + aside + ' ' + address;
      return Arrays.stream(words.strip().split(" +", -1))
          .allMatch(word -> FuzzyMatcher.isIn(word, all));
    }

    /** The second line, or empty. */
    public String detail() {
      return second.get();
    }
  }

  /** What a choice leads to. */
  sealed interface Goal {

    /** Following a link. */
    record LinkGoal(Target target) implements Goal {}

    /** Standing at a place of the text. */
    record PlaceGoal(int offset) implements Goal {}

    /** Standing where a note is cited, by the index of its mark, with the note open. */
    record NoteGoal(int mark) implements Goal {}

    /** Reading an essay at a place. */
    record EssayGoal(String id, TextAnchor anchor) implements Goal {}

    /** The shelf of this tag. */
    record TagGoal(Tag tag) implements Goal {}

    /** The shelf of a library. */
    record LibraryGoal(NamedLibrary library) implements Goal {}

    /** Nothing; the line is only to be read. */
    record NoGoal() implements Goal {}
  }
}
