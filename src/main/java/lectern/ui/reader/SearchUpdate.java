package lectern.ui.reader;

import java.util.ArrayList;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.PlainTextRange;
import lectern.document.SearchHits;
import lectern.document.SearchText;
import lectern.document.TextAnchor;
import lectern.document.TextChange;
import lectern.screen.Input.Key;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Effect;
import lectern.ui.loop.Msg;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** Looking for words in an essay. */
public final class SearchUpdate {
  private SearchUpdate() {}

  /** Opens the prompt. A note that is open makes room: its words are found in the text. */
  static Step<Reader> ask(Reader reader) {
    Reader before = prepare(reader);
    var words = new ReaderPrompt.SearchWords(Prompt.EMPTY, before.searchStart(), 0);
    return prepareText(Step.to(type(before, words)));
  }

  /** The reader after a key in the prompt. */
  static Step<Reader> on(Reader reader, ReaderPrompt.SearchWords asking, Key key) {
    Prompt prompt = asking.prompt();
    return switch (key.written()) {
      case "Enter" -> enter(reader, asking);
      case "Esc" -> Step.to(reader.restore(asking.start()));
      case "Up", "C-p" -> Step.to(recall(reader, asking, asking.back() + 1));
      case "Down", "C-n" -> Step.to(recall(reader, asking, asking.back() - 1));
      default ->
          prompt.leavesOn(key)
              ? Step.to(reader.restore(asking.start()))
              : Step.to(type(reader, asking.with(prompt.afterKey(key))));
    };
  }

  /** The reader after a text was pasted; only a prompt takes it. */
  public static Reader paste(Reader reader, String text) {
    return reader.navigation().prompt() instanceof ReaderPrompt.SearchWords asking
        ? type(reader, asking.with(asking.prompt().paste(text)))
        : reader;
  }

  /** The reader when a long text has been read for searching. */
  public static Step<Reader> read(Reader reader, PlainText plain, SearchText searchText) {
    if (reader.document().plainText() != plain) {
      return Step.to(reader); // Another text is open by now.
    }
    Reader ready = reader.with(reader.navigation().with(searchText));
    Navigation navigation = ready.navigation();
    if (navigation.prompt() instanceof ReaderPrompt.SearchWords asking) {
      return Step.to(type(ready, asking));
    }
    SearchState search = navigation.search();
    return search == null || search.hits() != null ? Step.to(ready) : begin(ready, search.words());
  }

  /**
   * An essay that has been read from disk again, with what was looked for in it.
   *
   * <p>In a long text the search is only remembered, and the key for the next hit looks again.
   */
  public static Reader again(Reader old, Reader reloaded) {
    return again(
        old,
        reloaded,
        TextChange.of(old.document().plainText().text(), reloaded.document().plainText().text()));
  }

  /** The same, where what changed in the text is known. */
  static Reader again(Reader old, Reader reloaded, TextChange change) {
    SearchState search = old.navigation().search();
    boolean inEssay = search != null && !search.ofLibrary();
    Reader result = inEssay ? prepare(reloaded) : reloaded;
    if (search != null && search.ofLibrary()) {
      result = result.with(result.navigation().with(search.after(change)));
    }
    if (search != null && inEssay && result.navigation().searchText() != null) {
      SearchState same = found(result, search.words());
      SearchState at = same.hasNoHits() ? same : same.at(current(old, reloaded, same, change));
      result =
          result.with(result.navigation().with(search.highlighted() ? at : at.withoutHighlight()));
    }
    if (old.navigation().prompt() instanceof ReaderPrompt.SearchWords asking) {
      Reader ready = prepare(result);
      return type(ready, asking.from(ready.searchStart()));
    }
    return result;
  }

  /** The hit that one stood at where its words are still there, else the first from here on. */
  private static int current(Reader old, Reader reloaded, SearchState search, TextChange change) {
    PlainTextRange before = current(old);
    SearchHits hits = search.hits();
    if (before != null && hits != null) {
      int start = change.offset(before.start());
      int hit = start == TextChange.GONE ? hits.count() : hits.from(start);
      if (hit < hits.count() && hits.at(hit).start() == start) {
        return hit;
      }
    }
    return first(reloaded, search);
  }

  /** The hit so many steps further, from the one that is on the screen, else from the screen. */
  static Step<Reader> next(Reader reader, int steps) {
    SearchState search = reader.navigation().search();
    if (search == null) {
      String latest = reader.navigation().searchHistory().back(1);
      return latest.isEmpty()
          ? Step.say(reader, "No search yet.")
          : prepareText(begin(prepare(reader), latest));
    }
    SearchHits hits = search.hits();
    boolean fruitless = hits == null || hits.count() == 0;
    int wanted = hits == null || fruitless ? -1 : from(reader, search, hits, steps) + steps;
    if (search.ofLibrary() && (hits == null || wanted < 0 || wanted >= hits.count())) {
      return Step.to(reader, new RootEffect.ReadNextResult(steps));
    }
    if (hits == null || fruitless) {
      return Step.say(reader, describe(search, ""));
    }
    String round =
        wanted >= hits.count()
            ? ", from the beginning again"
            : wanted < 0 ? ", from the end again" : "";
    return goTo(reader, search.at(Math.floorMod(wanted, hits.count())), round);
  }

  /** The reader at a hit of a library search; a search in the essay itself is not disturbed. */
  public static Step<Reader> highlight(Reader reader, Msg.HitsFound found) {
    if (reader.document().plainText() != found.plain() || reader.isAsking()) {
      return Step.to(reader);
    }
    SearchState search = SearchState.ofLibrary(found.query(), found.hits());
    TextAnchor anchor = found.anchor();
    if (anchor == null) {
      return Step.to(refreshed(reader, search));
    }
    if (search.hasNoHits()) {
      return Step.say(
          reader.with(reader.navigation().with(search)),
          "Found in the title or tags, not in the text.");
    }
    int hit = found.hits().nearest(found.plain().offset(anchor));
    Reader shown = showHit(reader, search.at(hit));
    return Step.say(shown, describe(search.at(hit), ""));
  }

  /** With the hits of the text that is there now; the reader stays where he is. */
  private static Reader refreshed(Reader reader, SearchState now) {
    SearchState before = reader.navigation().search();
    if (before == null || !before.ofLibrary() || !before.words().equals(now.words())) {
      return reader;
    }
    SearchHits old = before.hits();
    SearchHits hits = now.hits();
    int hit =
        old == null || hits == null || before.current() < 0
            ? -1
            : hits.nearest(old.at(before.current()).start());
    SearchState there = now.at(hit);
    return reader.with(
        reader.navigation().with(before.highlighted() ? there : there.withoutHighlight()));
  }

  /** What finds the hits of a search of the library again in the essay's new text, or null. */
  public static Cmd.@Nullable FindHits findAgain(Reader before, Document now, String lang) {
    SearchState search = before.navigation().search();
    return search != null && search.ofLibrary()
        ? new Cmd.FindHits(now, lang, search.words(), null)
        : null;
  }

  /** The hit from which steps are counted. */
  private static int from(Reader reader, SearchState search, SearchHits hits, int steps) {
    if (search.current() >= 0 && reader.shows(hits.at(search.current()).start())) {
      return search.current();
    }
    int below = hits.from(reader.page().offsetAt(reader.top()));
    return steps > 0 ? below - 1 : below;
  }

  private static Step<Reader> enter(Reader reader, ReaderPrompt.SearchWords asking) {
    Reader before = reader.restore(asking.start()).with((Popup) null);
    String words = asking.prompt().text();
    return extendTo(words.isEmpty() ? next(before, 1) : begin(before, words));
  }

  /** Words that are being selected reach to those that were found. */
  static Step<Reader> extendTo(Step<Reader> found) {
    Reader reader = found.state();
    Selection selection = reader.selection();
    PlainTextRange hit = current(reader);
    return selection == null || hit == null
        ? found
        : new Step<>(reader.with(selection.extendTo(hit)), found.effects());
  }

  /** The hit one stands at, as long as it is highlighted, or null. */
  static @Nullable PlainTextRange current(Reader reader) {
    SearchState search = reader.navigation().highlightedSearch();
    SearchHits hits = search == null ? null : search.hits();
    return search == null || hits == null || search.current() < 0
        ? null
        : hits.at(search.current());
  }

  /** Looks for words, and goes to the first of them from this place on. */
  private static Step<Reader> begin(Reader reader, String words) {
    Navigation navigation = reader.navigation();
    SearchState search = found(reader, words);
    Reader searched =
        reader.with(navigation.with(navigation.searchHistory().and(words)).with(search));
    return search.hasNoHits()
        ? Step.say(searched, describe(search, ""))
        : goTo(searched, search.at(first(reader, search)), "");
  }

  /** Goes to a hit; the place where the search began goes on the back stack, once. */
  private static Step<Reader> goTo(Reader reader, SearchState search, String round) {
    Reader moved = showHit(reader, search);
    if (!search.left() && !moved.top().equals(reader.top())) {
      moved = moved.withHistory(reader.historyFromHere());
      moved = moved.with(moved.navigation().with(search.withOriginLeft()));
    }
    return Step.to(moved, moved.savePlace(), new RootEffect.ShowMessage(describe(search, round)));
  }

  private static String describe(SearchState search, String round) {
    String place =
        search.hits() == null
            ? "Looking through a long text for"
            : search.hasNoHits() ? "Not in this essay:" : search.place() + round + ":";
    return place + " “" + search.words() + "”";
  }

  private static Reader recall(Reader reader, ReaderPrompt.SearchWords asking, int back) {
    SearchHistory searchHistory = reader.navigation().searchHistory();
    int step = Math.clamp(back, 0, searchHistory.words().size());
    var words =
        new ReaderPrompt.SearchWords(Prompt.of(searchHistory.back(step)), asking.start(), step);
    return type(reader, words);
  }

  /** The screen follows the first hit at or below the place where the search began. */
  private static Reader type(Reader reader, ReaderPrompt.SearchWords asking) {
    Reader before = reader.restore(asking.start()).with((Popup) null);
    Reader cleared = before.with(before.navigation().with(asking).with((SearchState) null));
    if (asking.prompt().isEmpty()) {
      return cleared;
    }
    SearchState search = found(before, asking.prompt().text());
    return search.hasNoHits()
        ? cleared.with(cleared.navigation().with(search))
        : showHit(cleared, search.at(first(before, search)));
  }

  private static SearchState found(Reader reader, String words) {
    SearchText searchText = reader.navigation().searchText();
    SearchHits hits = searchText == null ? null : searchText.hits(words);
    // what is not in the beginning of a long essay may still come
    boolean unknown = hits != null && hits.count() == 0 && reader.awaitsRest();
    return new SearchState(words, unknown ? null : hits);
  }

  /** The first hit at or below the first row of the screen, else the first of all. */
  private static int first(Reader reader, SearchState search) {
    SearchHits hits = search.hits();
    int first = hits == null ? 0 : hits.from(reader.page().offsetAt(reader.top()));
    return hits == null || first == hits.count() ? 0 : first;
  }

  /** At the current hit of a search, scrolled only when that is not on the screen. */
  private static Reader showHit(Reader reader, SearchState search) {
    SearchHits hits = search.hits();
    Reader searched = reader.with(reader.navigation().with(search));
    return hits == null ? searched : searched.scrollIntoView(hits.at(search.current()).start());
  }

  /** With the text read for searching, if that takes no time worth speaking of. */
  private static Reader prepare(Reader reader) {
    PlainText plain = reader.document().plainText();
    return reader.navigation().searchText() == null && SearchText.isShort(plain)
        ? reader.with(reader.navigation().with(SearchText.of(plain)))
        : reader;
  }

  /** Adds the command that prepares a long text for searching, if that is still to be done. */
  static Step<Reader> prepareText(Step<Reader> step) {
    Reader reader = step.state();
    if (reader.navigation().searchText() != null) {
      return step;
    }
    var effects = new ArrayList<Effect>(step.effects());
    effects.add(new Cmd.ReadForSearch(reader.document().plainText()));
    return new Step<>(reader, effects);
  }
}
