package lectern.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import lectern.document.CitedSource;
import lectern.document.Document;
import lectern.document.SearchText;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.LibraryInfo;
import lectern.essay.ReadingProgress;
import lectern.library.Catalogue;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.markdown.Markdown;
import lectern.screen.CellStyle;
import lectern.screen.Frame;
import lectern.screen.Input;
import lectern.screen.Size;
import lectern.search.EssayHits;
import lectern.search.SearchAnswer;
import lectern.search.SearchIndex;
import lectern.search.SearchQuery;
import lectern.text.Widths;
import lectern.ui.loop.Bookmark;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.IndexProgress;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import org.jspecify.annotations.Nullable;

/**
 * The whole program without a terminal or threads: keys go in, frames and a record of deeds come
 * out.
 */
final class ScriptedProgram {
  static final EssayDate TODAY = EssayDate.of(2026, 11, 22);

  private final Library library;
  private final Map<String, TextAnchor> places = new HashMap<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Map<String, ReadingProgress> progressById = new HashMap<>();
  private final Queue<Msg> waiting = new ArrayDeque<>();
  private Model model;

  /** What was done outside of the program, in words, places aside. */
  final List<String> deeds = new ArrayList<>();

  /** Why no browser can be opened, or empty when one can. */
  String nowhere = "";

  boolean over;

  /** How often something was read: the clock of the readings. */
  private long reads;

  private @Nullable SearchIndex index;

  private ScriptedProgram(Path folder, Model first) {
    this.library = Library.of(folder);
    this.model = first;
  }

  static ScriptedProgram shelf(Path folder, Size size) {
    return shelf(folder, size, Settings.DEFAULT);
  }

  static ScriptedProgram shelf(Path folder, Size size, Settings settings) {
    var play = new ScriptedProgram(folder, Model.shelf("essays", TODAY, size, settings));
    play.scan();
    return play;
  }

  static ScriptedProgram essay(Path folder, String id, Size size) {
    var play =
        new ScriptedProgram(folder, Model.essay("essays", id, TODAY, size, Settings.DEFAULT));
    Update.initialCommands(play.model).forEach(play::run);
    play.receiveAll();
    return play;
  }

  /** The program closed and started again, with what it remembers. */
  ScriptedProgram again(Size size) {
    return again(size, false);
  }

  /** The same, with the cursor on the essay last read if that is wanted. */
  ScriptedProgram again(Size size, boolean resuming) {
    Model first = Model.shelf("essays", TODAY, size, Settings.DEFAULT).withResuming(resuming);
    var play = new ScriptedProgram(library.folder(), first);
    play.reads = reads;
    play.places.putAll(places);
    play.progressById.putAll(progressById);
    play.bookmarks.addAll(bookmarks);
    play.receive(new Msg.ProgressLoaded(progressById));
    play.scan();
    return play;
  }

  /** An essay as the program receives it when it was read from disk. */
  static Msg.EssayOpened opened(Path folder, String id) {
    if (Library.of(folder).open(id) instanceof EssayFile.ReadableEssay read) {
      Essay essay = read.essay();
      var document = Markdown.parse(read.body(), essay.head().title());
      return new Msg.EssayOpened(essay, document, null, new OpenPosition.AtLastPlace());
    }
    throw new AssertionError(id + " cannot be read");
  }

  private void scan() {
    var catalogue = library.scan(Catalogue.none(), () -> false, found -> {});
    receive(new Msg.EssaysFound(catalogue.essays(), true));
  }

  /** With these libraries to open from here. */
  ScriptedProgram with(List<LibraryInfo> libraries) {
    model = model.with(libraries);
    return this;
  }

  /** Keys as they are written, with blanks between them. */
  ScriptedProgram keys(String written) {
    for (String key : written.strip().split("\\s+")) {
      if (!key.isEmpty()) {
        receive(new Msg.InputReceived(Input.Key.of(key)));
      }
    }
    return this;
  }

  ScriptedProgram type(String text) {
    text.codePoints()
        .forEach(c ->
            receive(
                new Msg.InputReceived(Input.Key.of(c == ' ' ? "Space" : Character.toString(c)))));
    return this;
  }

  /** The left button, pressed and let go at the first of these words on the screen. */
  ScriptedProgram click(String words) {
    Frame frame = frame();
    for (int row = 0; row < frame.size().rows(); row++) {
      int at = frame.row(row).indexOf(words);
      if (at >= 0) {
        return click(row, Widths.NARROW.of(frame.row(row).substring(0, at)));
      }
    }
    throw new AssertionError("not on the screen: " + words);
  }

  ScriptedProgram click(int row, int column) {
    receive(new Msg.InputReceived(new Input.Mouse(0, row, column, false)));
    receive(new Msg.InputReceived(new Input.Mouse(0, row, column, true)));
    return this;
  }

  /** The wheel, turned so many times down, or up when negative. */
  ScriptedProgram wheel(int times) {
    for (int i = 0; i < Math.abs(times); i++) {
      receive(new Msg.InputReceived(new Input.Mouse(times > 0 ? 65 : 64, 5, 40, false)));
    }
    return this;
  }

  ScriptedProgram paste(String text) {
    receive(new Msg.InputReceived(new Input.Paste(text)));
    return this;
  }

  ScriptedProgram resize(Size size) {
    receive(new Msg.InputReceived(new Input.Resize(size)));
    return this;
  }

  void receive(Msg msg) {
    waiting.add(msg);
    receiveAll();
  }

  private void receiveAll() {
    for (Msg msg = waiting.poll(); msg != null; msg = waiting.poll()) {
      UpdateResult result = Update.step(model, msg);
      model = result.model();
      result.commands().forEach(this::run);
    }
  }

  private void run(Cmd cmd) {
    switch (cmd) {
      case Cmd.OpenEssay open -> {
        switch (library.open(open.id())) {
          case EssayFile.ReadableEssay read -> {
            Document document = Markdown.parse(read.body(), read.essay().head().title());
            waiting.add(
                new Msg.EssayOpened(
                    read.essay().withSources(CitedSource.of(document).size()),
                    document,
                    places.get(open.id()),
                    open.position(),
                    bookmarks(open.id())));
          }
          case EssayFile.UnreadableEssay unreadable ->
              waiting.add(
                  new Msg.OpenFailed(
                      unreadable.id(), unreadable.id() + ": " + unreadable.reason()));
        }
      }
      case Cmd.FindLinkedEssay find ->
          waiting.add(
              new Msg.LinkResolved(
                  find.from(),
                  find.link(),
                  library.resolveLink(find.from(), find.link().address())));
      case Cmd.SavePlace place -> {
        places.put(place.id(), place.anchor());
        boolean finished =
            place.finished()
                || progress(place.id()).state() == ReadingProgress.ReadingState.FINISHED;
        read(
            place.id(),
            new ReadingProgress(
                finished
                    ? ReadingProgress.ReadingState.FINISHED
                    : ReadingProgress.ReadingState.BEGUN,
                place.percent(),
                ++reads));
      }
      case Cmd.SaveTheme theme -> deeds.add("theme " + theme.name());
      case Cmd.SaveArrangement place -> deeds.add("order " + place.arrangement().name());
      case Cmd.SaveSummary _ -> {}
      case Cmd.SaveFinished finish -> deeds.add("finish " + finish.id() + " " + finish.finished());
      case Cmd.ReadForSearch read ->
          waiting.add(new Msg.SearchTextReady(read.plain(), SearchText.of(read.plain())));
      case Cmd.SearchLibrary search -> waiting.add(searched(search));
      case Cmd.FindHits find ->
          waiting.add(
              new Msg.HitsFound(
                  find.document().plainText(),
                  find.query(),
                  EssayHits.of(find.document(), find.lang(), find.query()),
                  find.anchor()));
      case Cmd.FindRelated relate ->
          waiting.add(new Msg.RelatedFound(relate.id(), index().related(relate.id())));
      case Cmd.CountEssays count ->
          waiting.add(
              new Msg.EssaysCounted(
                  count.libraries().stream()
                      .map(each ->
                          new LibraryInfo(each.library(), each.open() ? 3 : -1, each.open()))
                      .toList()));
      case Cmd.CheckLibrary check -> deeds.add("check " + check.library().name());
      case Cmd.SwitchLibrary other ->
          deeds.add("switch to " + other.library().name() + " with " + other.typed().size());
      case Cmd.SaveBookmark set -> bookmarks.add(set.bookmark());
      case Cmd.EditEssay edit -> {
        var plain = edit.plain();
        String around = plain == null ? "its first line" : plain.text().substring(edit.offset());
        deeds.add(
            "edit " + edit.id() + " at " + around.substring(0, Math.min(20, around.length())));
      }
      case Cmd.OpenBrowser browse -> {
        deeds.add("browse " + browse.address());
        waiting.add(
            nowhere.isEmpty()
                ? new Msg.BrowserStarted(browse.address())
                : new Msg.BrowserFailed(browse.address(), nowhere));
      }
      case Cmd.CopyText copy -> {
        deeds.add("copy " + copy.text().strip());
        waiting.add(new Msg.TextCopied(copy.what()));
      }
      case Cmd.SetMouse mouse -> deeds.add(mouse.on() ? "mouse on" : "mouse off");
      case Cmd.ScanLibrary scan -> deeds.add("scan");
      case Cmd.ReportFocus focus -> deeds.add("focus");
      case Cmd.RefreshLibrary refresh -> {
        deeds.add("refresh " + refresh.changes().ids());
        scan();
      }
      case Cmd.ReloadEssay reload -> reload(reload);
      case Cmd.Redraw redraw -> deeds.add("redraw");
      case Cmd.Suspend suspend -> deeds.add("suspend");
      case Cmd.Quit quit -> over = true;
    }
  }

  private Msg searched(Cmd.SearchLibrary search) {
    String query = search.query();
    SearchAnswer answer =
        index().find(SearchQuery.typed(query), progressById, search.results(), () -> false);
    return new Msg.LibraryAnswered(query, answer.results(), answer.total(), answer.suggestions());
  }

  /** The index of the folder, kept in memory, as a file is no folder to keep it in. */
  private SearchIndex index() {
    SearchIndex made = index;
    if (made == null) {
      made = SearchIndex.open(Path.of("pom.xml"), library);
      made.update(
          library.scan(Catalogue.none(), () -> false, found -> {}), () -> false, each -> {});
      index = made;
      waiting.add(new Msg.LibraryIndexed(IndexProgress.NONE));
    }
    return made;
  }

  private void reload(Cmd.ReloadEssay reload) {
    switch (library.open(reload.id())) {
      case EssayFile.ReadableEssay read -> {
        Document document = Markdown.parse(read.body(), read.essay().head().title());
        SearchText searchText = reload.searched() ? SearchText.of(document.plainText()) : null;
        Essay essay = read.essay().withSources(CitedSource.of(document).size());
        waiting.add(
            new Msg.EssayReloaded(
                essay.id(), essay, document, bookmarks(essay.id()), searchText, false));
      }
      case EssayFile.UnreadableEssay unreadable ->
          waiting.add(
              new Msg.ReloadFailed(unreadable.id(), unreadable.id() + ": " + unreadable.reason()));
    }
  }

  private List<Bookmark> bookmarks(String id) {
    return bookmarks.stream().filter(bookmark -> bookmark.isReachableFrom(id)).toList();
  }

  private ReadingProgress progress(String id) {
    return progressById.getOrDefault(id, ReadingProgress.NONE);
  }

  private void read(String id, ReadingProgress progress) {
    progressById.put(id, progress);
    waiting.add(new Msg.ProgressLoaded(Map.of(id, progress)));
  }

  Model model() {
    return model;
  }

  Frame frame() {
    return View.frame(model);
  }

  /** The screen as text, with the reversed cells of each row written out below. */
  String snapshot() {
    Frame frame = frame();
    var drawn = new StringBuilder();
    for (int row = 0; row < frame.size().rows(); row++) {
      drawn.append(frame.row(row)).append('\n');
    }
    for (int row = 0; row < frame.size().rows(); row++) {
      var highlighted = new StringBuilder();
      for (int column = 0; column < frame.size().columns(); column++) {
        if (frame.cell(row, column).cellStyle().has(CellStyle.REVERSE)) {
          highlighted.append(frame.cell(row, column).cluster());
        }
      }
      if (!highlighted.isEmpty()) {
        drawn
            .append("lit ")
            .append(row)
            .append(": ")
            .append(highlighted.toString().strip())
            .append('\n');
      }
    }
    return drawn.toString();
  }

  /** All words on the screen, on one line, blanks folded. */
  String words() {
    return snapshot().replaceAll("\\s+", " ");
  }
}
