package lectern.essay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The essays of a library in columns: their orders, their tags and the texts that a filter looks
 * through, made once for all the keys that ask for them. It takes time in proportion to the essays,
 * so it is made beside the loop.
 *
 * <p>A row is the place of an essay in the order in which the folder was scanned.
 */
public final class EssayTable {
  /** A table without essays. */
  public static final EssayTable EMPTY = of(List.of());

  /**
   * Sorting numbers is faster than comparing essays. The low bits of each number hold a place in
   * another order; above them stands the sort key, of at most forty bits.
   */
  private static final int PLACE_BITS = 22;

  private static final int LAST_YEAR = 9999;

  private static final long PLACE = (1L << PLACE_BITS) - 1;
  private static final long LATEST = 1L << 40;

  private final List<Essay> essays;
  private final Map<String, Integer> rows;
  private final BitSet drafts;

  /** The rows by date. */
  private final int[] byDate;

  private final BitSet minutes;
  private final Collation collation;

  /** For each row its year, 0 where it has no date. */
  private final int[] years;

  /** Each is made when first asked for; for a shelf, together with all others. */
  private volatile @Nullable FilterColumn texts;

  private volatile @Nullable TagColumn tags;
  private volatile int @Nullable [] byTitle;

  /** Each made when it is asked for. */
  private final Map<Grouping, GroupColumn> groups = new ConcurrentHashMap<>();

  /** Made when a link is followed for the first time. */
  private volatile @Nullable LinkResolver links;

  private EssayTable(
      List<Essay> essays,
      Map<String, Integer> rows,
      BitSet drafts,
      int[] byDate,
      BitSet minutes,
      Collation collation,
      int[] years) {
    this.essays = essays;
    this.rows = rows;
    this.drafts = drafts;
    this.byDate = byDate;
    this.minutes = minutes;
    this.collation = collation;
    this.years = years;
  }

  /** The table of essays in the order of the scan; of two with one id the first counts. */
  public static EssayTable of(List<Essay> read) {
    return ofUnchanging(List.copyOf(read));
  }

  /** The table of a list that does not change. */
  static EssayTable ofUnchanging(List<Essay> essays) {
    EssayTable table = withoutColumns(essays);
    table.texts();
    table.tagColumn();
    table.byTitle();
    return table;
  }

  /** The same for a list that is asked for once: a column is made only if it is needed. */
  public static EssayTable withoutColumns(List<Essay> essays) {
    var rows = HashMap.<String, Integer>newHashMap(essays.size());
    var drafts = new BitSet();
    var minutes = new BitSet();
    var years = new int[essays.size()];
    for (int row = 0; row < essays.size(); row++) {
      Essay essay = essays.get(row);
      rows.putIfAbsent(essay.id(), row);
      drafts.set(row, essay.head().draft());
      minutes.set(essay.minutes());
      EssayDate date = essay.head().date();
      years[row] = date == null ? 0 : Math.clamp(date.year(), 0, LAST_YEAR);
    }
    Collation collation = Collation.of(essays);
    return new EssayTable(
        essays, rows, drafts, byDate(essays, collation), minutes, collation, years);
  }

  /** Sorts some rows, from one place up to another, by their titles. */
  private static void sortByTitle(
      int[] order, int from, int to, List<Essay> essays, Collation collation) {
    int[] before = Arrays.copyOfRange(order, from, to);
    var keys = new String[before.length];
    var places = new Integer[before.length];
    for (int place = 0; place < before.length; place++) {
      keys[place] = collation.key(essays.get(before[place]).head().title());
      places[place] = place;
    }
    Arrays.sort(
        places,
        (a, b) -> {
          int byKey = keys[a].compareTo(keys[b]);
          return byKey != 0 ? byKey : compareTitles(essays.get(before[a]), essays.get(before[b]));
        });
    for (int place = 0; place < before.length; place++) {
      order[from + place] = before[places[place]];
    }
  }

  /** The order of titles that are alike but for signs and accents. */
  private static int compareTitles(Essay a, Essay b) {
    int order = a.head().title().compareTo(b.head().title());
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  private static int[] unsorted(int size) {
    var order = new int[size];
    for (int row = 0; row < size; row++) {
      order[row] = row;
    }
    return order;
  }

  /** Newest first, undated last; those of one date by their titles. */
  private static int[] byDate(List<Essay> essays, Collation collation) {
    var numbers = new long[essays.size()];
    for (int row = 0; row < numbers.length; row++) {
      EssayDate date = essays.get(row).head().date();
      numbers[row] = numbered(LATEST - (date == null ? 0 : number(date)), row);
    }
    int[] order = sorted(numbers, unsorted(numbers.length));
    int from = 0;
    while (from < order.length) {
      int to = from + 1;
      while (to < order.length && isSame(numbers[from], numbers[to])) {
        to++;
      }
      if (to > from + 1) {
        sortByTitle(order, from, to, essays, collation);
      }
      from = to;
    }
    return order;
  }

  private static boolean isSame(long numbered, long other) {
    return numbered >>> PLACE_BITS == other >>> PLACE_BITS;
  }

  private int[] byTitle() {
    int[] known = byTitle;
    if (known == null) {
      known = unsorted(size());
      sortByTitle(known, 0, known.length, essays, collation);
      byTitle = known;
    }
    return known;
  }

  private TagColumn tagColumn() {
    TagColumn known = tags;
    if (known == null) {
      known = TagColumn.of(essays, collation);
      tags = known;
    }
    return known;
  }

  /** More for a later date, and more than nothing. */
  private static long number(EssayDate date) {
    long months = Math.clamp(date.year(), 0, LAST_YEAR) * 13L + date.month();
    return (months * 32 + date.day()) * 86_401 + date.second() + 2;
  }

  private static long numbered(long number, int place) {
    return (number << PLACE_BITS) | place;
  }

  /** The rows whose places stand in the low bits of these numbers, in their order. */
  private static int[] sorted(long[] numbers, int[] before) {
    Arrays.sort(numbers);
    var order = new int[numbers.length];
    for (int place = 0; place < order.length; place++) {
      order[place] = before[(int) (numbers[place] & PLACE)];
    }
    return order;
  }

  /** The rows in an order of the shelf; not to be changed. */
  public int[] rows(SortOrder order, Map<String, ReadingProgress> progress) {
    return switch (order) {
      case DATE -> byDate;
      case TITLE -> byTitle();
      case LENGTH -> {
        var numbers = new long[byDate.length];
        for (int place = 0; place < numbers.length; place++) {
          numbers[place] = numbered(essays.get(byDate[place]).words(), place);
        }
        yield sorted(numbers, byDate);
      }
      case LAST_READ -> {
        var numbers = new long[byDate.length];
        for (int place = 0; place < numbers.length; place++) {
          String id = essays.get(byDate[place]).id();
          long when = progress.getOrDefault(id, ReadingProgress.NONE).lastRead();
          numbers[place] = numbered(LATEST - Math.clamp(when, 0, LATEST), place);
        }
        yield sorted(numbers, byDate);
      }
    };
  }

  /** The essays in the order of the scan. */
  public List<Essay> essays() {
    return essays;
  }

  /** How many essays there are. */
  public int size() {
    return essays.size();
  }

  /** Every row. */
  public BitSet all() {
    var all = new BitSet(size());
    all.set(0, size());
    return all;
  }

  /** The row of the essay with this id, or -1. */
  public int row(String id) {
    Integer row = rows.get(id);
    return row == null ? -1 : row;
  }

  /** Whether the essay of a row is a draft. */
  public boolean isDraft(int row) {
    return drafts.get(row);
  }

  /** How many of the essays are drafts. */
  public int drafts() {
    return drafts.cardinality();
  }

  /** Every number of minutes that an essay takes; not to be changed. */
  public BitSet minutes() {
    return minutes;
  }

  /** The newest essay, or null where there is none; drafts count where that is asked for. */
  public @Nullable Essay newest(boolean withDrafts) {
    for (int row : byDate) {
      if (withDrafts || !drafts.get(row)) {
        return essays.get(row);
      }
    }
    return null;
  }

  /** Every tag, by name; a nested tag brings every prefix with it. */
  public List<Tag> tags() {
    return tagColumn().tags();
  }

  /** How many of these rows have each of the {@link #tags}. */
  public int[] tagCounts(BitSet of) {
    return tagColumn().counts(of);
  }

  /** The year of a row, or 0 where it has no date. */
  int year(int row) {
    return years[row];
  }

  /** How many of these rows are of each year, newest first; those without a date aside. */
  public List<YearCount> years(BitSet of) {
    var counts = new int[LAST_YEAR + 1];
    for (int row = of.nextSetBit(0); row >= 0; row = of.nextSetBit(row + 1)) {
      counts[years[row]]++;
    }
    var known = new ArrayList<YearCount>();
    for (int year = LAST_YEAR; year > 0; year--) {
      if (counts[year] > 0) {
        known.add(new YearCount(year, counts[year]));
      }
    }
    return known;
  }

  /** How many different years the essays are of, drafts aside. */
  public int yearCount() {
    BitSet shown = all();
    shown.andNot(drafts);
    return years(shown).size();
  }

  /** Those of some rows that pass the filter. */
  public BitSet passing(BitSet of, ShelfFilter filter) {
    var passing = (BitSet) of.clone();
    if (!filter.drafts()) {
      passing.andNot(drafts);
    }
    if (filter.filtersByTag()) {
      tagColumn().retainMatching(passing, filter);
    }
    return passing;
  }

  GroupColumn groups(Grouping grouping) {
    GroupColumn known = groups.get(grouping);
    if (known == null) {
      known = GroupColumn.of(essays, grouping, collation);
      groups.put(grouping, known);
    }
    return known;
  }

  /** Which of the essays a link means. */
  public LinkResolver links() {
    LinkResolver known = links;
    if (known == null) {
      known = LinkResolver.among(essays);
      links = known;
    }
    return known;
  }

  /** Whether this is that table, whatever was counted meanwhile. */
  public boolean hasRowsOf(EssayTable other) {
    return collation == other.collation;
  }

  FilterColumn texts() {
    FilterColumn known = texts;
    if (known == null) {
      known = new FilterColumn(essays);
      texts = known;
    }
    return known;
  }

  /** With the sources of an essay as they were counted when it was read. */
  public EssayTable withSources(Essay read) {
    int row = row(read.id());
    if (row < 0 || essays.get(row).sources() == read.sources()) {
      return this;
    }
    Essay[] counted = essays.toArray(new Essay[0]);
    counted[row] = counted[row].withSources(read.sources());
    var table = new EssayTable(List.of(counted), rows, drafts, byDate, minutes, collation, years);
    table.tags = tags;
    table.byTitle = byTitle;
    table.groups.putAll(groups);
    table.texts = texts;
    return table;
  }
}
