package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.NamedLibrary;
import lectern.screen.Input;
import lectern.ui.loop.OpenPosition;
import lectern.ui.reader.History;

/** A screen that is being loaded, and the keys typed for it so far. */
sealed interface PendingScreen {

  /** The keys and pastes that are meant for it, in order. */
  List<Input> typed();

  /** Waiting with one more key or paste. */
  PendingScreen with(Input input);

  /** The first essays of a shelf of which nothing is known yet. */
  record PendingShelf(List<Input> typed) implements PendingScreen {
    public PendingShelf {
      typed = List.copyOf(typed);
    }

    @Override
    public PendingShelf with(Input input) {
      return new PendingShelf(longer(typed, input));
    }
  }

  /**
   * An essay, and the way back that it will have.
   *
   * @param position where to stand in it
   * @param rest whether its beginning is read already, and only the rest is on its way
   */
  record PendingEssay(
      String id, OpenPosition position, History history, boolean rest, List<Input> typed)
      implements PendingScreen {
    public PendingEssay {
      typed = List.copyOf(typed);
    }

    public PendingEssay(String id, OpenPosition position, History history) {
      this(id, position, history, false, List.of());
    }

    @Override
    public PendingEssay with(Input input) {
      return new PendingEssay(id, position, history, rest, longer(typed, input));
    }
  }

  /** The shelf of another library. */
  record PendingLibrary(NamedLibrary library, List<Input> typed) implements PendingScreen {
    public PendingLibrary {
      typed = List.copyOf(typed);
    }

    @Override
    public PendingLibrary with(Input input) {
      return new PendingLibrary(library, longer(typed, input));
    }
  }

  private static List<Input> longer(List<Input> typed, Input input) {
    var longer = new ArrayList<>(typed);
    longer.add(input);
    return longer;
  }
}
