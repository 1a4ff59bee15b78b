package lectern.ui;

import java.util.List;
import lectern.essay.Arrangement;
import lectern.essay.EssayDate;
import lectern.essay.LibraryInfo;
import lectern.screen.Size;
import lectern.ui.PendingScreen.PendingEssay;
import lectern.ui.key.Keymap;
import lectern.ui.look.Theme;
import lectern.ui.loop.OpenPosition;
import lectern.ui.panel.Panel;
import lectern.ui.panel.PanelStack;
import lectern.ui.reader.History;
import lectern.ui.reader.Reader;
import lectern.ui.reader.SearchHistory;
import lectern.ui.shelf.ShelfScreen;
import org.jspecify.annotations.Nullable;

/**
 * All of the program at one moment.
 *
 * @param reader the essay that is open, or null on the shelf
 * @param searchHistory what was looked for in this session's essays
 * @param stack what stands over the screen
 * @param pending the essay that was asked for, or the shelf, that has not come yet; or null
 * @param disk what is known of the files
 * @param resuming whether the cursor of the shelf goes to the essay last read once that is known
 */
public record Model(
    Settings settings,
    Launch launch,
    ShelfScreen shelf,
    @Nullable Reader reader,
    SearchHistory searchHistory,
    PanelStack stack,
    Status status,
    @Nullable PendingScreen pending,
    DiskState disk,
    boolean resuming) {

  /** The program before any message: an empty shelf of a folder. */
  public static Model shelf(String folder, EssayDate today, Size size, Settings settings) {
    return of(folder, today, size, settings, null);
  }

  private static Model of(
      String folder,
      EssayDate today,
      Size size,
      Settings settings,
      @Nullable PendingEssay requested) {
    return new Model(
        settings,
        new Launch(requested != null, List.of()),
        ShelfScreen.empty(folder, today, size, settings.widths()),
        null,
        SearchHistory.NONE,
        PanelStack.EMPTY,
        Status.EMPTY,
        requested,
        DiskState.NONE,
        false);
  }

  /** The program when it was asked for one essay, by its id in its folder. */
  public static Model essay(
      String folder, String id, EssayDate today, Size size, Settings settings) {
    return essay(folder, id, new OpenPosition.AtLastPlace(), today, size, settings);
  }

  /** The same, and where to stand in it. */
  public static Model essay(
      String folder,
      String id,
      OpenPosition position,
      EssayDate today,
      Size size,
      Settings settings) {
    return of(folder, today, size, settings, new PendingEssay(id, position, History.NONE));
  }

  /** The same before any message, on a screen of this size and with these settings. */
  public Model again(Size now, Settings chosen) {
    return with(now).with(chosen);
  }

  /** Whether this is the essay that was asked for and has not come yet. */
  public boolean isAskedFor(String id) {
    return pending instanceof PendingEssay essay && essay.id().equals(id);
  }

  /** The size of the screen. */
  public Size size() {
    return shelf.size();
  }

  /** Whether one essay was asked for, so that leaving it ends the program. */
  public boolean alone() {
    return launch.alone();
  }

  /** The libraries that can be opened from here. */
  List<LibraryInfo> libraries() {
    return launch.libraries();
  }

  Model with(Size now) {
    Reader resized = reader == null ? null : reader.resize(now);
    return new Model(
        settings,
        launch,
        shelf.resize(now),
        resized,
        searchHistory,
        stack,
        status,
        pending,
        disk,
        resuming);
  }

  /** With the shelf as it was arranged last. */
  public Model withArrangement(Arrangement arrangement) {
    return with(shelf.withArrangement(arrangement));
  }

  /** With these libraries to open from here. */
  public Model with(List<LibraryInfo> others) {
    var libraries = new Launch(launch.alone(), others);
    return new Model(
        settings, libraries, shelf, reader, searchHistory, stack, status, pending, disk, resuming);
  }

  /** With the cursor of the shelf on the essay last read, as soon as that is known. */
  public Model withResuming(boolean wanted) {
    return new Model(
        settings, launch, shelf, reader, searchHistory, stack, status, pending, disk, wanted);
  }

  Model with(Settings other) {
    return new Model(
        other, launch, shelf, reader, searchHistory, stack, status, pending, disk, resuming);
  }

  /** How everything looks. */
  public Theme theme() {
    return settings.theme();
  }

  /** What keys mean. */
  Keymap keymap() {
    return settings.keymap();
  }

  Model with(ShelfScreen other) {
    return new Model(
        settings, launch, other, reader, searchHistory, stack, status, pending, disk, resuming);
  }

  Model with(@Nullable Reader other) {
    Settings now = other == null ? settings : settings.with(other.wantedMeasure());
    SearchHistory known = other == null ? searchHistory : other.searchHistory();
    return new Model(now, launch, shelf, other, known, stack, status, pending, disk, resuming);
  }

  /** Waiting for a screen. */
  Model withPending(PendingScreen other) {
    return with(other);
  }

  /** Waiting for nothing. */
  Model withoutPending() {
    return with((PendingScreen) null);
  }

  private Model with(@Nullable PendingScreen other) {
    return new Model(
        settings, launch, shelf, reader, searchHistory, stack, status, other, disk, resuming);
  }

  Model with(DiskState other) {
    return new Model(
        settings, launch, shelf, reader, searchHistory, stack, status, pending, other, resuming);
  }

  Model withMessage(String words) {
    return with(status.withMessage(words));
  }

  Model withCount(int digits) {
    return with(status.withCount(digits));
  }

  private Model with(Status other) {
    return new Model(
        settings, launch, shelf, reader, searchHistory, stack, other, pending, disk, resuming);
  }

  private Model with(PanelStack other) {
    return new Model(
        settings, launch, shelf, reader, searchHistory, other, status, pending, disk, resuming);
  }

  /** With other searches behind it. */
  Model with(SearchHistory other) {
    Reader knowing = reader == null ? null : reader.withSearchHistory(other);
    return new Model(
        settings, launch, shelf, knowing, other, stack, status, pending, disk, resuming);
  }

  /** The essay that was asked for and has not come yet, or null. */
  @Nullable PendingEssay pendingEssay() {
    return pending instanceof PendingEssay essay ? essay : null;
  }

  /** Something to tell, or empty. */
  String message() {
    return status.message();
  }

  /** The digits typed before the next key, or -1. */
  int count() {
    return status.count();
  }

  /** What stands over the screen, the topmost last. */
  List<Panel> panels() {
    return stack.panels();
  }

  /** The panel that has the keys, or null. */
  @Nullable Panel panel() {
    return stack.top();
  }

  Model openPanel(Panel panel) {
    return with(stack.push(panel));
  }

  Model closePanel() {
    return with(stack.pop());
  }

  /** With another panel in the place of one that is shown somewhere. */
  Model replacePanel(Panel old, Panel replacement) {
    return with(stack.replace(old, replacement));
  }

  Model closePanels() {
    return with(PanelStack.EMPTY);
  }

  Model replacePanel(Panel panel) {
    return with(stack.pop().push(panel));
  }
}
