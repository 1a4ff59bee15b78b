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
 * @param alone whether one essay was asked for, so that leaving it ends the program
 * @param reader the essay that is open, or null on the shelf
 * @param searchHistory what was looked for in this session's essays
 * @param pending the essay that was asked for, or the shelf, that has not come yet; or null
 * @param disk what is known of the files
 * @param libraries those that can be opened from here
 * @param resuming whether the cursor of the shelf goes to the essay last read once that is known
 */
public record Model(
    Size size,
    Settings settings,
    boolean alone,
    ShelfScreen shelf,
    @Nullable Reader reader,
    PanelStack stack,
    Status status,
    SearchHistory searchHistory,
    @Nullable PendingScreen pending,
    DiskState disk,
    List<LibraryInfo> libraries,
    boolean resuming) {

  public Model {
    libraries = List.copyOf(libraries);
  }

  /** The program before any message: an empty shelf of a folder. */
  public static Model shelf(String folder, EssayDate today, Size size, Settings settings) {
    return new Model(
        size,
        settings,
        false,
        ShelfScreen.empty(folder, today, size, settings.widths()),
        null,
        PanelStack.EMPTY,
        Status.EMPTY,
        SearchHistory.NONE,
        null,
        DiskState.NONE,
        List.of(),
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
    Model shelf = shelf(folder, today, size, settings);
    return new Model(
        size,
        settings,
        true,
        shelf.shelf,
        null,
        PanelStack.EMPTY,
        Status.EMPTY,
        SearchHistory.NONE,
        new PendingEssay(id, position, History.NONE),
        DiskState.NONE,
        List.of(),
        false);
  }

  /** The same before any message, on a screen of this size and with these settings. */
  public Model again(Size now, Settings chosen) {
    return with(now).with(chosen);
  }

  /** Whether this is the essay that was asked for and has not come yet. */
  public boolean isAskedFor(String id) {
    return pending instanceof PendingEssay essay && essay.id().equals(id);
  }

  Model with(Size now) {
    return with(
        now,
        settings,
        shelf.resize(now),
        reader == null ? null : reader.resize(now),
        searchHistory);
  }

  /** With the shelf as it was arranged last. */
  public Model withArrangement(Arrangement arrangement) {
    return with(shelf.withArrangement(arrangement));
  }

  /** With these libraries to open from here. */
  public Model with(List<LibraryInfo> others) {
    return new Model(
        size,
        settings,
        alone,
        shelf,
        reader,
        stack,
        status,
        searchHistory,
        pending,
        disk,
        others,
        resuming);
  }

  /** With the cursor of the shelf on the essay last read, as soon as that is known. */
  public Model withResuming(boolean wanted) {
    return with(stack, status, pending, disk, wanted);
  }

  Model with(Settings other) {
    return with(size, other, shelf, reader, searchHistory);
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
    return with(size, settings, other, reader, searchHistory);
  }

  Model with(@Nullable Reader other) {
    Settings now = other == null ? settings : settings.with(other.wantedMeasure());
    SearchHistory known = other == null ? searchHistory : other.searchHistory();
    return with(size, now, shelf, other, known);
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
    return with(stack, status, other, disk, resuming);
  }

  Model with(DiskState other) {
    return with(stack, status, pending, other, resuming);
  }

  Model withMessage(String words) {
    return with(stack, status.withMessage(words), pending, disk, resuming);
  }

  Model withCount(int digits) {
    return with(stack, status.withCount(digits), pending, disk, resuming);
  }

  private Model with(PanelStack other) {
    return with(other, status, pending, disk, resuming);
  }

  /** With other searches behind it. */
  Model with(SearchHistory other) {
    return with(
        size, settings, shelf, reader == null ? null : reader.withSearchHistory(other), other);
  }

  /** With other screens. */
  private Model with(
      Size newSize,
      Settings newSettings,
      ShelfScreen newShelf,
      @Nullable Reader newReader,
      SearchHistory newSearches) {
    return new Model(
        newSize,
        newSettings,
        alone,
        newShelf,
        newReader,
        stack,
        status,
        newSearches,
        pending,
        disk,
        libraries,
        resuming);
  }

  /** With other things over the screens, and on their way to them. */
  private Model with(
      PanelStack newStack,
      Status newStatus,
      @Nullable PendingScreen newPending,
      DiskState newDisk,
      boolean newResuming) {
    return new Model(
        size,
        settings,
        alone,
        shelf,
        reader,
        newStack,
        newStatus,
        searchHistory,
        newPending,
        newDisk,
        libraries,
        newResuming);
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
