package lectern.ui;

import java.util.List;
import lectern.essay.RelatedEssay;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.IndexProgress;
import lectern.ui.loop.Msg;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.ChoicesPanel;
import lectern.ui.panel.Panel.Goal;
import lectern.ui.reader.Reader;

/**
 * The list of what has to do with an essay: opened at once, filled when it is found, closed where
 * there is nothing.
 */
final class RelatedUpdate {
  private static final String TITLE = "Around this essay";
  private static final String NONE =
      "Nothing in the library links here, cites the same, or is alike.";

  static UpdateResult open(Model model) {
    Reader reader = model.reader();
    String none = LibrarySearchUpdate.nothing(model);
    if (reader == null || !none.isEmpty()) {
      return UpdateResult.to(model.withMessage(none));
    }
    var waiting = new ChoicesPanel(TITLE, "Looking through the library.", List.of(), 0, "");
    return UpdateResult.to(model.openPanel(waiting), new Cmd.FindRelated(reader.essay().id()));
  }

  /** The list with what was found, as long as it is still shown. */
  static Model found(Model model, Msg.RelatedFound found) {
    Reader reader = model.reader();
    boolean open = reader != null && reader.essay().id().equals(found.id());
    if (!open || !(model.panel() instanceof ChoicesPanel list) || !list.title().equals(TITLE)) {
      return model;
    }
    if (found.essays().isEmpty()) {
      return model.closePanel().withMessage(NONE);
    }
    List<Choice> choices = found.essays().stream().map(RelatedUpdate::choice).toList();
    var filled =
        new ChoicesPanel(TITLE, "", choices, list.selected(), "", list.prompt(), list.typing());
    return model.replacePanel(filled.select(list.selected()));
  }

  private static Choice choice(RelatedEssay related) {
    String why =
        switch (related.relation()) {
          case LINKS_HERE -> "links here";
          case SAME_SOURCE -> "cites the same";
          case ALIKE -> "is alike";
        };
    var goal = new Goal.EssayGoal(related.essay().id(), related.anchor());
    return new Choice(related.essay().head().title(), why, related.words(), goal);
  }

  static Model receiveProgress(Model model, IndexProgress progress) {
    boolean waits = model.panel() instanceof ChoicesPanel list && list.title().equals(TITLE);
    return waits ? model.withMessage(progress.words()) : model;
  }
}
