package lectern.ui;

import lectern.document.Document;
import lectern.document.TextAnchor;
import lectern.essay.ReadingProgress;
import lectern.ui.PendingScreen.PendingEssay;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import lectern.ui.loop.Step;
import lectern.ui.reader.PartialEssay;
import lectern.ui.reader.Reader;
import lectern.ui.reader.SearchUpdate;
import org.jspecify.annotations.Nullable;

/** What the program does when a requested essay, or something that belongs to one, arrives. */
final class Arrivals {
  /** An essay, which may have been read for a screen that was left since. */
  static UpdateResult receiveEssay(Model before, Msg.EssayOpened opened) {
    Model quiet = quiet(before);
    Model model = quiet.with(quiet.shelf().withOpened(opened.essay()));
    PendingEssay opening = model.pendingEssay();
    Reader beginning = model.reader();
    // after a failure, what comes answers the request for all of it again, if there is one
    boolean awaited = opening == null || (beginning != null && beginning.awaitsRest());
    if (beginning != null && awaited && PartialEssay.isRest(beginning, opened)) {
      Step<Reader> rest = PartialEssay.complete(beginning, opened);
      UpdateResult whole = EffectUpdate.apply(model.with(rest.state()), rest.effects());
      return opening == null || !opening.rest()
          ? whole
          : whole.with(whole.model().withoutPending()).withTyped(opening.typed());
    }
    if (opening == null || opening.rest() || !opening.id().equals(opened.essay().id())) {
      return UpdateResult.to(model); // Asked for, and then left for something else.
    }
    Document document = opened.document();
    Reader reader =
        Reader.open(
                opened.essay(),
                document,
                place(model, opened),
                opened.position(),
                model.size(),
                model.settings().measure(),
                model.settings().house(),
                opening.history())
            .withSearchHistory(model.searchHistory())
            .withBookmarks(opened.bookmarks());
    Cmd.FindHits hits = hits(beginning, reader, opened);
    if (beginning != null && beginning.essay().id().equals(reader.essay().id())) {
      reader = SearchUpdate.again(beginning, reader);
    }
    Model now = model.withoutPending().with(reader).with(model.shelf().select(opened.essay().id()));
    String missing = NavigationUpdate.missingSection(document, opened.position());
    Model result = missing.isEmpty() ? now : now.withMessage(missing);
    UpdateResult arrived = hits == null ? UpdateResult.to(result) : UpdateResult.to(result, hits);
    return arrived.withTyped(opening.typed());
  }

  /** What highlights the hits of a search of the library, where there are any; else null. */
  private static Cmd.@Nullable FindHits hits(
      @Nullable Reader beginning, Reader reader, Msg.EssayOpened opened) {
    String lang = reader.essay().head().lang();
    if (opened.position() instanceof OpenPosition.AtHit(TextAnchor anchor, String query)) {
      return new Cmd.FindHits(opened.document(), lang, query, anchor);
    }
    return beginning != null && beginning.essay().id().equals(reader.essay().id())
        ? SearchUpdate.findAgain(beginning, opened.document(), lang)
        : null;
  }

  /** Where the reader stood; an essay that was read to its end is read from its beginning. */
  private static @Nullable TextAnchor place(Model model, Msg.EssayOpened opened) {
    ReadingProgress progress = model.shelf().progress(opened.essay());
    return progress.state() == ReadingProgress.ReadingState.FINISHED ? null : opened.place();
  }

  /** Says why an essay, or the rest of one, could not be read; another request stays pending. */
  static Model receiveFailure(Model model, Msg.OpenFailed failed) {
    PendingEssay opening = model.pendingEssay();
    Reader reader = model.reader();
    Model now =
        opening != null && opening.id().equals(failed.id()) ? model.withoutPending() : model;
    if (reader != null && reader.awaitsRest() && reader.essay().id().equals(failed.id())) {
      now = now.with(reader.withoutRest());
    }
    return now.withMessage(failed.reason());
  }

  /** What another lectern marked, as far as it concerns the open essay. */
  static Model receiveBookmarks(Model model, Msg.BookmarksLoaded loaded) {
    Reader reader = model.reader();
    if (reader == null) {
      return model;
    }
    String id = reader.essay().id();
    return model.with(
        reader.withBookmarks(
            loaded.bookmarks().stream().filter(one -> one.isReachableFrom(id)).toList()));
  }

  /** Removes the message that an essay is still being read. */
  private static Model quiet(Model model) {
    return model.message().equals(Msg.NoticeReceived.READING.words())
        ? model.withMessage("")
        : model;
  }

  /** The text can be searched now: what was looked for in it is found. */
  static UpdateResult searchTextReady(Model model, Msg.SearchTextReady text) {
    Reader reader = model.reader();
    if (reader == null) {
      return UpdateResult.to(model);
    }
    Step<Reader> step = SearchUpdate.read(reader, text.plain(), text.searchText());
    return EffectUpdate.apply(model.with(step.state()), step.effects());
  }

  /** The reader with the hits of an essay highlighted, at the one that is meant. */
  static UpdateResult hitsFound(Model model, Msg.HitsFound found) {
    Reader reader = model.reader();
    if (reader == null) {
      return UpdateResult.to(model);
    }
    Step<Reader> step = SearchUpdate.highlight(reader, found);
    return EffectUpdate.apply(model.with(step.state()), step.effects());
  }
}
