package lectern.ui;

import static lectern.ui.UpdateResult.to;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.LibraryInfo;
import lectern.essay.NamedLibrary;
import lectern.ui.PendingScreen.PendingLibrary;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.ChoicesPanel;
import lectern.ui.panel.Panel.Goal;

/** The list of libraries, and the way to another. */
final class LibrariesUpdate {
  private static final String TITLE = "Libraries";
  private static final String NONE = "Name others in config.yaml: libraries: {blog: ~/blog}.";

  /** Lists them, the one after the open library selected. */
  static UpdateResult list(Model model) {
    List<LibraryInfo> libraries = model.libraries();
    if (libraries.isEmpty()) {
      return to(model.withMessage(NONE));
    }
    int next = 0;
    for (int i = 0; i < libraries.size(); i++) {
      next = libraries.get(i).open() ? (i + 1) % libraries.size() : next;
    }
    return to(model.openPanel(panel(libraries).select(next)), new Cmd.CountEssays(libraries));
  }

  private static ChoicesPanel panel(List<LibraryInfo> libraries) {
    var choices = new ArrayList<Choice>();
    libraries.forEach(library -> choices.add(choice(library)));
    return new ChoicesPanel(TITLE, "", choices, 0, "");
  }

  private static Choice choice(LibraryInfo library) {
    String essays = library.essays() == 1 ? "1 essay" : library.essays() + " essays";
    String count = library.essays() < 0 ? "" : essays;
    String aside = !library.open() ? count : count.isEmpty() ? "open" : "open · " + count;
    return new Choice(
        library.library().name(),
        aside,
        library.library().folder(),
        new Goal.LibraryGoal(library.library()));
  }

  /** The list with the numbers of essays, if it is still there. */
  static Model receiveCounts(Model model, List<LibraryInfo> libraries) {
    if (!(model.panel() instanceof ChoicesPanel list) || !list.title().equals(TITLE)) {
      return model;
    }
    ChoicesPanel counted = panel(libraries).narrow(list.prompt(), list.typing());
    return model.replacePanel(counted.select(list.selected()));
  }

  /** Opens another, once it is known that its folder can be read. */
  static UpdateResult open(Model model, NamedLibrary library) {
    Model closed = model.closePanels();
    boolean open =
        model.libraries().stream().anyMatch(it -> it.open() && it.library().equals(library));
    return open
        ? to(closed)
        : to(
            closed
                .withPending(new PendingLibrary(library, List.of()))
                .withMessage("Opening " + library.name() + "."),
            new Cmd.CheckLibrary(library));
  }

  /** Goes there with what was typed meanwhile, or stays. */
  static UpdateResult receiveCheck(Model model, Msg.LibraryChecked checked) {
    if (!(model.pending() instanceof PendingLibrary waiting)
        || !waiting.library().equals(checked.library())) {
      return to(model); // Asked for, and then left for something else.
    }
    return checked.reason().isEmpty()
        ? to(model, new Cmd.SwitchLibrary(waiting.library(), waiting.typed()))
        : to(model.withoutPending().withMessage(checked.reason())).withTyped(waiting.typed());
  }
}
