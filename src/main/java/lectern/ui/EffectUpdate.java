package lectern.ui;

import static lectern.ui.UpdateResult.inReader;
import static lectern.ui.UpdateResult.to;

import java.util.List;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Effect;
import lectern.ui.loop.RootEffect;
import lectern.ui.panel.Contents;
import lectern.ui.panel.Panel;
import lectern.ui.panel.Panel.ChoicesPanel;
import lectern.ui.reader.EssayPanels;
import lectern.ui.reader.History;
import lectern.ui.reader.Reader;

/** Carries out the effects that screens and panels ask for, or passes them on as commands. */
final class EffectUpdate {
  /** Carries out root effects, and passes commands on. */
  static UpdateResult apply(Model model, List<Effect> effects) {
    UpdateResult result = to(model);
    for (Effect effect : effects) {
      result = result.then(now -> apply(now, effect));
    }
    return result;
  }

  private static UpdateResult apply(Model model, Effect effect) {
    return switch (effect) {
      case Cmd.OpenEssay open -> {
        Reader reader = model.reader();
        History history = reader == null ? History.NONE : reader.history();
        yield UpdateResult.openEssay(model, open.id(), open.position(), history);
      }
      case Cmd cmd -> to(model, cmd);
      case RootEffect rootEffect -> apply(model, rootEffect);
    };
  }

  private static UpdateResult apply(Model model, RootEffect rootEffect) {
    return switch (rootEffect) {
      case RootEffect.ShowMessage say -> to(model.withMessage(say.words()));
      case RootEffect.ShowPanel show ->
          inReader(model, reader -> to(shown(model, reader, show.panel())));
      case RootEffect.ShowTable show ->
          inReader(model, reader -> to(model.openPanel(EssayPanels.of(reader, show.table()))));
      case RootEffect.ShowQr show -> to(model.openPanel(new Panel.QrPanel(show.address())));
      case RootEffect.FollowLink go -> NavigationUpdate.followLink(model, go.target());
      case RootEffect.MoveTo stand ->
          inReader(model, reader -> NavigationUpdate.moveTo(model, reader, stand.offset()));
      case RootEffect.JumpTo visit ->
          inReader(model, reader -> NavigationUpdate.jumpTo(model, reader, visit));
      case RootEffect.OpenSearch search -> LibrarySearchUpdate.open(model);
      case RootEffect.ReadResult read -> LibrarySearchUpdate.read(model);
      case RootEffect.ReadNextResult next -> LibrarySearchUpdate.next(model, next.steps());
      case RootEffect.ListLibraries libraries -> LibrariesUpdate.list(model);
      case RootEffect.OpenLibrary other -> LibrariesUpdate.open(model, other.library());
      case RootEffect.ListRelated related -> RelatedUpdate.open(model);
      case RootEffect.OpenNoteAt read ->
          inReader(model, reader -> NavigationUpdate.openNoteAt(model, reader, read.mark()));
      case RootEffect.OpenManual open -> NavigationUpdate.openManual(model.closePanels());
      case RootEffect.OpenNeighbour neighbour ->
          inReader(
              model, reader -> NavigationUpdate.openNeighbour(model, reader, neighbour.steps()));
      case RootEffect.StepHistory retrace ->
          inReader(model, reader -> NavigationUpdate.stepHistory(model, reader, retrace.steps()));
      case RootEffect.ToggleMarginNotes notes -> to(NavigationUpdate.toggleMarginNotes(model));
      case RootEffect.ResetMeasure reset ->
          inReader(model, reader -> NavigationUpdate.resetMeasure(model, reader));
      case RootEffect.ShowTag of ->
          to(model.with((Reader) null).with(model.shelf().withOnlyTag(of.tag())));
      case RootEffect.ShowEssayEnd end -> to(model.withMessage(NavigationUpdate.end(model)));
      case RootEffect.CloseScreen leave ->
          model.alone()
              ? to(model, new Cmd.Quit())
              : to(model.with((Reader) null).withoutPending());
    };
  }

  /** An empty list is not opened: a message is enough. */
  private static Model shown(Model model, Reader reader, RootEffect.EssayPanel asked) {
    Panel panel = EssayPanels.of(reader, asked);
    String none =
        panel instanceof ChoicesPanel list && list.choices().isEmpty()
            ? list.none()
            : panel instanceof Contents contents && contents.headings().isEmpty()
                ? "This essay has no headings."
                : "";
    return none.isEmpty() ? model.openPanel(model.disk().addDoubt(panel)) : model.withMessage(none);
  }
}
