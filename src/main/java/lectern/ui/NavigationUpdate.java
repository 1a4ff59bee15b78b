package lectern.ui;

import static lectern.ui.UpdateResult.inReader;
import static lectern.ui.UpdateResult.to;

import lectern.document.Document;
import lectern.document.FragmentIndex;
import lectern.document.target.Target;
import lectern.essay.Essay;
import lectern.essay.EssayList;
import lectern.essay.LinkResolver;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.loop.RootEffect;
import lectern.ui.panel.Panel;
import lectern.ui.reader.History;
import lectern.ui.reader.Reader;
import lectern.ui.reader.ReaderUpdate;

/** Going from one place to another: along links, back and forward, to neighbours, to the shelf. */
final class NavigationUpdate {
  static UpdateResult followLink(Model model, Target target) {
    return switch (target) {
      case Target.Web web -> to(model, new Cmd.OpenBrowser(web.address()));
      case Target.Other other ->
          to(
              model.openPanel(
                  new Panel.QuestionPanel("This is not a web page. Open it?", other.address())));
      case Target.Broken broken ->
          to(
              model.openPanel(
                  new Panel.QuestionPanel(
                      broken.address() + " is mistyped. Open the repaired address?",
                      broken.repair())));
      case Target.Refused refused ->
          to(model.withMessage("Never opened: " + refused.reason() + "."));
      case Target.Section section ->
          inReader(model, reader -> section(model, reader, section.id()));
      case Target.Local local -> inReader(model, reader -> local(model, reader, local));
    };
  }

  private static UpdateResult section(Model model, Reader reader, String id) {
    int offset = reader.document().plainText().fragments().offset(id);
    return offset == FragmentIndex.NOWHERE
        ? to(model.withMessage(noSection(id)))
        : moveTo(model, reader, offset);
  }

  /** A link to a file: another essay of the library opens inside. */
  private static UpdateResult local(Model model, Reader reader, Target.Local local) {
    String from = reader.essay().id();
    String id = model.shelf().links().resolve(from, local.address());
    if (id == null && model.alone()) {
      return to(model, new Cmd.FindLinkedEssay(from, local));
    }
    if (id == null) {
      id = LinkResolver.file(from, local.address());
    }
    return id == null
        ? to(model.withMessage("This library has no essay “" + local.address() + "”."))
        : local(model, reader, local, id);
  }

  /** What was found for a link in an essay that was opened alone. */
  static UpdateResult linkResolved(Model model, Msg.LinkResolved linked) {
    Reader reader = model.reader();
    if (reader == null || !reader.essay().id().equals(linked.from())) {
      return to(model);
    }
    String id = linked.id();
    return id == null
        ? to(model.withMessage("No essay here is called “" + linked.link().address() + "”."))
        : local(model, reader, linked.link(), id);
  }

  private static UpdateResult local(Model model, Reader reader, Target.Local local, String id) {
    if (id.equals(reader.essay().id())) {
      return section(model, reader, local.fragment());
    }
    OpenPosition position =
        local.fragment().isEmpty()
            ? new OpenPosition.AtLastPlace()
            : new OpenPosition.AtSection(local.fragment());
    return UpdateResult.openEssay(model, id, position, reader.historyFromHere());
  }

  static UpdateResult moveTo(Model model, Reader reader, int offset) {
    Reader moved = reader.withHistory(reader.historyFromHere()).moveTo(offset);
    return to(model.with(moved), moved.savePlace());
  }

  static UpdateResult jumpTo(Model model, Reader reader, RootEffect.JumpTo visit) {
    return visit.essay().equals(reader.essay().id())
        ? moveTo(model, reader, reader.document().plainText().offset(visit.anchor()))
        : UpdateResult.openEssay(
            model,
            visit.essay(),
            new OpenPosition.AtPlace(visit.anchor()),
            reader.historyFromHere());
  }

  static UpdateResult openManual(Model model) {
    Reader reader = model.reader();
    var position = new OpenPosition.AtLastPlace();
    if (reader == null) {
      return UpdateResult.openEssay(model, Essay.MANUAL, position, History.NONE);
    }
    return reader.essay().id().equals(Essay.MANUAL)
        ? to(model)
        : UpdateResult.openEssay(model, Essay.MANUAL, position, reader.historyFromHere());
  }

  static UpdateResult openNoteAt(Model model, Reader reader, int mark) {
    Reader moved = ReaderUpdate.atNote(reader.withHistory(reader.historyFromHere()), mark);
    return to(model.with(moved), moved.savePlace());
  }

  static Model toggleMarginNotes(Model model) {
    boolean on = !model.settings().marginNotes();
    Reader reader = model.reader();
    boolean shown = reader != null && reader.hasMargin();
    String words =
        !on
            ? "Margin notes are off."
            : shown
                ? "Margin notes are on."
                : "Margin notes are on, for essays that have notes, in a wider window.";
    return model.with(model.settings().withMarginNotes(on)).withMessage(words);
  }

  static UpdateResult resetMeasure(Model model, Reader reader) {
    Reader set = reader.withMeasure(model.settings().defaultMeasure());
    return to(model.with(set).withMessage(set.measureInWords()));
  }

  static UpdateResult stepHistory(Model model, Reader reader, int steps) {
    History history = reader.history();
    History.HistoryEntry stop = steps < 0 ? history.last() : history.next();
    if (stop == null) {
      String way = steps < 0 ? "back" : "forward";
      return to(model.withMessage("There is nothing to go " + way + " to."));
    }
    if (stop.isResults()) {
      return LibrarySearchUpdate.back(model, reader);
    }
    History after =
        steps < 0 ? history.back(reader.historyEntry()) : history.forward(reader.historyEntry());
    if (!stop.essay().equals(reader.essay().id())) {
      return UpdateResult.openEssay(
          model, stop.essay(), new OpenPosition.AtPlace(stop.anchor()), after);
    }
    int offset = reader.document().plainText().offset(stop.anchor());
    Reader moved = reader.withHistory(after).moveTo(offset);
    return to(model.with(moved), moved.savePlace());
  }

  static UpdateResult openNeighbour(Model model, Reader reader, int steps) {
    EssayList shown = model.shelf().shown();
    if (model.alone()) {
      return to(model.withMessage("No shelf: the essay was opened alone."));
    }
    int at = shown.nearest(reader.essay().id(), model.shelf().selected());
    if (at < 0) {
      return to(model.withMessage("This essay is not among those the shelf shows."));
    }
    int next = at + steps;
    if (next < 0 || next >= shown.size()) {
      return to(
          model.withMessage(steps > 0 ? "This is the last essay." : "This is the first essay."));
    }
    return UpdateResult.openEssay(
        model, shown.get(next).id(), new OpenPosition.AtLastPlace(), reader.historyFromHere());
  }

  /** The message at the end of an essay, with the keys that lead on. */
  static String end(Model model) {
    Reader reader = model.reader();
    EssayList shown = model.shelf().shown();
    var legend = new KeyLegend(model.keymap(), KeyContext.READER);
    int at =
        reader == null || model.alone()
            ? -1
            : shown.nearest(reader.essay().id(), model.shelf().selected());
    String next =
        at < 0 || at + 1 >= shown.size()
            ? ""
            : legend.key(Action.NEXT_ESSAY, "next: " + shown.get(at + 1).head().title());
    String back = legend.key(Action.LEAVE, model.alone() ? "quit" : "shelf");
    return KeyLegend.line("The end.", back, next);
  }

  /** What to say when an essay was opened for a section it does not have; empty otherwise. */
  static String missingSection(Document document, OpenPosition position) {
    return position instanceof OpenPosition.AtSection section
            && !document.plainText().fragments().has(section.id())
        ? noSection(section.id())
        : "";
  }

  private static String noSection(String id) {
    return "The essay has no section “" + id + "”.";
  }
}
