package lectern.ui;

import lectern.document.TextAnchor;
import lectern.essay.SearchResult;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.IndexProgress;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.panel.SearchPanel;
import lectern.ui.reader.History;
import lectern.ui.reader.Reader;
import org.jspecify.annotations.Nullable;

/** Searching the library: asking, receiving answers, reading one result after the other. */
final class LibrarySearchUpdate {
  /** The end of any essay, near which its last hit stands. */
  private static final TextAnchor END = new TextAnchor(Integer.MAX_VALUE, 0, 0);

  /** Opens an empty prompt; the index begins to be made while one types. */
  static UpdateResult open(Model model) {
    String none = nothing(model);
    return none.isEmpty()
        ? UpdateResult.to(
            model.openPanel(SearchPanel.EMPTY), new Cmd.SearchLibrary("", SearchPanel.FIRST))
        : UpdateResult.to(model.withMessage(none));
  }

  /** Why there is no library to search; empty where there is one. */
  static String nothing(Model model) {
    return model.alone()
        ? "No library to search: the essay was opened alone."
        : model.shelf().complete() && model.shelf().all().isEmpty()
            ? "There is no essay to search."
            : "";
  }

  /** What was found for a line; what was found for an older one is dropped. */
  static UpdateResult receiveAnswer(Model model, Msg.LibraryAnswered answer) {
    SearchPanel search = shown(model);
    if (search == null) {
      return UpdateResult.to(receiveMore(model, answer));
    }
    if (!search.query().equals(answer.query())) {
      return UpdateResult.to(model);
    }
    SearchPanel now =
        search.withResults(answer.query(), answer.results(), answer.total(), answer.suggestions());
    Model shown = model.replacePanel(search, now);
    boolean reads = search.readsFirst() && now.result() != null && now.equals(shown.panel());
    return reads ? read(shown, now) : UpdateResult.to(shown);
  }

  /** More results while one of them is read; the others stay as they were. */
  private static Model receiveMore(Model model, Msg.LibraryAnswered answer) {
    SearchPanel left = model.searchHistory().library();
    boolean more =
        left != null
            && left.query().equals(answer.query())
            && answer.results().size() > left.results().size()
            && left.wanted() > left.results().size();
    return more && left != null
        ? model.with(
            model
                .searchHistory()
                .and(
                    left.withResults(
                        answer.query(), answer.results(), answer.total(), answer.suggestions())))
        : model;
  }

  static Model receiveProgress(Model model, IndexProgress progress) {
    SearchPanel search = shown(model);
    return search == null ? model : model.replacePanel(search, search.withProgress(progress));
  }

  private static @Nullable SearchPanel shown(Model model) {
    return model.panels().stream()
        .filter(SearchPanel.class::isInstance)
        .map(SearchPanel.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Opens the selected result, from which the way leads back to the others. */
  static UpdateResult read(Model model) {
    return model.panel() instanceof SearchPanel search
        ? read(model, search)
        : UpdateResult.to(model);
  }

  private static UpdateResult read(Model model, SearchPanel search) {
    SearchResult result = search.result();
    if (result == null) {
      return UpdateResult.to(model);
    }
    Reader reader = model.reader();
    History history = reader == null ? History.NONE : reader.historyFromHere();
    return read(model.closePanel(), search, result, result.anchor(), history.leavingResults());
  }

  /** The first hit of the next result, or the last of the one before. */
  static UpdateResult next(Model model, int steps) {
    Reader reader = model.reader();
    SearchPanel search = reader == null ? null : reader.searchHistory().library();
    if (reader == null || search == null) {
      return UpdateResult.to(model);
    }
    int wanted = search.selected() + Integer.signum(steps);
    if (wanted < 0 || wanted >= search.results().size()) {
      return UpdateResult.to(
          model.withMessage(
              steps > 0
                  ? "This is the last hit of the last result."
                  : "This is the first hit of the first result."));
    }
    TextAnchor anchor = steps > 0 ? TextAnchor.START : END;
    SearchResult result = search.results().get(wanted);
    return read(model, search.select(wanted), result, anchor, reader.history());
  }

  private static UpdateResult read(
      Model model, SearchPanel search, SearchResult result, TextAnchor anchor, History history) {
    SearchPanel chosen = search.typing(false).withProgress(IndexProgress.NONE);
    SearchPanel left = chosen.withMoreWanted();
    UpdateResult read =
        readResult(model.with(model.searchHistory().and(left)), search, result, anchor, history);
    return left.wanted() == chosen.wanted()
        ? read
        : read.then(
            now -> UpdateResult.to(now, new Cmd.SearchLibrary(left.query(), left.wanted())));
  }

  private static UpdateResult readResult(
      Model now, SearchPanel search, SearchResult result, TextAnchor anchor, History history) {
    String id = result.essay().id();
    Reader reader = now.reader();
    if (reader == null || !reader.essay().id().equals(id) || !reader.document().isWhole()) {
      var position = new OpenPosition.AtHit(anchor, search.answered());
      return UpdateResult.openEssay(now, id, position, history);
    }
    // It is open already.
    Reader moved = reader.withHistory(history);
    String lang = moved.essay().head().lang();
    return UpdateResult.to(
        now.with(moved), new Cmd.FindHits(moved.document(), lang, search.answered(), anchor));
  }

  /** The results as they were left, over the essay or shelf from which they were asked for. */
  static UpdateResult back(Model model, Reader reader) {
    SearchPanel search = reader.searchHistory().library();
    if (search == null) {
      return UpdateResult.to(model);
    }
    History history = reader.history().back(reader.historyEntry());
    Model below =
        history.behind().isEmpty()
            ? model.with((Reader) null)
            : model.with(reader.withHistory(history));
    return UpdateResult.to(
        below.openPanel(search), new Cmd.SearchLibrary(search.query(), search.wanted()));
  }
}
