package lectern.ui.shelf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import lectern.document.target.TargetParser;
import lectern.essay.Arrangement;
import lectern.essay.CanonicalUrl;
import lectern.essay.Essay;
import lectern.essay.EssayChanges;
import lectern.essay.EssayDate;
import lectern.essay.EssayGroup;
import lectern.essay.ReadingProgress;
import lectern.essay.ShelfFilter;
import lectern.essay.SortOrder;
import lectern.essay.YearCount;
import lectern.screen.Input;
import lectern.ui.key.Action;
import lectern.ui.key.KeyContext;
import lectern.ui.key.KeyLegend;
import lectern.ui.key.Keymap;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.OpenPosition;
import lectern.ui.loop.RootEffect;
import lectern.ui.loop.Step;
import lectern.ui.prompt.Prompt;

/** What keys do on the shelf. */
public final class ShelfUpdate {
  private ShelfUpdate() {}

  /**
   * The shelf after a key.
   *
   * @param count the digits typed before it, or -1
   */
  public static Step<ShelfScreen> on(ShelfScreen shelf, Keymap keymap, Input.Key key, int count) {
    if (shelf.typing()) {
      return Step.to(prompt(shelf, key));
    }
    Action action = keymap.action(shelf.context(), key);
    TagPane pane = shelf.pane();
    if (pane != null) {
      return TagUpdate.on(shelf, pane, action, key);
    }
    return action == null
        ? Step.say(shelf, new KeyLegend(keymap, KeyContext.SHELF).noSuchKey())
        : inList(shelf, action, Math.max(1, count));
  }

  /**
   * Whether what a key does concerns only the rows that are known of a shelf, and is known before
   * the others are.
   */
  public static boolean isKnown(ShelfScreen shelf, Keymap keymap, Input.Key key, int count) {
    Action action = keymap.action(KeyContext.SHELF, key);
    if (action == Action.LIBRARIES) {
      return true;
    }
    if (shelf.all().isEmpty()) {
      return false;
    }
    if (action == null) {
      return key.types() && key.name().length() == 1 && Character.isDigit(key.name().charAt(0));
    }
    int rows = ShelfLayout.of(shelf.size()).listRows();
    int times = Math.max(1, count);
    return switch (action) {
      case DOWN -> shelf.isKnown(times);
      case UP -> shelf.isKnown(-times);
      case PAGE_DOWN -> shelf.isKnown((long) times * rows);
      case PAGE_UP -> shelf.isKnown((long) -times * rows);
      case HELP, THEME, REDRAW, SUSPEND, QUIT, LEAVE -> true;
      // What filters, sorts or opens needs the others.
      default -> false;
    };
  }

  /** Text that was pasted: the filter takes it, or the tag pane, as far as a line of it goes. */
  public static ShelfScreen paste(ShelfScreen shelf, String text) {
    if (shelf.typing()) {
      return shelf.withPrompt(shelf.query().prompt().paste(text), true);
    }
    TagPane pane = shelf.pane();
    return pane == null ? shelf : TagUpdate.narrow(shelf, pane, pane.prompt().paste(text));
  }

  private static Step<ShelfScreen> inList(ShelfScreen shelf, Action action, int times) {
    int rows = ShelfLayout.of(shelf.size()).listRows();
    int selected = shelf.selected();
    return switch (action) {
      case DOWN -> Step.to(shelf.select(selected + times));
      case UP -> Step.to(shelf.select(selected - times));
      case PAGE_DOWN -> Step.to(shelf.select(selected + times * rows));
      case PAGE_UP -> Step.to(shelf.select(selected - times * rows));
      case FIRST -> Step.to(shelf.select(0));
      case LAST -> Step.to(shelf.select(Integer.MAX_VALUE / 2));
      case OPEN -> open(shelf);
      case CONTINUE -> continueReading(shelf);
      case TAGS ->
          shelf.complete() && shelf.listing().widths().tags() == 0
              ? Step.say(shelf, "No essay here has a tag.")
              : Step.to(shelf.with(TagPane.OPEN));
      case FILTER -> Step.to(shelf.withPrompt(Prompt.of(shelf.query().words()), true));
      case SEARCH -> Step.to(shelf, new RootEffect.OpenSearch());
      case OLDER_YEAR -> toYear(shelf, times);
      case NEWER_YEAR -> toYear(shelf, -times);
      case SORT -> sort(shelf);
      case GROUP -> group(shelf);
      case NEXT_GROUP -> toGroup(shelf, times);
      case PREVIOUS_GROUP -> toGroup(shelf, -times);
      case DRAFTS -> drafts(shelf);
      case FINISHED -> chosen(shelf, ShelfUpdate::toggleFinished);
      case EDIT -> chosen(shelf, ShelfUpdate::edit);
      case OPEN_ADDRESS -> chosen(shelf, ShelfUpdate::openAddress);
      case RELOAD ->
          Step.to(
              shelf,
              new Cmd.ScanLibrary(),
              new RootEffect.ShowMessage("Reading the folder again."));
      case LIBRARIES -> Step.to(shelf, new RootEffect.ListLibraries());
      case CLOSE -> Step.to(clear(shelf));
      case LEAVE -> Step.to(shelf, new Cmd.Quit());
      // The key map binds nothing else on the shelf, or the root has done it already.
      default -> Step.to(shelf);
    };
  }

  /** To the first essay of another year, so many years of essays back. */
  private static Step<ShelfScreen> toYear(ShelfScreen shelf, int steps) {
    List<YearCount> years = shelf.listing().years();
    Essay essay = shelf.essay();
    EssayDate date = essay == null ? null : essay.head().date();
    int at = 0;
    while (at < years.size() && (date == null || years.get(at).year() > date.year())) {
      at++;
    }
    int wanted = Math.clamp(at + steps, 0, Math.max(0, years.size() - 1));
    if (years.isEmpty() || (steps > 0 ? wanted <= at : wanted >= at)) {
      String words = steps > 0 ? "No essay here is older." : "No essay here is newer.";
      return Step.say(shelf, words);
    }
    int year = years.get(wanted).year();
    return Step.to(shelf.select(shelf.shown().place(year, year)));
  }

  static Step<ShelfScreen> open(ShelfScreen shelf) {
    return chosen(
        shelf,
        (it, essay) -> Step.to(it, new Cmd.OpenEssay(essay.id(), new OpenPosition.AtLastPlace())));
  }

  /** What a key does with the selected essay, where there is one. */
  private static Step<ShelfScreen> chosen(
      ShelfScreen shelf, BiFunction<ShelfScreen, Essay, Step<ShelfScreen>> action) {
    Essay essay = shelf.essay();
    return essay == null ? Step.say(shelf, "There is no essay here.") : action.apply(shelf, essay);
  }

  /** When the editor ends, the shelf says what the file says then. */
  private static Step<ShelfScreen> edit(ShelfScreen shelf, Essay essay) {
    return Step.to(
        shelf,
        new Cmd.EditEssay(essay.id(), null, 0),
        new Cmd.RefreshLibrary(EssayChanges.of(Set.of(essay.id())), true));
  }

  private static Step<ShelfScreen> openAddress(ShelfScreen shelf, Essay essay) {
    String address = CanonicalUrl.of(essay.head());
    return Step.to(
        shelf,
        address.isEmpty()
            ? new RootEffect.ShowMessage("Its front matter names no page on the web.")
            : new RootEffect.FollowLink(TargetParser.parse(address)));
  }

  private static Step<ShelfScreen> continueReading(ShelfScreen shelf) {
    Essay essay = shelf.counts().continued();
    return essay == null
        ? Step.say(shelf, "No essay is begun.")
        : Step.to(
            shelf.select(essay.id()),
            new Cmd.OpenEssay(essay.id(), new OpenPosition.AtLastPlace()));
  }

  private static Step<ShelfScreen> sort(ShelfScreen shelf) {
    SortOrder order = shelf.arrangement().order().next();
    return arrange(shelf, shelf.arrangement().with(order), "Sorted " + order.words() + ".");
  }

  /** In the next way in which any of the essays shown is in a group; by time, they always are. */
  private static Step<ShelfScreen> group(ShelfScreen shelf) {
    Arrangement now = shelf.arrangement().withNextGrouping();
    while (!now.grouping().isByTime() && isUngrouped(shelf.withArrangement(now))) {
      now = now.withNextGrouping();
    }
    String words = now.isGrouped() ? "Grouped by " + now.grouping().words() + "." : "Not grouped.";
    return arrange(shelf, now, words);
  }

  private static boolean isUngrouped(ShelfScreen shelf) {
    List<EssayGroup> groups = shelf.lines().groups();
    return !groups.isEmpty()
        && groups.getFirst().heading().equals(shelf.arrangement().grouping().none());
  }

  private static Step<ShelfScreen> arrange(ShelfScreen shelf, Arrangement now, String words) {
    return Step.to(
        shelf.withArrangement(now),
        new Cmd.SaveArrangement(now),
        new RootEffect.ShowMessage(words));
  }

  /** To the first essay of another group; back, of this group first. */
  private static Step<ShelfScreen> toGroup(ShelfScreen shelf, int steps) {
    ShelfLines lines = shelf.lines();
    int group = lines.group(shelf.selected());
    if (group < 0) {
      return Step.say(shelf, "The list has no groups.");
    }
    boolean inside = steps < 0 && lines.groups().get(group).first() < shelf.selected();
    int wanted = group + steps + (inside ? 1 : 0);
    int target = Math.clamp(wanted, 0, lines.groups().size() - 1);
    return Step.to(shelf.select(lines.groups().get(target).first()));
  }

  private static Step<ShelfScreen> drafts(ShelfScreen shelf) {
    boolean drafts = !shelf.filter().drafts();
    int hidden = shelf.counts().hidden();
    String words =
        !drafts
            ? "Drafts are hidden."
            : hidden == 0
                ? "There are no drafts."
                : hidden == 1 ? "One draft is shown." : hidden + " drafts are shown.";
    return Step.to(
        shelf.withFilter(shelf.filter().withDrafts(drafts)), new RootEffect.ShowMessage(words));
  }

  /** Marks an essay as finished, or takes that back. */
  public static Step<ShelfScreen> toggleFinished(ShelfScreen shelf, Essay essay) {
    ReadingProgress old = shelf.progress(essay);
    boolean finish = old.state() != ReadingProgress.ReadingState.FINISHED;
    var progress =
        new ReadingProgress(
            finish ? ReadingProgress.ReadingState.FINISHED : ReadingProgress.ReadingState.UNREAD,
            finish ? 100 : 0,
            old.lastRead());
    return Step.to(
        shelf.with(Map.of(essay.id(), progress)),
        new Cmd.SaveFinished(essay.id(), finish),
        new RootEffect.ShowMessage(finish ? "Marked as finished." : "Marked as unread."));
  }

  /** One step of what is filtered is taken back: the words, then the tags from the last one on. */
  private static ShelfScreen clear(ShelfScreen shelf) {
    if (!shelf.query().words().isEmpty()) {
      return shelf.withPrompt(Prompt.EMPTY, false);
    }
    ShelfFilter filter = shelf.filter();
    return filter.filtersByTag() ? shelf.withFilter(filter.undo()) : shelf;
  }

  private static ShelfScreen prompt(ShelfScreen shelf, Input.Key key) {
    Prompt prompt = shelf.query().prompt();
    return switch (key.written()) {
      case "Enter" -> shelf.withPrompt(prompt, false);
      case "Esc" -> shelf.withPrompt(Prompt.EMPTY, false);
      case "Down" -> shelf.select(shelf.selected() + 1);
      case "Up" -> shelf.select(shelf.selected() - 1);
      default ->
          prompt.leavesOn(key)
              ? shelf.withPrompt(prompt, false)
              : shelf.withPrompt(prompt.afterKey(key), true);
    };
  }
}
